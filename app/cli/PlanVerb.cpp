#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/PlanVerbSheets.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "models/exchange/DeadlineCalendar.h"
#include "models/exchange/PlanSheets.h"

#include <functional>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostDaysOfReminder = 366;

class PlanVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("plan"); }
    QString summary() const override {
        return CliText::tr("Writes the action plan as a workbook or a calendar, and takes in what came back.");
    }
    ArgumentRule arguments() const override {
        return {QStringLiteral("export FILE | deadlines FILE | compare FILE WORKBOOK | take FILE WORKBOOK"), 2, 3};
    }
    QList<QCommandLineOption> options() const override {
        return {
            assessmentOption(),
            {{QStringLiteral("o"), QStringLiteral("output")},
             CliText::tr("File to write: .xlsx for “export”, .ics for “deadlines”."),
             QStringLiteral("OUT")},
            {QStringLiteral("body"),
             CliText::tr("Of “deadlines”: only those of this body, as the plan writes it. Without it, all."),
             QStringLiteral("NAME")},
            {QStringLiteral("from"), CliText::tr("Of “deadlines”: the first day. Without it, today."),
             QStringLiteral("DATE")},
            {QStringLiteral("to"), CliText::tr("Of “deadlines”: the last day. Without it, a year after the first."),
             QStringLiteral("DATE")},
            {QStringLiteral("remind"),
             CliText::tr("Of “deadlines”: so many days before, the calendar reminds. Without it, never."),
             QStringLiteral("DAYS")},
            {QStringLiteral("conflicts"),
             CliText::tr("Of “take”: “take” what the plan has changed as well since the export, or “keep” the plan's; "
                         "without it, keep."),
             QStringLiteral("keep|take")},
            {QStringLiteral("removed"),
             CliText::tr("Of “take”: “take” out what was deleted in the workbook, or “keep” it; without it, keep."),
             QStringLiteral("keep|take")},
            forceOption(),
            jsonOption(),
        };
    }
    QStringList explanation() const override {
        return {
            CliText::tr("“export” writes objectives, actions, costs by year, measures and readings as sheets that "
                        "ministries edit and send back. “compare” prints what such a workbook says otherwise than the "
                        "plan, with sheet and cell, and its problems; the exit status is 1 when there are any. Of an "
                        "approved assessment it marks what the approval locks. With --json it writes the same for a "
                        "script. “take” carries the differences into the plan, all in one transaction, and nothing "
                        "when the workbook "
                        "has a problem. Into an approved assessment it takes what is reported on the plan and nothing "
                        "else; the exit status is 1 when something was left out so. “deadlines” writes what falls due "
                        "as a calendar (iCalendar); a program that reads it again moves events and adds none twice."),
            QStringLiteral("  atalaya plan export altamar.atalaya -o plan.xlsx\n"
                           "  atalaya plan compare altamar.atalaya plan.xlsx\n"
                           "  atalaya plan take altamar.atalaya plan.xlsx --removed take\n"
                           "  atalaya plan deadlines altamar.atalaya -o plan.ics --remind 7"),
        };
    }
    Done run(const Invocation& invocation) const override {
        const QString what = invocation.arguments.first();
        const auto count = invocation.arguments.size();
        if (invocation.isSet("json") && what != "compare"_L1) {
            return wrongUse(CliText::tr("--json is for “plan compare” alone. Leave it out."));
        }
        if (what == "export"_L1 && count == 2) {
            return exportSheets(invocation);
        }
        if (what == "deadlines"_L1 && count == 2) {
            return exportDeadlines(invocation);
        }
        if (what == "compare"_L1 && count == 3) {
            return comparePlanSheetsWith(invocation);
        }
        if (what == "take"_L1 && count == 3) {
            return takePlanSheets(invocation);
        }
        return wrongUse(CliText::tr("Write “atalaya plan %1”.").arg(arguments().usage));
    }

