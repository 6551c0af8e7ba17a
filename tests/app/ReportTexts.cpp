#include "tests/app/ReportTexts.h"

#include "models/exchange/AssessmentImport.h"
#include "models/exchange/WorkshopReplay.h"
#include "tests/app/Program.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <zip.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A text of people without its vowels, as long as before. Words that stand alone may be keys of the format: they stay.
QString speechless(QString text) {
    static const QRegularExpression small(u"[aeiouyáéíóúàèìòùâêîôûãõäëïöü]"_s);
    static const QRegularExpression large(u"[AEIOUYÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕÄËÏÖÜ]"_s);
    static const QRegularExpression innerDot(u"\\.(?=\\p{L})"_s);
    if (!text.contains(u' ')) {
        return text;
    }
    return text.replace(small, u"k"_s).replace(large, u"K"_s).replace(innerDot, u" "_s);
}

QJsonValue speechless(const QJsonValue& value) {
    if (value.isString()) {
        return speechless(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& part : value.toArray()) {
            array.append(speechless(part));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            part.value() = speechless(QJsonValue(part.value()));
        }
        return object;
    }
    return value;
}

QByteArray speechlessSample(const QString& name) {
    const QByteArray json = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/") + name);
    return QJsonDocument(speechless(QJsonDocument::fromJson(json).object()).toObject()).toJson();
}

QByteArray outputOfTool(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << tool.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QString withoutEntities(QString text) {
    static const QRegularExpression number(u"&#(x?)([0-9A-Fa-f]+);"_s);
    qsizetype from = 0;
    for (auto match = number.match(text, from); match.hasMatch(); match = number.match(text, from)) {
        const uint code = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUcs4(std::u32string(1, code).data(), 1));
        from = match.capturedStart() + 1;
    }
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&nbsp;"_s, u"\u00a0"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// The text between tags; `inside` names those that may stand in the middle of a word.
QString textOfMarkup(QString markup, const QString& inside) {
    static const QRegularExpression tag(u"<[^>]*>"_s);
    markup.remove(QRegularExpression(u"</?(?:%1)(?:\\s[^>]*)?>"_s.arg(inside)));
    return withoutEntities(markup.replace(tag, u"\n"_s));
}

QString textOfHtml(QString html) {
    static const QRegularExpression unread(u"<(style|script|defs)\\b.*?</\\1>|<!--.*?-->"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression spoken(u"\\s(?:aria-label|alt|title|content)=\"([^\"]*)\""_s);
    html.remove(unread);
    QStringList said;
    for (auto match = spoken.globalMatch(html); match.hasNext();) {
        const QString words = match.next().captured(1);
        if (!words.startsWith(u"data:"_s) && !words.contains(u'=')) { // no picture, no order to the browser
            said << withoutEntities(words);
        }
    }
    return textOfMarkup(html, u"a|abbr|b|bdi|em|i|mark|q|span|strong|sub|sup|tspan|wbr"_s) + u'\n' + said.join(u'\n');
}

QString textOfOdt(const QMap<QString, QByteArray>& files) {
    static const QRegularExpression masters(u"<office:master-styles>.*</office:master-styles>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString styles = QString::fromUtf8(files.value(u"styles.xml"_s));
    QString all = QString::fromUtf8(files.value(u"content.xml"_s)) + masters.match(styles).captured();
    static const QRegularExpression named(u"\\stable:name=\"[^\"]*\""_s);
    return textOfMarkup(all.remove(named), u"text:a|text:span|text:bookmark[a-z-]*|text:soft-page-break"_s);
}

QString textOfTables(const QMap<QString, QByteArray>& files) {
    static const QRegularExpression cell(u"<t(?:\\s[^>]*)?>([^<]*)</t>|<sheet\\s[^>]*?name=\"([^\"]*)\""_s);
    QStringList said;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString text = QString::fromUtf8(file.value());
        if (file.key().endsWith(u".csv"_s)) {
            said << text;
        } else if (file.key().startsWith(u"xl/"_s)) {
            for (auto match = cell.globalMatch(text); match.hasNext();) {
                const QRegularExpressionMatch one = match.next();
                said << withoutEntities(one.captured(1) + one.captured(2));
            }
        }
    }
    return said.join(u'\n');
}

/// What a PDF's catalogue says.
QString languageOfPdf(const QString& path) {
    const QByteArray plain = outputOfTool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    const qsizetype type = plain.indexOf("/Type /Catalog");
    const qsizetype from = plain.lastIndexOf(" obj\n", type);
    const QByteArray catalogue = plain.mid(from, plain.indexOf("endobj", from) - from);
    static const QRegularExpression language(u"/Lang \\(([^)]*)\\)"_s);
    return language.match(QString::fromLatin1(catalogue)).captured(1);
}

} // namespace

void makeSpeechlessCountry(const QString& file, const QString& language) {
    auto made = Workspace::create(file, fixedSurroundings());
    ASSERT_TRUE(isGood(made));
    const auto words = builtInFrameworkFiles(u"cicte-2012"_s, language);
    ASSERT_TRUE(isGood(words));
    ASSERT_TRUE(isGood((*made)->keepFramework(*words)));
    for (const QString& round : {u"2024.json"_s, u"2026.json"_s}) {
        ImportOrder order;
        order.name = round;
        order.bytes = speechlessSample(round);
        order.withoutFiles = true;
        const auto checked = checkImport(made->get(), order);
        ASSERT_TRUE(isGood(checked));
        ASSERT_TRUE(isGood(carryOut(**made, *checked)));
    }
    ASSERT_TRUE(isGood(replayWorkshop(**made, u"workshop.json"_s, speechlessSample(u"workshops/2026.json"_s), {})));
}

QMap<QString, QByteArray> filesInZip(const QByteArray& zip) {
    QMap<QString, QByteArray> files;
    zip_source_t* source = zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        ADD_FAILURE() << "not a zip";
        zip_source_free(source);
        return files;
    }
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
        zip_stat_t about;
        EXPECT_EQ(zip_stat_index(archive, at, 0, &about), 0);
        zip_file_t* file = zip_fopen_index(archive, at, 0);
        EXPECT_NE(file, nullptr) << about.name;
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        EXPECT_EQ(zip_fread(file, content.data(), about.size), content.size()) << about.name;
        EXPECT_EQ(zip_fclose(file), 0);
        files[QString::fromUtf8(about.name)] = content;
    }
    zip_discard(archive);
    return files;
}

QString textOfReport(const QString& path) {
    if (path.endsWith(u".pdf"_s)) {
        static const QRegularExpression divided(u"\u00ad\\s*"_s); // a word that goes on in the next line
        return QString::fromUtf8(outputOfTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}))
            .remove(divided);
    }
    if (path.endsWith(u".html"_s)) {
        return textOfHtml(QString::fromUtf8(contentOf(path)));
    }
    const QMap<QString, QByteArray> files = filesInZip(contentOf(path));
    return path.endsWith(u".odt"_s) ? textOfOdt(files) : textOfTables(files);
}

QString languageOfReport(const QString& path) {
    if (path.endsWith(u".pdf"_s)) {
        return languageOfPdf(path);
    }
    static const QRegularExpression html(u"<html[^>]*\\slang=\"([^\"]*)\""_s);
    static const QRegularExpression odt(u"<style:default-style[^>]*>.*?fo:language=\"([^\"]*)\""_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    if (path.endsWith(u".html"_s)) {
        return html.match(QString::fromUtf8(contentOf(path))).captured(1);
    }
    return odt.match(QString::fromUtf8(filesInZip(contentOf(path)).value(u"styles.xml"_s))).captured(1);
}

} // namespace atalaya::test
