#pragma once

#include "app/cli/Application.h"
#include "app/cli/CliText.h"
#include "app/cli/Console.h"
#include "assessments/foundation/Error.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <vector>

namespace atalaya::cli {

/// What the program tells its caller. Part of the documented command line.
enum class ExitStatus {
    Done = 0,
    Fault = 1,    ///< the input or the data is at fault; one sentence on standard error says which and what to do
    WrongUse = 2, ///< the command itself is not one of ours
};

/// Why a verb did not do its work.
struct Fault {
    ExitStatus status = ExitStatus::Fault;
    QString sentence;
    QString detail; ///< untranslated, for support; shown when ATALAYA_DEBUG is set

    Fault(ExitStatus exitStatus, QString text) : status(exitStatus), sentence(std::move(text)) {}
    Fault(const Error& error) : sentence(error.sentence), detail(error.detail) {} // NOLINT: an error is a fault
};

using Done = tl::expected<void, Fault>;

[[nodiscard]] inline tl::unexpected<Fault> fault(QString sentence) {
    return tl::make_unexpected(Fault(ExitStatus::Fault, std::move(sentence)));
}
[[nodiscard]] inline tl::unexpected<Fault> fault(const Error& error) {
    return tl::make_unexpected(Fault(error));
}
[[nodiscard]] inline tl::unexpected<Fault> wrongUse(QString sentence) {
    return tl::make_unexpected(Fault(ExitStatus::WrongUse, std::move(sentence)));
}

/// What was typed, taken apart.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments;
    Console& console;
    Application& application;
    QString programFolder; ///< where the program lies, for what lies beside it

    [[nodiscard]] bool isSet(const char* option) const { return options.isSet(QLatin1String(option)); }
    /// In Unicode NFC.
    [[nodiscard]] QString value(const char* option) const {
        return options.value(QLatin1String(option)).normalized(QString::NormalizationForm_C);
    }
    /// As typed; file names are not ours to normalise.
    [[nodiscard]] QString path(const char* option) const { return options.value(QLatin1String(option)); }
};

/// How many arguments a verb takes besides its options, and their names for the usage line. The names are part of the
/// command, as the names of options are: the same in every language, so that help, sentences and manual agree.
struct ArgumentRule {
    QString usage; ///< "FILE [SUBJECT]"
    int least = 1;
    int most = 1;
};

/// One verb of the command line: what follows `atalaya`. Holds no state between runs.
class Verb {
public:
    virtual ~Verb() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< one line, for the list of verbs
    [[nodiscard]] virtual ArgumentRule arguments() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Paragraphs below the options: what the verb reads and writes, with an example.
    [[nodiscard]] virtual QStringList explanation() const = 0;
    /// A script reads the output, so it is in English with everything that comes with it, whatever the language.
    [[nodiscard]] virtual bool writesForScripts(const QCommandLineParser& options) const {
        return options.optionNames().contains(QLatin1String("json"));
    }
    [[nodiscard]] virtual Done run(const Invocation& invocation) const = 0;
};

/// Every verb, in the order in which `atalaya --help` lists them.
[[nodiscard]] std::vector<std::unique_ptr<Verb>> allVerbs();

[[nodiscard]] QCommandLineOption jsonOption();
[[nodiscard]] QCommandLineOption forceOption();
[[nodiscard]] QCommandLineOption assessmentOption();

} // namespace atalaya::cli
