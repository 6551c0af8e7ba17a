#pragma once

#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/workshop/WorkshopQuestions.h"

namespace atalaya::test {

/// Stands for the system's file dialogs, file manager and programs: a test says beforehand which file a person will
/// choose. The window's own dialogs are the real ones.
class StoryAnswers : public HomeQuestions,
                     public EvidenceQuestions,
                     public ChartFiles,
                     public ReportQuestions,
                     public StrategyQuestions,
                     public WorkshopQuestions {
public:
    QString fileToOpen(QWidget*) override { return open; }
    QString fileToMake(QWidget*) override { return make; }
    std::optional<Assessment> newAssessment(const Desk& desk, const WindowStyle& style, const QUuid& from,
                                            QWidget* parent) override {
        return HomeDialogs().newAssessment(desk, style, from, parent);
    }
    std::optional<Assessment> details(const Desk& desk, const WindowStyle& style, const Assessment& there,
                                      QWidget* parent) override {
        return HomeDialogs().details(desk, style, there, parent);
    }
    QString fileToImport(QWidget*) override { return import; }
    QString fileToExport(QWidget*, const QString&) override { return exported; }
    QString copyToRestore(QWidget*, const QString&) override { return copy; }
    void showFolder(const QString& folder) override { shown = folder; }
    QString documentsFolder() override { return documents; }

    QStringList documentsToAdd(QWidget*) override { return added; }
    QString documentToAttach(QWidget*) override { return added.value(0); }
    QString placeForCopy(const QString&, QWidget*) override { return {}; }
    QString placeForRegister(const QString&, QWidget*) override { return {}; }
    bool openElsewhere(const QUrl&) override { return true; }

    QString fileToSave(QWidget*, const QString&) override { return chart; }

    QString fileToWrite(QWidget*, const QString&, const QString&) override { return report; }
    void openFile(const QString& path) override { shown = path; }
    void showInFolder(const QString& path) override { shown = path; }

    QString workbookToRead(QWidget*) override { return workbook; }

    QString rosterToRead(QWidget*) override { return roster; }
    QStringList ballotFilesToRead(QWidget*) override { return added; }
    QString folderForBallotFiles(QWidget*) override { return documents; }
    QString placeForMinutes(const QString&, QWidget*) override { return report; }
    bool openElsewhere(const QString& path) override {
        shown = path;
        return true;
    }
    bool isSure(QWidget*, const QString& question, const QString&) override {
        asked = question;
        return sure;
    }
    QScreen* screenForRoom(const QWidget&) override { return nullptr; }

    QString open, make, import, exported, copy, documents, chart, report, roster, workbook;
    QStringList added;
    QString asked; ///< the last question of yes or no
    bool sure = true;
    QString shown; ///< file or folder that was handed to the system last
};

} // namespace atalaya::test
