#include "views/workshop/room/RoomComposer.h"

#include <algorithm>
#include <cmath>

// The faces with a question: talk, vote and result.

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double footMargin = 28; ///< below everything
constexpr double glyphSide = 48, signGap = 14, cardPadding = 20;

} // namespace

double RoomComposer::composeHead(RoomSheet& sheet, int questionPx) const {
    double y = bandHeight + 36;
    const QRectF room(roomMargin, y, roomWidth, RoomSheet::height - y);
    y = sheet.add(words(m_view.code + u" · "_s + m_view.title, roomType::small, room.width(), "text2", 500, 2), room);
    y += 6;
    return sheet.add(words(m_view.question, questionPx, roomWidth, "text", 600),
                     {roomMargin, y, roomWidth, RoomSheet::height - y});
}

void RoomComposer::composeQuestion() {
    const bool isVoting = m_view.face == RoomView::Face::Voting;
    const bool hasJoining = isVoting && m_view.joining;
    // What gives way first: the code, as those who vote have joined; then the type of the criteria, then the
    // question's.
    constexpr Fit fits[] = {{roomType::title, roomType::body, 296},
                            {roomType::title, roomType::body, 240},
                            {roomType::title, roomType::small, 240},
                            {roomType::title, roomType::small, 212},
                            {roomType::body, roomType::small, 212}};
    RoomSheet made = m_sheet;
    for (const Fit& fit : fits) {
        made = m_sheet;
        const double head = composeHead(made, fit.question);
        const double foot = !isVoting ? 0 : hasJoining ? fit.code : 176;
        const double bottom = RoomSheet::height - footMargin - foot - (isVoting ? 24 : 20);
        composeCards(made, {roomMargin, head + 28, roomWidth, bottom - head - 28}, fit.card);
        if (isVoting) {
            const double y = RoomSheet::height - footMargin - foot;
            const double join = hasJoining ? 800 : 0;
            composeCount(made, {roomMargin, y, roomWidth - join - (hasJoining ? 48 : 0), foot});
            if (hasJoining) {
                composeJoin(made, {RoomSheet::width - roomMargin - join, y, join, foot}, fit.code);
            }
        }
        if (made.isWhole()) {
            break;
        }
    }
    m_sheet = made;
}

void RoomComposer::composeCards(RoomSheet& sheet, const QRectF& area, int px) const {
    const int stages = std::max(1, static_cast<int>(m_view.criteria.size()));
    const double column = area.width() / stages;
    const double inside = column - 2 * cardPadding;
    const double numeral = words(QString::number(stages), roomType::title, inside, "text", 600).width();
    const double beside = inside - glyphSide - numeral - 2 * signGap;
    // With many stages a name stands under its signs.
    const bool isBelow = beside < 4 * roomType::body;
    std::vector<RoomParagraph> names;
    double head = 58;
    for (int stage = 1; stage <= stages; ++stage) {
        names.push_back(
            words(m_view.stageNames.value(stage - 1), roomType::body, isBelow ? inside : beside, "text", 600));
        head = std::max(head, names.back().height() + (isBelow ? 58 : 0));
    }
    sheet.add(RoomBox{area, {}, colour("lineStrong"), 2, 4});
    for (int stage = 1; stage <= stages; ++stage) {
        const double left = std::round(area.left() + (stage - 1) * column);
        if (stage > 1) {
            sheet.add(RoomBox{{left, area.top() + 2, 2, area.height() - 4}, colour("line"), {}, 0});
        }
        double x = left + cardPadding;
        const double top = area.top() + cardPadding;
        const double signs = isBelow ? 58 : head;
        sheet.addGlyph({x, std::round(top + (signs - glyphSide) / 2), glyphSide, glyphSide},
                       StageGlyph::proved(stage, stages));
        x += glyphSide + signGap;
        sheet.add(words(QString::number(stage), roomType::title, inside, "text", 600, 1),
                  {x, top, numeral + signGap, signs}, Qt::AlignVCenter);
        x += numeral + signGap;
        const RoomParagraph& name = names[static_cast<std::size_t>(stage) - 1];
        if (isBelow) {
            sheet.add(name, {left + cardPadding, top + 58, inside, head - 58});
        } else {
            sheet.add(name, {x, top, beside, head}, Qt::AlignVCenter);
        }
        const double from = top + head + 14;
        const double room = area.bottom() - cardPadding / 2 - from;
        const double line = px == roomType::small ? 32 : 36;
        const int most = std::max(1, static_cast<int>(room / line));
        sheet.add(words(m_view.criteria.value(stage - 1), px, inside, "text", 400, most),
                  {left + cardPadding, from, inside, room});
    }
}

void RoomComposer::composeCount(RoomSheet& sheet, const QRectF& area) const {
    const RoomParagraph count = words(tr("%1 of %2").arg(QString::number(m_view.votes), QString::number(m_view.seats)),
                                      roomType::figure, area.width(), "text", 600, 1);
    const bool isComplete = m_view.seats > 0 && m_view.votes >= m_view.seats;
    sheet.add(count, {area.left(), area.top() + 8, count.width() + 4, count.height()});
    const double left = area.left() + count.width() + 20;
    const RoomParagraph said =
        words(isComplete ? tr("have voted. All votes are in.") : tr("have voted. Nothing is shown before the reveal."),
              roomType::body, area.right() - left, "text2", 400);
    // On the big figures' baseline when it is one line, else beside them.
    const double rise = said.count() == 1 ? 24 : (count.height() - said.height()) / 2;
    sheet.add(said, {left, area.top() + 8 + rise, area.right() - left, said.height()});
    composeSeats(sheet, {area.left(), area.top() + 8 + 76 + 20, area.width(), area.height() - 8 - 76 - 20});
}

