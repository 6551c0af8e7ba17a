// How long the window's event loop stands still at most while a report is previewed and exported, and while questions
// are scored, in a workspace of 34 States. Milliseconds, against the limits of the product.
#include "tests/support/ComposedWindow.h"
#include "tests/support/LoopWatch.h"
#include "tests/support/ManyStates.h"
#include "views/reportpage/ReportsPage.h"
#include "views/widgets/FilterChip.h"

#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

constexpr int states = 34;
constexpr double exportLimit = 250;  // ms
constexpr double scoringLimit = 100; // ms
constexpr int patience = 60000;      // ms
constexpr int pause = 15;            // ms between two keys

void demand(bool good, const QString& what) {
    if (!good) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(what));
        std::exit(1);
    }
}

void demand(const Outcome& outcome) {
    demand(outcome.has_value(), outcome ? QString() : outcome.error().sentence);
}

/// Stalls while something is done in one window.
class Stalls {
public:
    explicit Stalls(ComposedWindow& composed) : m_composed(composed) {}

    /// `work` does something and waits until it is done.
    template <class Work> void measure(const char* what, double limit, Work work) {
        QTest::qWait(200);
        LoopWatch watch;
        work();
        const double longest = watch.longestStall();
        const bool good = longest <= limit;
        std::printf("%-52s %10.1f ms  limit %.0f ms  %s\n", what, longest, limit, good ? "ok" : "TOO LONG");
        m_good = m_good && good;
    }
    [[nodiscard]] bool allGood() const { return m_good; }

    void reports() {
        auto& page = static_cast<ReportsPage&>(*m_composed.window->page(PageId::Reports));
        const auto awaitPages = [&page] {
            demand(QTest::qWaitFor([&page] { return page.isUpToDate(); }, patience), u"no pages were drawn"_s);
        };
        measure("longest stall: entering Reports, pages drawn", exportLimit, [&] {
            m_composed.window->go({PageId::Reports, {}, {}});
            awaitPages();
        });
        measure("longest stall: pages drawn again after an edit", exportLimit, [&] {
            edit(u"Another reason."_s);
            awaitPages();
        });
        m_composed.reports.path = m_composed.folder.filePath(u"report.pdf"_s);
        measure("longest stall: export of what was just edited", exportLimit, [&] {
            edit(u"A third reason."_s);
            QTest::keyClick(m_composed.window.get(), Qt::Key_E, Qt::ControlModifier);
            for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text() == u"Export anyway"_s) {
                    button->click();
                    break;
                }
            }
            demand(QTest::qWaitFor([this] { return QFile::exists(m_composed.reports.path); }, patience),
                   u"no report was written"_s);
        });
    }

    void scoring() {
        m_composed.window->go({PageId::Score, u"P01-01"_s, {}});
        measure("longest stall: 1-5, J, K on Score", scoringLimit, [&] {
            for (int round = 0; round < 20; ++round) {
                for (const Qt::Key key : {Qt::Key_3, Qt::Key_J, Qt::Key_2, Qt::Key_J, Qt::Key_5, Qt::Key_K, Qt::Key_1,
                                          Qt::Key_J, Qt::Key_4}) {
                    press(key);
                }
            }
        });
        measure("longest stall: filters on Score", scoringLimit, [&] {
            for (FilterChip* chip : m_composed.window->page(PageId::Score)->findChildren<FilterChip*>()) {
                for (int twice = 0; twice < 2 && chip->isVisible(); ++twice) {
                    QTest::mouseClick(chip, Qt::LeftButton);
                    QTest::qWait(pause);
                }
            }
        });
    }

private:
    void edit(const QString& reason) {
        demand(m_composed.desk.session()->perform(SetRationale{u"P01-01"_s, reason}, u"Edit"_s),
               u"the edit was refused"_s);
    }
    void press(Qt::Key key) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_composed.window.get(), key);
        QTest::qWait(pause);
    }

    ComposedWindow& m_composed;
    bool m_good = true;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ComposedWindow composed(application);
    const QString path = composed.folder.filePath(u"Region.atalaya"_s);
    demand(makeManyStates(path, states));
    demand(composed.desk.openFile(path));
    demand(composed.desk.choose(composed.desk.assessments().front().id));
    composed.window->resize(1366, 740);
    composed.window->show();
    demand(QTest::qWaitForWindowActive(composed.window.get(), patience), u"the window did not open"_s);
    Stalls stalls(composed);
    stalls.reports();
    stalls.scoring();
    return stalls.allGood() ? 0 : 1;
}
