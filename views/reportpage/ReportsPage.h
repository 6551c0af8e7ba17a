#pragma once

#include "views/reportpage/ReportChoices.h"
#include "views/reportpage/ReportMaking.h"
#include "views/window/Page.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QScrollArea;

namespace atalaya {

class EmptyState;
class ExportBar;
class FindingsPane;
class Hairline;
class PreviewPane;
class ReportOptionsPane;
class ReportQuestions;
class SectionHeading;
class SegmentedControl;

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

    /// Whether the pages shown are those of the present data and choices.
    [[nodiscard]] bool isUpToDate() const { return !m_stale; }
    [[nodiscard]] const PreviewPane& preview() const { return *m_preview; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Pane { Options, Findings, Pages };

    QWidget* makeOptions();
    QWidget* makeContent();
    void addKeys();
    void restyle();
    [[nodiscard]] double widthInEm() const;
    void refold();
    void show(Pane pane);

    void followSession();
    void dataChanged();
    void choicesChanged();
    void findAgain();
    void goStale();
    void redraw();
    void describe();
    void jump(const Place& place);

    void askedToExport();
    void exportReport();
    void write(const report::ReportFile& file);
    void stopExport();
    void made(ReportMaking::For purpose, const report::ReportFile& file);
    void failed(ReportMaking::For purpose, const Error& error);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] report::GapReportInput input(const ReportChoices& choices) const;
    /// Has a snapshot made into a report.
    void order(ReportMaking::For purpose, const ReportChoices& choices);
    [[nodiscard]] QString choicesKey() const;

    ReportQuestions& m_questions;
    std::function<bool(PageId)> m_leadsTo;
    ReportMaking m_making;
    QTimer m_pause;
    ReportChoices m_choices;
    ReportChoices m_shown;      ///< what the preview was made with
    ReportChoices m_ordered;    ///< what is being made
    report::ReportFile m_pages; ///< the preview's file; its bytes are PreviewPane's
    QString m_path;             ///< of the export that is asked for or was made last
    bool m_stale = true;
    bool m_findingsStale = true;
    Pane m_pane = Pane::Findings;

    EmptyState* m_empty;
    QWidget* m_content;
    ReportOptionsPane* m_options = nullptr;
    QScrollArea* m_scroll = nullptr;
    SectionHeading* m_head = nullptr;
    ExportBar* m_bar = nullptr;
    QWidget* m_optionsPane;
    FindingsPane* m_findings;
    PreviewPane* m_preview;
    Hairline* m_lines[2] = {};
    QWidget* m_switches = nullptr;
    SegmentedControl* m_two = nullptr; ///< findings or pages beside the options
    SegmentedControl* m_one = nullptr; ///< one of the three
};

} // namespace atalaya
