#include "views/declaration/ParagraphScore.h"

#include "assessments/foundation/Language.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>
#include <cmath>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double wordSpace = 3; ///< px at 100 % between words of the body text

} // namespace

ParagraphScore::ParagraphScore(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_count(new Label(style, {}, "body", "text", 600))
    , m_numbers(new QWidget)
    , m_flow(new FlowLayout(m_numbers))
    , m_meanLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_mean(makeNumber("reading", 600, "text", Quantity::Mean))
    , m_median(makeNumber("body", 400, "text2", Quantity::Median))
    , m_lowest(makeNumber("body", 400, "text2", Quantity::Lowest))
    , m_coverage(makeNumber("body", 400, "text2", Quantity::Coverage))
    , m_sentence(new WrapLabel(style, {}, "body", "text2")) {
    auto* mean = new QWidget;
    mean->setLayout(m_meanLine);
    m_meanLine->setContentsMargins(0, 0, 0, 0);
    m_meanLine->addWidget(new Label(style, tr("mean"), "body", "text2"));
    m_meanLine->addWidget(m_mean);
    m_flow->setContentsMargins(0, 0, 0, 0);
    const auto dot = [&style] { return new Label(style, u"·"_s, "body", "text2"); };
    for (QWidget* part : std::initializer_list<QWidget*>{mean, dot(), m_median, dot(), m_lowest}) {
        m_flow->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_numbers->setSizePolicy(policy);
    m_line->addWidget(m_count, 1);
    m_line->addWidget(m_numbers);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_line);
    column->addWidget(m_coverage);
    column->addWidget(m_sentence);
    style.follow(this, [this] { restyle(); });
}

NumberButton* ParagraphScore::makeNumber(const char* step, int weight, const char* token, Quantity quantity) {
    auto* button = new NumberButton(m_style, step, weight);
    button->setToken(token);
    connect(button, &QAbstractButton::clicked, this, [this, quantity] { Q_EMIT whyAsked({m_code, quantity}); });
    return button;
}

void ParagraphScore::restyle() {
    m_line->setSpacing(m_style.px(8));
    m_meanLine->setSpacing(m_style.px(wordSpace));
    m_flow->setSpacing(m_style.px(wordSpace));
    // The figure is larger than what stands beside it; the words share the middle of its line.
    for (QWidget* part : m_numbers->findChildren<QWidget*>()) {
        part->setMinimumHeight(m_mean->sizeHint().height());
    }
    fold();
}

void ParagraphScore::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

QSize ParagraphScore::minimumSizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    const int coverage = m_coverage->isHidden() ? 0 : m_coverage->sizeHint().width();
    const int widest = std::max({m_flow->minimumSize().width(), m_count->minimumSizeHint().width(), coverage});
    return {widest + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void ParagraphScore::fold() {
    int needed = 0;
    for (int i = 0; i < m_flow->count(); ++i) {
        needed += m_flow->itemAt(i)->sizeHint().width() + m_flow->spacing();
    }
    needed -= m_flow->spacing();
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool beside = m_count->sizeHint().width() + m_line->spacing() + needed <= room;
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_numbers->setMinimumWidth(beside ? needed : 0);
}

void ParagraphScore::showScore(const QString& count, const Commitment& commitment, const Score& score) {
    m_code = commitment.code;
    m_count->setText(count);
    const bool applies = score.coverage.applicable > 0;
    m_numbers->setVisible(applies && score.isPrintable());
    if (score.isPrintable()) {
        showNumbers(commitment, score);
    }
    showCoverage(commitment, score);
    m_sentence->setText(tr("No question here applies"));
    m_sentence->setVisible(!applies);
    fold();
}

void ParagraphScore::showNumbers(const Commitment& commitment, const Score& score) {
    const Language language = languageOfWindow();
    const QString name = tr("Commitment %1").arg(commitment.number);
    m_mean->setNumber(language.score(*score.mean), tr("Mean of commitment %1").arg(commitment.number));
    m_median->setNumber(tr("median %1").arg(language.number(*score.median, std::fmod(*score.median, 1) > 0 ? 1 : 0)),
                        name);
    m_lowest->setNumber(tr("lowest %1").arg(*score.lowest), name);
}

void ParagraphScore::showCoverage(const Commitment& commitment, const Score& score) {
    const Coverage& coverage = score.coverage;
    const bool shown = score.isPrintable();
    m_coverage->setVisible(coverage.applicable > 0 && (!shown || coverage.isProvisional()));
    const QString words = shown ? tr("provisional · %1 of %2 answered") : tr("mean not shown · %1 of %2 answered");
    m_coverage->setNumber(words.arg(coverage.answered).arg(coverage.applicable),
                          tr("Coverage of commitment %1").arg(commitment.number));
}

void ParagraphScore::showNone(const QString& count, const QString& sentence) {
    m_code.clear();
    m_count->setText(count);
    m_numbers->hide();
    m_coverage->hide();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    fold();
}

} // namespace atalaya
