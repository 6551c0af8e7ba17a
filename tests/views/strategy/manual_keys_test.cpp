// What the manual says of keys (section 16, its tables) and what F1 lists are the same, in every language.
#include "tests/views/strategy/StrategyPageFixture.h"
#include "tests/views/support/ManualKeys.h"
#include "views/window/InterfaceLanguage.h"

namespace atalaya::test {
namespace {

class ManualKeys : public StrategyPageFixture {
protected:
    void TearDown() override {
        StrategyPageFixture::TearDown();
        QLocale::setDefault(m_usual);
    }
    /// By the part of section 16 that is about it; 0: the page, its forms and drawers.
    [[nodiscard]] std::map<int, NamedKeys> listed(const QString& language) {
        std::map<int, NamedKeys> listed;
        const QStringList tabs{u"roadmap"_s, u"whatif"_s, u"objectives"_s, u"measures"_s};
        for (int part = 1; part <= tabs.size(); ++part) {
            m_window->go({PageId::Strategy, {}, tabs[part - 1]});
            listed[part] = keysOf(m_page->currentTab()->keyGroups(), language);
            // What is listed beside them, whichever tab is in front.
            listed[0] = keysWithout(keysOf(m_page->keyGroups(), language), listed[part]);
        }
        return listed;
    }
    [[nodiscard]] static std::map<int, NamedKeys> written(const QString& language) {
        std::map<int, NamedKeys> written = keysOfManual(language, 16);
        constexpr int outAndIn = 5; // the workbook and the deadlines belong to no tab
        written[0].merge(written[outAndIn]);
        written.erase(outAndIn);
        return written;
    }

private:
    QLocale m_usual;
};

TEST_F(ManualKeys, AreThoseThatF1ListsInEveryLanguage) {
    start();
    InterfaceLanguage interface(manualLanguages());
    for (const QString& language : manualLanguages()) {
        interface.speak(language);
        const std::map<int, NamedKeys> inF1 = listed(language);
        const std::map<int, NamedKeys> inManual = written(language);
        EXPECT_EQ(inManual.size(), inF1.size()) << "a table was not found, or is new";
        for (const auto& [part, keys] : inManual) {
            SCOPED_TRACE(language.toStdString() + ", part " + std::to_string(part));
            ASSERT_TRUE(inF1.contains(part));
            EXPECT_FALSE(keys.empty());
            EXPECT_EQ(inOneLine(keysWithout(keys, inF1.at(part))), "") << "in the manual and not in F1";
            EXPECT_EQ(inOneLine(keysWithout(inF1.at(part), keys)), "") << "in F1 and not in the manual";
        }
    }
}

TEST(NamedKey, IsTheSameHoweverItIsWritten) {
    EXPECT_EQ(keysOfCell(u"Shift+←, Shift+→"_s), (NamedKeys{u"Shift ←"_s, u"Shift →"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl + and Ctrl −"_s), (NamedKeys{u"Ctrl +"_s, u"Ctrl −"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl+Page ↓"_s), (NamedKeys{u"Ctrl Page ↓"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl+,"_s), (NamedKeys{u"Ctrl ,"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl+1 to Ctrl+8"_s), (NamedKeys{u"Ctrl 1"_s, u"Ctrl 8"_s}));
    EXPECT_EQ(keysOfCell(u"in *Cost and benefit*: ←, → (or ↓, ↑)"_s), (NamedKeys{u"←"_s, u"→"_s, u"↓"_s, u"↑"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl+Mayús+Z y Mayús+←"_s, u"es"_s), (NamedKeys{u"Ctrl Mayús Z"_s, u"Mayús ←"_s}));
    EXPECT_EQ(keysOfCell(u"dans la barre\u00a0: ←, → (ou ↓, ↑)"_s, u"fr"_s),
              (NamedKeys{u"←"_s, u"→"_s, u"↓"_s, u"↑"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"+"_s}, u"larger; with − back"_s}), (NamedKeys{u"Ctrl +"_s, u"Ctrl −"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"Page"_s, u"↓"_s}, u"next part"_s}), (NamedKeys{u"Ctrl Page ↓"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"↑"_s, u"–"_s, u"↓"_s}, u"move it"_s}), (NamedKeys{u"Ctrl ↑"_s, u"Ctrl ↓"_s}));
    EXPECT_EQ(keysOfHint({{u"Maj"_s, u"→"_s}, u"avec Espace de même"_s}, u"fr"_s),
              (NamedKeys{u"Maj →"_s, u"Maj Espace"_s}));
}

} // namespace
} // namespace atalaya::test
