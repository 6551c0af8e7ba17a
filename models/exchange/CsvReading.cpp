#include "models/exchange/CsvReading.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/JsonReading.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace atalaya::exchange {
namespace {

/// What Windows-1252 has at 0x80 to 0x9f, in the place of Latin 1's control characters. Five are no character at all.
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                                     0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            c = windowsCharacters[c.unicode() - 0x80U];
        }
    }
    return text;
}

/// Absent when the bytes break what their mark promises.
std::optional<QString> decodedTable(const QByteArray& bytes) {
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decode(QStringDecoder::Utf16);
        const QString text = decode(bytes);
        return decode.hasError() || bytes.size() % 2 != 0 ? std::nullopt : std::optional(text);
    }
    const bool isMarked = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray plain = isMarked ? bytes.mid(3) : bytes;
    const QString text = QString::fromUtf8(plain);
    // There and back: a decoder does not complain of a letter that is cut off by the end, as the last one in Latin 1.
    if (text.toUtf8() == plain) {
        return text;
    }
    return isMarked ? std::nullopt : std::optional(fromWindows(plain));
}

/// Of the first line, quoted text apart.
QChar separatorOf(const QString& text) {
    constexpr std::array candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = isQuoted != (c == u'"');
        if (!isQuoted && (c == u'\n' || c == u'\r')) {
            break;
        }
        for (std::size_t i = 0; !isQuoted && i < candidates.size(); ++i) {
            counts[i] += c == candidates[i] ? 1 : 0;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        best = counts[i] > counts[best] ? i : best;
    }
    return candidates[best];
}

/// Goes through a table sign by sign.
class CsvWalk {
public:
    CsvWalk(const QString& text, const CsvLimits& limits)
        : m_text(text), m_limits(limits), m_separator(separatorOf(text)) {}

    [[nodiscard]] Result<std::vector<CsvRecord>> records() {
        while (m_at < m_text.size()) {
            CsvRecord record = nextRecord();
            if (record.fields.size() > m_limits.fields) {
                return failure(ErrorCode::InvalidInput,
                               ExchangeText::tr("Row %1 has more than %2 columns. Keep only the columns that are asked "
                                                "for, then try again.")
                                   .arg(record.row)
                                   .arg(m_limits.fields));
            }
            if (record.fields.size() > 1 || !record.fields.constFirst().trimmed().isEmpty() || record.isBroken) {
                m_records.push_back(std::move(record));
            }
            if (m_records.size() > static_cast<std::size_t>(m_limits.records)) {
                return failure(ErrorCode::InvalidInput, ExchangeText::tr("The table has more than %1 rows. Split it, "
                                                                         "then try again.")
                                                            .arg(m_limits.records));
            }
        }
        return std::move(m_records);
    }

private:
    [[nodiscard]] bool isAt(char16_t c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    [[nodiscard]] bool isLineEnd() const { return isAt(u'\n') || isAt(u'\r'); }

    CsvRecord nextRecord() {
        CsvRecord record;
        record.row = m_line;
        bool isMore = true;
        while (isMore) {
            record.fields << nextField(record.isBroken);
            isMore = m_at < m_text.size() && m_text.at(m_at) == m_separator && record.fields.size() <= m_limits.fields;
            m_at += isMore ? 1 : 0;
        }
        endLine();
        return record;
    }

    QString nextField(bool& isBroken) {
        const bool isQuoted = isAt(u'"');
        const QString field = isQuoted ? quoted(isBroken) : QString();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd()) {
            ++m_at;
        }
        const QString rest = m_text.mid(start, m_at - start);
        isBroken = isBroken || (isQuoted && !rest.trimmed().isEmpty());
        return isQuoted ? field : rest;
    }

    /// Past the closing quotation mark.
    QString quoted(bool& isBroken) {
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && !isAt(u'"')) {
                return field;
            }
            m_at += c == u'"' ? 1 : 0;
            m_line += c == u'\n' ? 1 : 0;
            field += c;
        }
        isBroken = true;
        return field;
    }

    void endLine() {
        // Too many fields: the rest of the line says nothing more.
        while (m_at < m_text.size() && !isLineEnd()) {
            ++m_at;
        }
        m_at += isAt(u'\r') ? 1 : 0;
        m_at += isAt(u'\n') ? 1 : 0;
        ++m_line;
    }

    const QString& m_text;
    const CsvLimits& m_limits;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvRecord> m_records;
};

} // namespace

Result<QString> csvText(const QByteArray& bytes, qsizetype most) {
    if (bytes.size() > most) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The table is larger than %1 KB. Keep only the columns "
                                        "that are asked for, then try again.")
                           .arg(most / 1024));
    }
    const std::optional<QString> text = decodedTable(bytes);
    if (!text || !isPlainText(*text)) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The table is not plain text in UTF-8. Save it in the spreadsheet as “CSV "
                                        "UTF-8”, then try again."));
    }
    return *text;
}

Result<std::vector<CsvRecord>> csvRecords(const QString& text, const CsvLimits& limits) {
    return CsvWalk(text, limits).records();
}

} // namespace atalaya::exchange
