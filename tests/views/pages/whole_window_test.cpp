#include "models/items/ScoreTreeModel.h"
#include "models/session/SafeCopies.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"
#include "views/widgets/FilterChip.h"
#include "views/window/StatusStrip.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>
#include <random>
#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The window as the program composes it, with nobody there to answer its dialogs.
class WholeWindowTest : public WindowFixture {
protected:
    void open(const Assessment& assessment) {
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        }
        makeWindow();
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        addAllPages(*m_window, context(), *m_copies, {m_home, m_evidence, m_charts, m_reports}, {u"en"_s});
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void TearDown() override {
        m_window.reset();
        if (m_copies) {
            m_copies->finish();
        }
        m_copies.reset();
        WindowFixture::TearDown();
    }
    static constexpr PageId pages[] = {PageId::Home, PageId::Declaration, PageId::Score,   PageId::Evidence,
                                       PageId::Gaps, PageId::Reports,     PageId::Settings};

    HomeDialogs m_home;
    EvidenceDialogs m_evidence;
    ChartFileDialogs m_charts;
    ReportDialogs m_reports;
    std::unique_ptr<SafeCopies> m_copies;
};

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ButtonMenu:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// Controls that a screen reader would announce by their kind alone.
void collectNameless(QAccessibleInterface* at, QStringList& nameless, int& controls, int depth = 0) {
    if (!at || !at->isValid() || at->state().invisible || depth > 40) {
        return;
    }
    controls += isControl(at->role()) ? 1 : 0;
    if (isControl(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject* object = at->object();
        // Parts of a control that has a name: the field of a spin box, the list of a combo box.
        const bool isPart = object && object->parent() &&
                            (qobject_cast<const QComboBox*>(object->parent()) ||
                             qobject_cast<const QAbstractSpinBox*>(object->parent()));
        if (!isPart) {
            nameless << u"%1 in %2"_s.arg(
                QString::fromLatin1(object ? object->metaObject()->className() : "?"),
                QString::fromLatin1(object && object->parent() ? object->parent()->metaObject()->className() : "?"));
        }
    }
    if (at->role() == QAccessible::List || at->role() == QAccessible::Table || at->role() == QAccessible::Tree) {
        return; // rows are the models' business and have tests of their own
    }
    for (int child = 0; child < at->childCount(); ++child) {
        collectNameless(at->child(child), nameless, controls, depth + 1);
    }
}

TEST_F(WholeWindowTest, EveryControlOfEveryPageHasAName) {
    open(sample(3));
    for (const PageId page : pages) {
        m_window->go({page, {}, {}});
        QStringList nameless;
        int controls = 0;
        collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), nameless, controls);
        EXPECT_GT(controls, 12) << "rail, band and page were looked at";
        EXPECT_TRUE(nameless.isEmpty()) << m_window->currentPage()->word().toStdString() << ": "
                                        << nameless.join(u"; "_s).toStdString();
    }
}

/// What does not fit into an area: where to look first.
QString wideParts(const QAbstractScrollArea& area) {
    QStringList wide;
    for (const QWidget* part : area.findChildren<QWidget*>()) {
        if (part->isVisible() && part->minimumSizeHint().width() > area.viewport()->width()) {
            wide << u"%1 '%2'"_s.arg(QString::fromLatin1(part->metaObject()->className()), part->accessibleName());
        }
    }
    return wide.join(u", "_s);
}

TEST_F(WholeWindowTest, NoPageScrollsSidewaysAtAnySize) {
    open(sample(3));
    for (const auto& [size, percent] :
         {std::pair(QSize(1366, 740), 100), std::pair(QSize(1024, 680), 100), std::pair(QSize(1366, 740), 200)}) {
        m_style->setTextPercent(percent);
        m_window->resize(size);
        for (const PageId page : pages) {
            m_window->go({page, {}, {}});
            QApplication::sendPostedEvents();
            EXPECT_EQ(m_window->size(), size) << "the window is pushed wider by " << static_cast<int>(page);
            for (QAbstractScrollArea* area : m_window->currentPage()->findChildren<QAbstractScrollArea*>()) {
                if (area->isVisible() && !area->inherits("atalaya::PageView")) {
                    EXPECT_LE(area->horizontalScrollBar()->maximum(), 0)
                        << m_window->currentPage()->word().toStdString() << ", " << area->metaObject()->className()
                        << " (" << area->accessibleName().toStdString() << ") at " << size.width() << " px, " << percent
                        << " %; wide: " << wideParts(*area).toStdString();
                }
            }
        }
    }
}

