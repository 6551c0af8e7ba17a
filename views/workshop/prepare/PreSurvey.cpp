#include "views/workshop/prepare/PreSurvey.h"

#include "models/exchange/BallotFile.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/NoticeBox.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = mostSeats; ///< one for each participant
constexpr qsizetype mostProblems = 5;      ///< that are recited

} // namespace

PreSurvey::PreSurvey(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_button(new Button(windowStyle(), tr("Read a pre-survey…")))
    , m_notice(new NoticeBox(windowStyle(), Finding::Ok, {}, {})) {
    m_button->setIconName(u"import"_s);
    m_button->setAccessibleDescription(
        tr("Ballot files that participants filled in before. No vote is cast, and no answer is shown or kept."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    connect(m_button, &QAbstractButton::clicked, this, &PreSurvey::ask);
    connect(m_notice->addButton(tr("Close", "a message")), &QAbstractButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason);
        hide();
    });
    hide();
}

void PreSurvey::begin() {
    m_answers.clear();
    hide();
}

void PreSurvey::refresh() {
    m_button->setEnabled(mayChange());
    m_button->setToolTip(whyNotChange(session()));
}

void PreSurvey::ask() {
    QStringList paths = context().questions.ballotFilesToRead(this);
    if (paths.isEmpty() || !session()) {
        return;
    }
    QStringList problems;
    if (paths.size() > mostFiles) {
        problems << tr("Only the first %1 files were read. Read those of one workshop together.").arg(mostFiles);
        paths.resize(mostFiles);
    }
    const BallotFileReader reader(session()->workshop(), session()->framework());
    std::vector<BallotFile> files;
    for (const QString& path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            problems
                << tr("%1: it cannot be read. Check that it is there and that you may read it.", "a file").arg(name);
            continue;
        }
        auto ballots = reader.read(file.read(mostBallotFileBytes + 1));
        if (!ballots) {
            problems << tr("%1: %2", "a file; what is wrong").arg(name, ballots.error().sentence);
            continue;
        }
        for (const BallotFileProblem& problem : ballots->problems) {
            problems << tr("%1, row %2: %3", "a file; what is wrong").arg(name).arg(problem.row).arg(problem.sentence);
        }
        files.push_back(std::move(*ballots));
    }
    m_answers = preSurveyOf(files, session()->workshop().stages);
    say(static_cast<int>(files.size()), problems);
    Q_EMIT read();
}

void PreSurvey::say(int files, const QStringList& problems) {
    QStringList lines = problems.first(std::min(mostProblems, problems.size()));
    if (problems.size() > mostProblems) {
        lines << tr("And %n more.", nullptr, static_cast<int>(problems.size() - mostProblems));
    }
    m_notice->setNotice(problems.isEmpty() ? Finding::Ok : Finding::Warning,
                        tr("%n file(s) of the pre-survey read.", nullptr, files), lines.join(u' '));
    show();
}

} // namespace atalaya
