#pragma once

#include "views/score/AnswerEdits.h"
#include "views/window/Page.h"

class QHBoxLayout;
class QStackedLayout;

namespace atalaya {

class AnswerPane;
class Button;
class EmptyState;
class EvidencePicker;
class PaneScroll;
class QuestionPane;
class QuestionTree;
class SegmentedControl;
class WhyDrawer;

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

    /// Code of the question that is shown; empty when there is none.
    [[nodiscard]] QString indicator() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Fold { Three, Two, One };

    void build();
    void wire();
    void addKeys();
    void followSession();
    void follow(const AssessmentDelta& delta);
    void showQuestion();
    void refold();
    void showPart(int part);
    void toggleTree();
    void nextPane();
    [[nodiscard]] QString firstQuestion() const;

    void askNotApplicable();
    void askReason();
    void attach();
    void explain();

    AnswerEdits m_edits;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_work = nullptr;
    EmptyState* m_empty = nullptr;
    QuestionTree* m_tree = nullptr;
    PaneScroll* m_middle = nullptr;
    QuestionPane* m_question = nullptr;
    PaneScroll* m_side = nullptr;
    AnswerPane* m_answer = nullptr;
    Button* m_questions = nullptr; ///< brings the tree out where it is folded away
    QHBoxLayout* m_head = nullptr;
    SegmentedControl* m_parts = nullptr; ///< where only one pane has room
    EvidencePicker* m_picker = nullptr;  ///< made when it is first wanted, as is:
    WhyDrawer* m_why = nullptr;
    Fold m_fold = Fold::Three;
    bool m_treeOut = false;
};

} // namespace atalaya
