#include "views/workshop/run/AgendaDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

namespace {

// From the left end of the list: time, sign, words; above and below the words; px at 100 %.
constexpr double timePx = 14, agendaSignPx = 68, wordsPx = 90, signSide = 16, endPx = 12, aroundLinePx = 5;

} // namespace

AgendaDelegate::AgendaDelegate(const WindowStyle& style, QListView* list, const AgendaModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {
    setHairlines(false);
    list->setResizeMode(QListView::Adjust);
}

std::pair<int, int> AgendaDelegate::heights(const AgendaRow& line, int width) const {
    const WindowStyle& style = windowStyle();
    const int left = line.kind == AgendaRow::Kind::Day ? timePx : wordsPx;
    return wrappedHeights(line.title, line.note, width - style.px(left) - style.px(endPx));
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_list->viewport()->width();
    const auto [title, note] = heights(m_model.row(index.row()), width);
    return {width, title + note + 2 * windowStyle().px(aroundLinePx)};
}

void AgendaDelegate::paintSign(QPainter& painter, const AgendaRow& line, const QRect& area, const Row& row) const {
    if (line.kind == AgendaRow::Kind::Break) {
        paintIcon(painter, area, QStringLiteral("clock"), row.text2);
    } else if (line.state == AgendaRow::State::Parked) {
        paintIcon(painter, area, QStringLiteral("parking"), row.text);
    } else {
        paintStage(painter, area,
                   line.stage > 0 ? StageGlyph::proved(line.stage, line.ceiling) : StageGlyph::notAnswered(),
                   windowStyle().theme(), windowStyle().textPercent() / 100.0);
    }
}

void AgendaDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  const Row& given) const {
    const WindowStyle& style = windowStyle();
    const AgendaRow& line = m_model.row(index.row());
    Row row = given;
    // What cannot be chosen is to be read all the same.
    row.text = style.colour("text");
    row.text2 = style.colour("text2");
    const bool isDay = line.kind == AgendaRow::Kind::Day;
    const int weight = isDay || line.state == AgendaRow::State::Now ? 600 : row.weight;
    const auto [title, note] = heights(line, option.rect.width());
    const auto place = [&](double left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.left() + style.px(left), top, width, height));
    };
    const int top = option.rect.top() + style.px(aroundLinePx);
    const double left = isDay ? timePx : wordsPx;
    const int width = option.rect.width() - style.px(left) - style.px(endPx);
    if (!isDay) {
        paintText(painter, place(timePx, top, style.px(agendaSignPx - timePx), style.lineHeight("body")), line.time,
                  style.font("body", weight, true), weight == 600 ? row.text : row.text2);
        const int side = style.px(signSide);
        paintSign(painter, line, place(agendaSignPx, top + style.px(1), side, side), row);
    }
    paintText(painter, place(left, top, width, title), line.title, style.font("body", weight), row.text,
              Qt::AlignLeading | Qt::AlignTop);
    paintText(painter, place(left, top + title, width, note), line.note, style.font("caption"), row.text2,
              Qt::AlignLeading | Qt::AlignTop);
}

} // namespace atalaya
