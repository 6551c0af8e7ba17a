#include "tests/views/window/WindowFixture.h"
#include "views/gaps/ChartFiles.h"
#include "views/gaps/ChartView.h"
#include "views/gaps/GapsPage.h"
#include "views/gaps/GroupScores.h"
#include "views/gaps/RankTable.h"
#include "views/gaps/TargetsDrawer.h"
#include "views/why/NumberButton.h"
#include "views/why/WhyDrawer.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QXmlStreamReader>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Places : public ChartFiles {
public:
    QString fileToSave(QWidget*, const QString&) override { return path; }
    QString path;
};

/// Home, so that the window can begin as it always does.
class EmptyHome : public Page {
public:
    explicit EmptyHome(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Home"_s; }
    void enter(const Place&) override {}
};

class GapsPageTest : public WindowFixture {
protected:
    void start() {
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_page = new GapsPage(context(), m_places);
        addPage(new EmptyHome(context()), "home");
        addPage(m_page, "gaps");
        show();
    }
    void startAltamar() {
        start();
        ASSERT_TRUE(isGood(m_desk->createPractice(pathOf(u"altamar.atalaya"_s))));
        const auto& all = m_desk->assessments();
        const auto latest =
            std::find_if(all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == u"2026"_s; });
        ASSERT_NE(latest, all.end());
        ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
        m_window->go({PageId::Gaps, {}, {}});
        QApplication::processEvents(); // the layout shows what is new
    }
    void startEmpty() {
        { ASSERT_TRUE(isGood(make()->add(plain(), {}))); }
        start();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
        m_window->go({PageId::Gaps, {}, {}});
    }
    /// Whether a label or a button that can be seen says so.
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_page->findChildren<QLabel*>();
        const auto buttons = m_page->findChildren<QAbstractButton*>();
        const auto fits = [&](const auto* one) { return one->isVisible() && one->text().contains(words); };
        return std::any_of(labels.begin(), labels.end(), fits) || std::any_of(buttons.begin(), buttons.end(), fits);
    }
    [[nodiscard]] QTableView* table(const QString& name) const {
        for (QTableView* one : m_page->findChildren<QTableView*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTableView* rank() const { return table(u"Ranked gaps"_s); }
    [[nodiscard]] ChartView* chart(const QString& title) const {
        for (ChartView* one : m_page->findChildren<ChartView*>()) {
            if (one->accessibleName() == title) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ChartView* bars() const { return chart(u"Commitments against their targets"_s); }
    [[nodiscard]] ChartView* strips() const { return chart(u"Stages of the questions, by commitment"_s); }
    /// Whether the drawer explains this, and closes it.
    [[nodiscard]] bool explained(const QString& subject, Quantity quantity) const {
        const bool is = why()->isOpen() && why()->explanation().number.subject == subject &&
                        why()->explanation().number.quantity == quantity;
        why()->close();
        return is;
    }
    void clickCell(QTableView* table, int row, int column) const {
        const QRect cell = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    }
    /// As the person saves it: by the chart's own menu.
    [[nodiscard]] QImage savedPicture(ChartView* one) {
        m_places.path = pathOf(u"saved.png"_s);
        one->actions().at(1)->trigger();
        return QImage(m_places.path);
    }
    [[nodiscard]] static QString scoreText(const std::optional<double>& value) {
        return value ? Language(u"en"_s).score(*value) : u"none"_s;
    }
    [[nodiscard]] WhyDrawer* why() const { return m_page->findChild<WhyDrawer*>(); }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }

    Places m_places;
    GapsPage* m_page = nullptr;
};

TEST_F(GapsPageTest, ShowsAltamarAsTheDesignDoes) {
    startAltamar();
    EXPECT_TRUE(says(u"2.17"_s));
    EXPECT_TRUE(says(u"Provisional"_s));
    EXPECT_TRUE(says(u"46 of 49 answered, 94\u00a0%; 1 not applicable"_s));
    EXPECT_TRUE(says(u"2024: 1.71 · change +0.46"_s));
    EXPECT_TRUE(says(u"Target 2028: 3.01"_s));
    EXPECT_TRUE(says(u"evidenced: 2.10"_s));
    EXPECT_TRUE(says(u"2.83"_s) && says(u"2.54"_s)) << "the other groups, each by itself";
    ASSERT_NE(bars(), nullptr);
    EXPECT_TRUE(bars()->accessibleDescription().contains(u"Lowest:"_s));
    ASSERT_GT(rank()->model()->rowCount(), 8);
    EXPECT_EQ(rank()->model()->index(0, RankedGapsModel::Question).data().toString(),
              u"P08-02 Security duties and supervision of operators"_s);
    EXPECT_EQ(rank()->model()->index(0, RankedGapsModel::Reason).data().toString(), u"1.5 × 2 = 3.0"_s);
}

TEST_F(GapsPageTest, BarsAxesAndRowsLeadToScoreAndExplainThemselves) {
    startAltamar();
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    const auto lastSubject = [&] { return jumps.isEmpty() ? QString() : jumps.last().at(0).value<Place>().subject; };
    QTest::mouseClick(bars(), Qt::LeftButton, Qt::NoModifier, bars()->placeOf(u"P06"_s).center());
    EXPECT_EQ(lastSubject(), u"P06"_s);
    ChartView* radar = chart(u"Shape of the commitments"_s);
    ASSERT_NE(radar, nullptr);
    radar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(radar, Qt::Key_Right);
    QTest::keyClick(radar, Qt::Key_Return);
    EXPECT_EQ(lastSubject(), u"P06"_s) << "the axis after that of P05";
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(0);
    QTest::keyClick(rank(), Qt::Key_Return);
    EXPECT_EQ(lastSubject(), u"P08-02"_s);
    QTest::keyClick(rank(), Qt::Key_Equal);
    ASSERT_TRUE(why()->isOpen());
    EXPECT_EQ(why()->explanation().number.quantity, Quantity::Priority);
    QTest::keyClick(why()->focusWidget() ? why()->focusWidget() : why(), Qt::Key_Escape);
    QAbstractButton* core = button(u"Score of Cyber-security core: 2.17"_s, true);
    ASSERT_NE(core, nullptr);
    QTest::mouseClick(core, Qt::LeftButton);
    EXPECT_EQ(why()->explanation().shown, u"2.17"_s);
}

TEST_F(GapsPageTest, EveryNumberOpensWhyThisNumber) {
    startAltamar();
    int asked = 0;
    for (NumberButton* number : m_page->findChildren<NumberButton*>()) {
        if (number->isVisible()) {
            number->setFocus(Qt::TabFocusReason);
            QTest::keyClick(number, Qt::Key_Equal);
            EXPECT_TRUE(why()->isOpen()) << number->accessibleName().toStdString();
            why()->close();
            ++asked;
        }
    }
    EXPECT_EQ(asked, 5 + 3 * 2) << "the headline's, and score and coverage of each group";
    const auto click = [](ChartView* chart, const QString& part) {
        QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, chart->placeOf(part).center());
    };
    click(bars(), u"P06/now"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Mean));
    click(bars(), u"P06/target"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Target));
    click(strips(), u"P06/answered"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Coverage));
    clickCell(rank(), 0, RankedGapsModel::Reason);
    EXPECT_TRUE(explained(u"P08-02"_s, Quantity::Priority));
    clickCell(rank(), 1, RankedGapsModel::Stage);
    EXPECT_TRUE(explained(u"P08-08"_s, Quantity::Stage));
    QTest::keyClick(bars(), Qt::Key_T);
    QTableView* twin = table(u"Commitments: scores, targets and stages"_s);
    clickCell(twin, 7, CommitmentScoresModel::Gap);
    EXPECT_TRUE(explained(u"P08"_s, Quantity::Gap));
    clickCell(twin, 7, CommitmentScoresModel::Commitment);
    EXPECT_FALSE(why()->isOpen()) << "a title is no number";
}

