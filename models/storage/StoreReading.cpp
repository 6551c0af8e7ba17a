#include "models/exchange/ExchangeNames.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>

// What is read of assessments.

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> noSuchAssessment() {
    return failure(ErrorCode::NotFound, [] {
        return QCoreApplication::translate("Storage", "The workspace holds no such assessment. List what it holds, and "
                                                      "choose one of them.");
    });
}

/// Of a row of assessments() below; nothing when it cannot be what was written.
std::optional<WorkspaceSummary> summaryOf(const Statement& row) {
    WorkspaceSummary summary;
    summary.id = QUuid::fromString(row.text(0));
    summary.state = row.text(1);
    summary.entity = row.text(2);
    summary.round = row.text(3);
    summary.referenceDate = QDate::fromString(row.text(4), Qt::ISODate);
    const auto status = fromExchangeName<AssessmentStatus>(row.text(5));
    if (!status || summary.id.isNull()) {
        return std::nullopt;
    }
    summary.status = *status;
    summary.practice = row.integer(6) != 0;
    summary.frameworkId = row.text(7);
    summary.frameworkVersion = row.text(8);
    if (const auto previous = QUuid::fromString(row.text(9)); !previous.isNull()) {
        summary.previous = previous;
    }
    return summary;
}

} // namespace

Result<std::vector<WorkspaceSummary>> Store::assessments() const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto changes = m_log.lastChanges();
    if (!changes) {
        return tl::make_unexpected(changes.error());
    }
    Statement rows = m_database.statement("SELECT id, state, entity, round, reference_date, status, practice,"
                                          " framework_id, framework_version, previous FROM assessment"
                                          " ORDER BY reference_date DESC, state, round, id");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<WorkspaceSummary> all;
    while (rows.next()) {
        auto summary = summaryOf(rows);
        if (!summary) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"row of an assessment"_s);
        }
        if (const auto changed = changes->find(rows.text(0)); changed != changes->end()) {
            summary->changedAt = changed->second;
        }
        all.push_back(*std::move(summary));
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return all;
}

Result<Things> Store::load(const QString& assessment) const {
    Things things;
    for (const auto& repository : m_things) {
        if (auto loaded = repository->load(assessment, things); !loaded) {
            return tl::make_unexpected(loaded.error());
        }
    }
    if (!things.contains(ThingKey{ThingKind::Assessment, {}})) {
        return noSuchAssessment();
    }
    return things;
}

Result<Assessment> Store::assessment(const QUuid& id) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto things = load(idText(id));
    if (!things) {
        return tl::make_unexpected(things.error());
    }
    auto assessment = assessmentOf(*things);
    if (!assessment) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, assessment.error());
    }
    return std::move(*assessment);
}

} // namespace atalaya::storage
