#pragma once

#include "models/session/SafeCopies.h"
#include "tests/views/support/FakePhones.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/window/MainWindow.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QApplication>
#include <QTemporaryDir>

namespace atalaya::test {

/// Writes where it was told to and opens nothing.
class FixedReportAnswers : public ReportQuestions {
public:
    QString path;

    QString fileToWrite(QWidget*, const QString&, const QString&) override { return path; }
    void openFile(const QString&) override {}
    void showInFolder(const QString&) override {}
};

/// The window as the program composes it, over a folder and preferences of its own.
struct ComposedWindow {
    explicit ComposedWindow(QApplication& application)
        : preferences(folder.filePath(QStringLiteral("settings.ini")))
        , style(application)
        , icons(style)
        , desk(Surroundings::real())
        , copies(std::make_unique<SafeCopies>(desk, preferences)) {
        const WindowContext context{desk, style, icons, preferences, notices};
        window = std::make_unique<MainWindow>(context);
        addAllPages(*window, context, *copies, {home, evidence, charts, reports, strategy, workshop, phones},
                    {QStringLiteral("en")});
    }
    ~ComposedWindow() {
        window.reset();
        desk.closeFile();
        copies->finish();
    }

    QTemporaryDir folder;
    Preferences preferences;
    WindowStyle style;
    Icons icons;
    Notices notices;
    Desk desk;
    HomeDialogs home;
    EvidenceDialogs evidence;
    ChartFileDialogs charts;
    FixedReportAnswers reports;
    StrategyDialogs strategy;
    WorkshopDialogs workshop;
    FakePhones phones;
    std::unique_ptr<SafeCopies> copies;
    std::unique_ptr<MainWindow> window;
};

} // namespace atalaya::test
