#pragma once

#include "models/session/SafeCopies.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/StoryAnswers.h"
#include "tests/views/window/WindowFixture.h"

class QAbstractItemView;
class QDialog;

namespace atalaya::test {

/// The whole window as the program composes it, used as a person uses it: keys go to the window, which hands them to
/// whatever has the focus; clicks go to the window at a point that is to be seen. After each key and click the focus
/// must be on something that is to be seen.
class StoryTest : public WindowFixture {
protected:
    void TearDown() override;

    /// A first start: nothing is open. After quit() a later start, with the same preferences.
    /// Without a size the window takes the one it had last.
    void start(QSize size = {1366, 740});
    /// Makes the workspace of path() with `assessment` in it, starts, and goes to Score with it: where nothing is
    /// answered, past the way to begin to the first question.
    void startWith(const Assessment& assessment);
    /// Closes the window as a person does, and the program with it.
    void quit();

    // Keys
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& words);
    /// Tab until the focus is on what has this name or word; a failure when it never is.
    void tabTo(const QString& name);
    /// tabTo(), then Space.
    void press(const QString& name);

    // Mouse
    /// In the middle of what is seen of it; a failure when something else lies there.
    void click(QWidget* widget);
    void click(const QString& buttonName);
    /// A row or cell of a list, tree or table.
    void click(QAbstractItemView* view, const QModelIndex& index, bool twice = false);

    /// From the menu of an assessment of Home.
    void chooseFromRow(int row, const QString& word);
    /// Does what brings a dialog, and `act` while it is there.
    void answer(const std::function<void()>& bring, const std::function<void(QDialog*)>& act);

    // What is to be seen
    /// In a label of any window that is shown.
    [[nodiscard]] bool says(const QString& words) const;
    /// Waits for it.
    [[nodiscard]] bool comesToSay(const QString& words) const;
    [[nodiscard]] QString strip() const;
    /// Of the notice that is shown; empty when there is none.
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool allKept() const;
    [[nodiscard]] const Assessment& shown() const { return m_desk->session()->assessment(); }
    [[nodiscard]] Result<Assessment> stored() const;
    template <class Widget> [[nodiscard]] Widget* named(const QString& name) const {
        for (Widget* one : m_window->findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    void goTo(PageId page) { m_window->go({page, {}, {}}); }

    StoryAnswers m_answers;
    FakePhones m_phones;
    std::unique_ptr<SafeCopies> m_copies;

private:
    void focusIsSeen(const std::string& after) const;
};

} // namespace atalaya::test
