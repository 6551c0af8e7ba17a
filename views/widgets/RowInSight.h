#pragma once

#include <QObject>

class QAbstractItemView;

namespace atalaya {

/// Brings the row that a person's keys have gone to into sight where the view stands in a pane that scrolls: a view
/// scrolls no further than its own edge, and FocusFrame follows widgets. For views whose rows are painted by a
/// RowDelegate. Lives with the view.
class RowInSight : public QObject {
    Q_OBJECT
public:
    explicit RowInSight(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractItemView* m_view;
};

} // namespace atalaya
