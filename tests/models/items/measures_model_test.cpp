#include "models/items/MeasuresModel.h"
#include "models/items/MeasuresModelWords.h"
#include "tests/support/Builders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Measure measured(const char* code, const QUuid& objective) {
    Measure measure;
    measure.id = idOf(QString::fromLatin1(code));
    measure.code = QString::fromLatin1(code);
    measure.objective = objective;
    measure.title = u"Counted"_s;
    return measure;
}

class MeasuresModelTest : public testing::Test {
protected:
    void show(QDate today = QDate(2026, 5, 14)) {
        putInOrder(m_plan);
        m_model.show(m_plan, today, m_language);
    }
    [[nodiscard]] std::string codes() const {
        QStringList all;
        for (const MeasureRow& row : m_model.rows()) {
            all << row.code;
        }
        return all.join(u' ').toStdString();
    }
    [[nodiscard]] std::string text(int row, int column, int role = Qt::DisplayRole) const {
        return m_model.index(row, column).data(role).toString().toStdString();
    }

    Language m_language{u"en"_s};
    Plan m_plan;
    MeasuresModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MeasuresModelTest, StandByObjectiveInTheOrderOfTheTreeThoseWithoutLast) {
    const QUuid top = idOf(u"top"_s);
    const QUuid below = idOf(u"below"_s);
    const QUuid other = idOf(u"other"_s);
    m_plan.objectives = {{top, u"Top"_s}, {other, u"Other"_s}, {below, u"Below"_s, {}, {}, top}};
    m_plan.measures = {measured("M1", {}), measured("M2", other), measured("M3", below), measured("M4", top)};
    show();
    EXPECT_EQ(codes(), "M4 M3 M2 M1");
    EXPECT_EQ(text(0, MeasuresModel::Title, Qt::AccessibleTextRole), "Counted, of Top");
    EXPECT_EQ(text(3, MeasuresModel::Title, Qt::AccessibleTextRole), "Counted");
}

TEST_F(MeasuresModelTest, TheWayIsSaidInWordsWhateverIsMissing) {
    Measure none = measured("M1", {});
    Measure unread = measured("M2", {});
    unread.target = MeasurePoint{10, {}};
    Measure reached = measured("M3", {});
    reached.baseline = MeasurePoint{50, {}};
    reached.target = MeasurePoint{10, {}};
    reached.readings = {{QDate(2026, 1, 1), 5, {}}};
    Measure worse = reached;
    worse.id = idOf(u"M4"_s);
    worse.code = u"M4"_s;
    worse.readings = {{QDate(2026, 1, 1), 60, {}}};
    m_plan.measures = {none, unread, reached, worse};
    show();
    EXPECT_EQ(text(0, MeasuresModel::Way), "no target");
    EXPECT_EQ(text(1, MeasuresModel::Way), "no reading yet");
    EXPECT_EQ(text(2, MeasuresModel::Way), "target reached");
    EXPECT_EQ(text(3, MeasuresModel::Way), "worse than at the start");
    EXPECT_EQ(text(0, MeasuresModel::Due), "no frequency");
}

TEST_F(MeasuresModelTest, AReadingIsOverdueTheDayAfterItWasDue) {
    Measure measure = measured("M1", {});
    measure.frequency = Frequency::Monthly;
    measure.readings = {{QDate(2026, 4, 14), 5, {}}};
    m_plan.measures = {measure};
    show(QDate(2026, 5, 13));
    EXPECT_EQ(text(0, MeasuresModel::Due), "by 14 May 2026");
    show(QDate(2026, 5, 14));
    EXPECT_EQ(text(0, MeasuresModel::Due), "today");
    EXPECT_FALSE(m_model.row(0).isOverdue);
    show(QDate(2026, 5, 15));
    EXPECT_EQ(text(0, MeasuresModel::Due), "overdue since 14 May 2026");
    EXPECT_TRUE(m_model.row(0).isOverdue);
}

TEST_F(MeasuresModelTest, AReadingOfALaterDayIsNotKnownYet) {
    Measure measure = measured("M1", {});
    measure.baseline = MeasurePoint{0, {}};
    measure.target = MeasurePoint{100, {}};
    measure.readings = {{QDate(2026, 4, 14), 25, {}}, {QDate(2026, 5, 15), 90, {}}};
    m_plan.measures = {measure};
    show(QDate(2026, 5, 14));
    EXPECT_EQ(text(0, MeasuresModel::Last), "25, 14 Apr 2026");
    EXPECT_EQ(m_model.row(0).share, std::optional(0.25));
    EXPECT_EQ(m_model.row(0).trend, (std::vector<double>{0, 25}));
    show(QDate(2026, 4, 13));
    EXPECT_EQ(text(0, MeasuresModel::Last), "\u2013");
    EXPECT_EQ(text(0, MeasuresModel::Way), "no reading yet");
    show(QDate(2026, 5, 15));
    EXPECT_EQ(text(0, MeasuresModel::Last), "90, 15 May 2026");
    EXPECT_EQ(m_model.row(0).share, std::optional(0.9));
}

