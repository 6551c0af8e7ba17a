// Looking back on a workshop by keys, over a real file; the workshop is that of MinutesFixture.h.
#include "models/commands/AssessmentEditor.h"
#include "models/items/Moment.h"
#include "tests/views/minutes/MinutesFixture.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/WorkshopAnswers.h"
#include "views/reportpage/PageImages.h"
#include "views/window/Notices.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/minutes/MinutesPane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using atalaya::test::fixedSurroundings;
using atalaya::test::isGood;

constexpr int patience = 20'000; // ms; sanitizers are slow

class MinutesPaneTest : public MinutesTest {
protected:
    void TearDown() override {
        m_pane.reset();
        m_desk.reset();
    }
    void open(Attribution attribution = Attribution::ByGroup) {
        hold(attribution);
        show();
    }
    void show() {
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_desk->work().setPatience(patience);
        m_clock = std::make_unique<WorkshopClock>(m_desk->surroundings().now);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
        m_pane = std::make_unique<MinutesPane>(WorkshopContext{
            {*m_desk, *m_style, *m_icons, *m_preferences, m_notices}, m_answers, m_phones, *m_clock, m_room});
        QObject::connect(&m_notices, &Notices::said, m_pane.get(), [this](const QString& line) { m_said = line; });
        QObject::connect(&m_notices, &Notices::shown, m_pane.get(),
                         [this](const Notices::Notice& notice) { m_failure = notice.sentence; });
        m_pane->resize(1282, 692);
        m_pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_pane.get()));
    }
    [[nodiscard]] QAbstractButton* button(const QString& word) const {
        for (QAbstractButton* one : m_pane->findChildren<QAbstractButton*>()) {
            if (one->text() == word && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /// By keys: the focus on it, then Space.
    void press(const QString& word) {
        QAbstractButton* one = button(word);
        ASSERT_NE(one, nullptr) << word.toStdString();
        ASSERT_TRUE(one->isEnabled()) << word.toStdString();
        one->setFocus(Qt::TabFocusReason);
        QTest::keyClick(one, Qt::Key_Space);
        QCoreApplication::processEvents(); // the pane follows once for all that a step changes
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_pane->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
    }
    [[nodiscard]] bool comesToSay(const QString& words) const {
        return QTest::qWaitFor([&] { return says(words); }, patience);
    }
    [[nodiscard]] QAbstractItemView* results() const {
        for (QAbstractItemView* one : m_pane->findChildren<QAbstractItemView*>()) {
            if (one->accessibleName() == u"Results of the workshop"_s) {
                return one;
            }
        }
        return nullptr;
    }
    /// The figure over a word.
    [[nodiscard]] QString countOf(const QString& word) const {
        for (QLabel* one : m_pane->findChildren<QLabel*>()) {
            if (one->text() == word && one->isVisible()) {
                return qobject_cast<QLabel*>(one->parentWidget()->layout()->itemAt(0)->widget())->text();
            }
        }
        return {};
    }
    [[nodiscard]] const Assessment& assessment() const { return m_desk->session()->assessment(); }
    [[nodiscard]] WorkshopSession& session() const { return *m_desk->workshop(); }
    void closeOpenRound() {
        ASSERT_TRUE(session().perform(CloseRound{session().workshop().openRound()->id, at(60)}));
        QCoreApplication::processEvents();
    }

    atalaya::test::WorkshopAnswers m_answers;
    atalaya::test::FakePhones m_phones;
    Notices m_notices;
    RoomModel m_room;
    QString m_said, m_failure;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<WindowStyle> m_style;
    std::unique_ptr<Icons> m_icons;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WorkshopClock> m_clock;
    std::unique_ptr<MinutesPane> m_pane;
};

TEST_F(MinutesPaneTest, ShowsHowTheQuestionsStandAndHowMuchTheRoomAgreed) {
    open();
    EXPECT_EQ(countOf(u"agreed"_s), u"1"_s);
    EXPECT_EQ(countOf(u"agreed with dissent"_s), u"1"_s);
    EXPECT_EQ(countOf(u"parked"_s), u"1"_s);
    EXPECT_EQ(countOf(u"begun, without a result"_s), u"1"_s);
    EXPECT_EQ(countOf(u"not reached"_s), u"2"_s);
    EXPECT_TRUE(says(u"Krippendorff’s alpha, ordinal: 0.313 (no interval"_s));
    EXPECT_TRUE(says(u"Kendall’s W: 0.397"_s));
    EXPECT_TRUE(says(u"more than by chance"_s));
}

TEST_F(MinutesPaneTest, SaysNotComputableBeforeAnybodyVoted) {
    { const auto workspace = makeWithWorkshop(); }
    show();
    EXPECT_TRUE(says(u"Krippendorff’s alpha, ordinal: Not computable"_s));
    EXPECT_TRUE(says(u"Kendall’s W: Not computable"_s));
    EXPECT_TRUE(says(u"The room has not turned to a question yet."_s));
    EXPECT_EQ(countOf(u"not reached"_s), u"6"_s);
    EXPECT_EQ(countOf(u"agreed"_s), u"0"_s);
}

TEST_F(MinutesPaneTest, ListsTheResultsAndEnterLeadsToTheQuestion) {
    open();
    QAbstractItemView* list = results();
    ASSERT_NE(list, nullptr);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(list->model()->rowCount(), 4);
    const auto spoken = [&](int row) {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_THAT(spoken(0), testing::HasSubstr("agreed with dissent; 1 round(s) · 10 vote(s) · median 3 · middle half 2 "
                                              "to 3"));
    EXPECT_THAT(spoken(2), testing::HasSubstr("parked; no revealed vote"));
    EXPECT_THAT(spoken(3), testing::HasSubstr("no result yet; no revealed vote")) << "its votes are nobody's business";

    QSignalSpy jumps(m_pane.get(), &MinutesPane::jumpRequested);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps[0][0].value<Place>(), (Place{PageId::Score, indicator(1), {}}));
}

TEST_F(MinutesPaneTest, FollowsWhatTheRoomDoesMeanwhile) {
    open();
    const QAbstractItemModelTester tester(results()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(session().reveal());
    const QUuid round = session().workshop().lastRevealed(indicator(3))->id;
    ASSERT_TRUE(
        session().perform(RecordResult{indicator(3), {RoomResult::Kind::Agreed, 1, round, u"Clear."_s, {}, at(70)}}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return countOf(u"agreed"_s) == u"2"_s; }, patience));
    EXPECT_EQ(countOf(u"begun, without a result"_s), QString()) << "there is none any more";
}

TEST_F(MinutesPaneTest, HandsOverResultsThatTheAssessmentHasNot) {
    open();
    ASSERT_TRUE(says(u"Differs from the assessment"_s));
    press(u"Hand over the results"_s);
    ASSERT_NE(assessment().answer(indicator(0)), nullptr);
    EXPECT_EQ(assessment().answer(indicator(0))->mark(3), Mark::Met);
    EXPECT_EQ(assessment().answer(indicator(1))->mark(2), Mark::Met);
    EXPECT_EQ(assessment().answer(indicator(2)), nullptr) << "it was parked";
    EXPECT_FALSE(says(u"Differs from the assessment"_s));
    EXPECT_TRUE(results()->hasFocus()) << "the button is gone";
    EXPECT_EQ(m_said, u"2 result(s) handed over to the assessment"_s);

    // Taken back by a person: it is not there any more, and the pane says so.
    m_desk->session()->history().undo();
    EXPECT_TRUE(comesToSay(u"the answer to %1."_s.arg(indicator(1))));
}

TEST_F(MinutesPaneTest, HandsOverWhatWasLeftForLaterOnce) {
    open();
    EXPECT_TRUE(says(u"Who pays?"_s));
    EXPECT_TRUE(says(indicator(2) + u": The law is missing."_s));
    press(u"Hand over to the assessment"_s);
    const std::vector<OpenPoint> expected{{indicator(2), u"The law is missing."_s}, {{}, u"Who pays?"_s}};
    EXPECT_EQ(assessment().openPoints, expected);
    EXPECT_FALSE(button(u"Hand over to the assessment"_s)->isEnabled());
    EXPECT_TRUE(says(u"All of it is among the assessment’s open points."_s));
}

TEST_F(MinutesPaneTest, SaysWhyNothingCanBeHandedOverToAnApprovedAssessment) {
    open();
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, u"Signed."_s));
    QCoreApplication::processEvents();
    for (const QString& word : {u"Hand over the results"_s, u"Hand over to the assessment"_s}) {
        ASSERT_NE(button(word), nullptr);
        EXPECT_FALSE(button(word)->isEnabled()) << word.toStdString();
        EXPECT_EQ(button(word)->accessibleDescription(), m_desk->session()->whyNotEditable());
    }
    EXPECT_TRUE(says(m_desk->session()->whyNotEditable()));
}

