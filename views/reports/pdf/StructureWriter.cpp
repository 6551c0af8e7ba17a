#include "views/reports/pdf/StructureWriter.h"

#include "views/reports/pdf/SlotText.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace atalaya::report {
namespace {

QPDFObjectHandle text(const QString& value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle name(const std::string& value) {
    return QPDFObjectHandle::newName("/" + value);
}

QPDFObjectHandle number(double value) {
    return QPDFObjectHandle::newReal(value, 2);
}

bool isKnownRole(std::string_view role) {
    static constexpr std::array known{
        "Document", "Part",    "Sect", "Div",   "H1",        "H2",    "H3",    "H4",         "H5",    "H6",  "P",
        "L",        "LI",      "Lbl",  "LBody", "Table",     "THead", "TBody", "TFoot",      "TR",    "TH",  "TD",
        "Figure",   "Caption", "TOC",  "TOCI",  "Reference", "Link",  "Span",  "BlockQuote", "Quote", "Note"};
    return std::find(known.begin(), known.end(), role) != known.end();
}

const std::string& roleFor(const Node& node) {
    static const std::string paragraph = "P", span = "Span";
    return node.role == "Title" ? paragraph : node.role == "Strong" || node.role == "Em" ? span : node.role;
}

} // namespace

StructureWriter::StructureWriter(QPDF& file, std::vector<Object> pages, const std::map<int, QRectF>& figures,
                                 Problems& problems)
    : m_file(file), m_pages(std::move(pages)), m_figures(figures), m_problems(problems) {}

QString StructureWriter::textOf(const Node& node) {
    QString all;
    for (const Slot* slot : slotsOf(node)) {
        all += slot->text;
    }
    return all.simplified();
}

void StructureWriter::findAnchors(const Node& node) {
    if (!node.anchor.isEmpty()) {
        if (m_anchors.contains(node.anchor)) {
            m_problems.add(TagPass::tr("Two elements have the anchor “%1”.").arg(Problems::excerpt(node.anchor)));
        } else {
            m_anchors.insert(node.anchor, &node);
        }
    }
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            findAnchors(**child);
        }
    }
}

QPDFObjectHandle StructureWriter::destination(const Node& target) const {
    const Slot* slot = firstDrawn(target);
    if (slot == nullptr || static_cast<std::size_t>(slot->firstPage) >= m_pages.size()) {
        return Object::newNull();
    }
    Object array = Object::newArray();
    array.appendItem(m_pages[static_cast<std::size_t>(slot->firstPage)]);
    array.appendItem(name("XYZ"));
    array.appendItem(number(slot->at.x()));
    array.appendItem(number(slot->at.y()));
    array.appendItem(Object::newNull());
    return array;
}

QPDFObjectHandle StructureWriter::actionFor(const Node& link) {
    Object action = Object::newDictionary();
    if (link.link.startsWith(u'#')) {
        const Node* target = m_anchors.value(link.link.mid(1));
        Object place = target == nullptr ? Object::newNull() : destination(*target);
        if (place.isNull()) {
            m_problems.add(
                TagPass::tr("A link goes to “%1”, which is not in the document.").arg(Problems::excerpt(link.link)));
            return place;
        }
        action.replaceKey("/S", name("GoTo"));
        action.replaceKey("/D", place);
        return action;
    }
    const QUrl address(link.link, QUrl::TolerantMode);
    const QString scheme = address.scheme().toLower();
    if (!address.isValid() || (scheme != u"http" && scheme != u"https") || address.host().isEmpty()) {
        m_problems.add(
            TagPass::tr("“%1” is not a web address that a report may link to.").arg(Problems::excerpt(link.link)));
        return Object::newNull();
    }
    action.replaceKey("/S", name("URI"));
    action.replaceKey("/URI", Object::newString(address.toEncoded(QUrl::FullyEncoded).toStdString()));
    return action;
}

