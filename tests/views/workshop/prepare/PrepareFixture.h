#pragma once

#include "tests/views/workshop/WorkshopFixture.h"
#include "views/widgets/SegmentedControl.h"
#include "views/workshop/prepare/PreparePane.h"
#include "views/workshop/prepare/PrepareTable.h"
#include "views/workshop/prepare/WorkshopStart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>
#include <QWindow>

#include <algorithm>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// Home, so that the window can begin as it always does.
class PrepareHome : public Page {
public:
    explicit PrepareHome(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Home"_s; }
    void enter(const Place&) override {}
};

/// The list and the preparation, as the Workshop page stacks them, with the keys that the page has for the room.
class PreparePlace : public Page {
public:
    PreparePlace(const WindowContext& given, const WorkshopContext& parts)
        : Page(PageId::Workshop, given, nullptr)
        , start(new WorkshopStart(parts))
        , prepare(new PreparePane(parts))
        , m_stack(new QStackedLayout(this)) {
        m_stack->addWidget(start);
        m_stack->addWidget(prepare);
        connect(&given.desk, &Desk::workshopChanged, this, [this, &given] { follow(given); });
        connect(&given.desk, &Desk::aboutToLeaveWorkshop, prepare, &PreparePane::leave);
        connect(start, &WorkshopStart::opened, this, [this] { m_stack->setCurrentWidget(prepare); });
        connect(prepare, &PreparePane::listAsked, this, [this] { m_stack->setCurrentWidget(start); });
        connect(prepare, &PreparePane::runAsked, this, [this] { ++runs; });
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_P, Qt::Key_J, Qt::Key_K, Qt::Key_T}) {
            addKey(key, [this] { ++roomKeys; });
        }
    }
    void enter(const Place&) override { start->refresh(); }
    void leave() override { prepare->leave(); }

    WorkshopStart* start;
    PreparePane* prepare;
    int runs = 0;
    int roomKeys = 0; ///< keys of the room that came to the page
    QStringList refusals;

private:
    void follow(const WindowContext& given) {
        if (WorkshopSession* session = given.desk.workshop()) {
            connect(session, &WorkshopSession::refused, this,
                    [this](const Error& error) { refusals << error.sentence; });
        }
        prepare->showWorkshop();
        m_stack->setCurrentWidget(given.desk.workshop() ? static_cast<QWidget*>(prepare) : start);
    }

    QStackedLayout* m_stack;
};

/// The preparation in a window over a real workspace with the plain assessment of the harbour's framework.
class PrepareFixture : public WorkshopFixture {
protected:
    void TearDown() override {
        m_window.reset();
        m_room.reset();
        m_clock.reset();
        WindowFixture::TearDown();
    }
    /// Nothing is planned.
    void startEmpty() {
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        startWindow();
    }
    /// A workshop of two groups without a seat is being prepared, and chosen.
    void startPrepared(Attribution attribution = Attribution::ByGroup) {
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            ASSERT_TRUE(isGood(workspace->addWorkshop(twoGroups(attribution), {})));
        }
        startWindow();
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(workshopId())));
        QApplication::processEvents();
    }
    [[nodiscard]] const QWidget& part() const override { return *m_place; }
    [[nodiscard]] Workshop twoGroups(Attribution attribution) const {
        Workshop workshop = newWorkshop(framework(), plain(), workshopId(), u"Altamar acuerda"_s);
        workshop.attribution = attribution;
        workshop.days = {{QDate(2026, 6, 1), QTime(9, 0), QTime(17, 0), {{QTime(12, 30), 60}}}};
        workshop.clusters = {{u"quay"_s, u"The quay"_s, {}}, {u"sea"_s, u"The sea"_s, {}}};
        return workshop;
    }
    void startWindow() {
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        makeParts(m_desk->surroundings().now);
        m_given.emplace(context());
        m_place = new PreparePlace(*m_given, parts());
        addPage(new PrepareHome(context()), "home");
        addPage(m_place, "workshop");
        show();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        m_window->go({PageId::Workshop, {}, {}});
        QApplication::processEvents();
    }

    // What a person does
    static void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QGuiApplication::focusWindow(), nullptr);
        QTest::keyClick(QGuiApplication::focusWindow(), which, modifiers);
        QApplication::processEvents();
    }
    static void type(const QString& words) {
        for (const QChar letter : words) {
            ASSERT_NE(QGuiApplication::focusWindow(), nullptr);
            QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
        }
        QApplication::processEvents();
    }
    void click(const QString& word) const {
        auto* found = named<QAbstractButton>(word);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled()) << word.toStdString() << ": " << found->toolTip().toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    void turnTo(const QString& section) const { click(section); }
    static void clickCell(QTableView* table, int row, int column) {
        ASSERT_NE(table, nullptr);
        const QModelIndex cell = table->model()->index(row, column);
        ASSERT_TRUE(cell.isValid());
        table->scrollTo(cell);
        const QRect rect = table->visualRect(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          rect.topLeft() + QPoint(16, rect.height() / 2));
        QApplication::processEvents();
    }
    void tabTo(const QString& name) const {
        QStringList passed;
        for (int tabs = 0; tabs < 120; ++tabs) {
            key(Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            const auto* asButton = qobject_cast<const QAbstractButton*>(now);
            const QString word = now == nullptr                                ? QString()
                                 : now->accessibleName().isEmpty() && asButton ? asButton->text()
                                                                               : now->accessibleName();
            if (word == name) {
                return;
            }
            passed << word;
        }
        FAIL() << "Tab never comes to " << name.toStdString() << "; it passes " << passed.join(u", "_s).toStdString();
    }

    // What is to be seen, and what is kept
    [[nodiscard]] const Workshop& shown() const { return m_desk->workshop()->workshop(); }
    /// As it lies in the file, once the desk has let go of it.
    [[nodiscard]] Workshop stored() {
        const QUuid id = m_desk->workshop() ? shown().id : workshopId();
        EXPECT_TRUE(isGood(m_desk->closeFile()));
        const auto workspace = reopen();
        const auto workshop = workspace->workshop(id);
        EXPECT_TRUE(isGood(workshop));
        return workshop.value_or(Workshop());
    }
    [[nodiscard]] QStringList order() const {
        QStringList codes;
        for (const AgendaItem& item : shown().agenda) {
            codes << item.indicator;
        }
        return codes;
    }

    std::optional<WindowContext> m_given;
    PreparePlace* m_place = nullptr;
};

} // namespace atalaya::test
