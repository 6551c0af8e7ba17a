#pragma once

#include "models/items/EvidenceFilterModel.h"
#include "models/session/Desk.h"
#include "models/session/EvidenceIntake.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {

/// An open workspace with an assessment, and what keeps documents in it.
class EvidenceTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_copies = &KeptCopies::of(*m_desk);
        m_intake = &EvidenceIntake::of(*m_desk);
        open();
    }
    void open() {
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    }
    Result<QString> restore(const QString& copy) {
        const auto path = m_desk->beginRestore();
        const auto restored = path ? Workspace::restore(copy, *path, fixedSurroundings()) : path;
        EXPECT_TRUE(isGood(m_desk->endRestore()));
        return restored;
    }
    [[nodiscard]] KeptFiles files() const { return {path(), fixedSurroundings()}; }
    EvidenceFile keep(const QString& name, const QByteArray& bytes) const {
        write(pathOf(name), bytes);
        const auto kept = files().keep(pathOf(name), {});
        EXPECT_TRUE(isGood(kept));
        return kept.value_or(EvidenceFile());
    }
    EvidenceIntake::Taken take(const QStringList& names) {
        QStringList documents;
        for (const QString& name : names) {
            documents << pathOf(name);
        }
        std::optional<EvidenceIntake::Taken> taken;
        m_intake->take(documents, [&](const EvidenceIntake::Taken& all) { taken = all; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return taken.has_value(); }));
        return taken.value_or(EvidenceIntake::Taken());
    }
    /// Past the program: other bytes of the same length.
    void damage(const EvidenceFile& file) const {
        RawSqlite(path()).run(
            QStringLiteral("UPDATE evidence_chunk SET bytes = zeroblob(length(bytes)) WHERE sha256 = '%1'")
                .arg(file.sha256));
    }
    void lose(const EvidenceFile& file) const {
        const RawSqlite raw(path());
        raw.run(QStringLiteral("DELETE FROM evidence_chunk WHERE sha256 = '%1'").arg(file.sha256));
        raw.run(QStringLiteral("DELETE FROM evidence_file WHERE sha256 = '%1'").arg(file.sha256));
    }
    std::optional<KeptFiles::State> look(const EvidenceFile& file) {
        m_copies->wish(file);
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_copies->finding(file.sha256).has_value(); }));
        const auto found = m_copies->finding(file.sha256);
        return found ? std::optional(found->state) : std::nullopt;
    }
    Evidence registered(const QString& code, const EvidenceFile& file) {
        Evidence piece;
        piece.id = idOf(code);
        piece.code = code;
        piece.title = code;
        piece.file = file;
        EXPECT_TRUE(m_desk->session()->perform(PutEvidence{piece}, QStringLiteral("Add")));
        return piece;
    }

    std::unique_ptr<Desk> m_desk;
    KeptCopies* m_copies = nullptr;
    EvidenceIntake* m_intake = nullptr;
};

} // namespace atalaya::test
