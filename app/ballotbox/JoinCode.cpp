#include "app/ballotbox/JoinCode.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView letters = u"CDFHJKMNPRTWXY34679";
constexpr int codeLength = 4;
constexpr std::size_t tokenWords = 8; // of 32 bits
constexpr qsizetype tokenLength = 43; // of 32 bytes in base64url

} // namespace

QString newJoinCode() {
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        code += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    }
    return code;
}

bool isSameCode(const QString& typed, const QString& code) {
    QString tidy;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-') {
            tidy += c.toUpper();
        }
    }
    // The hashes are of one length, and how many of their bytes agree says nothing of the code.
    const QByteArray one = hashOf(tidy.toUtf8());
    const QByteArray other = hashOf(code.toUtf8());
    int difference = 0;
    for (qsizetype i = 0; i < other.size(); ++i) {
        difference |= one[i] ^ other[i];
    }
    return difference == 0;
}

QByteArray newToken() {
    std::array<quint32, tokenWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isToken(const QByteArray& token) {
    const auto bytes =
        QByteArray::fromBase64Encoding(token, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                  QByteArray::AbortOnBase64DecodingErrors);
    return token.size() == tokenLength && bytes.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

QByteArray hashOf(const QByteArray& token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace atalaya::ballotbox
