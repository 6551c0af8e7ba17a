#include "models/session/PlanSheetsRun.h"

#include "models/exchange/SpreadsheetReading.h"
#include "models/storage/FileUse.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace atalaya {

namespace {

Result<QByteArray> bytesOfWorkbook(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, [name = info.fileName()] {
            return QCoreApplication::translate("PlanSheetsRun", "There is no file “%1” any more. Choose it where it is "
                                                                "now.")
                .arg(name);
        });
    }
    // A workspace that this window has open must not be opened a second time: its locks would go.
    if (!info.isFile() || storage::isDatabase(path)) {
        return failure(ErrorCode::InvalidInput, [name = info.fileName()] {
            return QCoreApplication::translate("PlanSheetsRun", "“%1” is not a workbook. Choose the .xlsx file that "
                                                                "came back.")
                .arg(name);
        });
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto said = [name = info.fileName()] {
            return QCoreApplication::translate("PlanSheetsRun", "“%1” cannot be read. Check that you may read it and "
                                                                "that no other program keeps it for itself.")
                .arg(name);
        };
        return failure(ErrorCode::InputOutput, said, file.errorString());
    }
    // One more than is read at most, so that whoever reads it says that it is too large.
    QByteArray bytes = file.read(exchange::SpreadsheetLimits().bytes + 1);
    if (file.error() != QFileDevice::NoError) {
        const auto said = [name = info.fileName()] {
            return QCoreApplication::translate("PlanSheetsRun", "“%1” cannot be read to its end. Copy it again from "
                                                                "where it came from.")
                .arg(name);
        };
        return failure(ErrorCode::InputOutput, said, file.errorString());
    }
    return bytes;
}

} // namespace

/// Touched by one piece of work at a time.
struct PlanSheetsRun::Book {
    QString path;
    Language language;
    std::function<QUuid()> newId;
    std::optional<Result<QByteArray>> bytes; ///< once they were asked for
    std::vector<QUuid> ids;                  ///< of new rows, in the order in which they are met

    Result<PlanSheetsComparison> compare(const Side& side) {
        if (!bytes) {
            bytes = bytesOfWorkbook(path);
        }
        if (!*bytes) {
            return tl::make_unexpected(bytes->error());
        }
        std::size_t next = 0;
        const auto idOfNext = [this, &next] {
            if (next == ids.size()) {
                ids.push_back(newId());
            }
            return ids[next++];
        };
        return comparePlanSheets(*side.framework, side.assessment, **bytes, language, idOfNext);
    }
};

PlanSheetsRun::PlanSheetsRun(std::function<QUuid()> newId, QObject* parent)
    : QObject(parent), m_newId(std::move(newId)) {}

void PlanSheetsRun::read(const QString& path, Side side, const Language& language) {
    m_book = std::make_shared<Book>();
    m_book->path = path;
    m_book->language = language;
    m_book->newId = m_newId;
    m_next = std::move(side);
    begin();
}

void PlanSheetsRun::compareAgain(Side side) {
    if (m_book) {
        m_next = std::move(side);
        begin();
    }
}

void PlanSheetsRun::cancel() {
    m_next.reset();
    m_book.reset();
    m_isDropped = true;
    m_work.cancel();
}

bool PlanSheetsRun::waitFor(int ms) {
    // Behind what nobody waits for any more comes what is waited for.
    while (m_work.isRunning()) {
        if (!m_work.waitFor(ms)) {
            return false;
        }
    }
    return true;
}

void PlanSheetsRun::begin() {
    if (m_work.isRunning() || !m_next) {
        return; // begins when that is done
    }
    m_isDropped = false;
    const auto result = std::make_shared<Result<PlanSheetsComparison>>();
    m_work.start([book = m_book, side = *std::exchange(m_next, std::nullopt),
                  result](WorkHandle&) { *result = book->compare(side); },
                 [this, result] { finish(*result); });
}

void PlanSheetsRun::finish(const Result<PlanSheetsComparison>& result) {
    if (m_next) {
        begin(); // what is done is of a plan, or of a workbook, that nobody looks at any more
    } else if (m_isDropped) {
        return;
    } else if (result) {
        Q_EMIT compared(*result);
    } else {
        m_book.reset();
        Q_EMIT failed(result.error());
    }
}

} // namespace atalaya
