#include "views/workshop/room/RoomFaces.h"

#include "views/widgets/Tag.h"
#include "views/workshop/room/RoomComposer.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

RoomComposer::RoomComposer(const RoomView& view, const Theme& theme)
    : m_view(view)
    , m_theme(theme)
    , m_sheet(view.face == RoomView::Face::Black ? QColor(Qt::black) : theme.colour("surface")) {}

RoomSheet RoomComposer::compose() {
    if (m_view.face == RoomView::Face::Black) {
        return m_sheet;
    }
    composeBand();
    switch (m_view.face) {
    case RoomView::Face::Welcome:
        composeWelcome();
        break;
    case RoomView::Face::Joining:
        if (m_view.joining) {
            composeJoining();
        } else {
            composeWelcome();
        }
        break;
    case RoomView::Face::Talk:
    case RoomView::Face::Voting:
        composeQuestion();
        break;
    case RoomView::Face::Result:
        composeResult();
        break;
    case RoomView::Face::Break:
        composeBreak();
        break;
    case RoomView::Face::Agreed:
        composeAgreed();
        break;
    case RoomView::Face::Ended:
        composeEnded();
        break;
    case RoomView::Face::Black:
        break;
    }
    return m_sheet;
}

RoomParagraph RoomComposer::words(const QString& text, int px, double width, const char* token, int weight,
                                  int most) const {
    return RoomParagraph(m_theme, {{text, colour(token), weight}}, px, width, most);
}

RoomParagraph RoomComposer::fitting(const std::vector<RoomRun>& runs, std::initializer_list<int> sizes, double width,
                                    int lines) const {
    for (const int px : sizes) {
        RoomParagraph tried(m_theme, runs, px, width);
        if (tried.count() <= lines) {
            return tried;
        }
    }
    return RoomParagraph(m_theme, runs, *(sizes.end() - 1), width, lines);
}

