#include "models/items/ScoreTreeModel.h"

namespace atalaya {

namespace {

/// For a row of one line.
QString shortTitle(const Commitment& commitment) {
    return commitment.axisLabel.isEmpty() ? commitment.title : commitment.axisLabel;
}

/// What counts of an answer: null where nobody gave one in its round.
const Answer* counted(const Answer* answer) {
    return answer && !answer->toConfirm && (answer->notApplicable || answer->isAnswered()) ? answer : nullptr;
}

/// Whether this round says something else of a question than the one before: whether it applies, a mark and so the
/// stage. What is not answered yet says nothing; it waits among the unanswered.
bool isOtherFinding(const Answer* before, const Answer* now, int ceiling) {
    before = counted(before);
    now = counted(now);
    if (!before || !now) {
        return now != nullptr;
    }
    if (before->notApplicable || now->notApplicable) {
        return before->notApplicable != now->notApplicable;
    }
    for (int stage = 1; stage <= ceiling; ++stage) {
        if (before->mark(stage) != now->mark(stage)) {
            return true;
        }
    }
    return false;
}

} // namespace

ScoreTreeModel::ScoreTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

void ScoreTreeModel::show(AssessmentSession* session) {
    beginResetModel();
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    build();
    endResetModel();
    if (session) {
        connect(session, &AssessmentSession::changed, this, &ScoreTreeModel::follow);
        connect(session, &QObject::destroyed, this, [this] {
            beginResetModel();
            m_session.clear();
            build();
            endResetModel();
        });
    }
}

ScoreTreeModel::Node& ScoreTreeModel::grow(Node* above, std::vector<std::unique_ptr<Node>>& among, Kind kind,
                                           const QString& code) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->code = code;
    node->above = above;
    node->row = static_cast<int>(among.size());
    Node& grown = *node;
    among.push_back(std::move(node));
    if (kind != Kind::Group) {
        m_byCode[code] = &grown;
    }
    return grown;
}

void ScoreTreeModel::build() {
    m_byCode.clear();
    m_roots.clear();
    if (!m_session) {
        return;
    }
    const Framework& framework = m_session->framework();
    m_scope = m_session->assessment().scope;
    for (const Group& group : framework.groups) {
        Node* root = nullptr;
        for (const QString& code : group.commitments) {
            const Commitment* commitment = framework.commitment(code);
            if (!commitment || !m_scope.contains(framework, *commitment)) {
                continue;
            }
            if (!root) {
                root = &grow(nullptr, m_roots, Kind::Group, group.id);
            }
            Node& node = grow(root, root->below, Kind::Commitment, code);
            for (const QString& indicator : commitment->indicators) {
                grow(&node, node.below, Kind::Indicator, indicator);
            }
        }
    }
}

