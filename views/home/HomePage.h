#pragma once

#include "models/items/AssessmentListModel.h"
#include "models/items/RecentFilesModel.h"
#include "views/home/WhereLeft.h"
#include "views/window/Page.h"

#include <QTimer>

#include <functional>

class QBoxLayout;

namespace atalaya {

class AssessmentActions;
class AssessmentTable;
class Button;
class ContinueCard;
class EmptyState;
class HomeNumbers;
class HomeQuestions;
class NoticeBox;
class RecentFilesList;
class SafeCopies;
class SectionHeading;
class WaitsPanel;
class WorkspaceFiles;

/// Where one begins: go on where one was, the assessments of the open workspace, the workspaces of this computer, and
/// the ways to a new one or to Altamar, the practice country.
class HomePage : public Page {
    Q_OBJECT
public:
    /// `copies` and `questions` must outlive the page. `leadsTo` says whether the window has a page.
    HomePage(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions,
             std::function<bool(PageId)> leadsTo, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const Place& place) override;
    [[nodiscard]] QString whatHolds() const override;

    /// Opens a workspace where it was left; a failure becomes a notice.
    void open(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Why there is no assessment to be seen.
    enum class Lack { Nothing, Workspace, Assessment, AssessmentToRead };
    [[nodiscard]] Lack lack() const;
    void endLack();
    QWidget* makeAssessments();
    void makeTable();
    QWidget* makeWorkspaces();
    void addKeys();
    void restyle();
    void refresh();
    void refreshSoon();
    void showContinue();
    void showAssessments();
    void showEmpty();
    void fitHeights();
    void goOn();
    void beginAssessment();
    void begin(const QUuid& from);
    void work(int row);
    void askWhy();

    SafeCopies& m_copies;
    HomeQuestions& m_questions;
    std::function<bool(PageId)> m_leadsTo;
    AssessmentListModel m_assessments;
    RecentFilesModel m_recent;
    WhereLeft m_where;
    QWidget* m_content;
    QBoxLayout* m_columns;
    SectionHeading* m_head;
    NoticeBox* m_location;
    ContinueCard* m_continue;
    AssessmentActions* m_actions;
    WorkspaceFiles* m_workspaces;
    HomeNumbers* m_numbers;
    SectionHeading* m_assessmentsHead = nullptr;
    Button* m_begin = nullptr;
    Button* m_saveCopy = nullptr;
    Button* m_make = nullptr; ///< a workspace
    QWidget* m_left = nullptr;
    AssessmentTable* m_table = nullptr; ///< once there is an assessment
    EmptyState* m_empty = nullptr;      ///< in the table's place
    Button* m_emptyWay = nullptr;       ///< out of it
    WaitsPanel* m_waits = nullptr;
    RecentFilesList* m_files = nullptr;
    QWidget* m_right = nullptr;
    QTimer m_refresh; ///< of all that changed since
};

} // namespace atalaya
