#pragma once

#include "models/items/SupportedAnswersModel.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

class QListView;

namespace atalaya {

class Button;
class SearchField;
class SupportPlace;

/// The leaf from which a piece of evidence is attached to answers: every question of the assessment to search, and
/// whether the whole answer or one criterion is meant; and detached again.
class AnswerPicker : public Drawer {
    Q_OBJECT
public:
    AnswerPicker(const WindowContext& context, QWidget* host);

    void open(const QUuid& evidence);

Q_SIGNALS:
    void detachWanted(const QUuid& evidence, const QString& indicator);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeFoot();
    void refresh();
    void attach();
    void detach();
    [[nodiscard]] const SupportedAnswerRow* chosen() const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

    WindowContext m_context;
    SupportedAnswersModel m_answers;
    SearchField* m_search = nullptr;
    QListView* m_list = nullptr;
    SupportPlace* m_place = nullptr;
    Label* m_where = nullptr;
    Button* m_attach = nullptr;
    Button* m_detach = nullptr;
};

} // namespace atalaya
