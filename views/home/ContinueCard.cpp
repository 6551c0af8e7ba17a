#include "views/home/ContinueCard.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atalaya {

namespace {

/// The product's mark, as large as a glyph in a card.
class Mark : public QWidget {
public:
    explicit Mark(const WindowStyle& style) : m_style(style) {
        style.follow(this, [this] { setFixedSize(m_style.px(32), m_style.px(32)); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, rect(), false, m_style.theme(), m_style.textPercent() / 100.0);
    }

private:
    const WindowStyle& m_style;
};

} // namespace

ContinueCard::ContinueCard(const WindowStyle& style, QWidget* parent)
    : Panel(style, parent)
    , m_style(style)
    , m_row(new QHBoxLayout(this))
    , m_lead(new Label(style, {}, "body", "text2"))
    , m_title(new ElidedLabel(style, {}, "question"))
    , m_note(new ElidedLabel(style, {}, "body", "text2"))
    , m_button(new Button(style, {}, Button::Kind::Primary)) {
    setBar(true);
    m_button->setButtonSize(Button::Size::Large);
    m_button->setIconName(QStringLiteral("chevron-right"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_lead);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_row->addWidget(new Mark(style), 0, Qt::AlignVCenter);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QAbstractButton::clicked, this, &ContinueCard::continued);
    style.follow(this, [this] { restyle(); });
}

void ContinueCard::restyle() {
    m_row->setContentsMargins(m_style.px(28), m_style.px(16), m_style.px(20), m_style.px(16));
    m_row->setSpacing(m_style.px(20));
    setMinimumHeight(m_style.px(96));
}

void ContinueCard::show(const Content& content) {
    m_lead->setText(content.lead);
    m_title->setText(content.title);
    m_note->setText(content.note);
    m_button->setText(content.button);
    m_button->setVisible(!content.button.isEmpty());
    setFigures(content.figures);
}

void ContinueCard::setFigures(const std::vector<Figure>& figures) {
    delete m_figures;
    m_figures = new QWidget(this);
    auto* row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_style.px(20));
    for (const Figure& figure : figures) {
        row->addWidget(new Hairline(m_style, Qt::Vertical));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* value = new Label(m_style, figure.value, "title");
        value->setFigures(true);
        column->addWidget(value);
        column->addWidget(new Label(m_style, figure.word, "caption", "text2"));
        row->addLayout(column);
    }
    m_row->insertWidget(m_row->count() - 1, m_figures, 0, Qt::AlignVCenter);
    m_figures->setVisible(!figures.empty() && !m_narrow);
}

void ContinueCard::setNarrow(bool narrow) {
    m_narrow = narrow;
    if (m_figures) {
        m_figures->setVisible(m_figures->layout()->count() > 0 && !narrow);
    }
}

} // namespace atalaya
