// The window at work: a stage's key until its cards are painted against the durable write alone and the repaint of a
// bare widget as large as the window, and until all that follows from it is on the screen too; memory with Altamar open
// and its pages seen. Its first picture: startup_bench.
#include "tests/bench/Measure.h"
#include "tests/bench/PaintWatch.h"
#include "tests/support/ComposedWindow.h"

#include "assessments/scoring/Scores.h"
#include "models/commands/AssessmentEditor.h"
#include "views/score/StageCards.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <cstdlib>

namespace {

using namespace atalaya;
using bench::PaintWatch;
using test::ComposedWindow;
using namespace Qt::StringLiterals;

void demand(const auto& outcome) {
    if (!outcome) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(outcome.error().sentence));
        std::exit(1);
    }
}

/// The same edits without a window: each is on disk before the widget is painted again.
class BareEdit {
public:
    BareEdit(const QString& file, const QSize& size) {
        auto workspace = Workspace::open(file, Surroundings::real());
        demand(workspace);
        m_workspace = std::move(*workspace);
        auto editor = AssessmentEditor::open(*m_workspace, m_workspace->assessments()->front().id);
        demand(editor);
        m_editor = std::make_unique<AssessmentEditor>(std::move(*editor));
        m_widget.setAutoFillBackground(true);
        m_widget.resize(size);
        m_widget.show();
        (void)QTest::qWaitForWindowExposed(&m_widget);
    }
    void operator()(const QString& question, int stage) {
        demand(m_editor->apply(SetStage{question, stage}));
        m_widget.repaint();
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentEditor> m_editor;
    QWidget m_widget;
};

bool keyToPainted(ComposedWindow& whole, const QString& copy) {
    const QString question = u"P06-01"_s;
    whole.window->activateWindow();
    whole.window->go({PageId::Score, question, {}});
    (void)QTest::qWaitForWindowActive(whole.window.get());
    QTest::qWait(200);
    auto* cards = whole.window->findChild<StageCards*>();
    PaintWatch watch(*cards);
    BareEdit bare(copy, whole.window->size());
    whole.window->activateWindow();
    (void)QTest::qWaitForWindowActive(whole.window.get());
    // The page painted its cards when it was told, before this is: the picture is on the screen by now.
    std::chrono::steady_clock::time_point seen;
    QObject::connect(whole.desk.session(), &AssessmentSession::shown, cards, [&] {
        if (watch.painted) {
            seen = std::chrono::steady_clock::now();
        }
    });
    int turn = 0, other = 0;
    const auto stage = [](int count) { return 2 + count % 2; };
    const auto press = [&] {
        const int wanted = stage(turn++);
        watch.painted = false;
        seen = {};
        QTest::keyClick(whole.window.get(), static_cast<Qt::Key>(Qt::Key_0 + wanted));
        if (seen == std::chrono::steady_clock::time_point() ||
            claimedStage(*whole.desk.session()->assessment().answer(question), 5) != wanted) {
            std::fprintf(stderr, "the key did not reach the cards\n");
            std::exit(1);
        }
    };
    const auto settle = [] {
        // What was posted, what timers put off behind that, and what those posted.
        for (int round = 0; round < 4; ++round) {
            QApplication::processEvents(QEventLoop::AllEvents);
        }
    };
    const auto toCards = [&] {
        const auto begin = std::chrono::steady_clock::now();
        press();
        const double time = std::chrono::duration<double, std::milli>(seen - begin).count();
        settle();
        return time;
    };
    const auto toAll = [&] {
        return bench::milliseconds([&] {
            press();
            settle();
        });
    };
    const auto floor = [&] { return bench::milliseconds([&] { bare(question, stage(other++)); }); };
    const bool good = bench::report("stage key to painted / durable write and bare repaint",
                                    bench::byTurns(101, toCards, floor), 1.2);
    bench::print("stage key to all that follows / the same", bench::byTurns(101, toAll, floor));
    return good;
}

bool memory(ComposedWindow& whole) {
    for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps,
                              PageId::Strategy, PageId::Reports}) {
        whole.window->go({page, {}, {}});
        QTest::qWait(1500);
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
    ComposedWindow whole(application);
    demand(whole.desk.createPractice(whole.folder.filePath(u"Altamar.atalaya"_s)));
    demand(whole.desk.choose(whole.desk.assessments().front().id));
    const QString copy = whole.folder.filePath(u"bare.atalaya"_s);
    demand(Desk(Surroundings::real()).createPractice(copy));
    whole.window->resize(1366, 768);
    whole.window->show();
    (void)QTest::qWaitForWindowActive(whole.window.get());
    bool good = keyToPainted(whole, copy);
    good = memory(whole) && good;
    return good ? 0 : 1;
}
