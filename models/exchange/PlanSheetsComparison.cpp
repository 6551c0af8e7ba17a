#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetNames.h"
#include "models/exchange/PlanSheetsReading.h"
#include "models/exchange/PlanSheetsView.h"

#include <algorithm>
#include <utility>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::PlanNames;
using exchange::PlanThing;
using exchange::PlanValues;
using exchange::ReadPlanSheets;
using exchange::ReadThing;

/// A person decides about each: what is far beyond that is a wrong file, or asks for several.
constexpr std::size_t mostDifferences = 10'000;

SheetDifference::Thing publicThing(PlanThing thing) {
    switch (thing) {
    case PlanThing::Objective:
        return SheetDifference::Thing::Objective;
    case PlanThing::Action:
        return SheetDifference::Thing::Action;
    case PlanThing::Measure:
        break;
    }
    return SheetDifference::Thing::Measure;
}

bool isInstanceField(const QString& field) {
    return field.contains(u'/');
}

std::map<QUuid, PlanValues> valuesByThing(const Plan& plan, PlanThing thing) {
    std::map<QUuid, PlanValues> values;
    const auto add = [&values](const auto& items) {
        for (const auto& item : items) {
            values.emplace(item.id, exchange::valuesOf(item));
        }
    };
    thing == PlanThing::Objective ? add(plan.objectives)
    : thing == PlanThing::Action  ? add(plan.actions)
                                  : add(plan.measures);
    return values;
}

/// Finds the differences between what came back, what was exported and what the plan is now.
class SheetComparison {
public:
    SheetComparison(const Plan& plan, const ReadPlanSheets& read, const Language& language)
        : m_plan(plan)
        , m_exported(read.exported ? *read.exported : plan)
        , m_read(read)
        , m_language(language)
        , m_names(withNewNames(plan, read)) {}

    /// Those of things with a problem are set apart.
    std::vector<SheetDifference> differences() {
        compareCurrency();
        for (const PlanThing thing : {PlanThing::Objective, PlanThing::Action, PlanThing::Measure}) {
            compare(thing);
        }
        return std::move(m_differences);
    }

