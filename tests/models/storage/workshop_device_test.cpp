#include "models/session/WorkshopSession.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkshopFixture.h"
#include "tests/support/NoRoom.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WorkshopDeviceTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        m_workspace = makeWithWorkshop();
        m_session = open(*m_workspace);
    }
    static std::unique_ptr<WorkshopSession> open(Workspace& workspace, bool readOnly = false) {
        auto session = WorkshopSession::open(workspace, workshopId(), fixedSurroundings(), readOnly);
        EXPECT_TRUE(isGood(session));
        return session ? std::move(*session) : nullptr;
    }
    /// 32 bytes, another for each name; also such as are no text.
    static QByteArray token(const char* name) {
        return QByteArray(name).leftJustified(30, '\xff').append('\0').append('\n');
    }
    [[nodiscard]] int rows() const {
        return RawSqlite(path()).value(u"SELECT count(*) FROM workshop_device"_s).toInt();
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkshopSession> m_session;
};

TEST_F(WorkshopDeviceTest, APhoneKeepsItsSeatWhenTheFileIsOpenedAgain) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(7), token("b"))));
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(7), token("b")))) << "the same again";
    const std::map<QByteArray, QUuid> expected{{token("a"), seatId(1)}, {token("b"), seatId(7)}};
    EXPECT_EQ(*m_session->phones(), expected);
    m_session.reset();
    m_workspace.reset();
    m_workspace = reopen();
    m_session = open(*m_workspace);
    EXPECT_EQ(*m_session->phones(), expected);
    EXPECT_EQ(*m_session->seatOfPhone(token("b")), seatId(7));
    EXPECT_TRUE(m_session->seatOfPhone(token("c"))->isNull());
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopDeviceTest, OneSeatHasOnePhoneAndOnePhoneOneSeat) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    EXPECT_EQ(m_session->seatPhone(seatId(1), token("b")).error().code, ErrorCode::Refused);
    EXPECT_EQ(m_session->seatPhone(seatId(2), token("a")).error().code, ErrorCode::Refused);
    EXPECT_EQ(m_session->seatPhone(idOf(u"no seat"_s), token("b")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(rows(), 1);
    ASSERT_TRUE(isGood(m_session->releasePhone(seatId(1))));
    ASSERT_TRUE(isGood(m_session->releasePhone(seatId(1)))) << "harmless";
    EXPECT_TRUE(m_session->seatOfPhone(token("a"))->isNull());
    EXPECT_TRUE(isGood(m_session->seatPhone(seatId(1), token("b"))));
}

TEST_F(WorkshopDeviceTest, TwoProgramsGiveASeatOnce) {
    const auto other = reopen();
    const auto theirs = open(*other);
    EXPECT_TRUE(m_session->phones()->empty());
    ASSERT_TRUE(isGood(theirs->seatPhone(seatId(1), token("a"))));
    const Outcome refused = m_session->seatPhone(seatId(1), token("b"));
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().sentence.endsWith(u'.'));
    EXPECT_EQ(*m_session->seatOfPhone(token("a")), seatId(1)) << "and what is there is known now";
}

