#pragma once

#include "tests/views/pdf/Conformance.h"

#include <algorithm>

namespace atalaya::report::test {

/// Calls back with each operator and its operands.
class Operators : public QPDFObjectHandle::ParserCallbacks {
public:
    using Take = std::function<void(const std::string&, std::vector<QPDFObjectHandle>&)>;
    explicit Operators(Take take) : m_take(std::move(take)) {}

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        m_take(object.getOperatorValue(), m_operands);
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    Take m_take;
    std::vector<QPDFObjectHandle> m_operands;
};

inline unsigned bigEndian(const std::string& bytes) {
    unsigned value = 0;
    for (const char byte : bytes) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return value;
}

/// Which codes of a font have a meaning that a reader can use.
class FontView {
public:
    FontView(QPDFObjectHandle font, Findings& findings)
        : m_composite(font.getKey("/Subtype").isNameAndEquals("/Type0")) {
        QPDFObjectHandle base = font.getKey("/BaseFont");
        m_name = base.isName() ? QString::fromStdString(base.getName()).mid(1) : QString();
        QPDFObjectHandle holder = font;
        if (m_composite) {
            QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
            holder = descendants.isArray() && descendants.getArrayNItems() > 0 ? descendants.getArrayItem(0)
                                                                               : QPDFObjectHandle::newNull();
        }
        QPDFObjectHandle descriptor =
            holder.isDictionary() ? holder.getKey("/FontDescriptor") : QPDFObjectHandle::newNull();
        const bool embedded =
            descriptor.isDictionary() &&
            (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
        if (!embedded) {
            findings.add("font-embedded", said("the font %1 is not embedded").arg(m_name));
        }
        if (font.getKey("/ToUnicode").isStream()) {
            readTable(font.getKey("/ToUnicode"));
        }
    }

    void checkShown(const std::string& codes, Findings& findings) const {
        const std::size_t width = m_composite ? 2 : 1;
        for (std::size_t i = 0; i + width <= codes.size(); i += width) {
            const unsigned code = bigEndian(codes.substr(i, width));
            if (m_composite && code == 0) {
                findings.add("missing-glyph", said("a character is shown that the font %1 does not have").arg(m_name));
            } else if (!m_readable.contains(code)) {
                findings.add("unicode", said("code %1 of the font %2 has no Unicode").arg(code).arg(m_name));
            }
        }
    }

private:
    static bool isReadable(const std::string& utf16) {
        for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
            const unsigned unit = bigEndian(utf16.substr(i, 2));
            if (unit == 0 || unit == 0xFEFF || unit == 0xFFFE) {
                return false;
            }
        }
        return utf16.size() >= 2;
    }

    void readTable(QPDFObjectHandle table) {
        Operators operators([this](const std::string& name, std::vector<QPDFObjectHandle>& operands) {
            if (name == "endbfchar") {
                for (std::size_t i = 0; i + 1 < operands.size(); i += 2) {
                    take(bigEndian(operands[i].getStringValue()), operands[i + 1]);
                }
            } else if (name == "endbfrange") {
                for (std::size_t i = 0; i + 2 < operands.size(); i += 3) {
                    const unsigned first = bigEndian(operands[i].getStringValue());
                    const unsigned last = std::min(bigEndian(operands[i + 1].getStringValue()), 0xFFFFU);
                    for (unsigned code = first; code <= last; ++code) {
                        const int place = static_cast<int>(code - first);
                        QPDFObjectHandle& text = operands[i + 2];
                        if (!text.isArray()) {
                            take(code, text);
                        } else if (place < text.getArrayNItems()) {
                            take(code, text.getArrayItem(place));
                        }
                    }
                }
            }
        });
        QPDFObjectHandle::parseContentStream(table, &operators);
    }

    void take(unsigned code, QPDFObjectHandle text) {
        if (text.isString() && isReadable(text.getStringValue())) {
            m_readable.insert(code);
        }
    }

    bool m_composite;
    QString m_name;
    std::set<unsigned> m_readable;
};

} // namespace atalaya::report::test
