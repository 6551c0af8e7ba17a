#pragma once

#include "models/session/Desk.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/views/support/FakePhones.h"
#include "views/theme/Icons.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopContext.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// Answers in the place of the system's dialogs.
class FakeQuestions : public WorkshopQuestions {
public:
    QString rosterToRead(QWidget*) override { return {}; }
    QStringList ballotFilesToRead(QWidget*) override {
        if (const auto act = std::exchange(meanwhile, {})) {
            act();
        }
        return ballots;
    }
    QString folderForBallotFiles(QWidget*) override { return folder; }
    QString placeForMinutes(const QString&, QWidget*) override { return {}; }
    bool openElsewhere(const QString&) override { return true; }
    bool isSure(QWidget*, const QString& question, const QString&) override {
        asked << question;
        return sure;
    }
    QScreen* screenForRoom(const QWidget&) override { return nullptr; }

    QStringList ballots;
    QString folder;
    std::function<void()> meanwhile; ///< happens while the dialog is open
    bool sure = false;
    QStringList asked;
};

/// A real workspace file with a workshop, named, so that its votes can be looked at after the reveal: group "quay" has
/// seats 1 to 3, "sea" 4 and 5, "tower" 6, which answers all but the second question. Ways in lie over a window.
class EntryFixture : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        makeRoom();
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_icons = std::make_unique<Icons>(*m_style);
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(idOf(u"workshop"_s))));
        m_clock = std::make_unique<WorkshopClock>([] { return QDateTime::currentDateTimeUtc(); });
        QObject::connect(&m_notices, &Notices::said, &m_notices, [this](const QString& line) { m_said << line; });
        m_window = std::make_unique<QWidget>();
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void TearDown() override {
        m_window.reset();
        m_desk.reset();
    }

    void makeRoom() {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        Workshop workshop = newWorkshop(framework(), plain(), idOf(u"workshop"_s), u"=Altamar; acuerda"_s);
        workshop.attribution = Attribution::Named;
        workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {}}};
        workshop.clusters.clear();
        int number = 0;
        for (const auto& [id, seats] : {std::pair("quay", 3), std::pair("sea", 2), std::pair("tower", 1)}) {
            workshop.clusters.push_back({QLatin1String(id), u"Group "_s + QLatin1String(id), {}});
            for (int seat = 0; seat < seats; ++seat) {
                ++number;
                workshop.seats.push_back(
                    {seatId(number), number, QLatin1String(id), u"Person %1"_s.arg(number), false});
            }
        }
        workshop.hasHeldNames = true;
        workshop.agenda.at(1).clusters = QStringList{u"quay"_s, u"sea"_s};
        ASSERT_TRUE(isGood(workspace->addWorkshop(workshop, {})));
    }
    [[nodiscard]] static QUuid seatId(int number) { return idOf(u"seat %1"_s.arg(number)); }

    [[nodiscard]] WorkshopSession& session() const { return *m_desk->workshop(); }
    [[nodiscard]] WorkshopContext context() {
        return {{*m_desk, *m_style, *m_icons, *m_preferences, m_notices}, m_questions, m_phones, *m_clock, m_room};
    }
    QUuid openRound(std::size_t question = 0) {
        m_round = session().openRound(indicator(question));
        EXPECT_FALSE(m_round.isNull());
        return m_round;
    }
    /// Seat 1 votes by phone: a round without a vote cannot be revealed.
    void voteByPhone() {
        Ballot ballot;
        ballot.id = idOf(u"by phone"_s);
        ballot.round = m_round;
        ballot.seat = seatId(1);
        EXPECT_TRUE(session().cast(ballot));
    }
    [[nodiscard]] int votes() const {
        const auto progress = session().progress();
        return progress ? progress->votes : -1;
    }
    [[nodiscard]] std::map<WayIn, int> ways() const { return session().progress()->byWay; }
    /// The votes of the round, which it reveals.
    [[nodiscard]] std::vector<NamedVote> revealedVotes() {
        EXPECT_TRUE(session().reveal());
        return session().revealed(m_round)->named();
    }
    [[nodiscard]] Distribution revealedPicture() {
        EXPECT_TRUE(session().reveal());
        return session().revealed(m_round)->votes();
    }

    // A person at the keyboard: keys go to the window, which hands them to whatever has the focus.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->windowHandle(), which, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& words) {
        for (const QChar sign : words) {
            QTest::keyClick(m_window->windowHandle(), sign.toLatin1());
        }
        QApplication::processEvents();
    }
    void click(QWidget* widget) const {
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const {
        for (QAbstractButton* one : m_window->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name)) {
                return one;
            }
        }
        ADD_FAILURE() << "no button " << name.toStdString();
        return nullptr;
    }
    template <class Widget> [[nodiscard]] Widget* named(const QString& name) const {
        for (Widget* one : m_window->findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    /// Every word in labels and buttons that are to be seen.
    [[nodiscard]] QString seenWords() const {
        QStringList words;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                words << label->text();
            }
        }
        for (const QAbstractButton* one : m_window->findChildren<QAbstractButton*>()) {
            if (one->isVisible()) {
                words << one->text();
            }
        }
        return words.join(u'\n');
    }
    [[nodiscard]] bool says(const QString& words) const { return seenWords().contains(words); }

    Notices m_notices;
    QStringList m_said;
    FakeQuestions m_questions;
    FakePhones m_phones;
    RoomModel m_room;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<WindowStyle> m_style;
    std::unique_ptr<Icons> m_icons;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WorkshopClock> m_clock;
    std::unique_ptr<QWidget> m_window;
    QUuid m_round;
};

} // namespace atalaya::test
