#pragma once

#include "models/items/MeasuresModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// The measures in a table. Enter edits, Insert adds, R writes a reading, Del removes, Ctrl with Up and Down moves one
/// among those of its objective; so does the mouse.
class MeasuresTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    MeasuresTable(const WindowStyle& style, MeasuresModel& model);

    /// Null while there is no row.
    [[nodiscard]] QUuid chosen() const;
    void choose(const QUuid& measure);
    /// After the rows changed.
    void fit();
    /// Whether rows may be dragged.
    void setMovable(bool movable) { m_isMovable = movable; }

Q_SIGNALS:
    void chosenChanged();
    void editAsked();
    void addAsked();
    void readingAsked();
    void removeAsked();
    /// Up (-1) or down (1).
    void moveAsked(int by);
    /// A row was dragged before the row `to`, or behind all at the number of rows.
    void placeAsked(int row, int to);
    /// It was let go where it cannot stand: why not.
    void placeRefused(const QString& whyNot);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void makeDrag();
    void fitColumns();
    void restyle();
    [[nodiscard]] bool act(const QKeyEvent& event);
    [[nodiscard]] static bool means(const QKeyEvent& event);

    const WindowStyle& m_style;
    MeasuresModel& m_model;
    bool m_isMovable = true;
};

} // namespace atalaya
