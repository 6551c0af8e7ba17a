#include "views/reports/gap/ReportText.h"
#include "views/reports/minutes/MinutesContext.h"

namespace atalaya::report {

namespace {

const QString dash = QStringLiteral("\u2013");

Row headOf(const MinutesContext& c) {
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Question")),
                  headCell({}),
                  headCell(c.translate("Minutes", "Result")),
                  headCell(c.translate("Minutes", "Rounds"), Align::Right),
                  headCell(c.translate("Minutes", "Votes"), Align::Right),
                  headCell(c.translate("Minutes", "Median"), Align::Right),
                  headCell(c.translate("Minutes", "Middle half"), Align::Right),
                  headCell(c.translate("Minutes", "On the median"), Align::Right)};
    return head;
}

Row rowOf(const MinutesContext& c, const MinutesItem& item) {
    const bool hasStage = item.result != nullptr && item.result->stage > 0;
    Text result;
    if (hasStage) {
        result.push_back(strong(c.stageText(item.result->stage) + QStringLiteral(", ")));
    }
    result.push_back(plain(c.kindText(item)));
    QString votes = dash, median = dash, half = dash, onMedian = dash;
    if (item.counting != nullptr) {
        votes = c.language.whole(item.counting->votes().total());
        if (const Measured<Spread> spread = spreadOf(item.counting->votes())) {
            median = c.medianText(*spread);
            half = c.middleHalfText(*spread);
            onMedian = c.language.percent(spread->shareOnCentre());
        }
    }
    Row row;
    row.cells = {rowHead(cell(Text{linked(item.code, QLatin1Char('#') + MinutesContext::anchorOf(item.code)),
                                   plain(QLatin1Char(' ') + item.title)})),
                 hasStage ? figureCell(stageTower(c, item.result->stage, 16)) : cell(QString()),
                 cell(std::move(result)),
                 numberCell(c.language.whole(item.rounds.size())),
                 numberCell(votes),
                 numberCell(median),
                 numberCell(half),
                 numberCell(onMedian)};
    return row;
}

} // namespace

void addMinutesGlance(const MinutesContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("1"), c.translate("Minutes", "Results at a glance"), QStringLiteral("glance")));
    const std::vector<const MinutesItem*> treated = c.treated();
    // lupdate never ends where a number of a translation has a scope in it.
    const int agreed = c.countOf(RoomResult::Kind::Agreed);
    const int withDissent = c.countOf(RoomResult::Kind::AgreedWithDissent);
    const int parked = c.countOf(RoomResult::Kind::Parked);
    const int notReached = count(c.items) - count(treated);
    QStringList counts{c.translate("Minutes", "%n question(s) agreed", nullptr, agreed),
                       c.translate("Minutes", "%n agreed with dissent", "questions", withDissent),
                       c.translate("Minutes", "%n parked", "questions", parked),
                       c.translate("Minutes", "%n not reached", "questions", notReached)};
    if (c.open() > 0) {
        counts.insert(3, c.translate("Minutes", "%n begun without a result", "questions", c.open()));
    }
    body.emplace_back(
        lead(c.translate("Minutes", "%1.", "a list of counts as a sentence").arg(counts.join(QStringLiteral(", ")))));
    if (!treated.empty()) {
        Table table;
        table.title = c.translate("Minutes", "Results by question");
        table.widths = {share(), points(20), points(96), points(42), points(36), points(46), points(46), points(52)};
        table.head = {headOf(c)};
        for (const MinutesItem* item : treated) {
            table.rows.push_back(rowOf(c, *item));
        }
        body.emplace_back(table);
        Paragraph note = paragraph(
            {secondary(c.translate("Minutes", "Votes, median and middle half are those of the round that the "
                                              "result rests on, or of the last one revealed. A dash: nothing was "
                                              "revealed, or fewer than two votes, so that it cannot be computed."))},
            Style::Small);
        note.spaceBefore = 4;
        body.emplace_back(note);
    }
    QStringList left;
    for (const MinutesItem& item : c.items) {
        if (!item.wasBegun) {
            left << c.questionText(item.code);
        }
    }
    if (!left.isEmpty()) {
        body.emplace_back(labelled(c.translate("Minutes", "Not reached:"), clauses(c.language, left)));
    }
}

void addMinutesParked(const MinutesContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("5"), c.translate("Minutes", "Left for later"), QStringLiteral("parked")));
    List list;
    const auto add = [&](const QString& code, const QString& text) {
        Text item;
        if (!code.isEmpty()) {
            item.push_back(linked(code, c.workshop.item(code) != nullptr
                                            ? QLatin1Char('#') + MinutesContext::anchorOf(code)
                                            : QString()));
            item.push_back(plain(QStringLiteral(": ")));
        }
        item.push_back(plain(text));
        list.items.push_back(std::move(item));
    };
    for (const MinutesItem& item : c.items) {
        if (item.result != nullptr && item.result->kind == RoomResult::Kind::Parked) {
            add(item.code, item.result->reason.isEmpty() ? c.translate("Minutes", "The question was parked.")
                                                         : item.result->reason);
        }
    }
    for (const ParkedPoint& point : c.workshop.parked) {
        add(point.indicator, point.text);
    }
    if (list.items.empty()) {
        body.emplace_back(lead(c.translate("Minutes", "Nothing was left for later.")));
        return;
    }
    body.emplace_back(lead(c.translate("Minutes", "Questions that the room parked, and points that were put aside.")));
    body.emplace_back(list);
}

} // namespace atalaya::report
