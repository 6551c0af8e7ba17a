#pragma once

#include "models/session/WorkshopSession.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/WorkshopAnswers.h"
#include "tests/views/window/WindowFixture.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopContext.h"

#include <QLabel>

#include <utility>
#include <vector>

namespace atalaya::test {

/// What every part of the Workshop page is given, over a real file, and a look at what is to be seen of the part.
class WorkshopFixture : public WindowFixture {
protected:
    void makeParts(WorkshopClock::Now now) {
        m_clock = std::make_unique<WorkshopClock>(std::move(now));
        m_room = std::make_unique<RoomModel>();
    }
    [[nodiscard]] WorkshopContext parts() { return {context(), m_answers, m_phones, *m_clock, *m_room}; }
    /// The part that is looked at.
    [[nodiscard]] virtual const QWidget& part() const = 0;

    [[nodiscard]] static QUuid workshopId() { return idOf(QStringLiteral("workshop")); }
    [[nodiscard]] static QUuid seatId(int number) { return idOf(QStringLiteral("seat %1").arg(number)); }
    /// Gives the workshop these groups, "quay" being called "Group quay", and seats that are numbered through; with
    /// names, "Person 1" and so on, where its rule allows them.
    static void seat(Workshop& workshop, const std::vector<std::pair<QString, int>>& groups) {
        const bool isNamed = workshop.attribution == Attribution::Named;
        workshop.clusters.clear();
        int number = 0;
        for (const auto& [group, seats] : groups) {
            workshop.clusters.push_back({group, QStringLiteral("Group ") + group, {}});
            for (int i = 0; i < seats; ++i) {
                ++number;
                // Seats of the workshop that is looked at have ids that tests know by their numbers.
                const QUuid id = workshop.id == workshopId() ? seatId(number)
                                                             : idOf(workshop.id.toString() + QString::number(number));
                workshop.seats.push_back(
                    {id, number, group, isNamed ? QStringLiteral("Person %1").arg(number) : QString(), false});
            }
        }
        workshop.hasHeldNames = isNamed;
    }

    [[nodiscard]] WorkshopSession& session() const { return *m_desk->workshop(); }
    [[nodiscard]] const Workshop& workshop() const { return session().workshop(); }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = part().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// What is to be seen and has this accessible name or, being a button, this word.
    template <class Part> [[nodiscard]] Part* named(const QString& name) const {
        for (Part* one : part().findChildren<Part*>()) {
            const auto* asButton = qobject_cast<const QAbstractButton*>(static_cast<const QWidget*>(one));
            if (one->isVisible() && (one->accessibleName() == name || (asButton && asButton->text() == name))) {
                return one;
            }
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }

    WorkshopAnswers m_answers;
    FakePhones m_phones;
    std::unique_ptr<WorkshopClock> m_clock;
    std::unique_ptr<RoomModel> m_room;
};

} // namespace atalaya::test
