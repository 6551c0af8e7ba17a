#include "app/cli/AnswerLine.h"
#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Verbs.h"
#include "models/commands/AssessmentEditor.h"

#include <cstdio>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 1024 * 1024;
constexpr int mostAttempts = 20;

struct Line {
    QByteArray text;
    bool isTooLong = false;
};

/// The next line of standard input as soon as it has come, without its end; nothing at the end. A line without end is
/// read to its end but not kept.
std::optional<Line> nextLine() {
    Line line;
    int byte = std::getc(stdin);
    if (byte == EOF) {
        return std::nullopt;
    }
    for (; byte != EOF && byte != '\n'; byte = std::getc(stdin)) {
        if (line.text.size() < longestLine) {
            line.text.append(static_cast<char>(byte));
        } else {
            line.isTooLong = true;
        }
    }
    if (line.text.endsWith('\r')) {
        line.text.chop(1);
    }
    return line;
}

bool isOurFault(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly || code == ErrorCode::InputOutput ||
           code == ErrorCode::Damaged || code == ErrorCode::Busy || code == ErrorCode::Internal;
}

/// Carries out the lines, one transaction each.
class AnswerStream {
public:
    AnswerStream(Workspace& workspace, AssessmentEditor editor, Console& console)
        : m_workspace(workspace), m_editor(std::move(editor)), m_console(console) {}

    Done run() {
        int number = 0;
        while (const auto line = nextLine()) {
            ++number;
            if (line->text.trimmed().isEmpty() && !line->isTooLong) {
                continue;
            }
            ++m_lines;
            if (const Outcome done = carryOut(*line, number); !done) {
                ++m_refused;
                m_console.jsonLine({{u"line"_s, number}, {u"error"_s, done.error().sentence}});
                if (isOurFault(done.error().code)) {
                    return fault(done.error()); // the next line would meet the same
                }
            }
            if (m_console.isBroken()) {
                return fault(CliText::tr("Nobody reads the acknowledgements any more, so reading stopped after line "
                                         "%1. Send the lines that were not acknowledged again.")
                                 .arg(number));
            }
        }
        if (m_refused > 0) {
            return fault(CliText::tr("Lines refused, which changed nothing: %1 of %2. Correct those that have an "
                                     "“error” and send them again.")
                             .arg(m_refused)
                             .arg(m_lines));
        }
        return {};
    }

private:
    Outcome carryOut(const Line& line, int number) {
        if (line.isTooLong) {
            return failure(ErrorCode::InvalidInput,
                           CliText::tr("The line is longer than 1 MB. Send one indicator a line."));
        }
        for (int attempt = 1;; ++attempt) {
            const auto read = readAnswerLine(line.text, number, m_editor.snapshot(), *m_editor.framework());
            if (!read) {
                return tl::make_unexpected(read.error());
            }
            const auto changed = m_editor.applyAll(read->changes, CliText::tr("answer on the command line"));
            if (changed) {
                acknowledge(number, read->indicator, *changed);
                return {};
            }
            if (changed.error().code != ErrorCode::Busy || attempt == mostAttempts) {
                return tl::make_unexpected(changed.error());
            }
            // Somebody else wrote in between: look again, then say the same on top of it.
            auto editor = AssessmentEditor::open(m_workspace, m_editor.snapshot().id);
            if (!editor) {
                return tl::make_unexpected(editor.error());
            }
            m_editor = std::move(*editor);
        }
    }

    void acknowledge(int number, const QString& indicator, bool changed) {
        QJsonObject acknowledgement{{u"line"_s, number}, {u"indicator"_s, indicator}, {u"changed"_s, changed}};
        if (changed) {
            acknowledgement.insert(u"sequence"_s, m_workspace.lastSequence());
        }
        m_console.jsonLine(acknowledgement);
    }

    Workspace& m_workspace;
    AssessmentEditor m_editor;
    Console& m_console;
    int m_lines = 0;
    int m_refused = 0;
};

class AnswerVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("answer"); }
    QString summary() const override { return CliText::tr("Records answers from JSON lines on standard input."); }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override { return {assessmentOption()}; }
    bool writesForScripts(const QCommandLineParser&) const override { return true; }
    QStringList explanation() const override {
        return {
            CliText::tr(
                "Each line is one JSON object about one indicator. It is acknowledged on standard output, with "
                "its line number and the sequence number of the change log, only when it is on disk. A line "
                "that is refused gives {\"line\": n, \"error\": \"...\"}, changes nothing, and reading goes on; "
                "the exit status is then 1. Members that are left out stay as they are:"),
            QStringLiteral("  ") +
                QStringList{
                    CliText::tr("indicator      code, required"),
                    CliText::tr("stage          the stage reached: its criterion is met, the lower ones overtaken"),
                    CliText::tr("marks          instead of a stage: one of not-assessed, not-met, overtaken, met for "
                                "each stage"),
                    CliText::tr("notApplicable  instead of both: true, with a reason"),
                    CliText::tr("reason         why it is not applicable"),
                    CliText::tr("rationale      why this stage, in plain words"),
                    CliText::tr("confidence     unstated, low, medium or high"),
                    CliText::tr("forReview      true or false"),
                    CliText::tr("target         a stage, or {\"stage\": 4, \"by\": \"2028-12-31\"}; null removes it"),
                    CliText::tr("evidence       all codes that support the answer, or {\"code\": \"E-019\", \"stage\": "
                                "3} for one criterion"),
                }
                    .join(QStringLiteral("\n  ")),
            QStringLiteral("  echo '{\"indicator\": \"P06-01\", \"stage\": 3, \"rationale\": \"The CSIRT runs.\"}' | "
                           "atalaya answer altamar.atalaya"),
        };
    }
    Done run(const Invocation& invocation) const override {
        auto workspace = openWorkspace(invocation.arguments.first(), Workspace::Mode::ReadWrite);
        if (!workspace) {
            return fault(workspace.error());
        }
        const auto summary = chooseAssessment(**workspace, invocation.value("assessment"));
        if (!summary) {
            return fault(summary.error());
        }
        auto editor = AssessmentEditor::open(**workspace, summary->id);
        if (!editor) {
            return fault(editor.error());
        }
        return AnswerStream(**workspace, std::move(*editor), invocation.console).run();
    }
};

} // namespace

std::unique_ptr<Verb> answerVerb() {
    return std::make_unique<AnswerVerb>();
}

} // namespace atalaya::cli
