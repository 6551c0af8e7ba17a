#include "assessments/workshop/RoomAnswer.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/minutes/MinutesCode.h"
#include "views/reports/minutes/MinutesContext.h"

namespace atalaya::report {

namespace {

QString intervalText(const MinutesContext& c, const Measured<Interval>& interval) {
    if (interval) {
        return c.translate("Minutes", "%1 to %2", "ends of an interval")
            .arg(c.language.number(interval->low, 3), c.language.number(interval->high, 3));
    }
    // The votes do vary; what is drawn from them with replacement often does not.
    return interval.error() == WhyNot::NoVariation
               ? c.translate("Minutes", "Not computable: too few questions whose votes vary.")
               : sentenceOf(interval.error(), c.language);
}

Row alphaRow(const MinutesContext& c, const SessionAgreement& session) {
    Row row;
    row.cells = {rowHead(cell(c.translate("Minutes", "Krippendorff’s alpha, ordinal"))),
                 session.alpha ? cell(Text{digits(c.language.number(*session.alpha, 3), Weight::Semibold)})
                               : cell(sentenceOf(session.alpha.error(), c.language)),
                 cell(c.translate("Minutes", "95% interval: %1")
                          .arg(session.alpha ? intervalText(c, session.interval)
                                             : sentenceOf(session.alpha.error(), c.language))),
                 cell(c.translate("Minutes", "%n question(s) with a revealed round", nullptr, session.indicators))};
    return row;
}

Row concordanceRow(const MinutesContext& c, const SessionAgreement& session) {
    Row row;
    row.cells = {rowHead(cell(c.translate("Minutes", "Kendall’s W")))};
    if (!session.ranking) {
        row.cells.push_back(cell(rankingSentence(session.ranking.error(), c.language)));
        row.cells.push_back(cell(QStringLiteral("\u2013")));
        row.cells.push_back(cell(QStringLiteral("\u2013")));
        return row;
    }
    const Concordance& w = *session.ranking;
    row.cells.push_back(cell(Text{digits(c.language.number(w.w, 3), Weight::Semibold)}));
    row.cells.push_back(cell(
        w.p ? c.translate("Minutes", "χ² = %1 with %2 degrees of freedom, p %3", "numbers; = 0.012 or < 0.001")
                  .arg(c.language.number(w.chiSquare, 2), c.language.whole(w.degrees),
                       *w.p < 0.001 ? QStringLiteral("< ") + c.language.number(0.001, 3)
                                    : QStringLiteral("= ") + c.language.number(*w.p, 3))
            : c.translate("Minutes", "No p: chi-square needs %n question(s) or more.", nullptr, leastItemsForChance)));
    row.cells.push_back(cell(c.translate("Minutes", "%1 people who voted on all of %2 questions")
                                 .arg(c.language.whole(w.raters), c.language.whole(w.items))));
    return row;
}

Text rule(const QString& name, const QString& text) {
    return {strong(name + QStringLiteral(". ")), plain(text)};
}

} // namespace

void addMinutesAgreement(const MinutesContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("6"), c.translate("Minutes", "Agreement over the session"),
                              QStringLiteral("agreement")));
    const SessionAgreement session = agreementOver(c.input.held.rounds);
    Table table;
    table.title = c.translate("Minutes", "Agreement over all questions");
    table.widths = {points(110), points(110), share(), points(110)};
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Measure")), headCell(c.translate("Minutes", "Value")),
                  headCell(c.translate("Minutes", "How sure it is")), headCell(c.translate("Minutes", "Based on"))};
    table.head = {head};
    table.rows = {alphaRow(c, session), concordanceRow(c, session)};
    body.emplace_back(table);
    Paragraph reading = paragraph({plain(
        c.translate(
             "Minutes",
             "Alpha is 1 when everybody agrees and 0 when the room agrees no more than chance would; Krippendorff "
             "asks %1 of coders of texts, and %2 for tentative conclusions, which is given for comparison only "
             "(Content Analysis, 3rd ed. 2013, section 12.4.3).")
            .arg(c.language.number(0.8, 3), c.language.number(0.667, 3)) +
        QLatin1Char(' ') +
        c.translate("Minutes", "W is 1 when all put the questions in the same order and 0 when they have none in "
                               "common (Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 6)."))});
    reading.spaceBefore = 6;
    body.emplace_back(reading);
}

