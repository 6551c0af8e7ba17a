#pragma once

#include "views/workshop/WorkshopQuestions.h"

#include <functional>
#include <utility>

namespace atalaya::test {

/// Answers in the place of a person and of the system what the Workshop page asks, and notes it.
class WorkshopAnswers : public WorkshopQuestions {
public:
    [[nodiscard]] QString rosterToRead(QWidget*) override { return roster; }
    [[nodiscard]] QStringList ballotFilesToRead(QWidget*) override {
        if (const auto act = std::exchange(meanwhile, {})) {
            act();
        }
        return ballots;
    }
    [[nodiscard]] QString folderForBallotFiles(QWidget*) override { return folder; }
    [[nodiscard]] QString placeForMinutes(const QString& name, QWidget*) override {
        suggested = name;
        return place;
    }
    [[nodiscard]] bool openElsewhere(const QString& path) override {
        opened << path;
        return hasPrograms;
    }
    [[nodiscard]] bool isSure(QWidget*, const QString& question, const QString&) override {
        asked << question;
        return sure;
    }
    [[nodiscard]] QScreen* screenForRoom(const QWidget&) override { return nullptr; }

    QString roster, folder, place;
    QStringList ballots;
    QString suggested;  ///< name for the minutes
    QStringList opened; ///< files that were handed to the system
    QStringList asked;  ///< questions of yes or no
    bool sure = true;   ///< the answer to them
    bool hasPrograms = true;
    std::function<void()> meanwhile; ///< happens while the dialog for ballot files is open
};

} // namespace atalaya::test
