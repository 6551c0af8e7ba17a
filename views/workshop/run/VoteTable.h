#pragma once

#include "assessments/framework/Framework.h"
#include "assessments/workshop/RevealedRound.h"
#include "models/items/KeyedTableModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// Votes of all, their shares, or votes of one group, by stage.
struct VoteRow {
    QString key; ///< "votes", "share", or the clusters of a group
    QString name;
    QStringList cells;   ///< one for each stage, then in all, then the median
    QString medianWords; ///< the median read aloud, or why there is none

    bool operator==(const VoteRow&) const = default;
};

/// The table of a revealed round: the whole first, then the groups that the workshop's rule lets be shown.
class VoteTableModel : public KeyedTableModel<VoteRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    void show(const Workshop& workshop, const Framework& framework, const RevealedRound& round);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_stages; ///< names, [s - 1]
};

/// As high as its rows, in a pane that scrolls as a whole.
class VoteTable : public QTableView {
    Q_OBJECT
public:
    VoteTable(const WindowStyle& style, VoteTableModel& model, QWidget* parent = nullptr);

    /// After the rows changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