/// One box a seat, filled from the left whoever votes.
void RoomComposer::composeSeats(RoomSheet& sheet, const QRectF& area) const {
    if (m_view.seats <= 0) {
        return;
    }
    constexpr double width = 20, height = 28, gap = 6;
    double scale = 1;
    int across = 1;
    for (; scale > 0.1; scale -= 0.05) {
        across = std::max(1, static_cast<int>((area.width() + gap * scale) / ((width + gap) * scale)));
        const int rows = (m_view.seats + across - 1) / across;
        if (rows * (height + gap) * scale <= area.height()) {
            break;
        }
    }
    const double pitch = std::max(2.0, std::floor((width + gap) * scale));
    const double rise = std::max(2.0, std::floor((height + gap) * scale));
    const double space = std::max(1.0, std::floor(gap * scale));
    const double line = scale > 0.5 ? 2 : 1;
    for (int seat = 0; seat < m_view.seats; ++seat) {
        const QRectF box(area.left() + seat % across * pitch, area.top() + seat / across * rise, pitch - space,
                         rise - space);
        const bool isIn = seat < m_view.votes;
        sheet.add(RoomBox{box, isIn ? colour("seriesCurrent") : QColor(), colour(isIn ? "seriesCurrent" : "lineStrong"),
                          line});
    }
}

void RoomComposer::composeJoin(RoomSheet& sheet, const QRectF& area, double code) const {
    const QRectF at(area.right() - code, area.bottom() - code, code, code);
    sheet.setCode(at, m_view.joining->url);
    const double width = at.left() - 16 - area.left();
    const RoomParagraph how = m_view.network.isEmpty()
                                  ? words(tr("Vote by phone: open"), roomType::body, width, "text2", 400, 2)
                                  : RoomParagraph(m_theme,
                                                  {{tr("Join the room’s Wi-Fi") + u' ', colour("text2"), 400},
                                                   {m_view.network, colour("text"), 600}},
                                                  roomType::body, width, 2);
    const RoomParagraph address = fitting({{m_view.joining->address, colour("text"), 600}},
                                          {roomType::title, roomType::body, roomType::small}, width, 1);
    const RoomParagraph joinCode = words(m_view.joining->code, roomType::figure, width, "text", 600, 1);
    const double height = how.height() + address.height() + joinCode.height();
    double y = area.top() + std::max(0.0, (area.height() - height) / 2);
    y = sheet.add(how, {area.left(), y, width, area.bottom() - y}, Qt::AlignRight);
    y = sheet.add(address, {area.left(), y, width, area.bottom() - y}, Qt::AlignRight);
    sheet.add(joinCode, {area.left(), y, width, area.bottom() - y + 4}, Qt::AlignRight);
    const double right = area.left() + width - joinCode.width() - 20;
    sheet.add(words(tr("Code"), roomType::body, right - area.left(), "text2", 400, 1),
              {area.left(), y + 24, right - area.left(), 40}, Qt::AlignRight);
}

QString RoomComposer::medianWords() const {
    const auto& spread = m_view.plot->spread;
    if (!spread) {
        return {};
    }
    return spread->isSplit() ? tr("Two halves: median between %1 and %2")
                                   .arg(QString::number(spread->medianLow), QString::number(spread->medianHigh))
                             : tr("Median %1").arg(spread->medianLow);
}

void RoomComposer::composeResult() {
    RoomSheet made = m_sheet;
    double head = 0;
    for (const int px : {roomType::title, roomType::body}) {
        made = m_sheet;
        head = composeHead(made, px);
        if (head <= bandHeight + 36 + 32 + 6 + 2 * 58) {
            break;
        }
    }
    m_sheet = made;
    constexpr double side = 336, signs = 32;
    const QString median = m_view.plot ? medianWords() : QString();
    const double left = roomMargin + (median.isEmpty() ? 0 : side);
    const double width = roomMargin + roomWidth - left;
    const std::vector<RoomRun> found{{m_view.verdict + u' ', colour("text"), 600},
                                     {m_view.reason, colour("text"), 400}};
    const std::vector<RoomRun> wish{{m_view.invitation, colour("text2"), 400}};
    RoomParagraph verdict(m_theme, found, roomType::title, width);
    RoomParagraph invitation(m_theme, wish, roomType::title, width);
    if (verdict.count() + invitation.count() > 3) {
        invitation = RoomParagraph(m_theme, wish, roomType::body, width, 2);
        verdict = fitting(found, {roomType::title, roomType::body}, width, 2);
    }
    const double foot = std::max(116.0, verdict.height() + invitation.height());
    const double top = RoomSheet::height - footMargin - foot;
    double y = m_sheet.add(verdict, {left, top, width, verdict.height()});
    m_sheet.add(invitation, {left, y, width, invitation.height()});
    m_sheet.add(RoomBox{{roomMargin, top - 22, roomWidth, 2}, colour("lineStrong"), {}, 0});
    if (!median.isEmpty()) {
        const double room = side - signs - 24 - 24;
        RoomParagraph said = words(median, roomType::title, room, "text", 600);
        if (said.count() > 1) {
            said = words(median, roomType::body, room, "text", 600, 3);
        }
        m_sheet.add(said, {roomMargin + signs + 24, top, room, foot}, Qt::AlignVCenter);
        m_sheet.setDiamond({roomMargin + signs / 2, top + foot / 2});
    }
    if (m_view.plot) {
        VotePlotSpec plot = *m_view.plot;
        plot.inRoom = true;
        m_sheet.setPlot({roomMargin, head + 16, roomWidth, top - 22 - 16 - head - 16}, plot);
    }
}

} // namespace atalaya
