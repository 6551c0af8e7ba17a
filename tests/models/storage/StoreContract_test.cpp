#include "models/exchange/AssessmentJson.h"
#include "models/storage/Store.h"
#include "models/storage/sql/SqliteDialect.h"
#include "models/storage/sql/SqliteFile.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Store;
using storage::Transaction;

/// What a backend has to bring to be held to the contract: connections to one store that is empty and migrated. A
/// second backend is a second factory in the list at the end.
class BackendFactory {
public:
    virtual ~BackendFactory() = default;
    virtual Result<std::unique_ptr<Database>> connect() = 0;
};

class SqliteFactory final : public BackendFactory {
public:
    Result<std::unique_ptr<Database>> connect() override {
        const QString file = m_folder.filePath(u"contract.db"_s);
        const auto access = QFile::exists(file) ? storage::Access::Write : storage::Access::Create;
        auto database = storage::connectFile(file, access, true);
        if (database && access == storage::Access::Create) {
            const auto migrations = storage::builtInMigrations(storage::SqliteDialect().name());
            if (auto migrated = storage::migrate(**database, *migrations); !migrated) {
                return tl::make_unexpected(migrated.error());
            }
        }
        return database;
    }

private:
    QTemporaryDir m_folder;
};

struct Backend {
    const char* name;
    std::function<std::unique_ptr<BackendFactory>()> factory;
};

class StoreContractTest : public testing::TestWithParam<Backend> {
protected:
    void SetUp() override {
        m_factory = GetParam().factory();
        m_database = connect();
        ASSERT_TRUE(m_database);
        m_store = std::make_unique<Store>(*m_database, fixedSurroundings());
        ASSERT_TRUE(isGood(m_store->initialise()));
        ASSERT_TRUE(isGood(m_store->keepFramework(smallFiles())));
        m_framework = *m_store->framework(u"harbour-2030"_s, u"1.3"_s);
        ASSERT_TRUE(m_framework);
    }
    std::unique_ptr<Database> connect() {
        auto database = m_factory->connect();
        EXPECT_TRUE(isGood(database));
        return database ? std::move(*database) : nullptr;
    }
    [[nodiscard]] Assessment sample(std::uint64_t seed) const {
        Assessment assessment = randomAssessment(*m_framework, seed);
        assessment.id = idOf(QString::number(seed));
        for (Evidence& evidence : assessment.evidence) {
            evidence.file.reset();
        }
        return assessment;
    }
    void expectHolds() const {
        const auto check = m_store->check();
        ASSERT_TRUE(isGood(check));
        for (const Store::Finding& finding : check->findings) {
            ADD_FAILURE() << finding.text.sentence.toStdString();
        }
    }

    std::unique_ptr<BackendFactory> m_factory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
    FrameworkPtr m_framework;
};

TEST_P(StoreContractTest, GivesBackWhatWasAddedChangedAndRemoved) {
    Assessment now = sample(1);
    ASSERT_TRUE(isGood(m_store->add(now, {})));
    ASSERT_TRUE(isGood(m_store->add(sample(2), {})));
    for (std::uint64_t seed = 3; seed < 15; ++seed) {
        Assessment next = sample(seed);
        next.id = now.id;
        ASSERT_TRUE(isGood(m_store->store(now, next, {})));
        EXPECT_EQ(writeAssessmentJson(*m_store->assessment(now.id)), writeAssessmentJson(next));
        now = next;
    }
    EXPECT_EQ(writeAssessmentJson(*m_store->assessment(idOf(u"2"_s))), writeAssessmentJson(sample(2)));
    ASSERT_TRUE(isGood(m_store->remove(now.id, {})));
    EXPECT_EQ(m_store->assessments()->size(), 1U);
    expectHolds();
}

TEST_P(StoreContractTest, ListsWhichRoundEachIsComparedWith) {
    Assessment last = sample(1);
    last.previous.reset();
    Assessment now = sample(2);
    now.previous.reset();
    ASSERT_TRUE(isGood(m_store->add(last, {})));
    ASSERT_TRUE(isGood(m_store->add(now, {})));
    const auto previousOf = [this](const QUuid& id) -> std::optional<QUuid> {
        for (const WorkspaceSummary& summary : m_store->assessments().value_or(std::vector<WorkspaceSummary>())) {
            if (summary.id == id) {
                return summary.previous;
            }
        }
        ADD_FAILURE() << "it is not there";
        return std::nullopt;
    };
    EXPECT_FALSE(previousOf(now.id));
    Assessment compared = now;
    compared.previous = last.id;
    ASSERT_TRUE(isGood(m_store->store(now, compared, {})));
    EXPECT_EQ(previousOf(now.id), last.id);
    EXPECT_FALSE(previousOf(last.id));
    ASSERT_TRUE(isGood(m_store->remove(last.id, {})));
    EXPECT_EQ(previousOf(now.id), last.id) << "it names what was removed";
    expectHolds();
}

