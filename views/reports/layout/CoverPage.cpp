#include "views/reports/layout/CoverPage.h"

#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"
#include "views/reports/layout/StageTower.h"
#include "views/theme/StageGlyph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace atalaya::report::layout {
namespace {

/// The lines in which TextSetter sets a text, without giving it a place in the structure.
QStringList brokenLines(const QString& text, const QFont& font, double width) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

/// Between the two languages of a cover that has two.
constexpr double gapOfTwo = pt(18);

class CoverSetter {
public:
    CoverSetter(const ReportDocument& document, const PageGeometry& page, Fonts& fonts, const Palette& palette,
                Meaning& meaning)
        : m_document(document)
        , m_cover(document.cover)
        , m_page(page)
        , m_fonts(fonts)
        , m_palette(palette)
        , m_meaning(meaning)
        , m_setter(fonts, palette, meaning)
        , m_section(meaning.add(meaning.document(), "Sect")) {}

    Items set() {
        band();
        double y = put({Span{m_cover.overline, Weight::Regular, Ink::Secondary}}, Face::CoverLead, Weight::Regular,
                       pt(112.5), "P", &Cover::overline);
        Span title{m_cover.title};
        title.language = m_cover.titleLanguage;
        y = put({title}, titleFace(), Weight::Semibold, y + pt(4.5), "H1", &Cover::title);
        Text subtitle = m_cover.subtitleRuns.empty() ? Text{Span{m_cover.subtitle}} : m_cover.subtitleRuns;
        for (Span& run : subtitle) {
            run.ink = Ink::Secondary;
        }
        y = put(subtitle, Face::CoverSubtitle, Weight::Regular, y + pt(7.5), "P", &Cover::subtitle);
        tower(y);
        foot();
        return std::move(m_items);
    }

private:
    Setting setting(Face face, Weight least, double width) const {
        Setting setting;
        setting.face = face;
        setting.least = least;
        setting.width = width;
        return setting;
    }

    /// `other`: what the second language has at its right, where there is one and it says something else.
    double put(const Text& text, Face face, Weight least, double y, const char* role, QString Cover::*other) {
        Node* node = m_meaning.add(m_section, role);
        const bool isInTwo = isUnlike(other);
        const double width = isInTwo ? (m_page.column - gapOfTwo) / 2 : m_page.column;
        const Strip lines = joined(m_setter.lines(text, setting(face, least, width), node));
        addMoved(m_items, lines.items, m_page.left, y);
        double height = lines.height;
        if (isInTwo) {
            Span span = text.front();
            span.text = m_cover.second.get()->*other;
            span.language = m_document.secondLanguage;
            const Strip second = joined(m_setter.lines({span}, setting(face, least, width), node));
            addMoved(m_items, second.items, m_page.left + width + gapOfTwo, y);
            height = std::max(height, second.height);
        }
        return y + height;
    }

    [[nodiscard]] bool isUnlike(QString Cover::*words) const {
        return m_cover.second && m_cover.second.get()->*words != m_cover.*words;
    }

    /// Smaller where the title of a long name would leave no room for the facts at the foot.
    Face titleFace() {
        if (isUnlike(&Cover::title)) {
            return Face::Title;
        }
        qsizetype lines = 0;
        for (const QString& part : cleanText(m_cover.title).split(u'\n')) {
            lines += brokenLines(part, m_fonts.font(Face::CoverTitle, Weight::Semibold), m_page.column).size();
        }
        return lines <= 8 ? Face::CoverTitle : Face::Title;
    }

    void band() {
        constexpr double height = pt(69);
        m_items.emplace_back(BoxItem{QRectF(0, 0, m_page.width, height), m_palette.of(Shade::Ink), 0});
        auto mark = std::make_shared<Figure>();
        mark->size = QSizeF(30, 30);
        mark->draw = [theme = &m_palette.theme()](QPainter& painter, const QRectF& area) {
            paintMark(painter, area, true, *theme, 0.75);
        };
        m_items.emplace_back(
            DrawingItem{QRectF(m_page.left, (height - pt(30)) / 2, pt(30), pt(30)), std::move(mark), 0});
        const double left = m_page.left + pt(40.5);
        names(left, std::max(pt(40), handling(height) - left), height);
    }

