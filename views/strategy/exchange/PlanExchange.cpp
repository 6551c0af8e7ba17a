#include "views/strategy/exchange/PlanExchange.h"

#include "models/exchange/DeadlineCalendar.h"
#include "models/exchange/PlanSheets.h"
#include "models/session/WindowLanguage.h"
#include "models/storage/KeptFiles.h"
#include "models/storage/WholeFile.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/exchange/CameBackDrawer.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString planExportId = u"plan-export"_s;

} // namespace

PlanExchange::PlanExchange(const StrategyContext& context, QWidget* host)
    : QObject(host)
    , m_context(context)
    , m_host(host)
    , m_cameBack(new CameBackDrawer(context, host))
    , m_deadlines(new DeadlinesDrawer(context, host)) {
    connect(m_deadlines, &DeadlinesDrawer::wanted, this, &PlanExchange::writeDeadlines);
}

QDate PlanExchange::today() const {
    return m_today.isValid() ? m_today : m_context.today();
}

QMenu* PlanExchange::makeMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    Actions actions;
    actions.exportWorkbook = menu->addAction(tr("Export workbook…"), this, &PlanExchange::exportWorkbook);
    actions.readWorkbook = menu->addAction(tr("Read workbook…"), this, &PlanExchange::readWorkbook);
    actions.exportDeadlines = menu->addAction(tr("Export deadlines…"), this, &PlanExchange::exportDeadlines);
    menu->addSeparator();
    actions.open = menu->addAction(QString(), this, [this] { m_context.questions.openFile(m_written); });
    actions.folder = menu->addAction(QString(), this, [this] { m_context.questions.showInFolder(m_written); });
    connect(menu, &QMenu::aboutToShow, this, [this, actions] { refresh(actions); });
    refresh(actions);
    return menu;
}

void PlanExchange::refresh(const Actions& actions) const {
    const auto set = [](QAction* action, const QString& whyNot, const QString& what) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? what : whyNot);
    };
    set(actions.exportWorkbook, whyNoWorkbook(),
        tr("Objectives, actions, costs and measures as sheets that ministries edit and send back"));
    set(actions.readWorkbook, whyNoReading(), tr("Shows each difference; nothing changes before you take it"));
    set(actions.exportDeadlines, whyNoDeadlines(), tr("What falls due, for a calendar program"));
    const QString name = QFileInfo(m_written).fileName();
    actions.open->setText(tr("Open “%1”", "a file").arg(name));
    actions.folder->setText(tr("Show “%1” in its folder", "a file").arg(name));
    actions.open->setVisible(!m_written.isEmpty());
    actions.folder->setVisible(!m_written.isEmpty());
}

QString PlanExchange::whyNoWorkbook() const {
    return session() ? QString() : tr("No assessment is chosen. Choose one on Home.");
}

QString PlanExchange::whyNoReading() const {
    return session() ? session()->whyNoReport() : whyNoWorkbook();
}

QString PlanExchange::whyNoDeadlines() const {
    if (!session()) {
        return whyNoWorkbook();
    }
    return deadlines(knownOn(session()->assessment().plan, today()), today(), QDate(lastYear, 12, 31)).empty()
               ? tr("Nothing of the plan falls due from today on. Give actions, measures or steps a day first.")
               : QString();
}

QString PlanExchange::nameOf(const QString& pattern) const {
    const Assessment& assessment = session()->assessment();
    return safeDocumentName(pattern.arg(assessment.state, assessment.round));
}

void PlanExchange::exportWorkbook() {
    if (!session()) {
        return;
    }
    const Assessment assessment = session()->assessment(); // as it is when it is ordered
    const QString path = m_context.questions.fileToWrite(
        m_host, nameOf(tr("%1 %2 plan.xlsx", "State, round: name of a file")), u"xlsx"_s);
    if (path.isEmpty()) {
        return;
    }
    write(path, [assessment, language = languageOfWindow(), made = m_context.window.desk.surroundings().now()] {
        return writePlanSheets(assessment, language, made);
    });
}

void PlanExchange::readWorkbook() {
    if (!session()) {
        return;
    }
    const QUuid asked = session()->assessment().id;
    const QString path = m_context.questions.workbookToRead(m_host);
    // Beside the window another file may have been opened while the dialog was looked at.
    if (path.isEmpty() || !session() || session()->assessment().id != asked) {
        return;
    }
    m_cameBack->read(path);
}

void PlanExchange::exportDeadlines() {
    m_deadlines->ask(today());
}

void PlanExchange::writeDeadlines(const DeadlinesDrawer::Choice& choice) {
    if (!session()) {
        return;
    }
    DeadlineCalendarForm form;
    const Assessment& assessment = session()->assessment();
    form.name = choice.body.isEmpty()
                    ? tr("Cyber-security plan of %1", "a State").arg(assessment.state)
                    : tr("Cyber-security plan of %1: %2", "a State, a body").arg(assessment.state, choice.body);
    form.stamp = m_context.window.desk.surroundings().now();
    form.remindDaysBefore = choice.remindDaysBefore;
    const QString path = m_context.questions.fileToWrite(
        m_host, nameOf(tr("%1 %2 deadlines.ics", "State, round: name of a file")), u"ics"_s);
    if (path.isEmpty()) {
        return;
    }
    write(path, [deadlines = choice.deadlines, form, language = languageOfWindow()] {
        return Result<QByteArray>(writeDeadlineCalendar(deadlines, form, language));
    });
}

void PlanExchange::write(const QString& path, Make make) {
    m_context.window.notices.take(planExportId);
    auto done = std::make_shared<Outcome>();
    FileWork::Order order;
    order.words = tr("Writing %1", "a file").arg(QFileInfo(path).fileName());
    order.work = [done, path, make = std::move(make)](WorkHandle& handle) {
        const Result<QByteArray> bytes = make();
        *done = bytes ? writeWholeFile(path, *bytes, [&handle] { return !handle.isCancelled(); })
                      : Outcome(tl::make_unexpected(bytes.error()));
    };
    order.then = [self = QPointer(this), done, path](bool) {
        if (self) {
            self->tell(path, *done);
        }
    };
    if (const Outcome begun = m_context.window.desk.work().start(std::move(order)); !begun) {
        m_context.window.notices.fail(begun.error());
    }
}

void PlanExchange::tell(const QString& path, const Outcome& done) {
    if (!done && done.error().sentence.isEmpty()) {
        m_context.window.notices.say(tr("The export was stopped; nothing was written"));
        return;
    }
    if (!done) {
        m_context.window.notices.fail(done.error());
        return;
    }
    m_written = path;
    const QString name = QFileInfo(path).fileName();
    // A notice has one button: who sends a workbook on needs its folder. The menu of the page opens the file as well.
    const QString folder = QFileInfo(path).absoluteDir().dirName();
    m_context.window.notices.show([name, folder, path, &questions = m_context.questions] {
        return Notices::Notice{planExportId,
                               Notices::Weight::Ok,
                               tr("Written."),
                               tr("“%1” is in “%2”.", "a file, its folder").arg(name, folder),
                               tr("Show in folder"),
                               [&questions, path] { questions.showInFolder(path); },
                               false,
                               true};
    });
}

} // namespace atalaya
