#include "views/score/QuestionTree.h"

#include "views/score/ScoreTreeDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SearchField.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using Tree = ScoreTreeModel;

/// Groups as bands over the whole width; rows as high as their wrapped words need in the present width.
class Questions : public QTreeView {
public:
    Questions(const WindowStyle& style, QWidget* parent) : QTreeView(parent), m_style(style) {}

    /// Where the pointer was let go last, in the viewport.
    [[nodiscard]] QPoint released() const { return m_released; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        m_released = event->position().toPoint();
        QTreeView::mouseReleaseEvent(event);
    }
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(Tree::KindRole).value<Tree::Kind>() == Tree::Kind::Group) {
            painter->fillRect(option.rect, m_style.colour("sunken"));
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                              m_style.colour("line"));
        }
        QTreeView::drawRow(painter, option, index);
    }
    void resizeEvent(QResizeEvent* event) override {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }

private:
    const WindowStyle& m_style;
    QPoint m_released;
};

} // namespace

QuestionTree::QuestionTree(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_filter(m_tree), m_counting(this, [this] { countChips(); }) {
    m_search = new SearchField(style, tr("Find a question"), QStringLiteral("/"), this);
    m_search->setAccessibleName(tr("Find a question"));
    connect(m_search, &QLineEdit::textChanged, this, &QuestionTree::filterBy);
    connect(m_search, &SearchField::leftForResults, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });

    auto* view = new Questions(style, this);
    m_view = view;
    m_view->setAccessibleName(tr("Questions"));
    m_view->setAccessibleDescription(
        tr("Enter goes on to the stages of a question; Left and Right fold and unfold; = explains a count."));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(false);
    // The delegate paints the arrows; a click anywhere in a head folds and unfolds.
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setExpandsOnDoubleClick(false);
    connect(m_view, &QTreeView::clicked, this, [this, view](const QModelIndex& index) {
        if (m_delegate->figuresOf(index, m_view->visualRect(index)).contains(view->released())) {
            Q_EMIT whyWanted(index.data(Tree::CodeRole).toString());
        } else if (m_filter.hasChildren(index)) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        } else {
            Q_EMIT picked();
        }
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (!m_filter.hasChildren(index)) {
            Q_EMIT picked();
        }
    });
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(&m_filter);
    m_delegate = new ScoreTreeDelegate(style, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionTree::take);

    m_empty = new QWidget(this);
    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(
        new WrapLabel(style, tr("No question is left by these filters."), "body", "text2", 0, m_empty));
    auto* all = new LinkButton(style, tr("Show all questions"), m_empty);
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        chip(Tree::NoFlag)->click();
    });
    emptyLayout->addWidget(all);
    emptyLayout->addStretch();

    auto* layout = new QVBoxLayout(this);
    auto* head = new QVBoxLayout;
    layout->addLayout(head);
    head->addWidget(m_search);
    auto* chips = new FlowLayout;
    head->addLayout(chips);
    makeChips();
    for (const auto& [flag, one] : m_chips) {
        chips->addWidget(one);
    }
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    style.follow(this, [this, layout, head, emptyLayout, chips] {
        const int margin = m_style.px(12);
        layout->setContentsMargins(0, margin, 0, 0);
        layout->setSpacing(m_style.px(8));
        head->setContentsMargins(margin, 0, margin, 0);
        emptyLayout->setContentsMargins(margin, margin, margin, margin);
        chips->setSpacing(m_style.px(6));
    });
    connect(&m_tree, &QAbstractItemModel::dataChanged, &m_counting, &AfterPaint::ask);
    connect(&m_tree, &QAbstractItemModel::modelReset, &m_counting, &AfterPaint::ask);
    showEmpty();
}

void QuestionTree::makeChips() {
    const std::pair<Tree::Flag, QString> all[] = {{Tree::NoFlag, tr("All")},
                                                  {Tree::Unanswered, tr("Unanswered")},
                                                  {Tree::ToConfirm, tr("To confirm")},
                                                  {Tree::ForReview, tr("Review")},
                                                  {Tree::WithoutEvidence, tr("No evidence")},
                                                  {Tree::ChangedSinceLastRound, tr("Changed")}};
    for (const auto& [flag, word] : all) {
        auto* chip = new FilterChip(m_style, word, 0, this);
        chip->setChecked(flag == Tree::NoFlag);
        m_chips[flag] = chip;
        connect(chip, &QAbstractButton::clicked, this, [this, flag = flag](bool on) {
            for (const auto& [other, one] : m_chips) {
                // "All" stands alone; the others combine.
                const bool keep =
                    flag == Tree::NoFlag ? other == Tree::NoFlag : other != Tree::NoFlag && one->isChecked();
                one->setChecked(keep);
            }
            const bool none =
                std::none_of(m_chips.begin(), m_chips.end(), [](const auto& c) { return c.second->isChecked(); });
            if (none || (flag == Tree::NoFlag && !on)) {
                m_chips.at(Tree::NoFlag)->setChecked(true);
            }
            filterBy();
        });
    }
}

