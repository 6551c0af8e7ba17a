#pragma once

#include "models/exchange/AssessmentJson.h"
#include "models/session/Desk.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QCryptographicHash>
#include <QTest>

namespace atalaya::test {

/// What a Desk does beside the window, here always beside it, however soon it is done.
class BesideTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        makeAt(second()).reset();
        m_desk.work().setPatience(0);
    }
    [[nodiscard]] QString second() const { return pathOf(QStringLiteral("second.atalaya")); }
    [[nodiscard]] Desk::Then note() {
        return [this](const Outcome& outcome) { m_outcomes.push_back(outcome); };
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_desk.work().isBusy(); }, 60'000));
    }
    void open() {
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    }
    /// One more, whatever is done beside the window.
    void edit() {
        ASSERT_TRUE(m_desk.session()->perform(SetStage{indicator(0), 2 + m_edits % 2}, QStringLiteral("Choose")));
        ASSERT_EQ(m_desk.session()->keeping(), AssessmentSession::Keeping::OnDisk) << "after " << m_edits << " edits";
        ++m_edits;
    }
    [[nodiscard]] bool edits() {
        const auto before = static_cast<int>(m_desk.session()->assessment().answer(indicator(0)) != nullptr);
        return m_desk.session()->perform(SetStage{indicator(0), 2 + before}, QStringLiteral("Choose")) &&
               m_desk.session()->keeping() == AssessmentSession::Keeping::OnDisk;
    }
    /// A document of so many bytes beside an exported assessment that names it.
    QString exported(const QString& name, int bytes) const {
        const QByteArray content(bytes, 'd');
        write(pathOf(name + QStringLiteral(".bin")), content);
        Evidence piece;
        piece.id = idOf(name + QStringLiteral("piece"));
        piece.code = QStringLiteral("E-001");
        piece.title = QStringLiteral("A document");
        piece.file =
            EvidenceFile{QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                         name + QStringLiteral(".bin"), bytes, QStringLiteral("application/octet-stream")};
        Assessment assessment = plain();
        assessment.id = idOf(name);
        assessment.round = name;
        assessment.evidence = {piece};
        write(pathOf(name + QStringLiteral(".json")), writeAssessmentJson(assessment));
        return pathOf(name + QStringLiteral(".json"));
    }
    [[nodiscard]] ImportOrder order(const QString& file) const {
        ImportOrder order;
        order.name = QFileInfo(file).fileName();
        order.filesFolder = QFileInfo(file).absolutePath();
        return order;
    }
    [[nodiscard]] int rows(const char* table) const {
        return RawSqlite(path()).value(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))).toInt();
    }

    Desk m_desk{fixedSurroundings()};
    std::vector<Outcome> m_outcomes;
    int m_edits = 0;
};

} // namespace atalaya::test
