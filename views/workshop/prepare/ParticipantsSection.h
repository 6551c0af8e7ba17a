#pragma once

#include "models/items/RosterModel.h"
#include "views/workshop/prepare/PrepareSection.h"

class QBoxLayout;
class QComboBox;
class QSpinBox;

namespace atalaya {

class Button;
class GroupsPart;
class PrepareTable;
class RosterReading;
class SectionHeading;

/// Who comes: seats by number with group and, where the rule allows, name; and the groups.
class ParticipantsSection : public PrepareSection {
    Q_OBJECT
public:
    explicit ParticipantsSection(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSeats();
    void addSeats();
    void removeSeat();
    void fillGroups();
    void refreshButtons();
    void fold();

    RosterModel m_model;
    QBoxLayout* m_columns;
    SectionHeading* m_head;
    PrepareTable* m_table;
    QSpinBox* m_count;
    QComboBox* m_group;
    Button* m_add;
    Button* m_remove;
    RosterReading* m_reading;
    GroupsPart* m_groups;
};

} // namespace atalaya
