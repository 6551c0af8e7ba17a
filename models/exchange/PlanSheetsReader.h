#pragma once

#include "models/exchange/PlanSheetNames.h"
#include "models/exchange/PlanSheetsReading.h"
#include "models/exchange/PlanSheetsView.h"

#include <functional>

namespace atalaya::exchange {

/// Reads one workbook that came back: the file as a whole, which sheet and column is which, rows, costs and readings,
/// cells, and what does not hold together. Each of these is a source of its own. Keeps references: a short-lived
/// helper.
class PlanSheetsReader {
public:
    PlanSheetsReader(const Framework& framework, const Assessment& assessment, const Language& language,
                     const std::function<QUuid()>& newId)
        : m_framework(framework)
        , m_assessment(assessment)
        , m_plan(assessment.plan)
        , m_newId(newId)
        , m_languages{language, Language()} {}
    Result<ReadPlanSheets> read(const QByteArray& bytes);

private:
    // The file as a whole.

    Outcome readReadMe(const Spreadsheet& book);
    void readExported(const Spreadsheet& book);
    /// Two currencies make the workbook unusable. One that names none is in the plan's present currency: a plan that
    /// was exported before anybody named one comes back all the same.
    void settleCurrency();
    void rememberExported(const Plan& exported);

    // Sheets and columns.

    /// The first row that holds a key of a column, and of which sheet that is.
    static std::optional<std::pair<std::size_t, PlanSheet>> keyRowOf(const Sheet& sheet);
    [[nodiscard]] bool isHead(const QString& text, const PlanColumn& column) const;
    /// The row that is headed as that sheet's columns are, when the keys are gone.
    [[nodiscard]] std::optional<std::size_t> headRowOf(const Sheet& sheet, PlanSheet kind) const;
    [[nodiscard]] std::optional<PlanSheet> kindByName(const QString& name) const;
    void findSheets(const Spreadsheet& book);
    /// False when nothing can be read of the sheet.
    bool mapByKeys(SheetView& view, std::size_t keyRow);
    bool mapByHeads(SheetView& view, std::size_t headRow);
    /// The row below the keys is for people, unless somebody took it away.
    [[nodiscard]] bool isHeadRow(const SheetView& view, const SheetRow& row) const;
    /// Columns without a key, by their heads.
    void addHeaded(SheetView& view, const SheetRow& heads);
    void noteHeads(const SheetView& view, const SheetRow& heads);
    bool hasNeeded(const SheetView& view, int row);
    void lookAtMerged(SheetView& view);

    // Rows.

    [[nodiscard]] static bool isFilled(const SheetView& view, const SheetRow& row);
    /// Whose row it is, by its id; null for a new one. Nothing, and a problem, when it cannot be told.
    std::optional<QUuid> idOfRow(const SheetView& view, const SheetRow& row);
    void identifyRows(PlanSheet kind);
    void rememberCode(const SheetView& view, const SheetRow& row, const QUuid& id);
    [[nodiscard]] ReadThing* thing(const QUuid& id);
    void readThings(PlanSheet kind);
    /// What was exported in a cell, canonical; nothing for what is new.
    [[nodiscard]] std::optional<QString> exportedValue(PlanThing thing, const QUuid& id, const QString& field,
                                                       const PlanColumn& column) const;
    /// Puts in what the columns that are missing held of a field of several parts: it is left as it is. A low or high
    /// cost that was the likely one goes on with it, and so does one that a likely one, changed, would pass.
    void keepMissingParts(const SheetView& view, const QUuid& id, const QString& field, QStringList& parts) const;
    /// Brings the cells of fields together: costs in order, a date only with its value.
    void putParts(const SheetView& view, const SheetRow& row, ReadThing& read, std::map<QString, QStringList>& parts);
    /// Low, likely and high of a row, as canonical text; empty without a cost. What is not said is the likely cost.
    std::optional<QString> rangeOf(const SheetView& view, const SheetRow& row, const QStringList& parts,
                                   QLatin1StringView lowKey, QLatin1StringView likelyKey, QLatin1StringView highKey);

