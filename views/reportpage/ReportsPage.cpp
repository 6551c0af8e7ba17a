#include "views/reportpage/ReportsPage.h"

#include "models/storage/WholeFile.h"
#include "views/reportpage/ExportBar.h"
#include "views/reportpage/FindingsPane.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/PreviewPane.h"
#include "views/reportpage/ReportOptionsPane.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

// Widths in em from which panes stand side by side.
constexpr double threePanesFrom = 92;
constexpr double twoPanesFrom = 70;
constexpr double optionsWidth = 320;
constexpr double findingsWidth = 414;
/// ms of rest before the pages are drawn again.
constexpr int pause = 500;

} // namespace

ReportsPage::ReportsPage(const WindowContext& given, ReportQuestions& questions, std::function<bool(PageId)> leadsTo,
                         QWidget* parent)
    : Page(PageId::Reports, given, parent)
    , m_questions(questions)
    , m_leadsTo(std::move(leadsTo))
    , m_empty(new EmptyState(given.style, tr("A report is made from an assessment. Choose one on Home; then its real "
                                             "pages are shown here, with what to mend before they are sent.")))
    , m_content(new QWidget)
    , m_optionsPane(makeOptions())
    , m_findings(new FindingsPane(given.style, m_leadsTo))
    , m_preview(new PreviewPane(given.style)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty);
    all->addWidget(makeContent(), 1);
    m_pause.setSingleShot(true);
    connect(m_empty->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::redraw);
    connect(m_options, &ReportOptionsPane::changed, this, &ReportsPage::choicesChanged);
    connect(m_findings, &FindingsPane::jumpRequested, this, &ReportsPage::jump);
    connect(m_bar, &ExportBar::exportRequested, this, &ReportsPage::askedToExport);
    connect(m_bar, &ExportBar::exportConfirmed, this, &ReportsPage::exportReport);
    connect(m_bar, &ExportBar::showRequested, this, [this] {
        m_bar->clear();
        show(Pane::Findings);
        m_findings->chooseFirst();
    });
    connect(m_bar, &ExportBar::cancelled, this, &ReportsPage::stopExport);
    connect(m_bar, &ExportBar::openRequested, this, [this] { m_questions.openFile(m_path); });
    connect(m_bar, &ExportBar::folderRequested, this, [this] { m_questions.showInFolder(m_path); });
    connect(&m_making, &ReportMaking::made, this, &ReportsPage::made);
    connect(&m_making, &ReportMaking::failed, this, &ReportsPage::failed);
    connect(&m_making, &ReportMaking::progressed, this, [this](int done, int total) {
        if (m_making.isExporting()) {
            m_bar->setProgress(done, total);
        } else {
            m_preview->setState(tr("Redrawing the pages: %1 of %2").arg(done).arg(total));
        }
    });
    connect(&context().desk, &Desk::sessionChanged, this, &ReportsPage::followSession);
    addKeys();
    context().style.follow(this, [this] { restyle(); });
    followSession();
}

QWidget* ReportsPage::makeOptions() {
    const WindowStyle& style = context().style;
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(pane);
    m_head = new SectionHeading(style, tr("Reports"), "title");
    m_options = new ReportOptionsPane(style);
    m_bar = new ExportBar(style);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_options);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    return pane;
}

QWidget* ReportsPage::makeContent() {
    const WindowStyle& style = context().style;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_switches = new QWidget;
    auto* switches = new QHBoxLayout(m_switches);
    column->addWidget(m_switches);
    style.follow(m_switches, [&style, switches] { switches->setContentsMargins(style.px(20), style.px(8), 0, 0); });
    const auto addSwitch = [&](const QStringList& words, int first) {
        auto* control = new SegmentedControl(style, tr("What is shown"));
        for (const QString& word : words) {
            control->addSegment(word);
        }
        connect(control, &SegmentedControl::chosen, this,
                [this, first](int index) { show(static_cast<Pane>(index + first)); });
        switches->addWidget(control);
        return control;
    };
    m_two = addSwitch({tr("Before you export"), tr("Pages")}, 1);
    m_one = addSwitch({tr("Options"), tr("Before you export"), tr("Pages")}, 0);
    switches->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (Hairline*& line : m_lines) {
        line = new Hairline(style, Qt::Vertical, "lineStrong");
    }
    row->addWidget(m_optionsPane);
    row->addWidget(m_lines[0]);
    row->addWidget(m_findings);
    row->addWidget(m_lines[1]);
    row->addWidget(m_preview, 1);
    column->addLayout(row, 1);
    return m_content;
}

void ReportsPage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_E, [this] { askedToExport(); });
    on(Qt::Key_F4, [this] {
        show(Pane::Findings);
        m_findings->chooseNext();
    });
    on(Qt::Key_PageDown, [this] { m_preview->turn(1); });
    on(Qt::Key_PageUp, [this] { m_preview->turn(-1); });
    on(QKeySequence::ZoomIn, [this] { m_preview->pageView().zoomBy(1); });
    on(QKeySequence::ZoomOut, [this] { m_preview->pageView().zoomBy(-1); });
    on(Qt::CTRL | Qt::Key_0, [this] { m_preview->pageView().setZoom(0); });
}

