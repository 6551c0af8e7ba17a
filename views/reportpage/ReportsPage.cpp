#include "views/reportpage/ReportsPage.h"

#include "models/items/FileSize.h"
#include "views/reportpage/ExportBar.h"
#include "views/reportpage/FindingsPane.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/PreflightRun.h"
#include "views/reportpage/PreviewPane.h"
#include "views/reportpage/ReportOptionsPane.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/widgets/DayWatch.h"
#include "views/widgets/EmptyState.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// ms of rest before the pages are drawn again.
constexpr int pause = 500;

} // namespace

ReportsPage::ReportsPage(const WindowContext& given, ReportQuestions& questions, std::function<bool(PageId)> leadsTo,
                         QWidget* parent)
    : Page(PageId::Reports, given, parent)
    , m_leadsTo(std::move(leadsTo))
    , m_empty(new EmptyState(given.style, tr("A report is made from an assessment. Choose one on Home; then its real "
                                             "pages are shown here, with what to mend before they are sent.")))
    , m_options(new ReportOptionsPane(given.style))
    , m_bar(new ExportBar(given.style))
    , m_findings(new FindingsPane(given.style, m_leadsTo))
    , m_preflight(new PreflightRun(given.desk, *m_findings, *this))
    , m_preview(new PreviewPane(given.style))
    , m_panes(new ReportPanes(given.style, {*m_options, *m_bar, *m_findings, *m_preview}))
    , m_export({m_making, questions, *m_bar, given.notices}, this)
    , m_day(new DayWatch(this, [this] { return today(); })) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty);
    all->addWidget(m_panes, 1);
    m_pause.setSingleShot(true);
    wire();
    addKeys();
    followSession();
}

void ReportsPage::wire() {
    connect(m_empty->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::redraw);
    connect(m_day, &DayWatch::changed, this, &ReportsPage::dayChanged);
    connect(m_options, &ReportOptionsPane::changed, this, &ReportsPage::choicesChanged);
    connect(m_findings, &FindingsPane::jumpRequested, this, &ReportsPage::jump);
    connect(m_bar, &ExportBar::exportRequested, this, &ReportsPage::askedToExport);
    connect(m_bar, &ExportBar::exportConfirmed, this, &ReportsPage::exportReport);
    connect(m_bar, &ExportBar::showRequested, this, [this] {
        m_bar->clear();
        m_panes->bring(ReportPanes::Pane::Findings);
        m_findings->chooseFirst();
    });
    connect(&m_export, &ReportExport::ended, this, &ReportsPage::exportEnded);
    connect(&m_making, &ReportMaking::made, this, &ReportsPage::made);
    connect(&m_making, &ReportMaking::failed, this, &ReportsPage::failed);
    connect(&m_making, &ReportMaking::progressed, this, [this](int done, int total) {
        if (!m_export.isRunning()) {
            m_preview->setState(done < total ? tr("Redrawing the pages: %1 of %2").arg(done).arg(total)
                                             : tr("The pages are drawn; they are made readable for all…"));
        }
    });
    connect(&context().desk, &Desk::sessionChanged, this, &ReportsPage::followSession);
    connect(&context().desk, &Desk::workshopsChanged, this, &ReportsPage::workshopsChanged);
    connect(&context().desk, &Desk::workshopChanged, this, &ReportsPage::followWorkshop);
}

void ReportsPage::enter(const Place& place) {
    if (!place.part.isEmpty()) {
        jump(place);
    }
}

QString ReportsPage::whatHolds() const {
    return isExporting() ? tr("A report is being written: wait until it is done, or stop it.") : QString();
}

/// The window does not close while an export is running without asking.
bool ReportsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close && watched == window() && !m_export.mayClose()) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    window()->installEventFilter(this); // again is once
    m_preflight->seen();
    if (m_stale) {
        m_pause.start(0);
    }
}

void ReportsPage::followSession() {
    cancelPreview();
    if (!m_export.isRunning()) {
        m_bar->clear();
    }
    m_pages = {};
    m_preview->setPdf({});
    m_workshops.reset();
    AssessmentSession* now = session();
    m_empty->setVisible(!now);
    m_panes->setVisible(now);
    if (now) {
        connect(now, &AssessmentSession::changed, this, &ReportsPage::dataChanged);
        readWorkshops();
        refreshSubjects();
        m_options->setChoices(choicesFrom(context().preferences.layout(choicesKey()), now->assessment().language),
                              now->assessment().handling, usualPaper());
        takeChoices();
        dataChanged();
    }
    describe();
    Q_EMIT hintsChanged();
}

QString ReportsPage::choicesKey() const {
    return u"report-"_s + session()->assessment().id.toString(QUuid::WithoutBraces);
}

void ReportsPage::dataChanged() {
    cancelPreview(); // what is being made is of the past
    refreshSubjects();
    m_options->setUsualPaper(usualPaper());
    takeChoices();
    m_preflight->dataChanged();
    goStale();
}

void ReportsPage::dayChanged() {
    if (!session()) {
        return;
    }
    cancelPreview();
    m_preflight->dataChanged();
    goStale();
}

void ReportsPage::choicesChanged() {
    const ReportChoices before = m_choices;
    takeChoices();
    context().preferences.setLayout(choicesKey(), remembered(m_choices));
    if (m_bar->isAsking() || (m_bar->isDone() && !before.hasSamePages(m_choices))) {
        m_bar->clear();
    }
    if (!m_shown.hasSamePages(m_choices) || m_stale) {
        goStale();
    }
    describe();
}

