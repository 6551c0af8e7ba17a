#include "models/items/SupportedAnswersModel.h"

#include "assessments/assessment/EvidenceUses.h"
#include "assessments/foundation/Folding.h"
#include "assessments/scoring/EvidenceWorth.h"
#include "models/items/SearchWords.h"
#include "models/session/Desk.h"

#include <set>

namespace atalaya {

SupportedAnswersModel::SupportedAnswersModel(Desk& desk, Show show, QObject* parent)
    : KeyedTableModel<SupportedAnswerRow>(parent), m_desk(desk), m_show(show) {
    connect(&m_desk, &Desk::sessionChanged, this, &SupportedAnswersModel::followSession);
    followSession();
}

void SupportedAnswersModel::followSession() {
    if (const AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (!delta.evidence.empty() || !delta.answers.empty() || delta.other) {
                refresh();
            }
        });
    }
    refresh();
}

void SupportedAnswersModel::setEvidence(const QUuid& evidence) {
    m_evidence = evidence;
    refresh();
}

void SupportedAnswersModel::setSearch(const QString& query) {
    m_search = query;
    refresh();
}

void SupportedAnswersModel::refresh() {
    std::vector<SupportedAnswerRow> wanted;
    const AssessmentSession* session = m_desk.session();
    if (!session || (m_show == Show::Supported && m_evidence.isNull())) {
        sync({});
        return;
    }
    std::map<QString, std::optional<int>> attached;
    for (const SupportedAnswer& one : answersSupportedBy(session->assessment(), m_evidence)) {
        // A piece that an import attached to several criteria counts for the highest, or for all.
        const auto [at, isNew] = attached.emplace(one.indicator, one.stage);
        if (!isNew && at->second) {
            at->second = one.stage ? std::max(*at->second, *one.stage) : one.stage;
        }
    }
    std::set<QString> resting;
    for (const RestingAnswer& one : answersRestingOn(session->framework(), session->assessment(), m_evidence)) {
        resting.insert(one.indicator);
    }
    const SearchWords words(m_search);
    const ScoreSheet& scores = session->scores();
    for (const Indicator& indicator : session->framework().indicators) {
        const auto use = attached.find(indicator.code);
        const IndicatorScore* score = scores.indicator(indicator.code);
        SupportedAnswerRow row;
        row.folded = folded(indicator.code + QLatin1Char('\n') + indicator.title);
        if (use == attached.end() && (m_show == Show::Supported || !score)) {
            continue; // not attached, or out of the assessment's scope
        }
        if (!words.standIn(row.folded)) {
            continue;
        }
        row.key = indicator.code;
        row.title = indicator.title;
        row.ceiling = session->framework().ceiling();
        if (score) {
            row.state = score->state;
            row.claimed = score->claimed;
            row.evidenced = score->evidenced;
        }
        row.isAttached = use != attached.end();
        row.stage = row.isAttached ? use->second : std::nullopt;
        row.restsOnIt = resting.count(indicator.code) > 0;
        wanted.push_back(std::move(row));
    }
    sync(std::move(wanted));
}

int SupportedAnswersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QString SupportedAnswersModel::placeWord(const std::optional<int>& stage) {
    return stage ? tr("criterion of stage %1").arg(*stage) : tr("whole answer");
}

QVariant SupportedAnswersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SupportedAnswerRow& row = this->row(index.row());
    const QString name = tr("%1 %2", "code and title of a question").arg(row.key, row.title);
    if (role == Qt::DisplayRole) {
        return name;
    }
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    QStringList words{name};
    switch (row.state) {
    case AnswerState::Answered:
        words << tr("stage %1 claimed, %2 proved").arg(row.claimed).arg(row.evidenced);
        break;
    case AnswerState::NotApplicable:
        words << tr("not applicable");
        break;
    case AnswerState::NotAnswered:
        words << tr("not answered");
        break;
    }
    if (row.isAttached) {
        words << tr("attached to the %1").arg(placeWord(row.stage));
    }
    if (row.restsOnIt) {
        words << tr("its proof rests on this evidence");
    }
    return words.join(tr(", ", "between two remarks"));
}

} // namespace atalaya
