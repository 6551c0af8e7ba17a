#pragma once

#include "assessments/strategy/NextStageCard.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// "One stage more" of a question, with what the plan does about it already.
struct StageCardRow {
    QString key; ///< code of the question
    NextStageCard card;
    int ceiling = 5;
    QString stageName; ///< of where it stands
    QString nextName;
    QStringList planned; ///< codes of the actions that lift it

    bool operator==(const StageCardRow&) const = default;
};

/// Cards of the questions that can go one stage further: gaps by rank, then the others.
class StageCardsModel : public KeyedTableModel<StageCardRow> {
    Q_OBJECT
public:
    enum Column { Rank, Question, Stage, ColumnCount };

    using KeyedTableModel::KeyedTableModel;

    /// Takes the cards of an assessment; `sheet` says where its questions stand.
    void show(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet);
    /// Only gaps, and only those in which every word of `search` stands.
    void narrow(bool gapsOnly, const QString& search);
    [[nodiscard]] int countOfAll() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    std::vector<StageCardRow> m_all;
    bool m_gapsOnly = false;
    QString m_search;
};

} // namespace atalaya
