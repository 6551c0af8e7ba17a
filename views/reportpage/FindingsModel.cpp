#include "views/reportpage/FindingsModel.h"

#include "assessments/findings/PlanFindingWords.h"
#include "models/session/WindowLanguage.h"
#include "views/window/FindingPlace.h"

#include <algorithm>

namespace atalaya {

namespace {

Finding signOf(PreflightWeight weight) {
    switch (weight) {
    case PreflightWeight::Must:
        return Finding::Blocker;
    case PreflightWeight::Should:
        return Finding::Warning;
    case PreflightWeight::Note:
        return Finding::Note;
    case PreflightWeight::Passed:
        break;
    }
    return Finding::Ok;
}

/// The words of the window, whatever the report speaks.
PreflightWords words() {
    return PreflightWords(languageOfWindow());
}

PlanFindingWords planWords() {
    return PlanFindingWords(languageOfWindow());
}

/// What weakens a plan, and what is only good to know.
PreflightWeight weightOfPlan(PlanCheck check) {
    switch (check) {
    case PlanCheck::ActionWithoutGap:
    case PlanCheck::ObjectiveWithoutMeasure:
    case PlanCheck::MeasureWithoutReading:
    case PlanCheck::MeasureWithoutTarget:
        return PreflightWeight::Note;
    default:
        return PreflightWeight::Should;
    }
}

} // namespace

FindingsModel::FindingsModel(std::function<bool(PageId)> leadsTo, QObject* parent)
    : KeyedTableModel(parent), m_leadsTo(std::move(leadsTo)) {}

void FindingsModel::setFindings(std::vector<PreflightFinding> findings, std::map<QString, QString> titles,
                                std::vector<PlanFinding> ofPlan) {
    m_findings = std::move(findings);
    m_ofPlan = std::move(ofPlan);
    std::stable_sort(m_ofPlan.begin(), m_ofPlan.end(), [](const PlanFinding& one, const PlanFinding& other) {
        return weightOfPlan(one.check) < weightOfPlan(other.check);
    });
    m_titles = std::move(titles);
    refresh();
}

void FindingsModel::setUnfolded(int row, bool unfolded) {
    const FindingRow& head = this->row(headOf(row));
    if (head.unfold.isEmpty()) {
        return;
    }
    if (unfolded) {
        m_unfolded.insert(head.key);
    } else {
        m_unfolded.erase(head.key);
    }
    refresh();
}

bool FindingsModel::isUnfolded(int row) const {
    return m_unfolded.count(this->row(headOf(row)).key) > 0;
}

int FindingsModel::headOf(int row) const {
    while (row > 0 && this->row(row).isSubject) {
        --row;
    }
    return row;
}

void FindingsModel::setListsPassed(bool lists) {
    m_listsPassed = lists;
    refresh();
}

int FindingsModel::count(PreflightWeight weight) const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [&](const PreflightFinding& finding) { return finding.weight == weight; }) +
                            std::count_if(m_ofPlan.begin(), m_ofPlan.end(), [&](const PlanFinding& finding) {
                                return weightOfPlan(finding.check) == weight;
                            }));
}

void FindingsModel::append(std::vector<FindingRow>& rows, FindingRow row,
                           const std::vector<FindingRow>& subjects) const {
    const bool unfolds = subjects.size() > 1;
    const bool isOpen = unfolds && m_unfolded.count(row.key) > 0;
    if (unfolds) {
        row.unfold = isOpen ? tr("Hide") : tr("All %n", "things that a finding is about", int(subjects.size()));
    }
    rows.push_back(std::move(row));
    if (isOpen) {
        rows.insert(rows.end(), subjects.begin(), subjects.end());
    }
}

void FindingsModel::refresh() {
    std::vector<FindingRow> rows;
    const auto firstPassed = std::find_if(m_findings.begin(), m_findings.end(), [](const PreflightFinding& finding) {
        return finding.weight == PreflightWeight::Passed;
    });
    // What must be mended first, whatever it is about.
    auto ofPlan = m_ofPlan.begin();
    for (auto finding = m_findings.begin(); finding != firstPassed; ++finding) {
        for (; ofPlan != m_ofPlan.end() && weightOfPlan(ofPlan->check) < finding->weight; ++ofPlan) {
            append(rows, rowFor(*ofPlan), subjectsOf(*ofPlan));
        }
        append(rows, rowFor(*finding), subjectsOf(*finding));
    }
    for (; ofPlan != m_ofPlan.end(); ++ofPlan) {
        append(rows, rowFor(*ofPlan), subjectsOf(*ofPlan));
    }
    if (firstPassed != m_findings.end()) {
        const int passed = count(PreflightWeight::Passed);
        FindingRow row;
        row.key = passedKey;
        row.title = rows.empty() ? tr("All %n check(s) passed", nullptr, passed)
                                 : tr("%n other check(s) passed", nullptr, passed);
        row.step = m_listsPassed ? tr("Hide") : tr("List");
        rows.push_back(row);
    }
    for (auto finding = firstPassed; m_listsPassed && finding != m_findings.end(); ++finding) {
        append(rows, rowFor(*finding), subjectsOf(*finding));
    }
    sync(std::move(rows));
}

