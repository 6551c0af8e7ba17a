// No word of a stage is cut: not one that is wider than its card, not the last line, not a stage's name.
#include "tests/models/session/Practice.h"
#include "tests/views/score/ScorePageFixture.h"
#include "tests/views/support/Drawing.h"
#include "views/score/StageHead.h"
#include "views/score/WordBreaks.h"

#include <QTextLayout>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The built-in framework with the practice country's answers. Size of the window, text size in percent.
class StageWordsTest : public ScorePageTest, public testing::WithParamInterface<std::tuple<QSize, int>> {
protected:
    void openAltamar() {
        makeWindow();
        m_score = new ScorePage(context());
        addPage(m_score, "score");
        ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"Altamar.atalaya"_s))));
        ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
        const auto [size, percent] = GetParam();
        m_style->setTextPercent(percent);
        m_window->go({PageId::Score, {}, {}});
        m_window->resize(size);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        ASSERT_EQ(m_window->size(), size);
    }
    [[nodiscard]] StageCards* cards() const { return part<StageCards>(); }
    /// All of `area` in one colour: nothing is written there.
    [[nodiscard]] static bool isEmpty(const QImage& picture, const QRect& area) {
        const QRgb ground = picture.pixel(area.bottomRight());
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (picture.pixel(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }
    /// The margins around a criterion are empty: what runs over its area would be painted into them and cut.
    void expectWhole(StageCard& card, const std::string& where) {
        const StageHead& head = cards()->head();
        const QImage picture = card.grab().toImage();
        const int margin = m_style->px(9) - 2; // a letter leans out by a pixel or two
        const int left = cards()->isRows() ? head.width : 0;
        const int top = cards()->isRows() ? 0 : head.height + 2;
        const QRect below(left, card.height() - margin, card.width() - left, margin);
        EXPECT_TRUE(isEmpty(picture, QRect(card.width() - margin, top, margin, card.height() - top))) << where;
        EXPECT_TRUE(isEmpty(picture, below)) << where;
        EXPECT_GE(card.height(), card.heightFor(card.width())) << where;
    }
};

TEST_P(StageWordsTest, EveryCriterionOfTheFrameworkIsReadWholeInItsCard) {
    openAltamar();
    const Framework& framework = m_desk->session()->framework();
    ASSERT_EQ(framework.indicators.size(), 74U);
    bool wide = false; // at least one word is wider than all of a card's room
    for (const Indicator& one : framework.indicators) {
        m_window->go({PageId::Score, one.code, {}});
        const auto fits = [this] { return cards()->height() >= cards()->heightForWidth(cards()->width()); };
        ASSERT_TRUE(QTest::qWaitFor(fits)) << one.code.toStdString();
        for (int stage = 1; stage <= cards()->count(); ++stage) {
            StageCard& card = *cards()->card(stage);
            expectWhole(card, one.code.toStdString() + ", stage " + std::to_string(stage));
            const int room = card.width() - 2 * m_style->px(9);
            const QStringList words = card.content().criterion.split(u' ');
            wide = wide || std::any_of(words.begin(), words.end(), [&](const QString& word) {
                       return QFontMetrics(m_style->font("body")).horizontalAdvance(word) > room;
                   });
        }
        if (one.code == u"P08-07"_s) {
            keepPicture(m_window->grab().toImage(),
                        u"score-words-%1-%2"_s.arg(m_window->width()).arg(m_style->textPercent()));
        }
    }
    EXPECT_TRUE(wide || cards()->isRows()) << "there is nothing to break";
}

TEST_P(StageWordsTest, NamesOfStagesStandInOneLine) {
    openAltamar();
    const StageHead& head = cards()->head();
    for (const Stage& stage : m_desk->session()->framework().stages) {
        EXPECT_LE(QFontMetrics(m_style->font("body", 600)).horizontalAdvance(stage.name), head.room)
            << stage.name.toStdString();
    }
    for (const QString& state : StageCard::stateWords()) {
        EXPECT_LE(QFontMetrics(m_style->font("caption")).horizontalAdvance(state), head.room) << state.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, StageWordsTest,
                         testing::Values(std::tuple(QSize(1366, 690), 100), std::tuple(QSize(1024, 700), 100),
                                         std::tuple(QSize(1366, 690), 200), std::tuple(QSize(1024, 700), 200)));

/// Heads alone, of any framework in any language.
class StageHeadTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        makeWindow();
    }
    [[nodiscard]] int widestLine(const QString& words, const QFont& font, int width) const {
        QTextLayout layout(words, font);
        layout.setTextOption(breakingAnywhere());
        double widest = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            widest = std::max(widest, line.naturalTextWidth());
        }
        layout.endLayout();
        return static_cast<int>(widest);
    }
};