private:
    /// What both exports do: ask where to write before anything is opened, and write what `make` makes of the
    /// assessment.
    static Done exportWith(const Invocation& invocation,
                           const std::function<tl::expected<QByteArray, Fault>(const Assessment&)>& make) {
        const QString output = invocation.path("output");
        const bool force = invocation.isSet("force");
        if (output.isEmpty()) {
            return wrongUse(CliText::tr("Say where to write, with -o OUT."));
        }
        const auto opened = openAssessment(invocation.arguments.at(1), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        if (const Outcome allowed = mayWrite(output, force); !allowed) {
            return fault(allowed.error());
        }
        const auto bytes = make(opened->chosen.assessment);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        if (const Outcome written = writeOutput(output, *bytes, force); !written) {
            return fault(written.error());
        }
        return {};
    }

    static Done exportSheets(const Invocation& invocation) {
        return exportWith(invocation, [](const Assessment& assessment) -> tl::expected<QByteArray, Fault> {
            const auto bytes = writePlanSheets(assessment, spoken(), Surroundings::real().now());
            return bytes ? tl::expected<QByteArray, Fault>(*bytes) : fault(bytes.error());
        });
    }

    struct Span {
        QDate from, to;
    };
    static tl::expected<QDate, Fault> dayOf(const Invocation& invocation, const char* option, QDate otherwise) {
        if (!invocation.isSet(option)) {
            return otherwise;
        }
        const auto typed = dateFrom(invocation.value(option));
        return typed ? tl::expected<QDate, Fault>(*typed) : fault(typed.error());
    }
    static tl::expected<Span, Fault> spanOf(const Invocation& invocation) {
        const auto from = dayOf(invocation, "from", QDate::currentDate());
        if (!from) {
            return tl::make_unexpected(from.error());
        }
        const auto to = dayOf(invocation, "to", from->addYears(1));
        if (!to) {
            return tl::make_unexpected(to.error());
        }
        if (*to < *from) {
            return fault(CliText::tr("The last day, %1, lies before the first, %2. Give --from and --to in that order.")
                             .arg(spoken().longDate(*to), spoken().longDate(*from)));
        }
        return Span{*from, *to};
    }

    static Done exportDeadlines(const Invocation& invocation) {
        DeadlineCalendarForm form;
        if (invocation.isSet("remind")) {
            bool isNumber = false;
            const int days = invocation.value("remind").toInt(&isNumber);
            if (!isNumber || days < 0 || days > mostDaysOfReminder) {
                return wrongUse(CliText::tr("--remind takes a number of days from 0 to %1.").arg(mostDaysOfReminder));
            }
            form.remindDaysBefore = days;
        }
        const auto span = spanOf(invocation);
        if (!span) {
            return tl::make_unexpected(span.error());
        }
        std::vector<Deadline> due;
        const Done done = exportWith(invocation, [&](const Assessment& assessment) -> tl::expected<QByteArray, Fault> {
            const QString body = invocation.value("body");
            due = deadlines(knownOn(assessment.plan, QDate::currentDate()), span->from, span->to);
            if (invocation.isSet("body")) {
                std::erase_if(due, [&body](const Deadline& one) {
                    return one.body.normalized(QString::NormalizationForm_C) != body;
                });
            }
            if (due.empty()) {
                return fault(nothingDue(invocation.isSet("body") ? body : QString(), *span));
            }
            form.name =
                body.isEmpty()
                    ? CliText::tr("Cyber-security plan of %1", "a State").arg(assessment.state)
                    : CliText::tr("Cyber-security plan of %1: %2", "a State, a body").arg(assessment.state, body);
            form.stamp = Surroundings::real().now();
            return writeDeadlineCalendar(due, form, spoken());
        });
        if (!done) {
            return done;
        }
        const auto count = static_cast<int>(due.size());
        invocation.console.line(CliText::tr("%n deadlines", nullptr, count));
        return {};
    }

    static QString nothingDue(const QString& body, const Span& span) {
        const QString from = spoken().longDate(span.from);
        const QString to = spoken().longDate(span.to);
        return body.isEmpty() ? CliText::tr("Nothing of the plan falls due from %1 to %2. Give other days with --from "
                                            "and --to.")
                                    .arg(from, to)
                              : CliText::tr("Nothing falls due for “%1” from %2 to %3. Check the name of the body, or "
                                            "give other days with --from and --to.")
                                    .arg(body, from, to);
    }
};

} // namespace

std::unique_ptr<Verb> planVerb() {
    return std::make_unique<PlanVerb>();
}

} // namespace atalaya::cli
