#pragma once

#include "assessments/strategy/ActionDates.h"

#include <QModelIndex>
#include <QObject>

#include <optional>
#include <vector>

namespace atalaya {

class AssessmentSession;
class Desk;
class RoadmapModel;

/// What can be done to actions on the roadmap, each as one step of the history. What the rules refuse, the session
/// says.
class RoadmapEdits : public QObject {
    Q_OBJECT
public:
    /// A move after which others start before what they wait for has ended.
    struct Broken {
        QUuid action;             ///< that was moved
        QDate lastDay;            ///< where it ends since
        qint64 days = 0;          ///< by which it ends later than before
        std::vector<QUuid> early; ///< those that wait for it directly and start too early now
    };

    /// Both must outlive it. `today`: where an action without days is put.
    RoadmapEdits(Desk& desk, const RoadmapModel& model, QDate today, QObject* parent = nullptr);
    void setToday(QDate today) { m_today = today; }

    /// By so many periods. One without any day is put into the present period instead.
    bool move(const QUuid& action, DatePart part, int periods, PeriodUnit unit);
    bool setDays(const QUuid& action, const ActionDays& days);
    /// Past its neighbour above (-1) or below (1); at the end of an objective into the next one.
    bool reorder(const QUuid& action, int by);
    /// Into a group of the model, before its row `row`, or behind its last; by objective it then belongs to that one.
    /// False where it stands there already, and where whyNotInto() says something.
    bool place(const QUuid& action, const QModelIndex& group, int row);
    /// Why an action cannot be put into a group, in a sentence; empty: it can.
    [[nodiscard]] QString whyNotInto(const QUuid& action, const QModelIndex& group) const;
    bool remove(const QUuid& action);

    [[nodiscard]] const std::optional<Broken>& broken() const { return m_broken; }
    /// Moves all that wait for the moved action by the days by which it ends later.
    bool moveAlong();
    /// "A5 and A7 wait for A4 and now start too early."; empty while nothing is broken.
    [[nodiscard]] QString brokenSentence() const;

    // The same for whoever changes days elsewhere, as the form of an action does.
    /// Codes of what an action waits for that ends only after it starts.
    [[nodiscard]] static QStringList endAfterStartOf(const Plan& plan, const Action& action);
    /// "A5 now starts before A3 and A4 end, for which it waits."; `late`: of endAfterStartOf().
    [[nodiscard]] static QString movedTooEarlySentence(const Action& action, const QStringList& late);
    /// What brokenSentence() says, of an action and those of tooEarlyFor(); empty when one of them is gone.
    [[nodiscard]] static QString brokenSentence(const Plan& plan, const QUuid& action, const std::vector<QUuid>& early);
    /// What moveAlong() does, for `days`. False when nothing was moved.
    static bool moveAlong(AssessmentSession& session, const QUuid& action, qint64 days);
    /// After the plan changed by whatever way: forgets a move that was taken back or mended.
    void look();
    void forget();

Q_SIGNALS:
    void brokenChanged();
    /// A moved action itself starts before what it waits for has ended: a sentence that says so.
    void movedTooEarly(const QString& sentence);

private:
    [[nodiscard]] AssessmentSession* session() const;
    [[nodiscard]] const Action* find(const QUuid& action) const;

    Desk& m_desk;
    const RoadmapModel& m_model;
    QDate m_today;
    std::optional<Broken> m_broken;
};

} // namespace atalaya