    /// The State and the institution in their room in the band: beside each other where the institution can wrap at the
    /// State's right, else one below the other, in smaller type as far as needed. Only what is still too tall in the
    /// smallest type is cut, with an ellipsis; the title below names the State in full.
    void names(double left, double room, double bandHeight) {
        constexpr double between = pt(9.5);
        const double tallest = bandHeight - pt(4);
        const QString state = oneLine(m_cover.state);
        const QString office = oneLine(m_cover.institution);
        const double stateWidth = m_fonts.width(state, Face::CoverState, Weight::Semibold) + pt(1);
        const double officeWidth = m_fonts.width(office, Face::CoverNote, Weight::Regular) + pt(1);
        const double rest = room - stateWidth - between;
        if (office.isEmpty() ? stateWidth <= room
                             : rest >= std::min(pt(150), officeWidth) &&
                                   heightIn(office, Face::CoverNote, Weight::Regular, rest) <= tallest) {
            const double width = std::min(rest, officeWidth);
            name(state, Face::CoverState, Ink::Inverse, QRectF(left, 0, stateWidth, bandHeight));
            name(office, Face::CoverNote, Ink::InverseSecondary,
                 QRectF(left + stateWidth + between, 0, width, bandHeight));
            return;
        }
        static constexpr std::array<std::pair<Face, Face>, 4> sizes{{{Face::CoverState, Face::CoverNote},
                                                                     {Face::CoverNote, Face::Dense},
                                                                     {Face::Dense, Face::Small},
                                                                     {Face::Small, Face::Small}}};
        for (const auto& [stateFace, officeFace] : sizes) {
            double upper = heightIn(state, stateFace, Weight::Semibold, room);
            double lower = heightIn(office, officeFace, Weight::Regular, room);
            if (upper + lower > tallest) {
                if (&stateFace != &sizes.back().first) {
                    continue;
                }
                // Lines of one height now: each name gets half of them, or what the other leaves.
                const double line = pt(measure(stateFace).line);
                const double all = std::floor(tallest / line) * line;
                upper = std::min(upper, std::max(std::floor(tallest / line / 2) * line, all - lower));
                lower = all - upper;
            }
            const double top = (bandHeight - upper - lower) / 2;
            name(cut(state, stateFace, Weight::Semibold, room, upper), stateFace, Ink::Inverse,
                 QRectF(left, top, room, upper));
            name(cut(office, officeFace, Weight::Regular, room, lower), officeFace, Ink::InverseSecondary,
                 QRectF(left, top + upper, room, lower));
            return;
        }
    }

    double heightIn(const QString& text, Face face, Weight weight, double width) {
        return static_cast<double>(brokenLines(text, m_fonts.font(face, weight), width).size()) *
               pt(measure(face).line);
    }

    /// What of a text fits into a height, with an ellipsis for the rest.
    QString cut(const QString& text, Face face, Weight weight, double width, double height) {
        const QFont& font = m_fonts.font(face, weight);
        QStringList lines = brokenLines(text, font, width);
        const qsizetype fit = std::max<qsizetype>(1, std::llround(height / pt(measure(face).line)));
        if (lines.size() <= fit) {
            return text;
        }
        const QString rest = lines.mid(fit - 1).join(QString());
        return lines.mid(0, fit - 1).join(QString()) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    }

    /// One of them in its place, in the middle of its height.
    void name(const QString& text, Face face, Ink ink, const QRectF& place) {
        const Weight weight = ink == Ink::Inverse ? Weight::Semibold : Weight::Regular;
        const Strip lines = joined(m_setter.lines({Span{text, weight, ink}}, setting(face, weight, place.width()),
                                                  m_meaning.add(m_section, "P")));
        addMoved(m_items, lines.items, place.left(), place.center().y() - lines.height / 2);
    }

    /// The TLP mark at the right of the band; the place left of it.
    double handling(double bandHeight) {
        const double end = m_page.left + m_page.column;
        if (m_document.handling.isEmpty()) {
            return end;
        }
        const double width = m_fonts.width(m_document.handling, Face::CoverNote, Weight::Semibold);
        const QRectF tag(end - width - pt(15), (bandHeight - pt(18)) / 2, width + pt(15), pt(18));
        m_items.emplace_back(BoxItem{tag, m_palette.of(Shade::Black), 0});
        Node* node = m_meaning.add(m_section, "P");
        const Slot* slot = m_meaning.addText(node, m_document.handling);
        Setting type = setting(Face::CoverNote, Weight::Semibold, width);
        type.colour = m_palette.onPaper(m_document.handlingColor);
        m_items.emplace_back(m_setter.label(m_document.handling, type, slot, tag.right() - pt(7.5),
                                            tag.top() + pt(1.5) + m_fonts.baseline(Face::CoverNote)));
        return tag.left() - pt(10);
    }