FindingRow FindingsModel::rowFor(const PreflightFinding& finding) const {
    const PreflightWords said = words();
    FindingRow row;
    row.key = QString::number(static_cast<int>(finding.check));
    row.sign = signOf(finding.weight);
    row.title = said.title(finding);
    row.sentence = said.sentence(finding);
    if (const auto place = placeOf(finding); place && m_leadsTo(place->page)) {
        row.place = place;
        row.step = said.step(finding);
    }
    return row;
}

/// Those that lead to places of their own: actions and weights are all printed in one.
std::vector<FindingRow> FindingsModel::subjectsOf(const PreflightFinding& finding) const {
    std::vector<FindingRow> rows;
    for (const PreflightSubject& subject : finding.subjects) {
        const auto place = placeOf(subject, finding.part);
        if (!place || place->subject.isEmpty() || !m_leadsTo(place->page)) {
            continue;
        }
        const auto title = m_titles.find(subject.code);
        FindingRow row;
        row.key = QStringLiteral("%1 %2").arg(static_cast<int>(finding.check)).arg(place->subject);
        row.sign = signOf(finding.weight);
        row.title =
            title == m_titles.end() ? subject.code : tr("%1 %2", "code and title").arg(subject.code, title->second);
        row.step = tr("Show");
        row.place = place;
        row.isSubject = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

FindingRow FindingsModel::rowFor(const PlanFinding& finding) const {
    const PlanFindingWords said = planWords();
    FindingRow row;
    row.key = QStringLiteral("plan %1").arg(static_cast<int>(finding.check));
    row.sign = signOf(weightOfPlan(finding.check));
    row.title = said.title(finding);
    row.sentence = said.sentence(finding);
    if (const Place place = placeToMend(finding.check, finding.subjects.front()); m_leadsTo(place.page)) {
        row.place = place;
        row.step = tr("Show");
    }
    return row;
}

std::vector<FindingRow> FindingsModel::subjectsOf(const PlanFinding& finding) const {
    std::vector<FindingRow> rows;
    for (const PlanSubject& subject : finding.subjects) {
        const Place place = placeToMend(finding.check, subject);
        if (place.subject.isEmpty() || !m_leadsTo(place.page)) {
            continue;
        }
        const auto title = m_titles.find(subject.code);
        FindingRow row;
        row.key = QStringLiteral("plan %1 %2").arg(static_cast<int>(finding.check)).arg(place.subject);
        row.sign = signOf(weightOfPlan(finding.check));
        row.title =
            title == m_titles.end() ? subject.code : tr("%1 %2", "code and title").arg(subject.code, title->second);
        row.step = tr("Show");
        row.place = place;
        row.isSubject = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString FindingsModel::summary() const {
    QStringList parts;
    if (const int must = count(PreflightWeight::Must); must > 0) {
        parts << tr("%n must", "what must be mended", must);
    }
    if (const int should = count(PreflightWeight::Should); should > 0) {
        parts << tr("%n should", "what should be mended", should);
    }
    if (const int notes = count(PreflightWeight::Note); notes > 0) {
        parts << tr("%n note(s)", nullptr, notes);
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList FindingsModel::musts() const {
    QStringList titles;
    for (const PreflightFinding& finding : m_findings) {
        if (finding.weight == PreflightWeight::Must) {
            titles << words().title(finding);
        }
    }
    return titles;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const FindingRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::AccessibleTextRole:
        if (one.isSubject) {
            return one.title;
        }
        return one.sentence.isEmpty()
                   ? tr("%1: %2", "weight, title").arg(findingWord(one.sign), one.title)
                   : tr("%1: %2. %3", "weight, title, sentence").arg(findingWord(one.sign), one.title, one.sentence);
    default:
        return {};
    }
}

} // namespace atalaya
