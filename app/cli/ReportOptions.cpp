#include "app/cli/ReportOptions.h"

#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Speech.h"
#include "models/exchange/ExchangeNames.h"
#include "models/exchange/JsonReading.h"

#include <QFileInfo>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;
using desktop::ReportLook;
using Format = ReportLook::Format;

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

Done readFormat(const Invocation& invocation, bool withTables, ReportLook& look) {
    const QString ending = QFileInfo(invocation.path("output")).suffix().toLower();
    const QString format = invocation.isSet("format") ? invocation.value("format").toLower() : ending;
    const auto chosen = formatOf(format);
    if (!chosen) {
        return wrongUse((withTables ? CliText::tr("“%1” is not a format: choose pdf, html, odt, xlsx or csv.")
                                    : CliText::tr("“%1” is not a format of minutes: choose pdf, html or odt."))
                            .arg(format));
    }
    if (!withTables && (chosen == Format::Xlsx || chosen == Format::Csv)) {
        return wrongUse(CliText::tr("“%1” is not a format of minutes: choose pdf, html or odt.").arg(format));
    }
    if (chosen == Format::Csv && ending == "csv"_L1) {
        return wrongUse(CliText::tr("A report has many tables, so CSV comes as one zip of files: let OUT end in "
                                    ".zip."));
    }
    look.format = *chosen;
    return {};
}

Done checkLanguage(const QString& code) {
    if (!Language::builtIn().contains(code)) {
        return wrongUse(CliText::tr("There is no report in “%1”: choose one of %2.")
                            .arg(code, spoken().choice(Language::builtIn())));
    }
    return {};
}

Done readPage(const Invocation& invocation, ReportLook& look) {
    if (invocation.isSet("paper")) {
        const QString paper = invocation.value("paper").toLower();
        if (paper != "a4"_L1 && paper != "letter"_L1) {
            return wrongUse(CliText::tr("“%1” is not a paper: choose a4 or letter.").arg(paper));
        }
        look.paper = paper == "letter"_L1 ? SheetSize::Letter : SheetSize::A4;
    }
    look.language = invocation.isSet("language") ? invocation.value("language") : spoken().code();
    if (const Done known = checkLanguage(look.language); !known) {
        return known;
    }
    look.grey = invocation.isSet("grey");
    return {};
}

Done readHandling(const Invocation& invocation, ReportLook& look) {
    if (!invocation.isSet("tlp")) {
        return {};
    }
    QString mark = invocation.value("tlp").toLower();
    mark.replace(u'+', u'-');
    look.handling = fromExchangeName<HandlingMark>(mark);
    if (!look.handling) {
        return wrongUse(CliText::tr("“%1” is not a handling mark: choose clear, green, amber, amber+strict or red.")
                            .arg(invocation.value("tlp")));
    }
    return {};
}

Done readDate(const Invocation& invocation, ReportLook& look) {
    QDate date = QDate::currentDate();
    if (invocation.isSet("date")) {
        const auto typed = dateFrom(invocation.value("date"));
        if (!typed) {
            return fault(typed.error());
        }
        date = *typed;
    }
    look.created = QDateTime(date, QTime(0, 0), Qt::UTC);
    return {};
}

Done readPassword(const Invocation& invocation, ReportLook& look) {
    if (!invocation.isSet("password-file")) {
        return {};
    }
    if (look.format != Format::Pdf) {
        return wrongUse(CliText::tr("--password-file goes only with a PDF."));
    }
    const auto password = passwordFrom(invocation.path("password-file"));
    if (!password) {
        return fault(password.error());
    }
    look.password = *password;
    return {};
}

} // namespace

QList<QCommandLineOption> lookOptions(const QList<QCommandLineOption>& what, const QList<QCommandLineOption>& content) {
    const QList<QCommandLineOption> output{{{u"o"_s, u"output"_s}, CliText::tr("File to write."), u"OUT"_s}};
    const QList<QCommandLineOption> looks{
        {u"format"_s,
         CliText::tr("pdf, html or odt; for the tables alone xlsx, or csv (a zip of files). Without it, as OUT ends."),
         u"FORMAT"_s},
        {u"paper"_s, CliText::tr("a4 or letter. Without it, as the assessment's country uses."), u"PAPER"_s},
        {u"language"_s,
         CliText::tr("Language of the report: %1. Without it %2, the language of this text.")
             .arg(spoken().choice(Language::builtIn()), spoken().code()),
         u"CODE"_s},
        {u"tlp"_s,
         CliText::tr("Handling mark: clear, green, amber, amber+strict or red. Without it, the assessment's own."),
         u"MARK"_s},
    };
    const QList<QCommandLineOption> rest{
        {u"password-file"_s,
         CliText::tr("Encrypts the PDF (AES-256) with the password on the first line of this file."), u"PATH"_s},
        {u"date"_s, CliText::tr("Date of the report, as 2026-05-14. Without it, today."), u"DATE"_s},
        {u"grey"_s, CliText::tr("Draws without colour.")},
        forceOption(),
    };
    return output + what + looks + content + rest;
}

Done readLook(const Invocation& invocation, bool withTables, ReportLook& look) {
    if (const Done format = readFormat(invocation, withTables, look); !format) {
        return format;
    }
    for (const auto read : {readPage, readHandling, readDate, readPassword}) {
        if (const Done done = read(invocation, look); !done) {
            return done;
        }
    }
    return {};
}

Done readSecondLanguage(const Invocation& invocation, const QString& first, QString& second) {
    if (!invocation.isSet("second-language")) {
        return {};
    }
    const QString code = invocation.value("second-language");
    if (const Done known = checkLanguage(code); !known) {
        return known;
    }
    if (code == first) {
        QStringList others = Language::builtIn();
        others.removeAll(first);
        return wrongUse(CliText::tr("“%1” is the language of the report already: choose %2 as its second one, or leave "
                                    "--second-language out.")
                            .arg(code, spoken().choice(others)));
    }
    second = code;
    return {};
}

} // namespace atalaya::cli
