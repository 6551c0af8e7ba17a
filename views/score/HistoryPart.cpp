#include "views/score/HistoryPart.h"

#include "models/items/AnswerHistory.h"
#include "models/items/Moment.h"
#include "models/session/AssessmentSession.h"
#include "views/score/HistoryRow.h"
#include "views/score/PlainWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"

#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr std::size_t latest = 12;

} // namespace

HistoryPart::HistoryPart(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_now(std::move(now))
    , m_sentence(plainWords(style, "caption", "text2", this))
    , m_column(new QVBoxLayout)
    , m_earlier(new LinkButton(style, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Hairline(style, Qt::Horizontal, "line", this));
    column->addWidget(new SectionHeading(style, tr("History of this answer"), "body", this));
    column->addWidget(m_sentence);
    column->addLayout(m_column);
    column->addWidget(m_earlier);
    m_earlier->setStep("caption");
    m_earlier->hide();
    connect(m_earlier, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        Q_EMIT wanted();
    });
    style.follow(this, [this] { m_column->setSpacing(m_style.px(1)); });
}

QString HistoryPart::show(const AssessmentSession& session, const QString& indicator) {
    if (indicator != m_indicator) {
        m_indicator = indicator;
        m_all = false;
    }
    const auto entries =
        indicator.isEmpty() ? Result<std::vector<LogEntry>>(std::vector<LogEntry>()) : session.answerHistory(indicator);
    if (!entries) {
        showRows({});
        say(entries.error().sentence, "blocker");
        return {};
    }
    const auto events = answerEvents(session.framework(), session.assessment(), *entries);
    showRows(events);
    say(events.empty() && !indicator.isEmpty() ? tr("Nobody has answered yet.") : QString(), "text2");
    const Answer* answer = session.assessment().answer(indicator);
    const bool kept = answer && !answer->rationale.isEmpty() && session.keeping() == AssessmentSession::Keeping::OnDisk;
    return kept && !events.empty() ? tr("saved %1").arg(momentText(events.front().at, m_now())) : QString();
}

void HistoryPart::say(const QString& sentence, const char* token) {
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setToken(token);
    m_sentence->setText(sentence);
}

void HistoryPart::showRows(const std::vector<AnswerEvent>& events) {
    const std::size_t count = m_all ? events.size() : std::min(latest, events.size());
    const bool more = m_rows.size() < count;
    while (m_rows.size() < count) {
        m_rows.push_back(new HistoryRow(m_style, this));
        m_column->addWidget(m_rows.back());
    }
    const QDateTime now = m_now();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setVisible(at < count);
        if (at < count) {
            m_rows[at]->show(events[at], now);
        }
    }
    m_earlier->setVisible(events.size() > latest);
    if (events.size() > latest) {
        m_earlier->setText(m_all ? tr("Show only the latest changes")
                                 : tr("Show %n earlier change(s)", nullptr, static_cast<int>(events.size() - latest)));
    }
    if (more) {
        tabAsRead(*this);
    }
}

} // namespace atalaya
