#include "views/reports/pdf/PageReader.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace atalaya::report {
namespace {

std::string channelText(int value) {
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.5g", value / 255.0);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

void markReached(const Node& node, DrawnSlots& drawn) {
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            markReached(**child, drawn);
        } else if (const Slot* slot = std::get<Slot*>(kid); slot->id < drawn.reached.size()) {
            drawn.reached[slot->id] = true;
        }
    }
}

unsigned hexValue(char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

} // namespace

DrawnSlots::DrawnSlots(Structure& structure)
    : all(1, nullptr), reached(structure.slots_.size() + 1, false), texts(structure.slots_.size() + 1) {
    for (const auto& slot : structure.slots_) {
        slot->marks.clear();
        slot->firstPage = -1;
        slot->at = {};
        all.push_back(slot.get());
    }
    if (structure.root) {
        markReached(*structure.root, *this);
    }
}

Slot* DrawnSlots::slot(Owner id) const {
    return id > 0 && static_cast<std::size_t>(id) < all.size() ? all[static_cast<std::size_t>(id)] : nullptr;
}

bool DrawnSlots::inTree(Owner id) const {
    return slot(id) != nullptr && reached[static_cast<std::size_t>(id)];
}

PageReader::PageReader(DrawnPage& page, int number, DrawnSlots& drawn, Problems& problems)
    : m_page(page), m_number(number), m_drawn(drawn), m_problems(problems) {
    m_page.content.group = true;
    m_groups.push_back(&m_page.content);
    m_states.emplace_back();
}

void PageReader::read(std::string_view content) {
    ContentLexer lexer(content);
    Operation operation;
    while (lexer.next(operation)) {
        take(operation);
    }
    if (m_groups.size() != 1 || m_text || !m_path.empty()) {
        m_problems.add(TagPass::tr("The content of page %1 is cut short.").arg(m_number + 1));
    }
    if (m_figure != nobody) {
        m_problems.add(TagPass::tr("A figure of page %1 has a beginning and no end.").arg(m_number + 1));
    }
    while (m_groups.size() > 1) {
        Piece* group = m_groups.back();
        m_groups.pop_back();
        group->owner = close(*group);
    }
    m_page.content.owner = close(m_page.content);
}

void PageReader::take(const Operation& operation) {
    const std::string_view name = operation.name;
    if (m_text) {
        takeInText(operation);
    } else if (takePath(operation) || takeState(operation)) {
        return;
    } else if (name == "BT") {
        m_text = std::make_unique<TextRun>();
        m_text->page = m_number;
        m_textBytes = "BT\n";
        m_textMatrix = {};
    } else if (name == "Do" || name == "sh") {
        paint(m_figure != nobody ? m_figure : artifactInk, std::string(operation.all) + '\n');
    } else if (name == "BDC" || name == "BMC" || name == "EMC" || name == "DP" || name == "MP") {
        return; // Qt's own marks would come between ours
    } else if (name == "BI") {
        m_problems.add(TagPass::tr("Page %1 holds an inline image, which cannot be tagged.").arg(m_number + 1));
    } else {
        keep(operation.all);
    }
}

bool PageReader::takeState(const Operation& operation) {
    const std::string_view name = operation.name;
    if (name == "q") {
        m_groups.back()->kids.emplace_back().group = true;
        m_groups.push_back(&m_groups.back()->kids.back());
        m_states.push_back(m_states.back());
    } else if (name == "Q") {
        if (m_groups.size() > 1) {
            Piece* group = m_groups.back();
            m_groups.pop_back();
            m_states.pop_back();
            group->owner = close(*group);
        }
    } else if (name == "cm" && operation.operands.size() == 6) {
        std::array<double, 6> v{};
        std::transform(operation.operands.begin(), operation.operands.end(), v.begin(), numberIn);
        m_states.back().matrix = QTransform(v[0], v[1], v[2], v[3], v[4], v[5]) * m_states.back().matrix;
        keep(operation.all);
    } else if (name == "scn" || name == "rg") {
        takeColour(operation, true);
    } else if (name == "SCN" || name == "RG") {
        takeColour(operation, false);
    } else if (name == "cs" || name == "g" || name == "k" || name == "sc") {
        m_states.back().ink = nobody;
        keep(operation.all);
    } else {
        return false;
    }
    return true;
}

