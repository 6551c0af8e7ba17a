#pragma once

#include "views/workshop/RoomModel.h"
#include "views/workshop/WorkshopContext.h"

#include <QObject>

#include <optional>

namespace atalaya {

/// Says what the room sees, from what the workshop does: an opened vote shows the question and how many have voted, the
/// reveal its picture, a recorded result what was agreed, a break when it ends. What the facilitator asks for by hand
/// stays until the workshop does the next of these. It hands the room's model numbers of votes only before the reveal,
/// and never a seat, a name, a group or a note.
class RoomDirector : public QObject {
    Q_OBJECT
public:
    /// `context` must outlive it.
    RoomDirector(const WorkshopContext& context, QObject* parent);

    /// Another workshop was chosen, or none: the room begins anew with where that one stands.
    void follow();
    /// What the facilitator asked for by hand at another one, and still stands, is asked for here too.
    void takeOver(const RoomDirector& other);
    /// The question that the facilitator has turned to. The room turns with it unless it is busy with another.
    void setIndicator(const QString& indicator);
    /// What the room's Wi-Fi is called, or empty.
    void setNetwork(const QString& network);

    /// The question with its criteria, during a vote with how many have voted.
    void showQuestion();
    /// The last revealed round of the question. Without one, nothing happens.
    void showResult();
    void showBlack();
    /// How to join, large. Without phones, nothing happens.
    void showCode();

private:
    using Face = RoomView::Face;
    /// A face and what it is about.
    struct Scene {
        Face face = Face::Welcome;
        QString indicator;
        QUuid round;

        bool operator==(const Scene&) const = default;
    };

    void followWorkshop();
    void followVotes(const QUuid& round);
    void followClock();
    void followPhones();
    void showScene(Face face);
    void refresh();

    /// Where the workshop stands by itself.
    [[nodiscard]] Scene standing() const;
    /// The question that the room is busy with, else the one that the facilitator has turned to.
    [[nodiscard]] QString roomIndicator() const;
    [[nodiscard]] bool isAtRest(const Workshop& workshop) const;

    [[nodiscard]] RoomView compose(const Scene& scene) const;
    void fillQuestion(RoomView& view, const QString& indicator) const;
    void fillWelcome(RoomView& view) const;
    void fillResult(RoomView& view, const QUuid& round) const;
    void fillAgreed(RoomView& view, const QString& indicator) const;
    void fillClock(RoomView& view) const;
    [[nodiscard]] QString resumesAt() const;
    [[nodiscard]] QString invitationOf(const RevealedRound& revealed) const;

    const WorkshopContext& m_context;
    QString m_indicator;
    QString m_network;
    Scene m_standing;
    std::optional<Scene> m_asked; ///< by hand
    QMetaObject::Connection m_changed, m_voted;
};

} // namespace atalaya
