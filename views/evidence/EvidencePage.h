#pragma once

#include "models/items/EvidenceFilterModel.h"
#include "views/evidence/GuardedIntake.h"
#include "views/window/Page.h"

#include <QTimer>

class QScrollArea;
class QTableView;

namespace atalaya {

class AnswerPicker;
class Button;
class Drawer;
class EmptyState;
class EvidenceActions;
class EvidenceDetail;
class EvidenceForm;
class EvidenceQuestions;
class Hairline;
class NoticeBox;
class ProgressRow;
class ProlongForm;
class RegisterFilters;
class SectionHeading;

/// The register of evidence: what there is, what is past its review-by date and what that costs, the copies that are
/// kept, and which answers each piece supports. Documents dropped anywhere on it are added.
class EvidencePage : public Page {
    Q_OBJECT
public:
    /// `questions` must outlive the page.
    EvidencePage(const WindowContext& context, EvidenceQuestions& questions, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    /// `subject`: id or code of a piece; `part`: a field of the form, which opens with it, or "reviewBy".
    void enter(const Place& place) override;
    [[nodiscard]] Place here() const override;
    bool search() override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    void makeFilters();
    QWidget* makeTable();
    void makeEmptyStates();
    void makeDetail();
    void makeLeaves();
    void followWork();
    void followRows();
    void wire(EvidenceDetail* detail);
    void addKeys();
    void restyle();
    void fold();
    void fitHead();
    void fitColumns();
    void followSession();
    void refresh();
    void choose(const QUuid& evidence);
    void keepChoice();
    void showChosen();
    void settle();
    void narrow(const std::function<void()>& change);
    void setFilter(EvidenceFilterModel::Filter filter);
    void sortBy(int column, Qt::SortOrder order);
    void addDocuments(const QStringList& paths);
    void addToRegister(const EvidenceIntake::Taken& taken);
    void addOne();
    void addSeveral();
    void openDetail();
    void beginWith(const QUuid& evidence, const QString& part);
    [[nodiscard]] bool isLeafOpen() const;
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] int tableRoom() const;
    [[nodiscard]] QUuid current() const;

    EvidenceQuestions& m_questions;
    KeptCopies& m_copies;
    EvidenceIntake& m_intake;
    EvidenceListModel m_register;
    EvidenceFilterModel m_shown;
    EvidenceActions* m_actions;
    GuardedIntake m_taking;
    bool m_settled = false;    ///< what depends on all rows is up to date
    QTimer m_recount;          ///< copies are found to be whole or not, one after the other
    QUuid m_chosen;            ///< what the person chose last, also while a filter hides it
    bool m_keeping = false;    ///< the current row changes by itself
    bool m_narrowing = false;  ///< a filter or a search takes rows away
    bool m_choiceGoes = false; ///< an edit took the chosen row away: the one after it is chosen
    bool m_narrow = false;
    bool m_showsNote = true; ///< how many there are, beside the title

    QWidget* m_main;
    SectionHeading* m_head = nullptr;
    Button* m_export = nullptr;
    Button* m_addSeveral = nullptr;
    Button* m_add = nullptr;
    RegisterFilters* m_filters = nullptr;
    NoticeBox* m_locked = nullptr;
    ProgressRow* m_progress = nullptr; ///< copies that come in
    ProgressRow* m_writing = nullptr;  ///< a copy that goes out
    QTableView* m_table = nullptr;
    EmptyState* m_noSession = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_nothingFound = nullptr;
    Hairline* m_sideLine = nullptr;
    QScrollArea* m_side = nullptr;
    EvidenceDetail* m_detail = nullptr;
    Drawer* m_drawer = nullptr;
    EvidenceDetail* m_drawerDetail = nullptr;
    EvidenceForm* m_form = nullptr;
    AnswerPicker* m_answers = nullptr;
    ProlongForm* m_prolong = nullptr;
};

} // namespace atalaya
