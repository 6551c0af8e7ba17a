#include "models/workbook/PlanBook.h"

#include "assessments/assessment/Edits.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetRows.h"
#include "models/exchange/PlanSheetText.h"
#include "models/exchange/PlanSheetValues.h"
#include "models/exchange/PlanSheetsFile.h"
#include "models/exchange/PlanWriter.h"
#include "models/exchange/SpreadsheetReading.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using namespace exchange;

constexpr lxw_row_t spareRows = 500; ///< below the last that are checked as they are typed

/// "_x000D_" stands for a character; who means the seven letters escapes the first.
QByteArray writtenText(const QString& text) {
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString written = text;
    written.replace(escape, u"_x005F_"_s);
    return written.toUtf8();
}

/// The workbook on disk, as libxlsxwriter writes to files only. What it refuses is remembered until close().
class PlanBook {
public:
    PlanBook(const QString& path, const Assessment& assessment, const Language& language, const QDateTime& made)
        : m_assessment(assessment)
        , m_plan(assessment.plan)
        , m_language(language)
        , m_made(made)
        , m_names(assessment.plan)
        , m_book(workbook_new(path.toUtf8().constData())) {}
    Q_DISABLE_COPY_MOVE(PlanBook)
    ~PlanBook() {
        if (m_book != nullptr) {
            static_cast<void>(workbook_close(m_book));
        }
    }

    void write() {
        if (m_book == nullptr) {
            m_isGood = false;
            return;
        }
        makeFormats();
        describe();
        writeReadMe();
        for (const PlanSheet sheet : planSheets) {
            writeSheet(sheet);
        }
        writeExported();
    }

    [[nodiscard]] bool close() {
        if (m_book != nullptr) {
            keep(workbook_close(std::exchange(m_book, nullptr)));
        }
        return m_isGood;
    }

private:
    void keep(lxw_error error) { m_isGood = m_isGood && error == LXW_NO_ERROR; }

    template <class Dress> lxw_format* format(Dress dress) {
        lxw_format* made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        dress(made);
        return made;
    }

    void makeFormats() {
        constexpr lxw_color_t quiet = 0x6B6B6B;
        constexpr lxw_color_t greyed = 0xEDEDED;
        m_title = format([](lxw_format* f) {
            format_set_bold(f);
            format_set_font_size(f, 14);
        });
        m_head = format([](lxw_format* f) {
            format_set_bold(f);
            format_set_text_wrap(f);
            format_set_bottom(f, LXW_BORDER_THIN);
        });
        m_words = format([](lxw_format* f) { format_set_text_wrap(f); });
        m_fixed = format([](lxw_format* f) {
            format_set_font_color(f, quiet);
            format_set_bg_color(f, greyed);
            format_set_pattern(f, LXW_PATTERN_SOLID);
        });
        m_day = format([](lxw_format* f) { format_set_num_format(f, "yyyy-mm-dd"); });
        m_money = format([](lxw_format* f) { format_set_num_format(f, "#,##0"); });
        m_number = format([](lxw_format* f) { format_set_num_format(f, "General"); });
    }

    [[nodiscard]] lxw_format* formatOf(ColumnKind kind) const {
        switch (kind) {
        case ColumnKind::Id:
        case ColumnKind::Info:
        case ColumnKind::Currency:
            return m_fixed;
        case ColumnKind::Date:
            return m_day;
        case ColumnKind::Money:
            return m_money;
        case ColumnKind::Percent:
        case ColumnKind::Number:
        case ColumnKind::Year:
            return m_number;
        default:
            return m_words;
        }
    }

    /// Always as a string: what begins with "=" is no formula.
    void put(lxw_worksheet* to, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* dress) {
        if (!text.isEmpty()) {
            keep(worksheet_write_string(to, row, column, writtenText(text).constData(), dress));
        } else {
            keep(worksheet_write_blank(to, row, column, dress));
        }
    }

    void describe() {
        QByteArray title = m_language.translate("PlanSheets", "Action plan").toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.created = m_made.toSecsSinceEpoch();
        keep(workbook_set_properties(m_book, &properties));
    }

    lxw_worksheet* addSheet(const QString& name) {
        lxw_worksheet* made = workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
        m_isGood = m_isGood && made != nullptr;
        return made;
    }