TEST_F(StageHeadTest, TheGlyphGivesWayBeforeANameBreaks) {
    const QStringList names{u"Initial"_s, u"Institutionalizado"_s};
    const auto fit = [&](int width) { return StageHead::fit(*m_style, names, {u"Chosen"_s}, width, false); };
    const int name = QFontMetrics(m_style->font("body", 600)).horizontalAdvance(names.last());
    const StageHead roomy = fit(240);
    EXPECT_EQ(roomy.glyph, m_style->px(32));
    const StageHead narrow = fit(name + 48);
    EXPECT_LT(narrow.glyph, roomy.glyph);
    EXPECT_GE(narrow.room, name) << "still in one line";
    EXPECT_EQ(narrow.height, roomy.height);
    const StageHead tight = fit(90);
    EXPECT_LT(tight.room, name);
    EXPECT_GT(tight.height, roomy.height) << "the name has another line";
}

TEST_F(StageHeadTest, AWordThatWouldBreakStandsBelowTheGlyph) {
    const QStringList names{u"Initial"_s, u"Opérationnel"_s};
    const QStringList states{u"Niveau suivant"_s};
    const auto fit = [&](int width) { return StageHead::fit(*m_style, names, states, width, false); };
    const int name = QFontMetrics(m_style->font("body", 600)).horizontalAdvance(names.last());
    EXPECT_EQ(fit(name + 48).above, 0) << "there is room beside it";
    const StageHead below = fit(name + 24);
    EXPECT_GE(below.room, name);
    EXPECT_LE(below.words + below.room, name + 24);
    EXPECT_GE(below.above, below.glyph);
    EXPECT_EQ(below.top(below.height), below.edge);
    EXPECT_GE(below.height - below.above, brokenHeight(names.last(), m_style->font("body", 600), below.room) +
                                              brokenHeight(states.last(), m_style->font("caption"), below.room));
}

TEST_F(StageHeadTest, WhateverItsWidthEveryNameAndStateIsReadWhole) {
    const QStringList names{u"Initial"_s, u"Gestionado y medido"_s, u"Institutionalizado"_s, u"Adaptativo"_s};
    const QStringList states{u"Elegido"_s, u"Próximo paso"_s, u"Por confirmar"_s};
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        const QFont nameFont = m_style->font("body", 600);
        const QFont stateFont = m_style->font("caption");
        for (int width = m_style->px(90); width < m_style->px(240); width += 7) {
            const StageHead head = StageHead::fit(*m_style, names, states, width, false);
            EXPECT_LE(head.words + head.room, width);
            for (const QString& name : names) {
                EXPECT_LE(widestLine(name, nameFont, head.room), head.room) << width;
                for (const QString& state : states) {
                    EXPECT_LE(widestLine(state, stateFont, head.room), head.room) << width;
                    EXPECT_LE(brokenHeight(name, nameFont, head.room) + brokenHeight(state, stateFont, head.room),
                              head.height)
                        << width;
                }
            }
        }
    }
}

} // namespace
} // namespace atalaya::test
