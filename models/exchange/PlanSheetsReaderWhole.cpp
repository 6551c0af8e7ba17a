#include "models/exchange/PlanSheetsReader.h"

#include "assessments/framework/JsonGuard.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanReader.h"
#include "models/exchange/PlanSheetText.h"
#include "models/exchange/PlanSheetValues.h"
#include "models/exchange/PlanSheetsFile.h"

#include <QRegularExpression>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

Outcome PlanSheetsReader::readReadMe(const Spreadsheet& book) {
    std::map<QString, QString> said;
    for (const Sheet& sheet : book.sheets) {
        for (std::size_t i = 0; i < sheet.rows.size() && i < 100; ++i) {
            const SheetRow& row = sheet.rows[i];
            const QString key = plainCell(&row.cells.front());
            // The key, what it is, and its value, which may be empty.
            if (key.startsWith(u"readme."_s)) {
                said.emplace(key, row.cells.size() > 2 ? plainCell(&row.cells.back()).trimmed() : QString());
            }
        }
    }
    const auto value = [&said](const char* key) {
        const auto found = said.find(QString::fromLatin1(key));
        return found == said.end() ? QString() : found->second;
    };
    const QUuid assessment = QUuid::fromString(value(planFile::assessmentKey));
    if (assessment.isNull()) {
        return failure(ErrorCode::InvalidInput, [] {
            return ExchangeText::tr("The workbook does not say which assessment it belongs to: its first sheet "
                                    "is missing. Export the plan again and make the changes there.");
        });
    }
    if (assessment != m_assessment.id) {
        return failure(
            ErrorCode::Refused,
            [] {
                return ExchangeText::tr("The workbook belongs to another assessment. Open that one, or export this "
                                        "one's plan and make the changes there.");
            },
            assessment.toString(QUuid::WithoutBraces));
    }
    if (value(planFile::formatKey).toInt() > planFile::format) {
        return failure(ErrorCode::NewerFormat, [] {
            return ExchangeText::tr("The workbook was made by a newer Atalaya. Update "
                                    "this one, then try again.");
        });
    }
    const QString code = value(planFile::languageKey);
    static const QRegularExpression plainCode(u"^[a-z]{2,3}$"_s);
    if (plainCode.match(code).hasMatch()) {
        m_languages.emplace_back(code);
    }
    m_read.made = QDateTime::fromString(value(planFile::madeKey), Qt::ISODate);
    m_bookCurrency = value(planFile::currencyKey);
    return {};
}

void PlanSheetsReader::settleCurrency() {
    m_currency = cellForm(m_plan.currency).trimmed();
    // Without its line a workbook is still in what it was exported in.
    const QString said =
        m_bookCurrency.isEmpty() && m_read.exported ? cellForm(m_read.exported->currency).trimmed() : m_bookCurrency;
    if (said.isEmpty() || said == m_currency) {
        return;
    }
    if (!m_currency.isEmpty()) {
        m_read.isUnusable = true;
        m_read.findings.problem({}, {},
                                ExchangeText::tr("The workbook is in %1 while the plan is in %2. A plan has one "
                                                 "currency: convert the costs and export the plan again.")
                                    .arg(shortened(said), m_plan.currency));
    } else if (!isCurrencyCode(said)) {
        m_read.findings.problem({}, {},
                                ExchangeText::tr("“%1” is no currency code. Write the three capital letters of ISO "
                                                 "4217, such as USD, or leave it empty.")
                                    .arg(shortened(said)));
    } else {
        m_currency = said;
        m_read.newCurrency = said;
    }
}

void PlanSheetsReader::readExported(const Spreadsheet& book) {
    QString hash;
    QString text;
    for (const Sheet& sheet : book.sheets) {
        for (const SheetRow& row : sheet.rows) {
            if (row.cells.size() != 2 || row.cells.front().kind != SheetCell::Kind::Text) {
                continue;
            }
            if (row.cells.front().text == QLatin1StringView(planFile::exportedHashKey)) {
                hash = row.cells.back().text;
            } else if (row.cells.front().text == QLatin1StringView(planFile::exportedKey)) {
                text += row.cells.back().text;
            }
        }
    }
    const QByteArray json = text.toUtf8();
    if (!hash.isEmpty() && planFile::hashOf(json) == hash) {
        if (const auto document = readGuardedJson(QString(), json)) {
            Problems problems{QString()};
            ObjectReader reader(problems, document->object(), {});
            Plan plan = planFrom(reader);
            if (problems.isEmpty()) {
                m_read.exported = std::move(plan);
            }
        }
    }
    if (!m_read.exported) {
        m_read.findings.note({}, {},
                             ExchangeText::tr("The workbook no longer says what was exported, so that changes made "
                                              "here meanwhile cannot be told from the sheet's. Look at each "
                                              "difference before you take it."));
    }
}

void PlanSheetsReader::rememberExported(const Plan& exported) {
    const auto remember = [this](PlanThing thing, const auto& items, bool isExported) {
        for (const auto& item : items) {
            auto& cut = m_cut[item.id];
            PlanValues values = valuesOf(item, &cut);
            if (isExported) {
                m_exported[thing].emplace(item.id, std::move(values));
            }
            m_known[thing].insert(item.id);
        }
    };
    remember(PlanThing::Objective, exported.objectives, true);
    remember(PlanThing::Action, exported.actions, true);
    remember(PlanThing::Measure, exported.measures, true);
    remember(PlanThing::Objective, m_plan.objectives, false);
    remember(PlanThing::Action, m_plan.actions, false);
    remember(PlanThing::Measure, m_plan.measures, false);
    const auto rememberCodes = [this](PlanThing thing, const auto& items) {
        for (const auto& item : items) {
            m_codes[thing].emplace(cellForm(item.code).trimmed(), item.id);
        }
    };
    // What the sheets say of codes comes first; these fill in.
    m_fillCodes = [this, rememberCodes, &exported] {
        rememberCodes(PlanThing::Objective, exported.objectives);
        rememberCodes(PlanThing::Action, exported.actions);
        rememberCodes(PlanThing::Measure, exported.measures);
        rememberCodes(PlanThing::Objective, m_plan.objectives);
        rememberCodes(PlanThing::Action, m_plan.actions);
        rememberCodes(PlanThing::Measure, m_plan.measures);
    };
}

} // namespace atalaya::exchange
