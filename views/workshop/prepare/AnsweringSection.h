#pragma once

#include "models/items/WorkshopAnsweringModel.h"
#include "views/workshop/prepare/PrepareSection.h"

namespace atalaya {

class NoticeBox;
class PrepareTable;
class WrapLabel;

/// Which groups answer which commitments.
class AnsweringSection : public PrepareSection {
    Q_OBJECT
public:
    explicit AnsweringSection(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    WorkshopAnsweringModel m_model;
    NoticeBox* m_kept;
    PrepareTable* m_table;
    WrapLabel* m_none;
};

} // namespace atalaya
