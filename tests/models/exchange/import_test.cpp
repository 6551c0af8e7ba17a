#include "models/exchange/AssessmentImport.h"

#include "models/storage/KeptFiles.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QCryptographicHash>
#include <QDir>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// An assessment that comes with one document in a folder of its own.
class Importing : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(QDir().mkdir(pathOf(u"files"_s)));
        write(document(), bytes);
        m_assessment = sample();
        m_assessment.evidence.front().file = EvidenceFile{hashOf(bytes), u"acta.txt"_s, bytes.size(), u"text/plain"_s};
        m_order.name = u"assessment.json"_s;
        m_order.bytes = writeAssessmentJson(m_assessment);
        m_order.filesFolder = pathOf(u"files"_s);
        m_workspace = make();
        ASSERT_TRUE(m_workspace);
    }
    static QString hashOf(const QByteArray& content) {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    [[nodiscard]] QString document() const { return pathOf(u"files/anything.bin"_s); }
    void expectNothingCameIn() const {
        EXPECT_TRUE(m_workspace->assessments()->empty());
        EXPECT_FALSE(m_workspace->hasFile(hashOf(bytes)));
        EXPECT_HOLDS(*m_workspace);
    }

    const QByteArray bytes = "Acta de la reunión\n";
    Assessment m_assessment;
    ImportOrder m_order;
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(Importing, KeepsTheDocumentThatTheAssessmentNames) {
    const auto checked = checkImport(m_workspace.get(), m_order);
    ASSERT_TRUE(isGood(checked));
    ASSERT_TRUE(isGood(carryOut(*m_workspace, *checked)));
    EXPECT_TRUE(m_workspace->hasFile(hashOf(bytes)));
    EXPECT_EQ(*m_workspace->assessment(m_assessment.id), m_assessment);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(Importing, KeepsAnEmptyDocumentThatTheAssessmentNames) {
    write(document(), {});
    m_assessment.evidence.front().file = EvidenceFile{hashOf({}), u"acta.txt"_s, 0, u"text/plain"_s};
    m_order.bytes = writeAssessmentJson(m_assessment);
    const auto checked = checkImport(m_workspace.get(), m_order);
    ASSERT_TRUE(isGood(checked));
    EXPECT_TRUE(isGood(KeptFiles(path(), fixedSurroundings()).keep(document(), {}))) << "beside the window as here";
    ASSERT_TRUE(isGood(carryOut(*m_workspace, *checked)));
    EXPECT_EQ(*m_workspace->assessment(m_assessment.id), m_assessment);
    EXPECT_HOLDS(*m_workspace);
}

TEST_F(Importing, RefusesADocumentThatSomebodyWroteAfterItWasChecked) {
    for (const QByteArray& later : {QByteArray("Acta de la reunion!\n"), QByteArray("another length"), QByteArray()}) {
        write(document(), bytes);
        const auto checked = checkImport(m_workspace.get(), m_order);
        ASSERT_TRUE(isGood(checked));
        write(document(), later);
        const auto refused = carryOut(*m_workspace, *checked);
        ASSERT_FALSE(refused) << later.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(refused.error().sentence.contains(u"anything.bin"_s)) << refused.error().sentence.toStdString();
        expectNothingCameIn();
        EXPECT_FALSE(m_workspace->hasFile(hashOf(later)));
    }
}

TEST_F(Importing, RefusesADocumentThatIsGoneWhenItIsToBeKept) {
    const auto checked = checkImport(m_workspace.get(), m_order);
    ASSERT_TRUE(isGood(checked));
    ASSERT_TRUE(QFile::remove(document()));
    const auto refused = carryOut(*m_workspace, *checked);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
    expectNothingCameIn();
}

} // namespace
} // namespace atalaya::test
