#include "models/items/SheetDifferencesModel.h"

#include "assessments/assessment/ApprovalLock.h"

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// What a choice was made on.
struct ChosenOn {
    SheetDifference::Kind kind;
    QString current, sheet;
    bool isLocked;
    SheetChoice choice;
};

QString keyOfThing(const SheetDifference& difference) {
    return difference.id.toString(QUuid::WithoutBraces);
}

} // namespace

QString SheetDifferencesModel::kindWord(SheetDifference::Kind kind) {
    switch (kind) {
    case SheetDifference::Kind::Changed:
        return tr("changed");
    case SheetDifference::Kind::New:
        return tr("new");
    case SheetDifference::Kind::Removed:
        return tr("removed");
    case SheetDifference::Kind::Conflict:
        break;
    }
    return tr("conflict");
}

QString SheetDifferencesModel::choiceWord(SheetChoice choice) {
    switch (choice) {
    case SheetChoice::Keep:
        return tr("Keep");
    case SheetChoice::Take:
        return tr("Take");
    case SheetChoice::Skip:
        break;
    }
    return tr("Skip");
}

QString SheetDifferencesModel::keyOf(const SheetDifference& difference) {
    return keyOfThing(difference) + u'/' + difference.field;
}

void SheetDifferencesModel::show(const PlanSheetsComparison& comparison) {
    std::map<QString, ChosenOn> before;
    for (std::size_t i = 0; i < m_comparison.differences.size(); ++i) {
        const SheetDifference& one = m_comparison.differences[i];
        before.emplace(keyOf(one), ChosenOn{one.kind, one.current, one.sheet, one.isLocked, m_choices[i]});
    }
    m_comparison = comparison;
    m_choices.clear();
    for (const SheetDifference& one : m_comparison.differences) {
        const auto chosen = before.find(keyOf(one));
        const bool isSame = chosen != before.end() && chosen->second.kind == one.kind &&
                            chosen->second.current == one.current && chosen->second.sheet == one.sheet &&
                            chosen->second.isLocked == one.isLocked;
        m_choices.push_back(isSame ? chosen->second.choice : suggestedChoice(one));
    }
    m_conflictsOnly = m_conflictsOnly && conflicts() > 0;
    rebuild();
    Q_EMIT choicesChanged();
}

void SheetDifferencesModel::clear() {
    m_comparison = {};
    m_choices.clear();
    m_conflictsOnly = false;
    rebuild();
    Q_EMIT choicesChanged();
}

SheetDifferencesModel::Counts SheetDifferencesModel::counts() const {
    const auto of = [this](SheetChoice choice) {
        return static_cast<int>(std::count(m_choices.begin(), m_choices.end(), choice));
    };
    const auto locked = static_cast<int>(std::count_if(m_comparison.differences.begin(), m_comparison.differences.end(),
                                                       [](const SheetDifference& one) { return one.isLocked; }));
    return {of(SheetChoice::Take), of(SheetChoice::Keep), of(SheetChoice::Skip) - locked, locked};
}

int SheetDifferencesModel::conflicts() const {
    return static_cast<int>(
        std::count_if(m_comparison.differences.begin(), m_comparison.differences.end(),
                      [](const SheetDifference& one) { return one.kind == SheetDifference::Kind::Conflict; }));
}

void SheetDifferencesModel::setConflictsOnly(bool only) {
    if (m_conflictsOnly != only) {
        m_conflictsOnly = only;
        rebuild();
    }
}

bool SheetDifferencesModel::isShown(const SheetDifference& difference) const {
    return !m_conflictsOnly || difference.kind == SheetDifference::Kind::Conflict;
}

std::vector<std::size_t> SheetDifferencesModel::shownOf(const QString& thing) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_comparison.differences.size(); ++i) {
        const SheetDifference& one = m_comparison.differences[i];
        if (isShown(one) && keyOfThing(one) == thing) {
            places.push_back(i);
        }
    }
    return places;
}

