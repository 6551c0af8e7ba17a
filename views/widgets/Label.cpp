#include "views/widgets/Label.h"

#include "views/theme/WindowStyle.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace atalaya {

Label::Label(const WindowStyle& style, const QString& text, const char* step, const char* token, int weight,
             QWidget* parent)
    : QLabel(text, parent), m_style(style), m_step(step), m_token(token), m_weight(weight) {
    // Names and titles come from files that anybody may have written: words, never markup. Who wants markup says so.
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a button Qt would take the button's
    style.follow(this, [this] { restyle(); });
}

void Label::setLook(const char* step, const char* token, int weight) {
    m_step = step;
    m_token = token;
    m_weight = weight;
    restyle();
}

void Label::setToken(const char* token) {
    m_token = token;
    restyle();
}

void Label::setFigures(bool figures) {
    m_figures = figures;
    restyle();
}

void Label::restyle() {
    setFont(m_style.font(m_step.constData(), m_weight, m_figures));
    QPalette own;
    own.setColor(QPalette::WindowText, m_style.colour(m_token.constData()));
    own.setColor(QPalette::Disabled, QPalette::WindowText, m_style.colour("textDisabled"));
    own.setColor(QPalette::Link, m_style.colour("accent"));
    setPalette(own);
    updateGeometry();
}

WrapLabel::WrapLabel(const WindowStyle& style, const QString& text, const char* step, const char* token, int weight,
                     QWidget* parent)
    : Label(style, text, step, token, weight, parent) {
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

WrapLabel::Measured& WrapLabel::measured() const {
    Measured& known = m_measured;
    if (known.longest > 0 && known.text == text() && known.font == font() && known.format == textFormat()) {
        return known;
    }
    if (known.longest == 0 || known.font != font()) {
        // The average of a line of text, measured on one: letters, spaces and all.
        static const QString sample = QStringLiteral("The need for all member states to continue their efforts to "
                                                     "establish, and to strengthen");
        const double each = QFontMetricsF(font()).horizontalAdvance(sample) / static_cast<double>(sample.size());
        known.longest = static_cast<int>(std::ceil(75 * each));
    }
    known = {text(), font(), textFormat(), known.longest, known.longest, {}};
    if (known.format == Qt::PlainText) {
        known.natural = std::min(known.longest, QFontMetrics(font()).size(0, known.text).width() + 1);
    }
    return known;
}

int WrapLabel::longestLine() const {
    return measured().longest;
}

int WrapLabel::heightForWidth(int width) const {
    Measured& known = measured();
    const int used = std::min(width, known.longest);
    auto found = known.heights.find(used);
    if (found == known.heights.end()) {
        // QLabel takes its margins away again; the one at the right is what 75 characters leave over.
        found = known.heights.emplace(used, QLabel::heightForWidth(used + contentsMargins().right())).first;
    }
    return found->second;
}

QSize WrapLabel::sizeHint() const {
    const int natural = measured().natural;
    return {natural, heightForWidth(natural)};
}

QSize WrapLabel::minimumSizeHint() const {
    // As narrow as a few words; a layout asks heightForWidth() for the height.
    return {std::min(sizeHint().width(), windowStyle().px(96)), QFontMetrics(font()).height()};
}

void WrapLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    const int spare = std::max(0, width() - longestLine());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (spare != contentsMargins().right() && !mirrored) {
        setContentsMargins(0, 0, spare, 0);
    }
}

void addField(QBoxLayout& column, const WindowStyle& style, const QString& word, QWidget* field) {
    auto* label = new Label(style, word, "body", "text2");
    label->setBuddy(field);
    field->setAccessibleName(word);
    column.addWidget(label);
    column.addWidget(field);
}

} // namespace atalaya
