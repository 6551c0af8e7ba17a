#include "views/score/HistoryPart.h"

#include "models/items/AnswerHistory.h"
#include "models/items/Moment.h"
#include "models/session/AssessmentSession.h"
#include "views/score/PlainWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"

#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr std::size_t mostShown = 12;

} // namespace

HistoryPart::HistoryPart(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent), m_style(style), m_now(std::move(now)), m_column(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Hairline(style, Qt::Horizontal, "line", this));
    column->addWidget(new SectionHeading(style, tr("History of this answer"), "body", this));
    column->addLayout(m_column);
    style.follow(this, [this] { m_column->setSpacing(m_style.px(1)); });
}

QString HistoryPart::show(const AssessmentSession& session, const QString& indicator) {
    std::vector<Line> lines;
    const QString saved = read(session, indicator, lines);
    while (m_lines.size() < lines.size()) {
        m_lines.push_back(plainWords(m_style, "caption", "text", this));
        m_column->addWidget(m_lines.back());
    }
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const bool any = at < lines.size();
        m_lines[at]->setVisible(any);
        if (any) {
            m_lines[at]->setToken(lines[at].token);
            m_lines[at]->setText(lines[at].text);
        }
    }
    return saved;
}

QString HistoryPart::read(const AssessmentSession& session, const QString& indicator, std::vector<Line>& lines) const {
    if (indicator.isEmpty()) {
        return {};
    }
    const auto entries = session.answerHistory(indicator);
    if (!entries) {
        lines.push_back({entries.error().sentence, "blocker"});
        return {};
    }
    const auto events = answerEvents(session.framework(), *entries);
    if (events.empty()) {
        lines.push_back({tr("Nobody has answered yet."), "text2"});
        return {};
    }
    const QDateTime now = m_now();
    for (std::size_t at = 0; at < events.size() && at < mostShown; ++at) {
        const AnswerEvent& event = events[at];
        const QString what = event.what.join(tr(", ", "between the parts of a change"));
        lines.push_back(
            {event.note.isEmpty() ? what : tr("%1 (%2)", "a change and why it was made").arg(what, event.note),
             "text"});
        lines.push_back({tr("%1, %2", "who changed it and when").arg(event.actor, momentText(event.at, now)), "text2"});
    }
    if (events.size() > mostShown) {
        lines.push_back(
            {tr("and %n earlier change(s)", nullptr, static_cast<int>(events.size() - mostShown)), "text2"});
    }
    const Answer* answer = session.assessment().answer(indicator);
    const bool kept = answer && !answer->rationale.isEmpty() && session.keeping() == AssessmentSession::Keeping::OnDisk;
    return kept ? tr("saved %1").arg(momentText(events.front().at, now)) : QString();
}

} // namespace atalaya
