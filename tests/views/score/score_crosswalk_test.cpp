#include "tests/views/support/StoryTest.h"
#include "views/score/CrosswalkPart.h"
#include "views/score/ScorePage.h"

#include <QGridLayout>
#include <QLabel>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What Score says of other instruments that ask the same as the question shown.
class ScoreCrosswalk : public StoryTest {
protected:
    void startAt(const QString& question) {
        start();
        click(u"Look around in Altamar"_s);
        m_window->go({PageId::Score, question, {}});
        QApplication::processEvents();
    }
    [[nodiscard]] CrosswalkPart* part() const { return m_window->page(PageId::Score)->findChild<CrosswalkPart*>(); }
    /// Instrument and element of each row, as they stand there.
    [[nodiscard]] QList<QList<const QLabel*>> rows() const {
        QList<QList<const QLabel*>> rows;
        const auto* grid = part()->findChild<QGridLayout*>();
        for (int row = 0; row < grid->rowCount(); ++row) {
            const auto at = [&](int column) {
                const QLayoutItem* item = grid->itemAtPosition(row, column);
                return item ? qobject_cast<const QLabel*>(item->widget()) : nullptr;
            };
            if (at(0) && at(1) && at(0) != at(1)) { // a sentence stands over both
                rows << QList<const QLabel*>{at(0), at(1)};
            }
        }
        return rows;
    }
};

TEST_F(ScoreCrosswalk, NamesEachElementOnceUnderItsInstrument) {
    startAt(u"P06-02"_s);
    ASSERT_TRUE(part()->isVisible());
    const Framework& framework = m_desk->session()->framework();
    const auto& asked = framework.indicator(u"P06-02"_s)->crosswalk;
    const auto shown = rows();
    ASSERT_EQ(shown.size(), 6);
    ASSERT_EQ(asked.size(), 6U);
    QString above;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const CrosswalkReference& meant = asked[static_cast<std::size_t>(i)];
        EXPECT_EQ(shown[i][0]->text(), meant.source == above ? QString() : meant.source) << "said once, then indented";
        EXPECT_EQ(shown[i][1]->text(), meant.reference + u' ' + meant.name);
        const auto source = std::find_if(framework.crosswalkSources.begin(), framework.crosswalkSources.end(),
                                         [&](const CrosswalkSource& one) { return one.key == meant.source; });
        ASSERT_NE(source, framework.crosswalkSources.end());
        EXPECT_EQ(shown[i][0]->accessibleName(), source->name) << "not only its letters";
        EXPECT_EQ(shown[i][1]->toolTip(), source->verification) << "how far we checked it";
        above = meant.source;
    }
    EXPECT_EQ(shown[2][0]->text(), u"SIM3"_s);
    EXPECT_TRUE(shown[3][0]->text().isEmpty());
}

TEST_F(ScoreCrosswalk, GoesWithTheQuestionAndSaysSoWhereNobodyElseAsks) {
    startAt(u"P06-02"_s);
    m_window->go({PageId::Score, u"P06-03"_s, {}});
    QApplication::processEvents();
    EXPECT_EQ(rows().size(), 6);
    EXPECT_EQ(rows().at(0).at(0)->text(), u"NCAF"_s) << "nothing of the question before is left";
    m_window->go({PageId::Score, u"P11-05"_s, {}});
    QApplication::processEvents();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(u"No other instrument asks for the same."_s));
    m_window->go({PageId::Score, u"P06-02"_s, {}});
    QApplication::processEvents();
    EXPECT_FALSE(says(u"No other instrument asks for the same."_s));
    EXPECT_EQ(rows().size(), 6);
}

} // namespace
} // namespace atalaya::test
