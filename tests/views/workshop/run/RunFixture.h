#pragma once

#include "models/commands/WorkshopEditor.h"
#include "tests/views/workshop/WorkshopFixture.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace atalaya::test {

/// The panel with the keys that the Workshop page gives it.
class RunPage : public Page {
public:
    explicit RunPage(const WorkshopContext& parts)
        : Page(PageId::Workshop, parts.window, nullptr), pane(new FacilitatorPane(parts, this)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(pane);
        addKey(Qt::Key_Space, [this] {
            auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            if (button && isAncestorOf(button)) {
                button->click();
            } else {
                pane->openOrReveal();
            }
        });
        addKey(Qt::Key_Plus, [this] { pane->addMinute(); });
        addKey(Qt::Key_P, [this] { pane->parkThis(); });
        addKey(Qt::Key_J, [this] { pane->nextItem(); });
        addKey(Qt::Key_K, [this] { pane->previousItem(); });
        addKey(Qt::Key_T, [this] { pane->toggleClock(); });
    }
    void enter(const Place&) override { pane->setFocus(Qt::OtherFocusReason); }
    void leave() override { pane->leave(); }

    FacilitatorPane* const pane;
};

/// A window with the panel over a real file: the plain assessment with a workshop of ten seats, "Group quay" of five,
/// "Group sea" of four and "Group tower" of one, on 12 March 2026 from 9 to 17. It is 9 o'clock until a test says else.
class RunFixture : public WorkshopFixture {
protected:
    void TearDown() override { closeAll(); }
    /// As when the program ends. What comes next is dressed by a style of its own.
    void closeAll() {
        m_window.reset();
        m_room.reset();
        m_clock.reset();
        m_desk.reset();
        m_icons.reset();
        m_style.reset();
    }
    [[nodiscard]] const QWidget& part() const override { return *m_pane; }
    [[nodiscard]] Workshop prepared(Attribution attribution, const QString& id = QStringLiteral("workshop")) const {
        Workshop workshop = newWorkshop(framework(), plain(), idOf(id), QStringLiteral("Altamar agrees"));
        workshop.attribution = attribution;
        workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {{QTime(9, 30), 20}}}};
        seat(workshop, {{QStringLiteral("quay"), 5}, {QStringLiteral("sea"), 4}, {QStringLiteral("tower"), 1}});
        const auto problems = checkWorkshop(framework(), workshop);
        EXPECT_TRUE(problems.empty()) << problems.front().sentence().toStdString();
        return workshop;
    }
    /// `before`: what else is in the file, made before the window comes.
    void open(
        Attribution attribution = Attribution::ByGroup,
        const std::function<void(Workspace&)>& before = [](Workspace&) {}) {
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            before(*workspace);
            ASSERT_TRUE(isGood(workspace->addWorkshop(prepared(attribution), QStringLiteral("prepared"))));
        }
        show();
    }
    void show() {
        const Surroundings surroundings{[this] { return m_now; },
                                        [this] { return idOf(QStringLiteral("made %1").arg(++m_ids)); },
                                        QStringLiteral("María Núñez")};
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(surroundings);
        m_desk->work().setPatience(patience);
        m_window = std::make_unique<MainWindow>(context());
        makeParts(surroundings.now);
        m_page = new RunPage(parts());
        m_pane = m_page->pane;
        addPage(m_page, "workshop");
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(idOf(QStringLiteral("workshop")))));
        QObject::connect(&m_notices, &Notices::shown, m_pane,
                         [this](const Notices::Notice& notice) { m_refused = notice.sentence; });
        QObject::connect(m_desk->workshop(), &WorkshopSession::refused, m_pane,
                         [this](const Error& error) { m_refused = error.sentence; });
        m_pane->showWorkshop();
        m_window->go({PageId::Workshop, {}, {}});
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_pane->setFocus(Qt::OtherFocusReason);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), which, modifiers);
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Tab until the focus is on what is called so.
    void tabTo(const QString& name) {
        for (int presses = 0; presses < 100; ++presses) {
            const QWidget* focus = QApplication::focusWidget();
            const auto* word = qobject_cast<const QAbstractButton*>(focus);
            if (focus && (focus->accessibleName() == name || (word && word->text() == name))) {
                return;
            }
            key(Qt::Key_Tab);
        }
        ADD_FAILURE() << "Tab does not lead to " << name.toStdString();
    }
    void click(const QString& name) {
        QAbstractButton* one = button(name, true);
        ASSERT_NE(one, nullptr) << name.toStdString();
        ASSERT_TRUE(one->isEnabled()) << name.toStdString();
        QTest::mouseClick(one, Qt::LeftButton);
    }
    void write(const QString& field, const QString& words) {
        auto* where = named<QPlainTextEdit>(field);
        ASSERT_NE(where, nullptr);
        where->setFocus(Qt::OtherFocusReason);
        type(words);
    }
    /// Every word that is to be seen, heard or asked of a model in the panel; `hiddenToo`: also what is not shown now.
    [[nodiscard]] QStringList words(bool hiddenToo) const {
        QStringList all;
        for (const QWidget* widget : m_pane->findChildren<QWidget*>()) {
            if (!hiddenToo && !widget->isVisible()) {
                continue;
            }
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                all << label->text();
            } else if (const auto* word = qobject_cast<const QAbstractButton*>(widget)) {
                all << word->text();
            } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
                all << cells(*view->model());
            }
        }
        return all;
    }
    [[nodiscard]] static QStringList cells(const QAbstractItemModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 8; ++role) {
                    all << model.index(row, column).data(role).toString();
                }
            }
        }
        return all;
    }
    [[nodiscard]] const Answer* answer(std::size_t i) const {
        return m_desk->session()->assessment().answer(indicator(i));
    }
    /// From seat 1 on, each after the other; 0 gives no vote.
    void vote(const std::vector<int>& stages) {
        ASSERT_NE(workshop().openRound(), nullptr);
        for (std::size_t i = 0; i < stages.size(); ++i) {
            if (stages[i] == 0) {
                continue;
            }
            Ballot ballot;
            ballot.id = idOf(QStringLiteral("ballot %1").arg(++m_ids));
            ballot.round = workshop().openRound()->id;
            ballot.seat = seatId(static_cast<int>(i) + 1);
            ballot.stage = stages[i];
            const Casting cast = session().cast(ballot);
            ASSERT_TRUE(cast) << cast.error().error.sentence.toStdString();
        }
    }
    /// A round of the question that is looked at, as by keys.
    void runRound(const std::vector<int>& stages) {
        m_pane->openOrReveal();
        vote(stages);
        later(120);
        m_pane->openOrReveal();
        ASSERT_EQ(workshop().openRound(), nullptr);
    }
    void later(int seconds) { m_now = m_now.addSecs(seconds); }

    QDateTime m_now{QDate(2026, 3, 12), QTime(9, 0), Qt::UTC};
    int m_ids = 0;
    QString m_refused; ///< the sentence that was shown last
    RunPage* m_page = nullptr;
    FacilitatorPane* m_pane = nullptr;
};

} // namespace atalaya::test
