#include "models/exchange/PlanSheetsReading.h"

#include "models/exchange/PlanSheetsReader.h"

#include <algorithm>

namespace atalaya::exchange {
namespace {

constexpr std::size_t mostSheetFindings = 500;

} // namespace

void SheetFindings::add(SheetFinding finding) {
    if (m_findings.size() == mostSheetFindings) {
        ++m_more;
        // Where there is no room left a problem takes that of a note: nobody may think that there is none.
        const auto note = std::find_if(m_findings.rbegin(), m_findings.rend(),
                                       [](const SheetFinding& known) { return !known.isProblem; });
        if (!finding.isProblem || note == m_findings.rend()) {
            return;
        }
        m_findings.erase(std::next(note).base());
    }
    m_findings.push_back(std::move(finding));
}

Result<ReadPlanSheets> PlanSheetsReader::read(const QByteArray& bytes) {
    const auto book = readSpreadsheet(bytes);
    if (!book) {
        return tl::make_unexpected(book.error());
    }
    if (const Outcome own = readReadMe(*book); !own) {
        return tl::make_unexpected(own.error());
    }
    readExported(*book);
    settleCurrency();
    const Plan& exported = m_read.exported ? *m_read.exported : m_plan;
    m_exportedNames.emplace(exported);
    rememberExported(exported);
    findSheets(*book);
    for (const PlanSheet kind : {PlanSheet::Objectives, PlanSheet::Actions, PlanSheet::Measures}) {
        identifyRows(kind);
    }
    for (const PlanSheet kind : {PlanSheet::Objectives, PlanSheet::Actions, PlanSheet::Measures}) {
        readThings(kind);
    }
    m_read.hasCosts = readInstances(PlanSheet::Costs);
    m_read.hasReadings = readInstances(PlanSheet::Readings);
    checkThings();
    return std::move(m_read);
}

Result<ReadPlanSheets> readPlanSheets(const Framework& framework, const Assessment& assessment, const QByteArray& bytes,
                                      const Language& language, const std::function<QUuid()>& newId) {
    return PlanSheetsReader(framework, assessment, language, newId).read(bytes);
}

} // namespace atalaya::exchange
