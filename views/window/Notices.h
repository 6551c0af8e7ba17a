#pragma once

#include "assessments/foundation/Error.h"

#include <QObject>

#include <concepts>
#include <functional>
#include <utility>

namespace atalaya {

/// What the window has to tell: a short line in the status strip, or a notice that stays until it is answered. Pages
/// call it; the window shows it.
class Notices : public QObject {
    Q_OBJECT
public:
    enum class Weight { Ok, Note, Warning, Blocker };
    struct Notice {
        QString id; ///< a later notice with the same id takes its place; not empty
        Weight weight = Weight::Note;
        QString lead;     ///< in bold: "Not saved: the disk is full."
        QString sentence; ///< and the next step
        QString button;   ///< the next step's name, or empty
        std::function<void()> act;
        bool ofAssessment = false; ///< speaks of the assessment that is chosen: goes when another one is
        /// `act` touches nothing of the page that tells it: the button still works when the window is made anew.
        bool outlivesPage = false;
        /// Makes the same notice once more, in the language of the interface as it is then. Empty: its words are of no
        /// language, or the language waits until it is answered.
        std::function<Notice()> anew = {};
    };

    using QObject::QObject;

    /// A line in the status strip: "P06-02 is now stage 3".
    void say(const QString& line) { Q_EMIT said(line); }
    void show(const Notice& notice) { Q_EMIT shown(notice); }
    /// One that may stand while the language changes: `made` is called once more then. It holds values, and of the page
    /// nothing.
    template <std::invocable<> Made> void show(Made made) {
        Notice notice = made();
        notice.anew = std::move(made);
        show(notice);
    }
    /// The notice with the words of now.
    [[nodiscard]] static Notice inWordsOfNow(const Notice& notice);
    void take(const QString& id) { Q_EMIT taken(id); }
    /// An expected failure, as a notice without a button, which stays until it is closed.
    void fail(const Error& error) { showError(failureId(), error); }
    /// An edit that cannot be made. Goes by itself when the next edit is stored, which no other failure does: an export
    /// that went wrong is still wrong then.
    void refuse(const Error& error) { showError(refusalId(), error); }
    [[nodiscard]] static QString failureId() { return QStringLiteral("error"); }
    [[nodiscard]] static QString refusalId() { return QStringLiteral("refused"); }

Q_SIGNALS:
    void said(const QString& line);
    void shown(const atalaya::Notices::Notice& notice);
    void taken(const QString& id);

private:
    void showError(const QString& id, const Error& error);
};

} // namespace atalaya
