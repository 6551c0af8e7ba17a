#pragma once

#include "assessments/framework/Framework.h"
#include "models/exchange/PlanSheets.h"
#include "models/session/BackgroundWork.h"

#include <QObject>

#include <memory>
#include <optional>

namespace atalaya {

/// Reads a workbook that came back and compares it with the plan, beside the window, and again whenever whoever shows
/// the differences says that the plan is another one. What is new in the workbook has the same id in each comparison.
class PlanSheetsRun : public QObject {
    Q_OBJECT
public:
    /// What the workbook is compared with.
    struct Side {
        FrameworkPtr framework;
        Assessment assessment;
    };

    /// `newId` gives new rows their ids; it is called from another thread.
    explicit PlanSheetsRun(std::function<QUuid()> newId, QObject* parent = nullptr);

    /// The file is read once. `language` is that of the words in differences. What runs or was read before is let go.
    void read(const QString& path, Side side, const Language& language);
    /// The same workbook; nothing when none was read. What runs is begun anew.
    void compareAgain(Side side);
    /// Neither signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_next || (m_work.isRunning() && !m_isDropped); }
    /// So many ms for each comparison that is under way; whether all is done, and has been told.
    bool waitFor(int ms);

Q_SIGNALS:
    void compared(const atalaya::PlanSheetsComparison& comparison);
    /// No workbook, damaged, too large, another assessment's, or a file that cannot be read.
    void failed(const atalaya::Error& error);

private:
    struct Book;
    void begin();
    void finish(const Result<PlanSheetsComparison>& result);

    std::function<QUuid()> m_newId;
    std::shared_ptr<Book> m_book;
    std::optional<Side> m_next; ///< to be compared with as soon as nothing runs
    bool m_isDropped = false;   ///< nobody waits for what runs
    BackgroundWork m_work;      ///< last: over before what it touches is gone
};

} // namespace atalaya
