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

QString listOf(const PreflightFinding& finding) {
    QStringList codes;
    for (const PreflightSubject& subject : finding.subjects) {
        codes << subject.code;
    }
    return codes.size() <= mostCodes ? codes.join(u", "_s) : codes.mid(0, mostCodes).join(u", "_s) + u" …"_s;
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
    const std::vector<PreflightFinding> findings =
        preflight({session->framework(), assessment, nullptr, nullptr, assessment.language});
    std::vector<Wait> found;
    for (const PreflightCheck check : {PreflightCheck::Unanswered, PreflightCheck::ToConfirm,
                                       PreflightCheck::StaleEvidence, PreflightCheck::ForReview}) {
        const auto finding = std::find_if(findings.begin(), findings.end(),
                                          [&](const PreflightFinding& one) { return one.check == check; });
        if (finding != findings.end() && !finding->subjects.empty()) {
            found.push_back(waitFor(*finding));
        }
    }
    const Coverage& whole = session->scores().whole.coverage;
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

WaitsPanel::Wait WaitsPanel::waitFor(const PreflightFinding& finding) const {
    const auto count = static_cast<int>(finding.subjects.size());
    const Place there{PageId::Score, finding.fix.code, {}};
    switch (finding.check) {
    case PreflightCheck::Unanswered:
        return {u"notassessed"_s,    "text2",          tr("%n question(s) are not answered", nullptr, count),
                inHeadline(finding), tr("Go to them"), there};
    case PreflightCheck::ToConfirm:
        return {u"history"_s,
                "note",
                tr("%n answer(s) of the last round are to be confirmed", nullptr, count),
                tr("they count nowhere before that"),
                tr("Go to them"),
                there};
    case PreflightCheck::StaleEvidence: {
        const auto losing = static_cast<int>(finding.affected.size());
        return {u"warning"_s,
                "warning",
                tr("%n document(s) are past their review-by date", nullptr, count),
                losing == 0 ? listOf(finding)
                            : tr("%1: %n answer(s) lose their proof", "codes of evidence", losing).arg(listOf(finding)),
                tr("Open in Evidence"),
                {PageId::Evidence, finding.fix.id.toString(QUuid::WithoutBraces), {}}};
    }
    default:
        return {u"flag"_s,       "note",           tr("%n answer(s) are marked for review", nullptr, count),
                listOf(finding), tr("Go to them"), there};
    }
}

QString WaitsPanel::inHeadline(const PreflightFinding& finding) const {
    const AssessmentSession& session = *m_context.desk.session();
    if (session.framework().groups.size() < 2) {
        return {}; // there is no core beside the rest
    }
    const QString headline = session.scores().headlineGroup;
    const auto isCore = [&](const PreflightSubject& subject) {
        const Indicator* indicator = session.framework().indicator(subject.code);
        return indicator != nullptr && session.framework().commitment(indicator->commitment)->group == headline;
    };
    const auto core = static_cast<int>(std::count_if(finding.subjects.begin(), finding.subjects.end(), isCore));
    return core == 0 ? QString()
                     : tr("%n of them in the core; until then the headline stays provisional", nullptr, core);
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
    auto* words = new Label(style); // one line for as long as there is room
    words->setWordWrap(true);
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
