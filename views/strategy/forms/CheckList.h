#pragma once

#include "models/items/KeyedTableModel.h"
#include "views/widgets/RowDelegate.h"

#include <QWidget>

#include <set>

class QListView;

namespace atalaya {

class SearchField;
class WindowStyle;
class WrapLabel;

struct CheckRow {
    QString key;
    QString text;
    bool isChecked = false;

    bool operator==(const CheckRow&) const = default;
};

/// The rows of a CheckList that its search leaves.
class CheckRowsModel : public KeyedTableModel<CheckRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticked(const QString& key, bool isOn);
};

/// Some out of many, ticked in a list that can be searched: dependencies, commitments, indicators. Space or a click
/// ticks a row; what is ticked is named above the list.
class CheckList : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString key;
        QString text;
        QString code; ///< names it among those that are ticked
    };

    /// `search`: the words in the search field. `rows`: so many are seen at once.
    CheckList(const WindowStyle& style, const QString& name, const QString& search, int rows);

    /// Ticks of what is no longer there are let go.
    void setItems(std::vector<Item> items);
    void setChecked(const std::set<QString>& keys);
    [[nodiscard]] const std::set<QString>& checked() const { return m_checked; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    /// A person ticked something.
    void changed();

private:
    void refresh();

    CheckRowsModel m_model;
    std::vector<Item> m_items;
    std::set<QString> m_checked;
    WrapLabel* m_chosen;
    SearchField* m_search;
    QListView* m_list;
};

/// A row with its box: a click anywhere on it ticks.
class CheckRowDelegate : public RowDelegate {
    Q_OBJECT
public:
    CheckRowDelegate(const WindowStyle& style, QListView* list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QListView* m_list;
};

} // namespace atalaya
