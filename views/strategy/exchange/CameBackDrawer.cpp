#include "views/strategy/exchange/CameBackDrawer.h"

#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/exchange/DifferencesTable.h"
#include "views/widgets/Button.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

} // namespace

CameBackDrawer::CameBackDrawer(const StrategyContext& context, QWidget* host)
    : Drawer(context.window.style, tr("What came back"), host)
    , m_context(context)
    , m_run(context.window.desk.surroundings().newId) {
    makeContent();
    makeFoot();
    connect(&m_run, &PlanSheetsRun::compared, this, &CameBackDrawer::showCompared);
    connect(&m_run, &PlanSheetsRun::failed, this, &CameBackDrawer::fail);
    connect(&m_model, &SheetDifferencesModel::choicesChanged, this, [this] {
        if (std::exchange(m_isRefused, false)) {
            showNotice(m_model.comparison()); // of other choices nothing was said yet
        }
        showCounts();
    });
    connect(this, &Drawer::closed, this, [this] {
        m_run.cancel();
        m_isRefused = false;
        m_model.clear();
    });
    connect(&m_context.window.desk, &Desk::sessionChanged, this, [this] {
        m_run.cancel();
        close();
        followSession();
    });
    followSession();
}

void CameBackDrawer::followSession() {
    if (const AssessmentSession* chosen = session()) {
        connect(chosen, &AssessmentSession::changed, this, &CameBackDrawer::follow);
    }
}

void CameBackDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_head = new WrapLabel(style, {}, "body", "text2");
    m_head->setTextFormat(Qt::PlainText); // names a file
    m_notice = new NoticeBox(style, Finding::Note, {}, {});
    m_notice->setButtonsBelow(true);
    m_again = new NoticeBox(style, Finding::Note, tr("Compared again."),
                            tr("The plan has changed meanwhile. What was chosen stays where both sides still say the "
                               "same; look at the others once more."));
    m_progress = new ProgressRow(style, {});
    m_tools = new QWidget;
    auto* tools = new FlowLayout(m_tools);
    m_conflicts = new FilterChip(style, tr("Conflicts only"), 0);
    m_takeAll = new Button(style, tr("Take all changes"));
    m_takeAll->setButtonSize(Button::Size::Small);
    m_takeAll->setToolTip(tr("All that are shown but deletions and conflicts, which are choices of their own"));
    m_takeDeletions = new Button(style, {});
    m_takeDeletions->setButtonSize(Button::Size::Small);
    m_takeDeletions->setToolTip(tr("What was deleted in the workbook is to be deleted in the plan as well"));
    tools->addWidget(m_conflicts);
    tools->addWidget(m_takeAll);
    tools->addWidget(m_takeDeletions);
    m_table = new DifferencesTable(style, m_model);
    column->addWidget(m_head);
    column->addWidget(m_progress);
    column->addWidget(m_again);
    column->addWidget(m_notice);
    column->addWidget(m_tools);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    setContent(content);
    style.follow(content, [&style, column] {
        column->setContentsMargins(style.px(20), style.px(8), style.px(20), style.px(12));
        column->setSpacing(style.px(8));
    });
    connect(m_progress, &ProgressRow::cancelled, this, &CameBackDrawer::stop);
    connect(m_conflicts, &QAbstractButton::toggled, &m_model, &SheetDifferencesModel::setConflictsOnly);
    connect(m_conflicts, &QAbstractButton::toggled, this, &CameBackDrawer::showCounts); // of deletions that are shown
    connect(m_takeAll, &QAbstractButton::clicked, &m_model, &SheetDifferencesModel::takeAll);
    connect(m_takeDeletions, &QAbstractButton::clicked, &m_model, &SheetDifferencesModel::takeDeletions);
}

void CameBackDrawer::makeFoot() {
    const WindowStyle& style = m_context.window.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_counts = new WrapLabel(style, {}, "body", "text");
    m_take = new Button(style, tr("Take them"), Button::Kind::Primary);
    row->addWidget(m_counts, 1);
    row->addWidget(m_take);
    setFoot(foot);
    style.follow(foot, [&style, row] {
        row->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(10));
        row->setSpacing(style.px(12));
    });
    connect(m_take, &QAbstractButton::clicked, this, &CameBackDrawer::take);
}

KeyGroup CameBackDrawer::keyGroup() {
    return {tr("What came back"),
            {{{u"K"_s}, tr("keep what the plan says")},
             {{u"T"_s}, tr("take what the sheet says")},
             {{u"S"_s}, tr("skip, to decide another time")},
             {{u"←"_s, u"→"_s}, tr("from one choice to the next")},
             {{tr("Esc", "key")}, tr("close; nothing is taken")}}};
}

PlanSheetsRun::Side CameBackDrawer::side() const {
    return {session()->frameworkPtr(), session()->assessment()};
}

void CameBackDrawer::read(const QString& path) {
    if (!session()) {
        return;
    }
    m_name = QFileInfo(path).fileName();
    m_isComparedAgain = false;
    m_isFirst = true;
    m_isRefused = false;
    m_model.clear();
    m_conflicts->setChecked(false);
    m_run.read(path, side(), languageOfWindow());
    if (!m_run.waitFor(m_patience)) {
        m_progress->begin(tr("Reading %1", "a file").arg(m_name));
        m_head->clear();
        showBusy(true);
        open();
    }
}

void CameBackDrawer::showBusy(bool busy) {
    m_progress->setVisible(busy);
    m_again->setVisible(!busy && m_isComparedAgain);
    m_head->setVisible(!m_head->text().isEmpty());
    if (busy) {
        m_notice->hide();
        m_tools->hide();
        m_table->setVisible(m_model.rowCount() > 0);
    }
    showCounts();
}

