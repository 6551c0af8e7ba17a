#pragma once

#include "views/score/AnswerEdits.h"
#include "views/window/Page.h"

class QStackedLayout;

namespace atalaya {

class AnswerPane;
class BeginPane;
class Drawer;
class EmptyState;
class EvidencePicker;
class QuestionPane;
class QuestionTree;
class ScorePanes;
class WhyDrawer;
struct NumberReference;

/// Where a State says where it stands, question by question: the questions at the left, the one that is asked and its
/// stages in the middle, what stands behind the answer at the right.
class ScorePage : public Page {
    Q_OBJECT
public:
    explicit ScorePage(const WindowContext& context, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    /// `place.subject`: an indicator, or a commitment, whose first question then comes; `place.part`: "rationale",
    /// "evidence", "notApplicable".
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    bool search() override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

    /// Code of the question that is shown; empty when there is none.
    [[nodiscard]] QString indicator() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void wire();
    void addKeys();
    void followSession();
    void showStages(const AssessmentDelta& delta);
    void follow(const AssessmentDelta& delta);
    void showQuestion();
    [[nodiscard]] QString firstQuestion() const;
    void settleBeginning();
    bool bringQuestion();
    void bringStages();
    void answerByFigure(int stage, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] bool mayEdit();
    void goToUnanswered();
    bool write(const QString& code, const QString& rationale);
    void offerWords(const QString& code, const QString& words, bool isOvertaken);
    void confirm();
    [[nodiscard]] Drawer* openLeaf() const;
    void closeLeavesOfOthers();

    void askNotApplicable();
    void askReason();
    void attach();
    void showCard();
    void explain(const NumberReference& number);
    void explainWhereOneIs();
    [[nodiscard]] WhyDrawer& why();

    AnswerEdits m_edits;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    BeginPane* m_begin = nullptr;
    ScorePanes* m_panes = nullptr;
    QuestionTree* m_tree = nullptr;
    QuestionPane* m_question = nullptr;
    AnswerPane* m_answer = nullptr;
    EvidencePicker* m_picker = nullptr; ///< made when it is first wanted, as is:
    WhyDrawer* m_why = nullptr;
    bool m_stale = false;     ///< edited while another page was shown
    bool m_hasBegun = false;  ///< somebody went to a question of this assessment, or one is answered
    bool m_isOpening = false; ///< another assessment: its question is chosen by nobody
};

} // namespace atalaya
