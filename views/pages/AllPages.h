#pragma once

#include "views/window/MainWindow.h"

namespace atalaya {

class ChartFiles;
class EvidenceQuestions;
class HomePage;
class HomeQuestions;
class PhoneVoting;
class ReportQuestions;
class SafeCopies;
class StrategyQuestions;
class WorkshopQuestions;

/// What the pages ask of a person and of the system outside the window, and what the program gives them. All outlive
/// the window.
struct PageQuestions {
    HomeQuestions& home;
    EvidenceQuestions& evidence;
    ChartFiles& charts;
    ReportQuestions& reports;
    StrategyQuestions& strategy;
    WorkshopQuestions& workshop;
    PhoneVoting& phones;
};

/// Fills a window with every page there is, in the order of the rail, and goes to Home. Used by the program, and by the
/// tests and benchmarks that look at the window as a whole. `languages`: those that the interface speaks.
HomePage* addAllPages(MainWindow& window, const WindowContext& context, SafeCopies& copies,
                      const PageQuestions& questions, const QStringList& languages);

} // namespace atalaya
