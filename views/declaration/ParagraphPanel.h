#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/ParagraphQuestionsModel.h"

#include <QPoint>
#include <QWidget>

#include <optional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace atalaya {

class Button;
class Label;
class ParagraphQuestionDelegate;
class ParagraphScore;
class WindowStyle;
class WholeList;
class WrapLabel;

/// What there is to know about the chosen paragraph of the Declaration: to whom it is addressed, its strength, what we
/// look at, and its questions with where they stand. Every number explains itself.
class ParagraphPanel : public QWidget {
    Q_OBJECT
public:
    explicit ParagraphPanel(const WindowStyle& style, QWidget* parent = nullptr);

    /// A commitment or a passage of the preamble. `scores`: null without an assessment.
    void show(const Framework& framework, const QString& code, const ScoreSheet* scores);
    /// The same paragraph after an edit: only what the scores say.
    void showScores(const Framework& framework, const ScoreSheet* scores);
    void focusQuestions();
    /// What "=" asks about: the stage of the question one stands on, else the mean; none where there is no score.
    [[nodiscard]] std::optional<NumberReference> currentNumber() const;

Q_SIGNALS:
    void whyAsked(const atalaya::NumberReference& number);
    void passageRequested(const QString& code);
    void scoreRequested(const QString& code); ///< of the commitment or of a question

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    [[nodiscard]] std::optional<NumberReference> stageOf(const QModelIndex& question) const;
    void addFact(const QString& name, QWidget* value);
    void addFact(const QString& name, const QString& value, int weight = 0);
    void showFacts(const Framework& framework, const Commitment& commitment);
    [[nodiscard]] QString noScoreLine(const ScoreSheet* scores) const;
    void restyle();

    const WindowStyle& m_style;
    QString m_code;
    ParagraphQuestionsModel m_questions;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    QWidget* m_head;
    Label* m_kind;
    WrapLabel* m_title;
    QWidget* m_facts = nullptr;
    QVBoxLayout* m_factsPlace;
    ParagraphScore* m_score;
    bool m_isScored = false;
    Quantity m_stage = Quantity::Stage; ///< what the stages of the questions are, on the assessment's basis
    WholeList* m_list;
    ParagraphQuestionDelegate* m_delegate = nullptr;
    QPoint m_released; ///< where the mouse let go of the list
    QWidget* m_foot;
    Button* m_button;
};

} // namespace atalaya