TEST_F(GapsPageTest, TheLastRoundsNumberExplainsItselfFromTheLastRound) {
    startAltamar();
    QAbstractButton* last = button(u"Last round: 2024: 1.71 · change +0.46"_s, true);
    ASSERT_NE(last, nullptr);
    QTest::mouseClick(last, Qt::LeftButton);
    ASSERT_TRUE(why()->isOpen());
    EXPECT_EQ(why()->explanation().shown, u"1.71"_s);
    EXPECT_TRUE(why()->explanation().title.contains(u"2024"_s));
    EXPECT_TRUE(says(u"Now it is 2.17, a change of +0.46."_s));
    EXPECT_FALSE(button(u"Show in the report annex"_s)->isVisible()) << "the report traces this round";
}

TEST_F(GapsPageTest, StripsLeadToTheQuestionsAtAStageByMouseAndByKeys) {
    startAltamar();
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    const auto lastSubject = [&] { return jumps.isEmpty() ? QString() : jumps.last().at(0).value<Place>().subject; };
    const auto stageOf = [&](const QString& code) { return session().scores().indicator(code)->claimed; };
    ASSERT_FALSE(strips()->placeOf(u"P06/3"_s).isEmpty());
    QTest::mouseClick(strips(), Qt::LeftButton, Qt::NoModifier, strips()->placeOf(u"P06/3"_s).center());
    EXPECT_TRUE(lastSubject().startsWith(u"P06-"_s));
    EXPECT_EQ(stageOf(lastSubject()), 3);
    EXPECT_TRUE(strips()->accessibleDescription().contains(u"at stage 3: "_s + lastSubject()));
    strips()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strips(), Qt::Key_Down);
    EXPECT_TRUE(strips()->currentKey().startsWith(u"P07/"_s)) << "straight down";
    QTest::keyClick(strips(), Qt::Key_Left);
    QTest::keyClick(strips(), Qt::Key_Return);
    EXPECT_TRUE(lastSubject().startsWith(u"P07-"_s) || lastSubject().startsWith(u"P06-"_s));
    QTest::keyClick(strips(), Qt::Key_Equal);
    EXPECT_TRUE(why()->isOpen());
}