void PageReader::takeColour(const Operation& operation, bool fill) {
    std::optional<std::uint16_t> ink;
    std::array<double, 3> rgb{};
    if (operation.operands.size() == 3 && operation.operands[0][0] != '/') {
        std::transform(operation.operands.begin(), operation.operands.end(), rgb.begin(), numberIn);
        ink = decodedInk(rgb[0], rgb[1], rgb[2]);
    }
    if (fill) {
        m_states.back().ink = ink ? Owner{*ink} : nobody;
    }
    // Between a figure's fences only its own code counts: a blended colour may look like a code by chance.
    const bool known =
        ink && (m_figure == nobody ? isArtifact(*ink) || m_drawn.slot(*ink) != nullptr : *ink == m_figure);
    if (!known) {
        keep(operation.all);
        return;
    }
    const QColor colour = trueColor(rgb[0], rgb[1], rgb[2]);
    keep(channelText(colour.red()) + ' ' + channelText(colour.green()) + ' ' + channelText(colour.blue()) + ' ' +
         std::string(operation.name));
}

bool PageReader::takePath(const Operation& operation) {
    const std::string_view name = operation.name;
    const auto number = [&](std::size_t i) {
        return i < operation.operands.size() ? numberIn(operation.operands[i]) : 0.0;
    };
    if (name == "m" || name == "l") {
        addPoint(number(0), number(1));
    } else if (name == "re") {
        addPoint(number(0), number(1));
        addPoint(number(0) + number(2), number(1) + number(3));
    } else if (name == "f" || name == "f*" || name == "F" || name == "S" || name == "s" || name == "B" ||
               name == "B*" || name == "b" || name == "b*" || name == "n") {
        endPath(operation);
        return true;
    } else if (name != "c" && name != "v" && name != "y" && name != "h" && name != "W" && name != "W*") {
        return false;
    }
    m_path.append(operation.all).push_back('\n');
    return true;
}

void PageReader::addPoint(double x, double y) {
    // Only a figure's fence needs its area.
    const Slot* slot = m_drawn.slot(m_states.back().ink);
    if (slot == nullptr || !slot->figure) {
        return;
    }
    const QPointF point = m_states.back().matrix.map(QPointF(x, y));
    const QRectF dot(point, QSizeF(1e-6, 1e-6));
    m_pathArea = m_pathArea.isNull() ? dot : m_pathArea.united(dot);
}

void PageReader::endPath(const Operation& operation) {
    std::string path = std::move(m_path) + std::string(operation.all) + '\n';
    const QRectF area = m_pathArea;
    m_path.clear();
    m_pathArea = {};
    Slot* slot = m_drawn.slot(m_states.back().ink);
    if (operation.name == "n") {
        keep(std::string_view(path).substr(0, path.size() - 1));
    } else if (slot != nullptr && slot->figure && operation.name != "S" && operation.name != "s") {
        fence(*slot, area);
    } else {
        paint(m_figure != nobody ? m_figure : artifactInk, std::move(path));
    }
}

void PageReader::fence(Slot& slot, const QRectF& corner) {
    if (m_figure == slot.id) {
        m_figure = nobody;
        m_drawn.figures[slot.id] |= corner;
        return;
    }
    if (m_figure != nobody) {
        m_problems.add(TagPass::tr("Two figures of page %1 overlap in drawing order.").arg(m_number + 1));
        return;
    }
    m_figure = slot.id;
    if (slot.firstPage < 0) {
        place(slot, QPointF(corner.left(), corner.bottom()));
        m_drawn.figures[slot.id] = corner;
    } else if (!slot.once) {
        m_problems.add(TagPass::tr("The figure of slot %1 is drawn twice.").arg(slot.id));
    }
}

void PageReader::place(Slot& slot, const QPointF& at) const {
    if (slot.firstPage < 0) {
        slot.firstPage = m_number;
        slot.at = at;
    }
}

