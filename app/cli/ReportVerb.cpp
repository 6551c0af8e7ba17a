#include "app/cli/Choosing.h"
#include "app/cli/DesktopModule.h"
#include "app/cli/Files.h"
#include "app/cli/Verbs.h"
#include "app/desktop/GapReportOrder.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/ExchangeNames.h"
#include "models/exchange/JsonReading.h"

#include <QFile>
#include <QFileInfo>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;
using desktop::GapReportOrder;
using Format = GapReportOrder::Format;

std::optional<Format> formatOf(const QString& name) {
    if (name == "pdf"_L1) {
        return Format::Pdf;
    }
    if (name == "html"_L1 || name == "htm"_L1) {
        return Format::Html;
    }
    if (name == "odt"_L1) {
        return Format::Odt;
    }
    if (name == "xlsx"_L1) {
        return Format::Xlsx;
    }
    if (name == "csv"_L1 || name == "zip"_L1) {
        return Format::Csv;
    }
    return std::nullopt;
}

QStringList languages() {
    QStringList codes{u"en"_s};
    for (const QString& code : {u"es"_s, u"pt"_s, u"fr"_s}) {
        if (QFile::exists(u":/i18n/atalaya_%1.qm"_s.arg(code))) {
            codes.append(code);
        }
    }
    return codes;
}

/// The first line of a file, so that the password stands on no command line.
Result<QString> passwordFrom(const QString& path) {
    const auto bytes = readInput(path, 4096);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    QByteArray line = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    const QString password = QString::fromUtf8(line);
    if (line.isEmpty() || line.size() > 127 || !exchange::isPlainText(password) || password.toUtf8() != line) {
        return failure(
            ErrorCode::InvalidInput,
            CliText::tr("The first line of “%1” is not a password. Write 1 to 127 bytes of UTF-8 text there.")
                .arg(path));
    }
    return password;
}

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
    QString what = named.join("; "_L1);
    if (problems.size() > most) {
        what = CliText::tr("%1; and %2 more").arg(what).arg(problems.size() - most);
    }
    return CliText::tr("“%1” was written, but it is not an accessible and archival PDF (PDF/UA, PDF/A): %2. Change "
                       "what is named in the assessment and make the report again, or choose html or odt.")
        .arg(output, what);
}

class ReportVerb final : public Verb {
public:
    QString name() const override { return u"report"_s; }
    QString summary() const override {
        return CliText::tr("Makes a report as PDF, HTML or ODT, or its tables as XLSX or CSV.");
    }
    ArgumentRule arguments() const override { return {u"gap FILE -o OUT"_s, 2, 2}; }
    bool makesApplication() const override { return true; }
    QList<QCommandLineOption> options() const override {
        return {
            {{u"o"_s, u"output"_s}, CliText::tr("File to write."), u"OUT"_s},
            assessmentOption(),
            {u"format"_s,
             CliText::tr(
                 "pdf, html or odt; for the tables alone xlsx, or csv (a zip of files). Without it, as OUT ends."),
             u"FORMAT"_s},
            {u"paper"_s, CliText::tr("a4 (default) or letter."), u"PAPER"_s},
            {u"language"_s, CliText::tr("Language of the report, one of %1.").arg(languages().join(", "_L1)),
             u"CODE"_s},
            {u"tlp"_s,
             CliText::tr("Handling mark: clear, green, amber, amber+strict or red. Without it, the assessment's own."),
             u"MARK"_s},
            {u"no-data"_s, CliText::tr("Leaves the attached data of the assessment out.")},
            {u"password-file"_s,
             CliText::tr("Encrypts the PDF (AES-256) with the password on the first line of this file."), u"PATH"_s},
            {u"date"_s, CliText::tr("Date of the report, as 2026-05-14. Without it, today."), u"DATE"_s},
            {u"grey"_s, CliText::tr("Draws without colour.")},
            forceOption(),
        };
    }
    QStringList explanation() const override {
        return {CliText::tr("“gap” is the gap report. The same data and the same date give the same bytes, except with "
                            "a password. Needs no display."),
                u"  atalaya report gap altamar.atalaya -o gap-report.pdf --paper letter"_s};
    }

