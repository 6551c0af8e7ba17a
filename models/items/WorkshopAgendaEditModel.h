#pragma once

#include "assessments/workshop/SuggestedMinutes.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"
#include "models/session/WorkshopSession.h"

#include <map>
#include <set>

namespace atalaya {

/// What a list shows of one question while the agenda is being made.
struct AgendaEditRow {
    QString key; ///< the indicator's code
    QString title;
    bool isOn = false;    ///< on the agenda, else left out
    bool isFixed = false; ///< the room has worked on it: it stays
    int minutes = 0;
    QDateTime starts; ///< local time; invalid without a day
    int day = 0;      ///< of the workshop, from 1; 0: more than one is not there
    int groups = 0;   ///< that answer it
    int ofGroups = 0;
    QStringList answering;  ///< their names
    bool hasVoters = false; ///< somebody of them has a seat and is not away
    int suggested = 0;      ///< minutes; 0: none are
    QString why;            ///< in words

    bool operator==(const AgendaEditRow&) const = default;
};

/// The agenda of the chosen workshop in its order and, behind it, the questions in scope that are left out. Whether a
/// question is on it and how long it is given are changed in place; the whole order by moveTo(). All changes go through
/// the session; false when it refused them, which said why.
class WorkshopAgendaEditModel : public KeyedTableModel<AgendaEditRow> {
    Q_OBJECT
public:
    enum Column { Question, Starts, Minutes, Answers, Why, ColumnCount };

    /// `desk` must outlive the model.
    explicit WorkshopAgendaEditModel(Desk& desk, QObject* parent = nullptr);

    /// What is known of the questions, for the suggestion.
    void setOutlooks(const std::vector<Outlook>& outlooks);
    /// Only the questions of one commitment are listed; all when it is empty.
    void setCommitment(const QString& commitment);
    [[nodiscard]] const QString& commitment() const { return m_commitment; }

    /// How the days' minutes would be spread over the questions that the room has not worked on.
    [[nodiscard]] MinutesPlan suggestion() const;
    bool takeSuggestion();
    /// A listed question one place up (-1) or down (1), past its neighbour in this list.
    bool move(int row, int by);
    /// In front of `before`, a code, or at the end.
    bool moveTo(const QString& indicator, const QString& before);
    /// Puts all listed questions on the agenda, or leaves all out that the room has not worked on.
    bool putListed(bool on);
    /// Leaves these out, as far as may be.
    bool leaveOut(const std::set<QString>& indicators);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    void follow();
    void refresh();
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool isListed(const QString& indicator) const;
    [[nodiscard]] QStringList leftOut() const;
    [[nodiscard]] QString whyOf(const SuggestedMinutes& suggested) const;
    [[nodiscard]] QString text(const AgendaEditRow& row, int column) const;
    bool store(const std::vector<AgendaItem>& items);

    Desk& m_desk;
    std::map<QString, Outlook> m_outlooks; ///< by indicator
    QString m_commitment;
};

} // namespace atalaya
