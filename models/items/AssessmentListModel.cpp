#include "models/items/AssessmentListModel.h"

#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace atalaya {

namespace {

using namespace std::chrono_literals;

/// How long what cannot be read is left alone at first, and at most: each try may hold the window up for a moment.
constexpr auto firstPause = std::chrono::milliseconds(1s);
constexpr auto longestPause = std::chrono::milliseconds(1min);

void fill(AssessmentRow& row, const Framework& framework, const ScoreSheet& sheet) {
    row.isRead = true;
    row.coverage = sheet.whole.coverage;
    row.headline = sheet.headline();
    // A framework of one group has no core beside the rest.
    row.isCore = framework.groups.size() > 1 && sheet.group(sheet.headlineGroup) != nullptr;
}

bool sameSummary(const WorkspaceSummary& a, const WorkspaceSummary& b) {
    return a.id == b.id && a.state == b.state && a.entity == b.entity && a.round == b.round &&
           a.referenceDate == b.referenceDate && a.status == b.status && a.practice == b.practice &&
           a.frameworkId == b.frameworkId && a.frameworkVersion == b.frameworkVersion && a.changedAt == b.changedAt;
}

bool sameCoverage(const Coverage& a, const Coverage& b) {
    return a.answered == b.answered && a.applicable == b.applicable;
}

} // namespace

bool AssessmentRow::operator==(const AssessmentRow& other) const {
    return key == other.key && sameSummary(summary, other.summary) && isCurrent == other.isCurrent &&
           isRead == other.isRead && isBroken == other.isBroken && isCore == other.isCore &&
           sameCoverage(coverage, other.coverage) && headline.mean == other.headline.mean &&
           sameCoverage(headline.coverage, other.headline.coverage);
}

AssessmentListModel::AssessmentListModel(Desk& desk, QObject* parent)
    : KeyedTableModel<AssessmentRow>(parent), m_desk(desk), m_pause(firstPause), m_language(languageOfWindow()) {
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &AssessmentListModel::readNext);
    connect(&m_desk, &Desk::assessmentsChanged, this, &AssessmentListModel::refresh);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &AssessmentListModel::readAgain);
    connect(&m_desk, &Desk::workspaceChanged, this, &AssessmentListModel::followFile);
    connect(&m_desk, &Desk::sessionChanged, this, &AssessmentListModel::followSession);
    followSession();
}

void AssessmentListModel::followSession() {
    if (const AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::changed, this, &AssessmentListModel::refresh);
    }
    refresh();
}

void AssessmentListModel::followFile() {
    m_again.clear();
    m_later.stop();
    m_pause = firstPause;
    refresh();
    readAgain(); // the same file, opened anew
}

void AssessmentListModel::readAgain() {
    for (const AssessmentRow& row : rows()) {
        if (row.isBroken) {
            m_again.insert(row.key);
        }
    }
    if (!m_again.empty()) {
        m_reading.start();
    }
}

void AssessmentListModel::tryLater() {
    if (!m_later.isActive()) {
        m_later.start(m_pause);
        m_pause = std::min(2 * m_pause, longestPause);
    }
}

void AssessmentListModel::refresh() {
    std::vector<AssessmentRow> wanted;
    for (const WorkspaceSummary& summary : m_desk.assessments()) {
        wanted.push_back(rowFor(summary));
    }
    sync(std::move(wanted));
    judgeScores();
    if (std::any_of(rows().begin(), rows().end(), [](const AssessmentRow& row) { return !row.isRead; })) {
        m_reading.start();
    }
}

AssessmentRow AssessmentListModel::rowFor(const WorkspaceSummary& summary) const {
    AssessmentRow row;
    row.key = summary.id;
    row.summary = summary;
    const AssessmentSession* session = m_desk.session();
    row.isCurrent = session && session->assessment().id == summary.id;
    if (row.isCurrent) {
        fill(row, session->framework(), session->scores());
    } else if (const int known = rowOf(summary.id);
               known >= 0 && sameSummary(this->row(known).summary, summary) && this->row(known).isRead) {
        row = this->row(known);
        row.isCurrent = false;
    }
    return row;
}

const AssessmentRow* AssessmentListModel::unread() const {
    const auto next = std::find_if(rows().begin(), rows().end(), [this](const AssessmentRow& row) {
        return !row.isRead || (row.isBroken && m_again.contains(row.key));
    });
    return next == rows().end() ? nullptr : &*next;
}