void RoomComposer::composeBand() {
    m_sheet.add(RoomBox{{0, 0, RoomSheet::width, bandHeight}, colour("band"), {}, 0});
    m_sheet.setMark({roomMargin, 20, 48, 48});
    const double end = composeBandEnd() - 32;
    double x = roomMargin + 48 + 24;
    const auto place = [&](const RoomParagraph& paragraph) {
        m_sheet.add(paragraph, {x, 0, paragraph.width(), bandHeight}, Qt::AlignVCenter);
        x += paragraph.width() + 24;
    };
    const QString practice = m_view.practice ? Tag::wordOf(Tag::Kind::Practice) : QString();
    const RoomParagraph tag = words(practice, roomType::small, end - x, "onBand2", 500, 1);
    constexpr double padding = 12;
    const double tagWidth = practice.isEmpty() ? 0 : tag.width() + 2 * padding + 24;
    // A State's long name leaves the commitment at least a third of the band.
    const double whole = end - x - tagWidth;
    if (!m_view.state.trimmed().isEmpty()) {
        const double most = m_view.commitment.isEmpty() ? whole : whole * 2 / 3;
        place(fitting({{m_view.state, colour("onBand"), 600}}, {roomType::body, roomType::small}, most,
                      bandHeight >= 2 * 32 ? 2 : 1));
    }
    if (!m_view.commitment.isEmpty()) {
        const double most = end - x - tagWidth;
        const std::vector<RoomRun> run{{m_view.commitment, colour("onBand2"), 400}};
        const RoomParagraph one(m_theme, run, roomType::body, most);
        place(one.count() == 1 ? one : RoomParagraph(m_theme, run, roomType::small, most, 2));
    }
    if (!practice.isEmpty()) {
        const double height = tag.height() + 8;
        const QRectF box(x, (bandHeight - height) / 2, tag.width() + 2 * padding, height);
        m_sheet.add(RoomBox{box, {}, colour("onBand2"), 2, 3, true});
        m_sheet.add(tag, box, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

double RoomComposer::composeBandEnd() {
    double x = RoomSheet::width - roomMargin;
    const auto place = [&](const RoomParagraph& paragraph) {
        x -= paragraph.width();
        m_sheet.add(paragraph, {x, 0, paragraph.width(), bandHeight}, Qt::AlignVCenter);
    };
    if (!m_view.clock.isEmpty()) {
        // On a light field once it is low, with a word: not by its colour alone.
        const bool isOver = m_view.clock.startsWith(u'−');
        const char* ink = m_view.clockIsLow ? "warning" : "onBand";
        const RoomParagraph clock(m_theme, {{m_view.clock, colour(ink), 600, true}}, roomType::title, roomWidth);
        if (m_view.clockIsLow) {
            const RoomParagraph word = words(isOver ? tr("Time is over") : tr("Time is nearly over"), roomType::small,
                                             roomWidth, "warning", 600, 1);
            const double width = clock.width() + word.width() + 20 + 2 * 20;
            m_sheet.add(RoomBox{{x - width, 8, width, bandHeight - 16}, colour("warningTint"), {}, 0, 4});
            x -= 20;
            place(clock);
            x -= 20;
            place(word);
            x -= 20 + 28;
        } else {
            place(clock);
            x -= 28;
        }
    }
    QString round;
    if (m_view.face == RoomView::Face::Result && m_view.plot) {
        round = tr("Round %1").arg(m_view.round) + u", "_s + tr("%n vote(s)", nullptr, m_view.plot->votes.total());
    } else if (m_view.round > 0 && m_view.face == RoomView::Face::Voting) {
        round = tr("Round %1").arg(m_view.round);
    }
    if (!round.isEmpty()) {
        place(words(round, roomType::body, roomWidth, "onBand2", 400, 1));
    }
    return x;
}

void RoomComposer::composeMiddle(const std::vector<RoomParagraph>& paragraphs, const QRectF& room) {
    constexpr double gap = 24;
    double height = -gap;
    for (const RoomParagraph& paragraph : paragraphs) {
        height += paragraph.count() == 0 ? 0 : paragraph.height() + gap;
    }
    double y = room.top() + std::max(0.0, (room.height() - height) / 2);
    for (const RoomParagraph& paragraph : paragraphs) {
        if (paragraph.count() > 0) {
            y = m_sheet.add(paragraph, {room.left(), y, room.width(), room.bottom() - y}) + gap;
        }
    }
}

void RoomComposer::composeWelcome() {
    const double code = m_view.joining ? 520 : 0;
    const QRectF area(roomMargin * 2, bandHeight + roomMargin, roomWidth - 2 * roomMargin,
                      RoomSheet::height - bandHeight - 2 * roomMargin);
    const double width = area.width() - (code > 0 ? code + 96 : 0);
    const QString name = m_view.workshop.isEmpty() ? m_view.state : m_view.workshop;
    std::vector<RoomParagraph> said{
        fitting({{name, colour("text"), 600}}, {roomType::figure, roomType::title, roomType::body}, width, 4)};
    if (name != m_view.state) {
        said.push_back(fitting({{m_view.state, colour("text2"), 400}}, {roomType::title, roomType::body}, width, 2));
    }
    if (!m_view.title.isEmpty()) {
        said.push_back(words(m_view.verdict, roomType::body, width, "text2", 400, 2));
        said.push_back(fitting({{m_view.code + u" · "_s, colour("text2"), 400}, {m_view.title, colour("text"), 600}},
                               {roomType::title, roomType::body}, width, 3));
    }
    composeMiddle(said, {area.left(), area.top(), width, area.height()});
    if (m_view.joining) {
        const QRectF at(area.right() - code, area.top() + (area.height() - code - 220) / 2, code, code);
        m_sheet.setCode(at, m_view.joining->url);
        const RoomParagraph address = fitting({{m_view.joining->address, colour("text"), 600}},
                                              {roomType::title, roomType::body, roomType::small}, code, 2);
        double y = at.bottom() + 16;
        if (!m_view.network.isEmpty()) {
            const RoomParagraph network(
                m_theme,
                {{tr("Join the room’s Wi-Fi") + u' ', colour("text2"), 400}, {m_view.network, colour("text"), 600}},
                roomType::body, code, 2);
            y = m_sheet.add(network, {at.left(), y, code, 80}, Qt::AlignHCenter);
        }
        y = m_sheet.add(address, {at.left(), y, code, 120}, Qt::AlignHCenter);
        m_sheet.add(
            RoomParagraph(m_theme,
                          {{tr("Code") + u"  "_s, colour("text2"), 400}, {m_view.joining->code, colour("text"), 600}},
                          roomType::title, code, 1),
            {at.left(), y + 8, code, 80}, Qt::AlignHCenter);
    }
}

void RoomComposer::composeJoining() {
    constexpr double code = 800;
    const QRectF at(roomMargin * 2, bandHeight + (RoomSheet::height - bandHeight - code) / 2, code, code);
    m_sheet.setCode(at, m_view.joining->url);
    const QRectF room(at.right() + 96, bandHeight + roomMargin, 0, RoomSheet::height - bandHeight - 2 * roomMargin);
    const double width = RoomSheet::width - 2 * roomMargin - room.left();
    std::vector<RoomParagraph> said{words(tr("Vote by phone"), roomType::figure, width, "text", 600, 2)};
    if (!m_view.network.isEmpty()) {
        said.push_back(words(tr("Join the room’s Wi-Fi"), roomType::body, width, "text2", 400, 2));
        said.push_back(fitting({{m_view.network, colour("text"), 600}}, {roomType::title, roomType::body}, width, 2));
    }
    said.push_back(words(tr("Scan the picture, or open"), roomType::body, width, "text2", 400, 2));
    said.push_back(fitting({{m_view.joining->address, colour("text"), 600}},
                           {roomType::figure, roomType::title, roomType::body}, width, 1));
    said.push_back(words(tr("Code"), roomType::body, width, "text2", 400, 1));
    said.push_back(fitting({{m_view.joining->code, colour("text"), 600}},
                           {roomType::code, roomType::figure, roomType::title}, width, 1));
    composeMiddle(said, {room.left(), room.top(), width, room.height()});
}

void RoomComposer::composeBreak() {
    const QRectF room(roomMargin * 2, bandHeight, roomWidth - 2 * roomMargin, RoomSheet::height - bandHeight);
    std::vector<RoomParagraph> said;
    if (m_view.resumesAt.isEmpty()) {
        said.push_back(words(tr("Break"), roomType::code, room.width(), "text", 600, 1));
    } else {
        said.push_back(words(tr("Break"), roomType::title, room.width(), "text2", 400, 1));
        said.push_back(fitting({{tr("We go on at %1").arg(m_view.resumesAt), colour("text"), 600}},
                               {roomType::code, roomType::figure}, room.width(), 2));
    }
    composeMiddle(said, room);
}

void RoomComposer::composeAgreed() {
    const int stages = static_cast<int>(m_view.stageNames.size());
    const QRectF glyph(roomMargin * 2, bandHeight + (RoomSheet::height - bandHeight - 448) / 2, 448, 448);
    m_sheet.addGlyph(glyph, m_view.agreed > 0 ? StageGlyph::proved(m_view.agreed, std::max(1, stages))
                                              : StageGlyph::notAnswered());
    const QRectF room(glyph.right() + 96, bandHeight + roomMargin, RoomSheet::width - glyph.right() - 96 - 96,
                      RoomSheet::height - bandHeight - 2 * roomMargin);
    const QString result =
        m_view.agreed > 0
            ? tr("Agreed: %1 %2").arg(QString::number(m_view.agreed), m_view.stageNames.value(m_view.agreed - 1))
            : tr("Put aside for later");
    composeMiddle(
        {fitting({{m_view.code + u" · "_s + m_view.title, colour("text2"), 500}}, {roomType::body}, room.width(), 3),
         fitting({{result, colour("text"), 600}}, {roomType::code, roomType::figure, roomType::title}, room.width(), 2),
         words(m_view.verdict, roomType::title, room.width(), "text", 400, 3),
         words(m_view.reason, roomType::body, room.width(), "text2", 400, 4)},
        room);
}

void RoomComposer::composeEnded() {
    const QRectF room(roomMargin * 2, bandHeight, roomWidth - 2 * roomMargin, RoomSheet::height - bandHeight);
    composeMiddle(
        {fitting({{m_view.workshop, colour("text2"), 400}}, {roomType::title, roomType::body}, room.width(), 3),
         words(tr("Thank you."), roomType::code, room.width(), "text", 600, 1),
         words(m_view.reason, roomType::title, room.width(), "text", 400, 2)},
        room);
}

RoomSheet composeRoom(const RoomView& view, const Theme& theme) {
    return RoomComposer(view, theme).compose();
}

void paintRoom(QPainter& painter, const RoomView& view, const Theme& theme) {
    composeRoom(view, theme).paint(painter, theme);
}

} // namespace atalaya
