#include "assessments/framework/FrameworkLoader.h"

#include "assessments/framework/FrameworkJoiner.h"
#include "assessments/framework/JsonGuard.h"
#include "resources/Resources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace atalaya {
namespace {

struct LoaderWords {
    Q_DECLARE_TR_FUNCTIONS(FrameworkLoader)
};

// Far above any real instrument (the built-in one has 0.25 MB and 5,000 values), far below what could hurt.
constexpr JsonLimits frameworkLimits{8 * 1024 * 1024, 12, 200'000, 20'000};

[[maybe_unused]] const bool embedded = embeddedDataIsLinked();

const QString englishCode = QStringLiteral("en");

/// Reads one of the files and checks it; problems are added to `problems`.
QJsonObject checkedObject(const QString& name, const QByteArray& bytes, const char* schema,
                          std::vector<ContentProblem>& problems) {
    const auto document = readGuardedJson(name, bytes, frameworkLimits);
    if (!document) {
        problems.push_back(document.error());
        return {};
    }
    std::vector<ContentProblem> found = checkSchema(name, *document, QLatin1String(schema));
    problems.insert(problems.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return document->object();
}

QString folderOf(const QString& id) {
    return QStringLiteral(":/frameworks/%1").arg(id);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray contentHash(const FrameworkFiles& files) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& bytes : {files.structure, files.words, files.document}) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result();
}

LoadedFramework loadFramework(const FrameworkFiles& files) {
    LoadedFramework result;
    QJsonObject structure = checkedObject(files.structureName, files.structure, "framework-structure", result.problems);
    QJsonObject words = checkedObject(files.wordsName, files.words, "framework-words", result.problems);
    QJsonObject document = checkedObject(files.documentName, files.document, "framework-document", result.problems);
    if (!result.problems.empty()) {
        return result;
    }
    return FrameworkJoiner(files, std::move(structure), std::move(words), std::move(document)).join();
}

Result<FrameworkFiles> builtInFrameworkFiles(const QString& id, const QString& language) {
    const QStringList known = builtInFrameworks();
    if (!known.contains(id)) {
        return failure(ErrorCode::NotFound, LoaderWords::tr("There is no built-in framework \"%1\". Choose one of: %2.")
                                                .arg(id, known.join(QLatin1String(", "))));
    }
    // A language has its words or it has not; the instrument's own text may lag behind in English.
    const auto choose = [&](const QString& stem) {
        const QString wanted = QStringLiteral("%1.%2.json").arg(stem, language);
        return QFile::exists(folderOf(id) + QLatin1Char('/') + wanted)
                   ? wanted
                   : QStringLiteral("%1.%2.json").arg(stem, englishCode);
    };
    FrameworkFiles files;
    files.structureName = QStringLiteral("structure.json");
    files.wordsName = choose(QStringLiteral("words"));
    files.documentName = choose(QStringLiteral("declaration"));
    const QString folder = folderOf(id) + QLatin1Char('/');
    files.structure = contentOf(folder + files.structureName);
    files.words = contentOf(folder + files.wordsName);
    files.document = contentOf(folder + files.documentName);
    return files;
}

Result<FrameworkPtr> loadBuiltInFramework(const QString& id, const QString& language) {
    const Result<FrameworkFiles> files = builtInFrameworkFiles(id, language);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    LoadedFramework loaded = loadFramework(*files);
    if (!loaded.framework) {
        return failure(
            ErrorCode::Internal,
            LoaderWords::tr("The framework \"%1\" that ships with Atalaya is damaged. Install Atalaya again.").arg(id),
            loaded.problems.front().sentence());
    }
    return loaded.framework;
}

QStringList builtInFrameworks() {
    return QDir(QStringLiteral(":/frameworks")).entryList(QDir::Dirs, QDir::Name);
}

QStringList builtInLanguages(const QString& id) {
    QStringList languages;
    const QStringList files = QDir(folderOf(id)).entryList({QStringLiteral("words.*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        languages << file.section(QLatin1Char('.'), 1, 1);
    }
    return languages;
}

} // namespace atalaya