TEST_F(WorkshopDeviceTest, NoPhoneIsKeptForASeatOrAWorkshopThatAnotherProgramTookAway) {
    const auto other = reopen();
    const auto theirs = open(*other);
    ASSERT_TRUE(theirs->perform(RemoveSeat{seatId(1)}));
    EXPECT_EQ(m_session->seatPhone(seatId(1), token("a")).error().code, ErrorCode::Busy);
    ASSERT_TRUE(theirs->perform(EndWorkshop{at(100)}));
    EXPECT_EQ(m_session->seatPhone(seatId(2), token("a")).error().code, ErrorCode::Busy);
    EXPECT_EQ(rows(), 0) << "nobody would forget it";
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopDeviceTest, PhonesOfOneWorkshopAreNotThoseOfAnother) {
    Workshop second = prepared();
    second.id = idOf(u"second"_s);
    ASSERT_TRUE(isGood(m_workspace->addWorkshop(second, {})));
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    EXPECT_TRUE(m_workspace->phones(second.id)->empty());
    EXPECT_TRUE(isGood(m_workspace->seatPhone(second.id, seatId(1), token("a"))));
    ASSERT_TRUE(isGood(m_workspace->removeWorkshop(second.id, {})));
    EXPECT_EQ(rows(), 1);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopDeviceTest, WhenTheWorkshopEndsNobodyCanBeTracedByAPhone) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    ASSERT_TRUE(m_session->perform(SetWorkshopHead{u"Another"_s, {}}));
    EXPECT_EQ(rows(), 1) << "other changes let it be";
    ASSERT_TRUE(m_session->perform(EndWorkshop{at(100)}));
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(m_session->phones()->empty());
    EXPECT_EQ(m_session->seatPhone(seatId(1), token("a")).error().code, ErrorCode::Refused);
    const QByteArray hex = token("a").toHex();
    m_session.reset();
    m_workspace.reset();
    EXPECT_FALSE(read(path()).contains(hex)) << "its bytes are gone too";
    m_workspace = reopen();
    const auto log = m_workspace->log(workshopId());
    ASSERT_TRUE(isGood(log));
    for (const LogEntry& entry : *log) {
        EXPECT_FALSE((entry.before + entry.after).contains(QString::fromLatin1(hex)));
    }
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopDeviceTest, APhoneGoesWithItsSeatItsWorkshopAndItsAssessment) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(2), token("b"))));
    ASSERT_TRUE(m_session->perform(RemoveSeat{seatId(1)}));
    EXPECT_EQ(*m_session->phones(), (std::map<QByteArray, QUuid>{{token("b"), seatId(2)}}));
    EXPECT_EQ(rows(), 1);
    ASSERT_FALSE(m_session->openRound(indicator(0)).isNull());
    m_session.reset();
    ASSERT_TRUE(isGood(m_workspace->remove(plain().id, {})));
    EXPECT_EQ(rows(), 0);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(WorkshopDeviceTest, WhatTheDiskRefusesIsNotKnown) {
    {
        const NoRoom full;
        EXPECT_FALSE(m_session->seatPhone(seatId(1), token("a")));
    }
    EXPECT_TRUE(m_session->phones()->empty());
    EXPECT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    const auto reader = open(*m_workspace, true);
    EXPECT_EQ(reader->seatPhone(seatId(2), token("b")).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(reader->releasePhone(seatId(1)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(rows(), 1);
}

TEST_F(WorkshopDeviceTest, SaysWhoHasVotedAndWhichVoteCountsAndNothingMore) {
    EXPECT_FALSE(*m_session->hasVoted(seatId(1))) << "no vote is open";
    const QUuid round = m_session->openRound(indicator(0));
    const Ballot first = ballot(round, 1, 2);
    const Ballot second = ballot(round, 1, 3);
    expectThanked(m_session->cast(first));
    EXPECT_TRUE(*m_session->hasVoted(seatId(1)));
    EXPECT_FALSE(*m_session->hasVoted(seatId(2)));
    EXPECT_TRUE(*m_session->counts(first.id));
    EXPECT_FALSE(*m_session->counts(second.id));
    expectThanked(m_session->cast(second));
    EXPECT_FALSE(*m_session->counts(first.id));
    EXPECT_TRUE(*m_session->counts(second.id));
}

/// What somebody changes past the program is found by verify, though the log knows nothing of phones.
class WorkshopDeviceDamageTest : public WorkshopDeviceTest {
protected:
    void close() {
        m_session.reset();
        m_workspace.reset();
    }
    /// What verify finds in the file as it was closed last, after `statements`.
    [[nodiscard]] std::vector<VerificationFinding> foundAfter(const QStringList& statements) {
        close();
        if (m_closed.isEmpty()) {
            m_closed = read(path());
        }
        for (const QString& ending : {u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path() + ending);
        }
        write(path(), m_closed);
        {
            const RawSqlite raw(path());
            raw.run(u"PRAGMA foreign_keys = OFF"_s);
            for (const QString& sql : statements) {
                raw.run(sql);
            }
        }
        m_workspace = reopen();
        const auto verified = m_workspace->verify();
        EXPECT_TRUE(isGood(verified));
        // A file that holds on to a phone, or that was tampered with, is not backed up over a sound one.
        const bool isKept = m_workspace->backup(pathOf(u"copy.atalaya"_s)).has_value();
        EXPECT_EQ(isKept, verified && verified->holds());
        QFile::remove(pathOf(u"copy.atalaya"_s));
        return verified ? verified->findings : std::vector<VerificationFinding>();
    }
    /// The one thing that is found after `sql`.
    [[nodiscard]] QString sentenceAfter(const QString& sql) {
        const std::vector<VerificationFinding> found = foundAfter({sql});
        EXPECT_EQ(found.size(), 1U) << sql.toStdString();
        if (found.empty()) {
            return {};
        }
        EXPECT_TRUE(found.front().subject.startsWith(u"phone"_s)) << found.front().subject.toStdString();
        return found.front().sentence;
    }

    QByteArray m_closed;
};

TEST_F(WorkshopDeviceDamageTest, FindsAPhoneThatIsNotWhatWasWritten) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    EXPECT_TRUE(foundAfter({u"SELECT 1"_s}).empty());
    for (const char* value : {"'a secret'", "''", "upper(token)", "token || '00'", "substr(token, 3)",
                              "'+' || substr(token, 2)", "x'00'"}) {
        EXPECT_TRUE(sentenceAfter(u"UPDATE workshop_device SET token = "_s + QLatin1String(value))
                        .startsWith(u"What is kept of a phone"_s))
            << value;
    }
    for (const char* value : {"'yesterday'", "''", "replace(joined, 'Z', '')"}) {
        EXPECT_TRUE(sentenceAfter(u"UPDATE workshop_device SET joined = "_s + QLatin1String(value))
                        .startsWith(u"What is kept of a phone"_s))
            << value;
    }
}

TEST_F(WorkshopDeviceDamageTest, FindsAPhoneOfASeatOrAWorkshopThatIsNotThere) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    for (const char* value : {"'c0ffee00-0000-4000-8000-000000000000'", "'nobody'", "''", "upper(seat)"}) {
        EXPECT_TRUE(sentenceAfter(u"UPDATE workshop_device SET seat = "_s + QLatin1String(value)).contains(u"seat"_s))
            << value;
    }
    const std::vector<VerificationFinding> found =
        foundAfter({u"UPDATE workshop_device SET workshop = 'c0ffee00-0000-4000-8000-000000000000'"_s});
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const VerificationFinding& finding) {
        return finding.subject == u"phones of workshop c0ffee00-0000-4000-8000-000000000000"_s &&
               finding.sentence.endsWith(u"Restore a backup."_s);
    }));
}

TEST_F(WorkshopDeviceDamageTest, FindsAPhoneThatOutlivedItsWorkshop) {
    ASSERT_TRUE(isGood(m_session->seatPhone(seatId(1), token("a"))));
    ASSERT_TRUE(m_session->perform(EndWorkshop{at(100)}));
    EXPECT_TRUE(foundAfter({u"SELECT 1"_s}).empty());
    EXPECT_TRUE(sentenceAfter(u"INSERT INTO workshop_device (workshop, seat, token, joined) VALUES ('%1', '%2', '%3',"
                              " '2026-03-12T09:00:00.000Z')"_s.arg(workshopId().toString(QUuid::WithoutBraces),
                                                                   seatId(2).toString(QUuid::WithoutBraces),
                                                                   QString::fromLatin1(token("a").toHex())))
                    .contains(u"ended"_s));
}

} // namespace
} // namespace atalaya::test