    /// What is left out because its thing has a problem: what the sheets say of it that could be read.
    [[nodiscard]] const std::vector<SheetDifference>& heldBack() const { return m_heldBack; }
    /// Of a thing of the plan, or else as the sheets name it: "A7 Duty roster".
    [[nodiscard]] QString nameOf(const QUuid& id) const {
        const auto found = m_thingNames.find(id);
        return found == m_thingNames.end() ? QString() : found->second;
    }

private:
    static QString nameIn(const PlanValues& values) {
        const QString* code = valueIn(&values, u"code"_s);
        const QString* title = valueIn(&values, u"title"_s);
        QStringList parts;
        for (const QString* one : {code, title}) {
            parts << (one == nullptr ? QString() : exchange::shortened(*one));
        }
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    /// Names of what is there and of what the sheets bring, so that a reference to either can be read.
    static PlanNames withNewNames(const Plan& plan, const ReadPlanSheets& read) {
        Plan all = plan;
        const auto addFrom = [&](PlanThing thing, auto& items, auto item) {
            const auto things = read.things.find(thing);
            if (things == read.things.end()) {
                return;
            }
            for (const ReadThing& one : things->second) {
                const auto code = one.values.find(u"code"_s);
                if (one.isNew && code != one.values.end()) {
                    item.id = one.id;
                    item.code = code->second;
                    items.push_back(item);
                }
            }
        };
        addFrom(PlanThing::Objective, all.objectives, Objective());
        addFrom(PlanThing::Action, all.actions, Action());
        return PlanNames(all);
    }

    static const QString* valueIn(const PlanValues* values, const QString& field) {
        if (values == nullptr) {
            return nullptr;
        }
        const auto found = values->find(field);
        return found == values->end() ? nullptr : &found->second;
    }

    /// Two that differ were refused, and an empty one says nothing.
    void compareCurrency() {
        if (m_read.newCurrency.isEmpty()) {
            return;
        }
        SheetDifference difference;
        difference.thing = SheetDifference::Thing::Plan;
        difference.title = m_language.translate("PlanSheets", "Action plan");
        difference.field = u"currency"_s;
        difference.fieldName = m_language.translate("PlanSheets", "Currency");
        difference.exported = m_exported.currency;
        difference.sheet = m_read.newCurrency;
        difference.written = {difference.exported, difference.current, difference.sheet};
        // Exported with one: somebody took it out of the plan meanwhile.
        difference.kind = m_exported.currency.isEmpty() ? SheetDifference::Kind::New : SheetDifference::Kind::Conflict;
        difference.values.emplace(difference.field, m_read.newCurrency);
        m_differences.push_back(std::move(difference));
    }

    void compare(PlanThing thing) {
        const auto now = valuesByThing(m_plan, thing);
        const auto before = valuesByThing(m_exported, thing);
        const auto find = [](const std::map<QUuid, PlanValues>& values, const QUuid& id) {
            const auto found = values.find(id);
            return found == values.end() ? nullptr : &found->second;
        };
        for (const auto& [id, values] : now) {
            m_thingNames.emplace(id, nameIn(values));
        }
        std::set<QUuid> said;
        const auto things = m_read.things.find(thing);
        if (things != m_read.things.end()) {
            for (const ReadThing& read : things->second) {
                said.insert(read.id);
                m_thingNames.emplace(read.id, nameIn(read.values));
                const PlanValues* current = find(now, read.id);
                if (read.isBlocked) {
                    holdBack(thing, read, current, find(before, read.id));
                } else if (current != nullptr) {
                    compareFields(thing, read, *current, find(before, read.id));
                } else {
                    bringThing(thing, read, find(before, read.id));
                }
            }
        }
        if (!m_read.complete.contains(thing)) {
            return; // a row that could not be told may be the one that seems to be missing
        }
        for (const auto& [id, exported] : before) {
            const PlanValues* current = find(now, id);
            if (current == nullptr || said.contains(id)) {
                continue;
            }
            SheetDifference difference = begin(thing, id, *current);
            difference.kind = *current == exported ? SheetDifference::Kind::Removed : SheetDifference::Kind::Conflict;
            difference.isGone = true;
            m_differences.push_back(std::move(difference));
        }
    }

    void holdBack(PlanThing thing, const ReadThing& read, const PlanValues* current, const PlanValues* exported) {
        if (current == nullptr) {
            return;
        }
        std::vector<SheetDifference> others = std::exchange(m_differences, {});
        compareFields(thing, read, *current, exported);
        std::swap(others, m_differences);
        // A cost or a reading that is not there may be the one that could not be read.
        std::erase_if(others, &isDeletion);
        m_heldBack.insert(m_heldBack.end(), others.begin(), others.end());
    }

    SheetDifference begin(PlanThing thing, const QUuid& id, const PlanValues& names) const {
        SheetDifference difference;
        difference.thing = publicThing(thing);
        difference.id = id;
        const QString* code = valueIn(&names, u"code"_s);
        const QString* title = valueIn(&names, u"title"_s);
        difference.code = code == nullptr ? QString() : *code;
        difference.title = title == nullptr ? QString() : *title;
        return difference;
    }

    /// A row of something that the plan does not hold: new, or removed here since it was exported.
    void bringThing(PlanThing thing, const ReadThing& read, const PlanValues* exported) {
        if (exported != nullptr) {
            const bool isUntouched = std::all_of(read.values.begin(), read.values.end(), [&](const auto& value) {
                const QString* before = valueIn(exported, value.first);
                return before != nullptr && *before == value.second;
            });
            if (isUntouched) {
                return;
            }
        }
        // What the sheets no longer say of it is as it was exported.
        PlanValues values = read.values;
        if (exported != nullptr) {
            for (const auto& [field, value] : *exported) {
                if (!isInstanceField(field)) {
                    values.emplace(field, value);
                }
            }
        }
        SheetDifference difference = begin(thing, read.id, values);
        difference.kind = exported == nullptr ? SheetDifference::Kind::New : SheetDifference::Kind::Conflict;
        difference.sheet = difference.title;
        difference.exported = exported == nullptr ? QString() : difference.title;
        difference.place = placeOfRow(read);
        difference.values = std::move(values);
        m_differences.push_back(std::move(difference));
    }

    static QString placeOfRow(const ReadThing& read) { return u"%1!A%2"_s.arg(read.sheet, QString::number(read.row)); }

    [[nodiscard]] bool isLookedAt(const QString& field) const {
        return field.startsWith(QLatin1StringView(exchange::costByYearField)) ? m_read.hasCosts : m_read.hasReadings;
    }

    void compareFields(PlanThing thing, const ReadThing& read, const PlanValues& current, const PlanValues* exported) {
        std::set<QString> fields;
        for (const auto& [field, value] : read.values) {
            fields.insert(field);
        }
        // Years and days that the sheets no longer hold, where every row of theirs could be told.
        for (const auto& [field, value] : current) {
            if (isInstanceField(field) && isLookedAt(field)) {
                fields.insert(field);
            }
        }
        for (const QString& field : fields) {
            compareField(thing, read, field, current, exported);
        }
    }

    void compareField(PlanThing thing, const ReadThing& read, const QString& field, const PlanValues& current,
                      const PlanValues* exported) {
        const QString* said = valueIn(&read.values, field);
        const QString* now = valueIn(&current, field);
        const QString* before = exported == nullptr ? now : valueIn(exported, field);
        const auto same = [](const QString* a, const QString* b) {
            return (a == nullptr || b == nullptr) ? a == b : *a == *b;
        };
        if (same(said, now) || same(said, before)) {
            return;
        }
        const auto shown = [&](const QString* value) {
            return value == nullptr ? QString() : m_names.shownField(thing, field, *value, m_language);
        };
        SheetDifference difference = begin(thing, read.id, current);
        difference.field = field;
        difference.fieldName = exchange::fieldWord(thing, field, m_language);
        difference.exported = shown(before);
        difference.current = shown(now);
        difference.sheet = shown(said);
        const auto written = [&](const QString* value) {
            return value == nullptr ? QString() : m_names.writtenField(thing, field, *value, m_language);
        };
        difference.written = {written(before), written(now), written(said)};
        const auto place = read.places.find(field);
        difference.place = place == read.places.end() ? QString() : place->second;
        difference.kind = !same(now, before) ? SheetDifference::Kind::Conflict
                          : said == nullptr  ? SheetDifference::Kind::Removed
                          : now == nullptr   ? SheetDifference::Kind::New
                                             : SheetDifference::Kind::Changed;
        difference.values.emplace(field, said == nullptr ? QString() : *said);
        m_differences.push_back(std::move(difference));
    }

    const Plan& m_plan;
    const Plan& m_exported;
    const ReadPlanSheets& m_read;
    const Language& m_language;
    PlanNames m_names;
    std::vector<SheetDifference> m_differences;
    std::vector<SheetDifference> m_heldBack;
    std::map<QUuid, QString> m_thingNames;
};

/// Says whose each finding is, and of what is left out whole that the rest of it is left out as well: nobody would look
/// for a good change in another sheet behind the problem of one cell.
void nameFindings(std::vector<SheetFinding>& findings, const SheetComparison& compared) {
    std::multimap<QUuid, const SheetDifference*> held;
    for (const SheetDifference& one : compared.heldBack()) {
        held.emplace(one.id, &one);
    }
    std::set<QUuid> said;
    for (SheetFinding& finding : findings) {
        if (finding.thing.isNull()) {
            continue;
        }
        finding.name = compared.nameOf(finding.thing);
        const auto [first, last] = held.equal_range(finding.thing);
        const auto other =
            std::find_if(first, last, [&](const auto& one) { return one.second->place != finding.place(); });
        if (finding.isProblem && other != last && said.insert(finding.thing).second) {
            const SheetDifference& waits = *other->second;
            finding.sentence +=
                u' ' + exchange::ExchangeText::tr("All other changes of %1 in this workbook wait until this is mended.",
                                                  "a code")
                           .arg(exchange::shortened(waits.code.isEmpty() ? waits.title : waits.code));
        }
    }
}

} // namespace

