#pragma once

#include "models/storage/Workspace.h"

#include <QComboBox>

namespace atalaya {

class Desk;

/// Which other assessment of the workspace one is compared with, or none: its answers stand beside the new ones. Those
/// of the same State come first, of these and of the others the newest. Until something is chosen, a new assessment is
/// offered the last round before it.
class CompareField : public QComboBox {
    Q_OBJECT
public:
    /// `there`: the assessment whose details are changed; null: a new one is begun.
    CompareField(const Desk& desk, const Assessment* there, QWidget* parent = nullptr);

    /// Whose assessment it is, and of which day.
    void follow(const QString& state, const QString& entity, QDate day);
    /// Chooses the round whose answers are carried over; null: none are, and the last round before is offered again.
    void setCarriedFrom(const QUuid& round);
    [[nodiscard]] std::optional<QUuid> round() const;
    /// Whether there is a round to choose.
    [[nodiscard]] bool hasRounds() const { return count() > 1; }

private:
    void takeRounds(const Desk& desk, const Assessment* there);
    void list();
    void offer();

    std::vector<WorkspaceSummary> m_rounds; ///< newest first
    std::optional<QUuid> m_elsewhere;       ///< what it is compared with, when this workspace does not hold it
    QString m_state;
    QString m_entity;
    QDate m_day;
    bool m_isChosen; ///< by a person, or by carrying over
};

} // namespace atalaya
