#pragma once

#include "models/storage/Workspace.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace atalaya::test {

inline FrameworkFiles smallFiles() {
    const auto read = [](const char* name) {
        QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/frameworks/harbour-2030/") + QLatin1String(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    };
    return {QStringLiteral("structure.json"), QStringLiteral("words.en.json"), QStringLiteral("charter.en.json"),
            read("structure.json"),           read("words.en.json"),           read("charter.en.json")};
}

/// Time goes on by a second at each look, and ids are counted, so that two runs give the same file content.
inline Surroundings fixedSurroundings() {
    const auto seconds = std::make_shared<int>(0);
    const auto ids = std::make_shared<int>(0);
    return Surroundings{[seconds] { return QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC).addSecs((*seconds)++); },
                        [ids] { return idOf(QStringLiteral("id %1").arg((*ids)++)); }, QStringLiteral("María Núñez")};
}

template <class T> testing::AssertionResult isGood(const Result<T>& result) {
    if (result) {
        return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << result.error().sentence.toStdString() << " ["
                                       << result.error().detail.toStdString() << "]";
}

/// A folder of its own with a workspace that holds a small framework.
class WorkspaceTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        m_loaded = loadFramework(smallFiles()).framework;
        ASSERT_TRUE(m_loaded);
    }

    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return pathOf(QStringLiteral("Ñandú.atalaya")); }

    std::unique_ptr<Workspace> make() { return makeAt(path()); }
    std::unique_ptr<Workspace> makeAt(const QString& file) {
        auto made = Workspace::create(file, fixedSurroundings());
        EXPECT_TRUE(isGood(made));
        if (!made) {
            return nullptr;
        }
        EXPECT_TRUE(isGood((*made)->keepFramework(smallFiles())));
        return std::move(*made);
    }
    /// The plain assessment of 2026, and "earlier", one of 2024.
    void makeWithTwoRounds() {
        const auto workspace = make();
        ASSERT_TRUE(workspace);
        Assessment earlier = plain();
        earlier.id = idOf(QStringLiteral("earlier"));
        earlier.round = QStringLiteral("2024");
        earlier.referenceDate = QDate(2024, 7, 1);
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        ASSERT_TRUE(isGood(workspace->add(earlier, {})));
    }
    std::unique_ptr<Workspace> reopen(Workspace::Mode mode = Workspace::Mode::ReadWrite) const {
        auto opened = Workspace::open(path(), fixedSurroundings(), mode);
        EXPECT_TRUE(isGood(opened));
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] const Framework& framework() const { return *m_loaded; }
    [[nodiscard]] QString indicator(std::size_t i) const { return m_loaded->indicators.at(i).code; }
    [[nodiscard]] Assessment sample(std::uint64_t seed = 1) const {
        Assessment assessment = randomAssessment(*m_loaded, seed);
        assessment.id = idOf(QStringLiteral("assessment %1").arg(seed));
        assessment.status = AssessmentStatus::Draft;
        // The register's documents are invented: no bytes of theirs can be kept.
        for (Evidence& evidence : assessment.evidence) {
            evidence.file.reset();
        }
        return assessment;
    }
    /// One that says little, for edits that tests make themselves.
    [[nodiscard]] Assessment plain() const {
        Assessment assessment;
        assessment.id = idOf(QStringLiteral("plain"));
        assessment.frameworkId = m_loaded->id;
        assessment.frameworkVersion = m_loaded->version;
        assessment.state = QStringLiteral("Altamar");
        assessment.round = QStringLiteral("2026");
        assessment.referenceDate = QDate(2026, 5, 14);
        return assessment;
    }
    static void write(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly)) << out.errorString().toStdString();
        ASSERT_EQ(out.write(bytes), bytes.size());
    }
    static QByteArray read(const QString& file) {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << in.errorString().toStdString();
        return in.readAll();
    }
    [[nodiscard]] QStringList entries() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    FrameworkPtr m_loaded;
};

inline std::string findings(const Verification& verification) {
    std::string all;
    for (const VerificationFinding& finding : verification.findings) {
        all += finding.subject.toStdString() + ": " + finding.sentence.toStdString() + '\n';
    }
    return all;
}

#define EXPECT_HOLDS(workspace)                                                                                        \
    do {                                                                                                               \
        const auto verified = (workspace).verify();                                                                    \
        ASSERT_TRUE(isGood(verified));                                                                                 \
        EXPECT_TRUE(verified->holds()) << findings(*verified);                                                         \
    } while (false)

} // namespace atalaya::test
