#pragma once

#include "views/workshop/prepare/PrepareSection.h"

#include <QTimer>

class QVBoxLayout;

namespace atalaya {

class Button;
class DayRow;

/// The days of a workshop, each with its hours and breaks. Stored on a pause, when a field is left, and at once when a
/// day or break comes or goes.
class DaysField : public PrepareSection {
    Q_OBJECT
public:
    explicit DaysField(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override { store(); }

private:
    void store();
    void addDay();
    void removeDay(const DayRow* row);
    void showDays(const std::vector<WorkshopDay>& days);

    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<DayRow*> m_rows;
    QTimer m_pause;
    bool m_isStoring = false;
};

} // namespace atalaya
