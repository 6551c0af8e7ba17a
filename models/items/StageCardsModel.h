#pragma once

#include "assessments/strategy/NextStageCard.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// "One stage more" of a question, with what the plan does about it already.
struct StageCardRow {
    QString key; ///< code of the question
    NextStageCard card;
    int ceiling = 5;
    QString stageName; ///< of where it stands; empty where it is not scored or does not apply
    QString nextName;
    QString firstName;   ///< of stage 1
    QStringList planned; ///< codes of the actions that lift it

    bool operator==(const StageCardRow&) const = default;
};

/// Cards of all questions: of those that can go one stage further, gaps by rank, then the others; last what is not
/// scored, what is at the top and what does not apply.
class StageCardsModel : public KeyedTableModel<StageCardRow> {
    Q_OBJECT
public:
    enum Column { Rank, Question, Stage, ColumnCount };
    /// Each holds all of those before it.
    enum class Which { Gaps, BelowTop, Every };

    using KeyedTableModel::KeyedTableModel;

    /// Takes the cards of an assessment; `sheet` says where its questions stand.
    void show(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet);
    /// Only those, and of them only those in which every word of `search` stands.
    void narrow(Which which, const QString& search);
    /// Whatever is searched for.
    [[nodiscard]] int countOf(Which which) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] static bool isAmong(const NextStageCard& card, Which which);
    [[nodiscard]] static QString stageText(const StageCardRow& row);
    [[nodiscard]] static QString spokenStage(const StageCardRow& row);

    std::vector<StageCardRow> m_all;
    Which m_which = Which::BelowTop;
    QString m_search;
};

} // namespace atalaya
