#pragma once

#include "assessments/framework/JsonGuard.h"

#include <QByteArrayView>
#include <QSet>

#include <optional>
#include <vector>

namespace atalaya {

/// Walks JSON text once, byte by byte, without building anything, so that a hostile file is refused before a parser
/// allocates for it. Knows RFC 8259 exactly; stricter only where two readers could understand a text differently
/// (duplicate keys, control characters, numbers out of range). Its structure stands in JsonScanner.cpp, texts and
/// numbers in JsonScannerValues.cpp.
class JsonScanner {
public:
    JsonScanner(QString name, QByteArrayView bytes, const JsonLimits& limits);

    /// The first thing wrong, or nothing.
    [[nodiscard]] std::optional<ContentProblem> scan();
    /// After a clean scan: some string or key is not in Unicode NFC.
    [[nodiscard]] bool needsNormalising() const { return m_needsNormalising; }

private:
    struct Level {
        bool object = false;
        QSet<QString> keys;
        QString key;
        qsizetype index = 0;
    };
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    bool step();
    bool value();
    bool open(bool object);
    bool close(bool object);
    bool key();
    bool string(QString* text);
    bool take(const QString& decoded, QString* text);
    bool escape();
    bool unicodeEscape();
    bool hexadecimal(uint& unit);
    bool unicode(uchar lead);
    bool number();
    bool literal(const char* word);
    void valueDone();
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] uchar peek() const { return static_cast<uchar>(m_bytes[m_at]); }
    [[nodiscard]] QString pointer() const;
    bool fail(const QString& what, const QString& allowed = {});
    bool cutOff(const QString& what);
    bool halfACharacter();
    bool controlCharacter();
    bool badNumber();
    bool unexpected(const QString& allowed);

    QString m_name;
    QByteArrayView m_bytes;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    Expect m_expect = Expect::Value;
    std::vector<Level> m_levels;
    bool m_needsNormalising = false;
    bool m_beyondLatin = false; ///< the string being read has a character that normalisation may touch
    std::optional<ContentProblem> m_problem;
};

} // namespace atalaya