void StructureWriter::writeLinks(const Structure& structure, bool tagged) {
    if (structure.root) {
        findAnchors(*structure.root);
    }
    for (Object& page : m_pages) {
        page.removeKey("/Annots");
    }
    for (const LinkArea& area : structure.links) {
        if (area.node == nullptr || area.page < 0 || static_cast<std::size_t>(area.page) >= m_pages.size()) {
            m_problems.add(TagPass::tr("A link lies on a page that does not exist."));
            continue;
        }
        Object action = actionFor(*area.node);
        if (action.isNull()) {
            continue;
        }
        Object& page = m_pages[static_cast<std::size_t>(area.page)];
        const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
        QString contents = area.node->alt.isEmpty() ? textOf(*area.node) : area.node->alt;
        if (contents.isEmpty()) {
            contents = area.node->link;
        }
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", name("Annot"));
        annotation.replaceKey("/Subtype", name("Link"));
        Object rectangle = Object::newArray();
        for (const double edge :
             {box.llx + area.x, box.ury - area.y - area.height, box.llx + area.x + area.width, box.ury - area.y}) {
            rectangle.appendItem(number(edge));
        }
        annotation.replaceKey("/Rect", rectangle);
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed
        annotation.replaceKey("/Contents", text(contents));
        annotation.replaceKey("/A", action);
        const Object object = m_file.makeIndirectObject(annotation);
        if (!page.hasKey("/Annots")) {
            page.replaceKey("/Annots", Object::newArray());
        }
        page.getKey("/Annots").appendItem(object);
        if (tagged) {
            m_annotations[area.node].push_back({object, area.page});
        }
    }
}

void StructureWriter::writeOutline(const Structure& structure) {
    struct Open {
        int level;
        Object item, last;
        int count;
    };
    Object root = m_file.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", name("Outlines"));
    std::vector<Open> open{{0, root, Object::newNull(), 0}};
    const auto closeLast = [&] {
        Open done = open.back();
        open.pop_back();
        if (done.count > 0) {
            done.item.replaceKey("/Last", done.last);
            done.item.replaceKey("/Count", Object::newInteger(done.level == 0 ? done.count : -done.count));
        }
    };
    for (const OutlineEntry& entry : structure.outline) {
        Object place = entry.heading == nullptr ? Object::newNull() : destination(*entry.heading);
        if (place.isNull()) {
            m_problems.add(
                TagPass::tr("The outline has “%1”, which is not drawn.").arg(Problems::excerpt(entry.title)));
            continue;
        }
        while (open.back().level >= std::max(entry.level, 1)) {
            closeLast();
        }
        Open& parent = open.back();
        Object item = m_file.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(entry.title.simplified()));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", place);
        if (parent.count == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.last = item;
        ++parent.count;
        open.push_back({std::max(entry.level, 1), item, Object::newNull(), 0});
    }
    const bool any = open.front().count > 0;
    while (!open.empty()) {
        closeLast();
    }
    if (any) {
        m_file.getRoot().replaceKey("/Outlines", root);
        m_file.getRoot().replaceKey("/PageMode", name("UseOutlines"));
    }
}

void StructureWriter::addMarks(const Slot& slot, Object& element, Object& kids) {
    for (const auto& [page, mcid] : slot.marks) {
        const Object& pageObject = m_pages[static_cast<std::size_t>(page)];
        if (!element.hasKey("/Pg")) {
            element.replaceKey("/Pg", pageObject);
        }
        m_parents[{page, mcid}] = element;
        if (element.getKey("/Pg").getObjGen() == pageObject.getObjGen()) {
            kids.appendItem(Object::newInteger(mcid));
            continue;
        }
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", pageObject);
        reference.replaceKey("/MCID", Object::newInteger(mcid));
        kids.appendItem(reference);
    }
}

void StructureWriter::addSlot(const Slot& slot, const Object& element, Object& kids) {
    Object owner = element;
    if (slot.figure || slot.marks.empty() || !hasRightToLeft(slot.text)) {
        addMarks(slot, owner, kids);
        return;
    }
    Object span = m_file.makeIndirectObject(Object::newDictionary());
    span.replaceKey("/S", name("Span"));
    span.replaceKey("/P", element);
    span.replaceKey("/ActualText", text(slot.text));
    Object inner = Object::newArray();
    addMarks(slot, span, inner);
    span.replaceKey("/K", inner);
    kids.appendItem(span);
}

void StructureWriter::describe(const Node& node, Object& element) const {
    const std::string& role = node.role;
    if (!node.alt.isEmpty()) {
        element.replaceKey("/Alt", text(node.alt));
    }
    if (!node.title.isEmpty()) {
        element.replaceKey("/T", text(node.title));
    }
    if (!node.language.isEmpty()) {
        element.replaceKey("/Lang", text(node.language));
    }
    Object attributes = Object::newDictionary();
    if (role == "TH" || role == "TD") {
        attributes.replaceKey("/O", name("Table"));
        if (role == "TH") {
            attributes.replaceKey("/Scope", name(node.scope.empty() ? "Column" : node.scope));
        }
        if (node.columnSpan > 1) {
            attributes.replaceKey("/ColSpan", Object::newInteger(node.columnSpan));
        }
        if (node.rowSpan > 1) {
            attributes.replaceKey("/RowSpan", Object::newInteger(node.rowSpan));
        }
    } else if (role == "L" && !node.listNumbering.empty()) {
        attributes.replaceKey("/O", name("List"));
        attributes.replaceKey("/ListNumbering", name(node.listNumbering));
    } else if (role == "Figure") {
        attributes.replaceKey("/O", name("Layout"));
        attributes.replaceKey("/Placement", name("Block"));
        for (const Slot* slot : slotsOf(node)) {
            if (const auto box = m_figures.find(slot->id); slot->figure && box != m_figures.end()) {
                Object array = Object::newArray();
                for (const double edge :
                     {box->second.left(), box->second.top(), box->second.right(), box->second.bottom()}) {
                    array.appendItem(number(edge));
                }
                attributes.replaceKey("/BBox", array);
                break;
            }
        }
    }
    if (attributes.getKeys().size() > 1) {
        element.replaceKey("/A", attributes);
    }
}