void AssessmentListModel::readNext() {
    const AssessmentRow* next = m_desk.isOpen() ? unread() : nullptr;
    if (next == nullptr) {
        m_reading.stop();
        m_again.clear();
        return;
    }
    AssessmentRow row = *next;
    m_again.erase(row.key);
    row.isRead = row.isBroken = true;
    if (const auto assessment = m_desk.workspace().assessment(row.key)) {
        if (const auto framework =
                m_desk.workspace().framework(assessment->frameworkId, assessment->frameworkVersion)) {
            row.isBroken = false;
            fill(row, **framework, scoreAssessment(**framework, *assessment));
        }
    }
    if (row.isBroken) {
        tryLater();
    }
    put(std::move(row));
    judgeScores();
}

int AssessmentListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AssessmentListModel::dateText(const WorkspaceSummary& summary) {
    return languageOfWindow().shortDate(summary.referenceDate);
}

QString AssessmentListModel::scopeOf(const WorkspaceSummary& summary) {
    return summary.entity.isEmpty() ? tr("National") : summary.entity;
}

QString AssessmentListModel::roundAndScope(const WorkspaceSummary& summary) {
    return tr("Round %1, %2", "round, scope").arg(summary.round, scopeOf(summary));
}

QString AssessmentListModel::statusWord(AssessmentStatus status) {
    switch (status) {
    case AssessmentStatus::Draft:
        return tr("Draft");
    case AssessmentStatus::InReview:
        return tr("In review");
    case AssessmentStatus::Approved:
        return tr("Approved");
    }
    return {};
}

QString AssessmentListModel::scoreText(const AssessmentRow& row) const {
    if (!row.isRead || row.isBroken) {
        return {};
    }
    return row.headline.isPrintable() ? m_language.score(*row.headline.mean) : tr("not shown");
}

QString AssessmentListModel::scoreNote(const AssessmentRow& row) const {
    if (!row.isRead || row.isBroken) {
        return {};
    }
    const Coverage& coverage = row.headline.coverage;
    if (!row.headline.isPrintable()) {
        return tr("%1 answered", "a share in percent").arg(m_language.percent(coverage.ratio()));
    }
    if (coverage.isProvisional()) {
        return tr("provisional");
    }
    return row.summary.status == AssessmentStatus::Approved ? tr("final") : tr("all answered");
}

QString AssessmentListModel::scoreMeaning(const AssessmentRow& row) const {
    const QString note = scoreNote(row);
    return note.isEmpty() ? QString()
           : row.isCore   ? tr("core, %1", "what to know with a score").arg(note)
                          : tr("all in scope, %1", "what to know with a score").arg(note);
}

QString AssessmentListModel::scoreLine(const AssessmentRow& row) const {
    return m_isAllCore ? scoreNote(row) : scoreMeaning(row);
}

void AssessmentListModel::judgeScores() {
    const bool all = std::all_of(rows().begin(), rows().end(), [](const AssessmentRow& row) { return row.isCore; });
    if (std::exchange(m_isAllCore, all) != all) {
        Q_EMIT headerDataChanged(Qt::Horizontal, HeadlineScore, HeadlineScore);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, HeadlineScore), index(rowCount() - 1, HeadlineScore));
        }
    }
}

QString AssessmentListModel::changeText(const AssessmentRow& row) const {
    return momentText(row.summary.changedAt, m_desk.surroundings().now());
}

QString AssessmentListModel::text(const AssessmentRow& row, int column) const {
    switch (column) {
    case State:
        return tr("%1, %2", "State, round and scope").arg(row.summary.state, roundAndScope(row.summary));
    case Status:
        return row.summary.practice ? tr("%1, practice data", "a status").arg(statusWord(row.summary.status))
                                    : statusWord(row.summary.status);
    case Answered:
        return row.isBroken  ? tr("cannot be read")
               : !row.isRead ? QString()
                             : tr("%1 of %2").arg(row.coverage.answered).arg(row.coverage.applicable);
    case HeadlineScore:
        return scoreText(row).isEmpty()
                   ? QString()
                   : tr("%1, %2", "score, what to know with it").arg(scoreText(row), scoreLine(row));
    case ReferenceDate:
        return dateText(row.summary);
    case LastChange:
        return changeText(row);
    case Menu:
        return tr("Menu");
    default:
        return {};
    }
}

QVariant AssessmentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return text(row(index.row()), index.column());
}

QVariant AssessmentListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == HeadlineScore) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State:
        return tr("State, round and scope");
    case Status:
        return tr("Status");
    case Answered:
        return tr("Answered");
    case HeadlineScore:
        return m_isAllCore ? tr("Core score") : tr("Score");
    case ReferenceDate:
        return tr("Reference date");
    case LastChange:
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace atalaya
