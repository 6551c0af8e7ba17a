#pragma once

#include "views/workshop/prepare/PrepareSection.h"

namespace atalaya {

class DaysField;
class RuleField;
class StoredLine;

/// What the workshop is called, where and when it meets, and under which rule people speak.
class RoomSection : public PrepareSection {
    Q_OBJECT
public:
    explicit RoomSection(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override;

private:
    StoredLine* m_title;
    StoredLine* m_place;
    DaysField* m_days;
    RuleField* m_rule;
};

} // namespace atalaya