std::vector<KeyHint> ReportsPage::keyHints() const {
    if (!session()) {
        return {};
    }
    return {{{tr("Ctrl", "key"), u"E"_s}, tr("export")},
            {{tr("Page", "key"), u"↓"_s}, tr("next page")},
            {{u"F4"_s}, tr("next finding")}};
}

std::vector<KeyGroup> ReportsPage::keyGroups() const {
    return {{word(),
             {{{tr("Ctrl", "key"), u"E"_s}, tr("export")},
              {{u"F4"_s}, tr("next finding")},
              {{tr("Enter", "key")}, tr("go to where the finding is mended")},
              {{tr("Page", "key"), u"↓"_s}, tr("next page")},
              {{tr("Page", "key"), u"↑"_s}, tr("page before")},
              {{tr("Ctrl", "key"), u"+"_s}, tr("larger page")},
              {{tr("Ctrl", "key"), u"−"_s}, tr("smaller page")},
              {{tr("Ctrl", "key"), u"0"_s}, tr("whole page")}}}};
}

void ReportsPage::enter(const Place& place) {
    if (place.part == "language"_L1) {
        jump(place);
    } else if (place.part == "trace"_L1 && session()) {
        show(Pane::Pages);
        m_preview->showSection(Language(m_choices.language).translate("GapReport", "Trace of the headline"));
    }
}

void ReportsPage::restyle() {
    const WindowStyle& style = context().style;
    auto* column = m_optionsPane->layout();
    column->setContentsMargins(style.px(20), 0, style.px(8), style.px(16));
    column->setSpacing(style.px(10));
    m_head->setMinimumHeight(style.px(56));
    refold();
}

void ReportsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    refold();
}

double ReportsPage::widthInEm() const {
    const WindowStyle& style = context().style;
    return static_cast<double>(window()->width()) / style.px(style.theme().type("body").size);
}

void ReportsPage::refold() {
    const WindowStyle& style = context().style;
    const double width = widthInEm();
    const bool three = width >= threePanesFrom;
    const bool two = !three && width >= twoPanesFrom;
    const bool one = !three && !two;
    const Pane shown = two && m_pane == Pane::Options ? Pane::Findings : m_pane;
    m_switches->setVisible(!three);
    m_two->setVisible(two);
    m_one->setVisible(one);
    m_two->setCurrentIndex(static_cast<int>(shown) - 1);
    m_one->setCurrentIndex(static_cast<int>(shown));
    m_optionsPane->setVisible(!one || shown == Pane::Options);
    m_findings->setVisible(three || shown == Pane::Findings);
    m_preview->setVisible(three || shown == Pane::Pages);
    m_lines[0]->setVisible(!one);
    m_lines[1]->setVisible(three);
    m_optionsPane->setMinimumWidth(one ? 0 : style.px(optionsWidth));
    m_optionsPane->setMaximumWidth(one ? QWIDGETSIZE_MAX : style.px(optionsWidth));
    m_findings->setMinimumWidth(three ? style.px(findingsWidth) : 0);
    m_findings->setMaximumWidth(three ? style.px(findingsWidth) : QWIDGETSIZE_MAX);
    m_preview->setShowsThumbnails(three);
}

void ReportsPage::show(Pane pane) {
    m_pane = pane;
    refold();
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refold();
    if (m_findingsStale) {
        findAgain();
    }
    if (m_stale) {
        m_pause.start(0);
    }
}

void ReportsPage::followSession() {
    m_making.cancel();
    m_bar->clear();
    m_pages = {};
    m_preview->setPdf({});
    AssessmentSession* now = session();
    m_empty->setVisible(!now);
    m_content->setVisible(now);
    if (now) {
        connect(now, &AssessmentSession::changed, this, &ReportsPage::dataChanged);
        m_choices = choicesFrom(context().preferences.layout(choicesKey()));
        m_options->setChoices(m_choices, now->assessment().handling);
        dataChanged();
    }
    describe();
    Q_EMIT hintsChanged();
}

QString ReportsPage::choicesKey() const {
    return u"report-"_s + session()->assessment().id.toString(QUuid::WithoutBraces);
}

void ReportsPage::dataChanged() {
    if (!m_making.isExporting()) {
        m_making.cancel(); // what is being made is of the past
    }
    m_findingsStale = true;
    if (isVisible()) {
        findAgain();
    }
    goStale();
}

void ReportsPage::choicesChanged() {
    const ReportChoices before = std::exchange(m_choices, m_options->choices());
    context().preferences.setLayout(choicesKey(), remembered(m_choices));
    if (m_bar->isAsking()) {
        m_bar->clear();
    }
    if (before.language != m_choices.language) {
        findAgain();
    }
    if (!m_shown.hasSamePages(m_choices) || m_stale) {
        goStale();
    }
    describe();
}