bool StructureWriter::writeNode(const Node& node, const Object& parent, Object& element) {
    if (!isKnownRole(roleFor(node))) {
        m_problems.add(
            TagPass::tr("“%1” is not a role of a structure element.").arg(QString::fromStdString(node.role)));
    }
    const auto annotations = m_annotations.find(&node);
    const bool leadsNowhere = node.role == "Link" && annotations == m_annotations.end();
    if (leadsNowhere) {
        m_problems.add(TagPass::tr("The link “%1” has no place on a page.").arg(Problems::excerpt(textOf(node))));
    }
    if (node.role == "Figure" && node.alt.trimmed().isEmpty()) {
        m_problems.add(TagPass::tr("A figure has no alternative text."));
    }
    element = m_file.makeIndirectObject(Object::newDictionary());
    element.replaceKey("/S", name(leadsNowhere ? "Span" : node.role));
    element.replaceKey("/P", parent);
    describe(node, element);
    Object kids = Object::newArray();
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            Object inner;
            if (writeNode(**child, element, inner)) {
                kids.appendItem(inner);
            }
        } else {
            addSlot(*std::get<Slot*>(kid), element, kids);
        }
    }
    if (annotations != m_annotations.end()) {
        for (Annotation& annotation : annotations->second) {
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Obj", annotation.object);
            reference.replaceKey("/Pg", m_pages[static_cast<std::size_t>(annotation.page)]);
            kids.appendItem(reference);
            annotation.object.replaceKey(
                "/StructParent", Object::newInteger(static_cast<long long>(m_pages.size() + m_linkParents.size())));
            m_linkParents.push_back(element);
        }
    }
    if (kids.getArrayNItems() == 0) {
        return node.role == "TD" || node.role == "TH"; // an empty cell keeps the row in shape
    }
    element.replaceKey("/K", kids.getArrayNItems() == 1 ? kids.getArrayItem(0) : kids);
    return true;
}

void StructureWriter::writeTree(const Structure& structure, const std::vector<std::vector<Slot*>>& marks) {
    Object root = m_file.makeIndirectObject(Object::newDictionary());
    Object document;
    if (!writeNode(*structure.root, root, document)) {
        m_problems.add(TagPass::tr("The document has no content."));
    }
    writeRoot(root, document, marks);
}

void StructureWriter::writeRoot(Object& root, Object& document, const std::vector<std::vector<Slot*>>& marks) {
    Object entries = Object::newArray();
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        Object parents = Object::newArray();
        for (std::size_t mcid = 0; mcid < marks[page].size(); ++mcid) {
            const auto parent = m_parents.find({static_cast<int>(page), static_cast<int>(mcid)});
            parents.appendItem(parent == m_parents.end() ? Object::newNull() : parent->second);
        }
        entries.appendItem(Object::newInteger(static_cast<long long>(page)));
        entries.appendItem(m_file.makeIndirectObject(parents));
        m_pages[page].replaceKey("/StructParents", Object::newInteger(static_cast<long long>(page)));
        m_pages[page].replaceKey("/Tabs", name("S"));
    }
    for (std::size_t i = 0; i < m_linkParents.size(); ++i) {
        entries.appendItem(Object::newInteger(static_cast<long long>(m_pages.size() + i)));
        entries.appendItem(m_linkParents[i]);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", entries);
    root.replaceKey("/Type", name("StructTreeRoot"));
    root.replaceKey("/K", document);
    root.replaceKey("/ParentTree", m_file.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(m_pages.size() + m_linkParents.size())));
    root.replaceKey("/RoleMap", Object::parse("<</Title /P /Strong /Span /Em /Span>>"));
    m_file.getRoot().replaceKey("/StructTreeRoot", root);
    m_file.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
}

} // namespace atalaya::report
