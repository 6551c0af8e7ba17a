#include "models/items/AgendaModel.h"
#include "tests/assessments/workshop/Days.h"
#include "tests/support/Room.h"

#include <QAbstractItemModelTester>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class AgendaModelTest : public testing::Test {
protected:
    void look(const QDateTime& now) {
        m_model.show(m_room.workshop, *m_room.framework, forecastOf(m_room.workshop, now.toLocalTime()), m_earlier);
    }
    /// "09:00 P01-01 note" a line.
    [[nodiscard]] std::string lines(int most) const {
        QStringList all;
        for (const AgendaRow& row : m_model.rows()) {
            const QString what = row.kind == AgendaRow::Kind::Item ? row.key : row.title;
            all << QStringList{row.time, what, row.note}.join(u' ').trimmed();
        }
        return all.mid(0, most).join(u", "_s).toStdString();
    }
    void record(const QString& indicator, RoomResult::Kind kind, int stage, int minute) {
        RoomResult result;
        result.kind = kind;
        result.stage = stage;
        if (const Round* round = m_room.workshop.lastRevealed(indicator)) {
            result.round = round->id;
        }
        if (kind == RoomResult::Kind::AgreedWithDissent) {
            result.dissents = {{u"It is one."_s, {}}};
        }
        result.recorded = Room::at(minute);
        m_room.make(RecordResult{indicator, result});
    }

    Room m_room{{5, 4, 3}};
    std::map<QString, AgendaModel::Earlier> m_earlier;
    AgendaModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(AgendaModelTest, WhatIsAheadStandsAtTheTimeThatTheForecastGivesWithItsBreaks) {
    m_room.workshop.days = {day(12, {9, 0}, {17, 0}, {{{9, 24}, 15}})};
    m_earlier = {{u"P01-01"_s, AgendaModel::Earlier::Agreed}, {u"P01-02"_s, AgendaModel::Earlier::Differed}};
    look(Room::at(0));
    EXPECT_EQ(lines(4), "09:00 P01-01 earlier votes agree: 12 min, 09:12 P01-02 earlier votes differ: 12 min, "
                        "09:24 Break 15 min, 09:39 P02-01 12 min");
    EXPECT_EQ(m_model.items().size(), 12);
    EXPECT_FALSE(m_model.index(2, 0).flags() & Qt::ItemIsEnabled) << "the arrows pass over a break";
    EXPECT_EQ(m_model.itemAt(2), QString());
    EXPECT_EQ(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString().left(13), u"09:00, P01-01"_s);
}

TEST_F(AgendaModelTest, APreSurveyIsToldApartFromVotes) {
    m_earlier = {{u"P01-01"_s, AgendaModel::Earlier::SurveyAgreed},
                 {u"P01-02"_s, AgendaModel::Earlier::SurveyDiffered}};
    look(Room::at(0));
    EXPECT_EQ(lines(2),
              "09:00 P01-01 the pre-survey agrees: 12 min, 09:12 P01-02 answers of the pre-survey differ: 12 min");
}

TEST_F(AgendaModelTest, WhatWasDoneStandsWhenItBeganAndInThatOrder) {
    m_room.make(BeginItem{u"P02-01"_s, Room::at(3)});
    m_room.open(u"P02-01"_s);
    m_room.votes({2, 2, 2});
    m_room.reveal();
    record(u"P02-01"_s, RoomResult::Kind::Agreed, 2, 10);
    m_room.make(BeginBreak{Room::at(11)});
    m_room.make(BeginItem{u"P01-01"_s, Room::at(20)});
    look(Room::at(25));
    EXPECT_EQ(lines(3), "09:03 P02-01 agreed at 2, 1 round(s), 09:11 Break 9 min, 09:20 P01-01 now · 12 min planned");
    EXPECT_EQ(m_model.row(0).state, AgendaRow::State::Agreed);
    EXPECT_EQ(m_model.row(0).stage, 2);
    EXPECT_EQ(m_model.row(2).state, AgendaRow::State::Now);
    record(u"P01-01"_s, RoomResult::Kind::Parked, 0, 30);
    look(Room::at(30));
    EXPECT_EQ(m_model.row(2).note, u"parked"_s);
    EXPECT_EQ(m_model.items().size(), 12) << "each question once";
}

TEST_F(AgendaModelTest, ARoundThatIsOpenChangesNothingByItsVotes) {
    m_room.open(u"P01-01"_s);
    look(Room::at(5));
    const std::vector<AgendaRow> before = m_model.rows();
    m_room.votes({1, 4, 4, 2});
    look(Room::at(5));
    EXPECT_EQ(m_model.rows(), before);
}

TEST_F(AgendaModelTest, SeveralDaysAreToldApart) {
    m_room.workshop.days = {day(12, {9, 0}, {9, 30}), day(13, {9, 0}, {17, 0})};
    look(Room::at(0));
    EXPECT_EQ(lines(5), "Day 1 · 12 March, 09:00 P01-01 12 min, 09:12 P01-02 12 min, Day 2 · 13 March, "
                        "09:00 P02-01 12 min");
}

TEST_F(AgendaModelTest, WithoutDaysTheQuestionsHaveNoTime) {
    m_room.workshop.days.clear();
    look(Room::at(0));
    EXPECT_EQ(lines(1), "P01-01 12 min");
    EXPECT_EQ(m_model.rowCount(), 12);
}

TEST_F(AgendaModelTest, TimeThatPassesMovesRowsAndStartsNothingAgain) {
    look(Room::at(0));
    int resets = 0;
    QObject::connect(&m_model, &QAbstractItemModel::modelReset, &m_model, [&] { ++resets; });
    m_room.make(BeginItem{u"P03-01"_s, Room::at(1)});
    look(Room::at(2));
    EXPECT_EQ(m_model.row(0).key, u"P03-01"_s);
    EXPECT_EQ(resets, 0);
}

} // namespace
} // namespace atalaya::test
