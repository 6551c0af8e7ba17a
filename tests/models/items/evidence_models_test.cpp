#include "assessments/assessment/EvidenceUses.h"
#include "models/items/AnswerEvidenceModel.h"
#include "models/items/SupportedAnswersModel.h"
#include "tests/models/session/EvidenceFixture.h"

#include <QScopeGuard>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Filter = EvidenceFilterModel::Filter;

class EvidenceModelsTest : public EvidenceTest {
protected:
    void SetUp() override {
        EvidenceTest::SetUp();
        m_register = std::make_unique<EvidenceListModel>(*m_desk, *m_copies);
        m_shown = std::make_unique<EvidenceFilterModel>(*m_register);
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(m_register.get()), static_cast<QAbstractItemModel*>(m_shown.get())}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
    }
    [[nodiscard]] QStringList codes() const {
        QStringList all;
        for (int row = 0; row < m_shown->rowCount(); ++row) {
            all << m_shown->row(row).piece.code;
        }
        return all;
    }
    Evidence put(const QString& code, EvidenceKind kind, EvidenceGrade grade, std::optional<QDate> reviewBy) {
        Evidence piece;
        piece.id = idOf(code);
        piece.code = code;
        piece.title = u"Informe técnico "_s + code;
        piece.kind = kind;
        piece.grade = grade;
        piece.reviewBy = reviewBy;
        EXPECT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Add"_s));
        return piece;
    }
    void attach(const Evidence& piece, std::size_t to, int stage) {
        AssessmentSession& session = *m_desk->session();
        EXPECT_TRUE(session.perform(SetStage{indicator(to), stage}, u"Choose a stage"_s));
        EXPECT_TRUE(
            session.perform(attaching(session.assessment(), indicator(to), piece.id, std::nullopt), u"Attach"_s));
    }

    std::unique_ptr<EvidenceListModel> m_register;
    std::unique_ptr<EvidenceFilterModel> m_shown;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

TEST_F(EvidenceModelsTest, FollowsEditsAndTellsOnlyTheirRows) {
    const Evidence first = put(u"E-001"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2026, 6, 30));
    put(u"E-002"_s, EvidenceKind::Law, EvidenceGrade::A, std::nullopt);
    EXPECT_EQ(codes(), QStringList({u"E-001"_s, u"E-002"_s}));
    QSignalSpy changed(m_register.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_register.get(), &QAbstractItemModel::modelReset);
    ASSERT_TRUE(m_desk->session()->perform(
        attaching(m_desk->session()->assessment(), indicator(0), first.id, std::nullopt), u"Attach"_s));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(m_register->row(0).uses, 1);
    m_desk->session()->history().undo();
    m_desk->session()->history().undo();
    EXPECT_EQ(codes(), QStringList(u"E-001"_s));
    m_desk->session()->history().redo();
    m_desk->session()->history().redo();
    EXPECT_EQ(m_register->rowOf(first.id), 0);
    EXPECT_TRUE(reset.isEmpty());
    m_desk->leaveAssessment();
    EXPECT_EQ(m_register->rowCount(), 0);
}

TEST_F(EvidenceModelsTest, AreFoundAsEverySearchFindsThem) {
    Evidence piece = put(u"E-001"_s, EvidenceKind::Report, EvidenceGrade::B, std::nullopt);
    piece.title = u"Mise en œuvre de la stratégie"_s;
    piece.note = u"Página 12: el ﬁnal del año"_s;
    ASSERT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Edit"_s));
    put(u"E-002"_s, EvidenceKind::Law, EvidenceGrade::A, std::nullopt);
    for (const QString& typed : {u"oeuvre"_s, u"OEUVRE strategie"_s, u"œuvre"_s, u"pagina"_s, u"final ano"_s}) {
        m_shown->setSearch(typed);
        EXPECT_EQ(codes(), QStringList(u"E-001"_s)) << typed.toStdString();
    }
    piece.note.clear();
    ASSERT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Edit"_s));
    m_shown->setSearch(u"pagina"_s);
    EXPECT_TRUE(codes().isEmpty()) << "what was written over is found no more";
}

TEST_F(EvidenceModelsTest, FiltersByWhatIsToBeDone) {
    attach(put(u"E-001"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2026, 5, 13)), 0, 3);
    put(u"E-002"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2026, 7, 13));
    put(u"E-003"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2026, 7, 14));
    attach(put(u"E-004"_s, EvidenceKind::Law, EvidenceGrade::C, std::nullopt), 1, 2);
    const EvidenceFile whole = keep(u"whole"_s, "whole"), broken = keep(u"broken"_s, "broken"),
                       gone = keep(u"gone"_s, "gone");
    registered(u"E-005"_s, whole);
    registered(u"E-006"_s, broken);
    registered(u"E-007"_s, gone);
    const auto shows = [this](Filter filter) {
        m_shown->setFilter(filter);
        EXPECT_EQ(m_shown->count(filter), m_shown->rowCount());
        return codes();
    };
    EXPECT_EQ(shows(Filter::Past), QStringList(u"E-001"_s)) << "the day before the reference date";
    EXPECT_EQ(shows(Filter::Due), QStringList(u"E-002"_s)) << "sixty days on, not sixty-one";
    EXPECT_EQ(shows(Filter::NotAttached), QStringList({u"E-002"_s, u"E-003"_s, u"E-005"_s, u"E-006"_s, u"E-007"_s}));
    EXPECT_EQ(shows(Filter::NoFile), QStringList({u"E-001"_s, u"E-002"_s, u"E-003"_s, u"E-004"_s}));
    EXPECT_EQ(shows(Filter::Weak), QStringList(u"E-004"_s));
    EXPECT_EQ(shows(Filter::Damaged), QStringList()) << "nothing has been looked at";
    damage(broken);
    lose(gone);
    // A verdict that comes while its filter is on shows at once.
    EXPECT_EQ(look(broken), KeptFiles::State::Changed);
    EXPECT_EQ(codes(), QStringList(u"E-006"_s));
    EXPECT_EQ(look(gone), KeptFiles::State::Missing);
    EXPECT_EQ(look(whole), KeptFiles::State::Unchanged);
    EXPECT_EQ(shows(Filter::Missing), QStringList(u"E-007"_s));
    const QModelIndex cell = m_shown->index(0, EvidenceListModel::Code);
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().contains(u"its kept copy is missing"_s));
    take({u"gone"_s});
    ASSERT_TRUE(QTest::qWaitFor([this] { return codes().isEmpty(); })) << "it was mended";
}

