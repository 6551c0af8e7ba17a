#include "views/reports/pdf/FontText.h"

#include <QByteArray>

#include <algorithm>

namespace atalaya::report {
namespace {

QString fromHexUtf16(QByteArray hex) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        text += QChar(static_cast<char16_t>(static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1])));
    }
    return text == QString(QChar(u'\0')) ? QString() : text;
}

QByteArray hex4(unsigned value) {
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

/// Compatibility forms that only fonts use: ligatures and Arabic presentation forms.
QString withoutPresentation(const QString& text) {
    if (text.size() == 1 && text[0].unicode() >= 0xFB00 && text[0].unicode() <= 0xFEFC) {
        return text.normalized(QString::NormalizationForm_KC);
    }
    return text == u"\t" || text == u"\u00A0" ? QStringLiteral(" ") : text;
}

} // namespace

FontText::FontText(QPDFObjectHandle font) : m_font(font) {
    m_name = QString::fromStdString(font.getKey("/BaseFont").getName()).mid(1);
    QPDFObjectHandle table = font.getKey("/ToUnicode");
    if (table.isStream()) {
        const auto bytes = table.getStreamData();
        readTable(std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()));
    }
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (descendants.isArray() && descendants.getArrayNItems() == 1) {
        QPDFObjectHandle descriptor = descendants.getArrayItem(0).getKey("/FontDescriptor");
        m_embedded = descriptor.isDictionary() && (descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
    }
    for (const auto& [code, text] : m_written) {
        if (text == u" ") {
            m_space = code;
            break;
        }
    }
}

void FontText::readTable(const std::string& table) {
    // Qt writes ranges only: <first> <last> <text> or <first> <last> [<text> ...].
    const QByteArray all = QByteArray::fromStdString(table);
    qsizetype at = all.indexOf("beginbfrange");
    while (at >= 0) {
        const qsizetype end = all.indexOf("endbfrange", at);
        const auto token = [&](QByteArray& hex) {
            const qsizetype open = all.indexOf('<', at);
            const qsizetype close = all.indexOf('>', open);
            if (open < 0 || close < 0 || open > end) {
                return false;
            }
            hex = all.mid(open + 1, close - open - 1);
            at = close + 1;
            return true;
        };
        QByteArray first, last, text;
        while (token(first) && token(last)) {
            const unsigned from = first.toUInt(nullptr, 16);
            const unsigned to = std::min(last.toUInt(nullptr, 16), 0xFFFFU);
            for (unsigned code = from; code <= to && token(text); ++code) {
                const QString meaning = withoutPresentation(fromHexUtf16(text));
                if (!meaning.isEmpty()) {
                    m_written.emplace(static_cast<Code>(code), meaning);
                }
            }
        }
        at = end < 0 ? -1 : all.indexOf("beginbfrange", end);
    }
}

QString FontText::text(Code code) const {
    const auto it = m_written.find(code);
    return it == m_written.end() ? QString() : it->second;
}

void FontText::shown(Code code) {
    if (code >= m_shown.size()) {
        m_shown.resize(code + std::size_t{1});
    }
    m_shown[code] = true;
}

void FontText::learn(Code code, const QString& text) {
    ++m_learned[code][text];
}

QString FontText::learned(Code code) const {
    const auto it = m_learned.find(code);
    if (it == m_learned.end()) {
        return {};
    }
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    return std::max_element(it->begin(), it->end(), less)->first;
}

std::map<FontText::Code, QString> FontText::corrected() const {
    std::map<Code, QString> table = m_written;
    for (auto it = m_learned.begin(); it != m_learned.end(); ++it) {
        table[it.key()] = learned(it.key());
    }
    if (m_space) {
        table[*m_space] = QStringLiteral(" ");
    }
    for (std::size_t code = 1; code < m_shown.size(); ++code) {
        // Only in artifacts and in figures, whose alternative text is read instead.
        if (m_shown[code] && !table.contains(static_cast<Code>(code))) {
            table[static_cast<Code>(code)] = QString(QChar(QChar::ReplacementCharacter));
        }
    }
    table.erase(0);
    return table;
}

void FontText::writeBack(QPDF& file, int index) {
    const auto table = corrected();
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto it = table.begin();
    for (std::size_t left = table.size(); left > 0;) {
        const std::size_t count = std::min<std::size_t>(left, 100);
        cmap += QByteArray::number(count) + " beginbfchar\n";
        for (std::size_t i = 0; i < count; ++i, ++it) {
            cmap += '<' + hex4(it->first) + "> <";
            for (const QChar unit : it->second) {
                cmap += hex4(unit.unicode());
            }
            cmap += ">\n";
        }
        cmap += "endbfchar\n";
        left -= count;
    }
    cmap += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    m_font.replaceKey("/ToUnicode", file.newStream(cmap.toStdString()));

    std::string tag = "AAAAAA+";
    for (std::size_t place = 6; place-- > 0; index /= 26) {
        tag[place] = static_cast<char>('A' + index % 26);
    }
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + tag + m_name.toStdString());
    QPDFObjectHandle descendant = m_font.getKey("/DescendantFonts").getArrayItem(0).shallowCopy();
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor").shallowCopy();
    descriptor.replaceKey("/FontName", name);
    descriptor.removeKey("/CIDSet"); // optional since PDF/A-2
    descendant.replaceKey("/BaseFont", name);
    descendant.replaceKey("/FontDescriptor", file.makeIndirectObject(descriptor));
    m_font.replaceKey("/BaseFont", name);
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(file.makeIndirectObject(descendant));
    m_font.replaceKey("/DescendantFonts", descendants);
}

} // namespace atalaya::report