TEST_F(GapsPageTest, ANumberKeepsTheFocusWhileAnEditChangesIt) {
    startAltamar();
    auto* groups = m_page->findChild<GroupScores*>();
    ASSERT_NE(groups, nullptr);
    QPointer<NumberButton> core;
    for (NumberButton* number : groups->findChildren<NumberButton*>()) {
        if (number->text() == u"2.17"_s) {
            core = number;
        }
    }
    ASSERT_TRUE(core);
    core->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(session().perform(SetStage{u"P08-02"_s, 5}, u"Choose stage 5"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !core || core->text() != u"2.17"_s; }));
    ASSERT_TRUE(core) << "brought up to date, not made anew";
    EXPECT_TRUE(core->hasFocus());
}

TEST_F(GapsPageTest, WhatANextStageAsksForUnfoldsWhereOneStands) {
    startAltamar();
    QModelIndex longest;
    qsizetype most = 0;
    const auto* model = static_cast<const RankedGapsModel*>(rank()->model());
    for (int row = 1; row < model->rowCount(); ++row) {
        if (model->row(row).needs.size() > most) {
            most = model->row(row).needs.size();
            longest = model->index(row, RankedGapsModel::Question);
        }
    }
    ASSERT_GT(most, 150) << "more than two lines";
    const int folded = rank()->rowHeight(longest.row());
    EXPECT_LT(folded, 80);
    EXPECT_TRUE(longest.data(Qt::ToolTipRole).toString().contains(model->row(longest.row()).needs));
    EXPECT_TRUE(longest.data(Qt::AccessibleTextRole).toString().contains(model->row(longest.row()).needs));
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(longest.row() - 1);
    QTest::keyClick(rank(), Qt::Key_Down);
    EXPECT_GT(rank()->rowHeight(longest.row()), folded);
    QTest::keyClick(rank(), Qt::Key_Up);
    EXPECT_EQ(rank()->rowHeight(longest.row()), folded);
}

TEST_F(GapsPageTest, BarsAndRankStandAboveTheFoldOnALaptop) {
    startAltamar();
    m_window->resize(1366, 690);
    QApplication::processEvents();
    auto* area = m_page->findChild<QScrollArea*>();
    for (QWidget* part : {static_cast<QWidget*>(bars()), static_cast<QWidget*>(rank())}) {
        const int bottom = part->mapTo(area->viewport(), QPoint(0, part->height())).y();
        EXPECT_LE(bottom, area->viewport()->height()) << part->accessibleName().toStdString();
    }
}