void SheetDifferencesModel::choose(int number, SheetChoice choice) {
    const SheetDifferenceRow chosen = row(number);
    if (chosen.kind == SheetDifferenceRow::Kind::Finding) {
        return;
    }
    const bool isThing = chosen.kind == SheetDifferenceRow::Kind::Thing;
    const QString thing = isThing ? chosen.key : chosen.key.section(u'/', 0, 0);
    const std::vector<std::size_t> shown = shownOf(thing);
    std::vector<std::size_t> ofThing = shown;
    std::erase_if(ofThing, [this](std::size_t at) { return m_comparison.differences[at].isLocked; });
    const auto isDeleted = [this](std::size_t at) { return isDeletion(m_comparison.differences[at]); };
    const bool sparesDeletions =
        isThing && choice == SheetChoice::Take && !std::all_of(ofThing.begin(), ofThing.end(), isDeleted);
    for (const std::size_t at : ofThing) {
        const bool isMeant = isThing || keyOf(m_comparison.differences[at]) == chosen.key;
        if (isMeant && !(sparesDeletions && isDeleted(at))) {
            m_choices[at] = choice;
            put(rowOfDifference(at));
        }
    }
    if (!shown.empty()) {
        put(rowOfThing(shown));
    }
    Q_EMIT choicesChanged();
}

void SheetDifferencesModel::takeAll() {
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const SheetDifference& one = m_comparison.differences[i];
        if (isShown(one) && !one.isLocked && one.kind != SheetDifference::Kind::Conflict && !isDeletion(one)) {
            m_choices[i] = SheetChoice::Take;
        }
    }
    rebuild();
    Q_EMIT choicesChanged();
}

bool SheetDifferencesModel::isOpenDeletion(const SheetDifference& difference) {
    return isDeletion(difference) && !difference.isLocked;
}

bool SheetDifferencesModel::isDeletionToTake(std::size_t at) const {
    const SheetDifference& one = m_comparison.differences[at];
    return m_choices[at] == SheetChoice::Skip && isOpenDeletion(one) && isShown(one) &&
           one.kind != SheetDifference::Kind::Conflict;
}

void SheetDifferencesModel::takeDeletions() {
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = isDeletionToTake(i) ? SheetChoice::Take : m_choices[i];
    }
    rebuild();
    Q_EMIT choicesChanged();
}

int SheetDifferencesModel::deletionsToTake() const {
    int count = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        count += isDeletionToTake(i) ? 1 : 0;
    }
    return count;
}

int SheetDifferencesModel::deletions() const {
    return static_cast<int>(
        std::count_if(m_comparison.differences.begin(), m_comparison.differences.end(), &isOpenDeletion));
}

int SheetDifferencesModel::deletionsLeft() const {
    int count = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        count += m_choices[i] == SheetChoice::Skip && isOpenDeletion(m_comparison.differences[i]) ? 1 : 0;
    }
    return count;
}

SheetDifferenceRow SheetDifferencesModel::rowOfDifference(std::size_t at) const {
    const SheetDifference& one = m_comparison.differences[at];
    const QString nothing = tr("nothing");
    const auto shown = [&nothing](const QString& written, const QString& value) {
        return !written.isEmpty() ? written : value.isEmpty() ? nothing : value;
    };
    SheetDifferenceRow row;
    row.key = keyOf(one);
    row.title = one.fieldName;
    row.place = one.place;
    row.difference = one.kind;
    row.choice = m_choices[at];
    row.exported = m_comparison.knowsExported ? shown(one.written.exported, one.exported) : tr("not known");
    row.current = shown(one.written.current, one.current);
    row.sheet = shown(one.written.sheet, one.sheet);
    row.isLocked = one.isLocked;
    row.sentence = one.isLocked ? whyApprovalLocks() : QString();
    if (one.field.isEmpty()) {
        // The thing as a whole: values say no more than whether it is there.
        const QString there = tr("there");
        row.title = one.isGone ? tr("The row was deleted") : tr("The whole row");
        row.current = one.isGone ? there : nothing;
        row.sheet = one.isGone ? nothing : there;
        if (m_comparison.knowsExported) {
            row.exported = one.isGone || !one.exported.isEmpty() ? there : nothing;
        }
    }
    return row;
}

