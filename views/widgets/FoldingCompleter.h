#pragma once

#include <QCompleter>

class QComboBox;

namespace atalaya {

/// What an editable combo box offers of its rows while somebody types: those that hold the words anywhere, compared as
/// every search compares (folded()), so that "comision" finds "Comisión". Qt's own finds letter by letter. What is
/// chosen is written as it stands in the box.
class FoldingCompleter : public QCompleter {
    Q_OBJECT
public:
    /// Belongs to `box`, which must be editable and keep its model, and takes the place of the one that it had.
    explicit FoldingCompleter(QComboBox& box);

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    [[nodiscard]] QStringList splitPath(const QString& path) const override;
};

} // namespace atalaya