TEST_F(GapsPageTest, OtherBasisIsAViewAndSaysSo) {
    startAltamar();
    EXPECT_FALSE(says(u"Seen otherwise"_s));
    auto* basis = m_page->findChildren<QComboBox*>().first();
    basis->setFocus(Qt::TabFocusReason);
    QTest::keyClick(basis, Qt::Key_Down);
    EXPECT_TRUE(says(u"Seen otherwise"_s));
    EXPECT_TRUE(says(u"2.10"_s));
    EXPECT_EQ(session().assessment().headlineBasis, Basis::Claimed);
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(GapsPageTest, TheTableTwinSaysWhatTheChartsSay) {
    startAltamar();
    QTest::keyClick(bars(), Qt::Key_T);
    EXPECT_FALSE(bars()->isVisible());
    QTableView* twin = table(u"Commitments: scores, targets and stages"_s);
    ASSERT_TRUE(twin->isVisible());
    const QAbstractItemModelTester strict(twin->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(twin->model()->rowCount(), 15);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Now).data().toString(), u"2.11"_s);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Target).data().toString(), u"3.10"_s);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Answered).data().toString(), u"9/10"_s);
    ASSERT_TRUE(session().perform(ClearAnswer{u"P01-01"_s}, u"Clear"_s));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return twin->model()->index(0, CommitmentScoresModel::Answered).data().toString() != u"9/10"_s; }));
}

TEST_F(GapsPageTest, EditsShowAtOnceAndASwitchOfPageIsQuick) {
    startAltamar();
    QPersistentModelIndex chosen(rank()->model()->index(3, 0));
    rank()->selectRow(3);
    const QAbstractItemModelTester strict(rank()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = rank()->model()->rowCount();
    ASSERT_TRUE(session().perform(SetStage{u"P08-02"_s, 5}, u"Choose stage 5"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rank()->model()->rowCount() == before - 1; }));
    EXPECT_EQ(rank()->currentIndex().row(), 2) << "the selection stays with its row";
    m_window->go({PageId::Home, {}, {}});
    session().history().undo();
    EXPECT_EQ(rank()->model()->rowCount(), before - 1) << "nothing is worked out while nobody looks";
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_EQ(rank()->model()->rowCount(), before);
}

TEST_F(GapsPageTest, ARuleSetsManyTargetsAsOneStep) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06"_s);
    ASSERT_TRUE(targets->isOpen());
    EXPECT_TRUE(says(u"Target of the headline: 3.01"_s));
    const auto boxes = targets->findChildren<QComboBox*>();
    boxes.at(1)->setCurrentIndex(4);
    const Assessment before = session().assessment();
    QTest::mouseClick(button(u"Set targets"_s, true), Qt::LeftButton);
    EXPECT_FALSE(targets->isOpen());
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_TRUE(session().history().undoText().startsWith(u"Set targets: 6 "_s));
    EXPECT_TRUE(session().history().undoText().endsWith(u"to stage 5 by 2028"_s));
    for (const auto& [code, target] : session().assessment().targets) {
        if (code.startsWith(u"P06"_s)) {
            EXPECT_EQ(target.stage, 5) << code.toStdString();
        }
    }
    session().history().undo();
    EXPECT_EQ(session().assessment().targets, before.targets);
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(0);
    QTest::keyClick(rank(), Qt::Key_F2);
    EXPECT_TRUE(targets->isOpen());
    EXPECT_EQ(boxes.at(0)->currentData().toString(), u"P08-02"_s);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 3) << "the target it has";
}

TEST_F(GapsPageTest, TheTargetsDrawerFollowsUndoWhileItIsOpen) {
    startAltamar();
    const int before = session().assessment().targets.at(u"P06-01"_s).stage;
    ASSERT_TRUE(session().perform(SetTarget{u"P06-01"_s, Target{5, {}}}, u"Aim at stage 5"_s));
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06-01"_s);
    const auto boxes = targets->findChildren<QComboBox*>();
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 5);
    const auto headline = [&] { return scoreText(session().scores().headline().target); };
    EXPECT_TRUE(says(u"Target of the headline: %1"_s.arg(headline())));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(targets->isOpen());
    EXPECT_EQ(session().assessment().targets.at(u"P06-01"_s).stage, before);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), before) << "the target it has now";
    EXPECT_TRUE(says(u"Target of the headline: %1"_s.arg(headline())));
}

