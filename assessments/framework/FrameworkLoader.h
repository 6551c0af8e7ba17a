#pragma once

#include "assessments/framework/Framework.h"

#include <QByteArray>

#include <vector>

namespace atalaya {

/// One thing wrong in a data file: where (file, JSON pointer), what, and what would be allowed.
struct ContentProblem {
    QString file;
    QString pointer; ///< RFC 6901, empty for the whole file
    QString what;
    QString allowed;

    [[nodiscard]] QString sentence() const;
};

/// The files that make a framework in one language. `structure` has ids, order, weights, references; `words` every
/// string a person reads, under the ids of the structure; `document` the instrument's own text. Names are used in
/// problems only.
struct FrameworkFiles {
    QString structureName, wordsName, documentName;
    QByteArray structure, words, document;
};

/// SHA-256 of what is in the files, whatever their names.
[[nodiscard]] QByteArray contentHash(const FrameworkFiles& files);

struct LoadedFramework {
    FrameworkPtr framework; ///< null when there are problems
    std::vector<ContentProblem> problems;
};

/// Checks the files against their JSON Schemas (":/schemas"), then against what a schema cannot say (ids unique and
/// known, one criterion a stage, no missing or left-over string, weights finite and positive), and joins them. Treats
/// its input as hostile: size, depth, counts and text are bounded. Never throws.
[[nodiscard]] LoadedFramework loadFramework(const FrameworkFiles& files);

/// The framework that ships under ":/frameworks/<id>", in `language`, falling back to English when that language is
/// missing.
[[nodiscard]] Result<FrameworkPtr> loadBuiltInFramework(const QString& id = QStringLiteral("cicte-2012"),
                                                        const QString& language = QStringLiteral("en"));
[[nodiscard]] Result<FrameworkFiles> builtInFrameworkFiles(const QString& id, const QString& language);
[[nodiscard]] QStringList builtInFrameworks();
/// The languages in which the words of a built-in framework exist.
[[nodiscard]] QStringList builtInLanguages(const QString& id);

} // namespace atalaya
