#pragma once

#include "models/items/SheetDifferencesModel.h"
#include "models/session/PlanSheetsRun.h"
#include "views/strategy/StrategyTab.h"
#include "views/widgets/Drawer.h"

namespace atalaya {

class Button;
class DifferencesTable;
class FilterChip;
class NoticeBox;
class ProgressRow;
class WrapLabel;

/// "What came back": what a workbook of the plan says otherwise than the plan, problems first, and what is to become of
/// each difference. Nothing of it is in the plan before "Take them", which is one step of the history. A plan that
/// changes meanwhile is compared again, and the choices that still mean the same stay. Closes when another assessment
/// is chosen.
class CameBackDrawer : public Drawer {
    Q_OBJECT
public:
    /// All that `context` names must outlive it.
    CameBackDrawer(const StrategyContext& context, QWidget* host);

    /// Reads a workbook beside the window. What is soon read is shown when this returns; what lasts is shown with a way
    /// to stop it. A file that is no workbook of this plan is told as a notice, and the drawer stays away.
    void read(const QString& path);
    /// How long read() waits, in ms. Tests wait longer.
    void setPatience(int ms) { m_patience = ms; }
    /// The keys of its list, for F1 and the status strip.
    [[nodiscard]] static KeyGroup keyGroup();
    /// Whether a workbook is being read or compared.
    [[nodiscard]] bool isBusy() const { return m_run.isRunning(); }
    [[nodiscard]] bool holdsWork() const override { return true; }

private:
    void makeContent();
    void makeFoot();
    void followSession();
    void follow(const AssessmentDelta& delta);
    void showCompared(const PlanSheetsComparison& comparison);
    void showBusy(bool busy);
    void showHead(const PlanSheetsComparison& comparison);
    void showNotice(const PlanSheetsComparison& comparison);
    void showCounts();
    void fail(const Error& error);
    void stop();
    void take();
    [[nodiscard]] PlanSheetsRun::Side side() const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.session(); }

    StrategyContext m_context;
    SheetDifferencesModel m_model;
    PlanSheetsRun m_run;
    QString m_name;                 ///< of the file
    int m_patience = 100;           ///< ms
    bool m_isComparedAgain = false; ///< the plan changed while the drawer was open
    bool m_isFirst = true;          ///< nothing of this workbook was shown yet
    bool m_isRefused = false;       ///< the notice says why the choices cannot be taken
    WrapLabel* m_head = nullptr;
    NoticeBox* m_notice = nullptr;
    NoticeBox* m_again = nullptr;
    ProgressRow* m_progress = nullptr;
    QWidget* m_tools = nullptr;
    FilterChip* m_conflicts = nullptr;
    Button* m_takeAll = nullptr;
    Button* m_takeDeletions = nullptr;
    DifferencesTable* m_table = nullptr;
    WrapLabel* m_counts = nullptr;
    Button* m_take = nullptr;
};

} // namespace atalaya
