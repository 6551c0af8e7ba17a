#pragma once

#include "models/items/ParagraphQuestionsModel.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace atalaya {

class Button;
class Label;
class WindowStyle;
class WholeList;
class WrapLabel;

/// What there is to know about the chosen paragraph of the Declaration: to whom it is addressed, its strength, what we
/// look at, and its questions with where they stand.
class ParagraphPanel : public QWidget {
    Q_OBJECT
public:
    explicit ParagraphPanel(const WindowStyle& style, QWidget* parent = nullptr);

    /// A commitment or a passage of the preamble. `scores`: null without an assessment.
    void show(const Framework& framework, const QString& code, const ScoreSheet* scores);
    /// The same paragraph after an edit: only what the scores say.
    void showScores(const Framework& framework, const ScoreSheet* scores);
    void focusQuestions();

Q_SIGNALS:
    void passageRequested(const QString& code);
    void scoreRequested(const QString& code); ///< of the commitment or of a question

private:
    void addFact(const QString& name, QWidget* value);
    void addFact(const QString& name, const QString& value, int weight = 0);
    void showFacts(const Framework& framework, const Commitment& commitment);
    [[nodiscard]] QString scoreLine(const CommitmentScore& score) const;
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
    QWidget* m_scoreHead;
    Label* m_count;
    WrapLabel* m_score;
    WholeList* m_list;
    QWidget* m_foot;
    Button* m_button;
};

} // namespace atalaya