FilterChip* QuestionTree::chip(Tree::Flag flag) const {
    return m_chips.at(flag);
}

void QuestionTree::show(AssessmentSession* session) {
    m_current.clear();
    m_filter.show(session);
    m_tree.show(session);
    if (session) {
        m_delegate->setCeiling(session->framework().ceiling());
    }
    m_view->expandAll();
    countChips();
    showEmpty();
}

QuestionTree::Narrowing QuestionTree::narrowing() const {
    Narrowing now{m_search->text(), {}};
    for (const auto& [flag, chip] : m_chips) {
        if (chip->isChecked()) {
            now.flags |= Tree::Flag(flag);
        }
    }
    return now;
}

void QuestionTree::narrow(const Narrowing& narrowing) {
    {
        const QSignalBlocker typing(m_search);
        m_search->setText(narrowing.searched);
    }
    for (const auto& [flag, chip] : m_chips) {
        chip->setChecked(flag == Tree::NoFlag ? !narrowing.flags : narrowing.flags.testFlag(Tree::Flag(flag)));
    }
    m_filter.keep(m_current);
    filterBy();
}

void QuestionTree::filterBy() {
    const Tree::Flags flags = narrowing().flags;
    {
        // Rows come and go; the question that is shown stays.
        const QScopedValueRollback guard(m_filtering, true);
        m_filter.setFlags(flags);
        if (const auto searched = m_filter.setSearch(m_search->text()); !searched) {
            Q_EMIT searchFailed(searched.error());
        }
        m_view->expandAll();
        m_view->setCurrentIndex({});
        select(m_current);
    }
    m_filter.keep(m_view->currentIndex().isValid() ? m_current : QString());
    showEmpty();
}

void QuestionTree::countChips() {
    // Looked at once for all chips.
    const std::vector<Tree::Flags> all = m_filter.flagsOfAll();
    for (const auto& [flag, one] : m_chips) {
        const auto bears = [wanted = Tree::Flag(flag)](Tree::Flags flags) { return flags.testFlag(wanted); };
        one->setCount(static_cast<int>(flag == Tree::NoFlag ? static_cast<std::ptrdiff_t>(all.size())
                                                            : std::count_if(all.begin(), all.end(), bears)));
    }
    // Only after a round was carried over is there anything to confirm; elsewhere the chip would take room.
    FilterChip* carried = chip(Tree::ToConfirm);
    carried->setVisible(carried->count() > 0 || carried->isChecked());
    showEmpty();
}

void QuestionTree::showEmpty() {
    const bool empty = m_tree.rowCount() > 0 && m_filter.rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

void QuestionTree::take(const QModelIndex& index) {
    if (m_filtering || !index.isValid() || index.data(Tree::KindRole).value<Tree::Kind>() != Tree::Kind::Indicator) {
        return;
    }
    const QString code = index.data(Tree::CodeRole).toString();
    if (code != m_current) {
        m_current = code;
        m_filter.keep(code);
        // Not now, while the view is moving: what the filters no longer want leaves once one has gone on.
        QMetaObject::invokeMethod(&m_filter, &ScoreFilterModel::refilter, Qt::QueuedConnection);
        Q_EMIT chosen(code);
    }
}

QString QuestionTree::currentHead() const {
    const QModelIndex index = m_view->currentIndex();
    return m_filter.hasChildren(index) ? index.data(Tree::CodeRole).toString() : QString();
}

void QuestionTree::select(const QString& indicator) {
    const QModelIndex index = m_filter.mapFromSource(m_tree.indexOf(indicator));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        // Where it had to be looked for, in the middle of what is around it.
        const bool isSeen = m_view->viewport()->rect().contains(m_view->visualRect(index));
        m_view->scrollTo(index, isSeen ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
    }
}

void QuestionTree::choose(const QString& indicator) {
    if (!m_tree.indexOf(indicator).isValid()) {
        return;
    }
    if (!m_filter.mapFromSource(m_tree.indexOf(indicator)).isValid()) {
        if (indicator == m_current) {
            return; // it is shown beside the list already; whoever set the filters wants them
        }
        m_search->clear();
        chip(Tree::NoFlag)->click();
    }
    select(indicator);
}

void QuestionTree::move(int step) {
    const QStringList shown = m_filter.shown();
    if (shown.isEmpty()) {
        return;
    }
    const qsizetype at = shown.indexOf(m_current);
    const qsizetype next = at < 0 ? 0 : std::clamp<qsizetype>(at + step, 0, shown.size() - 1);
    select(shown.at(next));
}

bool QuestionTree::moveToUnanswered() {
    const QStringList all = m_tree.indicators();
    const qsizetype from = all.indexOf(m_current);
    for (qsizetype step = 1; step <= all.size(); ++step) {
        const QString& code = all.at((from + step) % all.size());
        if (Tree::Flags(m_tree.indexOf(code).data(Tree::FlagsRole).toInt()).testFlag(Tree::Unanswered)) {
            choose(code);
            return true;
        }
    }
    return false;
}

void QuestionTree::search() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace atalaya
