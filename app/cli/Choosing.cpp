#include "app/cli/Choosing.h"

#include "app/cli/Files.h"
#include "app/cli/Speech.h"
#include "assessments/assessment/Edits.h"
#include "assessments/foundation/Clauses.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/exchange/JsonReading.h"
#include "models/storage/ReadingOrder.h"

#include <QDir>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace atalaya::cli {
namespace {

QString choices(std::vector<WorkspaceSummary> summaries) {
    putInReadingOrder(summaries, spoken());
    QStringList names;
    for (const WorkspaceSummary& summary : summaries) {
        names.append(CliText::tr("%1 (%2)").arg(nameOf(summary), shortId(summary.id)));
    }
    return clauses(names);
}

/// A code as people say it: in capitals, and without zeros before a number.
QString asSaid(const QString& code) {
    QString said;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const bool startsNumber = said.isEmpty() || !said.back().isDigit();
        const bool goesOn = i + 1 < code.size() && code[i + 1].isDigit();
        if (code[i] != u'0' || !startsNumber || !goesOn) {
            said += code[i].toUpper();
        }
    }
    return said;
}

/// The fewest insertions, deletions and replacements that turn one text into the other (Levenshtein, 1966).
int editsBetween(const QString& from, const QString& to) {
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = from[i] == to[static_cast<qsizetype>(j) - 1];
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

} // namespace

QString textId(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

QString shortId(const QUuid& id) {
    return textId(id).left(8);
}

QString nameOf(const WorkspaceSummary& summary) {
    return summary.entity.isEmpty() ? CliText::tr("%1, round %2").arg(summary.state, summary.round)
                                    : CliText::tr("%1, %2, round %3").arg(summary.state, summary.entity, summary.round);
}

QStringList codesOf(const Framework& framework, Subjects subjects) {
    QStringList codes;
    for (const Commitment& commitment : framework.commitments) {
        codes.append(commitment.code);
    }
    for (const Indicator& indicator : framework.indicators) {
        codes.append(indicator.code);
    }
    if (subjects == Subjects::Scored) {
        for (const Group& group : framework.groups) {
            codes.append(group.id);
        }
        codes.append(QStringLiteral("whole"));
    }
    return codes;
}

QString codeIn(const Framework& framework, const QString& typed, Subjects subjects) {
    const QStringList codes = codesOf(framework, subjects);
    if (codes.contains(typed)) {
        return typed;
    }
    for (const QString& code : codes) {
        if (code.compare(typed, Qt::CaseInsensitive) == 0) {
            return code;
        }
    }
    return subjects == Subjects::Scored && isHeadlineWord(typed) ? framework.headlineGroup().id : typed;
}

bool isHeadlineWord(const QString& typed) {
    return typed.compare(QLatin1String("core"), Qt::CaseInsensitive) == 0;
}

QStringList nearestTo(const QString& typed, const QStringList& codes) {
    constexpr qsizetype most = 3;
    struct Near {
        int edits;
        qsizetype unlike; ///< how much of what was typed stands after the part both begin with
        QString code;
    };
    const QString said = asSaid(typed);
    std::vector<Near> near;
    for (const QString& code : codes) {
        const QString other = asSaid(code);
        const int edits = editsBetween(said, other);
        const bool begins = !said.isEmpty() && other.startsWith(said);
        if (edits <= std::max<qsizetype>(1, said.size() / 2) || begins) {
            const auto [from, to] = std::mismatch(said.begin(), said.end(), other.begin(), other.end());
            near.push_back({edits, std::distance(from, said.end()), code});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const Near& a, const Near& b) {
        return std::tuple(a.edits, a.unlike) < std::tuple(b.edits, b.unlike);
    });
    QStringList nearest;
    for (const Near& one : near) {
        if (nearest.size() < most) {
            nearest.append(one.code);
        }
    }
    return nearest;
}

QString nearText(const QStringList& near) {
    return CliText::tr("Near it are: %1.").arg(spoken().list(near));
}

QString howToListCodes(const Framework& framework) {
    return CliText::tr("“atalaya show FILE” lists the commitments, “atalaya show FILE %1” the indicators of one.")
        .arg(framework.commitments.empty() ? QString() : framework.commitments.front().code);
}

QString howToListScored(const Framework& framework) {
    QStringList groups;
    for (const Group& group : framework.groups) {
        groups.append(group.id);
    }
    return CliText::tr("%1 The groups are %2; all together are “whole”.")
        .arg(howToListCodes(framework), spoken().list(groups));
}

Result<QDate> dateFrom(const QString& typed) {
    const auto date = exchange::dateFromText(typed);
    if (!date || !isPlausible(*date)) {
        return failure(ErrorCode::InvalidInput,
                       CliText::tr("“%1” is not a usable date. Write year-month-day from %2 to %3, for example "
                                   "2026-05-14.")
                           .arg(typed, QString::number(firstYear), QString::number(lastYear)));
    }
    return *date;
}

Result<WorkspaceSummary> chooseAssessment(const Workspace& workspace, const QString& key) {
    const auto all = workspace.assessments();
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    if (all->empty()) {
        return failure(ErrorCode::NotFound,
                       CliText::tr("There is no assessment in “%1” yet. Start one with “atalaya new” or bring one in "
                                   "with “atalaya import”.")
                           .arg(QDir::toNativeSeparators(workspace.path())));
    }
    std::vector<WorkspaceSummary> fitting;
    const auto keepIf = [&](auto fits) {
        if (fitting.empty()) {
            std::copy_if(all->begin(), all->end(), std::back_inserter(fitting), fits);
        }
    };
    if (key.isEmpty()) {
        QDate latest;
        for (const WorkspaceSummary& summary : *all) {
            latest = std::max(latest, summary.referenceDate);
        }
        keepIf([latest](const WorkspaceSummary& summary) { return summary.referenceDate == latest; });
    } else {
        const QString typed = key.toLower();
        keepIf([&typed](const WorkspaceSummary& summary) { return textId(summary.id) == typed; });
        keepIf([&key](const WorkspaceSummary& summary) { return summary.round == key; });
        if (typed.size() >= 4) {
            keepIf([&typed](const WorkspaceSummary& summary) { return textId(summary.id).startsWith(typed); });
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    if (fitting.empty()) {
        return failure(ErrorCode::NotFound, CliText::tr("No assessment here has the id or the round “%1”. There is: "
                                                        "%2. Choose one with --assessment.")
                                                .arg(key, choices(*all)));
    }
    return failure(
        ErrorCode::InvalidInput,
        CliText::tr("Several assessments fit: %1. Choose one by its id with --assessment.").arg(choices(fitting)));
}

Result<ChosenAssessment> loadAssessment(const Workspace& workspace, const QString& key) {
    const auto summary = chooseAssessment(workspace, key);
    if (!summary) {
        return tl::make_unexpected(summary.error());
    }
    auto assessment = workspace.assessment(summary->id);
    if (!assessment) {
        return tl::make_unexpected(assessment.error());
    }
    auto framework = workspace.framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return ChosenAssessment{std::move(*assessment), frameworkIn(*framework, spoken().code())};
}

Result<OpenedAssessment> openAssessment(const QString& path, const QString& key) {
    auto workspace = openWorkspace(path, Workspace::Mode::ReadOnly);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    auto chosen = loadAssessment(**workspace, key);
    if (!chosen) {
        return tl::make_unexpected(chosen.error());
    }
    return OpenedAssessment{std::move(*workspace), std::move(*chosen)};
}

} // namespace atalaya::cli
