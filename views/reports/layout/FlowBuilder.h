#pragma once

#include "views/reports/Headings.h"
#include "views/reports/layout/TextSetter.h"

namespace atalaya::report::layout {

/// Where elements are set: how wide, into which node, and in which part of a table, which changes their type.
struct Surroundings {
    enum class Part { Page, TableHead, TableRow, TableGroup, TableTotal };

    Node* node = nullptr;
    double width = 0;
    Align align = Align::Left;
    Part part = Part::Page;
    bool compact = false;
    bool topLevel = false; ///< headings of level 1 open a new section here
    bool canBreak = true;  ///< not inside what stays together
    QString language{};    ///< of what stands here

    /// This place for an element that says its language; empty: it is that of what is around.
    [[nodiscard]] Surroundings in(const QString& own) const {
        Surroundings inside = *this;
        inside.language = own.isEmpty() ? language : own;
        return inside;
    }
    /// What its node has to say of it: nothing where it is the language of this place.
    [[nodiscard]] QString told(const QString& own) const { return own == language ? QString() : own; }
};

/// Lays out elements as strips, whatever the pages will be, and builds their meaning on the way.
class FlowBuilder {
public:
    FlowBuilder(const ReportDocument& document, double width, double pageHeight, Fonts& fonts, const Palette& palette,
                Meaning& meaning);

    [[nodiscard]] Strips build();
    /// Elements one below the other.
    [[nodiscard]] Strips flow(const Elements& elements, const Surroundings& place);

private:
    /// A laid out element with the free room it wants around it.
    struct Built {
        Strips strips;
        double before = 0;
        double after = 0;
        bool keepWithNext = false;
    };
    [[nodiscard]] Built set(const Paragraph& paragraph, const Surroundings& place);
    [[nodiscard]] Built set(const Heading& heading, const Surroundings& place);
    [[nodiscard]] Built set(const List& list, const Surroundings& place);
    [[nodiscard]] Built set(const Figure& figure, const Surroundings& place);
    [[nodiscard]] Built set(const Table& table, const Surroundings& place);
    [[nodiscard]] Built set(const Columns& columns, const Surroundings& place);
    [[nodiscard]] Built set(const Block& block, const Surroundings& place);
    [[nodiscard]] Built set(const Rule& rule, const Surroundings& place);
    [[nodiscard]] Built set(const Contents& contents, const Surroundings& place);
    [[nodiscard]] Built set(const Space&, const Surroundings&) { return {}; }
    [[nodiscard]] Built set(const PageBreak&, const Surroundings&) { return {}; }

    /// The same in two languages: side by side where there is room, line by line level; else one above the other.
    [[nodiscard]] Built setLanguages(const Columns& columns, const Surroundings& place);
    [[nodiscard]] Built setLanguage(const Elements& elements, const Surroundings& place);
    /// The items of two lists, each beside the other, however long.
    [[nodiscard]] Built setLists(const List& first, const List& second, double secondAt, const Surroundings& place);
    [[nodiscard]] std::vector<Strips> items(const List& list, const Surroundings& place);
    [[nodiscard]] Strip beside(Strips first, Strips second, double secondAt, const Surroundings& place) const;

    struct Grid; ///< columns of a table in dots
    [[nodiscard]] Strip row(const Row& row, const Grid& grid, Surroundings::Part part, const Surroundings& place,
                            Node* parent, bool beforeTotal);
    [[nodiscard]] Setting settingFor(Style style, const Surroundings& place) const;
    [[nodiscard]] Strip drawing(const Figure& figure, double width, Align align, std::uint16_t slot) const;
    [[nodiscard]] Strip ruleStrip(double width, double thickness, Shade shade, double below);

    const ReportDocument& m_document;
    double m_width;
    double m_pageHeight;
    Fonts& m_fonts;
    const Palette& m_palette;
    Meaning& m_meaning;
    TextSetter m_setter;
    Node* m_section;
    HeadingList m_headings;
    std::size_t m_heading = 0; ///< the next one to be laid out
    HeadingLevels m_levels;
    int m_joined = 0;
};

} // namespace atalaya::report::layout