TEST_F(MinutesPaneTest, EndsAndResumesTheWorkshop) {
    open();
    EXPECT_FALSE(button(u"End the workshop"_s)->isEnabled()) << "a vote is open";
    EXPECT_TRUE(says(u"A vote is open. Reveal it or stop it first."_s));
    closeOpenRound();
    press(u"End the workshop"_s);
    EXPECT_TRUE(session().workshop().ended.isValid());
    EXPECT_TRUE(says(u"It ended on %1."_s.arg(dateAndTimeText(session().workshop().ended))));
    press(u"Resume the workshop"_s);
    EXPECT_FALSE(session().workshop().ended.isValid());
    EXPECT_EQ(m_failure, QString());
}

TEST_F(MinutesPaneTest, WritesTheMinutesBesideTheWindowAndOpensThem) {
    open();
    m_answers.place = pathOf(u"acta.pdf"_s);
    press(u"Write the minutes…"_s);
    EXPECT_EQ(m_answers.suggested, u"Altamar minutes 2026, Altamar acuerda.pdf"_s);
    ASSERT_TRUE(comesToSay(u"Written."_s));
    const QByteArray pdf = read(m_answers.place);
    const QString words = PdfFile(pdf).words();
    EXPECT_TRUE(words.contains(u"The plan is not signed."_s));
    EXPECT_FALSE(words.contains(nameCanary));
    EXPECT_FALSE(words.contains(noteCanary));
    press(u"Open"_s);
    press(u"Show in folder"_s);
    EXPECT_EQ(m_answers.opened, (QStringList{m_answers.place, QFileInfo(m_answers.place).absolutePath()}));

    // The same as the command line makes, apart from the clock's zone.
    MinutesInput given = input();
    given.options.zone = QTimeZone::systemTimeZone();
    const auto made = makeMinutes(given, {});
    ASSERT_TRUE(isGood(made));
    EXPECT_TRUE(made->bytes == pdf);
}

