#pragma once

#include "models/session/Preferences.h"
#include "views/theme/Theme.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>
#include <map>
#include <tuple>

class QApplication;

namespace atalaya {

/// How the window looks now: theme, text size and motion, from which palette, style and style sheet of the application
/// are made. One lives as long as the window and is handed by reference to every widget; a widget reads colours, fonts
/// and sizes from it whenever it lays out or paints, and follows changed(). Everything is in px at 96 dpi times the
/// text size.
class WindowStyle : public QObject {
    Q_OBJECT
public:
    using Ground = Preferences::Ground;

    /// Loads the fonts and dresses `application`, which must outlive this. Undressed again at the end.
    explicit WindowStyle(QApplication& application, QObject* parent = nullptr);
    ~WindowStyle() override;

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] QColor colour(const char* token) const { return m_theme->colour(token); }

    [[nodiscard]] Ground ground() const { return m_ground; }
    void setGround(Ground ground);
    /// Size of all text and of everything around it, 100 to 200 percent; other values are brought into this range.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);
    /// All three at once, with one changed() only.
    void apply(Ground ground, int textPercent, bool reduceMotion);

    /// `tokensPx` px of the tokens at the current text size, in whole px; never 0 for what is not 0.
    [[nodiscard]] int px(double tokensPx) const;
    /// A step of the type scale ("caption" to "headline") at the current text size. `weight` 0: the step's own.
    /// `figures`: digits of equal width, for tables, bars and clocks.
    [[nodiscard]] QFont font(const char* step, int weight = 0, bool figures = false) const;
    /// Height of one line of a step in px.
    [[nodiscard]] int lineHeight(const char* step) const { return px(m_theme->type(step).line); }
    /// Duration in ms of a movement that usually takes `usual` ms: 0 when motion is reduced.
    [[nodiscard]] int duration(int usual) const { return m_reduceMotion ? 0 : usual; }

    /// Whether the system asks for a dark ground, while ground() is the system's; asked again whenever the system says
    /// that its theme changed. Tests stand for the system.
    void setSystem(std::function<bool()> asksForDark);

    /// Whether the focus is shown: only after a key moved it or was pressed upon it, not after the mouse.
    [[nodiscard]] bool showsFocus() const { return m_showsFocus; }
    /// For a focus that code moves: it is shown, or not, as it was where it comes from.
    [[nodiscard]] Qt::FocusReason focusReason() const {
        return m_showsFocus ? Qt::TabFocusReason : Qt::OtherFocusReason;
    }

    /// Calls `restyle` now and after each change, as long as `receiver` lives. Every widget of the kit sets its fonts
    /// and margins so.
    template <typename Receiver, typename Restyle> void follow(Receiver* receiver, Restyle restyle) const {
        restyle();
        connect(this, &WindowStyle::changed, receiver, restyle);
    }

Q_SIGNALS:
    /// Theme, text size or motion changed; palette, fonts and style of the application are already set.
    void changed();
    void showsFocusChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void followSystem();
    [[nodiscard]] bool readSystem();
    void setShowsFocus(bool shows);
    [[nodiscard]] QPalette palette() const;

    QApplication& m_application;
    const Theme* m_theme;
    /// Made already, by step, weight and figures: a font that is kept keeps the face that was found for it.
    mutable std::map<std::tuple<QByteArray, int, bool>, QFont> m_fonts;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Ground m_ground = Ground::System;
    int m_textPercent = 100;
    bool m_reduceMotion = false;
    bool m_showsFocus = false;
    std::function<bool()> m_asksForDark;
    bool m_systemIsDark = false; ///< as it said last
    bool m_isReading = false;    ///< the palette of the application is the system's for a moment
};

/// Whether the system asks for light letters on dark ground.
[[nodiscard]] bool systemIsDark(const QPalette& systemPalette);

} // namespace atalaya