    void writeReadMe() {
        lxw_worksheet* sheet = addSheet(m_language.translate("PlanSheets", "Read me", "name of a sheet"));
        if (sheet == nullptr) {
            return;
        }
        lxw_row_t row = 0;
        put(sheet, row++, 1, m_language.translate("PlanSheets", "Action plan"), m_title);
        for (const QString& line :
             {m_language.translate("PlanSheets", "Change what you like in the white cells, then send this file back. "
                                                 "Each difference is looked at before it is taken over."),
              m_language.translate("PlanSheets", "Leave the grey cells as they are. They say which row is which."),
              m_language.translate("PlanSheets",
                                   "For something new, fill in a row below the last and leave its id empty."),
              m_language.translate("PlanSheets", "To propose that something is removed, delete its whole row."),
              m_language.translate("PlanSheets", "Columns may be moved. Do not merge cells and use no formulas."),
              m_language.translate("PlanSheets", "All costs are in one currency, in whole units, without a sign.")}) {
            put(sheet, row++, 1, line, m_words);
        }
        ++row;
        const auto say = [&](const char* key, const QString& label, const QString& value) {
            put(sheet, row, 0, QString::fromLatin1(key), m_fixed);
            put(sheet, row, 1, label, m_words);
            put(sheet, row, 2, value, m_fixed);
            ++row;
        };
        say(planFile::formatKey, m_language.translate("PlanSheets", "Form of this file"),
            QString::number(planFile::format));
        say(planFile::assessmentKey, m_language.translate("PlanSheets", "Id of the assessment"),
            m_assessment.id.toString(QUuid::WithoutBraces));
        say(planFile::planKey, m_language.translate("PlanSheets", "Version of the plan"), shownPlanHash(m_plan));
        say(planFile::currencyKey, m_language.translate("PlanSheets", "Currency"), cellForm(m_plan.currency));
        say(planFile::languageKey, m_language.translate("PlanSheets", "Language"), m_language.code());
        say(planFile::madeKey, m_language.translate("PlanSheets", "Exported"), m_made.toUTC().toString(Qt::ISODate));
        lxw_row_col_options hidden = {};
        hidden.hidden = 1;
        keep(worksheet_set_column_opt(sheet, 0, 0, 10, nullptr, &hidden));
        keep(worksheet_set_column(sheet, 1, 1, 60, nullptr));
        keep(worksheet_set_column(sheet, 2, 2, 66, nullptr));
        worksheet_protect(sheet, nullptr, nullptr);
    }

