#include "views/help/ManualContents.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/RowDelegate.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace atalaya {

namespace {

/// Paints a title, parts of a section set in.
class ManualContentsDelegate : public RowDelegate {
public:
    ManualContentsDelegate(const WindowStyle& style, QAbstractItemView* view,
                           const std::vector<ManualHeading>& headings)
        : RowDelegate(style, view), m_view(view) {
        for (const ManualHeading& heading : headings) {
            m_levels.push_back(heading.level);
        }
        setRowHeight(27);
        setHairlines(false);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const WindowStyle& style = windowStyle();
        const int width = m_view->viewport()->width() - 2 * style.px(8);
        const QRect area = titleArea(QRect(0, 0, width, 1), index.row());
        // In the weight of a chosen row, so that choosing moves nothing.
        const int height =
            QFontMetrics(style.font("body", 600))
                .boundingRect(QRect(0, 0, std::max(1, area.width()), 1), Qt::TextWordWrap, index.data().toString())
                .height();
        return {width, std::max(rowHeight(), height + style.px(8))};
    }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override {
        paintText(painter, QStyle::visualRect(option.direction, row.content, titleArea(row.content, index.row())),
                  index.data().toString(), windowStyle().font("body", row.weight), row.text);
    }

private:
    [[nodiscard]] QRect titleArea(const QRect& content, int row) const {
        const int indent = m_levels.at(static_cast<std::size_t>(row)) > 2 ? 24 : 8;
        return content.adjusted(windowStyle().px(indent), 0, -windowStyle().px(4), 0);
    }

    const QAbstractItemView* m_view;
    std::vector<int> m_levels;
};

} // namespace

ManualContents::ManualContents(const WindowStyle& style, const std::vector<ManualHeading>& headings, QWidget* parent)
    : QListView(parent) {
    QStringList titles;
    for (const ManualHeading& heading : headings) {
        titles << heading.title;
    }
    m_titles.setStringList(titles);
    setFrameShape(QFrame::NoFrame);
    setModel(&m_titles);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    new ManualContentsDelegate(style, this, headings);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Contents of the manual"));
    setAccessibleDescription(tr("Arrows show a section."));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chose(index.row()); });
}

void ManualContents::follow(int heading) {
    if (currentIndex().row() != heading) {
        const QScopedValueRollback following(m_isFollowing, true);
        setCurrentIndex(m_titles.index(heading, 0));
    }
}

void ManualContents::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isFollowing) {
        Q_EMIT chose(current.row());
    }
}

} // namespace atalaya
