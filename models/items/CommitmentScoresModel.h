#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/scoring/Explanation.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A commitment as the charts show it. Values are absent where no number may be shown.
struct CommitmentScoreRow {
    QString key; ///< code
    int number = 0;
    QString title;
    QString group;
    Coverage coverage;
    std::optional<double> now, target, last;
    std::vector<int> distribution; ///< [s - 1]

    bool operator==(const CommitmentScoreRow& other) const;
};

/// The table that says what the charts of commitments say: scores, targets and how many questions stand at each stage.
class CommitmentScoresModel : public KeyedTableModel<CommitmentScoreRow> {
    Q_OBJECT
public:
    /// Then a column a stage, and those not answered and not applicable.
    enum Column { Commitment, Answered, Now, Target, Gap, Last, Change, FirstStage };

    explicit CommitmentScoresModel(QObject* parent = nullptr);

    /// `last`: the last round on the same basis and mean, or null. `lastName`: "2024".
    void show(const Framework& framework, const ScoreSheet& sheet, const ScoreSheet* last, const QString& lastName);

    /// Which of a commitment's numbers a column shows: what explain() is to be asked, and of which round.
    struct Number {
        enum class Of { Now, Last, Since }; ///< Since: what it has changed by since the last round
        Quantity quantity = Quantity::Mean;
        Of of = Of::Now;
        bool operator==(const Number&) const = default;
    };
    /// None where a column shows words. A count of questions is one of those that the coverage is made of.
    [[nodiscard]] static std::optional<Number> numberIn(int column);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CommitmentScoreRow& row, int column) const;
    [[nodiscard]] QString score(const std::optional<double>& value) const;

    Language m_language;
    int m_stages = 5;
    QString m_lastName;
};

} // namespace atalaya
