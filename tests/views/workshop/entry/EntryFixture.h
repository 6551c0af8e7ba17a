#pragma once

#include "tests/views/workshop/WorkshopFixture.h"
#include "views/theme/Icons.h"

#include <QLineEdit>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// A real workspace file with a workshop, named, so that its votes can be looked at after the reveal: group "quay" has
/// seats 1 to 3, "sea" 4 and 5, "tower" 6, which answers all but the second question. Ways in lie over a window.
class EntryFixture : public WorkshopFixture {
protected:
    void SetUp() override {
        WorkshopFixture::SetUp();
        m_answers.sure = false;
        makeRoom();
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
        ASSERT_TRUE(isGood(m_desk->chooseWorkshop(idOf(u"workshop"_s))));
        makeParts([] { return QDateTime::currentDateTimeUtc(); });
        QObject::connect(&m_notices, &Notices::said, &m_notices, [this](const QString& line) { m_said << line; });
        m_host = std::make_unique<QWidget>();
        m_host->resize(1366, 740);
        m_host->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_host.get()));
    }
    void TearDown() override {
        m_host.reset();
        m_desk.reset();
    }

    void makeRoom() {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        Workshop workshop = newWorkshop(framework(), plain(), idOf(u"workshop"_s), u"=Altamar; acuerda"_s);
        workshop.attribution = Attribution::Named;
        workshop.days = {{QDate(2026, 3, 12), QTime(9, 0), QTime(17, 0), {}}};
        seat(workshop, {{u"quay"_s, 3}, {u"sea"_s, 2}, {u"tower"_s, 1}});
        workshop.agenda.at(1).clusters = QStringList{u"quay"_s, u"sea"_s};
        ASSERT_TRUE(isGood(workspace->addWorkshop(workshop, {})));
    }
    [[nodiscard]] const QWidget& part() const override { return *m_host; }
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
        QTest::keyClick(m_host->windowHandle(), which, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& words) {
        for (const QChar sign : words) {
            QTest::keyClick(m_host->windowHandle(), sign.toLatin1());
        }
        QApplication::processEvents();
    }
    void click(QWidget* widget) const {
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(name); }
    /// Every word in labels and buttons that are to be seen.
    [[nodiscard]] QString seenWords() const {
        QStringList words;
        for (const QLabel* label : m_host->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                words << label->text();
            }
        }
        for (const QAbstractButton* one : m_host->findChildren<QAbstractButton*>()) {
            if (one->isVisible()) {
                words << one->text();
            }
        }
        return words.join(u'\n');
    }
    [[nodiscard]] bool says(const QString& words) const { return seenWords().contains(words); }

    QStringList m_said;
    std::unique_ptr<QWidget> m_host; ///< over which the ways in lie
    QUuid m_round;
};

} // namespace atalaya::test
