#pragma once

#include <QHash>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::report {

/// One embedded font of the file and what its codes mean. Qt's own table takes the lowest character that hits a glyph
/// (a tab for the space, a ligature's compatibility character) and has nothing for contextual glyphs; the pass corrects
/// it with what the source text says at each shown code.
class FontText {
public:
    using Code = std::uint16_t;

    explicit FontText(QPDFObjectHandle font);

    /// Empty when the file does not say what the code means.
    [[nodiscard]] QString text(Code code) const;
    [[nodiscard]] std::optional<Code> space() const { return m_space; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool embedded() const { return m_embedded; }

    void shown(Code code);
    void learn(Code code, const QString& text);
    /// What most of the source texts say at this code.
    [[nodiscard]] QString learned(Code code) const;

    /// Writes the corrected table and gives the font a name and object numbers that do not depend on Qt's hash order.
    /// `index` counts the fonts of the file from 0.
    void writeBack(QPDF& file, int index);

private:
    void readTable(const std::string& table);
    [[nodiscard]] std::map<Code, QString> corrected() const;

    QPDFObjectHandle m_font;
    QString m_name;
    bool m_embedded = false;
    std::map<Code, QString> m_written;
    std::vector<bool> m_shown;
    QHash<Code, std::map<QString, int>> m_learned;
    std::optional<Code> m_space;
};

} // namespace atalaya::report
