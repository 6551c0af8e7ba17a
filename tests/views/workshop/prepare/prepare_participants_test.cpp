#include "models/items/RosterModel.h"
#include "models/items/WorkshopGroupsModel.h"
#include "tests/views/workshop/prepare/PrepareFixture.h"

#include <QListView>
#include <QSpinBox>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

class PrepareParticipantsTest : public PrepareFixture {
protected:
    void start(Attribution attribution = Attribution::ByGroup) {
        startPrepared(attribution);
        turnTo(u"Participants"_s);
    }
    void readList(const QByteArray& bytes) {
        m_answers.roster = pathOf(u"roster.csv"_s);
        write(m_answers.roster, bytes);
        click(u"Read a list…"_s);
    }
    void addSeats(int count, const QString& group) const {
        auto* spin = named<QSpinBox>(u"How many seats"_s);
        spin->setFocus(Qt::TabFocusReason);
        spin->selectAll();
        type(QString::number(count));
        auto* box = named<QComboBox>(u"Group of the seats"_s);
        box->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Home);
        for (int row = 0; row < box->findText(group); ++row) {
            key(Qt::Key_Down);
        }
        EXPECT_EQ(box->currentText(), group);
        click(u"Add seats"_s);
    }
    [[nodiscard]] PrepareTable* seats() const { return named<PrepareTable>(u"Participants"_s); }
    [[nodiscard]] PrepareTable* groups() const { return named<PrepareTable>(u"Groups"_s); }
    void goTo(PrepareTable* table, int row, int column) const {
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(row, column));
    }
};

TEST_F(PrepareParticipantsTest, SeatsAreAddedChangedInPlaceAndRemoved) {
    start();
    addSeats(3, u"The sea"_s);
    addSeats(1, u"The quay"_s);
    ASSERT_EQ(shown().seats.size(), 4U);
    EXPECT_EQ(shown().seats[3].number, 4);
    EXPECT_EQ(shown().seats[3].cluster, u"quay"_s);
    goTo(seats(), 0, RosterModel::Name);
    type(u"Ñusta"_s); // typing begins
    key(Qt::Key_Return);
    EXPECT_EQ(shown().seats[0].name, u"Ñusta"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().seats[0].cluster, u"quay"_s);
    key(Qt::Key_Space); // of the row: who is away
    EXPECT_TRUE(shown().seats[0].away);
    clickCell(seats(), 1, RosterModel::Away);
    EXPECT_TRUE(shown().seats[1].away);
    clickCell(seats(), 1, RosterModel::Away);
    EXPECT_FALSE(shown().seats[1].away);
    goTo(seats(), 2, RosterModel::Number);
    key(Qt::Key_Delete);
    const Workshop kept = stored();
    ASSERT_EQ(kept.seats.size(), 3U);
    EXPECT_EQ(kept.seats[0].name, u"Ñusta"_s);
    EXPECT_EQ(kept.seats[2].number, 4);
}

TEST_F(PrepareParticipantsTest, AListWithProblemsTakesNobodyOverAndSaysEachRow) {
    start();
    readList("name;cluster;institution\nAna;quay;Port\nBerta;;Port\nCarla;the moon;Port\n");
    EXPECT_TRUE(shown().seats.empty()) << "all or nothing";
    EXPECT_TRUE(says(u"Nobody was taken over."_s));
    auto* list = named<QListView>(u"Rows that cannot be taken over"_s);
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().startsWith(u"Row 3: "_s));
    EXPECT_TRUE(list->model()->index(1, 0).data().toString().contains(u"the moon"_s));
    EXPECT_GT(list->height(), list->sizeHintForIndex(list->model()->index(0, 0)).height()) << "both are to be seen";
    readList("name;cluster;telephone;institution\nAna;quay;123;Port\nBerta;The sea;456;Pilots\n");
    ASSERT_EQ(shown().seats.size(), 2U);
    EXPECT_EQ(shown().seats[1].name, u"Berta"_s);
    EXPECT_EQ(shown().clusters[1].institutions, QStringList(u"Pilots"_s));
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(says(u"telephone"_s)) << "a column of which nothing was made";
    click(u"Close"_s);
    EXPECT_FALSE(says(u"telephone"_s));
    EXPECT_EQ(stored().seats.size(), 2U);
}