TEST_F(MinutesPaneTest, WritesTheFormatThatTheNameSays) {
    open();
    m_answers.place = pathOf(u"acta.html"_s);
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(comesToSay(u"Written."_s));
    EXPECT_TRUE(read(m_answers.place).startsWith("<!DOCTYPE html>"));
    m_answers.place = pathOf(u"acta.odt"_s);
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_answers.place); }, patience));
    EXPECT_TRUE(read(m_answers.place).startsWith("PK"));
}

TEST_F(MinutesPaneTest, TakesThePaperOfTheState) {
    hold(Attribution::ByGroup);
    {
        const auto workspace = reopen();
        auto editor = AssessmentEditor::open(*workspace, plain().id);
        ASSERT_TRUE(isGood(editor));
        Head head = headOf(editor->snapshot());
        head.countryCode = u"SLV"_s;
        ASSERT_TRUE(isGood(editor->apply(SetHead{head})));
    }
    show();
    EXPECT_TRUE(button(u"Letter"_s)->isChecked());
    m_answers.place = pathOf(u"acta.pdf"_s);
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(comesToSay(u"Written."_s));
    PageImages images;
    images.setPdf(read(m_answers.place));
    EXPECT_EQ(images.sizeOf(0).toSize(), QSize(612, 792));
}

