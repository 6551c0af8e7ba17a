#include "models/items/ScoreTreeModel.h"
#include "tests/views/pages/WholeWindow.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"
#include "views/widgets/FilterChip.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QLabel>
#include <QSignalSpy>
#include <QUndoStack>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
constexpr int steps = 1'000;
#else
constexpr int steps = 10'000;
#endif

/// An edit that other pages make: reasons, words, targets, evidence and its uses.
void editElsewhere(AssessmentSession& session, const QStringList& codes, const std::function<int(int)>& pick) {
    const QString code = codes.at(pick(static_cast<int>(codes.size())));
    const auto& evidence = session.assessment().evidence;
    switch (pick(7)) {
    case 0:
        session.perform(SetNotApplicable{code, true, u"No such body."_s}, u"Set not applicable"_s);
        break;
    case 1:
        session.perform(SetRationale{code, u"Seen on day %1."_s.arg(pick(300))}, u"Write"_s);
        break;
    case 2:
        session.perform(SetTarget{code, Target{1 + pick(5), QDate(2028, 12, 31)}}, u"Set a target"_s);
        break;
    case 3: {
        Evidence made;
        made.id = QUuid::createUuidV5(QUuid(), u"piece %1"_s.arg(pick(1'000'000)));
        made.code = u"E-%1"_s.arg(pick(1'000'000));
        made.title = u"A decree"_s;
        made.date = QDate(2026, 5, 1);
        session.perform(PutEvidence{made}, u"Add evidence"_s);
        break;
    }
    case 4:
    case 5: {
        const Answer* now = session.assessment().answer(code);
        Answer answer = now ? *now : Answer();
        if (pick(2) == 0 && !evidence.empty()) {
            answer.evidence = {{evidence.front().id, std::nullopt}};
        } else {
            answer.toConfirm = !answer.marks.empty(); // as an import brings it
        }
        session.perform(SetAnswer{code, answer}, u"Attach"_s);
        break;
    }
    default:
        session.perform(SetConfidence{code, Confidence::High}, u"Set the confidence"_s);
        break;
    }
}

/// The models behind every list of a window, down to those that a filter stands on.
std::vector<const QAbstractItemModel*> modelsOf(const QWidget& window) {
    std::set<const QAbstractItemModel*> all;
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        for (const QAbstractItemModel* model = view->model(); model;) {
            all.insert(model);
            const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }
    return {all.begin(), all.end()};
}

void addRows(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& words) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            cells << index.data().toString() + u'/' + index.data(Qt::AccessibleTextRole).toString();
        }
        words << cells.join(u" | "_s);
        addRows(model, model.index(row, 0, parent), words);
    }
}

