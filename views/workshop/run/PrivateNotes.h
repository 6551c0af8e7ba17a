#pragma once

#include "views/workshop/WorkshopContext.h"

namespace atalaya {

class RationaleField;

/// The facilitator's own notes on a question: prompts, who to ask. Only here: never in the room, the minutes or a
/// package. Stored on a pause of 600 ms, when the focus leaves, and when asked for.
class PrivateNotes : public QWidget {
    Q_OBJECT
public:
    explicit PrivateNotes(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another workshop: what could not be stored in the one before is not for this one.
    void forget();
    /// Stores what is half typed for the question before.
    void showItem(const QString& indicator);
    /// The stored note may be another now.
    void refresh();
    void store();

private:
    WorkshopContext m_context;
    QString m_indicator;
    RationaleField* m_field;
};

} // namespace atalaya
