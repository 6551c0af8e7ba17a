#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace atalaya::report::test {

// The judge of finished files: a check for us, not for users, who have the word of the tag pass. It shares nothing with
// the tag pass but libqpdf, so that a fault in one does not hide in the other. Rules are from ISO 14289-1 and, for
// attachments and claims, ISO 19005-3.

[[nodiscard]] inline QString said(const char* sentence) {
    return QString::fromUtf8(sentence);
}

/// What breaks a rule: "figure-alt: a figure has no alternative text". Each sentence once.
class Findings {
public:
    void add(const char* rule, const QString& sentence);
    [[nodiscard]] const QStringList& list() const { return m_list; }

private:
    QStringList m_list;
};

/// Marked content of a page: page object and MCID.
using Mark = std::pair<QPDFObjGen, int>;

/// What the structure tree says of the content.
struct TreeView {
    std::map<Mark, std::vector<QPDFObjGen>> marks;             ///< elements that hold each mark
    std::map<QPDFObjGen, std::vector<QPDFObjGen>> annotations; ///< Link elements that hold each annotation
};

/// Checks a finished file against the rules of PDF/UA-1 that a machine can check; each problem names its rule.
[[nodiscard]] QStringList checkConformance(const QByteArray& pdf);

/// Well-formed as a language tag (BCP 47).
[[nodiscard]] bool isLanguage(QPDFObjectHandle value);
void checkDocument(QPDF& file, Findings& findings);
[[nodiscard]] TreeView checkStructure(QPDF& file, Findings& findings);
/// Content, fonts and annotations of each page, against the tree.
void checkPages(QPDF& file, const TreeView& tree, Findings& findings);

} // namespace atalaya::report::test
