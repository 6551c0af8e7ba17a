#pragma once

#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

#include <QDate>

namespace atalaya {

class Button;
class DateField;
class WrapLabel;

/// The leaf on which a person says that a document is still in force, and until when to look again.
class ProlongForm : public Drawer {
    Q_OBJECT
public:
    ProlongForm(const WindowContext& context, QWidget* host);

    void open(const QUuid& evidence);
    [[nodiscard]] bool holdsWork() const override { return true; }
    [[nodiscard]] bool isForm() const override { return true; }

Q_SIGNALS:
    void prolonged(const QUuid& evidence, QDate reviewBy);

private:
    void save();
    void check();

    WindowContext m_context;
    QUuid m_evidence;
    WrapLabel* m_text;
    DateField* m_date;
    WrapLabel* m_problem;
    Button* m_save;
};

} // namespace atalaya
