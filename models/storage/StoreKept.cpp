#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

// What a store keeps besides assessments: the frameworks they answer and the documents that prove them.

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Result<FrameworkPtr> Store::framework(const QString& id, const QString& version) const {
    const auto key = std::pair(id, version);
    if (const auto loaded = m_loadedFrameworks.find(key); loaded != m_loadedFrameworks.end()) {
        return loaded->second;
    }
    const auto kept = m_frameworks.find(id, version);
    if (!kept) {
        return tl::make_unexpected(kept.error());
    }
    if (!*kept) {
        return noSuchFramework(id, version);
    }
    const LoadedFramework loaded = loadFramework((*kept)->files);
    if (!loaded.framework) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                              loaded.problems.empty() ? QString() : loaded.problems.front().sentence());
    }
    m_loadedFrameworks.emplace(key, loaded.framework);
    return loaded.framework;
}

Result<std::vector<FrameworkName>> Store::frameworks() const {
    return m_frameworks.names();
}

Outcome Store::keepFramework(const FrameworkFiles& files) {
    const LoadedFramework loaded = loadFramework(files);
    if (!loaded.framework) {
        return failure(ErrorCode::InvalidInput,
                       loaded.problems.empty() ? QCoreApplication::translate("Storage", "The framework cannot be read. "
                                                                                        "Check its files.")
                                               : loaded.problems.front().sentence());
    }
    const FrameworkRepository::Kept kept{loaded.framework->id, loaded.framework->version,
                                         FrameworkRepository::hashOf(files), files};
    auto added = writing([&] { return addOnce(kept); });
    if (added) {
        m_loadedFrameworks.insert_or_assign(std::pair(kept.id, kept.version), loaded.framework);
    }
    return added;
}

Outcome Store::addOnce(const FrameworkRepository::Kept& framework) {
    const auto present = m_frameworks.find(framework.id, framework.version);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (*present) {
        if ((*present)->sha256 == framework.sha256) {
            return {};
        }
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "Storage", "The workspace already holds “%1”, version %2, with other "
                                                          "content. Give the changed framework a new version, then "
                                                          "add it again.")
                                               .arg(framework.id, framework.version));
    }
    if (auto added = m_frameworks.add(framework); !added) {
        return added;
    }
    return record(u"framework"_s, u"%1 %2"_s.arg(framework.id, framework.version), {},
                  {{u"sha256"_s, framework.sha256}});
}

Outcome Store::keepFile(const QString& sha256, qint64 size, QIODevice& source) {
    return writing([&]() -> Outcome {
        const auto present = m_files.has(sha256);
        if (!present) {
            return tl::make_unexpected(present.error());
        }
        if (*present) {
            return {};
        }
        if (auto added = m_files.add(sha256, size, source); !added) {
            return added;
        }
        return record(u"file"_s, sha256, {}, {{u"size"_s, size}});
    });
}

Result<std::vector<EvidenceFiles::Kept>> Store::unnamedFiles() const {
    auto files = m_files.all();
    if (!files || files->empty()) {
        return files;
    }
    Statement rows = m_database.statement("SELECT content FROM evidence");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::set<QString> named;
    while (rows.next()) {
        const QJsonObject content = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        named.insert(content.value("file"_L1).toObject().value("sha256"_L1).toString());
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    std::erase_if(*files, [&named](const EvidenceFiles::Kept& file) { return named.contains(file.sha256); });
    return files;
}

Result<int> Store::sweepFiles(qint64 mostBytes) {
    // Mostly there are none, and then nobody need wait for a write.
    if (const auto before = unnamedFiles(); !before || before->empty()) {
        return before ? Result<int>(0) : tl::make_unexpected(before.error());
    }
    int gone = 0;
    const Outcome swept = writing([&]() -> Outcome {
        const auto unnamed = unnamedFiles();
        if (!unnamed) {
            return tl::make_unexpected(unnamed.error());
        }
        qint64 bytes = 0;
        for (const EvidenceFiles::Kept& file : *unnamed) {
            bytes += file.size;
            if (gone > 0 && bytes > mostBytes) {
                break;
            }
            const Outcome removed = m_files.remove(file.sha256).and_then([&] {
                return record(u"file"_s, file.sha256, {{u"size"_s, file.size}}, {},
                              QCoreApplication::translate("Storage", "No assessment names it any more"));
            });
            if (!removed) {
                return removed;
            }
            ++gone;
        }
        return {};
    });
    return swept ? Result<int>(gone) : tl::make_unexpected(swept.error());
}

Result<bool> Store::hasFile(const QString& sha256) const {
    return m_files.has(sha256);
}

Outcome Store::copyFile(const QString& sha256, QIODevice& target) const {
    const auto present = m_files.has(sha256);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (!*present) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage", "The workspace holds no copy of this document. Add the "
                                                              "document to the workspace first."));
    }
    return m_files.copyTo(sha256, target);
}

} // namespace atalaya::storage
