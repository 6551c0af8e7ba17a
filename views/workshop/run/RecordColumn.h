#pragma once

#include "views/workshop/WorkshopContext.h"
#include "views/workshop/run/RoomFace.h"

namespace atalaya {

class NoticeBox;
class ParkingLot;
class RecordForm;

/// The right of the facilitator's panel: the result, the parking lot, and what the room sees.
class RecordColumn : public QWidget {
    Q_OBJECT
public:
    explicit RecordColumn(const WorkshopContext& context, QWidget* parent = nullptr);

    void showItem(const QString& indicator);
    /// Results whose answers are not there: taken back, or cut off by a crash.
    void showMissing();
    [[nodiscard]] RecordForm* form() const { return m_form; }
    [[nodiscard]] ParkingLot* parkingLot() const { return m_parking; }

Q_SIGNALS:
    void roomAsked();
    void roomFaceAsked(atalaya::RoomFace face);

private:
    QWidget* makeRoom();
    void handOver();

    WorkshopContext m_context;
    QStringList m_shown; ///< indicators that the notice names
    NoticeBox* m_missing;
    RecordForm* m_form;
    ParkingLot* m_parking;
};

} // namespace atalaya
