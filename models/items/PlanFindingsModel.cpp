#include "models/items/PlanFindingsModel.h"

#include "assessments/findings/PlanFindingWords.h"

#include <algorithm>

namespace atalaya {

namespace {

/// Without these the plan does not hold; the others leave it less than it could be.
bool isGravePlanCheck(PlanCheck check) {
    switch (check) {
    case PlanCheck::GapWithoutAction:
    case PlanCheck::LateAction:
    case PlanCheck::BeforeItsDependency:
    case PlanCheck::WaitsForStopped:
    case PlanCheck::MustDoUnfunded:
    case PlanCheck::ReadingOverdue:
    case PlanCheck::ReadingInTheFuture:
    case PlanCheck::StepOverdue:
    case PlanCheck::NoCurrency:
        return true;
    default:
        return false;
    }
}

QString idOrCode(const PlanSubject& subject) {
    return subject.id.isNull() ? subject.code : subject.id.toString(QUuid::WithoutBraces);
}

} // namespace

PlanFindingsModel::PlanFindingsModel(Language language, QObject* parent)
    : KeyedTableModel(parent), m_language(std::move(language)) {}

void PlanFindingsModel::setFindings(std::vector<PlanFinding> findings, const Framework& framework, const Plan& plan) {
    m_titles.clear();
    const auto name = [this](const PlanSubject& subject, const QString& title) { m_titles[idOrCode(subject)] = title; };
    for (const PlanFinding& finding : findings) {
        for (const PlanSubject& subject : finding.subjects) {
            if (const Indicator* indicator = framework.indicator(subject.code); indicator && subject.id.isNull()) {
                name(subject, indicator->title);
            } else if (const Objective* objective = plan.objective(subject.id)) {
                name(subject, objective->title);
            } else if (const Action* action = plan.action(subject.id)) {
                name(subject, action->title);
            } else if (const Measure* measure = plan.measure(subject.id)) {
                name(subject, measure->title);
            }
        }
    }
    m_findings = std::move(findings);
    refresh();
}

void PlanFindingsModel::clear() {
    m_findings.clear();
    m_titles.clear();
    m_unfolded.clear();
    refresh();
}

QString PlanFindingsModel::stepOf(PlanCheck check, const PlanSubject& subject) {
    switch (check) {
    case PlanCheck::ObjectiveWithoutAction:
        return tr("Add action…");
    case PlanCheck::ObjectiveWithoutMeasure:
        return tr("Add measure…");
    case PlanCheck::MeasureWithoutReading:
    case PlanCheck::ReadingOverdue:
        return tr("Add reading…");
    default:
        break;
    }
    switch (subject.kind) {
    case PlanSubject::Kind::Indicator:
        return tr("One stage more…");
    case PlanSubject::Kind::Objective:
        return tr("Go to the objective");
    case PlanSubject::Kind::Action:
        return tr("Go to the action");
    case PlanSubject::Kind::Measure:
        return tr("Go to the measure");
    case PlanSubject::Kind::LifecycleStep:
        return tr("Go to the step");
    case PlanSubject::Kind::Strategy:
        return tr("Edit the strategy");
    }
    return {};
}

void PlanFindingsModel::refresh() {
    const PlanFindingWords words(m_language);
    std::vector<PlanFindingRow> rows;
    for (const PlanFinding& finding : m_findings) {
        const bool isUnfolded = m_unfolded.contains(finding.check);
        const auto all = static_cast<int>(finding.subjects.size());
        PlanFindingRow head;
        head.key = keyOf(finding.check);
        head.check = finding.check;
        head.isGrave = isGravePlanCheck(finding.check);
        head.title = words.title(finding);
        head.sentence = words.sentence(finding);
        head.subject = finding.subjects.front();
        head.step = stepOf(finding.check, head.subject);
        head.unfold = all < 2      ? QString()
                      : isUnfolded ? tr("Hide")
                                   : tr("%1 in all", "things of any kind, to be unfolded").arg(all);
        rows.push_back(head);
        if (all < 2 || !isUnfolded) {
            continue;
        }
        for (const PlanSubject& subject : finding.subjects) {
            PlanFindingRow row;
            row.key = head.key + QLatin1Char('/') + idOrCode(subject);
            row.check = finding.check;
            row.isSubject = true;
            row.isGrave = head.isGrave;
            const auto title = m_titles.find(idOrCode(subject));
            row.title = title == m_titles.end() || title->second == subject.code
                            ? subject.code
                            : tr("%1 %2", "code and title").arg(subject.code, title->second);
            row.subject = subject;
            row.step = stepOf(finding.check, subject);
            rows.push_back(std::move(row));
        }
    }
    sync(std::move(rows));
}

int PlanFindingsModel::headOf(int number) const {
    while (number > 0 && row(number).isSubject) {
        --number;
    }
    return number;
}

bool PlanFindingsModel::isUnfolded(int number) const {
    const int head = headOf(number);
    return head + 1 < rowCount() && row(head + 1).isSubject;
}

void PlanFindingsModel::setUnfolded(int number, bool unfolded) {
    const QString key = row(headOf(number)).key;
    for (const PlanFinding& finding : m_findings) {
        if (keyOf(finding.check) == key) {
            unfolded ? void(m_unfolded.insert(finding.check)) : void(m_unfolded.erase(finding.check));
        }
    }
    refresh();
}

QString PlanFindingsModel::summary() const {
    const auto grave = static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                                      [](const auto& one) { return isGravePlanCheck(one.check); }));
    const int light = static_cast<int>(m_findings.size()) - grave;
    QStringList parts;
    if (grave > 0) {
        parts << tr("%1 to mend", "findings").arg(grave);
    }
    if (light > 0) {
        parts << tr("%1 to consider", "findings").arg(light);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant PlanFindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const PlanFindingRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.isSubject ? shown.title
                          : shown.isGrave ? tr("To mend: %1", "a finding").arg(shown.title)
                                          : tr("To consider: %1", "a finding").arg(shown.title)};
        for (const QString& more : {shown.sentence, shown.step, shown.unfold}) {
            if (!more.isEmpty()) {
                parts << more;
            }
        }
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace atalaya
