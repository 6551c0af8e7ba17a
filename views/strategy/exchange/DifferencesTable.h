#pragma once

#include "models/items/SheetDifferencesModel.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace atalaya {

class DifferenceDelegate;
class WindowStyle;

/// What came back, row by row. K keeps, T takes, S skips; left and right go from one choice to the next; on a thing
/// they mean all of its differences. Or a click on the choice.
class DifferencesTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    DifferencesTable(const WindowStyle& style, SheetDifferencesModel& model);

    /// Where a choice can be clicked, in the viewport; empty where there is none.
    [[nodiscard]] QRect segmentRect(int row, SheetChoice choice) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A row and the choice in it.
    using Place = std::pair<QPersistentModelIndex, std::optional<SheetChoice>>;
    [[nodiscard]] Place placeAt(const QPoint& at) const;
    void fit();
    void step(int by);

    const WindowStyle& m_style;
    SheetDifferencesModel& m_model;
    DifferenceDelegate* m_delegate;
    Place m_pressed; ///< where the mouse went down
};

} // namespace atalaya
