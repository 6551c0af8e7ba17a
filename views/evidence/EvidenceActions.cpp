#include "views/evidence/EvidenceActions.h"

#include "assessments/assessment/EvidenceUses.h"
#include "models/items/EvidenceWords.h"
#include "models/storage/WholeFile.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/RegisterExport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace atalaya {

using namespace Qt::StringLiterals;

EvidenceActions::EvidenceActions(const WindowContext& context, EvidenceQuestions& questions, QWidget* window)
    : QObject(window), m_context(context), m_questions(questions), m_window(window) {
    connect(&m_work, &BackgroundWork::progressed, this, &EvidenceActions::progressed);
    connect(&context.desk, &Desk::aboutToReplaceFile, this, [this] { m_work.stop(); });
}

const Evidence* EvidenceActions::find(const QUuid& evidence) const {
    return session() ? session()->assessment().evidenceById(evidence) : nullptr;
}

bool mightRun(const QString& name, const QString& mediaType) {
    static const QStringList endings{
        u"exe"_s,      u"com"_s, u"bat"_s, u"cmd"_s, u"scr"_s, u"msi"_s, u"lnk"_s,  u"pif"_s, u"vbs"_s, u"vbe"_s,
        u"js"_s,       u"jse"_s, u"wsf"_s, u"hta"_s, u"ps1"_s, u"jar"_s, u"sh"_s,   u"py"_s,  u"app"_s, u"desktop"_s,
        u"appimage"_s, u"reg"_s, u"run"_s, u"cpl"_s, u"url"_s, u"dll"_s, u"html"_s, u"htm"_s, u"svg"_s, u"xhtml"_s};
    static const QStringList types{u"application/x-executable"_s,
                                   u"application/x-sharedlib"_s,
                                   u"application/x-pie-executable"_s,
                                   u"application/x-shellscript"_s,
                                   u"application/x-desktop"_s,
                                   u"application/x-ms-dos-executable"_s,
                                   u"application/vnd.microsoft.portable-executable"_s};
    return endings.contains(QFileInfo(name).suffix().toLower()) || types.contains(mediaType);
}

void EvidenceActions::write(const KeptFiles& files, const EvidenceFile& file, const QString& target,
                            std::function<void()> then) {
    if (m_work.isRunning()) {
        m_context.notices.say(tr("Another copy is being written. Try again in a moment."));
        return;
    }
    auto outcome = std::make_shared<Outcome>();
    m_work.start(
        [files, file, target, outcome](WorkHandle& handle) {
            FileProgress progress;
            progress.isCancelled = [&handle] { return handle.isCancelled(); };
            progress.tell = [&handle](qint64 done, qint64 total) { handle.tell(done, total); };
            *outcome = files.write(file.sha256, target, progress, file.size);
        },
        [this, outcome, then = std::move(then)] {
            Q_EMIT busyChanged(false);
            if (*outcome) {
                then();
            } else if (!outcome->error().sentence.isEmpty()) {
                m_context.notices.fail(outcome->error());
            }
        });
    Q_EMIT busyChanged(true);
}

void EvidenceActions::openFile(const QUuid& evidence) {
    const Evidence* piece = find(evidence);
    if (!piece) {
        return;
    }
    if (!piece->file) {
        if (!piece->link.isEmpty()) {
            openLink(evidence);
        } else {
            m_context.notices.say(tr("%1 has no file. Edit it to add one.").arg(piece->code));
        }
        return;
    }
    if (mightRun(piece->file->name, piece->file->mediaType)) {
        m_context.notices.fail(spokenError(ErrorCode::Refused, [name = piece->file->name] {
            return tr("“%1” is of a kind that can run programs, so it is not opened from here. Write a copy of it and "
                      "have it checked first.")
                .arg(name);
        }));
        return;
    }
    const QString folder = m_opened.filePath(piece->file->sha256.left(16));
    const QString path = QDir(folder).filePath(safeDocumentName(piece->file->name));
    if (!m_opened.isValid() || !QDir().mkpath(folder)) {
        m_context.notices.fail(spokenError(ErrorCode::InputOutput, [] {
            return tr("There is no room for a copy of the document. Free some room on the disk, then try again.");
        }));
        return;
    }
    const auto show = [this, path, name = piece->file->name] {
        // Read only, so that nobody takes it for the one in the workspace.
        QFile::setPermissions(path, QFile::ReadOwner);
        if (!m_questions.openElsewhere(QUrl::fromLocalFile(path))) {
            m_context.notices.fail(spokenError(ErrorCode::NotFound, [name] {
                return tr("No program on this computer opens “%1”. Write a copy of it and open that with a program of "
                          "your choice.")
                    .arg(name);
            }));
        }
    };
    if (QFileInfo::exists(path)) {
        show();
        return;
    }
    write(keptFiles(), *piece->file, path, show);
}