TEST_F(GapsPageTest, WhatIsChosenInTheTargetsDrawerStaysWhileAnotherThingChanges) {
    startAltamar();
    auto* targets = m_page->findChild<TargetsDrawer*>();
    targets->openFor(u"P06"_s);
    const auto boxes = targets->findChildren<QComboBox*>();
    boxes.at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 4);
    const auto changing = [&] {
        for (const QLabel* label : targets->findChildren<QLabel*>()) {
            if (label->text().contains(u"Target of the headline"_s)) {
                return label->text();
            }
        }
        return QString();
    };
    const QString before = changing();
    const auto& all = session().assessment().targets;
    const auto lower = std::find_if(
        all.begin(), all.end(), [](const auto& one) { return one.first.startsWith(u"P06"_s) && one.second.stage < 4; });
    ASSERT_NE(lower, all.end());
    const QString code = lower->first;
    ASSERT_TRUE(session().perform(SetTarget{code, Target{4, QDate(2028, 12, 31)}}, u"Aim at stage 4"_s));
    EXPECT_EQ(boxes.at(1)->currentData().toInt(), 4);
    EXPECT_NE(changing(), before) << "one question fewer changes";
}

TEST_F(GapsPageTest, FiguresInSentencesAreWrittenAsTheLanguageDoes) {
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    startAltamar();
    EXPECT_TRUE(says(u"on 1,00 to 5,00"_s));
    m_window.reset();
    startEmpty();
    EXPECT_TRUE(says(u"appears with 60"_s + QLocale().percent().prepend(QChar(0x00a0)))) << "in one piece";
    m_window.reset();
    QLocale::setDefault(usual);
}

TEST_F(GapsPageTest, SavesAndCopiesWholeChartsOrSaysWhyNot) {
    startAltamar();
    QTest::keyClick(bars(), Qt::Key_C);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    for (const QString& name : {u"chart.png"_s, u"chart.svg"_s, u"chart.csv"_s}) {
        m_places.path = pathOf(name);
        QTest::mouseClick(button(u"Save chart…"_s, true), Qt::LeftButton);
        EXPECT_GT(QFileInfo(m_places.path).size(), 500) << name.toStdString();
    }
    EXPECT_FALSE(QImage(pathOf(u"chart.png"_s)).isNull());
    EXPECT_TRUE(QImage(pathOf(u"chart.svg"_s)).width() > 100) << "a drawing that a reader can read";
    EXPECT_TRUE(
        QString::fromUtf8(read(pathOf(u"chart.csv"_s))).contains(u"8 Critical ICT infrastructure,9,10,2.11,3.10"_s));
    QSignalSpy shown(&m_notices, &Notices::shown);
    m_places.path = pathOf(u"nowhere/chart.png"_s);
    QTest::keySequence(m_window.get(), QKeySequence::Save);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_FALSE(QFileInfo::exists(m_places.path));
}

TEST_F(GapsPageTest, ASavedChartIsTheSameInEveryWindowAndOnPaper) {
    startAltamar();
    const QList<ChartView*> charts{bars(), strips(), chart(u"Shape of the commitments"_s)};
    std::vector<QImage> usual;
    for (ChartView* one : charts) {
        usual.push_back(savedPicture(one));
    }
    m_style->apply(Preferences::Ground::Dark, 200, true);
    m_window->resize(1024, 700);
    QApplication::processEvents();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QImage now = savedPicture(charts[i]);
        EXPECT_EQ(now.pixelColor(0, 0), QColor(Qt::white));
        EXPECT_EQ(now, usual[static_cast<std::size_t>(i)]) << charts[i]->accessibleName().toStdString();
    }
}

