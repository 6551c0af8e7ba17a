#include "views/reportpage/PreflightRun.h"

#include "assessments/findings/PlanFindingWords.h"
#include "models/session/Desk.h"
#include "views/reportpage/FindingsPane.h"

namespace atalaya {

PreflightRun::PreflightRun(Desk& desk, FindingsPane& pane, QWidget& page)
    : QObject(&page), m_desk(desk), m_copies(KeptCopies::of(desk)), m_pane(pane), m_page(page) {
    connect(&m_copies, &KeptCopies::found, this, [this] {
        m_isStale = true;
        if (m_page.isVisible() && m_desk.session() && wholeCopies()) {
            run();
        }
    });
}

void PreflightRun::dataChanged() {
    m_isStale = true;
    if (m_page.isVisible()) {
        seen();
    }
}

void PreflightRun::setLanguage(const QString& language) {
    if (language != m_language) {
        m_language = language;
        dataChanged();
    }
}

void PreflightRun::setReport(ReportKind kind, const QString& body) {
    if (kind != m_kind || body != m_body) {
        m_kind = kind;
        m_body = body;
        dataChanged();
    }
}

void PreflightRun::seen() {
    if (m_desk.session()) {
        askForCopies();
    }
    if (m_isStale) {
        run();
    }
}

void PreflightRun::run() {
    m_isStale = false;
    const AssessmentSession* now = m_desk.session();
    if (!now) {
        m_pane.setFindings({});
        return;
    }
    PreflightCase given{now->framework(), now->assessment()};
    given.previous = now->previous() ? &*now->previous() : nullptr;
    given.previousFramework = now->previousFramework().get();
    given.reportLanguage = m_language;
    const std::optional<std::set<QString>> copies = wholeCopies();
    given.keptCopies = copies ? &*copies : nullptr;
    std::vector<PreflightFinding> findings = preflight(given);
    std::vector<PlanFinding> ofPlan;
    if (m_kind != ReportKind::Gap) {
        std::erase_if(findings,
                      [](const PreflightFinding& finding) { return finding.check != PreflightCheck::TextLanguage; });
    }
    if (isOfStrategy(m_kind)) {
        ofPlan = planFindings(now->framework(), now->assessment(), scoreAssessment(now->framework(), now->assessment()),
                              m_desk.surroundings().now().toLocalTime().date());
        if (!m_body.isEmpty()) {
            ofPlan = findingsFor(m_body, std::move(ofPlan), now->assessment().plan);
        }
    }
    std::map<QString, QString> titles = titlesIn(findings);
    addTitles(ofPlan, titles);
    m_pane.setFindings(std::move(findings), std::move(titles), std::move(ofPlan));
}

void PreflightRun::addTitles(const std::vector<PlanFinding>& findings, std::map<QString, QString>& titles) const {
    const AssessmentSession& now = *m_desk.session();
    for (const PlanFinding& finding : findings) {
        for (const PlanSubject& subject : finding.subjects) {
            const QString title = titleOfSubject(now.framework(), now.assessment().plan, subject);
            if (!title.isEmpty()) {
                titles.emplace(subject.code, title);
            }
        }
    }
}

std::map<QString, QString> PreflightRun::titlesIn(const std::vector<PreflightFinding>& findings) const {
    const AssessmentSession& now = *m_desk.session();
    std::map<QString, QString> titles;
    for (const PreflightFinding& finding : findings) {
        for (const PreflightSubject& subject : finding.subjects) {
            const Evidence* piece = subject.id.isNull() ? nullptr : now.assessment().evidenceById(subject.id);
            const Indicator* indicator = now.framework().indicator(subject.code);
            if (piece || indicator) {
                titles.emplace(subject.code, piece ? piece->title : indicator->title);
            }
        }
    }
    return titles;
}

void PreflightRun::askForCopies() {
    for (const Evidence& piece : m_desk.session()->assessment().evidence) {
        if (!piece.file) {
            continue;
        }
        const auto known = m_copies.finding(piece.file->sha256);
        if (!known || known->state != KeptFiles::State::Unchanged) {
            m_copies.recheck(*piece.file);
        }
    }
}

std::optional<std::set<QString>> PreflightRun::wholeCopies() const {
    std::set<QString> whole;
    for (const Evidence& piece : m_desk.session()->assessment().evidence) {
        if (!piece.file) {
            continue;
        }
        const auto known = m_copies.finding(piece.file->sha256);
        if (!known) {
            return std::nullopt;
        }
        if (known->state == KeptFiles::State::Unchanged) {
            whole.insert(piece.file->sha256);
        }
    }
    return whole;
}

} // namespace atalaya
