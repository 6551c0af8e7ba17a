#include "views/strategy/roadmap/RoadmapFooter.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/PlanPeriods.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/ToolTips.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double footerLeft = 20;
constexpr double footerCostsHeight = 50;
constexpr double footerCoreHeight = 32;
constexpr double footerTallestBar = 26;

} // namespace

RoadmapFooter::RoadmapFooter(const WindowStyle& style, const TimeAxis& axis, QWidget* parent)
    : QWidget(parent), m_style(style), m_axis(axis) {
    setAccessibleName(tr("Cost and score along the roadmap"));
    connect(&axis, &TimeAxis::changed, this, QOverload<>::of(&QWidget::update));
    style.follow(this, [this] { refresh(); });
}

void RoadmapFooter::setCosts(Costs costs) {
    m_costs = std::move(costs);
    refresh();
}

void RoadmapFooter::setCore(Core core) {
    m_core = std::move(core);
    refresh();
}

void RoadmapFooter::setNamesWidth(int width) {
    if (width != m_namesWidth) {
        m_namesWidth = width;
        refresh();
    }
}

void RoadmapFooter::refresh() {
    const Heights both = heights();
    setFixedHeight(both.costs + both.core);
    setAccessibleDescription(sentence());
    QStringList lines{m_costs.years, m_costs.range};
    lines << m_costs.details;
    lines.removeAll(QString());
    setToolTip(asToolTip(lines.join(u'\n')));
    update();
}

