#include "views/workshop/run/NotedList.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/WholeList.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr double aroundNotedPx = 4;

/// Sentence and note, in as many lines as they need.
class NotedDelegate : public RowDelegate {
public:
    NotedDelegate(const WindowStyle& style, QListView* list, const NotedTextsModel& texts)
        : RowDelegate(style, list), m_list(list), m_texts(texts) {
        setHairlines(false);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int width = m_list->viewport()->width();
        const auto [text, note] = heights(index, width - 2 * windowStyle().px(8));
        return {width, text + note + 2 * windowStyle().px(aroundNotedPx)};
    }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                      const Row& row) const override {
        const NotedText& shown = m_texts.row(index.row());
        paintWrapped(painter, row.content.adjusted(0, windowStyle().px(aroundNotedPx), 0, 0), row, shown.text,
                     shown.note, row.text2);
    }

private:
    [[nodiscard]] std::pair<int, int> heights(const QModelIndex& index, int width) const {
        const NotedText& shown = m_texts.row(index.row());
        return wrappedHeights(shown.text, shown.note, width);
    }

    const QListView* m_list;
    const NotedTextsModel& m_texts;
};

} // namespace

NotedList::NotedList(const WindowStyle& style, const QString& name, const QString& remove, QWidget* parent)
    : QWidget(parent), m_list(new WholeList), m_remove(new Button(style, remove, Button::Kind::Quiet)) {
    m_list->setModel(&m_texts);
    new NotedDelegate(style, m_list, m_texts);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("Del takes one away"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    m_remove->setButtonSize(Button::Size::Small);
    m_remove->setIconName(QStringLiteral("trash"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    style.follow(this, [column, &style] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(2));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotedList::settle);
    connect(m_remove, &QAbstractButton::clicked, this, &NotedList::removeCurrent);
    hide();
}

void NotedList::setTexts(std::vector<NotedText> texts) {
    setVisible(!texts.empty());
    m_texts.sync(std::move(texts));
    m_list->updateGeometry();
    settle();
}

void NotedList::setEditable(bool editable) {
    m_editable = editable;
    settle();
}

void NotedList::settle() {
    m_remove->setVisible(m_editable && m_list->currentIndex().isValid());
}

void NotedList::removeCurrent() {
    const int row = m_list->currentIndex().row();
    if (m_editable && row >= 0) {
        const QString key = m_texts.row(row).key; // gone with its row
        Q_EMIT removeAsked(key);
    }
}

bool NotedList::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_list && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            removeCurrent();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
