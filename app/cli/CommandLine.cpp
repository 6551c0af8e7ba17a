#include "app/cli/CommandLine.h"

#include "app/cli/DesktopModule.h"
#include "app/cli/Help.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/LanguageChoice.h"

#include <QFileInfo>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace atalaya::cli {
namespace {

bool isDebugging() {
    return qEnvironmentVariableIsSet("ATALAYA_DEBUG");
}

/// What Qt has to say is for us, not for whoever reads our one sentence.
void onQtMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (isDebugging()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    }
}

#ifdef Q_OS_UNIX
/// Says in the environment that characters are UTF-8, and leaves what it says of the language: that counts even where
/// the locale is not installed.
void takeCharactersForUtf8() {
    const QByteArray all = qgetenv("LC_ALL"); // goes before each of the others
    if (!all.isEmpty()) {
        for (const char* name : {"LANG", "LC_COLLATE", "LC_MEASUREMENT", "LC_MESSAGES", "LC_MONETARY", "LC_NUMERIC",
                                 "LC_PAPER", "LC_TIME"}) {
            qputenv(name, all);
        }
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}
#endif

/// Qt takes file names and arguments for UTF-8 and complains where the locale is "C", as under cron.
void settleEnvironment() {
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        takeCharactersForUtf8();
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is seen where we write
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of the write, not our death
#endif
#endif
    qInstallMessageHandler(onQtMessage);
}

/// Nothing but perhaps a workspace was named, and there is a display to show it on.
bool asksForWindow(const QStringList& typed, const std::vector<std::unique_ptr<Verb>>& verbs) {
    if (typed.size() > 2 || !hasDisplay()) {
        return false;
    }
    const QString name = typed.value(1);
    const bool isVerb = std::any_of(verbs.begin(), verbs.end(), [&](const auto& verb) { return verb->name() == name; });
    return typed.size() == 1 || (!isVerb && (name.endsWith(QLatin1String(".atalaya")) || QFileInfo(name).isFile()));
}

bool takesNoValue(const QList<QCommandLineOption>& options, const QString& name) {
    return std::any_of(options.begin(), options.end(), [&name](const QCommandLineOption& option) {
        return option.names().contains(name) && option.valueName().isEmpty();
    });
}

/// What is wrong with the options of a verb; something is. In our words: Qt's own are there in another language only
/// where its translations were installed.
QString faultOf(const QCommandLineParser& parser, const QList<QCommandLineOption>& options, const QStringList& words) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return CliText::tr("There is no option “%1” here.").arg(unknown.first());
    }
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        const qsizetype name = word.startsWith(QLatin1String("--")) ? 2 : 1;
        if (word.startsWith(QLatin1Char('-')) && sign > name && takesNoValue(options, word.mid(name, sign - name))) {
            return CliText::tr("The option “%1” takes no value.").arg(word.left(sign));
        }
    }
    // What lacks its value is the last word; elsewhere the next word would have been taken for it.
    return CliText::tr("The option “%1” needs a value after it.").arg(words.last());
}

Done runVerb(const Verb& verb, const QStringList& words, Console& console, Application& application,
             const QString& programFolder) {
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, {});
    const QList<QCommandLineOption> options = verb.options() + QList{help};
    parser.addOptions(options);
    if (!parser.parse(words)) {
        return wrongUse(faultOf(parser, options, words));
    }
    if (parser.isSet(help)) {
        console.line(helpOn(verb));
        return {};
    }
    const QStringList arguments = parser.positionalArguments();
    const ArgumentRule rule = verb.arguments();
    if (arguments.size() < rule.least || arguments.size() > rule.most) {
        return wrongUse(CliText::tr("This verb is used as “atalaya %1 %2”.").arg(verb.name(), rule.usage));
    }
    if (verb.writesForScripts(parser)) {
        speak(QStringLiteral("en"));
    }
    return verb.run(Invocation{parser, arguments, console, application, programFolder});
}

int conclude(const Done& done, const QString& verb, Console& console) {
    if (!console.flush() && !console.readerLeft() && done) {
        console.complaint(CliText::tr("The output could not be written whole. Free some space and try again."));
        return static_cast<int>(ExitStatus::Fault);
    }
    if (done) {
        return static_cast<int>(ExitStatus::Done);
    }
    const Fault& fault = done.error();
    if (fault.status == ExitStatus::WrongUse) {
        console.complaint(
            verb.isEmpty()
                ? CliText::tr("%1 “atalaya --help” tells more.", "a sentence").arg(fault.sentence)
                : CliText::tr("%1 “atalaya %2 --help” tells more.", "a sentence, a verb").arg(fault.sentence, verb));
    } else if (!fault.sentence.isEmpty()) {
        console.complaint(fault.sentence);
    }
    if (isDebugging() && !fault.detail.isEmpty()) {
        console.complaint(fault.detail);
    }
    return static_cast<int>(fault.status);
}

} // namespace

int runCommandLine(int argc, char** argv) {
    settleEnvironment();
    Console console;
    prepareSpeech();
    Application application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took over the locale; what libraries write for programs has a decimal point
    QCoreApplication::setApplicationName(QStringLiteral("atalaya"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATALAYA_VERSION));
    const QStringList typed = QCoreApplication::arguments();
    const QString folder = QCoreApplication::applicationDirPath();

    const auto verbs = allVerbs();
    const QString name = typed.value(1);
    speak(languageFor(languagesOfEnvironment(), Language::builtIn()));
    if (asksForWindow(typed, verbs)) {
        const auto runWindow = windowFunction(folder);
        if (!runWindow) {
            return conclude(fault(runWindow.error()), {}, console);
        }
        hush();
        const Application::Pause pause(application);
        return (*runWindow)(argc, argv, name);
    }
    if (name.isEmpty()) {
        return conclude(wrongUse(CliText::tr("Say what to do, for example “atalaya list FILE”.")), {}, console);
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        const QString topic = typed.value(2);
        for (const auto& verb : verbs) {
            if (verb->name() == topic) {
                console.line(helpOn(*verb));
                return conclude({}, {}, console);
            }
        }
        if (!topic.isEmpty()) {
            return conclude(wrongUse(CliText::tr("“%1” is not a verb of Atalaya.").arg(topic)), {}, console);
        }
        console.line(helpOnAll(verbs));
        return conclude({}, {}, console);
    }
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&name](const auto& v) { return v->name() == name; });
    if (found == verbs.end()) {
        return conclude(wrongUse(CliText::tr("“%1” is not a verb of Atalaya.").arg(name)), {}, console);
    }
    const Verb& verb = **found;
    return conclude(runVerb(verb, typed.mid(1), console, application, folder), verb.name(), console);
}

} // namespace atalaya::cli
