#include "app/cli/Choosing.h"
#include "app/cli/ChoosingWorkshop.h"
#include "app/cli/DesktopModule.h"
#include "app/cli/Files.h"
#include "app/cli/ReportOptions.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "app/desktop/GapReportOrder.h"
#include "app/desktop/MinutesOrder.h"
#include "app/desktop/PlanReportOrder.h"
#include "assessments/foundation/Clauses.h"
#include "models/commands/ActionCourses.h"
#include "models/exchange/AssessmentJson.h"

#include <QTimeZone>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;
using desktop::GapReportOrder;
using desktop::MinutesOrder;
using desktop::PlanReportOrder;

/// A report that everyone can open, though not everyone can read: one sentence that says so, why, and what to do.
QString notConformant(const QString& output, const QStringList& problems) {
    constexpr qsizetype most = 3;
    QStringList named;
    for (QString problem : problems.mid(0, most)) {
        while (problem.endsWith(u'.')) {
            problem.chop(1);
        }
        named << problem;
    }
    QString what = clauses(named);
    if (problems.size() > most) {
        what = CliText::tr("%1; and %2 more").arg(what).arg(problems.size() - most);
    }
    return CliText::tr("“%1” was written, but it is not an accessible and archival PDF (PDF/UA, PDF/A): %2. Change "
                       "what is named in the assessment and make the report again, or choose html or odt.")
        .arg(output, what);
}

Done loadPrevious(const Workspace& workspace, GapReportOrder& order) {
    if (!order.assessment.previous) {
        return {};
    }
    const auto present = workspace.assessments();
    if (!present) {
        return fault(present.error());
    }
    for (const WorkspaceSummary& summary : *present) {
        if (summary.id == *order.assessment.previous) {
            auto last = loadAssessment(workspace, textId(summary.id));
            if (!last) {
                return fault(last.error());
            }
            order.previous = std::move(last->assessment);
            order.previousFramework = std::move(last->framework);
        }
    }
    return {};
}

Done fill(const Invocation&, OpenedAssessment& opened, GapReportOrder& order) {
    auto workshops = heldWorkshops(*opened.workspace, order.assessment.id);
    if (!workshops) {
        return fault(workshops.error());
    }
    order.workshops = std::move(*workshops);
    order.data = writeAssessmentJson(order.assessment);
    return loadPrevious(*opened.workspace, order);
}

Done fill(const Invocation& invocation, OpenedAssessment& opened, MinutesOrder& order) {
    const auto summary = chooseAssessment(*opened.workspace, textId(order.assessment.id));
    if (!summary) {
        return fault(summary.error());
    }
    const auto chosen = chooseWorkshop(*opened.workspace, *summary, invocation.value("workshop"));
    if (!chosen) {
        return fault(chosen.error());
    }
    auto held = heldWorkshop(*opened.workspace, chosen->id);
    if (!held) {
        return fault(held.error());
    }
    order.held = std::move(*held);
    return {};
}

Done fill(const Invocation&, OpenedAssessment& opened, PlanReportOrder& order) {
    auto courses = coursesOfRunning(*opened.workspace, order.assessment, QTimeZone::utc());
    if (!courses) {
        return fault(courses.error());
    }
    order.courses = std::move(*courses);
    order.data = writeAssessmentJson(order.assessment);
    return {};
}

/// What every report needs of the workspace, and then what only this one does.
template <class Order> Done load(const Invocation& invocation, const QString& output, Order& order) {
    if (const Outcome allowed = mayWrite(output, invocation.isSet("force")); !allowed) {
        return fault(allowed.error());
    }
    auto opened = openAssessment(invocation.arguments.at(1), invocation.value("assessment"));
    if (!opened) {
        return fault(opened.error());
    }
    order.framework = opened->chosen.framework;
    order.assessment = std::move(opened->chosen.assessment);
    order.verificationCode = verificationCode(order.assessment);
    return fill(invocation, *opened, order);
}

/// Loads what the report is made of, has it made by the desktop module, and writes it.
template <class Order> Done make(const Invocation& invocation, const char* symbol, Order order) {
    const QString output = invocation.path("output");
    if (const Done loaded = load(invocation, output, order); !loaded) {
        return loaded;
    }
    const auto function = desktopFunction(invocation.programFolder, symbol);
    if (!function) {
        return fault(function.error());
    }
    using Make = bool (*)(const Order&, desktop::MadeReport&, Error&);
    desktop::MadeReport file;
    Error error;
    const auto draw = [&] {
        const Application::Pause pause(invocation.application); // what draws makes a larger one
        return reinterpret_cast<Make>(*function)(order, file, error);
    };
    if (!draw()) {
        return fault(error);
    }
    if (const Outcome written = writeOutput(output, file.bytes, invocation.isSet("force")); !written) {
        return fault(written.error());
    }
    if (!file.problems.isEmpty()) {
        invocation.console.complaint(notConformant(output, file.problems));
    }
    return {};
}

