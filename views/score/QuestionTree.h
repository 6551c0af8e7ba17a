#pragma once

#include "models/items/ScoreFilterModel.h"
#include "views/widgets/AfterPaint.h"

#include <QWidget>

class QTreeView;

namespace atalaya {

class FilterChip;
class Label;
class LinkButton;
class ScoreTreeDelegate;
class SearchField;
class WindowStyle;

/// The questions at the left of Score: search, filters that say how many they would leave, and the tree.
class QuestionTree : public QWidget {
    Q_OBJECT
public:
    explicit QuestionTree(const WindowStyle& style, QWidget* parent = nullptr);

    void show(AssessmentSession* session);

    /// The question that is shown; empty when there is none.
    [[nodiscard]] QString current() const { return m_current; }
    /// The commitment or group whose row one is on; empty on a question.
    [[nodiscard]] QString currentHead() const;
    /// Chooses a question. One that the filters leave out brings all of them back.
    void choose(const QString& indicator);
    /// The next question shown, `step` of them on; stops at both ends.
    void move(int step);
    /// The next one without an answer after the current one, from the start again at the end; none: false.
    bool moveToUnanswered();
    void search();

    /// Which questions are left.
    struct Narrowing {
        QString searched;
        ScoreTreeModel::Flags flags; ///< none: all
    };
    [[nodiscard]] Narrowing narrowing() const;
    /// As if it were typed and clicked; the question that is shown stays among them until one goes on.
    void narrow(const Narrowing& narrowing);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] FilterChip* chip(ScoreTreeModel::Flag flag) const; ///< NoFlag: "All"
    [[nodiscard]] SearchField* searchField() const { return m_search; }
    [[nodiscard]] ScoreTreeModel& tree() { return m_tree; }
    [[nodiscard]] ScoreFilterModel& filter() { return m_filter; }

Q_SIGNALS:
    /// Another question is shown, by whatever way.
    void chosen(const QString& indicator);
    /// Clicked, or Enter: the person has found the question and goes there.
    void picked();
    /// Why so many are answered of a commitment or a group?
    void whyWanted(const QString& head);
    void searchFailed(const atalaya::Error& error);

private:
    void makeChips();
    void take(const QModelIndex& index);
    void filterBy();
    void countChips();
    void showEmpty();
    void select(const QString& indicator);

    const WindowStyle& m_style;
    ScoreTreeModel m_tree;
    ScoreFilterModel m_filter;
    SearchField* m_search;
    std::map<int, FilterChip*> m_chips; ///< by flag
    QTreeView* m_view;
    ScoreTreeDelegate* m_delegate;
    QWidget* m_empty;
    AfterPaint m_counting; ///< of the chips
    QString m_current;
    bool m_filtering = false;
};

} // namespace atalaya
