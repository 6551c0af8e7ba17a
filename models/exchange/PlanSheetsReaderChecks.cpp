#include "models/exchange/PlanSheetsReader.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TextLimits.h"
#include "assessments/strategy/Dependencies.h"
#include "assessments/strategy/PlanTree.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetText.h"
#include "models/exchange/PlanSheetValues.h"

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

void PlanSheetsReader::block(ReadThing& read, const QString& field, const QString& sentence) {
    read.isBlocked = true;
    const auto place = read.places.find(field);
    const QString cell = place == read.places.end() ? u"A%1"_s.arg(read.row) : place->second.section(u'!', -1);
    const QString sheet = place == read.places.end() ? read.sheet : place->second.section(u'!', 0, -2);
    m_read.findings.problem(sheet, cell, sentence, read.id);
}

void PlanSheetsReader::checkThings() {
    for (auto& [kind, things] : m_read.things) {
        checkCodes(kind, things);
        for (ReadThing& read : things) {
            checkCut(read, kind);
            if (kind == PlanThing::Action) {
                checkAction(read);
            } else if (kind == PlanThing::Measure) {
                checkMeasure(read);
            }
        }
    }
    checkCircles();
}

QString PlanSheetsReader::valueOf(const ReadThing& read, const QString& field) {
    const auto found = read.values.find(field);
    return found == read.values.end() ? QString() : found->second;
}

void PlanSheetsReader::checkCut(ReadThing& read, PlanThing kind) {
    const auto cut = m_cut.find(read.id);
    if (cut == m_cut.end()) {
        return;
    }
    for (const QString& field : cut->second) {
        const auto value = read.values.find(field);
        const auto exported = m_exported[kind].find(read.id);
        if (value == read.values.end() || exported == m_exported[kind].end()) {
            continue;
        }
        const auto before = exported->second.find(field);
        if (before != exported->second.end() && before->second != value->second) {
            block(read, field,
                  ExchangeText::tr("The text is longer than a cell holds, so that its end is missing "
                                   "here. Change it in Atalaya."));
        }
    }
}

void PlanSheetsReader::checkCodes(PlanThing kind, std::vector<ReadThing>& things) {
    // Codes of what the sheet does not hold, as it was added since or left out.
    std::map<QString, QUuid> used;
    const auto use = [&](const auto& items) {
        for (const auto& item : items) {
            if (!m_places.contains(item.id) && !item.code.isEmpty()) {
                used.emplace(cellForm(item.code).trimmed(), item.id);
            }
        }
    };
    kind == PlanThing::Objective ? use(m_plan.objectives)
    : kind == PlanThing::Action  ? use(m_plan.actions)
                                 : use(m_plan.measures);
    const auto exported = m_exported.find(kind);
    const auto isDeletedRow = [&](const QUuid& id) {
        return exported != m_exported.end() && exported->second.contains(id);
    };
    std::map<QString, ReadThing*> seen;
    for (ReadThing& read : things) {
        const auto code = read.values.find(u"code"_s);
        if (code == read.values.end() || code->second.isEmpty()) {
            continue;
        }
        if (code->second.size() > limits::code) {
            block(read, u"code"_s,
                  ExchangeText::tr("The code has more than %1 characters. Shorten it.").arg(limits::code));
        }
        const auto other = used.find(code->second);
        if (const auto [first, isFirst] = seen.emplace(code->second, &read); !isFirst) {
            block(read, u"code"_s,
                  ExchangeText::tr("The code “%1” is that of row %2 as well. Give each a code of its own.")
                      .arg(shortened(code->second), QString::number(first->second->row)));
            first->second->isBlocked = true;
        } else if (other != used.end() && !isDeletedRow(other->second)) {
            block(read, u"code"_s,
                  ExchangeText::tr("The code “%1” was given to something else in the plan meanwhile. Write another "
                                   "code.")
                      .arg(shortened(code->second)));
        }
    }
    // Where the search for a free one goes on, so that thousands of new rows take one walk.
    QString next = kind == PlanThing::Action ? nextActionCode(m_plan) : nextMeasureCode(m_plan);
    for (ReadThing& read : things) {
        const auto code = read.values.find(u"code"_s);
        if (code == read.values.end() || !code->second.isEmpty() || kind == PlanThing::Objective) {
            if (read.isNew && code == read.values.end() && kind != PlanThing::Objective) {
                read.values.emplace(u"code"_s, freeCode(next, seen, used));
            }
            continue;
        }
        if (read.isNew) {
            code->second = freeCode(next, seen, used);
        } else {
            block(read, u"code"_s, ExchangeText::tr("The code is missing. Write one of its own, such as A4."));
        }
    }
}

QString PlanSheetsReader::freeCode(QString& next, std::map<QString, ReadThing*>& seen,
                                   const std::map<QString, QUuid>& used) {
    for (;;) {
        const QString code = next;
        next = code.at(0) + QString::number(code.mid(1).toInt() + 1);
        if (!used.contains(code) && seen.emplace(code, nullptr).second) {
            return code;
        }
    }
}

