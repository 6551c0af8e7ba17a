#include "models/exchange/PlanSheetsReader.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TextLimits.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetText.h"

#include <QRegularExpression>

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

void PlanSheetsReader::problem(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                               const QString& sentence) {
    m_read.findings.problem(view.sheet->name, view.at(row, column), sentence, m_about);
}

std::optional<QString> PlanSheetsReader::valueIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                 const std::optional<QString>& exported, bool isNew) {
    const SheetCell* cell = view.cell(row, column);
    const auto say = [&](const QString& sentence) -> std::optional<QString> {
        problem(view, row, column, sentence);
        return std::nullopt;
    };
    if (cell != nullptr && cell->kind == SheetCell::Kind::Fault) {
        return say(ExchangeText::tr("The cell shows the error %1. Write the value itself.").arg(cell->text));
    }
    if (cell != nullptr && cell->isFormula) {
        if (cell->kind == SheetCell::Kind::Empty) {
            return say(ExchangeText::tr("The cell is a formula without a result. Write the value itself."));
        }
        m_read.findings.note(view.sheet->name, view.at(row, column),
                             ExchangeText::tr("The cell is a formula; its last result, “%1”, was taken. Check it.")
                                 .arg(shortened(plainCell(cell))));
    }
    const bool isText = cell == nullptr || cell->kind == SheetCell::Kind::Text;
    if (exported && isText && cellForm(plainCell(cell)) == shownAsExported(column, *exported)) {
        return exported;
    }
    // A typed "14:30" is kept as a part of a day, and shown by the cell's format alone.
    const bool isTime = cell != nullptr && cell->kind == SheetCell::Kind::Date && !cell->date.isValid();
    if (isTime && (column.kind == ColumnKind::Text || column.kind == ColumnKind::Lines)) {
        return say(ExchangeText::tr("The cell holds a time of day, or a day that there is not, and no words. Put an "
                                    "apostrophe before what you write there."));
    }
    const QString text = cleanCellText(plainCell(cell));
    switch (column.kind) {
    case ColumnKind::Id:
    case ColumnKind::Info:
        return QString();
    case ColumnKind::Text: {
        const QString form = cellForm(text);
        const QLatin1StringView field(column.field);
        // Things and bodies are told apart by these: a space that nobody sees makes no other one.
        return field == "code"_L1 || field == "leadBody"_L1 ? form.trimmed() : form;
    }
    case ColumnKind::Lines: {
        QStringList lines = cellForm(text).split(u'\n');
        for (QString& line : lines) {
            line = line.trimmed();
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case ColumnKind::Codes:
        return codesIn(view, row, column, text);
    case ColumnKind::Lifts:
        return liftsIn(view, row, column, text);
    case ColumnKind::Reference:
        return referenceIn(view, row, column, text.trimmed());
    case ColumnKind::Dependencies:
        return dependenciesIn(view, row, column, text);
    case ColumnKind::Choice:
        return choiceIn(view, row, column, text.trimmed(), isNew);
    case ColumnKind::Flag:
        return flagIn(view, row, column, cell, text.trimmed());
    case ColumnKind::Percent:
        return wholeIn(view, row, column, cell, 0, 100, isNew || text.trimmed().isEmpty() ? u"0"_s : QString());
    case ColumnKind::Year:
        return wholeIn(view, row, column, cell, firstYear, lastYear, {});
    case ColumnKind::Money:
        return moneyIn(view, row, column, cell);
    case ColumnKind::Number:
        return numberIn(view, row, column, cell);
    case ColumnKind::Date:
        return dateIn(view, row, column, cell);
    case ColumnKind::Currency:
        if (!text.trimmed().isEmpty() && text.trimmed() != m_currency) {
            return say(m_currency.isEmpty()
                           ? ExchangeText::tr("The row is in %1, and the plan states no currency. State it in the "
                                              "plan first.")
                                 .arg(shortened(text))
                           : otherCurrency(shortened(text)));
        }
        return QString();
    }
    return QString();
}

QString PlanSheetsReader::shownAsExported(const PlanColumn& column, const QString& value) const {
    const Language& language = m_languages.back(); // the file's, when it says one
    return m_exportedNames->shown(column, value, language);
}

QStringList PlanSheetsReader::piecesOf(const QString& text, const QString& marks) {
    QStringList pieces;
    QString piece;
    for (const QChar c : text) {
        if (marks.contains(c)) {
            pieces << piece.trimmed();
            piece.clear();
        } else {
            piece += c;
        }
    }
    pieces << piece.trimmed();
    pieces.removeAll(QString());
    return pieces;
}

std::optional<QString> PlanSheetsReader::codesIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                 const QString& text) {
    const bool isIndicator = QLatin1StringView(column.field) == "indicators"_L1;
    std::set<QString> codes;
    for (const QString& code : piecesOf(text, u",;\n"_s)) {
        const bool isKnown =
            isIndicator ? m_framework.indicator(code) != nullptr : m_framework.commitment(code) != nullptr;
        if (!isKnown) {
            problem(view, row, column,
                    (isIndicator ? ExchangeText::tr("The framework has no indicator “%1”. Write the codes of "
                                                    "indicators, with commas between.")
                                 : ExchangeText::tr("The framework has no commitment “%1”. Write the codes of "
                                                    "commitments, with commas between."))
                        .arg(shortened(code)));
            return std::nullopt;
        }
        codes.insert(code);
    }
    return QStringList(codes.begin(), codes.end()).join(u", "_s);
}

std::optional<QString> PlanSheetsReader::liftsIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                 const QString& text) {
    static const QRegularExpression pattern(u"^(.+?)\\s*(?:\u2192|->|=|:)\\s*(\\d{1,3})$"_s);
    QStringList lifts;
    std::set<QString> seen;
    for (const QString& piece : piecesOf(text, u",;\n"_s)) {
        const auto match = pattern.match(piece);
        const QString code = match.captured(1);
        const int stage = match.captured(2).toInt();
        QString sentence;
        if (!match.hasMatch()) {
            sentence = ExchangeText::tr("“%1” does not say which indicator is lifted to which stage. Write it as "
                                        "“P03-01: 3”, one a line.")
                           .arg(shortened(piece));
        } else if (m_framework.indicator(code) == nullptr) {
            sentence = ExchangeText::tr("The framework has no indicator “%1”. Write the code of one that it has.")
                           .arg(shortened(code));
        } else if (stage < 1 || stage > m_framework.ceiling()) {
            sentence = ExchangeText::tr("Stage %1 is off the scale. Write a stage from 1 to %2.")
                           .arg(stage)
                           .arg(m_framework.ceiling());
        } else if (!seen.insert(code).second) {
            sentence = ExchangeText::tr("%1 is lifted twice. Write each indicator once.").arg(code);
        }
        if (!sentence.isEmpty()) {
            problem(view, row, column, sentence);
            return std::nullopt;
        }
        lifts << u"%1: %2"_s.arg(code, QString::number(stage));
    }
    return lifts.join(u'\n');
}