TEST_P(StoreContractTest, KeepsTextAsItIs) {
    Assessment assessment = sample(1);
    assessment.state = u"Ñandú 中文 🏰 'quoted' \"twice\" \\ ? %"_s;
    assessment.weights[u"W"_s] = Weight{0.1 + 0.2, u"O'Higgins; DROP TABLE log; --"_s};
    ASSERT_TRUE(isGood(m_store->add(assessment, u"note ' ?"_s)));
    const auto back = m_store->assessment(assessment.id);
    ASSERT_TRUE(isGood(back));
    EXPECT_EQ(back->state, assessment.state);
    EXPECT_EQ(back->weights, assessment.weights) << "to the last bit";
    EXPECT_EQ(m_store->log(assessment.id, {})->front().note, u"note ' ?"_s);
}

TEST_P(StoreContractTest, EntriesOfTheLogFollowOneAnother) {
    ASSERT_TRUE(isGood(m_store->add(sample(1), {})));
    const auto log = m_store->log(sample(1).id, {});
    ASSERT_TRUE(isGood(log));
    for (std::size_t i = 1; i < log->size(); ++i) {
        EXPECT_EQ(log->at(i).sequence, log->at(i - 1).sequence + 1);
        EXPECT_NE(log->at(i).hash, log->at(i - 1).hash);
    }
    EXPECT_EQ(m_store->lastSequence(), log->back().sequence);
    expectHolds();
}

TEST_P(StoreContractTest, KeepsBytes) {
    const QByteArray bytes = QByteArray("\0\x01\xff", 3).repeated(200'000);
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QBuffer source;
    source.setData(bytes);
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    ASSERT_TRUE(isGood(m_store->keepFile(sha256, bytes.size(), source)));
    QBuffer target;
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    ASSERT_TRUE(isGood(m_store->copyFile(sha256, target)));
    EXPECT_EQ(target.data(), bytes);
    expectHolds();
}

TEST_P(StoreContractTest, RefusesADocumentThatChangedWhileItWasRead) {
    QBuffer source;
    source.setData("other bytes");
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString sha256(64, u'a');
    EXPECT_EQ(m_store->keepFile(sha256, 11, source).error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(*m_store->hasFile(sha256));
    expectHolds();
}

TEST_P(StoreContractTest, AStepGivenUpInsideATransactionGivesUpTheWhole) {
    {
        auto outer = Transaction::begin(*m_database, Transaction::Kind::Writing);
        ASSERT_TRUE(isGood(outer));
        ASSERT_TRUE(isGood(m_store->add(sample(1), {})));
        {
            auto inner = Transaction::begin(*m_database, Transaction::Kind::Writing);
            ASSERT_TRUE(isGood(inner));
        }
        EXPECT_FALSE(outer->commit());
    }
    EXPECT_TRUE(m_store->assessments()->empty());
    expectHolds();
}

TEST_P(StoreContractTest, JoinsATransactionThatIsOpen) {
    {
        auto outer = Transaction::begin(*m_database, Transaction::Kind::Writing);
        ASSERT_TRUE(isGood(outer));
        ASSERT_TRUE(isGood(m_store->add(sample(1), {})));
        ASSERT_TRUE(isGood(m_store->add(sample(2), {})));
        ASSERT_TRUE(isGood(outer->commit()));
    }
    EXPECT_EQ(m_store->assessments()->size(), 2U);
    {
        auto outer = Transaction::begin(*m_database, Transaction::Kind::Writing);
        ASSERT_TRUE(isGood(outer));
        ASSERT_TRUE(isGood(m_store->add(sample(3), {})));
    }
    EXPECT_EQ(m_store->assessments()->size(), 2U) << "what is not committed is not there";
    expectHolds();
}

TEST_P(StoreContractTest, TellsConstraintsApart) {
    ASSERT_TRUE(isGood(m_store->add(sample(1), {})));
    const QString id = sample(1).id.toString(QUuid::WithoutBraces);
    EXPECT_EQ(m_database->run(u"INSERT INTO target (assessment, indicator, stage) VALUES ('%1', 'X', 0)"_s.arg(id))
                  .error()
                  .code,
              ErrorCode::Refused)
        << "a check";
    EXPECT_EQ(
        m_database->run(u"INSERT INTO target (assessment, indicator, stage) VALUES ('none', 'X', 1)"_s).error().code,
        ErrorCode::Refused)
        << "a reference";
    EXPECT_EQ(m_database->run(u"DELETE FROM log"_s).error().code, ErrorCode::Refused) << "the log only grows";
    EXPECT_EQ(m_database->run(u"nonsense"_s).error().code, ErrorCode::Internal);
}

TEST_P(StoreContractTest, OneWriterAtATime) {
    const auto other = connect();
    ASSERT_TRUE(other);
    auto held = Transaction::begin(*m_database, Transaction::Kind::Writing);
    ASSERT_TRUE(isGood(held));
    const auto refused = Transaction::begin(*other, Transaction::Kind::Writing);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    ASSERT_TRUE(isGood(held->commit()));
    EXPECT_TRUE(isGood(Transaction::begin(*other, Transaction::Kind::Writing)));
}

/// PostgreSQL goes here: a factory that makes an empty database on a server of its own and migrates it, as the second
/// Backend. Nothing else in this file may change for it.
const Backend backends[] = {
    {"sqlite", [] { return std::make_unique<SqliteFactory>(); }},
};

INSTANTIATE_TEST_SUITE_P(Backends, StoreContractTest, testing::ValuesIn(backends),
                         [](const auto& backend) { return std::string(backend.param.name); });

} // namespace
} // namespace atalaya::test
