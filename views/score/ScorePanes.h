#pragma once

#include <QWidget>

class QHBoxLayout;

namespace atalaya {

class AnswerPane;
class BeginPane;
class Button;
class Hairline;
class PaneScroll;
class QuestionPane;
class QuestionTree;
class SegmentedControl;
class WindowStyle;

/// The three panes of Score side by side, and what of them is shown where there is less room: first the tree goes
/// behind a button, then the side behind segments. While nothing is answered, the way to begin stands in the place of
/// question and side.
class ScorePanes : public QWidget {
    Q_OBJECT
public:
    /// What a narrow window shows one at a time.
    enum class Part { Stages, Why, Proof, Last };

    /// Takes the panes over.
    ScorePanes(const WindowStyle& style, QuestionTree* tree, BeginPane* begin, QuestionPane* question,
               AnswerPane* answer, QWidget* parent);

    /// For a page of this size.
    void fold(const QSize& page);
    /// Nothing is answered: the way to begin instead of a question. The focus stays, or goes from what is hidden to
    /// what takes its place.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// The question with its stages is there to be looked at.
    [[nodiscard]] bool showsStages() const;
    /// Back to the first line of the question.
    void showBeginning();
    /// Brings a part to where it can be seen; a tree that came out over it goes away.
    void showPart(Part part);
    /// Where the tree is folded away, it comes out, with the focus.
    void bringTree();
    void putTreeAway();
    /// Onto the stages; while nothing is answered, onto the button that begins.
    void focusMiddle();
    /// The focus goes to the next pane, and from the last to the first; where one pane has room, to its next part.
    void nextPane();

private:
    enum class Fold { Three, Two, One };

    void toggleTree();
    void nextPart();
    void placeHead();
    void refold();

    const WindowStyle& m_style;
    QuestionTree* m_tree;
    BeginPane* m_begin;
    QuestionPane* m_question;
    AnswerPane* m_answer;
    PaneScroll* m_beginning;
    PaneScroll* m_middle;
    PaneScroll* m_side;
    Hairline* m_sideLine;
    Button* m_questions; ///< brings the tree out where it is folded away
    QHBoxLayout* m_head;
    SegmentedControl* m_parts; ///< where only one pane has room
    Fold m_fold = Fold::Three;
    bool m_treeOut = false;
    bool m_blank = false;
};

} // namespace atalaya