class ReportVerb final : public Verb {
public:
    QString name() const override { return u"report"_s; }
    QString summary() const override {
        return CliText::tr("Makes a report as PDF, HTML or ODT, or its tables as XLSX or CSV.");
    }
    ArgumentRule arguments() const override { return {u"gap|strategy|action-plan|brief|minutes FILE -o OUT"_s, 2, 2}; }
    QList<QCommandLineOption> options() const override {
        return lookOptions(
            {assessmentOption()},
            {{u"no-data"_s,
              CliText::tr("Gap report, strategy and action plan: leaves the attached data of the assessment out.")},
             {u"second-language"_s,
              CliText::tr("Gap report: says everything in this language, too, beside the first: %1.")
                  .arg(spoken().choice(Language::builtIn())),
              u"CODE"_s},
             {u"workshop"_s, CliText::tr("Minutes: the workshop by its title or its id, where there are several."),
              u"WORKSHOP"_s},
             {u"body"_s, CliText::tr("Brief: the body it is for. Without it, one for each, from a new page."),
              u"NAME"_s}});
    }
    QStringList explanation() const override {
        return {
            CliText::tr("“gap” is the gap report. Of the strategy, “strategy” is what is wanted and why, “action-plan” "
                        "what is done, by whom, when and for how much, “brief” what falls to a body, on one page "
                        "unless it is very much. “minutes” are those of a workshop (pdf, html or odt). The same data, "
                        "date and language give the same bytes, except with a password; what is late is late on that "
                        "date, and clock times in minutes are those of this computer's time zone. Briefs and minutes "
                        "carry no data. "
                        "Needs no display."),
            u"  atalaya report gap altamar.atalaya -o gap-report.pdf --paper letter"_s,
            u"  atalaya report gap altamar.atalaya -o brechas.pdf --language es --second-language en"_s,
            u"  atalaya report action-plan altamar.atalaya -o plan.xlsx"_s,
            u"  atalaya report brief altamar.atalaya -o brief.pdf --body CSIRT-AM"_s,
            u"  atalaya report minutes altamar.atalaya -o minutes.odt"_s};
    }

    Done run(const Invocation& invocation) const override {
        const QString name = invocation.arguments.first();
        const auto kind = kindCalled(name);
        if (!kind) {
            return wrongUse(CliText::tr("“%1” is not a report of Atalaya: choose gap, strategy, action-plan, brief or "
                                        "minutes.")
                                .arg(name));
        }
        if (const Done fits = checkOptions(invocation, *kind); !fits) {
            return fits;
        }
        desktop::ReportLook look;
        if (const Done read = readLook(invocation, *kind != Kind::Minutes, look); !read) {
            return read;
        }
        if (*kind == Kind::Gap) {
            GapReportOrder order;
            order.look = look;
            order.attachData = !invocation.isSet("no-data");
            if (const Done read = readSecondLanguage(invocation, look.language, order.secondLanguage); !read) {
                return read;
            }
            return make(invocation, desktop::makeGapReportSymbol, std::move(order));
        }
        if (*kind == Kind::Minutes) {
            MinutesOrder order;
            order.look = look;
            return make(invocation, desktop::makeMinutesSymbol, std::move(order));
        }
        PlanReportOrder order;
        order.look = look;
        order.kind = *kind == Kind::Brief        ? PlanReportOrder::Kind::Brief
                     : *kind == Kind::ActionPlan ? PlanReportOrder::Kind::ActionPlan
                                                 : PlanReportOrder::Kind::Strategy;
        order.body = invocation.value("body");
        order.attachData = !invocation.isSet("no-data");
        return make(invocation, desktop::makePlanReportSymbol, std::move(order));
    }

private:
    enum class Kind { Gap, Strategy, ActionPlan, Brief, Minutes };

    static std::optional<Kind> kindCalled(const QString& name) {
        if (name == "gap"_L1) {
            return Kind::Gap;
        }
        if (name == "strategy"_L1) {
            return Kind::Strategy;
        }
        if (name == "action-plan"_L1) {
            return Kind::ActionPlan;
        }
        if (name == "brief"_L1) {
            return Kind::Brief;
        }
        return name == "minutes"_L1 ? std::optional(Kind::Minutes) : std::nullopt;
    }

    /// Options that only other reports have.
    static Done checkOptions(const Invocation& invocation, Kind kind) {
        if (invocation.path("output").isEmpty()) {
            return wrongUse(CliText::tr("-o is missing: say which file to write."));
        }
        if (kind != Kind::Minutes && invocation.isSet("workshop")) {
            return wrongUse(CliText::tr("--workshop goes only with minutes."));
        }
        if (kind == Kind::Minutes && invocation.isSet("no-data")) {
            return wrongUse(CliText::tr("--no-data does not go with minutes: they carry no data."));
        }
        if (kind == Kind::Brief && invocation.isSet("no-data")) {
            return wrongUse(CliText::tr("--no-data does not go with briefs: they carry no data."));
        }
        if (kind != Kind::Gap && invocation.isSet("second-language")) {
            return wrongUse(CliText::tr("--second-language goes only with gap."));
        }
        if (kind != Kind::Brief && invocation.isSet("body")) {
            return wrongUse(CliText::tr("--body goes only with brief."));
        }
        if (invocation.isSet("body") && invocation.value("body").trimmed().isEmpty()) {
            return wrongUse(CliText::tr("--body names nobody: say whose page to make, or leave it out for all."));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> reportVerb() {
    return std::make_unique<ReportVerb>();
}

} // namespace atalaya::cli
