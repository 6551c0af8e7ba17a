#include "models/items/WhatIfModelParts.h"

#include "assessments/foundation/Language.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

void WhatIfModelParts::show(const Framework& framework, const WhatIf& whatIf, const WhatIf* other,
                            const QString& otherName) {
    std::vector<WhatIfPartRow> rows;
    const std::vector<WhatIf::Part> parts = whatIf.parts();
    const std::vector<WhatIf::Part> others = other ? other->parts() : std::vector<WhatIf::Part>();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const atalaya::Commitment* commitment = framework.commitment(parts[i].code);
        WhatIfPartRow row;
        row.key = parts[i].code;
        if (commitment) {
            row.number = QString::number(commitment->number);
            row.label = commitment->axisLabel.isEmpty() ? commitment->title : commitment->axisLabel;
            row.title = commitment->title;
        }
        row.target = parts[i].then.target;
        if (parts[i].isPrintable) {
            row.now = parts[i].today;
            row.then = parts[i].then.mean;
            row.gap = parts[i].then.gap;
            row.other = i < others.size() ? others[i].then.mean : std::nullopt;
        }
        row.ceiling = framework.ceiling();
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
    const QString name = other ? otherName : QString();
    if (name != m_otherName) {
        m_otherName = name;
        Q_EMIT headerDataChanged(Qt::Horizontal, Other, Other);
    }
}

QString WhatIfModelParts::summary(const Language& language) const {
    QStringList said;
    if (std::none_of(rows().begin(), rows().end(), [](const WhatIfPartRow& row) { return row.now.has_value(); })) {
        return tr("Too few questions are answered to print the score of a commitment.");
    }
    for (const WhatIfPartRow& row : rows()) {
        if (row.now && row.then && *row.then > *row.now) {
            said << tr("%1 from %2 to %3", "commitment, scores")
                        .arg(row.title, language.score(*row.now), language.score(*row.then));
        }
    }
    return said.isEmpty() ? tr("No commitment gains by what is chosen.")
                          : tr("With what is chosen: %1.", "commitments with scores").arg(language.list(said));
}

int WhatIfModelParts::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhatIfModelParts::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Commitment) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const WhatIfPartRow& part = row(index.row());
    const Language language = languageOfWindow();
    const auto score = [&](const std::optional<double>& value) {
        return value ? language.score(*value) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Commitment:
        return tr("%1 %2", "commitment: number, title").arg(part.number, part.title);
    case Now:
        return score(part.now);
    case Then:
        return score(part.then);
    case Gain:
        return part.now && part.then ? language.change(*part.then - *part.now) : QStringLiteral("–");
    case Target:
        return score(part.target);
    case Gap:
        return score(part.gap);
    default:
        return score(part.other);
    }
}

QVariant WhatIfModelParts::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Commitment) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Commitment:
        return tr("Commitment");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then", "column: score with the chosen actions");
    case Gain:
        return tr("Gain");
    case Target:
        return tr("Target");
    case Gap:
        return tr("Gap left");
    case Other:
        return m_otherName;
    default:
        return {};
    }
}

} // namespace atalaya