TEST_F(MeasuresModelTest, AnEditTellsItsRowAlone) {
    m_plan.measures = {measured("M1", {}), measured("M2", {})};
    show();
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_plan.measures[1].readings = {{QDate(2026, 1, 1), 5, {}}};
    show();
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST(PlanItemsTest, NumbersAreReadAsPeopleWriteThem) {
    const Language english(u"en"_s);
    EXPECT_EQ(planitems::amountFrom(english, u"1,200 000"_s), std::optional<qint64>(1'200'000));
    EXPECT_EQ(planitems::amountFrom(english, u" 0 "_s), std::optional<qint64>(0));
    EXPECT_EQ(planitems::amountFrom(english, u"-5"_s), std::nullopt);
    EXPECT_EQ(planitems::amountFrom(english, u"12.5"_s), std::nullopt);
    EXPECT_EQ(planitems::amountFrom(english, {}), std::nullopt);
    EXPECT_EQ(planitems::amountFrom(english, u"9000000000000000000"_s), std::nullopt);
    EXPECT_EQ(planitems::valueFrom(english, u"1,200.5"_s), std::optional(1200.5));
    EXPECT_EQ(planitems::valueFrom(english, u"\u22123"_s), std::optional(-3.0));
    EXPECT_EQ(planitems::valueFrom(english, u"nan"_s), std::nullopt);
    EXPECT_EQ(planitems::valueFrom(english, u"a lot"_s), std::nullopt);
    EXPECT_EQ(planitems::valueFrom(english, u"12,5"_s), std::optional(12.5)) << "no thousands";
    EXPECT_EQ(planitems::amountFrom(english, u"12,5"_s), std::nullopt);
    const Language spanish(u"es"_s);
    EXPECT_EQ(planitems::valueFrom(spanish, u"0.1"_s), std::optional(0.1));
    EXPECT_EQ(planitems::amountFrom(spanish, u"1.200.000"_s), std::optional<qint64>(1'200'000));
    EXPECT_EQ(planitems::valueFrom(spanish, u"12,5"_s), std::optional(12.5));
    for (const double value : {0.1, 12.5, -3.0, -0.125, 1'234'567.25, 1.0 / 3, 1234.0, 1e15}) {
        for (const QString& code : {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s}) {
            const Language language(code);
            EXPECT_EQ(planitems::valueFrom(language, planitems::valueText(language, value)), std::optional(value))
                << code.toStdString();
        }
    }
}

TEST(PlanItemsTest, ANumberThatMayBeTwoIsRefusedWithBoth) {
    const Language french(u"fr"_s);
    EXPECT_EQ(planitems::valueFrom(french, u"1.234"_s), std::nullopt);
    EXPECT_EQ(planitems::amountFrom(french, u"1.234"_s), std::nullopt);
    const QString why = planitems::ambiguousNumber(french, u" 1.234 "_s);
    EXPECT_TRUE(why.contains(u"1.234"_s) && why.contains(u"1\u202f234"_s) && why.contains(u"1,234"_s))
        << why.toStdString();
    EXPECT_EQ(planitems::valueFrom(french, u"1\u202f234"_s), std::optional(1234.0)) << "as the sentence has it";
    EXPECT_EQ(planitems::valueFrom(french, u"1,234"_s), std::optional(1.234));
    for (const QString& code : {u"en"_s, u"es"_s, u"pt"_s}) {
        EXPECT_EQ(planitems::ambiguousNumber(Language(code), u"1.234"_s), QString()) << code.toStdString();
    }
    EXPECT_EQ(planitems::ambiguousNumber(french, u"a lot"_s), QString());
}

TEST(PlanItemsTest, NumbersAndDatesAreWrittenAsTheLanguageDoes) {
    const Language english(u"en"_s);
    const Language spanish(u"es"_s);
    const Language french(u"fr"_s);
    EXPECT_EQ(planitems::valueText(english, -1'234.5), u"\u22121,234.5"_s);
    EXPECT_EQ(planitems::valueText(spanish, 1'234.5), u"1234,5"_s) << "four digits stand in one piece";
    EXPECT_EQ(planitems::valueText(french, 12'345.5), u"12\u202f345,5"_s);
    EXPECT_EQ(planitems::valueWithUnit(english, 20, u"%"_s), u"20%"_s);
    EXPECT_EQ(planitems::valueWithUnit(spanish, 20, u"%"_s), u"20\u00a0%"_s);
    EXPECT_EQ(planitems::valueWithUnit(english, 48, u"hours"_s), u"48\u00a0hours"_s);
    EXPECT_EQ(planitems::amountText(spanish, 12'345), u"12.345"_s);
    EXPECT_EQ(planitems::dateText(spanish, QDate(2026, 8, 14)), spanish.shortDate(QDate(2026, 8, 14)));
    EXPECT_EQ(planitems::dateText(spanish, {}), u"\u2013"_s);
}

} // namespace
} // namespace atalaya::test