TEST_F(EvidenceModelsTest, AnswersFollowWhatIsAttachedToThem) {
    SupportedAnswersModel supported(*m_desk, SupportedAnswersModel::Show::Supported);
    SupportedAnswersModel all(*m_desk, SupportedAnswersModel::Show::All);
    AnswerEvidenceModel used;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(&supported), static_cast<QAbstractItemModel*>(&all),
          static_cast<QAbstractItemModel*>(&used)}) {
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    const Evidence piece = put(u"E-001"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2027, 1, 1));
    const int questions = static_cast<int>(framework().indicators.size());
    supported.setEvidence(piece.id);
    all.setEvidence(piece.id);
    EXPECT_EQ(supported.rowCount(), 0);
    EXPECT_EQ(all.rowCount(), questions);
    attach(piece, 2, 3);
    attach(piece, 0, 3);
    ASSERT_EQ(supported.rowCount(), 2);
    EXPECT_EQ(supported.row(0).key, indicator(0)) << "in the instrument's order";
    EXPECT_TRUE(supported.row(0).restsOnIt);
    EXPECT_TRUE(all.row(2).isAttached && !all.row(1).isAttached);
    used.show(m_desk->session(), indicator(0));
    ASSERT_EQ(used.rowCount(), 1);
    EXPECT_EQ(used.row(0).code, u"E-001"_s);
    all.setSearch(indicator(2));
    ASSERT_EQ(all.rowCount(), 1);
    EXPECT_EQ(all.row(0).key, indicator(2));
    all.setSearch({});
    ASSERT_TRUE(m_desk->session()->perform(detaching(m_desk->session()->assessment(), indicator(0), piece.id), u"D"_s));
    used.show(m_desk->session(), indicator(0));
    EXPECT_EQ(used.rowCount(), 0);
    ASSERT_EQ(supported.rowCount(), 1);
    EXPECT_EQ(supported.row(0).key, indicator(2));
    m_desk->session()->history().undo();
    EXPECT_EQ(supported.rowCount(), 2);
    m_desk->leaveAssessment();
    used.show(m_desk->session(), {});
    EXPECT_EQ(supported.rowCount() + all.rowCount() + used.rowCount(), 0);
}

TEST_F(EvidenceModelsTest, SearchesWithoutAccentsAndSortsNumbersAsNumbers) {
    put(u"E-10"_s, EvidenceKind::Report, EvidenceGrade::B, QDate(2027, 1, 1));
    put(u"E-9"_s, EvidenceKind::Report, EvidenceGrade::A, std::nullopt);
    EXPECT_EQ(codes(), QStringList({u"E-9"_s, u"E-10"_s}));
    m_shown->sort(EvidenceListModel::Grade, Qt::DescendingOrder);
    EXPECT_EQ(codes(), QStringList({u"E-10"_s, u"E-9"_s}));
    m_shown->setSearch(u"TECNICO 10"_s);
    EXPECT_EQ(codes(), QStringList(u"E-10"_s));
    EXPECT_EQ(m_shown->rowOf(idOf(u"E-9"_s)), -1);
    m_shown->setSearch({});
    EXPECT_EQ(m_shown->rowOf(idOf(u"E-9"_s)), 1);
}

TEST_F(EvidenceModelsTest, SortsTitlesAsTheLanguageOfTheWindowDoes) {
    const QStringList titles{u"Oso"_s, u"Ñandú"_s, u"Ética"_s, u"nutria"_s, u"Œuvre"_s, u"Entorno"_s, u"E\u0301xito"_s};
    for (const QString& title : titles) {
        Evidence piece;
        piece.id = idOf(title);
        piece.code = u"E-%1"_s.arg(titles.indexOf(title) + 1);
        piece.title = title;
        ASSERT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Add"_s));
    }
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const auto sorted = [&](const char* locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        EvidenceFilterModel shown(*m_register);
        shown.sort(EvidenceListModel::Title);
        QStringList found;
        for (int row = 0; row < shown.rowCount(); ++row) {
            found << shown.row(row).piece.title;
        }
        return found;
    };
    // One after the other in one program, as when the window changes its language.
    EXPECT_EQ(sorted("en_BB"),
              (QStringList{u"Entorno"_s, u"Ética"_s, u"Éxito"_s, u"Ñandú"_s, u"nutria"_s, u"Œuvre"_s, u"Oso"_s}));
    EXPECT_EQ(sorted("es_PE"),
              (QStringList{u"Entorno"_s, u"Ética"_s, u"Éxito"_s, u"nutria"_s, u"Ñandú"_s, u"Œuvre"_s, u"Oso"_s}));
}

} // namespace
} // namespace atalaya::test
