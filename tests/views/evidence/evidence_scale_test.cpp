#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/EvidenceDelegate.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/widgets/SearchField.h"

#include <QHeaderView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int pieces = 1000;

/// A register as a large State keeps it. Counted, not timed: what is done once an edit, not once a row, stays quick.
class EvidenceScaleTest : public EvidencePageTest {
protected:
    /// Every other one is past its date, so that a filter takes rows away in five hundred places.
    [[nodiscard]] Assessment large() const {
        Assessment made = plain();
        for (int i = 0; i < pieces; ++i) {
            Evidence piece;
            piece.code = u"E-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            piece.id = idOf(piece.code);
            piece.title = i % 10 == 0
                              ? u"Report %1 on what was agreed with every operator of an essential service, with "
                                "its annexes and the minutes of the meetings"_s.arg(pieces - i)
                              : u"Report %1"_s.arg(pieces - i);
            piece.issuer = u"Ministry %1"_s.arg(i % 7);
            piece.date = QDate(2024, 1, 1).addDays(i);
            piece.reviewBy = i % 2 == 0 ? QDate(2025, 1, 1) : QDate(2028, 1, 1);
            made.evidence.push_back(piece);
        }
        return made;
    }
    /// How often a detail read in the log while `act` was done.
    int readsOf(const std::function<void()>& act) const {
        int reads = 0;
        std::vector<QMetaObject::Connection> links;
        for (EvidenceDetail* detail : m_page->findChildren<EvidenceDetail*>()) {
            links.push_back(QObject::connect(detail, &EvidenceDetail::shown, detail, [&reads] { ++reads; }));
        }
        act();
        QApplication::processEvents();
        for (const auto& link : links) {
            QObject::disconnect(link);
        }
        return reads;
    }
    [[nodiscard]] int measurements() const {
        return static_cast<EvidenceDelegate*>(table()->itemDelegate())->heights().measurements();
    }
};

TEST_F(EvidenceScaleTest, AFilterAndASearchReadTheLogOnceHoweverManyRowsTheyTakeAway) {
    start(large());
    m_window->go({PageId::Evidence, u"E-0500"_s, {}});
    EXPECT_EQ(currentCode(), u"E-0500"_s);
    const auto click = [this](const QString& word) {
        return readsOf([&] { QTest::mouseClick(chip(word), Qt::LeftButton); });
    };
    EXPECT_EQ(click(u"Past review-by"_s), 0) << "the chosen piece stays";
    EXPECT_EQ(codes().size(), pieces / 2);
    EXPECT_EQ(currentCode(), u"E-0500"_s);
    EXPECT_EQ(click(u"All"_s), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(currentCode(), u"E-0501"_s);
    EXPECT_EQ(click(u"Past review-by"_s), 1) << "the first, for the one that is hidden";
    EXPECT_EQ(currentCode(), u"E-0000"_s);
    EXPECT_EQ(click(u"All"_s), 1);
    EXPECT_EQ(currentCode(), u"E-0501"_s);
    auto* search = m_page->findChild<SearchField*>();
    for (const QChar letter : u"ministry 3"_s) {
        EXPECT_LE(readsOf([&] { QTest::keyClicks(search, letter); }), 1) << search->text().toStdString();
    }
    EXPECT_EQ(readsOf([&] { QTest::keyClick(search, Qt::Key_Escape); }), 1);
    EXPECT_EQ(currentCode(), u"E-0501"_s);
}

TEST_F(EvidenceScaleTest, AnotherAssessmentReadsTheLogOnce) {
    start(large());
    m_window->go({PageId::Evidence, u"E-0900"_s, {}});
    Assessment other = assessment();
    other.id = idOf(u"other"_s);
    EXPECT_EQ(readsOf([&] { ASSERT_TRUE(isGood(m_desk->addAssessment(other, {}))); }), 1);
    EXPECT_EQ(currentCode(), u"E-001"_s);
}

TEST_F(EvidenceScaleTest, AnEditThatTakesTheChosenRowAwayGoesOnToTheNextOne) {
    start(large());
    QTest::mouseClick(chip(u"Past review-by"_s), Qt::LeftButton);
    m_window->go({PageId::Evidence, u"E-0400"_s, {}});
    Evidence prolonged = *piece(u"E-0400"_s);
    prolonged.reviewBy = QDate(2028, 1, 1);
    EXPECT_EQ(readsOf([&] { m_desk->session()->perform(PutEvidence{prolonged}, u"Prolong"_s); }), 1);
    EXPECT_EQ(currentCode(), u"E-0402"_s);
}

TEST_F(EvidenceScaleTest, HeightsOfRowsAreMeasuredOnceWhateverTheOrder) {
    start(large());
    QApplication::processEvents();
    const int once = measurements();
    EXPECT_GE(once, pieces);
    EXPECT_LT(once, 2 * pieces) << "each once, and the few that break again for each width on the way to the first";
    for (const int column : {EvidenceListModel::Title, EvidenceListModel::ReviewBy, EvidenceListModel::Code}) {
        table()->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
        QApplication::processEvents();
    }
    QTest::mouseClick(chip(u"Past review-by"_s), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(measurements(), once);
    const int high = table()->rowHeight(codes().indexOf(u"E-0500"_s));
    EXPECT_GT(high, table()->rowHeight(codes().indexOf(u"E-0502"_s)));
    // Another width breaks other words; those of one line stay as they are.
    m_window->resize(m_window->width() - 40, m_window->height());
    QApplication::processEvents();
    EXPECT_LE(measurements(), once + pieces / 10 + 7) << "and not once for each of the thousand";
    m_style->setTextPercent(150);
    QApplication::processEvents();
    EXPECT_GT(table()->rowHeight(codes().indexOf(u"E-0500"_s)), high);
}

} // namespace
} // namespace atalaya::test