void PlanSheetsReader::checkAction(ReadThing& read) {
    const QString start = valueOf(read, u"start"_s);
    const QString end = valueOf(read, u"end"_s);
    if (!start.isEmpty() && !end.isEmpty() && end < start) { // ISO dates sort as texts
        block(read, u"end"_s,
              ExchangeText::tr("The action ends before it starts. Write an end on or after %1.").arg(start));
    }
    checkSum(read);
    const QStringList needed = valueOf(read, u"dependencies"_s).split(u'\n', Qt::SkipEmptyParts);
    if (needed.contains(read.id.toString(QUuid::WithoutBraces))) {
        block(read, u"dependencies"_s, ExchangeText::tr("The action waits for itself. Take that away."));
    }
}

void PlanSheetsReader::checkSum(ReadThing& read) {
    const auto cost = read.values.find(u"cost"_s);
    if (cost == read.values.end() || !m_read.hasCosts || read.isBlocked) {
        return;
    }
    const auto part = [](const QString& range, int at) { return range.section(partMark, at, at).toLongLong(); };
    const auto within = [](qint64 sum) { return std::min(sum, largestCost); };
    CostRange sum;
    QString last;
    for (const auto& [field, value] : read.values) {
        if (field.startsWith(QLatin1StringView(costByYearField))) {
            sum += CostRange(part(value, 0), part(value, 1), part(value, 2));
            // A thousand years of the largest cost would still fit; more rows than that are no years.
            sum = {within(sum.low), within(sum.likely), within(sum.high)};
            last = field;
        }
    }
    if (last.isEmpty() || rangeText(sum) == cost->second) {
        return;
    }
    const CostRange whole(part(cost->second, 0), part(cost->second, 1), part(cost->second, 2));
    block(read, last,
          cost->second.isEmpty()
              ? ExchangeText::tr("There are costs by year, and the action has no cost. Write what they add up to: "
                                 "%1.")
                    .arg(sum.likely)
          : sum.isSure() && whole.isSure()
              ? ExchangeText::tr("The costs by year add up to %1 while the action costs %2. Make them the same.")
                    .arg(sum.likely)
                    .arg(whole.likely)
              : ExchangeText::tr("The costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6. "
                                 "Make them the same.",
                                 "low, likely and high")
                    .arg(QString::number(sum.low), QString::number(sum.likely), QString::number(sum.high),
                         QString::number(whole.low), QString::number(whole.likely), QString::number(whole.high)));
}

void PlanSheetsReader::checkMeasure(ReadThing& read) {
    const QString from = valueOf(read, u"baseline"_s).section(partMark, 1, 1);
    const QString to = valueOf(read, u"target"_s).section(partMark, 1, 1);
    if (!from.isEmpty() && !to.isEmpty() && to < from) {
        block(read, u"target"_s,
              ExchangeText::tr("The target lies before the baseline. Write a day on or after %1.").arg(from));
    }
    if (valueOf(read, u"unit"_s).size() > limits::name) {
        block(read, u"unit"_s, ExchangeText::tr("The unit has more than %1 characters. Shorten it.").arg(limits::name));
    }
}

void PlanSheetsReader::checkCircles() {
    Plan plan;
    for (const ReadThing& read : m_read.things[PlanThing::Objective]) {
        Objective objective;
        objective.id = read.id;
        objective.parent = QUuid::fromString(valueOf(read, u"parent"_s));
        plan.objectives.push_back(objective);
    }
    for (const ReadThing& read : m_read.things[PlanThing::Action]) {
        Action action;
        action.id = read.id;
        setValue(action, u"dependencies"_s, valueOf(read, u"dependencies"_s));
        plan.actions.push_back(action);
    }
    const auto sayCircle = [this](const std::vector<QUuid>& circle, const QString& field, const QString& sentence) {
        QStringList names;
        for (const QUuid& id : circle) {
            ReadThing& read = *thing(id);
            read.isBlocked = true;
            names << shortened(valueOf(read, u"code"_s).isEmpty() ? valueOf(read, u"title"_s)
                                                                  : valueOf(read, u"code"_s));
        }
        if (names.size() > 6) {
            names = names.mid(0, 6) << u"\u2026"_s;
        }
        block(*thing(circle.front()), field, sentence.arg(names.join(u", "_s)));
    };
    if (const auto circle = circularParents(plan); !circle.empty()) {
        sayCircle(circle, u"parent"_s,
                  ExchangeText::tr("These objectives belong to one another in a circle: %1. Take one of these "
                                   "links away."));
    }
    if (const auto circle = circularDependency(plan.actions); circle.size() > 1) {
        sayCircle(circle, u"dependencies"_s,
                  ExchangeText::tr("These actions wait for one another in a circle: %1. Take one of these links "
                                   "away."));
    }
}

} // namespace atalaya::exchange
