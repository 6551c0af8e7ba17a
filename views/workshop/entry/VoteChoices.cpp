#include "views/workshop/entry/VoteChoices.h"

#include "views/score/WordBreaks.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FieldPaint.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStaticText>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double rowMargin = 14; // px before the tower and behind the mark
constexpr double above = 8;      // px above and below the words
constexpr double glyph = 24;     // px of the tower
constexpr double mark = 20;      // px of the radio mark
constexpr double gap = 14;       // px between tower, words and mark

} // namespace

VoteChoice::VoteChoice(const WindowStyle& style, const Stage& stage, const QString& criterion, int ceiling,
                       QWidget* parent)
    : QRadioButton(parent), m_style(style), m_stage(stage), m_criterion(criterion), m_ceiling(ceiling) {
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", QStringLiteral("whole")); // its mark is not where a radio button's is
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("stage %1, %2").arg(QString::number(stage.number), stage.name));
    setAccessibleDescription(criterion);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

QString VoteChoice::headline() const {
    return u"%1 %2"_s.arg(QString::number(m_stage.number), m_stage.name);
}

int VoteChoice::textLeft() const {
    return m_style.px(rowMargin) + m_style.px(glyph) + m_style.px(gap);
}

int VoteChoice::textWidth(int width) const {
    return std::max(1, width - textLeft() - m_style.px(gap) - m_style.px(mark) - m_style.px(rowMargin));
}

int VoteChoice::heightForWidth(int width) const {
    const int room = textWidth(width);
    return brokenHeight(headline(), m_style.font("reading", 600), room) +
           brokenHeight(m_criterion, m_style.font("reading"), room) + 2 * m_style.px(above);
}

QSize VoteChoice::sizeHint() const {
    const int width = textLeft() + m_style.px(240);
    return {width, m_style.px(48)};
}

void VoteChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isDown() || underMouse()) {
        painter.fillRect(rect(), m_style.colour(isDown() ? "selected" : "hover"));
    }
    const auto place = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int tower = m_style.px(glyph);
    const QRect sign(m_style.px(rowMargin), m_style.px(above), tower, tower);
    paintStage(painter, place(sign), StageGlyph::proved(m_stage.number, m_ceiling), m_style.theme());

    const int room = textWidth(width());
    double top = m_style.px(above);
    const auto words = [&](const QString& text, const QFont& font) {
        QStaticText laid(text);
        laid.setTextFormat(Qt::PlainText);
        laid.setTextWidth(room);
        laid.setTextOption(breakingAnywhere());
        laid.prepare(painter.transform(), font);
        painter.setFont(font);
        painter.drawStaticText(QPointF(place({textLeft(), 0, room, height()}).left(), top), laid);
        top += laid.size().height();
    };
    painter.setPen(m_style.colour("text"));
    words(headline(), m_style.font("reading", 600));
    words(m_criterion, m_style.font("reading"));

    QStyleOptionButton option;
    initStyleOption(&option);
    const int ring = m_style.px(mark);
    option.rect = place({width() - m_style.px(rowMargin) - ring, m_style.px(above), ring, ring});
    paintChoiceMark(painter, option, true, m_style);

    if (isChecked()) {
        const int line = m_style.px(2);
        painter.setPen(QPen(m_style.colour("ink"), line));
        painter.drawRect(QRectF(rect()).adjusted(line / 2.0, line / 2.0, -line / 2.0, -line / 2.0));
    } else if (m_stage.number < m_ceiling) {
        painter.fillRect(0, height() - m_style.px(1), width(), m_style.px(1), m_style.colour("line"));
    }
}

VoteChoices::VoteChoices(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Stages"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    style.follow(this, [column, &style] {
        const int line = style.px(1);
        column->setContentsMargins(line, line, line, line);
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int stage, bool on) {
        if (on) {
            Q_EMIT chosenChanged(stage);
        }
    });
}

void VoteChoices::show(const Framework& framework, const Indicator& indicator) {
    for (VoteChoice* choice : std::exchange(m_choices, {})) {
        m_group->removeButton(choice);
        choice->hide();
        choice->deleteLater();
    }
    for (const Stage& stage : framework.stages) {
        auto* choice = new VoteChoice(m_style, stage, indicator.criterion(stage.number), framework.ceiling(), this);
        m_group->addButton(choice, stage.number);
        layout()->addWidget(choice);
        choice->show();
        m_choices.push_back(choice);
    }
}

int VoteChoices::chosen() const {
    return std::max(0, m_group->checkedId());
}

void VoteChoices::choose(int stage) {
    if (stage > 0) {
        if (QAbstractButton* choice = m_group->button(stage)) {
            choice->setChecked(true);
        }
        return;
    }
    // An exclusive group never lets its last one go.
    m_group->setExclusive(false);
    for (VoteChoice* choice : m_choices) {
        choice->setChecked(false);
    }
    m_group->setExclusive(true);
}

void VoteChoices::takeFocus() {
    if (!m_choices.empty()) {
        QWidget* to = m_group->checkedButton() ? m_group->checkedButton() : m_choices.front();
        to->setFocus(m_style.focusReason());
    }
}

void VoteChoices::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("lineStrong"));
    const int line = m_style.px(1);
    painter.fillRect(rect().adjusted(line, line, -line, -line), m_style.colour("surface"));
}

} // namespace atalaya
