// The window: its first picture against an empty QMainWindow that links the same modules; memory with Altamar open and
// its pages seen.
#include "tests/bench/Measure.h"

#include "models/session/SafeCopies.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace {

using namespace atalaya;
using namespace Qt::StringLiterals;

void demand(const Outcome& outcome) {
    if (!outcome) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(outcome.error().sentence));
        std::exit(1);
    }
}

/// Says when its widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool painted = false;
    void wait() {
        const auto begin = std::chrono::steady_clock::now();
        while (!painted) {
            QApplication::processEvents(QEventLoop::AllEvents);
            if (std::chrono::steady_clock::now() - begin > std::chrono::seconds(5)) {
                std::fprintf(stderr, "nothing was painted\n");
                std::exit(1);
            }
        }
        painted = false;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// The program's window over a folder of its own.
struct Whole {
    explicit Whole(QApplication& application)
        : preferences(folder.filePath(u"settings.ini"_s))
        , style(application)
        , icons(style)
        , desk(Surroundings::real()) {
        copies = std::make_unique<SafeCopies>(desk, preferences);
        const WindowContext context{desk, style, icons, preferences, notices};
        window = std::make_unique<MainWindow>(context);
        addAllPages(*window, context, *copies, {home, evidence, charts, reports}, {u"en"_s});
    }
    ~Whole() {
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
    ReportDialogs reports;
    std::unique_ptr<SafeCopies> copies;
    std::unique_ptr<MainWindow> window;
};

/// This program again, until its first picture. `what`: "empty" or "whole".
double firstPicture(const char* self, const char* what) {
    return bench::milliseconds([&] {
        const pid_t child = fork();
        if (child == 0) {
            execl(self, self, what, nullptr);
            _exit(127);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) {
            std::fprintf(stderr, "%s %s failed\n", self, what);
            std::exit(1);
        }
    });
}

int showEmpty(QApplication&) {
    QMainWindow window;
    PaintWatch watch(window);
    window.resize(1366, 740);
    window.show();
    watch.wait();
    return 0;
}

int showWhole(QApplication& application) {
    Whole whole(application);
    PaintWatch watch(*whole.window);
    whole.window->resize(1366, 740);
    whole.window->show();
    watch.wait();
    return 0;
}

bool memory(Whole& whole) {
    for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps}) {
        whole.window->go({page, {}, {}});
        QTest::qWait(200);
    }
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return true;
    }
    const QByteArray all = status.readAll();
    const double megabytes = all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble() / 1024;
    std::printf("%-52s %10.1f MB  limit 200 MB  %s\n", "memory with Altamar open, pages seen", megabytes,
                megabytes < 200 ? "ok" : "TOO MUCH");
    return megabytes < 200;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 2) {
        return std::strcmp(argv[1], "empty") == 0 ? showEmpty(application) : showWhole(application);
    }
    bool good = bench::report(
        "first picture of the window / empty QMainWindow",
        bench::byTurns(
            21, [&] { return firstPicture(argv[0], "whole"); }, [&] { return firstPicture(argv[0], "empty"); }),
        1.5);
    Whole whole(application);
    demand(whole.desk.createPractice(whole.folder.filePath(u"Altamar.atalaya"_s)));
    demand(whole.desk.choose(whole.desk.assessments().front().id));
    whole.window->show();
    (void)QTest::qWaitForWindowActive(whole.window.get());
    good = memory(whole) && good;
    return good ? 0 : 1;
}
