#pragma once

#include "models/items/KeyedTableModel.h"
#include "views/widgets/Finding.h"
#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// What came of one ballot file that was read.
struct FileResult {
    QString key; ///< its path
    Finding sign = Finding::Ok;
    QString name;
    QString sentence;

    bool operator==(const FileResult&) const = default;
};

class FileResultsModel : public KeyedTableModel<FileResult> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

/// Paints a sign, the file's name and, in as many lines as they need, the sentences about it.
class FileResultDelegate : public RowDelegate {
    Q_OBJECT
public:
    FileResultDelegate(const WindowStyle& style, QListView* list, const FileResultsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textWidth(int width) const;

    QListView* m_list;
    const FileResultsModel& m_model;
};

} // namespace atalaya
