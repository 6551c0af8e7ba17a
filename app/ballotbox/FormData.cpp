#include "app/ballotbox/FormData.h"

#include <QList>
#include <QStringDecoder>

namespace atalaya::ballotbox {
namespace {

constexpr qsizetype mostPairs = 16;

std::optional<QString> decoded(QByteArray text) {
    text.replace('+', ' ');
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString words = decoder(QByteArray::fromPercentEncoding(text));
    return decoder.hasError() ? std::nullopt : std::optional(words);
}

} // namespace

std::optional<FormFields> fieldsIn(const QByteArray& encoded) {
    FormFields fields;
    const QList<QByteArray> pairs = encoded.isEmpty() ? QList<QByteArray>() : encoded.split('&');
    if (pairs.size() > mostPairs) {
        return std::nullopt;
    }
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value || !fields.emplace(*name, *value).second) {
            return std::nullopt;
        }
    }
    return fields;
}

std::optional<FormFields> formFields(const HttpRequest& request) {
    const QByteArray type = request.contentType.split(';').front().trimmed().toLower();
    return type == "application/x-www-form-urlencoded" ? fieldsIn(request.body) : std::nullopt;
}

} // namespace atalaya::ballotbox
