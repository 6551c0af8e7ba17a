// How long the window's event loop stands still at most while a report is previewed and exported, while questions are
// scored and while a large register is searched, in a workspace of 34 States. Milliseconds, against the limits of the
// product.
#include "tests/support/ComposedWindow.h"
#include "tests/support/LoopWatch.h"
#include "tests/support/ManyStates.h"
#include "views/reportpage/ReportsPage.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/SearchField.h"

#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace {

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

constexpr int states = 34;
constexpr double exportLimit = 250;  // ms
constexpr double scoringLimit = 100; // ms
constexpr double turningLimit = 100; // ms
constexpr std::size_t pieces = 1000;
constexpr int patience = 60000; // ms
constexpr int rounds = 3;
constexpr int pause = 15;         // ms between two keys
constexpr int untilStored = 1000; // ms after which what was typed is stored, or a search has shown what it found

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

    /// `work` does something and waits until it is done. Of the time that passes, the best of several rounds counts:
    /// what others do on the machine only makes a stall longer. Of the thread's own work, the worst round counts, so
    /// that what is done only the first time is not forgiven.
    template <class Work> void measure(const char* what, double limit, Work work) {
        std::optional<LoopWatch::Stall> best;
        double mostWork = 0;
        for (int round = 0; round < rounds; ++round) {
            QTest::qWait(200);
            LoopWatch watch;
            work();
            const LoopWatch::Stall stall = watch.longestStall();
            mostWork = std::max(mostWork, watch.mostWork());
            if (!best || stall.length < best->length) {
                best = stall;
            }
        }
        const bool good = best->length <= limit && mostWork <= limit;
        std::printf("%-52s %10.1f ms  most work %6.1f ms  limit %.0f ms  %s\n", what, best->length, mostWork, limit,
                    good ? "ok" : "TOO LONG");
        m_good = m_good && good;
    }
    [[nodiscard]] bool allGood() const { return m_good; }

    void reports() {
        auto& page = static_cast<ReportsPage&>(*m_composed.window->page(PageId::Reports));
        const auto awaitPages = [&page] {
            demand(QTest::qWaitFor([&page] { return page.isUpToDate(); }, patience), u"no pages were drawn"_s);
        };
        measure("longest stall: entering Reports, pages drawn", exportLimit, [&] {
            m_composed.window->go({PageId::Home, {}, {}});
            demand(m_composed.desk.choose(m_composed.desk.assessments().at(++m_chosen).id));
            m_composed.window->go({PageId::Reports, {}, {}});
            awaitPages();
        });
        measure("longest stall: pages drawn again after an edit", exportLimit, [&] {
            edit(u"Reason %1."_s.arg(++m_edits));
            awaitPages();
        });
        m_composed.reports.path = m_composed.folder.filePath(u"report.pdf"_s);
        measure("longest stall: export of what was just edited", exportLimit, [&] {
            QFile::remove(m_composed.reports.path);
            edit(u"Reason %1."_s.arg(++m_edits));
            QTest::keyClick(m_composed.window.get(), Qt::Key_E, Qt::ControlModifier);
            for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text() == u"Export anyway"_s) {
                    button->click();
                    break;
                }
            }
            demand(QTest::qWaitFor([this] { return QFile::exists(m_composed.reports.path); }, patience),
                   u"no report was written"_s);
            awaitPages();
        });
    }

    void scoring() {
        m_composed.window->go({PageId::Score, u"P01-01"_s, {}});
        measure("longest stall: 1-5, J, K on Score", scoringLimit, [&] {
            for (int turn = 0; turn < 10; ++turn) {
                for (const Qt::Key key : {Qt::Key_3, Qt::Key_J, Qt::Key_2, Qt::Key_J, Qt::Key_5, Qt::Key_K, Qt::Key_1,
                                          Qt::Key_J, Qt::Key_4}) {
                    press(key);
                }
            }
        });
        measure("longest stall: R, N with a reason, undo, redo", scoringLimit, [&] { judgeAndTakeBack(); });
        measure("longest stall: typing a rationale", scoringLimit, [&] { writeRationale(); });
        measure("longest stall: typing in the search of Score", scoringLimit, [&] { searchQuestions(); });
        measure("longest stall: filters on Score", scoringLimit, [&] { clickFilters(PageId::Score); });
    }

    void reading() {
        const auto& page = static_cast<ReportsPage&>(*m_composed.window->page(PageId::Reports));
        m_composed.window->go({PageId::Reports, {}, {}});
        demand(QTest::qWaitFor([&page] { return page.isUpToDate(); }, patience), u"no pages were drawn"_s);
        measure("longest stall: turning 30 pages of the preview", turningLimit, [&] {
            for (int turn = 0; turn < 30; ++turn) {
                QTest::keyClick(m_composed.window.get(), Qt::Key_PageDown);
                QTest::qWait(pause);
            }
        });
    }

    void registering() {
        fillRegister();
        m_composed.window->go({PageId::Evidence, {}, {}});
        auto* search = m_composed.window->page(PageId::Evidence)->findChild<SearchField*>();
        measure("longest stall: typing in a register of 1000 pieces", scoringLimit, [&] {
            for (const char letter : std::string("inform 7")) {
                QTest::keyClick(search, letter);
                QTest::qWait(pause);
            }
            search->clear();
            QTest::qWait(pause);
        });
        measure("longest stall: filters of a register of 1000 pieces", scoringLimit,
                [&] { clickFilters(PageId::Evidence); });
    }