void CameBackDrawer::stop() {
    m_run.cancel();
    close();
    m_context.window.notices.say(tr("Reading was stopped; the plan is as it was"));
}

void CameBackDrawer::fail(const Error& error) {
    close();
    m_context.window.notices.fail(error);
}

void CameBackDrawer::follow(const AssessmentDelta& delta) {
    // Scenarios, the checklist and the head but its currency are no part of a workbook; a comparison more does no harm.
    // An approval locks, and a reopening frees, what the same plan differs in.
    if (!isOpen() || (delta.plan.isEmpty() && !delta.status) || !session()) {
        return;
    }
    m_isComparedAgain = m_isComparedAgain || !delta.plan.isEmpty();
    m_run.compareAgain(side());
    if (!m_run.waitFor(m_patience)) {
        m_progress->begin(tr("Comparing %1 again", "a file").arg(m_name));
        showBusy(true);
    }
}

void CameBackDrawer::showCompared(const PlanSheetsComparison& comparison) {
    m_isRefused = false;
    m_model.show(comparison);
    showHead(comparison);
    showNotice(comparison);
    showBusy(false);
    const int conflicts = m_model.conflicts();
    m_conflicts->setCount(conflicts);
    m_conflicts->setEnabled(conflicts > 0);
    m_conflicts->setChecked(m_model.conflictsOnly());
    m_tools->setVisible(!comparison.differences.empty());
    m_table->setVisible(m_model.rowCount() > 0);
    open();
    if (std::exchange(m_isFirst, false) && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus(m_context.window.style.focusReason());
    }
}

void CameBackDrawer::showHead(const PlanSheetsComparison& comparison) {
    if (comparison.made.isValid()) {
        const QDateTime made = comparison.made.toLocalTime();
        m_head->setText(tr("%1, exported on %2 at %3", "a file, a day, a time")
                            .arg(m_name, languageOfWindow().longDate(made.date()), timeText(made.time())));
    } else {
        m_head->setText(tr("%1; it does not say when it was exported", "a file").arg(m_name));
    }
}

void CameBackDrawer::showNotice(const PlanSheetsComparison& comparison) {
    const auto isOfAll = [](const SheetFinding& one) { return one.isProblem && one.sheet.isEmpty(); };
    const auto whole = std::find_if(comparison.findings.begin(), comparison.findings.end(), isOfAll);
    const auto problems = static_cast<int>(std::count_if(comparison.findings.begin(), comparison.findings.end(),
                                                         [](const SheetFinding& one) { return one.isProblem; }));
    m_notice->setVisible(true);
    if (comparison.differences.empty() && whole != comparison.findings.end()) {
        m_notice->setNotice(Finding::Blocker, tr("Nothing of it can be taken."), whole->sentence);
    } else if (problems > 0) {
        m_notice->setNotice(Finding::Warning, tr("%n problem(s).", nullptr, problems),
                            tr("A row with a problem is left out, with all other changes of the same thing in the "
                               "workbook. Mend it there and read the workbook again, or take the others now."));
    } else if (comparison.differences.empty()) {
        m_notice->setNotice(Finding::Ok, tr("Nothing to take."),
                            tr("The workbook says nothing that the plan does not say already."));
    } else {
        m_notice->setVisible(false);
    }
}

void CameBackDrawer::showCounts() {
    const SheetDifferencesModel::Counts counts = m_model.counts();
    const Language language = languageOfWindow();
    QString words = tr("%1 to take, %2 to keep, %3 skipped", "numbers")
                        .arg(language.whole(counts.take), language.whole(counts.keep), language.whole(counts.skip));
    if (const int left = m_model.deletionsLeft(); left > 0) {
        words += u'\n' + tr("%n deletion(s) left to decide", nullptr, left);
    }
    if (counts.locked > 0) {
        words += u'\n' + tr("%n difference(s) locked by the approval", nullptr, counts.locked);
    }
    const AssessmentSession* chosen = session();
    const bool mayReport = chosen && chosen->mayReport();
    if (chosen && !mayReport) {
        words += u'\n' + chosen->whyNoReport();
    }
    m_counts->setText(words);
    m_take->setEnabled(mayReport && counts.take > 0 && !m_run.isRunning());
    m_takeAll->setEnabled(counts.take + counts.keep + counts.skip > 0 && !m_run.isRunning());
    const int deletions = m_model.deletionsToTake();
    m_takeDeletions->setText(deletions > 0 ? tr("Also take %n deletion(s)", nullptr, deletions)
                                           : tr("Also take deletions"));
    m_takeDeletions->setEnabled(deletions > 0 && !m_run.isRunning());
    m_takeDeletions->setVisible(m_model.deletions() > 0);
}

void CameBackDrawer::take() {
    AssessmentSession* chosen = session();
    if (!chosen || m_run.isRunning()) {
        return;
    }
    const auto change =
        changeForSheets(chosen->framework(), chosen->assessment(), m_model.comparison(), m_model.choices());
    if (!change) {
        m_isRefused = true;
        m_notice->setNotice(Finding::Blocker, tr("Not taken."), change.error().sentence);
        m_notice->setVisible(true);
        return;
    }
    const int taken = m_model.counts().take;
    const QString name = m_name;
    // Closed first: the plan changes by what was taken, which is nothing to be compared with again.
    close();
    if (!change->isEmpty() && chosen->perform(*change, StepName(tr, QT_TR_NOOP("Take the workbook’s changes")))) {
        m_context.window.notices.say(tr("%n difference(s) of %1 taken", "a file", taken).arg(name));
    }
}

} // namespace atalaya
