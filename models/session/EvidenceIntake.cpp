#include "models/session/EvidenceIntake.h"

#include "models/session/Desk.h"

namespace atalaya {

namespace {

void keepAll(const KeptFiles& files, const QStringList& documents, EvidenceIntake::Taken& taken, WorkHandle& handle) {
    for (qsizetype i = 0; i < documents.size() && !handle.isCancelled(); ++i) {
        FileProgress progress;
        progress.isCancelled = [&handle] { return handle.isCancelled(); };
        progress.tell = [&handle, i, count = documents.size()](qint64 done, qint64 total) {
            const qint64 ofThis = total > 0 ? 1000 * done / total : 0;
            handle.tell(1000 * i + ofThis, 1000 * count);
        };
        auto kept = files.keep(documents.at(i), progress);
        if (kept) {
            taken.files.push_back(std::move(*kept));
        } else if (!kept.error().sentence.isEmpty()) {
            taken.failures.push_back(kept.error());
        }
    }
    taken.isCancelled = handle.isCancelled();
}

} // namespace

EvidenceIntake::EvidenceIntake(Desk& desk, KeptCopies& copies, QObject* parent)
    : QObject(parent), m_desk(desk), m_copies(copies) {
    connect(&m_work, &BackgroundWork::progressed, this, &EvidenceIntake::progressed);
    connect(&desk, &Desk::aboutToReplaceFile, this, [this] { m_work.stop(); });
    connect(&desk, &Desk::workspaceChanged, this, &EvidenceIntake::cancel);
}

void EvidenceIntake::take(const QStringList& documents, std::function<void(const Taken&)> then) {
    const AssessmentSession* session = m_desk.session();
    if (!session || isBusy()) {
        return;
    }
    auto taken = std::make_shared<Taken>();
    m_work.start([files = KeptFiles(m_desk.path(), m_desk.surroundings()), documents,
                  taken](WorkHandle& handle) { keepAll(files, documents, *taken, handle); },
                 [this, documents, taken, assessment = session->assessment().id, generation = m_copies.generation(),
                  held = m_desk.holdDocuments(),
                  then = std::move(then)] { ended(documents, *taken, assessment, generation, then); });
    Q_EMIT busyChanged(true);
}

void EvidenceIntake::ended(const QStringList& documents, const Taken& taken, const QUuid& assessment, int generation,
                           const std::function<void(const Taken&)>& then) {
    Q_EMIT busyChanged(false);
    for (const EvidenceFile& file : taken.files) {
        m_copies.wasJustKept(file, generation);
    }
    const AssessmentSession* now = m_desk.session();
    if (now && now->assessment().id == assessment && generation == m_copies.generation()) {
        then(taken);
    } else {
        Q_EMIT cameTooLate(static_cast<int>(documents.size()));
    }
}

QString titleFromName(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString title = dot > 0 ? fileName.left(dot) : fileName;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    title = title.simplified();
    return title.isEmpty() ? fileName : title;
}

} // namespace atalaya
