#pragma once

#include "models/items/FileLooks.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"
#include "models/session/Preferences.h"

#include <QDateTime>

namespace atalaya {

/// A workspace that was open on this computer before.
struct RecentFileRow {
    QString key; ///< absolute path
    bool isOpen = false;
    bool isThere = true; ///< as far as is known
    qint64 size = 0;     ///< bytes
    QDateTime changedAt; ///< invalid: nobody could look at it yet

    bool operator==(const RecentFileRow&) const = default;
};

/// The workspaces that were open last, the latest first: what Preferences remember, kept up by whatever the Desk opens.
/// Files on a drive that does not answer are listed as they were known last.
class RecentFilesModel : public KeyedTableModel<RecentFileRow> {
    Q_OBJECT
public:
    /// `look`: see FileLooks.
    RecentFilesModel(Desk& desk, Preferences& preferences, FileLooks::Look look = {}, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: the file's name; Qt::AccessibleTextRole: the name and what noteOn() says; Qt::ToolTipRole: the
    /// path.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] static QString nameOf(const RecentFileRow& row);
    /// "Documents › Ciberseguridad · 4.2 MB · open now", or that it is not there now.
    [[nodiscard]] QString noteOn(const RecentFileRow& row) const;
    /// Looks at the files again, as when the window wakes.
    void refresh();

private:
    void rememberOpen();
    void show();

    Desk& m_desk;
    Preferences& m_preferences;
    FileLooks m_looks;
};

} // namespace atalaya