TEST_F(PrepareParticipantsTest, AListThatASpreadsheetSavedInItsOwnCodePageIsRead) {
    start();
    readList("name;cluster\n\xcd\xf1igo;quay\n\x8a\xe1rka;sea\n");
    ASSERT_EQ(shown().seats.size(), 2U);
    EXPECT_EQ(shown().seats[0].name, u"Íñigo"_s);
    EXPECT_EQ(shown().seats[1].name, u"Šárka"_s);
}

TEST_F(PrepareParticipantsTest, APipeIsNoListAndHoldsNothingUp) {
    start();
    m_answers.roster = pathOf(u"pipe.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(m_answers.roster).constData(), 0600), 0);
    click(u"Read a list…"_s);
    EXPECT_TRUE(says(u"The list cannot be read."_s));
}

TEST_F(PrepareParticipantsTest, UnderTheChathamHouseRuleAListLeavesNoNameInTheFile) {
    start(Attribution::ChathamHouse);
    readList("name,cluster\nZoraida Quispe,quay\nWaldo Ñáñez,sea\n");
    ASSERT_EQ(shown().seats.size(), 2U);
    EXPECT_TRUE(says(u"Names stood in the list and were let go"_s));
    EXPECT_TRUE(seats()->isColumnHidden(RosterModel::Name));
    EXPECT_FALSE(shown().hasHeldNames);
    ASSERT_EQ(stored().seats.size(), 2U);
    for (const QString& entry : entries()) {
        if (entry.endsWith(u".csv"_s)) {
            continue;
        }
        const QByteArray bytes = read(pathOf(entry));
        for (const char* name : {"Zoraida", "Quispe", "Waldo", "Ñáñez"}) {
            EXPECT_FALSE(bytes.contains(name)) << name << " in " << entry.toStdString();
        }
    }
}

TEST_F(PrepareParticipantsTest, SaysWhichGroupsWillBeMerged) {
    start();
    addSeats(4, u"The quay"_s);
    addSeats(2, u"The sea"_s);
    EXPECT_TRUE(says(u"Groups will be merged."_s));
    EXPECT_TRUE(groups()->model()->index(1, WorkshopGroupsModel::Seats).data().toString().contains(u"merged"_s));
    addSeats(1, u"The sea"_s);
    EXPECT_FALSE(says(u"Groups will be merged."_s));
    EXPECT_EQ(groups()->model()->index(1, WorkshopGroupsModel::Seats).data().toString(), u"3"_s);
}

TEST_F(PrepareParticipantsTest, GroupsAreAddedRenamedAndRemoved) {
    start();
    auto* name = named<QLineEdit>(u"Name of another group"_s);
    name->setFocus(Qt::TabFocusReason);
    type(u"Tower"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(shown().clusters.size(), 3U);
    EXPECT_EQ(shown().clusters[2].name, u"Tower"_s);
    EXPECT_TRUE(name->text().isEmpty());
    goTo(groups(), 2, WorkshopGroupsModel::Institutions);
    type(u"Faro; Capitanía ;Faro"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().clusters[2].institutions, QStringList({u"Faro"_s, u"Capitanía"_s}));
    goTo(groups(), 2, WorkshopGroupsModel::Name);
    key(Qt::Key_F2);
    type(u"The tower"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().clusters[2].name, u"The tower"_s);
    addSeats(1, u"The sea"_s);
    goTo(groups(), 1, WorkshopGroupsModel::Name);
    key(Qt::Key_Delete);
    EXPECT_EQ(shown().clusters.size(), 3U) << "it has a seat";
    EXPECT_EQ(m_place->refusals.size(), 1);
    goTo(groups(), 2, WorkshopGroupsModel::Name);
    key(Qt::Key_Delete);
    EXPECT_EQ(stored().clusters.size(), 2U);
}

TEST_F(PrepareParticipantsTest, AGroupThatAnswersIsRemovedAfterAQuestion) {
    start();
    std::vector<AgendaItem> items = shown().agenda;
    items[0].clusters = QStringList(u"quay"_s);
    ASSERT_TRUE(m_desk->workshop()->perform(SetAgenda{items}));
    m_answers.sure = false;
    goTo(groups(), 0, WorkshopGroupsModel::Name);
    key(Qt::Key_Delete);
    EXPECT_EQ(m_answers.asked.size(), 1);
    EXPECT_EQ(shown().clusters.size(), 2U);
    m_answers.sure = true;
    click(u"Remove the group"_s);
    ASSERT_EQ(shown().clusters.size(), 1U);
    EXPECT_TRUE(shown().agenda[0].clusters.isEmpty()) << "all answer it";
}

} // namespace
} // namespace atalaya::test
