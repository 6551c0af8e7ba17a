#include "tests/views/pdf/Conformance.h"

#include <algorithm>
#include <array>

namespace atalaya::report::test {
namespace {

using Object = QPDFObjectHandle;

struct Element {
    Object object;
    std::string role; ///< after the role map
    std::vector<Element> kids;
    bool hasContent = false;
};

const std::set<std::string>& standardRoles() {
    static const std::set<std::string> roles{
        "Document", "Part",      "Art",     "Sect",  "Div",     "BlockQuote", "Caption", "TOC",       "TOCI",
        "Index",    "NonStruct", "Private", "P",     "H",       "H1",         "H2",      "H3",        "H4",
        "H5",       "H6",        "L",       "LI",    "Lbl",     "LBody",      "Table",   "TR",        "TH",
        "TD",       "THead",     "TBody",   "TFoot", "Span",    "Quote",      "Note",    "Reference", "BibEntry",
        "Code",     "Link",      "Annot",   "Ruby",  "Warichu", "Figure",     "Formula", "Form"};
    return roles;
}

bool isOneOf(const std::string& role, std::initializer_list<const char*> roles) {
    return std::any_of(roles.begin(), roles.end(), [&](const char* one) { return role == one; });
}

class Tree {
public:
    Tree(Object root, Findings& findings) : m_root(root), m_findings(findings) {}

    TreeView check() {
        Element top;
        top.role = "root";
        readKids(m_root.getKey("/K"), top, Object::newNull());
        if (top.kids.empty()) {
            m_findings.add("structure", said("the structure tree is empty"));
        }
        checkShape(top, "root");
        checkHeadings(top);
        return std::move(m_view);
    }

private:
    std::string roleOf(Object& element) {
        Object name = element.getKey("/S");
        std::string role = name.isName() ? name.getName() : std::string();
        Object map = m_root.getKey("/RoleMap");
        for (int steps = 0; steps < 8 && map.isDictionary() && map.hasKey(role) && map.getKey(role).isName(); ++steps) {
            role = map.getKey(role).getName();
        }
        role = role.empty() ? role : role.substr(1);
        if (!standardRoles().contains(role)) {
            m_findings.add("role",
                           said("“%1” is not a standard role and is mapped to none").arg(QString::fromStdString(role)));
        }
        return role;
    }

    void readKids(Object kids, Element& parent, Object page) {
        if (kids.isArray()) {
            for (const Object& kid : kids.getArrayAsVector()) {
                readKid(kid, parent, page);
            }
        } else if (!kids.isNull()) {
            readKid(kids, parent, page);
        }
    }

    void readKid(Object kid, Element& parent, Object page) {
        if (kid.isInteger()) {
            addMark(parent, page, kid.getIntValueAsInt());
        } else if (kid.isDictionary() && kid.isDictionaryOfType("/MCR")) {
            addMark(parent, kid.hasKey("/Pg") ? kid.getKey("/Pg") : page, kid.getKey("/MCID").getIntValueAsInt());
        } else if (kid.isDictionary() && kid.isDictionaryOfType("/OBJR")) {
            parent.hasContent = true;
            if (parent.role == "Link") {
                m_view.annotations[kid.getKey("/Obj").getObjGen()].push_back(parent.object.getObjGen());
            }
        } else if (kid.isDictionary() && kid.hasKey("/S")) {
            if (!m_seen.insert(kid.getObjGen()).second) {
                m_findings.add("structure", said("an element is in the tree twice"));
                return;
            }
            Element element;
            element.object = kid;
            element.role = roleOf(kid);
            readKids(kid.getKey("/K"), element, kid.hasKey("/Pg") ? kid.getKey("/Pg") : page);
            parent.hasContent = parent.hasContent || element.hasContent;
            parent.kids.push_back(std::move(element));
        } else {
            m_findings.add("structure", said("the tree holds something that is no element"));
        }
    }

    void addMark(Element& parent, const Object& page, int mcid) {
        parent.hasContent = true;
        m_view.marks[{page.getObjGen(), mcid}].push_back(parent.object.getObjGen());
    }

    void expectParent(const Element& element, const std::string& parent, std::initializer_list<const char*> allowed,
                      const char* rule) {
        if (!isOneOf(parent, allowed)) {
            m_findings.add(
                rule,
                said("a %1 lies in a %2").arg(QString::fromStdString(element.role), QString::fromStdString(parent)));
        }
    }

    void expectKids(const Element& element, std::initializer_list<const char*> allowed, const char* rule) {
        for (const Element& kid : element.kids) {
            if (!isOneOf(kid.role, allowed)) {
                m_findings.add(rule, said("a %1 holds a %2")
                                         .arg(QString::fromStdString(element.role), QString::fromStdString(kid.role)));
            }
        }
    }

