#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <set>

// What a store keeps besides assessments: the frameworks they answer and the documents that prove them.

namespace atalaya::storage {

using namespace Qt::StringLiterals;

namespace {

/// 1 MB: a slow stick writes it in a tenth of a second.
constexpr int chunksPerStep = 4;

/// Between two steps: whoever waits for the file asks for it every few milliseconds.
void letOthersWrite(const QElapsedTimer& writingFor) {
    QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(writingFor.elapsed() / 2, 1, 50)));
}

} // namespace

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
    return record(u"framework"_s, u"%1 %2"_s.arg(framework.id, framework.version), {{u"sha256"_s, framework.sha256}});
}

Result<bool> Store::holdsFile(const QString& sha256) const {
    const auto present = m_files.find(sha256);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    const Result<bool> holds = *present ? m_files.holds(**present) : Result<bool>(false);
    // What cannot even be read may still be written anew.
    return !holds && holds.error().code == ErrorCode::Damaged ? Result<bool>(false) : holds;
}

Outcome Store::keepFile(const QString& sha256, qint64 size, QIODevice& source) {
    return writing([&]() -> Outcome {
        const auto held = holdsFile(sha256);
        if (!held || *held) {
            return held ? Outcome() : tl::make_unexpected(held.error());
        }
        if (auto added = m_files.add(sha256, size, source); !added) {
            return added;
        }
        return record(u"file"_s, sha256, {{u"size"_s, size}});
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

Result<QStringList> Store::leftFiles() const {
    const auto unfinished = m_files.unfinished();
    if (!unfinished) {
        return unfinished;
    }
    QStringList left;
    for (const QString& sha256 : *unfinished) {
        const auto logged = lastWordOn(u"file"_s, sha256);
        if (!logged) {
            return tl::make_unexpected(logged.error());
        }
        // One that the log knows is damaged; adding the document again mends it.
        if (logged->isEmpty()) {
            left << sha256;
        }
    }
    return left;
}

Result<int> Store::forsakeFiles() {
    // Mostly there are none, and then nobody need wait for a write.
    const auto before = unnamedFiles();
    if (!before) {
        return tl::make_unexpected(before.error());
    }
    const auto forsakeUnnamed = [this]() -> Outcome {
        const auto unnamed = unnamedFiles();
        Outcome done = unnamed ? Outcome() : tl::make_unexpected(unnamed.error());
        for (std::size_t i = 0; done && i < unnamed->size(); ++i) {
            const QString& sha256 = unnamed->at(i).sha256;
            done = m_files.forsake(sha256).and_then([&] {
                return record(u"file"_s, sha256, {},
                              QCoreApplication::translate("Storage", "No assessment names it any more"));
            });
        }
        return done;
    };
    if (const Outcome forsaken = before->empty() ? Outcome() : writing(forsakeUnnamed); !forsaken) {
        return tl::make_unexpected(forsaken.error());
    }
    return leftFiles().map([](const QStringList& left) { return static_cast<int>(left.size()); });
}

Outcome Store::keepFileInSteps(const QString& sha256, qint64 size, QIODevice& source) {
    const auto held = holdsFile(sha256);
    if (!held || *held) {
        return held ? Outcome() : tl::make_unexpected(held.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 number = 0;
    Outcome done;
    for (bool isEnd = size == 0; done && !isEnd;) {
        // Read first: the source may be slow, and nobody else can write while a transaction is open.
        std::vector<QByteArray> chunks;
        while (static_cast<int>(chunks.size()) < chunksPerStep && !isEnd) {
            chunks.push_back(EvidenceFiles::nextChunk(source));
            hash.addData(chunks.back());
            isEnd = chunks.back().size() < EvidenceFiles::chunkSize;
        }
        QElapsedTimer writingFor;
        writingFor.start();
        done = writing([&] {
            Outcome written = m_files.begin(sha256, size);
            for (const QByteArray& chunk : chunks) {
                if (written && !chunk.isEmpty()) {
                    written = m_files.put(sha256, number++, chunk);
                }
            }
            return written;
        });
        letOthersWrite(writingFor);
    }
    if (done && QString::fromLatin1(hash.result().toHex()) != sha256) {
        done = changedMeanwhile();
    }
    if (done) {
        done = writing([&]() -> Outcome {
            const auto begun = m_files.begin(sha256, size);
            const auto completed = begun ? m_files.complete(sha256, size) : tl::make_unexpected(begun.error());
            if (!completed || !*completed) {
                return completed ? storageFailure(ErrorCode::Busy, m_database.settings().name)
                                 : tl::make_unexpected(completed.error());
            }
            return record(u"file"_s, sha256, {{u"size"_s, size}});
        });
    }
    if (!done) {
        dropFile(sha256);
    }
    return done;
}

/// What cannot be taken away now, as when the disk is full, is swept when the file is opened next.
void Store::dropFile(const QString& sha256, const std::function<bool()>& isCancelled) {
    Result<bool> isMore = true;
    while (isMore && *isMore && !(isCancelled && isCancelled())) {
        QElapsedTimer writingFor;
        writingFor.start();
        const Outcome dropped = writing([&] {
            isMore = m_files.dropUnfinished(sha256, chunksPerStep);
            return isMore ? Outcome() : tl::make_unexpected(isMore.error());
        });
        if (!dropped) {
            return;
        }
        letOthersWrite(writingFor);
    }
}

Outcome Store::sweepFiles(const std::function<bool()>& isCancelled) {
    const auto left = leftFiles();
    if (!left) {
        return tl::make_unexpected(left.error());
    }
    for (const QString& sha256 : *left) {
        dropFile(sha256, isCancelled);
    }
    return {};
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
        return failure(ErrorCode::NotFound, [] {
            return QCoreApplication::translate("Storage", "The workspace holds no copy of this document. Add the "
                                                          "document to the workspace first.");
        });
    }
    return m_files.copyTo(sha256, target);
}

} // namespace atalaya::storage