QUuid PlanSheetsReader::resolved(PlanThing thing, const QString& text) const {
    if (const auto codes = m_codes.find(thing); codes != m_codes.end()) {
        if (const auto found = codes->second.find(text); found != codes->second.end()) {
            return found->second;
        }
    }
    const QUuid id = QUuid::fromString(text);
    const auto known = m_known.find(thing);
    return known != m_known.end() && known->second.contains(id) ? id : QUuid();
}

std::optional<QString> PlanSheetsReader::referenceIn(const SheetView& view, const SheetRow& row,
                                                     const PlanColumn& column, const QString& text) {
    if (text.isEmpty()) {
        return QString();
    }
    const bool isAction = QLatin1StringView(column.field) == "action"_L1;
    const QUuid id = resolved(isAction ? PlanThing::Action : PlanThing::Objective, text);
    if (id.isNull()) {
        problem(view, row, column,
                (isAction ? ExchangeText::tr("The plan has no action “%1”. Write the code of one that it has.")
                          : ExchangeText::tr("The plan has no objective “%1”. Write the code of one that it has."))
                    .arg(shortened(text)));
        return std::nullopt;
    }
    return id.toString(QUuid::WithoutBraces);
}

std::optional<QString> PlanSheetsReader::dependenciesIn(const SheetView& view, const SheetRow& row,
                                                        const PlanColumn& column, const QString& text) {
    QStringList ids;
    for (const QString& line : piecesOf(text, u"\n"_s)) {
        const QUuid whole = resolved(PlanThing::Action, line);
        for (const QString& piece : whole.isNull() ? piecesOf(line, u",;"_s) : QStringList(line)) {
            const QUuid id = resolved(PlanThing::Action, piece);
            if (id.isNull()) {
                problem(view, row, column,
                        ExchangeText::tr("The plan has no action “%1”. Write the codes of actions, one a line.")
                            .arg(shortened(piece)));
                return std::nullopt;
            }
            ids << id.toString(QUuid::WithoutBraces);
        }
    }
    ids.removeDuplicates();
    ids.sort();
    return ids.join(u'\n');
}

std::optional<QString> PlanSheetsReader::choiceIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                  const QString& text, bool isNew) {
    const auto field = QLatin1StringView(column.field);
    const auto own = choiceWords(field, m_languages.front());
    if (text.isEmpty() && (isNew || field == "frequency"_L1)) {
        return own.front().first;
    }
    const QString word = foldedWord(text);
    for (const Language& language : m_languages) {
        for (const auto& [name, candidate] : choiceWords(field, language)) {
            if (word == foldedWord(candidate) || word == name) {
                return name;
            }
        }
    }
    QStringList allowed;
    for (const auto& [name, candidate] : own) {
        allowed << candidate;
    }
    problem(view, row, column,
            text.isEmpty() ? ExchangeText::tr("The cell is empty. Write one of: %1.").arg(allowed.join(u", "_s))
                           : ExchangeText::tr("“%1” is not known here. Write one of: %2.")
                                 .arg(shortened(text), allowed.join(u", "_s)));
    return std::nullopt;
}

std::optional<QString> PlanSheetsReader::flagIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                                const SheetCell* cell, const QString& text) {
    if (text.isEmpty()) {
        return u"no"_s;
    }
    if (cell->kind == SheetCell::Kind::Flag) {
        return cell->number != 0 ? u"yes"_s : u"no"_s;
    }
    for (const Language& language : m_languages) {
        for (const bool yes : {true, false}) {
            if (foldedWord(text) == foldedWord(yesWord(yes, language))) {
                return yes ? u"yes"_s : u"no"_s;
            }
        }
    }
    problem(view, row, column,
            ExchangeText::tr("“%1” is neither yes nor no. Write “%2” or “%3”.")
                .arg(shortened(text), yesWord(true, m_languages.front()), yesWord(false, m_languages.front())));
    return std::nullopt;
}

} // namespace atalaya::exchange
