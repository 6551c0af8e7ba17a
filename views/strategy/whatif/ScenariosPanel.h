#pragma once

#include "models/items/ScenariosModel.h"

#include <QWidget>

#include <optional>
#include <set>

class QComboBox;
class QTableView;

namespace atalaya {

class Button;
class IconButton;
class WindowStyle;
class WrapLabel;

/// The saved scenarios: one is loaded by Enter or two clicks, renamed by F2, removed by Delete, moved by Ctrl with Up
/// and Down, and compared with.
class ScenariosPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    ScenariosPanel(const WindowStyle& style, ScenariosModel& model, QWidget* parent = nullptr);

    /// After the model was brought up to date. `other`: what is compared with; null: nothing. `difference`: in what it
    /// was asked differently; may be empty.
    void show(const QUuid& other, const QString& difference);
    /// Brings a scenario into sight, with the focus on it; nothing is loaded.
    void goTo(const QUuid& scenario);

Q_SIGNALS:
    void loadWanted(const QUuid& scenario);
    void renameWanted(const QUuid& scenario);
    void removeWanted(const QUuid& scenario);
    /// One place up, or down.
    void moveWanted(const QUuid& scenario, int places);
    void compareWanted(const QUuid& scenario);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Null on the row of the present choice, and where there is none.
    [[nodiscard]] QUuid current() const;
    void showButtons();
    void fit();

    const WindowStyle& m_style;
    ScenariosModel& m_model;
    QTableView* m_table;
    QComboBox* m_compare;
    Button* m_rename;
    Button* m_remove;
    IconButton* m_up;
    IconButton* m_down;
    WrapLabel* m_difference;
    std::optional<QUuid> m_shown; ///< the row of what is chosen, when it was looked last
    std::set<QUuid> m_known;      ///< the scenarios there were then
};

} // namespace atalaya