TEST_F(WholeWindowTest, SpeaksOfOneAndOfMany) {
    QTranslator english;
    ASSERT_TRUE(english.load(u":/i18n/atalaya_en.qm"_s));
    QApplication::installTranslator(&english);
    EXPECT_EQ(StatusStrip::tr("%n change(s) not on disk yet", nullptr, 1), u"1 change not on disk yet"_s);
    EXPECT_EQ(StatusStrip::tr("%n change(s) not on disk yet", nullptr, 2), u"2 changes not on disk yet"_s);
    QApplication::removeTranslator(&english);
}

/// An edit that other pages make: reasons, words, targets, evidence and its uses.
void editElsewhere(AssessmentSession& session, const QStringList& codes, const std::function<int(int)>& pick) {
    const QString code = codes.at(pick(static_cast<int>(codes.size())));
    const auto& evidence = session.assessment().evidence;
    switch (pick(6)) {
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
        if (!evidence.empty()) {
            const Answer* now = session.assessment().answer(code);
            Answer answer = now ? *now : Answer();
            answer.evidence = {{evidence.front().id, std::nullopt}};
            session.perform(SetAnswer{code, answer}, u"Attach"_s);
        }
        break;
    default:
        session.perform(SetConfidence{code, Confidence::High}, u"Set the confidence"_s);
        break;
    }
}

/// The models behind every list of the window, down to those that a filter stands on.
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

/// What a person does in a week, by a fixed seed: choose, mark, clear, undo, redo, filter, and go from page to page.
/// Then file, models and screen say the same, and no single edit made a list start again.
TEST_F(WholeWindowTest, ALongSessionLeavesFileModelsAndScreenAgreed) {
    open(sample(5));
    AssessmentSession& session = *m_desk->session();
    m_window->go({PageId::Score, {}, {}});
    auto* score = static_cast<ScorePage*>(m_window->page(PageId::Score));
    auto* tree = score->findChild<QuestionTree*>();
    for (const PageId page : pages) {
        m_window->go({page, {}, {}}); // makes it
    }
    m_window->go({PageId::Score, {}, {}});
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
#ifdef __SANITIZE_ADDRESS__
    constexpr int steps = 1'000;
#else
    constexpr int steps = 10'000;
#endif
    std::mt19937 random(20'120'307);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window.get(), which, modifiers);
    };
    const int ceiling = session.framework().ceiling();
    for (int step = 0; step < steps; ++step) {
        const int what = pick(100);
        if (what < 45) {
            key(static_cast<Qt::Key>(Qt::Key_1 + pick(ceiling)));
        } else if (what < 55) {
            key(static_cast<Qt::Key>(Qt::Key_1 + pick(ceiling)), Qt::AltModifier);
        } else if (what < 60) {
            key(Qt::Key_R);
        } else if (what < 63) {
            key(Qt::Key_Delete);
        } else if (what < 73) {
            key(Qt::Key_Z, Qt::ControlModifier);
        } else if (what < 78) {
            key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (what < 94) {
            key(pick(2) == 0 ? Qt::Key_J : Qt::Key_K);
        } else if (what < 98) {
            constexpr ScoreTreeModel::Flag chips[] = {ScoreTreeModel::NoFlag, ScoreTreeModel::Unanswered,
                                                      ScoreTreeModel::ForReview, ScoreTreeModel::WithoutEvidence};
            QTest::mouseClick(tree->chip(chips[pick(4)]), Qt::LeftButton);
        } else if (what < 99) {
            editElsewhere(session, tree->tree().indicators(), pick);
        } else if (step % 10 == 0) {
            m_window->go({pages[pick(5)], {}, {}});
            QApplication::processEvents();
            m_window->go({PageId::Score, {}, {}});
        }
        ASSERT_EQ(session.keeping(), AssessmentSession::Keeping::OnDisk) << "step " << step;
    }
    for (std::size_t i = 0; i < resets.size(); ++i) {
        EXPECT_EQ(resets[i]->size(), 0) << models[i]->metaObject()->className();
    }
    const auto stored = reopen(Workspace::Mode::ReadOnly)->assessment(session.assessment().id);
    ASSERT_TRUE(isGood(stored));
    EXPECT_EQ(*stored, session.assessment());
    for (const QString& code : tree->tree().indicators()) {
        EXPECT_EQ(tree->tree().indexOf(code).data(ScoreTreeModel::StageRole).toInt(),
                  session.scores().indicator(code)->claimed);
    }
    EXPECT_EQ(score->findChild<StageCards*>()->claimed(), session.scores().indicator(score->indicator())->claimed);
    const auto flags = tree->filter().flagsOfAll();
    const auto forReview = std::count_if(
        flags.begin(), flags.end(), [](ScoreTreeModel::Flags one) { return one.testFlag(ScoreTreeModel::ForReview); });
    // The chips count once the last edit is painted.
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree->chip(ScoreTreeModel::ForReview)->count() == forReview; }));
    EXPECT_HOLDS(*reopen(Workspace::Mode::ReadOnly));
}

} // namespace
} // namespace atalaya::test