    Done run(const Invocation& invocation) const override {
        if (invocation.arguments.first() != "gap"_L1) {
            return wrongUse(CliText::tr("“%1” is not a report of Atalaya.").arg(invocation.arguments.first()));
        }
        const QString output = invocation.path("output");
        if (output.isEmpty()) {
            return wrongUse(CliText::tr("-o is missing: say which file to write."));
        }
        GapReportOrder order;
        if (const Done read = readOptions(invocation, order); !read) {
            return read;
        }
        if (const Done loaded = load(invocation, output, order); !loaded) {
            return loaded;
        }
        const auto make = desktopFunction(invocation.programFolder, desktop::makeGapReportSymbol);
        if (!make) {
            return fault(make.error());
        }
        desktop::GapReportFile file;
        Error error;
        if (!reinterpret_cast<desktop::MakeGapReport>(*make)(order, file, error)) {
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

private:
    static Done readOptions(const Invocation& invocation, GapReportOrder& order) {
        for (const auto read : {readFormat, readLook, readHandling, readDate, readPassword}) {
            if (const Done done = read(invocation, order); !done) {
                return done;
            }
        }
        return {};
    }

    static Done readFormat(const Invocation& invocation, GapReportOrder& order) {
        const QString ending = QFileInfo(invocation.path("output")).suffix().toLower();
        const QString format = invocation.isSet("format") ? invocation.value("format").toLower() : ending;
        const auto chosen = formatOf(format);
        if (!chosen) {
            return wrongUse(CliText::tr("“%1” is not a format: choose pdf, html, odt, xlsx or csv.").arg(format));
        }
        if (chosen == Format::Csv && ending == "csv"_L1) {
            return wrongUse(CliText::tr("A report has many tables, so CSV comes as one zip of files: let OUT end in "
                                        ".zip."));
        }
        order.format = *chosen;
        return {};
    }

    static Done readLook(const Invocation& invocation, GapReportOrder& order) {
        const QString paper = invocation.isSet("paper") ? invocation.value("paper").toLower() : u"a4"_s;
        if (paper != "a4"_L1 && paper != "letter"_L1) {
            return wrongUse(CliText::tr("“%1” is not a paper: choose a4 or letter.").arg(paper));
        }
        order.letter = paper == "letter"_L1;
        order.language = invocation.isSet("language") ? invocation.value("language") : u"en"_s;
        if (!languages().contains(order.language)) {
            return wrongUse(CliText::tr("There is no report in “%1”: choose one of %2.")
                                .arg(order.language, languages().join(", "_L1)));
        }
        order.grey = invocation.isSet("grey");
        order.attachData = !invocation.isSet("no-data");
        return {};
    }

    static Done readHandling(const Invocation& invocation, GapReportOrder& order) {
        if (!invocation.isSet("tlp")) {
            return {};
        }
        QString mark = invocation.value("tlp").toLower();
        mark.replace(u'+', u'-');
        order.handling = fromExchangeName<HandlingMark>(mark);
        if (!order.handling) {
            return wrongUse(CliText::tr("“%1” is not a handling mark: choose clear, green, amber, amber+strict or red.")
                                .arg(invocation.value("tlp")));
        }
        return {};
    }

    static Done readDate(const Invocation& invocation, GapReportOrder& order) {
        QDate date = QDate::currentDate();
        if (invocation.isSet("date")) {
            const auto typed = dateFrom(invocation.value("date"));
            if (!typed) {
                return fault(typed.error());
            }
            date = *typed;
        }
        order.created = QDateTime(date, QTime(0, 0), Qt::UTC);
        return {};
    }

    static Done readPassword(const Invocation& invocation, GapReportOrder& order) {
        if (!invocation.isSet("password-file")) {
            return {};
        }
        if (order.format != Format::Pdf) {
            return wrongUse(CliText::tr("--password-file goes only with a PDF."));
        }
        const auto password = passwordFrom(invocation.path("password-file"));
        if (!password) {
            return fault(password.error());
        }
        order.password = *password;
        return {};
    }

    static Done load(const Invocation& invocation, const QString& output, GapReportOrder& order) {
        // The database needs an application object for now; the one that draws comes after it.
        int argc = 1;
        char name[] = "atalaya";
        char* argv[] = {name, nullptr};
        const QCoreApplication application(argc, argv);
        if (const Outcome allowed = mayWrite(output, invocation.isSet("force")); !allowed) {
            return fault(allowed.error());
        }
        auto opened = openAssessment(invocation.arguments.at(1), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        order.framework = opened->chosen.framework;
        order.assessment = std::move(opened->chosen.assessment);
        order.data = writeAssessmentJson(order.assessment);
        order.verificationCode = verificationCode(order.assessment);
        if (order.assessment.previous) {
            const auto present = opened->workspace->assessments();
            if (!present) {
                return fault(present.error());
            }
            for (const WorkspaceSummary& summary : *present) {
                if (summary.id == *order.assessment.previous) {
                    auto last = loadAssessment(*opened->workspace, textId(summary.id));
                    if (!last) {
                        return fault(last.error());
                    }
                    order.previous = std::move(last->assessment);
                    order.previousFramework = std::move(last->framework);
                }
            }
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> reportVerb() {
    return std::make_unique<ReportVerb>();
}

} // namespace atalaya::cli
