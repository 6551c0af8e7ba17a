#pragma once

#include "models/session/Desk.h"
#include "models/session/WorkshopSession.h"

#include <QAbstractTableModel>

namespace atalaya {

/// Who answers what: a row for each commitment of the agenda, a column for each group, with a mark where the group
/// answers all of the commitment's questions, a half one where it answers some. Setting a mark sets all of them.
class WorkshopAnsweringModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int commitmentColumn = 0;

    /// `desk` must outlive the model.
    explicit WorkshopAnsweringModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A mark stays, because nobody else answers one of its questions: a sentence with the next step.
    void keptFor(const QString& sentence);

private:
    struct Row {
        QString commitment; ///< code
        QString title;
        int questions = 0;
        std::vector<int> answered; ///< questions that each group answers
        bool operator==(const Row&) const = default;
    };

    void follow();
    void refresh();
    [[nodiscard]] std::vector<Row> rowsNow() const;
    [[nodiscard]] Qt::CheckState state(const QModelIndex& index) const;

    Desk& m_desk;
    std::vector<WorkshopCluster> m_clusters;
    std::vector<Row> m_rows;
};

} // namespace atalaya