TEST_F(MinutesPaneTest, ThePaperFollowsALaterChangeOfCountryUnlessSomebodyChoseAnother) {
    open();
    const auto moveTo = [this](const QString& country) {
        Head head = headOf(assessment());
        head.countryCode = country;
        ASSERT_TRUE(m_desk->session()->perform(SetHead{head}, u"Change the details"_s));
        ASSERT_EQ(assessment().countryCode, country);
    };
    ASSERT_NO_FATAL_FAILURE(moveTo(u"BRA"_s)); // prints on A4
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"A4"_s)->isChecked(); }, patience));
    ASSERT_NO_FATAL_FAILURE(moveTo(u"SLV"_s)); // prints on Letter
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"Letter"_s)->isChecked(); }, patience));
    m_desk->session()->history().undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"A4"_s)->isChecked(); }, patience));

    // Chosen by a person, against what the State prints on.
    QTest::mouseClick(button(u"Letter"_s), Qt::LeftButton);
    ASSERT_TRUE(button(u"Letter"_s)->isChecked());
    ASSERT_NO_FATAL_FAILURE(moveTo(u"ARG"_s)); // A4 as well
    press(u"Hand over the results"_s);         // and what else the pane follows
    EXPECT_TRUE(button(u"Letter"_s)->isChecked());
    m_answers.place = pathOf(u"acta.pdf"_s);
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(comesToSay(u"Written."_s));
    PageImages images;
    images.setPdf(read(m_answers.place));
    EXPECT_EQ(images.sizeOf(0).toSize(), QSize(612, 792));
}

TEST_F(MinutesPaneTest, SaysWhatWentWrong) {
    open();
    m_answers.place = pathOf(u"nowhere/acta.pdf"_s);
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(comesToSay(u"Not exported."_s));
    m_answers.place = pathOf(u"acta.pdf"_s);
    m_answers.hasPrograms = false;
    press(u"Write the minutes…"_s);
    ASSERT_TRUE(comesToSay(u"Written."_s));
    press(u"Open"_s);
    EXPECT_EQ(m_failure, u"No program here opens “acta.pdf”. Take the file to a computer that has one."_s);
}

TEST_F(MinutesPaneTest, NothingIsWrittenWhenThePersonThinksBetterOfIt) {
    open();
    m_answers.place.clear();
    const QStringList before = entries();
    press(u"Write the minutes…"_s);
    EXPECT_EQ(entries(), before);
    EXPECT_NE(button(u"Write the minutes…"_s), nullptr);
}

TEST_F(MinutesPaneTest, StandsTwoColumnsWideAndOneBelowTheOtherWhereTextIsLarge) {
    open();
    const auto at = [this](const QString& word) { return button(word)->mapTo(m_pane.get(), QPoint()); };
    EXPECT_GT(at(u"Write the minutes…"_s).x(), results()->mapTo(m_pane.get(), QPoint()).x() + results()->width() / 2);
    m_style->setTextPercent(200);
    QCoreApplication::processEvents();
    EXPECT_LT(at(u"Write the minutes…"_s).x(), m_pane->width() / 4);
    EXPECT_GT(at(u"Write the minutes…"_s).y(), results()->mapTo(m_pane.get(), QPoint()).y());
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        EXPECT_LE(label->mapTo(m_pane.get(), QPoint(label->width(), 0)).x(), m_pane->width())
            << label->text().toStdString();
    }
}

} // namespace
} // namespace atalaya::report::test
