#pragma once

#include <QWidget>

class QHBoxLayout;

namespace atalaya {

class AnswerPane;
class Button;
class PaneScroll;
class QuestionPane;
class QuestionTree;
class SegmentedControl;
class WindowStyle;

/// The three panes of Score side by side, and what of them is shown where there is less room: first the tree goes
/// behind a button, then the side behind segments.
class ScorePanes : public QWidget {
    Q_OBJECT
public:
    /// What a narrow window shows one at a time.
    enum class Part { Stages, Why, Proof, Last };

    /// Takes the panes over.
    ScorePanes(const WindowStyle& style, QuestionTree* tree, QuestionPane* question, AnswerPane* answer,
               QWidget* parent);

    /// For a page of this size.
    void fold(const QSize& page);
    /// Back to the first line of the question.
    void showBeginning();
    /// Brings a part to where it can be seen; a tree that came out over it goes away.
    void showPart(Part part);
    /// Where the tree is folded away, it comes out, with the focus.
    void bringTree();
    void putTreeAway();
    /// The focus goes to the next pane, and from the last to the first; where one pane has room, to its next part.
    void nextPane();

private:
    enum class Fold { Three, Two, One };

    void toggleTree();
    void nextPart();
    void refold();

    const WindowStyle& m_style;
    QuestionTree* m_tree;
    QuestionPane* m_question;
    AnswerPane* m_answer;
    PaneScroll* m_middle;
    PaneScroll* m_side;
    Button* m_questions; ///< brings the tree out where it is folded away
    QHBoxLayout* m_head;
    SegmentedControl* m_parts; ///< where only one pane has room
    Fold m_fold = Fold::Three;
    bool m_treeOut = false;
};

} // namespace atalaya