void addMinutesMethod(const MinutesContext& c, Elements& body) {
    Heading heading =
        section(QStringLiteral("7"), c.translate("Minutes", "Method and thresholds"), QStringLiteral("method"));
    heading.newPage = false;
    body.emplace_back(Space{14});
    body.emplace_back(heading);
    List list;
    list.items = {
        rule(c.translate("Minutes", "Blind vote"),
             c.translate("Minutes", "Nobody, the facilitator included, sees a tally before the reveal; after it no "
                                    "vote is taken. Votes of a round that was stopped are never shown.")),
        rule(c.translate("Minutes", "Median and middle half"),
             c.translate("Minutes",
                         "A stage with at least half of the votes at or below it and at least half at or above; the "
                         "middle half runs between the quartiles found the same way (Hyndman and Fan, Sample Quantiles "
                         "in Statistical Packages, The American Statistician 50(4), 1996, definition 1). Where a room "
                         "is split into two halves both stages are named.")),
        rule(c.translate("Minutes", "Agreed"),
             c.translate("Minutes",
                         "The middle half is at most %1 stage wide (von der Gracht, Consensus measurement in Delphi "
                         "studies, Technological Forecasting and Social Change 79(8), 2012, section 3.3), at least %2 "
                         "of the votes are on one stage (after Rayens and Hahn, Building Consensus Using the Policy "
                         "Delphi Method, Policy, Politics & Nursing Practice 1(4), 2000), and no vote lies %3 stages "
                         "or more away.")
                 .arg(QString::number(agreedRange), c.language.percent(agreedPercent / 100.0),
                      QString::number(farStages))),
        rule(c.translate("Minutes", "Record the dissent"),
             c.translate("Minutes",
                         "Both thresholds are met and somebody is far away; or they are not met but fewer than %1 of "
                         "the votes moved since the last round (Scheibe, Skutsch and Schofer, in Linstone and Turoff, "
                         "The Delphi Method, 1975, IV.C), so that more talk changes nothing.")
                 .arg(c.language.percent(stableShare))),
        rule(c.translate("Minutes", "Alpha and its interval"),
             c.translate("Minutes",
                         "Krippendorff’s alpha with ordinal distances over the last revealed round of each question "
                         "(Computing Krippendorff’s Alpha-Reliability, 2011); percentile interval over questions drawn "
                         "with replacement (Zapf et al., BMC Medical Research Methodology 16:93, 2016).")),
        rule(c.translate("Minutes", "Groups"),
             c.workshop.attribution == Attribution::Named
                 ? c.translate("Minutes", "Groups are shown as they are.")
                 : c.translate("Minutes",
                               "Groups with fewer than %n vote(s) are shown as one (Hundepool et al., Handbook on "
                               "Statistical Disclosure Control, 2010, section 4.2).",
                               nullptr, c.workshop.smallestGroup)),
    };
    body.emplace_back(list);
}

void addMinutesVerification(const MinutesContext& c, Elements& body) {
    Heading heading =
        section(QStringLiteral("8"), c.translate("Minutes", "Verification"), QStringLiteral("verification"));
    heading.newPage = false;
    body.emplace_back(Space{14});
    body.emplace_back(heading);
    body.emplace_back(paragraph(
        {plain(c.translate("Minutes", "The code on every page stands for the whole content of the assessment:") +
               QLatin1Char(' ')),
         digits(c.input.verificationCode, Weight::Semibold)}));
    body.emplace_back(paragraph(
        {plain(c.translate("Minutes", "SHA-256 of the workshop’s revealed rounds, results and parked points:") +
               QLatin1Char(' ')),
         digits(sumOfMinutes(c.input.held))}));
    body.emplace_back(paragraph({plain(c.translate(
        "Minutes", "Whoever holds the workspace makes the minutes again and compares both; in any language they are "
                   "the same as long as nothing was changed."))}));
}

} // namespace atalaya::report
