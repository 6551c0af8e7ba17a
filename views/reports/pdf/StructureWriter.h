#pragma once

#include "views/reports/pdf/Problems.h"
#include "views/reports/pdf/Structure.h"

#include <QHash>
#include <QRectF>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace atalaya::report {

/// Writes the report's own element tree as the file's structure tree, with links and outline. The slots must know where
/// they were drawn.
class StructureWriter {
public:
    StructureWriter(QPDF& file, std::vector<QPDFObjectHandle> pages, const std::map<int, QRectF>& figures,
                    Problems& problems);

    void writeLinks(const Structure& structure, bool tagged);
    void writeOutline(const Structure& structure);
    /// `marks`: for each page the slot of each MCID.
    void writeTree(const Structure& structure, const std::vector<std::vector<Slot*>>& marks);

    [[nodiscard]] static QString textOf(const Node& node);

private:
    using Object = QPDFObjectHandle;
    struct Annotation {
        Object object;
        int page = 0;
    };

    void findAnchors(const Node& node);
    [[nodiscard]] Object destination(const Node& target) const;
    [[nodiscard]] Object actionFor(const Node& link);
    [[nodiscard]] bool writeNode(const Node& node, const Object& parent, Object& element);
    void addSlot(const Slot& slot, const Object& element, Object& kids);
    void addMarks(const Slot& slot, Object& element, Object& kids);
    void describe(const Node& node, Object& element) const;
    void writeRoot(Object& root, Object& document, const std::vector<std::vector<Slot*>>& marks);

    QPDF& m_file;
    std::vector<Object> m_pages;
    const std::map<int, QRectF>& m_figures;
    Problems& m_problems;
    QHash<QString, const Node*> m_anchors;
    std::map<const Node*, std::vector<Annotation>> m_annotations;
    std::map<std::pair<int, int>, Object> m_parents; ///< element of each page and MCID
    std::vector<Object> m_linkParents;               ///< element of each annotation, in the order of StructParent
};

} // namespace atalaya::report
