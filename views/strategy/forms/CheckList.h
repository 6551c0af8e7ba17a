#pragma once

#include "views/strategy/forms/CheckRowsModel.h"

#include <QWidget>

#include <set>

class QListView;

namespace atalaya {

class SearchField;
class WindowStyle;
class WrapLabel;

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

    /// What is ticked when setChecked() is called stands first, so that it is found among many. A person's tick moves
    /// no row away from under the pointer.
    void setTickedFirst();
    /// Ticks of what is no longer there are let go.
    void setItems(std::vector<Item> items);
    void setChecked(const std::set<QString>& keys);
    [[nodiscard]] const std::set<QString>& checked() const { return m_checked; }

Q_SIGNALS:
    /// A person ticked something.
    void changed();

private:
    void refresh();

    CheckRowsModel m_model;
    std::vector<Item> m_items;
    std::set<QString> m_checked;
    bool m_isTickedFirst = false;
    std::set<QString> m_first; ///< keys of what stands first
    WrapLabel* m_chosen;
    SearchField* m_search;
    QListView* m_list;
};

} // namespace atalaya
