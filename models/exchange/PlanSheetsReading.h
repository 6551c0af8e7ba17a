#pragma once

#include "models/exchange/PlanSheetColumns.h"
#include "models/exchange/PlanSheetValues.h"
#include "models/exchange/PlanSheets.h"

namespace atalaya::exchange {

// What stands in a workbook of the plan that came back, cell by cell. Internal to PlanSheets.

/// What was found, up to a number that anybody would read.
class SheetFindings {
public:
    /// `thing`: in whose rows it stands.
    void problem(const QString& sheet, const QString& cell, const QString& sentence, const QUuid& thing = {}) {
        add({true, sheet, cell, sentence, thing});
    }
    void note(const QString& sheet, const QString& cell, const QString& sentence) {
        add({false, sheet, cell, sentence});
    }
    [[nodiscard]] const std::vector<SheetFinding>& list() const { return m_findings; }
    [[nodiscard]] int more() const { return m_more; }

private:
    void add(SheetFinding finding);

    std::vector<SheetFinding> m_findings;
    int m_more = 0;
};

/// An objective, action or measure as the workbook says it.
struct ReadThing {
    QUuid id;
    bool isNew = false;
    bool isBlocked = false; ///< a problem was found in one of its rows
    QString sheet;
    int row = 0;
    PlanValues values;                 ///< of the columns that are there
    std::map<QString, QString> places; ///< cell of each field, "Actions!F12"
};

struct ReadPlanSheets {
    QDateTime made;
    std::optional<Plan> exported; ///< as shownPlan(); absent when the file no longer says it
    bool isUnusable = false;      ///< a problem of the whole workbook
    QString newCurrency;          ///< that of the workbook where the plan has none; empty: none
    std::map<PlanThing, std::vector<ReadThing>> things;
    /// Kinds of which every row could be read, so that a row that is not there was deleted.
    std::set<PlanThing> complete;
    bool hasCosts = false; ///< the sheet is there and every row of it could be told whose it is
    bool hasReadings = false;
    SheetFindings findings;
};

/// See comparePlanSheets().
[[nodiscard]] Result<ReadPlanSheets> readPlanSheets(const Framework& framework, const Assessment& assessment,
                                                    const QByteArray& bytes, const Language& language,
                                                    const std::function<QUuid()>& newId);

} // namespace atalaya::exchange
