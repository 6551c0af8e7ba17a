#include "models/session/EvidenceIntake.h"

#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"

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
        auto kept = files.mayKeep(documents.at(i)).and_then([&] { return files.keep(documents.at(i), progress); });
        if (kept) {
            taken.files.push_back(std::move(*kept));
        } else if (!kept.error().sentence.isEmpty()) {
            taken.failures.push_back({documentNameIn(documents.at(i)), kept.error()});
        }
    }
    taken.isCancelled = handle.isCancelled();
}

} // namespace

EvidenceIntake& EvidenceIntake::of(Desk& desk) {
    auto* known = desk.findChild<EvidenceIntake*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new EvidenceIntake(desk);
}

EvidenceIntake::EvidenceIntake(Desk& desk) : QObject(&desk), m_desk(desk), m_copies(KeptCopies::of(desk)) {
    connect(&m_work, &BackgroundWork::progressed, this, &EvidenceIntake::progressed);
    connect(&desk, &Desk::aboutToReplaceFile, this, [this] { m_work.stop(); });
    connect(&desk, &Desk::workspaceChanged, this, &EvidenceIntake::cancel);
}

void EvidenceIntake::take(const QStringList& documents, std::function<void(const Taken&)> then,
                          std::function<void(int)> tooLate) {
    const AssessmentSession* session = m_desk.session();
    if (!session || isBusy()) {
        return;
    }
    auto taken = std::make_shared<Taken>();
    m_work.start([files = KeptFiles(m_desk.path(), m_desk.surroundings()), documents,
                  taken](WorkHandle& handle) { keepAll(files, documents, *taken, handle); },
                 [this, taken, held = m_desk.holdDocuments(),
                  asked = Asked{documents.size(), session->assessment().id, m_copies.generation(), std::move(then),
                                std::move(tooLate)}] { ended(asked, *taken); });
    Q_EMIT busyChanged(true);
}

void EvidenceIntake::ended(const Asked& asked, const Taken& taken) {
    Q_EMIT busyChanged(false);
    for (const EvidenceFile& file : taken.files) {
        m_copies.wasJustKept(file, asked.generation);
    }
    const AssessmentSession* now = m_desk.session();
    if (now && now->assessment().id == asked.assessment && asked.generation == m_copies.generation()) {
        asked.then(taken);
    } else if (asked.tooLate) {
        asked.tooLate(static_cast<int>(asked.documents));
    }
}

namespace {

QString sentenceOnMany(const QString& cause, const QStringList& names) {
    constexpr qsizetype named = 3;
    QStringList some = names.mid(0, named);
    if (names.size() > named) {
        some << EvidenceIntake::tr("%n more", "documents", static_cast<int>(names.size() - named));
    }
    const QString list = languageOfWindow().list(some);
    const std::pair<QString, QString> sentences[] = {
        {unusable::isGone, EvidenceIntake::tr("Not there any more: %1. Find them and add them again.")},
        {unusable::isBrokenLink, EvidenceIntake::tr("Links that lead nowhere: %1. Add the documents themselves.")},
        {unusable::isFolder, EvidenceIntake::tr("Folders: %1. Add the documents in them instead.")},
        {unusable::isNoDocument, EvidenceIntake::tr("Not documents that can be kept: %1. Choose other files.")},
        {unusable::isEmpty, EvidenceIntake::tr("Empty: %1. Save them again, then add them.")},
        {unusable::isTooLarge, EvidenceIntake::tr("Larger than 512 MB: %1. Keep them elsewhere and give their "
                                                  "addresses as links instead.")},
        {unusable::isUnreadable,
         EvidenceIntake::tr("Cannot be read: %1. Check that you may open them, then add them again.")}};
    for (const auto& [one, sentence] : sentences) {
        if (one == cause) {
            return sentence.arg(list);
        }
    }
    return {};
}

} // namespace

QStringList sentencesOn(const std::vector<EvidenceIntake::Failure>& failures) {
    QStringList causes, all;
    QHash<QString, QStringList> names;
    for (const auto& [name, error] : failures) {
        // What is not the document's fault, as a full disk, is one cause for all of them.
        const QString cause = sentenceOnMany(error.detail, {}).isEmpty() ? error.sentence : error.detail;
        if (!causes.contains(cause)) {
            causes << cause;
            all << (error.anew ? error.anew() : error.sentence);
        }
        names[cause] << name;
    }
    for (qsizetype i = 0; i < causes.size(); ++i) {
        const QStringList& of = names[causes.at(i)];
        const QString together = of.size() > 1 ? sentenceOnMany(causes.at(i), of) : QString();
        all[i] = together.isEmpty() ? all.at(i) : together;
    }
    return all;
}

Error cameTooLate(int documents) {
    return spokenError(ErrorCode::Refused, [documents] {
        return EvidenceIntake::tr("%n document(s) came too late for the register, which was left in the meantime. Open "
                                  "that assessment and add them again.",
                                  nullptr, documents);
    });
}

QString titleFromName(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString title = dot > 0 ? fileName.left(dot) : fileName;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    title = title.simplified();
    return title.isEmpty() ? fileName : title;
}

} // namespace atalaya
