#include "tests/views/pdf/ConformanceFonts.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <memory>
#include <optional>

namespace atalaya::report::test {
namespace {

using Object = QPDFObjectHandle;

class Pages {
public:
    Pages(QPDF& file, const TreeView& tree, Findings& findings) : m_tree(tree), m_findings(findings) {
        for (const auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
            m_pages.push_back(page.getObjectHandle());
        }
        Object root = file.getRoot().getKey("/StructTreeRoot");
        if (root.isDictionary() && root.getKey("/ParentTree").isDictionary()) {
            m_parents = QPDFNumberTreeObjectHelper(root.getKey("/ParentTree"), file, false).getAsMap();
        }
    }

    void check() {
        for (m_number = 1; static_cast<std::size_t>(m_number) <= m_pages.size(); ++m_number) {
            Object page = m_pages[static_cast<std::size_t>(m_number - 1)];
            checkContent(page);
            checkAnnotations(page);
        }
        for (const auto& [mark, elements] : m_tree.marks) {
            if (!m_marks.contains(mark)) {
                m_findings.add("mark-missing", said("an element holds content that no page has"));
            }
            if (elements.size() > 1) {
                m_findings.add("one-parent", said("marked content %1 has two elements").arg(mark.second));
            }
        }
    }

private:
    struct Open {
        bool artifact = false;
        std::optional<int> mcid;
    };

    void checkContent(Object page) {
        m_open.clear();
        m_font = nullptr;
        m_page = page;
        Operators operators([this](const std::string& name, std::vector<Object>& operands) { take(name, operands); });
        QPDFPageObjectHelper(page).parseContents(&operators);
        if (!m_open.empty()) {
            m_findings.add("content-nesting", said("marked content of page %1 has no end").arg(m_number));
        }
    }

    void take(const std::string& name, std::vector<Object>& operands) {
        static const std::set<std::string> painting{"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",
                                                    "b*", "Do", "sh", "Tj", "TJ", "'", "\"", "BI"};
        if (name == "BDC" || name == "BMC") {
            begin(name, operands);
        } else if (name == "EMC") {
            if (m_open.empty()) {
                m_findings.add("content-nesting",
                               said("page %1 ends marked content that it did not begin").arg(m_number));
            } else {
                m_open.pop_back();
            }
        } else if (name == "Tf" && operands.size() == 2 && operands[0].isName()) {
            selectFont(operands[0].getName());
        }
        if (!painting.contains(name)) {
            return;
        }
        const bool marked =
            std::any_of(m_open.begin(), m_open.end(), [](const Open& open) { return open.artifact || open.mcid; });
        if (!marked) {
            m_findings.add("content-marked",
                           said("page %1 has content that is neither tagged nor an artifact").arg(m_number));
        }
        for (Object& operand : operands) {
            checkShown(operand);
        }
    }

    void checkShown(Object operand) {
        if (operand.isArray()) {
            for (const Object& part : operand.getArrayAsVector()) {
                checkShown(part);
            }
        } else if (operand.isString() && m_font != nullptr) {
            m_font->checkShown(operand.getStringValue(), m_findings);
        }
    }

    void begin(const std::string& name, std::vector<Object>& operands) {
        Open open;
        open.artifact = !operands.empty() && operands[0].isNameAndEquals("/Artifact");
        if (name == "BDC" && operands.size() == 2 && operands[1].isDictionary() &&
            operands[1].getKey("/MCID").isInteger()) {
            open.mcid = operands[1].getKey("/MCID").getIntValueAsInt();
            takeMark(*open.mcid);
        }
        const bool inArtifact = std::any_of(m_open.begin(), m_open.end(), [](const Open& one) { return one.artifact; });
        const bool inMark =
            std::any_of(m_open.begin(), m_open.end(), [](const Open& one) { return one.mcid.has_value(); });
        if ((open.artifact && inMark) || (open.mcid && (inArtifact || inMark))) {
            m_findings.add("content-nesting",
                           said("page %1 has an artifact in tagged content, or the reverse").arg(m_number));
        }
        m_open.push_back(open);
    }

    void takeMark(int mcid) {
        const Mark mark{m_page.getObjGen(), mcid};
        if (!m_marks.insert(mark).second) {
            m_findings.add("one-parent", said("page %1 uses a content number twice").arg(m_number));
        }
        const auto elements = m_tree.marks.find(mark);
        if (elements == m_tree.marks.end()) {
            m_findings.add("in-structure", said("content of page %1 is in no element").arg(m_number));
        }
        Object list = parent(m_page.getKey("/StructParents"));
        Object entry =
            list.isArray() && mcid >= 0 && mcid < list.getArrayNItems() ? list.getArrayItem(mcid) : Object::newNull();
        const bool agrees =
            entry.isDictionary() && (elements == m_tree.marks.end() || elements->second.front() == entry.getObjGen());
        if (!agrees) {
            m_findings.add("parent-tree",
                           said("the way back from content of page %1 to its element is missing").arg(m_number));
        }
    }

    Object parent(Object key) {
        const auto found = key.isInteger() ? m_parents.find(key.getIntValue()) : m_parents.end();
        return found == m_parents.end() ? Object::newNull() : found->second;
    }

    void selectFont(const std::string& name) {
        Object fonts = QPDFPageObjectHelper(m_page).getAttribute("/Resources", false).getKey("/Font");
        Object font = fonts.isDictionary() ? fonts.getKey(name) : Object::newNull();
        if (!font.isDictionary()) {
            m_font = nullptr;
            m_findings.add("font-embedded", said("page %1 uses a font that it does not have").arg(m_number));
            return;
        }
        auto& view = m_fonts[font.getObjGen()];
        if (!view || !font.isIndirect()) {
            view = std::make_unique<FontView>(font, m_findings);
        }
        m_font = view.get();
    }

    void checkAnnotations(Object page) {
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0) {
            return;
        }
        if (!page.getKey("/Tabs").isNameAndEquals("/S")) {
            m_findings.add("tab-order", said("page %1 has links and no tab order by structure").arg(m_number));
        }
        for (Object annotation : annotations.getArrayAsVector()) {
            if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isNameAndEquals("/Link")) {
                m_findings.add("annotation", said("page %1 has an annotation that is no link").arg(m_number));
                continue;
            }
            Object contents = annotation.getKey("/Contents");
            if (!contents.isString() || QString::fromStdString(contents.getUTF8Value()).trimmed().isEmpty()) {
                m_findings.add("link-contents", said("a link of page %1 has no description").arg(m_number));
            }
            const auto elements = m_tree.annotations.find(annotation.getObjGen());
            Object owner = parent(annotation.getKey("/StructParent"));
            if (elements == m_tree.annotations.end() || !owner.isDictionary() ||
                elements->second.front() != owner.getObjGen()) {
                m_findings.add("link-in-structure", said("a link of page %1 is in no Link element").arg(m_number));
            }
        }
    }

    const TreeView& m_tree;
    Findings& m_findings;
    std::vector<Object> m_pages;
    std::map<long long, Object> m_parents;
    std::map<QPDFObjGen, std::unique_ptr<FontView>> m_fonts;
    std::set<Mark> m_marks;
    std::vector<Open> m_open;
    const FontView* m_font = nullptr;
    Object m_page;
    int m_number = 0;
};

} // namespace

void checkPages(QPDF& file, const TreeView& tree, Findings& findings) {
    Pages(file, tree, findings).check();
}

} // namespace atalaya::report::test
