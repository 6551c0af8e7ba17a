#include "views/workshop/minutes/MinutesFile.h"

#include "models/items/MemberStates.h"
#include "models/session/WindowLanguage.h"
#include "models/storage/KeptFiles.h"
#include "views/reportpage/ExportBar.h"
#include "views/reportpage/ReportChoices.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/minutes/MinutesWords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// So many of the problems are named.
constexpr qsizetype mostProblems = 3;

report::ReportFormat formatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1) {
        return report::ReportFormat::Html;
    }
    return ending == "odt"_L1 ? report::ReportFormat::Odt : report::ReportFormat::Pdf;
}

/// What was chosen on the Reports page holds here too, as far as it concerns minutes.
ReportChoices rememberedChoices(const WorkshopContext& context) {
    const AssessmentSession* session = context.window.desk.session();
    return session == nullptr ? ReportChoices()
                              : choicesFrom(context.window.preferences.layout(
                                                u"report-"_s + session->assessment().id.toString(QUuid::WithoutBraces)),
                                            session->assessment().language);
}

} // namespace

MinutesFile::MinutesFile(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(new QComboBox)
    , m_paper(new SegmentedControl(context.window.style, tr("Paper")))
    , m_bar(new ExportBar(context.window.style)) {
    const WindowStyle& style = m_context.window.style;
    for (const QString& code : Language::builtIn()) {
        m_language->addItem(languageName(code), code);
    }
    m_language->setAccessibleName(tr("Language of the minutes"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(4);
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter"));
    m_bar->setWord(tr("Write the minutes…"));
    m_bar->setNote(tr("As PDF, web page or OpenDocument text. No private note is in them, and no vote that was not "
                      "revealed."));
    m_bar->layout()->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* word = new Label(style, tr("Language"), "body", "text", 500);
    word->setBuddy(m_language);
    column->addWidget(word);
    column->addWidget(m_language);
    column->addWidget(new Label(style, tr("Paper"), "body", "text", 500));
    column->addWidget(m_paper, 0, Qt::AlignLeading);
    column->addWidget(m_bar);
    style.follow(this, [column, &style] { column->setSpacing(style.px(8)); });

    connect(m_bar, &ExportBar::exportRequested, this, &MinutesFile::askAndWrite);
    connect(m_bar, &ExportBar::cancelled, &m_export, &MinutesExport::cancel);
    connect(m_bar, &ExportBar::openRequested, this, [this] { open(m_path); });
    connect(m_bar, &ExportBar::folderRequested, this, [this] { open(QFileInfo(m_path).absolutePath()); });
    connect(&m_export, &MinutesExport::progressed, m_bar, &ExportBar::setProgress);
    connect(&m_export, &MinutesExport::made, this, &MinutesFile::made);
    connect(&m_export, &MinutesExport::failed, this, &MinutesFile::failed);
    connect(&m_export, &MinutesExport::stopped, this, [this] {
        m_bar->clear();
        m_context.window.notices.say(tr("The minutes were stopped; nothing was written"));
    });
    begin();
}

void MinutesFile::begin() {
    const ReportChoices choices = rememberedChoices(m_context);
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_usual = usualPaper();
    setPaper(choices.paper.value_or(m_usual));
    if (!isRunning()) {
        m_bar->clear();
    }
}

void MinutesFile::followCountry() {
    const report::Paper now = usualPaper();
    if (paper() == std::exchange(m_usual, now)) {
        setPaper(now);
    }
}

report::Paper MinutesFile::usualPaper() const {
    const AssessmentSession* session = m_context.window.desk.session();
    return report::usualPaper(session ? session->assessment().countryCode : QString());
}

report::Paper MinutesFile::paper() const {
    return m_paper->currentIndex() == 1 ? report::Paper::Letter : report::Paper::A4;
}

void MinutesFile::setPaper(report::Paper paper) {
    m_paper->setCurrentIndex(paper == report::Paper::A4 ? 0 : 1);
}

QString MinutesFile::suggestedName() const {
    const Assessment& assessment = m_context.window.desk.session()->assessment();
    return safeDocumentName(tr("%1 minutes %2, %3.pdf", "State, round, workshop; a file name")
                                .arg(assessment.state, assessment.round, m_context.session()->workshop().title));
}

Result<MinutesExport::Order> MinutesFile::order(const QString& path) const {
    auto held = minutes::heldNow(*m_context.session());
    if (!held) {
        return tl::make_unexpected(held.error());
    }
    const AssessmentSession& session = *m_context.window.desk.session();
    const QDate day = m_context.window.desk.surroundings().now().toLocalTime().date();
    MinutesExport::Order order;
    order.path = path;
    order.input.framework = session.frameworkPtr();
    order.input.assessment = session.assessment();
    order.input.held = std::move(*held);
    order.input.options.language = Language(m_language->currentData().toString());
    order.input.options.handling = rememberedChoices(m_context).handling;
    order.input.options.zone = QTimeZone::systemTimeZone();
    order.input.options.created = QDateTime(day, QTime(0, 0), Qt::UTC);
    order.output.format = formatOf(path);
    order.output.paper = paper();
    return order;
}

void MinutesFile::askAndWrite() {
    if (!m_context.session() || !m_context.window.desk.session() || isRunning()) {
        return;
    }
    const QString path = m_context.questions.placeForMinutes(suggestedName(), this);
    if (path.isEmpty() || !m_context.session()) {
        return;
    }
    auto wanted = order(path);
    if (!wanted) {
        m_bar->showFailure(wanted.error().sentence);
        return;
    }
    m_path = path;
    m_bar->showProgress();
    m_export.start(std::move(*wanted));
}

void MinutesFile::made(const report::ReportFile& file) {
    const QString name = QFileInfo(m_path).fileName();
    if (file.problems.isEmpty()) {
        m_bar->showDone(tr("Written."), name, Finding::Ok);
    } else {
        m_bar->showDone(tr("Written, but not accessible to all."),
                        tr("%1: %2. Change what is named and write them again, or choose HTML.")
                            .arg(name, languageOfWindow().list(file.problems.mid(0, mostProblems))),
                        Finding::Warning);
    }
    m_context.window.notices.say(tr("%1 was written").arg(name));
}

void MinutesFile::failed(const Error& error) {
    m_bar->showFailure(error.sentence);
    if (!isVisible()) {
        m_context.window.notices.fail(error);
    }
}

void MinutesFile::open(const QString& path) {
    if (!m_context.questions.openElsewhere(path)) {
        m_context.window.notices.fail(spokenError(ErrorCode::NotFound, [name = QFileInfo(path).fileName()] {
            return tr("No program here opens “%1”. Take the file to a computer that has one.").arg(name);
        }));
    }
}

} // namespace atalaya
