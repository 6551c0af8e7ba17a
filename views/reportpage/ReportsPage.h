#pragma once

#include "views/reportpage/ReportChoices.h"
#include "views/reportpage/ReportExport.h"
#include "views/reportpage/ReportPanes.h"
#include "views/window/Page.h"

#include <QTimer>

#include <functional>

class QShortcut;

namespace atalaya {

class DayWatch;
class EmptyState;
class ExportBar;
class FindingsPane;
class PreflightRun;
class PreviewPane;
class ReportOptionsPane;
class ReportQuestions;

/// Choose a report, see what to know before it leaves the house and its real pages, export it. The pages are drawn
/// again in the background after a pause whenever data or choices change. Nothing is edited here, so a read-only or
/// approved assessment is reported on like any other.
class ReportsPage : public Page {
    Q_OBJECT
public:
    /// `questions` must outlive the page. `leadsTo` says whether the window has a page.
    ReportsPage(const WindowContext& context, ReportQuestions& questions, std::function<bool(PageId)> leadsTo,
                QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const Place& place) override;
    [[nodiscard]] QString whatHolds() const override;

    /// Whether the pages shown are those of the present data and choices.
    [[nodiscard]] bool isUpToDate() const { return !m_stale; }
    /// Whether pages are being drawn, or will be by themselves in a moment.
    [[nodiscard]] bool isDrawing() const { return m_making.isRunning() || m_pause.isActive(); }
    [[nodiscard]] bool isExporting() const { return m_export.isRunning(); }
    [[nodiscard]] const PreviewPane& preview() const { return *m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void addKeys();

    void followSession();
    void followWorkshop();
    void workshopsChanged();
    void readWorkshops();
    /// Bodies and workshops as they are now, for the options.
    void refreshSubjects();
    /// The pane has shown what was chosen, as far as it is there.
    void takeChoices();
    void dataChanged();
    /// What is late is late on a day: on a new one, pages and findings are of yesterday.
    void dayChanged();
    void choicesChanged();
    void goStale();
    void redraw();
    void describe();
    void describeFile();
    void jump(const Place& place);
    [[nodiscard]] Result<ReportMaking::Order> gapOrder(const ReportChoices& choices);
    [[nodiscard]] Result<ReportMaking::Order> minutesOrder(const ReportChoices& choices);
    /// Brings the pages and goes to the heading with this anchor, as soon as they are drawn.
    void showSection(const QString& anchor);

    void askedToExport();
    void exportReport();
    void exportEnded();
    void made(ReportMaking::For purpose, const report::ReportFile& file);
    void failed(ReportMaking::For purpose, const Error& error);

    [[nodiscard]] QDate today() const;
    /// A report on the snapshot of now.
    [[nodiscard]] Result<ReportMaking::Order> order(const ReportChoices& choices);
    void cancelPreview();
    [[nodiscard]] QString choicesKey() const;
    [[nodiscard]] report::Paper usualPaper() const;

    std::function<bool(PageId)> m_leadsTo;
    ReportMaking m_making;
    QTimer m_pause;
    ReportChoices m_choices;
    ReportChoices m_shown;      ///< what the preview was made with
    ReportChoices m_ordered;    ///< what is being made
    QDate m_orderedDay;         ///< its date
    report::ReportFile m_pages; ///< the preview's file; its bytes are PreviewPane's
    QString m_wanted;           ///< anchor of the section to go to when the pages are there
    std::optional<report::WorkshopSummaryForReport> m_workshops; ///< as they were read last
    std::vector<std::pair<QString, QString>> m_workshopTitles;   ///< by id; as they were read last
    bool m_stale = true;

    EmptyState* m_empty;
    ReportOptionsPane* m_options;
    ExportBar* m_bar;
    FindingsPane* m_findings;
    PreflightRun* m_preflight;
    PreviewPane* m_preview;
    ReportPanes* m_panes;
    ReportExport m_export;
    DayWatch* m_day;               ///< its day is what pages and findings are, or are being made, as of
    QShortcut* m_escape = nullptr; ///< stops an export
};

} // namespace atalaya
