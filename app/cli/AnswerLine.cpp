#include "app/cli/AnswerLine.h"

#include "app/cli/Choosing.h"
#include "app/cli/CliText.h"
#include "app/cli/Speech.h"
#include "assessments/framework/JsonGuard.h"
#include "models/exchange/JsonReading.h"

#include <algorithm>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;
using exchange::ObjectReader;
using exchange::pointerTo;
using exchange::Problems;

constexpr int mostStages = 20;

/// Codes of evidence, or objects that name a code and a stage.
std::vector<EvidenceUse> usesFrom(ObjectReader& json, const Assessment& assessment) {
    std::vector<EvidenceUse> uses;
    const QString pointer = pointerTo(json.pointer(), u"evidence"_s);
    const QJsonArray array = json.arrayOf("evidence"_L1);
    for (qsizetype i = 0; i < array.size(); ++i) {
        QString code = array.at(i).toString();
        EvidenceUse use;
        if (!array.at(i).isString()) {
            ObjectReader item(json.problems(), array.at(i), pointerTo(pointer, i));
            item.require({"code"});
            item.text("code"_L1, code);
            if (item.has("stage"_L1)) {
                int stage = 0;
                item.integer("stage"_L1, stage, 1, mostStages);
                use.stage = stage;
            }
            item.done();
        }
        const auto evidence = std::find_if(assessment.evidence.begin(), assessment.evidence.end(),
                                           [&code](const Evidence& candidate) { return candidate.code == code; });
        if (evidence == assessment.evidence.end()) {
            json.problems().add(pointerTo(pointer, i), CliText::tr("“%1” is not evidence of this assessment").arg(code),
                                CliText::tr("the code of a piece of evidence that it holds"));
            continue;
        }
        use.evidence = evidence->id;
        if (std::find(uses.begin(), uses.end(), use) == uses.end()) {
            uses.push_back(use);
        }
    }
    return uses;
}

std::optional<Target> targetFrom(ObjectReader& json, const QJsonValue& value) {
    if (value.isNull()) {
        return std::nullopt;
    }
    Target target;
    if (value.isDouble()) {
        json.integer("target"_L1, target.stage, 1, mostStages);
        return target;
    }
    json.object("target"_L1, [&target](ObjectReader& item) {
        item.require({"stage"});
        item.integer("stage"_L1, target.stage, 1, mostStages);
        item.date("by"_L1, target.by);
        item.done();
    });
    return target;
}

class LineReader {
public:
    LineReader(ObjectReader& json, const QJsonObject& members, const Assessment& assessment, const Framework& framework)
        : m_json(json), m_members(members), m_assessment(assessment), m_framework(framework) {}

    AnswerLine read() {
        m_json.require({"indicator"});
        m_json.text("indicator"_L1, m_line.indicator);
        m_line.indicator = codeIn(m_framework, m_line.indicator);
        if (!m_line.indicator.isEmpty() && m_framework.indicator(m_line.indicator) == nullptr) {
            add("indicator", CliText::tr("“%1” is not an indicator of %2").arg(m_line.indicator, m_framework.title),
                allowedCodes(m_line.indicator));
        }
        evidence();
        result();
        words();
        m_json.done();
        return m_line;
    }

private:
    /// What may have been meant; how to see what there is when nothing is like it.
    [[nodiscard]] QString allowedCodes(const QString& typed) const {
        QStringList codes;
        for (const Indicator& indicator : m_framework.indicators) {
            codes.append(indicator.code);
        }
        const QStringList near = nearestTo(typed, codes);
        return near.isEmpty()
                   ? CliText::tr("a code such as %1, as “atalaya show FILE COMMITMENT” lists them").arg(codes.value(0))
                   : CliText::tr("a code such as %1").arg(spoken().choice(near));
    }

    void add(const char* key, const QString& what, const QString& allowed) {
        m_json.problems().add(pointerTo(m_json.pointer(), QLatin1String(key)), what, allowed);
    }

    void evidence() {
        if (m_json.has("evidence"_L1)) {
            const Answer* present = m_assessment.answer(m_line.indicator);
            Answer answer = present != nullptr ? *present : Answer();
            answer.evidence = usesFrom(m_json, m_assessment);
            m_line.changes.push_back(SetAnswer{m_line.indicator, answer});
        }
    }

