#include "app/cli/Files.h"
#include "app/cli/FrameworkArguments.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

class ValidateVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("validate"); }
    QString summary() const override { return CliText::tr("Checks assessment files, or the files of a framework."); }
    ArgumentRule arguments() const override {
        return {QStringLiteral("ASSESSMENT.json... | --framework STRUCTURE WORDS DOCUMENT"), 1, 1000};
    }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("framework"),
                 CliText::tr("The first three files are a framework: its structure, its words, its document. "
                             "Assessment files after them are checked against it.")},
                jsonOption()};
    }
    QStringList explanation() const override {
        return {CliText::tr("Each problem is one line with the file, the place in it (a JSON pointer), what is wrong "
                            "and what is allowed. Nothing is written anywhere."),
                QStringLiteral("  atalaya validate altamar-2026.json\n  atalaya validate --framework structure.json "
                               "words.en.json declaration.en.json")};
    }
    Done run(const Invocation& invocation) const override {
        QStringList paths = invocation.arguments;
        std::vector<ContentProblem> problems;
        FrameworkPtr framework;
        if (invocation.isSet("framework")) {
            if (paths.size() < 3) {
                return wrongUse(CliText::tr("--framework goes with three files: structure, words and document."));
            }
            const auto files = readFrameworkFiles(paths.mid(0, 3));
            if (!files) {
                return fault(files.error());
            }
            LoadedFramework loaded = loadFramework(*files);
            problems = std::move(loaded.problems);
            framework = std::move(loaded.framework);
            paths = paths.mid(3);
        }
        for (const QString& path : std::as_const(paths)) {
            const auto bytes = readInput(path);
            if (!bytes) {
                return fault(bytes.error());
            }
            const auto found = problemsOf(path, *bytes, framework);
            problems.insert(problems.end(), found.begin(), found.end());
        }
        print(problems, invocation);
        if (!problems.empty()) {
            return fault(CliText::tr("%n problems were found. Correct them and validate again.", nullptr,
                                     static_cast<int>(problems.size())));
        }
        return {};
    }

private:
    static std::vector<ContentProblem> problemsOf(const QString& path, const QByteArray& bytes,
                                                  const FrameworkPtr& given) {
        const auto header = peekAssessmentJson(path, bytes);
        if (!header) {
            return {header.error()};
        }
        FrameworkPtr framework = given;
        if (!framework) {
            auto found = findFramework(nullptr, header->frameworkId, header->frameworkVersion);
            if (!found) {
                return {{path, u"/framework"_s,
                         CliText::tr("the framework %1, version %2, does not come with Atalaya")
                             .arg(header->frameworkId, header->frameworkVersion),
                         CliText::tr("one of %1; for another, name its files with --framework")
                             .arg(spoken().choice(builtInFrameworks()))}};
            }
            framework = *found;
        }
        return readAssessmentJson(*framework, path, bytes).problems;
    }

    static void print(const std::vector<ContentProblem>& problems, const Invocation& invocation) {
        if (!invocation.isSet("json")) {
            for (const ContentProblem& problem : problems) {
                invocation.console.line(problem.sentence());
            }
            if (problems.empty()) {
                invocation.console.line(CliText::tr("No problem was found."));
            }
            return;
        }
        QJsonArray items;
        for (const ContentProblem& problem : problems) {
            items.append(QJsonObject{{u"file"_s, problem.file},
                                     {u"pointer"_s, problem.pointer},
                                     {u"what"_s, problem.what},
                                     {u"allowed"_s, problem.allowed}});
        }
        invocation.console.json({{u"valid"_s, problems.empty()}, {u"problems"_s, items}});
    }
};

} // namespace

std::unique_ptr<Verb> validateVerb() {
    return std::make_unique<ValidateVerb>();
}

} // namespace atalaya::cli