void PageReader::takeInText(const Operation& operation) {
    const std::string_view name = operation.name;
    const auto& operands = operation.operands;
    if (name == "ET") {
        endText();
        return;
    }
    std::size_t before = m_textBytes.size();
    if (name == "Tf" && operands.size() == 2) {
        const auto font = m_page.fonts.find(std::string(operands[0]));
        FontText* selected = font == m_page.fonts.end() ? nullptr : font->second;
        if (selected == nullptr || (m_text->font != nullptr && selected != m_text->font)) {
            m_problems.add(
                TagPass::tr("A text of page %1 uses its fonts in a way the tag pass does not know.").arg(m_number + 1));
        }
        m_text->font = selected;
        m_text->fontSelection = operation.all;
        m_fontSize = numberIn(operands[1]);
    } else if (name == "Tm" && operands.size() == 6) {
        std::array<double, 6> v{};
        std::transform(operands.begin(), operands.end(), v.begin(), numberIn);
        m_textMatrix = QTransform(v[0], v[1], v[2], v[3], v[4], v[5]);
    } else if (name == "Td" && operands.size() == 2) {
        m_textMatrix = QTransform::fromTranslate(numberIn(operands[0]), numberIn(operands[1])) * m_textMatrix;
    } else if (name == "Tj" && operands.size() == 1 && operands[0].size() % 4 == 2 && operands[0][0] == '<') {
        if (m_text->glyphs.empty()) {
            m_text->start = (m_textMatrix * m_states.back().matrix).map(QPointF(0, 0));
        }
        for (std::size_t i = 1; i + 4 < operands[0].size(); i += 4) {
            unsigned code = 0;
            for (std::size_t digit = i; digit < i + 4; ++digit) {
                code = code << 4 | hexValue(operands[0][digit]);
            }
            m_text->glyphs.push_back(
                {static_cast<FontText::Code>(code), before, before + operation.all.size() + 1, {}});
        }
    } else if (name == "TJ" || name == "'" || name == "\"" || name == "Tj" || name == "T*" || name == "TD") {
        m_problems.add(
            TagPass::tr("A text of page %1 is written in a way the tag pass does not know.").arg(m_number + 1));
    } else if (name == "scn" || name == "rg") {
        m_problems.add(TagPass::tr("A text of page %1 changes its colour in the middle.").arg(m_number + 1));
    }
    m_textBytes.append(operation.all).push_back('\n');
}

Owner PageReader::textOwner() {
    if (m_figure != nobody) {
        return m_figure;
    }
    const auto words = [&] {
        QString all;
        for (const Glyph& glyph : m_text->glyphs) {
            all += m_text->font == nullptr ? QString() : m_text->font->text(glyph.code);
        }
        return Problems::excerpt(all);
    };
    const Owner ink = m_states.back().ink;
    if (isArtifact(ink)) {
        return ink;
    }
    Slot* slot = m_drawn.slot(ink);
    if (slot == nullptr) {
        m_problems.add(
            ink == nobody ? TagPass::tr("“%1” on page %2 is text outside the structure.").arg(words()).arg(m_number + 1)
                          : TagPass::tr("“%1” on page %2 has an unknown ink.").arg(words()).arg(m_number + 1));
        return artifactInk;
    }
    if (!m_drawn.inTree(ink)) {
        m_problems.add(
            TagPass::tr("“%1” on page %2 is in no element of the structure.").arg(words()).arg(m_number + 1));
        return artifactInk;
    }
    if (slot->once && slot->firstPage >= 0 && slot->firstPage != m_number) {
        return artifactInk;
    }
    if (!m_page.area.contains(m_text->start)) {
        m_problems.add(TagPass::tr("“%1” lies outside page %2.").arg(words()).arg(m_number + 1));
    }
    const QTransform matrix = m_states.back().matrix;
    const double size = QLineF(matrix.map(QPointF(0, 0)), matrix.map(QPointF(0, m_fontSize))).length();
    place(*slot, m_text->start + QPointF(0, size));
    m_drawn.texts[static_cast<std::size_t>(ink)].push_back(m_text.get());
    return ink;
}

void PageReader::endText() {
    m_textBytes += "ET\n";
    if (m_text->font != nullptr) {
        for (const Glyph& glyph : m_text->glyphs) {
            m_text->font->shown(glyph.code);
            if (glyph.code == 0) {
                m_problems.add(TagPass::tr("Page %1 shows a character that no font has.").arg(m_number + 1));
            }
        }
    }
    const Owner owner = textOwner();
    paint(owner, std::move(m_textBytes), std::move(m_text));
    m_textBytes.clear();
    m_text.reset();
}

void PageReader::keep(std::string_view bytes) {
    auto& kids = m_groups.back()->kids;
    if (kids.empty() || kids.back().owner != nobody || kids.back().group) {
        kids.emplace_back();
    }
    kids.back().bytes.append(bytes).push_back('\n');
}

void PageReader::paint(Owner owner, std::string bytes, std::unique_ptr<TextRun> text) {
    if (const Slot* slot = m_drawn.slot(owner); slot != nullptr && slot->figure) {
        const bool again = slot->firstPage != m_number;
        if (again || !m_drawn.inTree(owner)) {
            owner = artifactInk;
        }
    }
    Piece& piece = m_groups.back()->kids.emplace_back();
    piece.owner = owner;
    piece.bytes = std::move(bytes);
    piece.text = std::move(text);
}

Owner PageReader::close(Piece& group) {
    Owner owner = nobody;
    for (const Piece& kid : group.kids) {
        if (kid.owner == nobody) {
            continue;
        }
        if (owner != nobody && owner != kid.owner) {
            return several;
        }
        owner = kid.owner;
    }
    return owner;
}

} // namespace atalaya::report
