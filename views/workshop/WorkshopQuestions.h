#pragma once

#include "views/window/LastFolder.h"

#include <QStringList>

class QScreen;
class QWidget;

namespace atalaya {

/// What the Workshop page asks of a person and of the system outside the window, so that tests can answer in their
/// place.
class WorkshopQuestions {
public:
    virtual ~WorkshopQuestions() = default;

    /// A roster to read (.csv), or empty.
    [[nodiscard]] virtual QString rosterToRead(QWidget* parent) = 0;
    /// Participants' filled-in ballot files, or none.
    [[nodiscard]] virtual QStringList ballotFilesToRead(QWidget* parent) = 0;
    /// The folder into which one ballot file per participant is written, or empty.
    [[nodiscard]] virtual QString folderForBallotFiles(QWidget* parent) = 0;
    /// Where to write the minutes (.pdf, .html, .odt), `name` being offered, or empty.
    [[nodiscard]] virtual QString placeForMinutes(const QString& name, QWidget* parent) = 0;
    /// Hands a file to the program that the system has for it. False when there is none.
    [[nodiscard]] virtual bool openElsewhere(const QString& path) = 0;
    /// A yes or no before something that cannot be taken back. `act`: what the button for yes does.
    [[nodiscard]] virtual bool isSure(QWidget* parent, const QString& question, const QString& act) = 0;
    /// The screen for the room window: another one than `own`'s where there is one, else null.
    [[nodiscard]] virtual QScreen* screenForRoom(const QWidget& own) = 0;
};

/// The real ones: the system's dialogs, programs and screens.
class WorkshopDialogs final : public WorkshopQuestions {
public:
    /// As HomeDialogs.
    explicit WorkshopDialogs(Preferences* preferences = nullptr) : m_last(preferences) {}

    [[nodiscard]] QString rosterToRead(QWidget* parent) override;
    [[nodiscard]] QStringList ballotFilesToRead(QWidget* parent) override;
    [[nodiscard]] QString folderForBallotFiles(QWidget* parent) override;
    [[nodiscard]] QString placeForMinutes(const QString& name, QWidget* parent) override;
    [[nodiscard]] bool openElsewhere(const QString& path) override;
    [[nodiscard]] bool isSure(QWidget* parent, const QString& question, const QString& act) override;
    [[nodiscard]] QScreen* screenForRoom(const QWidget& own) override;

private:
    LastFolder m_last;
};

} // namespace atalaya