    /// At most one of stage, marks and notApplicable.
    void result() {
        const bool stageThere = m_json.has("stage"_L1);
        const bool marksThere = m_json.has("marks"_L1);
        bool notApplicable = false;
        m_json.flag("notApplicable"_L1, notApplicable);
        if (int(stageThere) + int(marksThere) + int(notApplicable) > 1) {
            add("", CliText::tr("says more than one of stage, marks and notApplicable"), CliText::tr("one of them"));
        }
        if (stageThere) {
            int stage = 0;
            m_json.integer("stage"_L1, stage, 1, m_framework.ceiling());
            m_line.changes.push_back(SetStage{m_line.indicator, stage});
        }
        if (marksThere) {
            marks();
        }
        QString reason;
        m_json.text("reason"_L1, reason);
        if (notApplicable) {
            m_line.changes.push_back(SetNotApplicable{m_line.indicator, true, reason});
        } else if (m_json.has("reason"_L1)) {
            add("reason", CliText::tr("goes only with notApplicable"), CliText::tr("leave it out, or use rationale"));
        } else if (m_json.has("notApplicable"_L1)) {
            m_line.changes.push_back(SetNotApplicable{m_line.indicator, false, {}});
        }
    }

    void marks() {
        const QJsonArray array = m_json.arrayOf("marks"_L1);
        if (array.size() != m_framework.ceiling()) {
            add("marks", CliText::tr("has %n marks", nullptr, static_cast<int>(array.size())),
                CliText::tr("exactly %n, one for each stage from 1 up", nullptr, m_framework.ceiling()));
            return;
        }
        const Answer* present = m_assessment.answer(m_line.indicator);
        if (present != nullptr && present->notApplicable) {
            m_line.changes.push_back(SetNotApplicable{m_line.indicator, false, {}});
        }
        for (int stage = 1; stage <= m_framework.ceiling(); ++stage) {
            const auto mark = fromExchangeName<Mark>(array.at(stage - 1).toString());
            if (!mark) {
                m_json.problems().add(pointerTo(pointerTo(m_json.pointer(), u"marks"_s), stage - 1),
                                      CliText::tr("is not a mark"), exchange::oneOf(exchangeNames<Mark>()));
                continue;
            }
            m_line.changes.push_back(SetMark{m_line.indicator, stage, *mark});
        }
    }

    void words() {
        if (m_json.has("rationale"_L1)) {
            QString rationale;
            m_json.text("rationale"_L1, rationale);
            m_line.changes.push_back(SetRationale{m_line.indicator, rationale});
        }
        if (m_json.has("confidence"_L1)) {
            Confidence confidence = Confidence::Unstated;
            m_json.choice("confidence"_L1, confidence);
            m_line.changes.push_back(SetConfidence{m_line.indicator, confidence});
        }
        if (m_json.has("forReview"_L1)) {
            bool forReview = false;
            m_json.flag("forReview"_L1, forReview);
            m_line.changes.push_back(SetForReview{m_line.indicator, forReview});
        }
        if (m_json.has("target"_L1)) {
            m_line.changes.push_back(SetTarget{m_line.indicator, targetFrom(m_json, m_members.value("target"_L1))});
        }
    }

    ObjectReader& m_json;
    const QJsonObject& m_members;
    const Assessment& m_assessment;
    const Framework& m_framework;
    AnswerLine m_line;
};

} // namespace

Result<AnswerLine> readAnswerLine(const QByteArray& line, int number, const Assessment& assessment,
                                  const Framework& framework) {
    const QString name = CliText::tr("line %1").arg(number);
    JsonLimits limits;
    limits.bytes = 1024 * 1024;
    limits.depth = 8;
    limits.values = 1000;
    const auto document = readGuardedJson(name, line, limits);
    if (!document) {
        return failure(ErrorCode::InvalidInput, document.error().sentence());
    }
    Problems problems(name);
    const QJsonObject members = document->object();
    ObjectReader json(problems, document->isObject() ? QJsonValue(members) : QJsonValue(document->array()), {});
    AnswerLine read = LineReader(json, members, assessment, framework).read();
    if (!problems.isEmpty()) {
        return failure(ErrorCode::InvalidInput, problems.take().front().sentence());
    }
    if (read.changes.empty()) {
        return failure(ErrorCode::InvalidInput,
                       CliText::tr("This line says nothing about %1. Give a stage, marks, or another member.")
                           .arg(read.indicator));
    }
    return read;
}

} // namespace atalaya::cli