class LongSession : public WholeWindowTest {
protected:
    struct Done {
        int undone = 0, redone = 0, edits = 0;
        std::map<PageId, int> visits;
        std::map<int, int> filtered; ///< clicks, by chip
    };

    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] QuestionTree* questions() const { return score()->findChild<QuestionTree*>(); }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    /// To whatever has the focus, as a keyboard does.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && focus->window() == m_window.get() ? focus : m_window.get(), which, modifiers);
    }
    void undo() {
        const int before = session().history().index();
        key(Qt::Key_Z, Qt::ControlModifier);
        m_done.undone += session().history().index() < before ? 1 : 0;
    }
    void redo() {
        const int before = session().history().index();
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_done.redone += session().history().index() > before ? 1 : 0;
    }
    void goTo(PageId page) {
        const auto number = static_cast<int>(std::find(std::begin(pages), std::end(pages), page) - std::begin(pages));
        page == PageId::Settings ? key(Qt::Key_Comma, Qt::ControlModifier)
                                 : key(static_cast<Qt::Key>(Qt::Key_1 + number), Qt::ControlModifier);
        ASSERT_EQ(m_window->currentPage()->id(), page);
    }
    /// There, sometimes an undo or a redo from there, and back to the questions.
    void visit(PageId page) {
        ASSERT_NO_FATAL_FAILURE(goTo(page));
        QApplication::processEvents();
        ++m_done.visits[page];
        const int what = pick(4);
        if (what == 0) {
            undo(); // leads to what it changed, on whatever page that is
        } else if (what == 1) {
            redo();
        }
        QApplication::processEvents();
        goTo(PageId::Score);
    }
    void filter() {
        constexpr ScoreTreeModel::Flag chips[] = {
            ScoreTreeModel::NoFlag,    ScoreTreeModel::Unanswered,      ScoreTreeModel::ToConfirm,
            ScoreTreeModel::ForReview, ScoreTreeModel::WithoutEvidence, ScoreTreeModel::ChangedSinceLastRound};
        FilterChip* chip = questions()->chip(chips[pick(std::size(chips))]);
        // "To confirm" goes once all is confirmed, and comes back with an undo: one looks at it while one can.
        if (FilterChip* first = questions()->chip(ScoreTreeModel::ToConfirm); first->isVisible() && pick(2) == 0) {
            chip = first;
        }
        if (chip->isVisible()) {
            QTest::mouseClick(chip, Qt::LeftButton);
            for (const ScoreTreeModel::Flag flag : chips) {
                m_done.filtered[flag] += questions()->chip(flag) == chip ? 1 : 0;
            }
        }
        // As a person does who has seen enough of a few: where nothing matches, no key finds a question.
        if (pick(2) == 0) {
            QTest::mouseClick(questions()->chip(ScoreTreeModel::NoFlag), Qt::LeftButton);
        }
    }
    void step() {
        const int ceiling = session().framework().ceiling();
        const int what = pick(100);
        const int before = session().history().index();
        if (what < 42) {
            key(static_cast<Qt::Key>(Qt::Key_1 + pick(ceiling)));
        } else if (what < 51) {
            key(static_cast<Qt::Key>(Qt::Key_1 + pick(ceiling)), Qt::AltModifier);
        } else if (what < 56) {
            key(Qt::Key_R);
        } else if (what < 59) {
            key(Qt::Key_Delete);
        } else if (what < 74) {
            undo();
            if (what >= 69) {
                redo(); // as one looks what a step was; any edit in between would end what can be made again
            }
            if (m_window->currentPage() != score()) {
                goTo(PageId::Score); // it led to what it changed
            }
            return;
        } else if (what < 88) {
            key(pick(2) == 0 ? Qt::Key_J : Qt::Key_K);
        } else if (what < 92) {
            filter();
        } else if (what < 95) {
            editElsewhere(session(), questions()->tree().indicators(), [this](int below) { return pick(below); });
        } else {
            visit(pages[m_turn++ % std::size(pages)]);
            return;
        }
        m_done.edits += session().history().index() > before ? 1 : 0;
    }

    /// What the pages say in words and lists, once they have settled.
    [[nodiscard]] QStringList everythingSaid() {
        QStringList words;
        for (const PageId page : {PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps}) {
            const QString subject = page == PageId::Score ? questions()->tree().indicators().front()
                                    : page == PageId::Evidence
                                        ? session().assessment().evidence.front().id.toString(QUuid::WithoutBraces)
                                    : page == PageId::Declaration ? session().framework().commitments.front().code
                                                                  : QString();
            m_window->go({page, subject, {}});
            QTest::qWait(50); // what comes behind the painting
            words << u"# "_s + m_window->currentPage()->word();
            QStringList labels;
            for (const QLabel* label : m_window->currentPage()->findChildren<QLabel*>()) {
                if (label->isVisible() && !label->text().isEmpty()) {
                    labels << label->text();
                }
            }
            labels.sort(); // in whatever order they were made
            words << labels;
            for (const auto* view : m_window->currentPage()->findChildren<QAbstractItemView*>()) {
                if (!view->accessibleName().isEmpty() && view->isVisible()) {
                    words << u"## "_s + view->accessibleName();
                    addRows(*view->model(), {}, words);
                }
            }
        }
        return words;
    }

    Done m_done;
    std::size_t m_turn = 0; ///< of the pages
    std::mt19937 m_random{20'120'307};
};