    void checkShape(Element& element, const std::string& parent) {
        const std::string& role = element.role;
        if (role == "Table") {
            expectKids(element, {"Caption", "THead", "TBody", "TFoot", "TR"}, "table-shape");
            checkWidths(element);
        } else if (isOneOf(role, {"THead", "TBody", "TFoot"})) {
            expectParent(element, parent, {"Table"}, "table-shape");
            expectKids(element, {"TR"}, "table-shape");
        } else if (role == "TR") {
            expectParent(element, parent, {"Table", "THead", "TBody", "TFoot"}, "table-shape");
            expectKids(element, {"TH", "TD"}, "table-shape");
        } else if (isOneOf(role, {"TH", "TD"})) {
            expectParent(element, parent, {"TR"}, "table-shape");
            checkScope(element);
        } else if (role == "L") {
            expectKids(element, {"LI", "L", "Caption"}, "list-shape");
        } else if (role == "LI") {
            expectParent(element, parent, {"L"}, "list-shape");
            expectKids(element, {"Lbl", "LBody"}, "list-shape");
        } else if (role == "LBody") {
            expectParent(element, parent, {"LI"}, "list-shape");
        } else if (role == "TOC") {
            expectKids(element, {"TOCI", "TOC", "Caption"}, "toc-shape");
        } else if (role == "TOCI") {
            expectParent(element, parent, {"TOC"}, "toc-shape");
        } else if (isOneOf(role, {"Figure", "Formula"})) {
            checkAlternative(element);
        }
        if (element.object.isDictionary() && element.object.hasKey("/Lang") &&
            !isLanguage(element.object.getKey("/Lang"))) {
            m_findings.add("language", said("an element names a language that is none"));
        }
        for (Element& kid : element.kids) {
            checkShape(kid, role);
        }
    }

    void checkAlternative(Element& figure) {
        for (const char* key : {"/Alt", "/ActualText"}) {
            Object text = figure.object.getKey(key);
            if (text.isString() && !QString::fromStdString(text.getUTF8Value()).trimmed().isEmpty()) {
                return;
            }
        }
        m_findings.add("figure-alt", said("a figure has no alternative text"));
    }

    static Object attribute(Object element, const char* owner, const char* key) {
        Object attributes = element.getKey("/A");
        for (Object one : attributes.isArray() ? attributes.getArrayAsVector() : std::vector<Object>{attributes}) {
            if (one.isDictionary() && one.getKey("/O").isNameAndEquals(owner) && one.hasKey(key)) {
                return one.getKey(key);
            }
        }
        return Object::newNull();
    }

    void checkScope(Element& cell) {
        if (cell.role != "TH") {
            return;
        }
        Object scope = attribute(cell.object, "/Table", "/Scope");
        const std::string value = scope.isName() ? scope.getName() : std::string();
        if (!isOneOf(value, {"/Row", "/Column", "/Both"})) {
            m_findings.add("header-scope", said("a header cell does not say whether it heads a row or a column"));
        }
    }

    static int span(Element& cell, const char* key) {
        Object value = attribute(cell.object, "/Table", key);
        return value.isInteger() ? std::clamp(value.getIntValueAsInt(), 1, 1000) : 1;
    }

    void checkWidths(Element& table) {
        std::set<int> widths;
        std::vector<int> loose; // rows still to come that a row span reaches, by column
        const auto takeRow = [&](Element& row) {
            std::size_t column = 0;
            for (Element& cell : row.kids) {
                while (column < loose.size() && loose[column] > 0) {
                    ++column;
                }
                const int rows = span(cell, "/RowSpan");
                for (int i = span(cell, "/ColSpan"); i > 0; --i, ++column) {
                    loose.resize(std::max(loose.size(), column + 1));
                    loose[column] = rows;
                }
            }
            widths.insert(
                static_cast<int>(std::count_if(loose.begin(), loose.end(), [](int left) { return left > 0; })));
            for (int& left : loose) {
                left = std::max(left - 1, 0);
            }
        };
        for (Element& part : table.kids) {
            if (part.role == "TR") {
                takeRow(part);
            } else if (part.role != "Caption") {
                std::fill(loose.begin(), loose.end(), 0);
                for (Element& row : part.kids) {
                    takeRow(row);
                }
            }
        }
        if (widths.size() > 1) {
            m_findings.add("table-width", said("the rows of a table have different widths"));
        }
    }

    void checkHeadings(const Element& element) {
        if (element.role.size() == 2 && element.role[0] == 'H' && element.role[1] >= '1' && element.role[1] <= '6') {
            const int level = element.role[1] - '0';
            if (level > m_headingLevel + 1) {
                m_findings.add(
                    "heading-order",
                    m_headingLevel == 0
                        ? said("the first heading is not of level 1")
                        : said("a heading of level %1 follows one of level %2").arg(level).arg(m_headingLevel));
            }
            m_headingLevel = level;
        }
        for (const Element& kid : element.kids) {
            checkHeadings(kid);
        }
    }

    Object m_root;
    Findings& m_findings;
    TreeView m_view;
    std::set<QPDFObjGen> m_seen;
    int m_headingLevel = 0;
};

} // namespace

TreeView checkStructure(QPDF& file, Findings& findings) {
    Object root = file.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) {
        findings.add("structure", said("the file has no structure tree"));
        return {};
    }
    return Tree(root, findings).check();
}

} // namespace atalaya::report::test
