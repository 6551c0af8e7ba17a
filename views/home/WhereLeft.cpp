#include "views/home/WhereLeft.h"

#include "models/session/WindowLanguage.h"

#include <QFileInfo>

#include <algorithm>

namespace atalaya {

WhereLeft::WhereLeft(const WindowContext& context, const AssessmentListModel& assessments,
                     const RecentFilesModel& recent, std::function<bool(PageId)> leadsTo)
    : m_context(context), m_assessments(assessments), m_recent(recent), m_leadsTo(std::move(leadsTo)) {}

Place WhereLeft::place() const {
    const AssessmentSession* now = m_context.desk.session();
    const auto kept =
        now ? Place::fromStrings(m_context.preferences.lastPlace(now->assessment().id)) : std::optional<Place>();
    return kept && kept->page != PageId::Home && m_leadsTo(kept->page) ? *kept : Place();
}

QString WhereLeft::latestFile() const {
    const auto latest = std::find_if(m_recent.rows().begin(), m_recent.rows().end(),
                                     [](const RecentFileRow& row) { return row.isThere; });
    return latest == m_recent.rows().end() ? QString() : latest->key;
}

std::optional<ContinueCard::Content> WhereLeft::content() const {
    if (const AssessmentSession* now = m_context.desk.session()) {
        const int known = m_assessments.rowOf(now->assessment().id);
        return known < 0 ? std::nullopt : std::optional(ofAssessment(*now, m_assessments.row(known)));
    }
    const QString latest = latestFile();
    // One that is being restored opens by itself.
    const bool isOffered = !m_context.desk.isOpen() && !latest.isEmpty() && latest != m_context.desk.restoring();
    return isOffered ? std::optional(ofFile(latest)) : std::nullopt;
}

ContinueCard::Content WhereLeft::ofFile(const QString& path) const {
    const int known = m_recent.rowOf(path);
    ContinueCard::Content content;
    content.lead = tr("Continue where you were");
    content.title = QFileInfo(path).fileName();
    content.note = known < 0 ? QString() : m_recent.noteOn(m_recent.row(known));
    content.button = tr("Continue");
    return content;
}

ContinueCard::Content WhereLeft::ofAssessment(const AssessmentSession& session, const AssessmentRow& row) const {
    const Place there = place();
    const bool goesOn = there.page != PageId::Home;
    const QString name =
        tr("%1, %2", "State, round and scope").arg(row.summary.state, AssessmentListModel::roundAndScope(row.summary));
    const QString changed = tr("last change %1").arg(m_assessments.changeText(row));
    const auto forReview = std::count_if(session.assessment().answers.begin(), session.assessment().answers.end(),
                                         [](const auto& item) { return item.second.forReview; });
    ContinueCard::Content content;
    content.lead = goesOn ? tr("Continue where you were") : tr("You are working on");
    content.title = goesOn ? wordsFor(there, session) : name;
    content.note = goesOn ? tr("%1 · %2", "State, round and scope; last change").arg(name, changed) : changed;
    content.glyph = glyphFor(there, session);
    content.button = goesOn ? tr("Continue") : QString();
    content.figures = {
        {tr("%1 of %2").arg(row.coverage.answered).arg(row.coverage.applicable), tr("answered"), Quantity::Coverage},
        {languageOfWindow().whole(static_cast<qint64>(forReview)), tr("for review"), {}},
        {m_assessments.scoreText(row), m_assessments.scoreMeaning(row), Quantity::Mean}};
    return content;
}

QString WhereLeft::wordsFor(const Place& there, const AssessmentSession& session) {
    const Framework& framework = session.framework();
    if (const Indicator* indicator = framework.indicator(there.subject)) {
        return tr("%1 %2", "code and title of a question").arg(indicator->code, indicator->title);
    }
    if (const Commitment* commitment = framework.commitment(there.subject)) {
        return tr("%1 %2", "paragraph: number, title").arg(QString::number(commitment->number), commitment->title);
    }
    for (const Evidence& piece : session.assessment().evidence) {
        if (piece.id == QUuid(there.subject)) {
            return tr("%1 %2", "code and title of a piece of evidence").arg(piece.code, piece.title);
        }
    }
    return wordOf(there.page);
}

std::optional<StageGlyph> WhereLeft::glyphFor(const Place& there, const AssessmentSession& session) {
    const IndicatorScore* score = session.scores().indicator(there.subject);
    if (score == nullptr) {
        return std::nullopt;
    }
    switch (score->state) {
    case AnswerState::NotAnswered:
        return StageGlyph::notAnswered();
    case AnswerState::NotApplicable:
        return StageGlyph::notApplicable();
    case AnswerState::Answered:
        break;
    }
    return StageGlyph::claimed(score->claimed, score->evidenced, session.framework().ceiling());
}

} // namespace atalaya
