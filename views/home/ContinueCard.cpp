#include "views/home/ContinueCard.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberArea.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace atalaya {

/// The tower of the answer one was at, or the product's mark; as large as a glyph in a card.
class CardSign : public QWidget {
public:
    explicit CardSign(const WindowStyle& style) : m_style(style) {
        style.follow(this, [this] { setFixedSize(m_style.px(32), m_style.px(32)); });
    }
    void show(const std::optional<StageGlyph>& glyph) {
        m_glyph = glyph;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const double unit = m_style.textPercent() / 100.0;
        if (m_glyph) {
            paintStage(painter, rect(), *m_glyph, m_style.theme(), unit);
        } else {
            paintMark(painter, rect(), false, m_style.theme(), unit);
        }
    }

private:
    const WindowStyle& m_style;
    std::optional<StageGlyph> m_glyph;
};

ContinueCard::ContinueCard(const WindowStyle& style, QWidget* parent)
    : Panel(style, parent)
    , m_style(style)
    , m_row(new QHBoxLayout(this))
    , m_lead(new Label(style, {}, "body", "text2"))
    , m_sign(new CardSign(style))
    , m_title(new WrapLabel(style, {}, "question"))
    , m_note(new WrapLabel(style, {}, "body", "text2"))
    , m_button(new Button(style, {}, Button::Kind::Primary)) {
    setBar(true);
    for (WrapLabel* label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_button->setButtonSize(Button::Size::Large);
    m_button->setIconName(QStringLiteral("chevron-right"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_lead);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_row->addWidget(m_sign, 0, Qt::AlignVCenter);
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
    m_sign->show(content.glyph);
    m_lead->setText(content.lead);
    m_title->setText(content.title);
    m_note->setText(content.note);
    m_button->setText(content.button);
    m_button->setVisible(!content.button.isEmpty());
    setFigures(content.figures);
}

void ContinueCard::setFigures(const std::vector<Figure>& figures) {
    const bool same = std::equal(figures.begin(), figures.end(), m_shown.begin(), m_shown.end(),
                                 [](const Figure& one, const ShownFigure& shown) { return one.why == shown.why; });
    if (!same || !m_figures) {
        makeFigures(figures);
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_shown[i].value->setText(figures[i].value);
        m_shown[i].word->setText(figures[i].word);
        if (m_shown[i].area) {
            m_shown[i].area->setNumber(figures[i].value, figures[i].word);
        }
    }
    m_figures->setVisible(!figures.empty() && !m_narrow);
}

void ContinueCard::makeFigures(const std::vector<Figure>& figures) {
    delete m_figures;
    m_shown.clear();
    m_figures = new QWidget(this);
    auto* row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_style.px(20));
    for (const Figure& figure : figures) {
        row->addWidget(new Hairline(m_style, Qt::Vertical));
        ShownFigure shown{figure.why, nullptr, new Label(m_style, {}, "title"),
                          new Label(m_style, {}, "caption", "text2")};
        shown.value->setFigures(true);
        if (figure.why) {
            shown.area = new NumberArea(m_style);
            shown.area->setStacked();
            shown.area->add(shown.value);
            shown.area->add(shown.word);
            row->addWidget(shown.area);
            connect(shown.area, &QAbstractButton::clicked, this, [this, why = *figure.why] { Q_EMIT whyAsked(why); });
        } else {
            auto* column = new QVBoxLayout;
            column->setSpacing(0);
            column->addWidget(shown.value);
            column->addWidget(shown.word);
            row->addLayout(column);
        }
        m_shown.push_back(shown);
    }
    m_row->insertWidget(m_row->count() - 1, m_figures, 0, Qt::AlignVCenter);
}

void ContinueCard::setNarrow(bool narrow) {
    m_narrow = narrow;
    if (m_figures) {
        m_figures->setVisible(m_figures->layout()->count() > 0 && !narrow);
    }
}

} // namespace atalaya