    // Costs by year and readings. True when the sheet is there and all its rows could be told whose they are.

    bool readInstances(PlanSheet kind);
    /// The thing that a cost or reading belongs to; null when its row was deleted; nothing, and a problem, when it
    /// cannot be told.
    std::optional<ReadThing*> ownerOf(const SheetView& view, const SheetRow& row);
    bool readInstance(const SheetView& view, const SheetRow& row, ReadThing& read,
                      std::map<std::pair<QUuid, QString>, int>& seen);

    // Cells.

    void problem(const SheetView& view, const SheetRow& row, const PlanColumn& column, const QString& sentence);
    /// The canonical value of a cell; nothing, and a problem, when it has none. A cell as it was exported means what
    /// was exported.
    std::optional<QString> valueIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const std::optional<QString>& exported, bool isNew);
    [[nodiscard]] QString shownAsExported(const PlanColumn& column, const QString& value) const;
    [[nodiscard]] QString otherCurrency(const QString& currency) const;
    static QStringList piecesOf(const QString& text, const QString& marks);
    std::optional<QString> codesIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const QString& text);
    std::optional<QString> liftsIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const QString& text);
    /// By code, else by id; null when the plan and its sheets hold no such thing.
    [[nodiscard]] QUuid resolved(PlanThing thing, const QString& text) const;
    std::optional<QString> referenceIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                       const QString& text);
    std::optional<QString> dependenciesIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                          const QString& text);
    std::optional<QString> choiceIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                    const QString& text, bool isNew);
    std::optional<QString> flagIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                  const SheetCell* cell, const QString& text);
    /// A number as it is kept, also where the spreadsheet keeps it as text, as long as it can be read in one way only.
    [[nodiscard]] static std::optional<double> plainNumber(const SheetCell& cell);
    std::optional<QString> wholeIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const SheetCell* cell, int least, int most, const QString& whenEmpty);
    std::optional<QString> moneyIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const SheetCell* cell);
    std::optional<QString> numberIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                    const SheetCell* cell);
    std::optional<QString> dateIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                  const SheetCell* cell);

    // What does not hold together.

    void block(ReadThing& read, const QString& field, const QString& sentence);
    void checkThings();
    [[nodiscard]] static QString valueOf(const ReadThing& read, const QString& field);
    /// A text that was longer than a cell came with its end cut off: taking it over would lose the rest.
    void checkCut(ReadThing& read, PlanThing kind);
    void checkCodes(PlanThing kind, std::vector<ReadThing>& things);
    /// The first from `next` on that nobody has; `next` is then the one behind it.
    [[nodiscard]] static QString freeCode(QString& next, std::map<QString, ReadThing*>& seen,
                                          const std::map<QString, QUuid>& used);
    void checkAction(ReadThing& read);
    void checkSum(ReadThing& read);
    void checkMeasure(ReadThing& read);
    /// What the sheets say alone; a circle that goes through what they do not say is found when the change is made.
    void checkCircles();

    const Framework& m_framework;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const std::function<QUuid()>& m_newId;
    std::vector<Language> m_languages; ///< that of the differences, English, the file's
    std::optional<PlanNames> m_exportedNames;
    std::map<PlanSheet, SheetView> m_views;
    std::map<PlanThing, std::map<QUuid, PlanValues>> m_exported;
    std::map<QUuid, std::set<QString>> m_cut;
    std::map<PlanThing, std::set<QUuid>> m_known;
    std::map<PlanThing, std::map<QString, QUuid>> m_codes;
    std::function<void()> m_fillCodes;
    std::map<QUuid, std::pair<PlanThing, std::size_t>> m_places;
    std::map<QUuid, const SheetRow*> m_rows;
    QString m_bookCurrency; ///< as the workbook says it
    QString m_currency;     ///< what cells are compared with: the plan's, else what the workbook would give it
    QUuid m_about;          ///< the thing whose row is being read
    ReadPlanSheets m_read;
};

} // namespace atalaya::exchange
