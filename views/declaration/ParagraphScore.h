#pragma once

#include "assessments/framework/Framework.h"
#include "assessments/scoring/Explanation.h"

#include <QWidget>

class QBoxLayout;

namespace atalaya {

class FlowLayout;
class Label;
class NumberButton;
class WindowStyle;
class WrapLabel;

/// How many questions a paragraph has and, where it is a commitment that is scored, the mean, the median and the lowest
/// of their stages, each of which explains itself: in one line where there is room for it. Where there is no number, a
/// sentence says why.
class ParagraphScore : public QWidget {
    Q_OBJECT
public:
    explicit ParagraphScore(const WindowStyle& style, QWidget* parent = nullptr);

    /// `count`: "8 questions".
    void showScore(const QString& count, const Commitment& commitment, const Score& score);
    /// `sentence`: why there is no number, or empty.
    void showNone(const QString& count, const QString& sentence);

    /// As narrow as folded: what stands in one line now must not keep the pane from getting narrower.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyAsked(const atalaya::NumberReference& number);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    NumberButton* makeNumber(const char* step, int weight, const char* token, Quantity quantity);
    void showNumbers(const Commitment& commitment, const Score& score);
    void showCoverage(const Commitment& commitment, const Score& score);
    void restyle();
    void fold();

    const WindowStyle& m_style;
    QString m_code;
    QBoxLayout* m_line;
    Label* m_count;
    QWidget* m_numbers;
    FlowLayout* m_flow;
    QBoxLayout* m_meanLine;
    NumberButton* m_mean;
    NumberButton* m_median;
    NumberButton* m_lowest;
    NumberButton* m_coverage;
    WrapLabel* m_sentence;
};

} // namespace atalaya
