#include "app/cli/ScoreText.h"

#include "app/cli/CliText.h"

#include <QJsonArray>

namespace atalaya::cli {

using namespace Qt::StringLiterals;

QString scoreText(const Score& score, const Language& language) {
    const QString coverage =
        CliText::tr("%1 of %2 answered").arg(score.coverage.answered).arg(score.coverage.applicable);
    if (!score.mean) {
        return CliText::tr("no score (%1)").arg(coverage);
    }
    if (!score.isPrintable()) {
        return CliText::tr("not printed, too few answers (%1)").arg(coverage);
    }
    return score.coverage.isProvisional()
               ? CliText::tr("%1 (provisional, %2)").arg(language.score(*score.mean), coverage)
               : CliText::tr("%1 (%2)").arg(language.score(*score.mean), coverage);
}

QJsonObject scoreJson(const Score& score) {
    QJsonObject json{
        {u"answered"_s, score.coverage.answered},
        {u"applicable"_s, score.coverage.applicable},
        {u"notApplicable"_s, score.coverage.notApplicable},
        {u"provisional"_s, score.coverage.isProvisional()},
        {u"printable"_s, score.isPrintable()},
    };
    const auto put = [&json](const QString& key, const auto& value) {
        if (value) {
            json.insert(key, *value);
        }
    };
    put(u"mean"_s, score.mean);
    put(u"median"_s, score.median);
    put(u"lowest"_s, score.lowest);
    put(u"target"_s, score.target);
    put(u"gap"_s, score.gap);
    QJsonArray distribution;
    for (const int count : score.distribution) {
        distribution.append(count);
    }
    json.insert(u"distribution"_s, distribution);
    return json;
}

QString stateText(const IndicatorScore& indicator, Basis basis) {
    switch (indicator.state) {
    case AnswerState::NotAnswered:
        return CliText::tr("not answered");
    case AnswerState::NotApplicable:
        return CliText::tr("not applicable");
    case AnswerState::Answered:
        break;
    }
    return CliText::tr("stage %1").arg(indicator.stage(basis));
}

QJsonObject indicatorJson(const IndicatorScore& indicator) {
    QJsonObject json{{u"code"_s, indicator.code}, {u"weight"_s, indicator.weight}};
    switch (indicator.state) {
    case AnswerState::NotAnswered:
        json.insert(u"state"_s, u"not-answered"_s);
        break;
    case AnswerState::NotApplicable:
        json.insert(u"state"_s, u"not-applicable"_s);
        break;
    case AnswerState::Answered:
        json.insert(u"state"_s, u"answered"_s);
        json.insert(u"claimed"_s, indicator.claimed);
        json.insert(u"evidenced"_s, indicator.evidenced);
        break;
    }
    if (indicator.target) {
        json.insert(u"target"_s, *indicator.target);
        json.insert(u"gap"_s, indicator.gap);
    }
    if (!indicator.ahead.empty()) {
        QJsonArray ahead;
        for (const int stage : indicator.ahead) {
            ahead.append(stage);
        }
        json.insert(u"ahead"_s, ahead);
    }
    return json;
}

QString markText(Mark mark) {
    switch (mark) {
    case Mark::NotAssessed:
        return CliText::tr("not assessed");
    case Mark::NotMet:
        return CliText::tr("not met");
    case Mark::Overtaken:
        return CliText::tr("overtaken");
    case Mark::Met:
        return CliText::tr("met");
    }
    return {};
}

QString statusText(AssessmentStatus status) {
    switch (status) {
    case AssessmentStatus::Draft:
        return CliText::tr("draft", "status of an assessment");
    case AssessmentStatus::InReview:
        return CliText::tr("in review", "status of an assessment");
    case AssessmentStatus::Approved:
        return CliText::tr("approved", "status of an assessment");
    }
    return {};
}

} // namespace atalaya::cli
