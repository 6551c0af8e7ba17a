#include "views/home/WaitsPanel.h"

#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SectionHeading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Codes that a line has room for.
constexpr qsizetype mostCodes = 4;

QString listOf(const QStringList& codes) {
    return codes.size() <= mostCodes ? codes.join(u", "_s) : codes.mid(0, mostCodes).join(u", "_s) + u" …"_s;
}

/// Codes of the answers that `fits`, in the framework's order, as far as they are in scope.
template <class Fits> QStringList codesOf(const AssessmentSession& session, Fits fits) {
    QStringList found;
    for (const IndicatorScore& score : session.scores().indicators) {
        if (const Answer* answer = session.assessment().answer(score.code); answer && fits(*answer)) {
            found << score.code;
        }
    }
    return found;
}

} // namespace

WaitsPanel::WaitsPanel(const WindowContext& context, std::function<bool(PageId)> leadsTo)
    : m_context(context)
    , m_leadsTo(std::move(leadsTo))
    , m_heading(new SectionHeading(context.style, {}, "reading"))
    , m_panel(new Panel(context.style))
    , m_rows(new QVBoxLayout(m_panel)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_panel);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    context.style.follow(this, [this, column] {
        column->setContentsMargins(0, m_context.style.px(16), 0, 0);
        column->setSpacing(m_context.style.px(8));
    });
    refresh();
}

std::vector<WaitsPanel::Wait> WaitsPanel::waits() const {
    const AssessmentSession* session = m_context.desk.session();
    if (!session) {
        return {};
    }
    const Assessment& assessment = session->assessment();
    if (assessment.status == AssessmentStatus::Approved) {
        return {{u"lock"_s, "text", tr("Approved and locked"), tr("reopening needs a reason"), tr("Reopen…"), {}}};
    }
    std::vector<Wait> found;
    const Coverage& whole = session->scores().whole.coverage;
    const QStringList toConfirm = codesOf(*session, [](const Answer& answer) { return answer.toConfirm; });
    const auto blank = static_cast<int>(whole.applicable - whole.answered - toConfirm.size());
    if (blank > 0) {
        const auto first = std::find_if(
            session->scores().indicators.begin(), session->scores().indicators.end(), [&](const IndicatorScore& score) {
                return score.state == AnswerState::NotAnswered && !toConfirm.contains(score.code);
            });
        const Coverage& core = session->scores().headline().coverage;
        const int inCore = core.applicable - core.answered;
        found.push_back({u"notassessed"_s,
                         "text2",
                         tr("%n question(s) are not answered", nullptr, blank),
                         inCore > 0 ? tr("the headline stays provisional") : QString(),
                         tr("Go to them"),
                         {PageId::Score, first == session->scores().indicators.end() ? QString() : first->code, {}}});
    }
    if (!toConfirm.isEmpty()) {
        found.push_back(
            {u"history"_s,
             "note",
             tr("%n answer(s) of the last round are to be confirmed", nullptr, static_cast<int>(toConfirm.size())),
             tr("they count nowhere before that"),
             tr("Go to them"),
             {PageId::Score, toConfirm.front(), {}}});
    }
    QStringList stale;
    QString firstStale;
    for (const Evidence& evidence : assessment.evidence) {
        if (!evidence.isValidOn(assessment.referenceDate)) {
            stale << evidence.code;
            firstStale = firstStale.isEmpty() ? evidence.id.toString(QUuid::WithoutBraces) : firstStale;
        }
    }
    if (!stale.isEmpty()) {
        found.push_back({u"warning"_s,
                         "warning",
                         tr("%n document(s) are past their review-by date", nullptr, static_cast<int>(stale.size())),
                         listOf(stale),
                         tr("Open in Evidence"),
                         {PageId::Evidence, firstStale, {}}});
    }
    const QStringList marked = codesOf(*session, [](const Answer& answer) { return answer.forReview; });
    if (!marked.isEmpty()) {
        found.push_back({u"flag"_s,
                         "note",
                         tr("%n answer(s) are marked for review", nullptr, static_cast<int>(marked.size())),
                         listOf(marked),
                         tr("Go to them"),
                         {PageId::Score, marked.front(), {}}});
    }
    if (whole.answered == whole.applicable && whole.applicable > 0) {
        found.push_back({u"approve"_s,
                         "ok",
                         tr("Everything is answered"),
                         tr("approving locks the assessment"),
                         tr("Approve…"),
                         {}});
    }
    return found;
}

void WaitsPanel::refresh() {
    const AssessmentSession* session = m_context.desk.session();
    std::vector<Wait> now = waits();
    setVisible(!now.empty());
    if (session) {
        m_heading->setTitle(tr("What waits for you in Round %1").arg(session->assessment().round));
    }
    if (now == m_shown) {
        return; // the focus stays on a link
    }
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = std::move(now);
    for (const Wait& wait : m_shown) {
        addRow(wait, m_rows->count() == 0);
    }
}

void WaitsPanel::addRow(const Wait& wait, bool first) {
    const WindowStyle& style = m_context.style;
    if (!first) {
        m_rows->addWidget(new Hairline(style));
    }
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->addWidget(new IconLabel(style, wait.icon, 18, wait.token.constData()));
    auto* words = new WrapLabel(style);
    words->setTextFormat(Qt::RichText);
    words->setText(wait.detail.isEmpty() ? u"<b>%1</b>"_s.arg(wait.lead.toHtmlEscaped())
                                         : tr("<b>%1</b> · %2", "what waits, more of it")
                                               .arg(wait.lead.toHtmlEscaped(), wait.detail.toHtmlEscaped()));
    row->addWidget(words, 1);
    if (wait.place.page == PageId::Home || m_leadsTo(wait.place.page)) {
        auto* link = new LinkButton(style, wait.link);
        link->setAccessibleDescription(wait.lead);
        link->setEnabled(wait.place.page != PageId::Home || !m_context.desk.isReadOnly());
        row->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, place = wait.place] {
            place.page == PageId::Home ? Q_EMIT approvalRequested() : Q_EMIT jumpRequested(place);
        });
    }
    style.follow(holder, [holder, row, &style] {
        row->setContentsMargins(style.px(16), style.px(9), style.px(16), style.px(9));
        row->setSpacing(style.px(12));
    });
    m_rows->addWidget(holder);
}

} // namespace atalaya
