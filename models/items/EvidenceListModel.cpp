#include "models/items/EvidenceListModel.h"

#include "assessments/foundation/Folding.h"
#include "assessments/scoring/EvidenceWorth.h"
#include "models/items/EvidenceWords.h"
#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"

#include <QHash>

namespace atalaya {

namespace {

struct Attachment {
    int answers = 0;
    bool isWeak = false;
};

QHash<QUuid, Attachment> attachments(const Framework& framework, const Assessment& assessment) {
    QHash<QUuid, Attachment> all;
    for (const auto& [code, answer] : assessment.answers) {
        QUuid last;
        for (const EvidenceUse& use : answer.evidence) {
            Attachment& one = all[use.evidence];
            // An imported answer may have a piece at several criteria.
            one.answers += last == use.evidence ? 0 : 1;
            last = use.evidence;
            if (const Evidence* piece = assessment.evidenceById(use.evidence)) {
                one.isWeak = one.isWeak || isTooWeakFor(framework, *piece, answer, use);
            }
        }
    }
    return all;
}

} // namespace

EvidenceListModel::EvidenceListModel(Desk& desk, KeptCopies& copies, QObject* parent)
    : KeyedTableModel<EvidenceRow>(parent), m_desk(desk), m_copies(copies) {
    connect(&m_desk, &Desk::sessionChanged, this, &EvidenceListModel::followSession);
    connect(&m_copies, &KeptCopies::found, this, &EvidenceListModel::showCopy);
    followSession();
}

void EvidenceListModel::followSession() {
    if (const AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (!delta.evidence.empty() || !delta.answers.empty() || delta.other) {
                refresh();
            }
        });
    }
    refresh();
}

void EvidenceListModel::refresh() {
    std::vector<EvidenceRow> wanted;
    if (const AssessmentSession* session = m_desk.session()) {
        const Assessment& assessment = session->assessment();
        const QDate day = assessment.referenceDate;
        const auto attached = attachments(session->framework(), assessment);
        for (const Evidence& piece : assessment.evidence) {
            EvidenceRow row;
            row.key = piece.id;
            row.piece = piece;
            const Attachment uses = attached.value(piece.id);
            row.uses = uses.answers;
            row.isWeak = uses.isWeak;
            row.isPast = !piece.isValidOn(day);
            row.isDue = isDueSoon(piece, day);
            if (piece.file) {
                row.copy = m_copies.finding(piece.file->sha256);
            }
            row.folded = foldedTexts(piece);
            wanted.push_back(std::move(row));
        }
    }
    sync(std::move(wanted));
}

QString EvidenceListModel::foldedTexts(const Evidence& piece) const {
    // Notes are long, and an edit changes one.
    if (const int at = rowOf(piece.id); at >= 0 && row(at).piece == piece) {
        return row(at).folded;
    }
    return folded(QStringList{piece.code, piece.title, piece.issuer, piece.note}.join(u'\n'));
}

void EvidenceListModel::showCopy(const QString& sha256) {
    for (int at = 0; at < rowCount(); ++at) {
        if (const auto& file = row(at).piece.file; file && file->sha256 == sha256) {
            EvidenceRow changed = row(at);
            changed.copy = m_copies.finding(sha256);
            put(std::move(changed));
        }
    }
}

int EvidenceListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceListModel::fileWord(const EvidenceRow& row) {
    if (!row.piece.file) {
        return !row.piece.link.isEmpty()             ? tr("link")
               : row.piece.grade == EvidenceGrade::C ? tr("stated")
               : row.piece.grade == EvidenceGrade::B ? tr("seen only")
                                                     : tr("no file");
    }
    if (!row.copy) {
        return tr("kept copy");
    }
    switch (row.copy->state) {
    case KeptFiles::State::Unchanged:
        return tr("kept copy, unchanged");
    case KeptFiles::State::Changed:
        return tr("kept copy, damaged");
    case KeptFiles::State::Missing:
        return tr("copy missing");
    }
    return {};
}

QString EvidenceListModel::warningOn(const EvidenceRow& row) {
    QStringList warnings;
    if (row.isPast) {
        warnings << tr("past its review-by date");
    } else if (row.isDue) {
        warnings << tr("review due within %n day(s)", nullptr, dueSoonDays);
    }
    if (row.copy && row.copy->state != KeptFiles::State::Unchanged) {
        warnings << (row.copy->state == KeptFiles::State::Changed ? tr("its kept copy is damaged")
                                                                  : tr("its kept copy is missing"));
    }
    if (row.isWeak) {
        warnings << tr("weaker than asked for where it is attached");
    }
    return warnings.join(tr(", ", "between two remarks"));
}

QString EvidenceListModel::text(const EvidenceRow& row, int column) const {
    switch (column) {
    case Code:
        return row.piece.code;
    case Title:
        return row.piece.title;
    case Issuer:
        return row.piece.issuer;
    case Date:
        return evidence::shortDate(row.piece.date);
    case Grade:
        return evidence::gradeLetter(row.piece.grade);
    case ReviewBy:
        return evidence::reviewByText(row.piece);
    case Sensitivity:
        return evidence::sensitivityWord(row.piece.sensitivity);
    case Used:
        return languageOfWindow().whole(row.uses);
    case File:
        return fileWord(row);
    default:
        return {};
    }
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EvidenceRow& row = this->row(index.row());
    const QString words = text(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        break;
    case Qt::TextAlignmentRole:
        return index.column() == Used ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                                      : QVariant();
    default:
        return {};
    }
    const QString warning = warningOn(row);
    switch (index.column()) {
    case Code:
        // Screen readers read the first cell of a row first.
        return warning.isEmpty() || role == Qt::ToolTipRole ? words : tr("%1, %2").arg(words, warning);
    case Grade: {
        const QString meaning = tr("%1, %2").arg(words, evidence::gradeMeaning(row.piece.grade));
        return row.isWeak ? tr("%1; weaker than asked for where it is attached", "a grade").arg(meaning) : meaning;
    }
    case ReviewBy:
        return row.isPast || row.isDue ? tr("%1, %2").arg(words, warning) : words;
    case Used:
        return tr("%n answer(s)", nullptr, row.uses);
    case File:
        return row.piece.file ? tr("%1, %2").arg(words, row.piece.file->name) : words;
    default:
        return words;
    }
}

QVariant EvidenceListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Used) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Title");
    case Issuer:
        return tr("Issuer");
    case Date:
        return tr("Date");
    case Grade:
        return tr("Grade");
    case ReviewBy:
        return tr("Review by");
    case Sensitivity:
        return tr("Sensitivity");
    case Used:
        return tr("Used", "by how many answers");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace atalaya