void ScoreTreeModel::follow(const AssessmentDelta& delta) {
    if (delta.other && m_scope != m_session->assessment().scope) {
        // It came anew from the file.
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    std::set<QString> touched = delta.answers;
    if (delta.other) {
        // Another basis or reference date, another round to compare with: any row may say something else.
        const QStringList all = indicators();
        touched.insert(all.begin(), all.end());
    }
    touched.insert(delta.targets.begin(), delta.targets.end());
    if (!delta.evidence.empty()) {
        for (const auto& [code, answer] : m_session->assessment().answers) {
            const bool uses = std::any_of(answer.evidence.begin(), answer.evidence.end(), [&](const EvidenceUse& use) {
                return delta.evidence.contains(use.evidence);
            });
            if (uses) {
                touched.insert(code);
            }
        }
    }
    // From above, each once: a filter that leaves out heads with nothing below lets a head in, or out, as a whole.
    std::set<Node*> groups;
    std::set<Node*> commitments;
    std::set<Node*> indicators;
    for (const QString& code : touched) {
        if (const auto found = m_byCode.find(code); found != m_byCode.end() && found->second->kind == Kind::Indicator) {
            indicators.insert(found->second);
            commitments.insert(found->second->above);
            groups.insert(found->second->above->above);
        }
    }
    for (const auto& level : {groups, commitments, indicators}) {
        for (Node* node : level) {
            tell(*node);
        }
    }
}

void ScoreTreeModel::tell(Node& node) {
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

QModelIndex ScoreTreeModel::indexOf(const Node& node) const {
    return createIndex(node.row, 0, &node);
}

QModelIndex ScoreTreeModel::indexOf(const QString& code) const {
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? QModelIndex() : indexOf(*found->second);
}

QStringList ScoreTreeModel::indicators() const {
    QStringList codes;
    for (const auto& group : m_roots) {
        for (const auto& commitment : group->below) {
            for (const auto& indicator : commitment->below) {
                codes << indicator->code;
            }
        }
    }
    return codes;
}

const std::vector<std::unique_ptr<ScoreTreeModel::Node>>& ScoreTreeModel::below(const QModelIndex& parent) const {
    return parent.isValid() ? static_cast<const Node*>(parent.constInternalPointer())->below : m_roots;
}

QModelIndex ScoreTreeModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? indexOf(*below(parent)[static_cast<std::size_t>(row)]) : QModelIndex();
}

QModelIndex ScoreTreeModel::parent(const QModelIndex& child) const {
    const Node* above = child.isValid() ? static_cast<const Node*>(child.constInternalPointer())->above : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int ScoreTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int ScoreTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString ScoreTreeModel::title(const Node& node) const {
    const Framework& framework = m_session->framework();
    switch (node.kind) {
    case Kind::Group:
        return framework.group(node.code)->title;
    case Kind::Commitment:
        return shortTitle(*framework.commitment(node.code));
    case Kind::Indicator:
        break;
    }
    return framework.indicator(node.code)->title;
}

QString ScoreTreeModel::number(const Node& node) const {
    switch (node.kind) {
    case Kind::Group:
        return {};
    case Kind::Commitment:
        return QString::number(m_session->framework().commitment(node.code)->number);
    case Kind::Indicator:
        break;
    }
    return QStringLiteral("%1").arg(node.row + 1, 2, 10, QLatin1Char('0'));
}

Coverage ScoreTreeModel::coverage(const Node& node) const {
    const ScoreSheet& sheet = m_session->scores();
    if (node.kind == Kind::Group) {
        const GroupScore* score = sheet.group(node.code);
        return score ? score->score.coverage : Coverage();
    }
    const CommitmentScore* score = sheet.commitment(node.kind == Kind::Commitment ? node.code : node.above->code);
    return score ? score->score.coverage : Coverage();
}

ScoreTreeModel::Flags ScoreTreeModel::flags(const QString& indicator) const {
    const Assessment& assessment = m_session->assessment();
    const Answer* answer = assessment.answer(indicator);
    const IndicatorScore* score = m_session->scores().indicator(indicator);
    Flags flags;
    flags.setFlag(Unanswered, !score || score->state == AnswerState::NotAnswered);
    flags.setFlag(NotApplicable, score && score->state == AnswerState::NotApplicable);
    flags.setFlag(ForReview, answer && answer->forReview);
    flags.setFlag(ToConfirm, answer && answer->toConfirm);
    flags.setFlag(WithoutEvidence, score && score->state == AnswerState::Answered && answer->evidence.empty());
    flags.setFlag(WeakProof, score && score->evidenced < score->claimed);
    flags.setFlag(Ahead, score && !score->ahead.empty());
    if (const auto& last = m_session->previous(); last && !flags.testFlag(ToConfirm)) {
        flags.setFlag(ChangedSinceLastRound,
                      isOtherFinding(last->answer(indicator), answer, m_session->framework().ceiling()));
    }
    return flags;
}

QString ScoreTreeModel::spokenIndicator(const Node& node) const {
    const Flags marks = flags(node.code);
    QStringList said{number(node) + u' ' + title(node)};
    if (marks.testFlag(NotApplicable)) {
        said << tr("not applicable");
    } else if (marks.testFlag(ToConfirm)) {
        said << tr("to confirm from the last round");
    } else if (marks.testFlag(Unanswered)) {
        said << tr("not answered");
    } else {
        const int stage = m_session->scores().indicator(node.code)->claimed;
        said << tr("stage %1, %2").arg(QString::number(stage), m_session->framework().stageName(stage));
    }
    const int proved = m_session->scores().indicator(node.code)->evidenced;
    const std::pair<Flag, QString> more[] = {{ForReview, tr("for review")},
                                             {WithoutEvidence, tr("no evidence")},
                                             {WeakProof, tr("proved to stage %1").arg(proved)},
                                             {Ahead, tr("a higher criterion is met ahead of its stage")},
                                             {ChangedSinceLastRound, tr("changed since the last round")}};
    for (const auto& [flag, sentence] : more) {
        if (marks.testFlag(flag)) {
            said << sentence;
        }
    }
    return said.join(QStringLiteral(", "));
}

QString ScoreTreeModel::spoken(const Node& node) const {
    if (node.kind == Kind::Indicator) {
        return spokenIndicator(node);
    }
    const Coverage answered = coverage(node);
    const QString name = node.kind == Kind::Group ? title(node) : number(node) + u' ' + title(node);
    return tr("%1, %2 of %3 answered")
        .arg(name, QString::number(answered.answered), QString::number(answered.applicable));
}

QVariant ScoreTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_session) {
        return {};
    }
    const Node& node = *static_cast<const Node*>(index.constInternalPointer());
    const bool asked = node.kind == Kind::Indicator;
    switch (role) {
    case Qt::DisplayRole:
        return title(node);
    case Qt::AccessibleTextRole:
        return spoken(node);
    case Qt::ToolTipRole:
        return asked                           ? m_session->framework().indicator(node.code)->question
               : node.kind == Kind::Commitment ? m_session->framework().commitment(node.code)->title
                                               : QString();
    case KindRole:
        return QVariant::fromValue(node.kind);
    case CodeRole:
        return node.code;
    case NumberRole:
        return number(node);
    case StageRole:
        return asked ? m_session->scores().indicator(node.code)->claimed : 0;
    case EvidencedRole:
        return asked ? m_session->scores().indicator(node.code)->evidenced : 0;
    case FlagsRole:
        return asked ? flags(node.code).toInt() : 0;
    case AnsweredRole:
        return asked ? QVariant() : coverage(node).answered;
    case ApplicableRole:
        return asked ? QVariant() : coverage(node).applicable;
    default:
        return {};
    }
}

} // namespace atalaya
