#include "views/workshop/prepare/PreSurvey.h"

#include "models/exchange/BallotFileBatch.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QApplication>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype surveyProblemsShown = 5;

} // namespace

struct PreSurvey::Reading {
    QStringList problems;
    BallotFileBatch batch;
};

PreSurvey::PreSurvey(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_button(new Button(windowStyle(), tr("Read a pre-survey…")))
    , m_progress(new ProgressRow(windowStyle(), {}))
    , m_notice(new NoticeBox(windowStyle(), Finding::Ok, {}, {})) {
    m_progress->hide();
    m_button->setIconName(u"import"_s);
    m_button->setAccessibleDescription(
        tr("Ballot files that participants filled in before. No vote is cast, and no answer is shown or kept."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    connect(m_button, &QAbstractButton::clicked, this, &PreSurvey::ask);
    connect(&m_work, &BackgroundWork::progressed, this, &PreSurvey::showProgress);
    connect(m_progress, &ProgressRow::cancelled, &m_work, &BackgroundWork::cancel);
    connect(m_notice->addButton(tr("Close", "a message")), &QAbstractButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason);
        hide();
    });
    hide();
}

void PreSurvey::begin() {
    m_leaves = true;
    m_work.stop();
    m_leaves = false;
    m_answers.clear();
    hide();
}

void PreSurvey::setAnswers(const std::map<QString, Distribution>& answers) {
    m_answers = answers;
    Q_EMIT read();
}

void PreSurvey::refresh() {
    m_button->setEnabled(mayChange() && !m_work.isRunning());
    m_button->setToolTip(whyNotChange(session()));
}

void PreSurvey::ask() {
    QStringList paths = context().questions.ballotFilesToRead(this);
    if (paths.isEmpty() || !session() || m_work.isRunning()) {
        return;
    }
    QStringList problems;
    if (paths.size() > mostBallotFiles) {
        problems << tr("Only the first %1 files were read. Read those of one workshop together.").arg(mostBallotFiles);
        paths.resize(mostBallotFiles);
    }
    const auto reading = std::make_shared<Reading>(
        Reading{problems, BallotFileBatch(session()->workshop(), session()->framework(), paths)});
    m_progress->begin(tr("Reading files…"));
    m_work.start(
        [reading](WorkHandle& handle) {
            reading->batch.read([&handle](qint64 done, qint64 all) {
                handle.tell(done, all);
                return !handle.isCancelled();
            });
        },
        [this, reading] { take(*reading); });
}

void PreSurvey::showProgress(int permille) {
    m_progress->setProgress(permille, 1000);
    if (!m_progress->isHidden()) {
        return;
    }
    // Only now that it lasts: else the focus would leave the button and come back.
    const bool hasFocus = m_button->hasFocus();
    m_notice->hide();
    m_progress->show();
    show();
    if (hasFocus) {
        m_progress->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

void PreSurvey::take(const Reading& reading) {
    // Whoever has just stopped it, or waits there, goes on where it was begun.
    const bool goesBack = !reading.batch.isWhole() || m_progress->isAncestorOf(QApplication::focusWidget());
    m_progress->hide();
    if (m_leaves || !session()) {
        return;
    }
    refresh();
    if (goesBack) {
        m_button->setFocus(Qt::OtherFocusReason);
    }
    if (!reading.batch.isWhole()) {
        showNotice(Finding::Note, tr("Stopped."),
                   tr("Nothing was made of these files. Read them again when you need them."));
        return;
    }
    QStringList problems = reading.problems;
    std::vector<BallotFile> files;
    for (const BallotFileBatch::One& one : reading.batch.files()) {
        if (!one.ballot) {
            problems << (one.ballot.error().code == ErrorCode::InputOutput
                             ? tr("%1: it cannot be read. Check that it is there and that you may read it.", "a file")
                                   .arg(one.name)
                             : tr("%1: %2", "a file; what is wrong").arg(one.name, one.ballot.error().sentence));
            continue;
        }
        for (const BallotFileProblem& problem : one.ballot->problems) {
            problems << tr("%1, row %2: %3", "a file; what is wrong")
                            .arg(one.name, QString::number(problem.row), problem.sentence);
        }
        files.push_back(*one.ballot);
    }
    m_answers = preSurveyOf(files, session()->workshop().stages);
    say(static_cast<int>(files.size()), problems);
    Q_EMIT read();
}

void PreSurvey::say(int files, const QStringList& problems) {
    QStringList lines = problems.first(std::min(surveyProblemsShown, problems.size()));
    if (problems.size() > surveyProblemsShown) {
        lines << tr("And %n more.", nullptr, static_cast<int>(problems.size() - surveyProblemsShown));
    }
    showNotice(problems.isEmpty() ? Finding::Ok : Finding::Warning,
               tr("%n file(s) of the pre-survey read.", nullptr, files), lines.join(u' '));
}

void PreSurvey::showNotice(Finding finding, const QString& lead, const QString& sentence) {
    m_notice->setNotice(finding, lead, sentence);
    m_notice->show();
    show();
}

} // namespace atalaya
