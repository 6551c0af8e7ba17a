#pragma once

#include "models/session/Preferences.h"
#include "views/help/ManualText.h"

#include <QWidget>

class QBoxLayout;

namespace atalaya {

class IconButton;
class Label;
class ManualContents;
class ManualView;
class SearchField;
class SidePane;
class WindowStyle;

/// The manual beside the work, in a window of its own: contents, the text, words to find. Esc closes it. It does not
/// keep the program running once the main window is closed, and keeps its place on the screen among the preferences.
class ManualWindow : public QWidget {
    Q_OBJECT
public:
    /// `style` and `preferences` must outlive it.
    ManualWindow(const WindowStyle& style, Preferences& preferences, ManualText text);
    ~ManualWindow() override;

    /// Index of the heading that is read.
    [[nodiscard]] int heading() const;
    void go(int heading);
    /// To a section, and with `part` from 1 to that part of it.
    void goTo(int number, int part);
    /// Shows it, in front, with the keyboard in its text.
    void open();
    /// Shows it and leaves the keyboard where it is.
    void openBehind();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addKeys();
    void find();
    void goToFound(bool back);
    void sayFound(int number);
    void restyle();
    void refold();

    const WindowStyle& m_style;
    Preferences& m_preferences;
    ManualText m_text;
    ManualView* m_view;
    SidePane* m_side;
    SearchField* m_search;
    QWidget* m_foundRow;
    Label* m_found;
    IconButton* m_previous;
    IconButton* m_next;
    ManualContents* m_contents;
    QWidget* m_page;
    QBoxLayout* m_all;
};

} // namespace atalaya