    void tower(double above) {
        if (m_cover.stages.empty()) {
            return;
        }
        const double footTop = m_page.height - pt(m_cover.second ? 250 : 170);
        const double top = std::max(pt(351), above + pt(20));
        const double height = std::min(pt(228), footTop - top - pt(40));
        if (height < pt(60)) {
            return;
        }
        auto figure = std::make_shared<Figure>();
        figure->size = QSizeF(420, height / dotsPerPoint);
        figure->draw = stageTower(m_cover.stages, m_palette);
        Node* node = m_meaning.add(m_section, "Figure");
        node->alt = cleanText(isUnlike(&Cover::towerAlt) ? sentencesInBoth(m_cover.towerAlt, m_cover.second->towerAlt)
                                                         : m_cover.towerAlt);
        const Slot* slot = m_meaning.addFigure(node);
        m_items.emplace_back(
            DrawingItem{QRectF(m_page.left, top, pt(figure->size.width()), height), std::move(figure), slot->id});
        put({Span{m_cover.caption, Weight::Regular, Ink::Secondary}}, Face::Small, Weight::Regular,
            top + height + pt(9), "P", &Cover::caption);
    }

    void foot() {
        const std::size_t count = std::max<std::size_t>(1, m_cover.facts.size());
        const double gap = pt(15);
        const double width = (m_page.column - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
        Items facts;
        double height = 0;
        for (std::size_t i = 0; i < m_cover.facts.size(); ++i) {
            const Cover::Fact& fact = m_cover.facts[i];
            Strips strips;
            const auto line = [&](const QString& text, Face face, Weight weight, Ink ink, const QString& language) {
                const Span span{text, weight, ink, {}, weight == Weight::Semibold, language};
                for (Strip& strip :
                     m_setter.lines({span}, setting(face, weight, width), m_meaning.add(m_section, "P"))) {
                    strips.push_back(std::move(strip));
                }
            };
            const Cover::Fact* second = m_cover.second ? &m_cover.second->facts[i] : nullptr;
            const auto both = [&](QString Cover::Fact::*words, Face face, Weight weight, Ink ink) {
                line(fact.*words, face, weight, ink, {});
                if (second != nullptr && second->*words != fact.*words) {
                    line(second->*words, face, weight, ink, m_document.secondLanguage);
                }
            };
            both(&Cover::Fact::label, Face::Small, Weight::Regular, Ink::Secondary);
            both(&Cover::Fact::value, Face::CoverFact, Weight::Semibold, Ink::Text);
            both(&Cover::Fact::note, Face::CoverFact, Weight::Regular, Ink::Text);
            const Strip column = joined(strips);
            addMoved(facts, column.items, static_cast<double>(i) * (width + gap), 0);
            height = std::max(height, column.height);
        }
        Strip notice = joined(m_setter.lines(m_cover.notice, setting(Face::CoverFact, Weight::Regular, m_page.column),
                                             m_meaning.add(m_section, "P")));
        if (m_cover.second) {
            const Strip second = joined(m_setter.lines(inLanguage(m_cover.second->notice, m_document.secondLanguage),
                                                       setting(Face::CoverFact, Weight::Regular, m_page.column),
                                                       m_meaning.add(m_section, "P")));
            addMoved(notice.items, second.items, 0, notice.height + pt(3));
            notice.height += second.height + pt(3);
        }
        const double noticeTop = m_page.height - pt(48) - notice.height;
        addMoved(m_items, notice.items, m_page.left, noticeTop);
        const double factsTop = noticeTop - (notice.height > 0 ? pt(13.5) : 0) - height;
        addMoved(m_items, facts, m_page.left, factsTop);
        if (height > 0) {
            m_items.emplace_back(
                BoxItem{QRectF(m_page.left, factsTop - pt(10.5), m_page.column, pt(1.5)), m_palette.of(Shade::Ink), 0});
        }
    }

    const ReportDocument& m_document;
    const Cover& m_cover;
    const PageGeometry& m_page;
    Fonts& m_fonts;
    const Palette& m_palette;
    Meaning& m_meaning;
    TextSetter m_setter;
    Node* m_section;
    Items m_items;
};

} // namespace

Items coverPage(const ReportDocument& document, const PageGeometry& page, Fonts& fonts, const Palette& palette,
                Meaning& meaning) {
    return CoverSetter(document, page, fonts, palette, meaning).set();
}

} // namespace atalaya::report::layout
