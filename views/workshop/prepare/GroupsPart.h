#pragma once

#include "models/items/WorkshopGroupsModel.h"
#include "views/workshop/prepare/PrepareSection.h"

class QLineEdit;

namespace atalaya {

class Button;
class NoticeBox;
class PrepareTable;
class SectionHeading;

/// The groups that sit together: their names, how many seats they have, which institutions are invited. Says which
/// would be shown together because they are too small.
class GroupsPart : public PrepareSection {
    Q_OBJECT
public:
    explicit GroupsPart(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;
    void leave() override;

private:
    void add();
    void remove();
    void showMerged();
    /// An id for a group of that name which no other group has.
    [[nodiscard]] QString idFor(const QString& name) const;

    WorkshopGroupsModel m_model;
    SectionHeading* m_head;
    NoticeBox* m_merged;
    PrepareTable* m_table;
    QLineEdit* m_name;
    Button* m_add;
    Button* m_remove;
};

} // namespace atalaya
