#include "views/strategy/whatif/PartLegend.h"

#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

PartLegend::PartLegend(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void PartLegend::setOther(bool hasOther) {
    m_hasOther = hasOther;
    updateGeometry();
    update();
}

std::vector<PartLegend::Entry> PartLegend::entriesAt(int width) const {
    std::vector<Entry> entries{{Sign::Now, tr("now"), {}, {}},
                               {Sign::Gain, tr("gain"), {}, {}},
                               {Sign::Gap, tr("gap left"), {}, {}},
                               {Sign::Target, tr("target"), {}, {}}};
    if (m_hasOther) {
        entries.push_back({Sign::Other, tr("compared with"), {}, {}});
    }
    const QFontMetrics metrics(m_style.font("caption"));
    const int line = m_style.lineHeight("caption") + m_style.px(4);
    int x = 0;
    int y = 0;
    for (Entry& entry : entries) {
        const int sample = m_style.px(20);
        const int word = metrics.horizontalAdvance(entry.word) + m_style.px(2);
        const int whole = sample + m_style.px(6) + word;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        entry.sample = QRect(x, y, sample, line);
        entry.text = QRect(x + sample + m_style.px(6), y, word, line);
        x += whole + m_style.px(14);
    }
    return entries;
}

int PartLegend::heightForWidth(int width) const {
    return entriesAt(width).back().text.bottom() + 1;
}

QSize PartLegend::sizeHint() const {
    const auto entries = entriesAt(QWIDGETSIZE_MAX);
    return {entries.back().text.right() + 1, entries.back().text.bottom() + 1};
}

QSize PartLegend::minimumSizeHint() const {
    return {m_style.px(120), sizeHint().height()};
}

void PartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = m_style.px(100) / 100.0;
    for (const Entry& entry : entriesAt(width())) {
        const QRectF bar(entry.sample.left(), entry.sample.center().y() - 4 * unit, entry.sample.width(), 8 * unit);
        const QPointF middle = QRectF(entry.sample).center();
        switch (entry.sign) {
        case Sign::Now:
            painter.fillRect(bar, m_style.colour("seriesCurrent"));
            break;
        case Sign::Gain:
            painter.setBrush(m_style.colour("surface"));
            painter.setPen(QPen(m_style.colour("seriesCurrent"), m_style.px(1.5)));
            painter.drawRect(bar.adjusted(1, 1, -1, -1));
            break;
        case Sign::Gap:
            paintGap(painter, bar, m_style.theme(), unit);
            break;
        case Sign::Target:
            paintTarget(painter, middle, m_style.theme(), unit);
            break;
        case Sign::Other:
            paintLast(painter, middle, m_style.theme(), unit, 12);
            break;
        }
        painter.setFont(m_style.font("caption"));
        painter.setPen(m_style.colour("text2"));
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter, entry.word);
    }
}

} // namespace atalaya
