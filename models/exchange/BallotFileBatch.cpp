#include "models/exchange/BallotFileBatch.h"

#include "models/exchange/ExchangeText.h"

#include <QFile>
#include <QFileInfo>

namespace atalaya {
namespace {

Result<QByteArray> ballotBytesOf(const QString& path) {
    QFile file(path);
    // Only plain files: others, as pipes, may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, exchange::ExchangeText::tr("The file cannot be opened. Check that it is "
                                                                          "still there and may be read."));
    }
    return file.read(mostBallotFileBytes + 1);
}

} // namespace

BallotFileBatch::BallotFileBatch(Workshop workshop, Framework framework, QStringList paths)
    : m_workshop(std::move(workshop)), m_framework(std::move(framework)), m_paths(std::move(paths)) {}

void BallotFileBatch::read(const std::function<bool(qint64 done, qint64 all)>& goesOn) {
    const BallotFileReader reader(m_workshop, m_framework);
    for (qsizetype i = m_files.size(); i < m_paths.size() && goesOn(i, m_paths.size()); ++i) {
        const QString& path = m_paths.at(i);
        m_files.push_back(
            {path, QFileInfo(path).fileName(),
             ballotBytesOf(path).and_then([&reader](const QByteArray& bytes) { return reader.read(bytes); })});
    }
}

} // namespace atalaya
