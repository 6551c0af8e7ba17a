// F1 keeps its word: each key that does something on a page is in its list.
#include "tests/views/pages/WholeWindow.h"
#include "views/widgets/KeyCap.h"
#include "views/window/KeyList.h"

#include <QLabel>
#include <QShortcut>

#include <map>
#include <set>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A key by the name that Qt gives it, "Ctrl+Return".
QString nameOf(const QString& keys) {
    return QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

/// The key on a cap; "Page" goes with the arrow after it.
QString keyOn(const QString& cap, bool afterPage) {
    static const std::map<QString, QString> names{{u"←"_s, u"Left"_s}, {u"→"_s, u"Right"_s},      {u"↑"_s, u"Up"_s},
                                                  {u"↓"_s, u"Down"_s}, {u"Enter"_s, u"Return"_s}, {u"−"_s, u"-"_s}};
    const auto found = names.find(cap);
    const QString name = found == names.end() ? cap : found->second;
    return afterPage ? u"Pg"_s + name : name;
}

/// What one line of the list names: {"Alt", "1", "–", "3"} are Alt+1, Alt+2 and Alt+3.
QStringList keysOn(const QStringList& caps) {
    QString modifiers;
    QStringList keys;
    int last = 0; // figure
    bool isRange = false, afterPage = false;
    for (const QString& cap : caps) {
        if (cap == u"Ctrl"_s || cap == u"Shift"_s || cap == u"Alt"_s) {
            modifiers += cap + u'+';
            continue;
        }
        if (cap == u"–"_s || cap == u"Page"_s) {
            (cap == u"Page"_s ? afterPage : isRange) = true;
            continue;
        }
        for (int figure = last + 1; isRange && figure < cap.toInt(); ++figure) {
            keys << modifiers + QString::number(figure);
        }
        keys << modifiers + keyOn(cap, afterPage);
        last = cap.toInt();
        isRange = afterPage = false;
    }
    return keys;
}

class KeyListTest : public WholeWindowTest {
protected:
    /// Of the list that F1 shows now.
    [[nodiscard]] std::set<QString> listed() const {
        std::set<QString> names;
        const auto* list = m_window->findChild<KeyList*>();
        if (!list || !list->isVisible()) {
            ADD_FAILURE() << "there is no list";
            return names;
        }
        for (const QWidget* line : list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!line->findChild<KeyCap*>()) {
                continue; // a heading, or what the keys do
            }
            QStringList caps;
            for (const QLabel* cap : line->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
                caps << cap->text();
            }
            for (const QString& key : keysOn(caps)) {
                EXPECT_FALSE(nameOf(key).isEmpty()) << caps.join(u' ').toStdString();
                names.insert(nameOf(key));
            }
        }
        return names;
    }
    /// Keys that work while the page is shown, its own and the window's; a drawer's own only work in it.
    [[nodiscard]] std::set<QString> working() const {
        QList<QShortcut*> all = m_window->findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly);
        all += m_window->currentPage()->findChildren<QShortcut*>();
        std::set<QString> names;
        for (const QShortcut* one : all) {
            if (one->context() == Qt::WindowShortcut) {
                names.insert(one->key().toString(QKeySequence::PortableText));
            }
        }
        return names;
    }
};

TEST_F(KeyListTest, ReadsALineAsAPersonDoes) {
    EXPECT_EQ(keysOn({u"Alt"_s, u"1"_s, u"–"_s, u"3"_s}), QStringList({u"Alt+1"_s, u"Alt+2"_s, u"Alt+3"_s}));
    EXPECT_EQ(keysOn({u"J"_s, u"K"_s}), QStringList({u"J"_s, u"K"_s}));
    EXPECT_EQ(keysOn({u"Page"_s, u"↓"_s}), QStringList{u"PgDown"_s});
    EXPECT_EQ(keysOn({u"Ctrl"_s, u"Shift"_s, u"F6"_s}), QStringList{u"Ctrl+Shift+F6"_s});
}

TEST_F(KeyListTest, EachKeyOfEachPageIsInTheListThatF1Shows) {
    open(sample(3));
    // Those that lists, cards and forms take for themselves, without a shortcut.
    const std::map<PageId, QStringList> taken{
        {PageId::Home, {u"Return"_s}},
        {PageId::Declaration, {u"Return"_s, u"Ctrl+C"_s}},
        {PageId::Score,
         {u"Left"_s, u"Right"_s, u"Home"_s, u"End"_s, u"Return"_s, u"Space"_s, u"Up"_s, u"Down"_s, u"Ctrl+Return"_s}},
        {PageId::Workshop, {}},
        {PageId::Evidence, {u"Return"_s, u"Ctrl+Return"_s}},
        {PageId::Gaps, {u"Return"_s}},
        {PageId::Strategy, {}},
        {PageId::Reports, {u"Return"_s, u"Left"_s, u"Right"_s}},
        {PageId::Settings, {}}};
    const int ceiling = m_desk->session()->framework().ceiling();
    for (const PageId page : pages) {
        m_window->go({page, {}, {}});
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const std::set<QString> list = listed();
        std::set<QString> work = working();
        for (int figure = ceiling + 1; page == PageId::Score && figure <= 9; ++figure) {
            work.erase(QString::number(figure)); // above the scale they do nothing
            work.erase(u"Alt+%1"_s.arg(figure));
        }
        const QStringList& others = taken.at(page);
        work.insert(others.begin(), others.end());
        EXPECT_GE(work.size(), 12U) << "the window's own alone are more";
        for (const QString& key : work) {
            EXPECT_TRUE(list.contains(key))
                << key.toStdString() << " is not in the list of " << wordOf(page).toStdString();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
}

} // namespace
} // namespace atalaya::test