void EvidenceActions::openLink(const QUuid& evidence) {
    const Evidence* piece = find(evidence);
    const QUrl url = piece ? QUrl(piece->link, QUrl::StrictMode) : QUrl();
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (isWeb && !m_questions.openElsewhere(url)) {
        m_context.notices.fail(spokenError(ErrorCode::NotFound, [] {
            return tr("No browser opened the link. Copy the address from Edit and open it yourself.");
        }));
    }
}

void EvidenceActions::writeCopy(const QUuid& evidence) {
    const Evidence* piece = find(evidence);
    if (!piece || !piece->file) {
        return;
    }
    const EvidenceFile file = *piece->file;
    const KeptFiles files = keptFiles();
    const QString target = m_questions.placeForCopy(safeDocumentName(file.name), m_window);
    if (target.isEmpty()) {
        return;
    }
    if (QFileInfo::exists(target) &&
        QFileInfo(target).canonicalFilePath() == QFileInfo(m_context.desk.path()).canonicalFilePath()) {
        m_context.notices.fail(spokenError(
            ErrorCode::InvalidInput, [] { return tr("That is the open workspace itself. Choose another name."); }));
        return;
    }
    write(files, file, target, [this, target] {
        m_context.notices.say(tr("A copy was written to %1").arg(QDir::toNativeSeparators(target)));
    });
}

void EvidenceActions::prolong(const QUuid& evidence, QDate reviewBy) {
    if (const Evidence* piece = find(evidence)) {
        Evidence next = *piece;
        next.reviewBy = reviewBy;
        const StepName step([code = piece->code, reviewBy] {
            return tr("Prolong %1 until %2").arg(code, evidence::shortDate(reviewBy));
        });
        session()->perform(PutEvidence{next}, step);
    }
}

void EvidenceActions::detach(const QUuid& evidence, const QString& indicator) {
    if (const Evidence* piece = find(evidence)) {
        const StepName step = StepName(tr, QT_TR_NOOP("Detach %1 from %2")).arg(piece->code, indicator);
        session()->perform(detaching(session()->assessment(), indicator, evidence), step);
    }
}

void EvidenceActions::remove(const QUuid& evidence) {
    const Evidence* piece = find(evidence);
    if (!piece) {
        return;
    }
    const QString code = piece->code;
    if (!session()->isEditable()) {
        m_context.notices.fail(session()->notEditable());
        return;
    }
    const std::vector<Change> detaching = detachingAll(session()->assessment(), evidence);
    const StepName step = StepName(tr, QT_TR_NOOP("Remove evidence %1")).arg(code);
    if (detaching.empty()) {
        session()->perform(RemoveEvidence{evidence}, step);
        return;
    }
    m_context.notices.show({u"removeEvidence"_s, Notices::Weight::Warning,
                            tr("%1 supports %n answer(s).", nullptr, static_cast<int>(detaching.size())).arg(code),
                            tr("Detach it from them before it is removed; one step back undoes both."),
                            tr("Detach and remove"),
                            [this, evidence, step] {
                                if (!find(evidence)) {
                                    return;
                                }
                                std::vector<Change> changes = detachingAll(session()->assessment(), evidence);
                                changes.emplace_back(RemoveEvidence{evidence});
                                session()->perform(changes, step);
                            },
                            true});
}

void EvidenceActions::exportRegister() {
    if (!session()) {
        return;
    }
    const Assessment assessment = session()->assessment();
    const FrameworkPtr framework = session()->frameworkPtr();
    const QString name = safeDocumentName(
        tr("Evidence register %1 %2", "file name: State, round").arg(assessment.state, assessment.round));
    const QString target = m_questions.placeForRegister(name + u".xlsx"_s, m_window);
    if (target.isEmpty()) {
        return;
    }
    const auto bytes = target.endsWith(".csv"_L1, Qt::CaseInsensitive)
                           ? Result<QByteArray>(registerAsCsv(*framework, assessment))
                           : registerAsXlsx(*framework, assessment);
    if (!bytes) {
        m_context.notices.fail(bytes.error());
        return;
    }
    if (const Outcome written = writeWholeFile(target, *bytes); !written) {
        m_context.notices.fail(written.error());
        return;
    }
    m_context.notices.say(tr("The register was written to %1").arg(QDir::toNativeSeparators(target)));
}

} // namespace atalaya
