#pragma once

#include "models/items/EvidenceFilterModel.h"
#include "models/session/EvidenceIntake.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

class QListView;

namespace atalaya {

class Button;
class EvidenceForm;
class EvidenceQuestions;
class SearchField;
class SupportPlace;
class WrapLabel;

/// The leaf from which an answer gets its proof, on any page: the register to search, whether the chosen piece supports
/// the whole answer or one criterion, and a way to add what is not there yet. Says how far the piece would prove the
/// answer before it is attached. Stays open for the next piece; Esc closes it.
class EvidencePicker : public Drawer {
    Q_OBJECT
public:
    /// Lies over `host`. `questions`: asked for files; its own dialogs when null.
    EvidencePicker(const WindowContext& context, QWidget* host, EvidenceQuestions* questions = nullptr);
    ~EvidencePicker() override;

    /// For the answer to `indicator` of the present assessment.
    void open(const QString& indicator);
    [[nodiscard]] const QString& indicator() const { return m_indicator; }

Q_SIGNALS:
    /// One step of the history attached it; an added piece is in it too.
    void attached(const QString& indicator, const QUuid& evidence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeFoot();
    void followSession();
    void refresh();
    void showChosen();
    void fitList();
    void attach();
    void detach();
    void addNew();
    [[nodiscard]] QUuid chosen() const;
    [[nodiscard]] std::optional<EvidenceUse> useOf(const QUuid& evidence) const;
    [[nodiscard]] QString effect() const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

    WindowContext m_context;
    std::unique_ptr<EvidenceQuestions> m_ownQuestions;
    EvidenceListModel m_register;
    EvidenceFilterModel m_found;
    QString m_indicator;
    bool m_narrowing = false; ///< a search takes rows away

    WrapLabel* m_question = nullptr;
    SearchField* m_search = nullptr;
    QListView* m_list = nullptr;
    WrapLabel* m_nothing = nullptr;
    SupportPlace* m_place = nullptr;
    WrapLabel* m_effect = nullptr;
    Button* m_attach = nullptr;
    Button* m_detach = nullptr;
    Button* m_new = nullptr;
    EvidenceForm* m_form;
};

} // namespace atalaya
