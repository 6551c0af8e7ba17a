#pragma once

#include "models/items/WorkshopListModel.h"
#include "views/workshop/WorkshopContext.h"

#include <QWidget>

class QLineEdit;

namespace atalaya {

class Button;
class EmptyState;
class NoticeBox;
class PrepareTable;
class SectionHeading;

/// The workshops of the chosen assessment, to open, plan and remove. Teaches what a workshop is for while there is
/// none.
class WorkshopStart : public QWidget {
    Q_OBJECT
public:
    explicit WorkshopStart(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// A workshop was chosen here, perhaps the one that was chosen already, of which the Desk then says nothing.
    void opened();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    QWidget* makePlanning();
    void refreshButtons();
    void open(int row);
    void remove(int row);
    void beginPlan();
    void endPlan();
    void plan();
    [[nodiscard]] QString whyNotPlan() const;

    WorkshopContext m_context;
    WorkshopListModel m_model;
    SectionHeading* m_head;
    NoticeBox* m_notice;
    PrepareTable* m_table;
    EmptyState* m_empty;
    Button* m_open;
    Button* m_remove;
    Button* m_planFirst;
    Button* m_planNext;
    QWidget* m_planning;
    QLineEdit* m_title;
    Button* m_make;
};

} // namespace atalaya