void ReportsPage::takeChoices() {
    m_choices = m_options->choices();
    m_preflight->setLanguage(m_choices.language);
    m_preflight->setReport(m_choices.kind, m_choices.kind == ReportKind::Brief ? m_choices.body : QString());
}

void ReportsPage::goStale() {
    m_stale = true;
    describe();
    if (isVisible()) {
        m_pause.start(pause);
    }
}

void ReportsPage::cancelPreview() {
    // An export goes on: it is of what was there when it was asked for.
    if (!m_export.isRunning()) {
        m_making.cancel();
    }
}

void ReportsPage::redraw() {
    if (!session() || !isVisible() || !m_stale || m_export.isRunning()) {
        return;
    }
    m_day->look();
    m_pause.stop();
    m_orderedDay = m_day->day();
    m_ordered = m_choices;
    m_ordered.format = report::ReportFormat::Pdf;
    m_ordered.password.clear();
    auto wanted = order(m_ordered);
    if (!wanted) {
        m_preview->setState(wanted.error().sentence);
        return;
    }
    m_making.start(std::move(*wanted));
}

void ReportsPage::describe() {
    m_bar->setWord(tr("Export %1…", "format").arg(nameOf(m_choices.format)));
    if (m_stale) {
        m_preview->setState(session() ? tr("The pages are redrawn in a moment…") : QString());
    } else if (m_choices.format == report::ReportFormat::Pdf) {
        m_preview->setState({});
    } else if (holdsTablesOnly(m_choices.format)) {
        m_preview->setState(
            tr("These are the pages of the PDF; the %1 holds their tables only.").arg(nameOf(m_choices.format)));
    } else {
        m_preview->setState(
            tr("These are the pages of the PDF; the %1 holds the same without them.").arg(nameOf(m_choices.format)));
    }
    describeFile();
}

void ReportsPage::describeFile() {
    if (m_stale || m_choices.format != report::ReportFormat::Pdf) {
        m_bar->setNote(tr("The same data and date give the same file."));
    } else if (!m_choices.password.isEmpty()) {
        m_bar->setNote(tr("%n page(s), encrypted. Whoever is to read it needs the password.", nullptr, m_pages.pages));
    } else {
        m_bar->setNote(tr("%n page(s), %1. The same data and date give the same file.", nullptr, m_pages.pages)
                           .arg(fileSizeText(m_preview->images().pdf().size())));
    }
}

void ReportsPage::jump(const Place& place) {
    if (place.page != PageId::Reports) {
        Q_EMIT jumpRequested(place);
        return;
    }
    if (const auto kind = reportKindFrom(place.part)) {
        m_panes->bring(ReportPanes::Pane::Pages);
        m_options->chooseReport(*kind, place.subject);
        return;
    }
    const bool isSection = place.part == "plan"_L1 || place.part == "weights"_L1 || place.part == "trace"_L1;
    if (isSection && m_choices.kind != ReportKind::Gap) {
        m_options->chooseReport(ReportKind::Gap); // these are its sections
    }
    if (place.part == "plan"_L1) {
        showSection(u"plan"_s);
    } else if (place.part == "weights"_L1) {
        showSection(u"method"_s); // where they are printed
    } else if (place.part == "trace"_L1) {
        showSection(u"annex-e"_s);
    } else {
        m_panes->bring(ReportPanes::Pane::Options);
        m_options->focusLanguage();
    }
}

void ReportsPage::showSection(const QString& anchor) {
    m_panes->bring(ReportPanes::Pane::Pages);
    m_wanted = m_preview->showSection(anchor) ? QString() : anchor;
}

void ReportsPage::askedToExport() {
    if (!session() || m_export.isRunning()) {
        return;
    }
    m_day->look();
    m_panes->bring(ReportPanes::Pane::Options);
    if (m_options->showPasswordProblem()) {
        return;
    }
    const QStringList musts = m_findings->model().musts();
    if (!musts.isEmpty() && !m_bar->isAsking()) {
        m_bar->ask(musts);
        return;
    }
    if (musts.isEmpty()) {
        exportReport();
    }
}

void ReportsPage::exportReport() {
    m_bar->clear();
    m_day->look();
    auto wanted = order(m_choices);
    if (!wanted) {
        m_bar->showFailure(wanted.error().sentence);
        return;
    }
    if (!m_stale && m_choices.format == report::ReportFormat::Pdf && m_choices.password.isEmpty()) {
        wanted->ready = m_pages;
        wanted->ready->bytes = m_preview->images().pdf();
    }
    m_export.start(suggestedFileName(session()->assessment(), m_choices, today()), std::move(*wanted));
    m_escape->setEnabled(m_export.isRunning());
}

void ReportsPage::exportEnded() {
    m_escape->setEnabled(false);
    if (m_stale) {
        m_pause.start(0);
    }
}

void ReportsPage::made(ReportMaking::For purpose, const report::ReportFile& file) {
    if (purpose == ReportMaking::For::Export) {
        return; // ReportExport's
    }
    m_pages = file;
    m_pages.bytes.clear();
    m_shown = m_ordered;
    m_stale = !m_shown.hasSamePages(m_choices) || m_orderedDay != m_day->day();
    m_preview->setPdf(file.bytes, file.headings);
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty()) {
        m_preview->showSection(wanted);
    }
    describe();
}

void ReportsPage::failed(ReportMaking::For purpose, const Error& error) {
    if (purpose == ReportMaking::For::Preview) {
        m_preview->setState(error.sentence);
    }
}

} // namespace atalaya