QString RoadmapFooter::sentence() const {
    const Language language = languageOfWindow();
    const auto list = [&](const std::map<QDate, QString>& words) {
        QStringList said;
        for (const auto& [first, word] : words) {
            const QString when =
                m_axis.unit() == PeriodUnit::Year ? QString::number(first.year()) : language.monthAndYear(first);
            said << tr("%1 from %2", "an amount or a score, a month").arg(word, when);
        }
        return said.join(QStringLiteral(", "));
    };
    QStringList parts{m_costs.title + QStringLiteral(": ") + list(m_costs.words), m_costs.years, m_costs.range};
    parts << m_costs.details
          << m_core.title + QStringLiteral(": ") + clauses(language, {m_core.bounds, list(m_core.words)});
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

int RoadmapFooter::wordsWidth() const {
    return std::max(m_style.px(80), m_namesWidth - m_style.px(footerLeft + 20));
}

int RoadmapFooter::heightOf(const char* step, int weight, const QString& words) const {
    return words.isEmpty() ? 0
                           : QFontMetrics(m_style.font(step, weight, true))
                                 .boundingRect(QRect(0, 0, wordsWidth(), 10'000), Qt::TextWordWrap, words)
                                 .height();
}

RoadmapFooter::Heights RoadmapFooter::heights() const {
    const int around = m_style.px(10);
    const int costs = heightOf("body", 600, m_costs.title) + heightOf("caption", 0, m_costs.years) +
                      heightOf("caption", 0, m_costs.range) + around;
    const int core = heightOf("body", 600, m_core.title) + around;
    const QFontMetrics bold(m_style.font("body", 600, true));
    const QFontMetrics quiet(m_style.font("caption", 0, true));
    const bool isOneLine =
        bold.horizontalAdvance(m_core.title) + m_style.px(12) + quiet.horizontalAdvance(m_core.bounds) <= wordsWidth();
    return {std::max(m_style.px(footerCostsHeight), costs),
            std::max(m_style.px(footerCoreHeight), isOneLine ? core : core + heightOf("caption", 0, m_core.bounds))};
}

void RoadmapFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Heights both = heights();
    const int line = m_style.px(1);
    painter.fillRect(rect(), m_style.colour("ground"));
    painter.fillRect(QRect(0, 0, width(), line), m_style.colour("lineStrong"));
    painter.fillRect(QRect(m_style.px(footerLeft), both.costs, width(), line), m_style.colour("line"));
    paintWords(painter, both);
    painter.setClipRect(QRect(m_namesWidth, 0, std::max(0, width() - m_namesWidth), height()));
    paintPeriods(painter, both);
}

void RoadmapFooter::paintWords(QPainter& painter, const Heights& heights) const {
    const int left = m_style.px(footerLeft);
    const auto words = [&](const QRect& area, const char* step, int weight, const char* token, const QString& text,
                           Qt::Alignment align) {
        painter.setFont(m_style.font(step, weight, true));
        painter.setPen(m_style.colour(token));
        painter.drawText(area, static_cast<int>(align) | Qt::TextWordWrap, text);
    };
    const int title = heightOf("body", 600, m_costs.title);
    const int years = heightOf("caption", 0, m_costs.years);
    const int range = heightOf("caption", 0, m_costs.range);
    const int top = (heights.costs - title - years - range) / 2;
    words(QRect(left, top, wordsWidth(), title), "body", 600, "text", m_costs.title, Qt::AlignLeading | Qt::AlignTop);
    words(QRect(left, top + title, wordsWidth(), years), "caption", 0, "text2", m_costs.years,
          Qt::AlignLeading | Qt::AlignTop);
    words(QRect(left, top + title + years, wordsWidth(), range), "caption", 0, "text2", m_costs.range,
          Qt::AlignLeading | Qt::AlignTop);
    const int core = heightOf("body", 600, m_core.title);
    const bool isOneLine =
        heights.core < core + m_style.px(10) + heightOf("caption", 0, m_core.bounds) || m_core.bounds.isEmpty();
    const QRect room(left, heights.costs + m_style.px(5), wordsWidth(), heights.core - m_style.px(10));
    words(room, "body", 600, "text", m_core.title, Qt::AlignLeading | (isOneLine ? Qt::AlignVCenter : Qt::AlignTop));
    words(room, "caption", 0, "text2", m_core.bounds,
          isOneLine ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignBottom);
}

void RoadmapFooter::paintPeriods(QPainter& painter, const Heights& heights) const {
    qint64 most = 1;
    for (const auto& [first, amount] : m_costs.amounts) {
        most = std::max(most, amount);
    }
    const int caption = m_style.lineHeight("caption");
    const double bottom = heights.costs - m_style.px(4);
    const double tallest = std::min<double>(m_style.px(footerTallestBar), bottom - caption - m_style.px(2));
    const auto place = [&](QDate first) { return m_namesWidth + m_axis.xOf(first); };
    const int width = m_axis.periodWidth();
    // Of a period that is partly out of sight the word stands in the part that is seen, where that has room for it.
    const auto paintWord = [&](const QRectF& period, Qt::Alignment align, const QString& word) {
        const QRectF seen =
            period.intersected(QRectF(m_namesWidth, period.top(), this->width() - m_namesWidth, period.height()));
        const bool isWhole = seen.width() >= period.width();
        if (isWhole || painter.fontMetrics().horizontalAdvance(word) <= seen.width()) {
            painter.drawText(seen, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, word);
        }
    };
    painter.setFont(m_style.font("caption", 0, true));
    for (const auto& [first, amount] : m_costs.amounts) {
        if (amount <= 0) {
            continue;
        }
        const double height = std::max(1.0, tallest * static_cast<double>(amount) / static_cast<double>(most));
        const QRectF bar(place(first) + m_style.px(8), bottom - height, width - 2 * m_style.px(8), height);
        painter.fillRect(bar, m_style.colour("seriesOther"));
        const auto word = m_costs.words.find(first);
        painter.setPen(m_style.colour("text"));
        paintWord(QRectF(place(first), bar.top() - caption, width, caption), Qt::AlignHCenter,
                  word == m_costs.words.end() ? QString() : word->second);
    }
    painter.setFont(m_style.font("body", 600, true));
    painter.setPen(m_style.colour("text"));
    for (const auto& [first, word] : m_core.words) {
        paintWord(QRectF(place(first), heights.costs, width - m_style.px(4), heights.core), Qt::AlignRight, word);
    }
}

} // namespace atalaya