TEST_F(GapsPageTest, WordsOfASavedDrawingCanBeChosenAndItsGroundIsPaper) {
    startAltamar();
    for (ChartView* one : {bars(), strips(), chart(u"Shape of the commitments"_s)}) {
        one->setFocus(Qt::TabFocusReason);
        m_places.path = pathOf(u"chart.svg"_s);
        QTest::keySequence(m_window.get(), QKeySequence::Save);
        QXmlStreamReader reader(read(m_places.path));
        QStringList words;
        QString title, ground;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (reader.name() == "text"_L1) {
                EXPECT_GT(reader.attributes().value("textLength"_L1).toDouble(), 0);
                words << reader.readElementText();
            } else if (reader.name() == "title"_L1) {
                title = reader.readElementText();
            } else if (reader.name() == "rect"_L1 && ground.isEmpty()) {
                ground = reader.attributes().value("fill"_L1).toString();
            }
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
        EXPECT_EQ(title, one->chart().title);
        EXPECT_EQ(ground, u"#ffffff"_s);
        EXPECT_TRUE(words.join(u' ').contains(u"CSIRTs"_s)) << words.join(u'|').toStdString();
    }
}

TEST_F(GapsPageTest, ATableForSpreadsheetsKeepsAccentsAndRunsNothing) {
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Compromiso"_s, u"Ahora"_s});
    model.setItem(0, 0, new QStandardItem(u"=HYPERLINK(\"http://x\") Coordinaci\u00f3n, \u201cni\u00f1os\u201d"_s));
    model.setItem(0, 1, new QStandardItem(u"2.17"_s));
    const QByteArray bytes = tableCsv(model);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "spreadsheets take it for their own code page without";
    EXPECT_EQ(
        QString::fromUtf8(bytes).toStdString(),
        u"Compromiso,Ahora\r\n\"'=HYPERLINK(\"\"http://x\"\") Coordinaci\u00f3n, \u201cni\u00f1os\u201d\",2.17\r\n"_s
            .toStdString());
}

TEST_F(GapsPageTest, EachChartIsCopiedByItsMenuAndTheOneThatWasWorkedOnByTheButton) {
    startAltamar();
    QSignalSpy said(&m_notices, &Notices::said);
    const auto lastSaid = [&] { return said.last().front().toString(); };
    for (ChartView* one : {bars(), strips(), chart(u"Shape of the commitments"_s)}) {
        ASSERT_EQ(one->actions().size(), 2);
        EXPECT_EQ(one->contextMenuPolicy(), Qt::ActionsContextMenu);
        one->actions().front()->trigger();
        EXPECT_TRUE(lastSaid().endsWith(one->chart().title)) << lastSaid().toStdString();
    }
    strips()->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(button(u"Copy chart"_s, true), Qt::LeftButton);
    EXPECT_TRUE(lastSaid().endsWith(strips()->chart().title)) << "the button takes the focus, not the choice";
}

TEST_F(GapsPageTest, EqualsOnANumberExplainsThatNumber) {
    startAltamar();
    NumberButton* group = nullptr;
    for (NumberButton* number : m_page->findChildren<NumberButton*>()) {
        group = number->text() == u"2.83"_s ? number : group;
    }
    ASSERT_NE(group, nullptr);
    group->setFocus(Qt::TabFocusReason);
    QTest::keyClick(group, Qt::Key_Equal);
    EXPECT_TRUE(says(u"Why 2.83?"_s));
}

TEST_F(GapsPageTest, AnEmptyAssessmentTeachesAndPrintsNoNumber) {
    start();
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_TRUE(says(u"Choose an assessment on Home"_s));
    m_window.reset();
    startEmpty();
    EXPECT_TRUE(says(u"Nothing is answered yet"_s));
    EXPECT_TRUE(says(u"No targets are set yet"_s));
    EXPECT_FALSE(rank()->isVisible());
    const Framework& framework = session().framework();
    ASSERT_TRUE(session().perform(SetStage{framework.indicators.front().code, 4}, u"Choose"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"not shown"_s); }));
    EXPECT_FALSE(says(u"4.00"_s));
}

TEST_F(GapsPageTest, NothingIsCutSidewaysAtAnyWidthOrTextSize) {
    startAltamar();
    auto* area = m_page->findChild<QScrollArea*>();
    for (const auto& [width, percent] : {std::pair{1366, 100}, std::pair{1024, 100}, std::pair{1366, 200}}) {
        m_style->setTextPercent(percent);
        m_window->resize(width, 700);
        QApplication::processEvents();
        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << width << " at " << percent;
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << width << " at " << percent;
    }
}

} // namespace
} // namespace atalaya::test