/// What a person does in a week, by a fixed seed: choose, mark, clear, undo, redo, filter, and go from page to page.
/// Then file, models and screen say the same, and no single edit made a list start again.
TEST_F(LongSession, LeavesFileModelsAndScreenAgreed) {
    const Assessment last = sample(5);
    open(nextRound(last, idOf(u"this round"_s), u"2028"_s, QDate(2028, 5, 14)), last);
    for (const PageId page : pages) {
        m_window->go({page, {}, {}}); // makes it
    }
    m_window->go({PageId::Score, {}, {}});
    const QUuid id = session().assessment().id;
    const auto entriesBefore = m_desk->workspace().log(id)->size();
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    const auto models = modelsOf(*m_window);
    for (const QAbstractItemModel* model : models) {
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    }
    EXPECT_GE(std::count_if(models.begin(), models.end(),
                            [](const auto* model) {
                                return QByteArray(model->metaObject()->className()).startsWith("atalaya::");
                            }),
              8)
        << "the lists of Home, Score, Evidence, Gaps and Reports are watched";

    for (int i = 0; i < steps; ++i) {
        ASSERT_NO_FATAL_FAILURE(step()) << "step " << i;
        ASSERT_EQ(session().keeping(), AssessmentSession::Keeping::OnDisk) << "step " << i;
        ASSERT_EQ(m_window->currentPage(), score()) << "step " << i;
    }

    // It was the session it is meant to be.
    EXPECT_GE(m_done.edits, steps * 3 / 10);
    EXPECT_GE(m_done.undone, steps * 6 / 100);
    EXPECT_GE(m_done.redone, steps / 100);
    for (const PageId page : pages) {
        EXPECT_GE(m_done.visits[page], steps / 250) << "visits of " << static_cast<int>(page);
    }
    EXPECT_EQ(m_done.filtered.size(), 6U) << "every chip was clicked";
    for (const auto& [flag, clicks] : m_done.filtered) {
        EXPECT_GE(clicks, steps / 500) << "clicks on the chip " << flag;
    }
    const auto entries = m_desk->workspace().log(id)->size() - entriesBefore;
    EXPECT_GE(entries, static_cast<std::size_t>(m_done.edits + m_done.undone + m_done.redone) * 9 / 10);
    for (std::size_t i = 0; i < resets.size(); ++i) {
        EXPECT_EQ(resets[i]->size(), 0) << models[i]->metaObject()->className();
    }

    // File, models and screen.
    const auto stored = reopen(Workspace::Mode::ReadOnly)->assessment(id);
    ASSERT_TRUE(isGood(stored));
    EXPECT_EQ(*stored, session().assessment());
    for (const QString& code : questions()->tree().indicators()) {
        EXPECT_EQ(questions()->tree().indexOf(code).data(ScoreTreeModel::StageRole).toInt(),
                  session().scores().indicator(code)->claimed);
    }
    EXPECT_EQ(score()->findChild<StageCards*>()->claimed(),
              session().scores().indicator(score()->indicator())->claimed);
    const auto flags = questions()->filter().flagsOfAll();
    const auto forReview = std::count_if(
        flags.begin(), flags.end(), [](ScoreTreeModel::Flags one) { return one.testFlag(ScoreTreeModel::ForReview); });
    // The chips count once the last edit is painted.
    EXPECT_TRUE(QTest::qWaitFor([&] { return questions()->chip(ScoreTreeModel::ForReview)->count() == forReview; }));
    EXPECT_HOLDS(*reopen(Workspace::Mode::ReadOnly));

    // A window that only reads the file says the same as the one that was brought up to date ten thousand times.
    QTest::mouseClick(questions()->chip(ScoreTreeModel::NoFlag), Qt::LeftButton);
    const QStringList here = everythingSaid();
    EXPECT_GT(here.size(), 100);
    quit();
    ASSERT_NO_FATAL_FAILURE(openAgain(id));
    const QStringList afresh = everythingSaid();
    ASSERT_EQ(here.size(), afresh.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        EXPECT_EQ(here[i].toStdString(), afresh[i].toStdString());
    }
}

} // namespace
} // namespace atalaya::test
