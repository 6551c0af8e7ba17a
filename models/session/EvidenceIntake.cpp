#include "models/session/EvidenceIntake.h"

#include "models/session/Desk.h"

namespace atalaya {

EvidenceIntake::EvidenceIntake(Desk& desk, KeptCopies& copies, QObject* parent)
    : QObject(parent), m_desk(desk), m_copies(copies) {
    connect(&m_work, &BackgroundWork::progressed, this, &EvidenceIntake::progressed);
}

void EvidenceIntake::take(const QStringList& documents, std::function<void(const Taken&)> then) {
    const AssessmentSession* session = m_desk.session();
    if (!session || isBusy()) {
        return;
    }
    const QUuid assessment = session->assessment().id;
    auto taken = std::make_shared<Taken>();
    m_work.start(
        [files = KeptFiles(m_desk.path(), m_desk.surroundings()), documents, taken](WorkHandle& handle) {
            const qint64 share = documents.empty() ? 1 : 1000 / documents.size();
            for (qsizetype i = 0; i < documents.size() && !handle.isCancelled(); ++i) {
                FileProgress progress;
                progress.isCancelled = [&handle] { return handle.isCancelled(); };
                progress.tell = [&handle, i, share](qint64 done, qint64 total) {
                    handle.tell(i * share + (total > 0 ? share * done / total : 0), 1000);
                };
                auto kept = files.keep(documents.at(i), progress);
                if (kept) {
                    taken->files.push_back(std::move(*kept));
                } else if (!kept.error().sentence.isEmpty()) {
                    taken->failures.push_back(kept.error());
                }
            }
            taken->isCancelled = handle.isCancelled();
        },
        [this, assessment, taken, held = m_desk.holdDocuments(), then = std::move(then)] {
            Q_EMIT busyChanged(false);
            for (const EvidenceFile& file : taken->files) {
                m_copies.wasJustKept(file);
            }
            if (const AssessmentSession* now = m_desk.session(); now && now->assessment().id == assessment) {
                then(*taken);
            }
        });
    Q_EMIT busyChanged(true);
}

QString titleFromName(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString title = dot > 0 ? fileName.left(dot) : fileName;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    title = title.simplified();
    return title.isEmpty() ? fileName : title;
}

} // namespace atalaya
