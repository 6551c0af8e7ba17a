#include "models/storage/repositories/AnswerRepository.h"

#include <QJsonArray>

namespace atalaya::storage {
namespace {

constexpr ContentRows::Sql answerSql{
    "SELECT indicator, content FROM answer WHERE assessment = ? ORDER BY indicator",
    "INSERT INTO answer (assessment, indicator, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE answer SET content = ? WHERE assessment = ? AND indicator = ? AND content = ?",
    "DELETE FROM answer WHERE assessment = ? AND indicator = ? AND content = ?"};

} // namespace

AnswerRepository::AnswerRepository(Database& database) : ContentRows(database, ThingKind::Answer, answerSql) {}

Outcome AnswerRepository::write(const QString& assessment, const Difference& difference) {
    const QLatin1String key("evidence");
    const bool usesChange = difference.before.value(key) != difference.after.value(key);
    if (usesChange) {
        if (auto removed = removeUses(assessment, difference.key.subject); !removed) {
            return removed;
        }
    }
    if (auto written = ContentRows::write(assessment, difference); !written) {
        return written;
    }
    return usesChange ? addUses(assessment, difference) : Outcome();
}

Outcome AnswerRepository::removeUses(const QString& assessment, const QString& indicator) {
    return m_database.statement("DELETE FROM evidence_use WHERE assessment = ? AND indicator = ?")
        .run(assessment, indicator);
}

Outcome AnswerRepository::addUses(const QString& assessment, const Difference& difference) {
    const QJsonArray uses = difference.after.value(QLatin1String("evidence")).toArray();
    for (const QJsonValue& use : uses) {
        Statement insert = m_database.statement("INSERT INTO evidence_use (assessment, indicator, evidence, stage)"
                                                " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
        const QJsonObject members = use.toObject();
        if (auto ran =
                insert.run(assessment, difference.key.subject, members.value(QLatin1String("evidence")).toString(),
                           members.value(QLatin1String("stage")).toInt(0));
            !ran) {
            return ran;
        }
    }
    return {};
}

} // namespace atalaya::storage