private:
    /// For review and not applicable, with a reason, on some questions one after the other; all of it taken back, done
    /// again and taken back.
    void judgeAndTakeBack() {
        m_composed.window->go({PageId::Score, u"P02-01"_s, {}});
        int reasons = 0;
        for (int turn = 0; turn < 5; ++turn) {
            QUndoStack& history = m_composed.desk.session()->history();
            const int before = history.index();
            press(Qt::Key_R);
            press(Qt::Key_N); // of one that does not apply it takes that back
            if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
                field->clear();
                type(field, "Nothing of the kind exists in the country.");
                press(Qt::Key_Return);
                ++reasons;
            }
            const int steps = history.index() - before;
            demand(steps > 0, u"R and N did not answer"_s);
            for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y, Qt::Key_Z}) {
                for (int step = 0; step < steps; ++step) {
                    press(key, Qt::ControlModifier);
                }
            }
            demand(history.index() == before, u"the undo did not take all back"_s);
            press(Qt::Key_J);
        }
        demand(reasons > 0, u"nobody was asked for a reason"_s);
    }
    void writeRationale() {
        m_composed.window->go({PageId::Score, u"P03-01"_s, {}});
        auto* field = m_composed.window->page(PageId::Score)->findChild<RationaleField*>();
        demand(field && field->isVisible(), u"there is nowhere to write a rationale"_s);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
        const QString said = u"round %1 "_s.arg(++m_edits);
        type(field, qPrintable(said));
        type(field, "the ministry answered in writing and named the act");
        QTest::qWait(untilStored);
        type(field, ", and its date");
        m_composed.window->go({PageId::Score, u"P03-02"_s, {}}); // what is half typed is stored
        const Answer* answer = m_composed.desk.session()->assessment().answer(u"P03-01"_s);
        demand(answer && answer->rationale.contains(said) && answer->rationale.endsWith(u"its date"_s),
               u"the rationale was not stored"_s);
    }
    void searchQuestions() {
        m_composed.window->go({PageId::Score, u"P01-01"_s, {}});
        press(Qt::Key_Slash);
        auto* search = m_composed.window->page(PageId::Score)->findChild<QuestionTree*>()->findChild<SearchField*>();
        demand(search && search->hasFocus(), u"/ did not lead to the search"_s);
        for (const char* words : {"incident", "ley nacional", "P08"}) {
            type(search, words);
            QTest::qWait(untilStored);
            QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(search, Qt::Key_Delete);
            QTest::qWait(pause);
        }
        m_composed.window->go({PageId::Score, u"P01-01"_s, {}});
    }
    static void type(QWidget* field, const char* words) {
        for (const char letter : std::string(words)) {
            QTest::keyClick(field, letter);
            QTest::qWait(pause);
        }
    }
    void fillRegister() {
        const Assessment& now = m_composed.desk.session()->assessment();
        std::vector<Change> changes;
        for (std::size_t i = now.evidence.size(); i < pieces; ++i) {
            Evidence piece;
            piece.id = QUuid::createUuid();
            piece.code = u"X-%1"_s.arg(i);
            piece.title = u"Informe %1 of the national team that answers incidents"_s.arg(i);
            piece.issuer = u"Ministry %1"_s.arg(i % 17);
            piece.reviewBy = now.referenceDate.addDays(i % 2 == 0 ? -30 : 300);
            changes.emplace_back(PutEvidence{piece});
        }
        demand(m_composed.desk.session()->perform(changes, u"Add"_s), u"the register was not filled"_s);
    }
    void clickFilters(PageId page) {
        for (FilterChip* chip : m_composed.window->page(page)->findChildren<FilterChip*>()) {
            for (int twice = 0; twice < 2 && chip->isVisible(); ++twice) {
                QTest::mouseClick(chip, Qt::LeftButton);
                QTest::qWait(pause);
            }
        }
    }
    void edit(const QString& reason) {
        demand(m_composed.desk.session()->perform(SetRationale{u"P01-01"_s, reason}, u"Edit"_s),
               u"the edit was refused"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_composed.window.get(), key, modifiers);
        QTest::qWait(pause);
    }

    ComposedWindow& m_composed;
    std::size_t m_chosen = 0;
    int m_edits = 0;
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
    stalls.reading();
    stalls.scoring();
    stalls.registering();
    return stalls.allGood() ? 0 : 1;
}
