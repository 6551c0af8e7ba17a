#include "views/reports/minutes/MinutesContext.h"

#include "assessments/framework/SpokenFramework.h"
#include "assessments/workshop/RoomAnswer.h"
#include "views/reports/ReportFrame.h"
#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr double paperUnit = 0.75; // a px at 96 dpi, in points

MinutesItem itemOf(const MinutesInput& input, const Framework& framework, const QString& code) {
    const Workshop& workshop = input.held.workshop;
    MinutesItem item;
    item.code = code;
    const Indicator* indicator = framework.indicator(code);
    item.title = indicator != nullptr ? indicator->title : code;
    for (const Round& round : workshop.rounds) {
        if (round.indicator == code) {
            item.rounds.push_back(&round);
        }
    }
    const auto result = workshop.results.find(code);
    item.result = result == workshop.results.end() ? nullptr : &result->second;
    item.counting = input.held.finalOf(code);
    item.wasBegun = !item.rounds.empty() || item.result != nullptr ||
                    std::any_of(workshop.course.begin(), workshop.course.end(),
                                [&](const Stretch& stretch) { return stretch.indicator == code; });
    return item;
}

} // namespace

MinutesContext::MinutesContext(const MinutesInput& in, const Theme& paper)
    : input(in)
    , theme(paper)
    , spoken(frameworkIn(in.framework, in.options.language.code()))
    , framework(*spoken)
    , assessment(in.assessment)
    , workshop(in.held.workshop)
    , language(in.options.language) {
    for (const AgendaItem& item : workshop.agenda) {
        items.push_back(itemOf(in, framework, item.indicator));
    }
}

std::vector<const MinutesItem*> MinutesContext::treated() const {
    std::vector<const MinutesItem*> list;
    for (const MinutesItem& item : items) {
        if (item.wasBegun) {
            list.push_back(&item);
        }
    }
    return list;
}

int MinutesContext::countOf(RoomResult::Kind kind) const {
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const MinutesItem& item) {
        return item.result != nullptr && item.result->kind == kind;
    }));
}

int MinutesContext::open() const {
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [](const MinutesItem& item) { return item.wasBegun && item.result == nullptr; }));
}

QString MinutesContext::clock(const QDateTime& utc) const {
    return atThePlace(utc).time().toString(QStringLiteral("HH:mm"));
}

QString MinutesContext::dayAndClock(const QDateTime& utc) const {
    return translate("Minutes", "%1, %2", "date, time of day")
        .arg(language.longDate(atThePlace(utc).date()), clock(utc));
}

QString MinutesContext::dates() const {
    if (workshop.days.empty()) {
        return {};
    }
    const QString first = language.longDate(workshop.days.front().date);
    return workshop.days.size() == 1 ? first
                                     : translate("Minutes", "%1 to %2", "first and last day")
                                           .arg(first, language.longDate(workshop.days.back().date));
}

QString MinutesContext::stageText(int stage) const {
    return stageWithName(framework, stage);
}

QString MinutesContext::kindText(const MinutesItem& item) const {
    if (item.result == nullptr) {
        return item.wasBegun ? translate("Minutes", "no result yet") : translate("Minutes", "not reached");
    }
    switch (item.result->kind) {
    case RoomResult::Kind::Agreed:
        return translate("Minutes", "agreed", "a question");
    case RoomResult::Kind::AgreedWithDissent:
        return translate("Minutes", "agreed with dissent", "a question");
    case RoomResult::Kind::Parked:
        return translate("Minutes", "parked", "a question");
    }
    return {};
}

QString MinutesContext::questionText(const QString& code) const {
    const Indicator* indicator = framework.indicator(code);
    return indicator == nullptr ? code
                                : translate("Minutes", "%1 %2", "code, title").arg(indicator->code, indicator->title);
}

QString MinutesContext::groupText(const MergedGroup& group) const {
    return nameOf(workshop, group, language);
}

QString MinutesContext::institutionsOf(const MergedGroup& group) const {
    QStringList all;
    for (const QString& id : group.clusters) {
        if (const WorkshopCluster* cluster = workshop.cluster(id)) {
            all << cluster->institutions;
        }
    }
    return all.join(QStringLiteral(", "));
}

QString MinutesContext::medianText(const Spread& spread) const {
    return spread.isSplit() ? translate("Minutes", "%1 and %2", "both stages of a median")
                                  .arg(QString::number(spread.medianLow), QString::number(spread.medianHigh))
                            : QString::number(spread.medianLow);
}

QString MinutesContext::middleHalfText(const Spread& spread) const {
    return spread.range() == 0 ? QString::number(spread.lowerQuartile)
                               : translate("Minutes", "%1 to %2", "stages")
                                     .arg(QString::number(spread.lowerQuartile), QString::number(spread.upperQuartile));
}

QString MinutesContext::ruleName() const {
    switch (workshop.attribution) {
    case Attribution::Named:
        return translate("Minutes", "Named");
    case Attribution::ByGroup:
        return translate("Minutes", "By group");
    case Attribution::ChathamHouse:
        return translate("Minutes", "Chatham House Rule");
    }
    return {};
}

QString MinutesContext::ruleSentence() const {
    switch (workshop.attribution) {
    case Attribution::Named:
        return translate("Minutes", "The room agreed that votes are given under names, which these minutes print.");
    case Attribution::ByGroup:
        return translate("Minutes",
                         "The room agreed that votes and views may be told of groups, never of persons; groups with "
                         "fewer than %n person(s) are merged.",
                         nullptr, workshop.smallestGroup);
    case Attribution::ChathamHouse:
        return translate("Minutes",
                         "The room met under the Chatham House Rule: what was said may be used, who said it may not be "
                         "told; no name was stored, and groups with fewer than %n person(s) are merged.",
                         nullptr, workshop.smallestGroup);
    }
    return {};
}

QString MinutesContext::attributed(const Dissent& dissent, const RoomResult& result) const {
    const Round* round = workshop.round(result.round);
    const WorkshopCluster* cluster = workshop.cluster(dissent.cluster);
    const bool mayBeTold =
        round != nullptr && cluster != nullptr && standsAlone(groupsOf(workshop, *round), dissent.cluster);
    return mayBeTold ? cluster->name : QString();
}

Figure stageTower(const MinutesContext& c, int stage, double size) {
    Figure figure;
    figure.size = QSizeF(size, size);
    figure.draw = [&theme = c.theme, glyph = StageGlyph::proved(stage, c.framework.ceiling())](
                      QPainter& painter, const QRectF& box) { paintStage(painter, box, glyph, theme, paperUnit); };
    return figure;
}

Figure voteStrip(const MinutesContext& c, const Distribution& votes, QSizeF size) {
    QStringList parts;
    for (int stage = 1; stage <= votes.stages(); ++stage) {
        if (votes.at(stage) > 0) {
            parts << c.translate("Minutes", "%n vote(s) at stage %1", nullptr, votes.at(stage)).arg(stage);
        }
    }
    StageStrip strip;
    strip.counts = votes.votes;
    Figure figure;
    figure.size = size;
    figure.alt = parts.join(QStringLiteral(", "));
    figure.draw = [&theme = c.theme, strip](QPainter& painter, const QRectF& box) {
        paintStrip(painter, box, strip, theme, paperUnit);
    };
    return figure;
}

} // namespace atalaya::report
