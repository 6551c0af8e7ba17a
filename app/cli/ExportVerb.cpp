#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Verbs.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/EvidenceExport.h"

#include <algorithm>

namespace atalaya::cli {
namespace {

class ExportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override {
        return CliText::tr("Writes an assessment as a file that can be sent and imported.");
    }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override {
        return {assessmentOption(),
                {{QStringLiteral("o"), QStringLiteral("output")},
                 CliText::tr("File to write. Without it, standard output."),
                 QStringLiteral("OUT")},
                {QStringLiteral("files"),
                 CliText::tr("Folder for the copies of evidence, each under its SHA-256. It is made when it is not "
                             "there."),
                 QStringLiteral("FOLDER")},
                forceOption()};
    }
    QStringList explanation() const override {
        return {CliText::tr("The same assessment gives the same bytes, and so does importing and exporting it again. "
                            "The format is documented in its JSON Schema."),
                QStringLiteral("  atalaya export altamar.atalaya --assessment 2026 -o altamar-2026.json --files "
                               "evidence")};
    }
    Done run(const Invocation& invocation) const override {
        const auto opened = openAssessment(invocation.arguments.first(), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        const Assessment& assessment = opened->chosen.assessment;
        const QString output = invocation.path("output");
        if (!output.isEmpty()) {
            if (const Outcome allowed = mayWrite(output, invocation.isSet("force")); !allowed) {
                return fault(allowed.error());
            }
        }
        const auto copies = std::count_if(assessment.evidence.begin(), assessment.evidence.end(),
                                          [](const Evidence& evidence) { return evidence.file.has_value(); });
        if (const Outcome written = write(*opened, invocation, output); !written) {
            return fault(written.error());
        }
        if (copies > 0 && !invocation.isSet("files")) {
            invocation.console.complaint(
                CliText::tr("%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.",
                            nullptr, static_cast<int>(copies)));
        }
        return {};
    }

private:
    /// The JSON and, when asked for, the copies of evidence: all of it or nothing.
    static Outcome write(const OpenedAssessment& opened, const Invocation& invocation, const QString& output) {
        const Assessment& assessment = opened.chosen.assessment;
        std::optional<EvidenceExport> copies;
        if (invocation.isSet("files")) {
            auto prepared = EvidenceExport::prepare(*opened.workspace, assessment, invocation.path("files"));
            if (!prepared) {
                return tl::make_unexpected(prepared.error());
            }
            copies.emplace(std::move(*prepared));
            if (const Outcome put = copies->put(); !put) {
                return put;
            }
        }
        const QByteArray bytes = writeAssessmentJson(assessment);
        if (!output.isEmpty()) {
            if (const Outcome written = writeOutput(output, bytes, invocation.isSet("force")); !written) {
                return written;
            }
        } else {
            invocation.console.bytes(bytes);
            if (!invocation.console.flush()) {
                return {}; // said when the verb has ended; the copies go again
            }
        }
        if (copies) {
            copies->stay();
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> exportVerb() {
    return std::make_unique<ExportVerb>();
}

} // namespace atalaya::cli
