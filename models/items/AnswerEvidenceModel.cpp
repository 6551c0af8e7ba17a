#include "models/items/AnswerEvidenceModel.h"

#include "models/items/EvidenceWords.h"
#include "models/session/WindowLanguage.h"

namespace atalaya {

void AnswerEvidenceModel::show(const AssessmentSession* session, const QString& indicator) {
    std::vector<AnswerEvidenceRow> rows;
    const Answer* answer = session ? session->assessment().answer(indicator) : nullptr;
    for (const EvidenceUse& use : answer ? answer->evidence : std::vector<EvidenceUse>()) {
        const Evidence* evidence = session->assessment().evidenceById(use.evidence);
        if (!evidence) {
            continue; // the rules do not let this happen
        }
        AnswerEvidenceRow row;
        row.key = use.evidence.toString() + QString::number(use.stage.value_or(0));
        row.use = use;
        row.code = evidence->code;
        row.title = evidence->title;
        row.issuer = evidence->issuer;
        row.date = evidence->date;
        row.grade = evidence->grade;
        row.isValid = evidence->isValidOn(session->assessment().referenceDate);
        row.reviewBy = evidence->reviewBy;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const AnswerEvidenceRow& a, const AnswerEvidenceRow& b) {
        return std::pair(a.code, a.use.stage.value_or(0)) < std::pair(b.code, b.use.stage.value_or(0));
    });
    sync(std::move(rows));
}

int AnswerEvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QString AnswerEvidenceModel::noteOn(const AnswerEvidenceRow& row) {
    const Language language = languageOfWindow();
    QStringList parts;
    if (!row.issuer.isEmpty()) {
        parts << row.issuer;
    }
    if (row.date.isValid()) {
        parts << language.shortMonthAndYear(row.date);
    }
    if (!row.isValid) {
        parts << tr("past its review-by date, proves nothing");
    } else if (row.reviewBy) {
        parts << tr("valid to %1").arg(language.shortMonthAndYear(*row.reviewBy));
    }
    if (row.use.stage) {
        parts << tr("on criterion %1").arg(*row.use.stage);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant AnswerEvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const AnswerEvidenceRow& shown = row(index.row());
    const QString name = tr("%1 %2", "code and title of a piece of evidence").arg(shown.code, shown.title);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, grade %2, %3").arg(name, evidence::gradeLetter(shown.grade), noteOn(shown));
    default:
        return {};
    }
}

} // namespace atalaya
