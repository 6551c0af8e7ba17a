#include "app/cli/Help.h"

#include <algorithm>

namespace atalaya::cli {
namespace {

constexpr qsizetype lineWidth = 96;

/// Breaks `text` at spaces; every line after the first starts with `indent` spaces.
QString wrapped(const QString& text, qsizetype indent) {
    QString result;
    qsizetype column = indent;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString nameAndText(const QString& name, const QString& text, qsizetype width) {
    return QStringLiteral("  ") + name.leftJustified(width) + QStringLiteral("  ") + wrapped(text, width + 4) +
           QLatin1Char('\n');
}

QString optionName(const QCommandLineOption& option) {
    QStringList names;
    for (const QString& name : option.names()) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    QString text = names.join(QLatin1String(", "));
    if (!option.valueName().isEmpty()) {
        text += QLatin1Char(' ') + option.valueName();
    }
    return text;
}

} // namespace

QString helpOn(const Verb& verb) {
    QString text = CliText::tr("Usage: atalaya %1 %2").arg(verb.name(), verb.arguments().usage) + QLatin1Char('\n');
    text += verb.summary() + QStringLiteral("\n\n");
    QList<QCommandLineOption> options = verb.options();
    QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, CliText::tr("Prints this."));
    options.append(help);
    qsizetype width = 0;
    for (const QCommandLineOption& option : options) {
        width = std::max(width, optionName(option).size());
    }
    text += CliText::tr("Options:") + QLatin1Char('\n');
    for (const QCommandLineOption& option : options) {
        text += nameAndText(optionName(option), option.description(), width);
    }
    for (const QString& paragraph : verb.explanation()) {
        // A paragraph that starts with spaces is an example, kept as it is.
        text += QLatin1Char('\n') + (paragraph.startsWith(QLatin1Char(' ')) ? paragraph : wrapped(paragraph, 0)) +
                QLatin1Char('\n');
    }
    text += QLatin1Char('\n') + wrapped(CliText::tr("Exit status: 0 done; 1 the input or the data is at fault, one "
                                                    "sentence on standard error says which and what to do, and "
                                                    "nothing is left half written; 2 wrong use."),
                                        0);
    return text;
}

QString helpOnAll(const std::vector<std::unique_ptr<Verb>>& verbs) {
    QString text = CliText::tr("Usage: atalaya VERB ..., or atalaya [FILE] to open the window") + QLatin1Char('\n');
    text += CliText::tr("Scores a State's cyber-security maturity against the 2012 CICTE Declaration.") +
            QStringLiteral("\n\n");
    qsizetype width = 0;
    for (const auto& verb : verbs) {
        width = std::max(width, verb->name().size());
    }
    for (const auto& verb : verbs) {
        text += nameAndText(verb->name(), verb->summary(), width);
    }
    text += QLatin1Char('\n') + CliText::tr("“atalaya VERB --help” tells more about one; “atalaya --version” tells "
                                            "the version.");
    return text;
}

} // namespace atalaya::cli
