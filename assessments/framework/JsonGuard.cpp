#include "assessments/framework/JsonGuard.h"

#include "assessments/framework/JsonScanner.h"
#include "assessments/framework/JsonWords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atalaya {
namespace {

// Recursion is bounded by JsonLimits::depth.
QJsonValue normalised(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().normalized(QString::NormalizationForm_C);
    case QJsonValue::Array: {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array) {
            result.append(normalised(item));
        }
        return result;
    }
    case QJsonValue::Object: {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            result.insert(it.key().normalized(QString::NormalizationForm_C), normalised(it.value()));
        }
        return result;
    }
    default:
        return value;
    }
}

/// Where it stops being JSON, as the scanner says it. Not in the words of Qt, which may be there in English only.
QString notJson(const QByteArray& bytes, int offset) {
    const QByteArray before = bytes.left(offset);
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return JsonWords::tr("is not JSON at line %1, column %2").arg(before.count('\n') + 1).arg(column);
}

} // namespace

QString ContentProblem::sentence() const {
    if (pointer.isEmpty()) {
        return allowed.isEmpty() ? JsonWords::tr("%1: %2.").arg(file, what)
                                 : JsonWords::tr("%1: %2. Allowed: %3.").arg(file, what, allowed);
    }
    return allowed.isEmpty() ? JsonWords::tr("%1, at %2: %3.").arg(file, pointer, what)
                             : JsonWords::tr("%1, at %2: %3. Allowed: %4.").arg(file, pointer, what, allowed);
}

tl::expected<QJsonDocument, ContentProblem> readGuardedJson(const QString& name, const QByteArray& bytes,
                                                            const JsonLimits& limits) {
    JsonScanner scanner(name, bytes, limits);
    if (std::optional<ContentProblem> problem = scanner.scan()) {
        return tl::make_unexpected(*std::move(problem));
    }
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::make_unexpected(ContentProblem{name, {}, notJson(bytes, error.offset), {}});
    }
    if (scanner.needsNormalising()) {
        document = document.isArray() ? QJsonDocument(normalised(document.array()).toArray())
                                      : QJsonDocument(normalised(document.object()).toObject());
    }
    return document;
}

} // namespace atalaya