void ReportsPage::findAgain() {
    m_findingsStale = false;
    const AssessmentSession* now = session();
    if (!now) {
        m_findings->setFindings({});
        return;
    }
    PreflightCase given{now->framework(), now->assessment()};
    given.previous = now->previous() ? &*now->previous() : nullptr;
    given.previousFramework = now->previousFramework().get();
    given.reportLanguage = m_choices.language;
    given.today = today();
    m_findings->setFindings(preflight(given));
}

void ReportsPage::goStale() {
    m_stale = true;
    describe();
    if (isVisible()) {
        m_pause.start(pause);
    }
}

QDate ReportsPage::today() const {
    return context().desk.surroundings().now().toLocalTime().date();
}

report::GapReportInput ReportsPage::input(const ReportChoices& choices) const {
    const AssessmentSession& now = *session();
    report::GapReportInput input;
    input.framework = now.frameworkPtr();
    input.assessment = now.assessment();
    input.previous = now.previous();
    input.previousFramework = now.previousFramework();
    input.options = choices.contentOptions(today());
    return input;
}

void ReportsPage::order(ReportMaking::For purpose, const ReportChoices& choices) {
    m_ordered = choices;
    report::ReportOutput output;
    output.format = choices.format;
    output.paper = choices.paper;
    output.grey = choices.grey;
    output.password = choices.password;
    m_making.start(purpose, input(choices), std::move(output));
}

void ReportsPage::redraw() {
    if (!session() || !isVisible() || !m_stale || m_making.isExporting()) {
        return;
    }
    ReportChoices pages = m_choices;
    pages.format = report::ReportFormat::Pdf;
    pages.password.clear();
    order(ReportMaking::For::Preview, pages);
}

void ReportsPage::describe() {
    m_bar->setWord(tr("Export %1…", "format").arg(nameOf(m_choices.format)));
    const bool pdf = m_choices.format == report::ReportFormat::Pdf;
    if (m_stale) {
        m_preview->setState(session() ? tr("The pages are redrawn in a moment…") : QString());
    } else {
        m_preview->setState(pdf ? QString()
                                : tr("These are the pages of the PDF; the %1 holds the same without them.")
                                      .arg(nameOf(m_choices.format)));
    }
    if (m_stale || !pdf) {
        m_bar->setNote(tr("The same data and date give the same file."));
    } else if (!m_choices.password.isEmpty()) {
        m_bar->setNote(tr("%n page(s), encrypted. Whoever is to read it needs the password.", nullptr, m_pages.pages));
    } else {
        m_bar->setNote(
            tr("%n page(s), %1. The same data and date give the same file.", nullptr, m_pages.pages)
                .arg(QLocale().formattedDataSize(m_preview->images().pdf().size(), 1, QLocale::DataSizeSIFormat)));
    }
}

void ReportsPage::jump(const Place& place) {
    if (place.page != PageId::Reports) {
        Q_EMIT jumpRequested(place);
        return;
    }
    show(Pane::Options);
    m_options->focusLanguage();
}

void ReportsPage::askedToExport() {
    if (!session() || m_making.isExporting()) {
        return;
    }
    show(widthInEm() < twoPanesFrom ? Pane::Options : m_pane);
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
    const QString name = suggestedFileName(session()->assessment(), m_choices.format, today());
    m_path = m_questions.fileToWrite(this, name, endingOf(m_choices.format));
    if (m_path.isEmpty()) {
        return;
    }
    if (!m_stale && m_choices.format == report::ReportFormat::Pdf && m_choices.password.isEmpty()) {
        report::ReportFile file = m_pages;
        file.bytes = m_preview->images().pdf();
        write(file);
        return;
    }
    m_bar->showProgress();
    order(ReportMaking::For::Export, m_choices);
}

void ReportsPage::write(const report::ReportFile& file) {
    if (const Outcome written = writeWholeFile(m_path, file.bytes); !written) {
        m_bar->showFailure(written.error().sentence);
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    if (file.problems.isEmpty()) {
        m_bar->showDone(tr("Exported."), name, Finding::Ok);
    } else {
        m_bar->showDone(tr("Exported, but not accessible to all."),
                        tr("%1: %2. Change what is named and export it again, or choose HTML.")
                            .arg(name, file.problems.mid(0, 3).join(u"; "_s)),
                        Finding::Warning);
    }
    context().notices.say(tr("%1 was written").arg(name));
}

void ReportsPage::stopExport() {
    m_making.cancel();
    m_bar->clear();
    context().notices.say(tr("The export was stopped; nothing was written"));
    if (m_stale) {
        m_pause.start(0);
    }
}

void ReportsPage::made(ReportMaking::For purpose, const report::ReportFile& file) {
    if (purpose == ReportMaking::For::Export) {
        write(file);
        if (m_stale) {
            m_pause.start(0);
        }
        return;
    }
    m_pages = file;
    m_pages.bytes.clear();
    m_shown = m_ordered;
    m_stale = !m_shown.hasSamePages(m_choices);
    m_preview->setPdf(file.bytes);
    describe();
}

void ReportsPage::failed(ReportMaking::For purpose, const Error& error) {
    if (purpose == ReportMaking::For::Export) {
        m_bar->showFailure(error.sentence);
    } else {
        m_preview->setState(error.sentence);
    }
}

} // namespace atalaya