    void writeSheet(PlanSheet kind) {
        const std::vector<PlanSheetRow> rows = planSheetRows(kind, m_plan, m_names, m_language);
        lxw_worksheet* sheet = addSheet(sheetWord(kind, m_language));
        if (sheet == nullptr || !m_isGood) {
            return;
        }
        const std::vector<const PlanColumn*> columns = planColumnsOf(kind);
        const auto last = static_cast<lxw_row_t>(rows.size()) + planFile::headRow;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto at = static_cast<lxw_col_t>(i);
            const PlanColumn& column = *columns[i];
            keep(worksheet_set_column(sheet, at, at, column.width, formatOf(column.kind)));
            put(sheet, planFile::keyRow, at, QString::fromLatin1(column.key), m_fixed);
            put(sheet, planFile::headRow, at, headWord(column, m_language), m_head);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const auto value = rows[row].values.find(QLatin1StringView(column.key));
                putValue(sheet, static_cast<lxw_row_t>(row) + planFile::headRow + 1, at, column,
                         value == rows[row].values.end() ? QString() : value->second);
            }
            check(sheet, at, last + spareRows, column);
        }
        lxw_row_col_options hidden = {};
        hidden.hidden = 1;
        keep(worksheet_set_row_opt(sheet, planFile::keyRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
        worksheet_freeze_panes(sheet, planFile::headRow + 1, kind == PlanSheet::Costs ? 2 : 3);
        keep(worksheet_autofilter(sheet, planFile::headRow, 0, std::max<lxw_row_t>(last, planFile::headRow + 1),
                                  static_cast<lxw_col_t>(columns.size() - 1)));
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        keep(worksheet_repeat_rows(sheet, planFile::headRow, planFile::headRow));
    }

    void putValue(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t at, const PlanColumn& column, const QString& value) {
        lxw_format* dress = formatOf(column.kind);
        std::optional<double> number;
        if (!value.isEmpty()) {
            switch (column.kind) {
            case ColumnKind::Percent:
            case ColumnKind::Money:
            case ColumnKind::Number:
            case ColumnKind::Year:
                number = value.toDouble();
                break;
            case ColumnKind::Date:
                number = serialOfDate(QDate::fromString(value, Qt::ISODate));
                break;
            default:
                break;
            }
        }
        if (number) {
            keep(worksheet_write_number(sheet, row, at, *number, dress));
        } else {
            put(sheet, row, at, value, dress);
        }
    }

    /// What the spreadsheet itself refuses as it is typed.
    void check(lxw_worksheet* sheet, lxw_col_t at, lxw_row_t lastRow, const PlanColumn& column) {
        lxw_data_validation rule = {};
        std::vector<QByteArray> words;
        std::vector<char*> list;
        QByteArray formula("=FALSE");
        QByteArray title = m_language.translate("PlanSheets", "Action plan").left(32).toUtf8();
        QByteArray message;
        const auto between = [&](double least, double most) {
            rule.validate = LXW_VALIDATION_TYPE_INTEGER;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_number = least;
            rule.maximum_number = most;
            message = m_language.translate("PlanSheets", "A whole number from %1 to %2 stands here.")
                          .arg(moneyText(static_cast<qint64>(least)), moneyText(static_cast<qint64>(most)))
                          .toUtf8();
        };
        switch (column.kind) {
        case ColumnKind::Id:
            rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
            rule.value_formula = formula.data();
            message = m_language
                          .translate("PlanSheets", "Ids stay as they are. Leave the id of a new row empty, or write "
                                                   "the code beside it.")
                          .toUtf8();
            break;
        case ColumnKind::Choice:
            for (const auto& [name, word] : choiceWords(QLatin1StringView(column.field), m_language)) {
                words.push_back(word.toUtf8());
            }
            break;
        case ColumnKind::Flag:
            words = {yesWord(true, m_language).toUtf8(), yesWord(false, m_language).toUtf8()};
            break;
        case ColumnKind::Percent:
            between(0, 100);
            break;
        case ColumnKind::Year:
            between(firstYear, lastYear);
            break;
        case ColumnKind::Money:
            between(0, static_cast<double>(largestCost));
            break;
        case ColumnKind::Date:
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = {firstYear, 1, 1, 0, 0, 0};
            rule.maximum_datetime = {lastYear, 12, 31, 0, 0, 0};
            message = m_language.translate("PlanSheets", "A date stands here, such as 2027-06-30.").toUtf8();
            break;
        default:
            return;
        }
        if (!words.empty()) {
            rule.validate = LXW_VALIDATION_TYPE_LIST;
            for (QByteArray& word : words) {
                list.push_back(word.data());
            }
            list.push_back(nullptr);
            rule.value_list = list.data();
            message = m_language.translate("PlanSheets", "Choose one of the list.").toUtf8();
        }
        constexpr qsizetype longestMessage = 255; // of the format; a translation may be longer than ours
        message = QString::fromUtf8(message).left(longestMessage).toUtf8();
        rule.error_title = title.data();
        rule.error_message = message.data();
        keep(worksheet_data_validation_range(sheet, planFile::headRow + 1, at, lastRow, at, &rule));
    }

    /// What was exported, hidden, so that later a change of the sheet is told from one of the plan.
    void writeExported() {
        lxw_worksheet* sheet = addSheet(QString::fromLatin1(planFile::exportedSheet));
        if (sheet == nullptr) {
            return;
        }
        const QByteArray json = QJsonDocument(toJson(shownPlan(m_plan))).toJson(QJsonDocument::Compact);
        put(sheet, 0, 0, QString::fromLatin1(planFile::exportedHashKey), nullptr);
        put(sheet, 0, 1, planFile::hashOf(json), nullptr);
        const QString text = QString::fromUtf8(json);
        lxw_row_t row = 1;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype count = std::min(planFile::pieceOfExported, text.size() - at);
            count -= text.at(at + count - 1).isHighSurrogate() ? 1 : 0;
            put(sheet, row, 0, QString::fromLatin1(planFile::exportedKey), nullptr);
            put(sheet, row, 1, text.mid(at, count), nullptr);
            at += count;
            ++row;
        }
        worksheet_hide(sheet);
    }

    const Assessment& m_assessment;
    const Plan& m_plan;
    const Language& m_language;
    QDateTime m_made;
    PlanNames m_names;
    lxw_workbook* m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_words = nullptr;
    lxw_format* m_fixed = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_number = nullptr;
    bool m_isGood = true;
};

/// Of the longest sheet.
std::size_t rowsToWrite(const Plan& plan) {
    std::size_t costs = 0;
    for (const Action& action : plan.actions) {
        costs += action.costByYear.size();
    }
    std::size_t readings = 0;
    for (const Measure& measure : plan.measures) {
        readings += measure.readings.size();
    }
    return std::max({plan.objectives.size(), plan.actions.size(), costs, plan.measures.size(), readings});
}

} // namespace

Result<QByteArray> workbook::planBook(const Assessment& assessment, const Language& language, const QDateTime& made) {
    // Two rows say what the columns are.
    if (rowsToWrite(assessment.plan) + 2 > static_cast<std::size_t>(SpreadsheetLimits().rows)) {
        return failure(
            ErrorCode::Refused,
            ExchangeText::tr("The plan has more of one kind (actions, costs, readings) than a sheet may hold "
                             "(%1). Take old ones away, then try again.")
                .arg(SpreadsheetLimits().rows - 2));
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.xlsx"_s));
    bool isGood = folder.isValid();
    if (isGood) {
        PlanBook book(file.fileName(), assessment, language, made);
        book.write();
        isGood = book.close() && file.open(QIODevice::ReadOnly);
    }
    if (!isGood) {
        return failure(ErrorCode::DiskFull, [] {
            return ExchangeText::tr("The workbook could not be put together in the folder for temporary files. "
                                    "Make room there, then try again.");
        });
    }
    return file.readAll();
}

} // namespace atalaya
