#pragma once

#include "models/session/SafeCopies.h"
#include "tests/models/session/Practice.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/FifthLanguage.h"
#include "tests/views/support/StoryAnswers.h"
#include "tests/views/window/WindowFixture.h"
#include "views/pages/SpokenWindow.h"
#include "views/window/InterfaceLanguage.h"

#include <QLocale>
#include <QSet>

#include <functional>

class QComboBox;

namespace atalaya::test {

/// The practice country in the window as the program has it, with every language that is built in and the
/// pseudo-language beside them, and a way through all of it: pages, tabs, drawers, forms, menus, dialogs.
class EveryPlaceTest : public WindowFixture {
protected:
    /// What is done at each place; `where`: its name for a message. `top`: the window, or a dialog.
    using Look = std::function<void(const QString& where, QWidget& top)>;

    void SetUp() override;
    void TearDown() override;

    /// A window of 1366 by 768 over Altamar, in this language.
    void start(const QString& language);
    /// To every place in turn. Nothing is changed on the way.
    void everywhere(const Look& look);

    [[nodiscard]] MainWindow& window() const { return m_spoken->window(); }
    [[nodiscard]] QComboBox* languages() const;
    /// What is shown and is no word of any language, here: where the file lies, what tests call things.
    [[nodiscard]] QStringList namesHere() const;

    /// A fault, told at the end, once: `kind` tells whether it is one that was met already at another place.
    void fault(const QString& where, const QString& kind, const QString& what);
    /// Fails with all of them, each below the place where it was first met.
    void tellFaults();

    QLocale m_usual;
    std::unique_ptr<FifthLanguage> m_fifth;
    StoryAnswers m_answers;
    FakePhones m_phones;
    std::unique_ptr<SafeCopies> m_copies;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<SpokenWindow> m_spoken;
    int m_places = 0; ///< that were looked at

private:
    void settle(int ms = 60);
    void press(Qt::Key key);
    void lookAt(const QString& where, QWidget& top);
    void go(const Place& place, const QString& name);
    /// Buttons that end with "…" ask for more: each is pressed, and what comes is looked at.
    void lookBehindButtons(const QString& where);
    void lookBehind(QAbstractButton& button, const QString& where);
    void lookBehindKey(Qt::Key key, const QString& where);
    void chooseFirstRows();
    void closeWhatIsOpen();
    void throughHome();
    void throughWorkshop();
    void throughScore();
    void throughStrategy();

    Look m_look;
    QSet<QString> m_met;
    QStringList m_faults;
    QString m_lastPlace;
};

} // namespace atalaya::test