SheetDifferenceRow SheetDifferencesModel::rowOfThing(const std::vector<std::size_t>& differences) const {
    const SheetDifference& first = m_comparison.differences[differences.front()];
    SheetDifferenceRow row;
    row.key = keyOfThing(first);
    row.kind = SheetDifferenceRow::Kind::Thing;
    row.title =
        first.code.isEmpty() ? first.title : tr("%1 %2", "code, title of an action").arg(first.code, first.title);
    row.count = static_cast<int>(differences.size());
    row.taken = static_cast<int>(std::count_if(differences.begin(), differences.end(),
                                               [this](std::size_t at) { return m_choices[at] == SheetChoice::Take; }));
    row.locked = static_cast<int>(std::count_if(differences.begin(), differences.end(), [this](std::size_t at) {
        return m_comparison.differences[at].isLocked;
    }));
    row.isLocked = row.locked == row.count;
    return row;
}

void SheetDifferencesModel::rebuild() {
    std::vector<SheetDifferenceRow> rows;
    const auto addFindings = [&](bool problems) {
        for (std::size_t i = 0; i < m_comparison.findings.size(); ++i) {
            const SheetFinding& finding = m_comparison.findings[i];
            if (finding.isProblem == problems) {
                SheetDifferenceRow row;
                row.key = u"finding/%1"_s.arg(i);
                row.kind = SheetDifferenceRow::Kind::Finding;
                row.title = finding.heading();
                row.sentence = finding.sentence;
                row.isProblem = problems;
                rows.push_back(std::move(row));
            }
        }
    };
    addFindings(true);
    addFindings(false);
    if (const int more = m_comparison.moreFindings; more > 0) {
        SheetDifferenceRow row;
        row.key = u"finding/more"_s;
        row.kind = SheetDifferenceRow::Kind::Finding;
        row.sentence =
            tr("%n more problem(s) and note(s). Mend what stands above, then read the workbook again.", nullptr, more);
        rows.push_back(std::move(row));
    }
    std::vector<QString> order;
    std::map<QString, std::vector<std::size_t>> byThing;
    for (std::size_t i = 0; i < m_comparison.differences.size(); ++i) {
        const SheetDifference& one = m_comparison.differences[i];
        if (isShown(one)) {
            std::vector<std::size_t>& ofThing = byThing[keyOfThing(one)];
            if (ofThing.empty()) {
                order.push_back(keyOfThing(one));
            }
            ofThing.push_back(i);
        }
    }
    for (const QString& thing : order) {
        rows.push_back(rowOfThing(byThing.at(thing)));
        for (const std::size_t at : byThing.at(thing)) {
            rows.push_back(rowOfDifference(at));
        }
    }
    sync(std::move(rows));
}

QString SheetDifferencesModel::spoken(const SheetDifferenceRow& row) const {
    switch (row.kind) {
    case SheetDifferenceRow::Kind::Finding: {
        const QString what = row.isProblem ? tr("Problem") : tr("Note");
        return row.title.isEmpty()
                   ? tr("%1: %2", "problem or note, sentence").arg(what, row.sentence)
                   : tr("%1, %2: %3", "problem or note, cell, sentence").arg(what, row.title, row.sentence);
    }
    case SheetDifferenceRow::Kind::Thing:
        if (row.locked > 0) {
            return tr("%1; %2 of %3 to take, %4 locked", "title of an action, numbers")
                .arg(row.title, QString::number(row.taken), QString::number(row.count), QString::number(row.locked));
        }
        return tr("%1; %2 of %3 to take", "title of an action, numbers")
            .arg(row.title, QString::number(row.taken), QString::number(row.count));
    case SheetDifferenceRow::Kind::Difference:
        break;
    }
    if (row.isLocked) {
        return tr("%1, %2, %3; exported: %4; now: %5; in the sheet: %6; locked: %7",
                  "field, kind, cell, values, why it cannot be taken")
            .arg(row.title, kindWord(row.difference), row.place, row.exported, row.current, row.sheet, row.sentence);
    }
    return tr("%1, %2, %3; exported: %4; now: %5; in the sheet: %6; %7", "field, kind, cell, values, choice")
        .arg(row.title, kindWord(row.difference), row.place, row.exported, row.current, row.sheet,
             choiceWord(row.choice));
}

QVariant SheetDifferencesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SheetDifferenceRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::ToolTipRole:
        if (shown.kind == SheetDifferenceRow::Kind::Difference) {
            const QString values =
                tr("Exported: %1\nNow: %2\nIn the sheet: %3").arg(shown.exported, shown.current, shown.sheet);
            return shown.isLocked ? values + u'\n' + shown.sentence : values;
        }
        return {};
    default:
        return {};
    }
}

} // namespace atalaya