QString SheetFinding::place() const {
    return sheet.isEmpty() || cell.isEmpty() ? sheet : sheet + u'!' + cell;
}

QString SheetFinding::heading() const {
    return name.isEmpty()
               ? place()
               : exchange::ExchangeText::tr("%1 (%2)", "Actions!F12, the action of that row").arg(place(), name);
}

QString SheetFinding::text() const {
    return sheet.isEmpty() ? sentence : heading() + u": "_s + sentence;
}

SheetChoice suggestedChoice(const SheetDifference& difference) {
    const bool isPlain =
        difference.kind == SheetDifference::Kind::Changed || difference.kind == SheetDifference::Kind::New;
    return isPlain && !difference.isLocked ? SheetChoice::Take : SheetChoice::Skip;
}

bool isDeletion(const SheetDifference& difference) {
    // Of a conflict only what taking it would write says so: a cost or a reading is never written without a value.
    const auto value = difference.values.find(difference.field);
    return difference.isGone || difference.kind == SheetDifference::Kind::Removed ||
           (isInstanceField(difference.field) && value != difference.values.end() && value->second.isEmpty());
}

bool PlanSheetsComparison::hasProblems() const {
    return std::any_of(findings.begin(), findings.end(), [](const SheetFinding& one) { return one.isProblem; });
}

Result<PlanSheetsComparison> comparePlanSheets(const Framework& framework, const Assessment& assessment,
                                               const QByteArray& bytes, const Language& language,
                                               const std::function<QUuid()>& newId) {
    const auto read = exchange::readPlanSheets(framework, assessment, bytes, language, newId);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    PlanSheetsComparison comparison;
    comparison.made = read->made;
    comparison.knowsExported = read->exported.has_value();
    comparison.comparedWith = exchange::shownPlanHash(assessment.plan);
    comparison.isCurrent = read->exported && exchange::shownPlanHash(*read->exported) == comparison.comparedWith;
    comparison.findings = read->findings.list();
    comparison.moreFindings = read->findings.more();
    if (!read->isUnusable) {
        SheetComparison compared(assessment.plan, *read, language);
        comparison.differences = compared.differences();
        nameFindings(comparison.findings, compared);
    }
    if (comparison.differences.size() > mostDifferences) {
        comparison.findings.insert(
            comparison.findings.begin(),
            {true,
             {},
             {},
             exchange::ExchangeText::tr(
                 "The workbook differs from the plan in %1 places, and nobody can look at more "
                 "than %2. Put the changes into several workbooks, and read one after the other.")
                 .arg(comparison.differences.size())
                 .arg(mostDifferences)});
        comparison.differences.clear();
    }
    for (SheetDifference& difference : comparison.differences) {
        difference.isLocked = approvalLocks(assessment, difference);
    }
    return comparison;
}

} // namespace atalaya
