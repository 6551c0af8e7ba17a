#pragma once

#include "tests/screens/ReadmeScreens.h"
#include "views/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace atalaya::screens {

inline void wake(QWidget& window) {
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
}

inline void press(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
}

/// Takes pictures of one look into a folder: "part-NAME-LOOK.png".
class Camera {
public:
    Camera(QDir folder, QString look) : m_folder(std::move(folder)), m_look(std::move(look)) {}

    /// `ms`: in which it is laid out and has faded in.
    void take(QWidget* widget, const QString& name, int ms = 250) {
        settle(ms);
        const QString file = m_folder.filePath(QStringLiteral("part-%1-%2.png").arg(name, m_look));
        m_good = m_good && widget && widget->grab().save(file);
        QTextStream(stdout) << file << '\n';
    }
    /// What stands in a window of its own while `open` keeps its own loop.
    template <typename Open> void takePopup(const QString& name, Open open) {
        QTimer::singleShot(300, qApp, [this, name] {
            QWidget* popup = QApplication::activePopupWidget();
            if (!popup) {
                popup = QApplication::activeModalWidget();
            }
            take(popup, name);
            if (popup) {
                popup->close();
            }
        });
        open();
        settle(400);
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QDir m_folder;
    QString m_look;
    bool m_good = true;
};

template <typename Widget> Widget* seen(QWidget* in) {
    for (Widget* one : in->findChildren<Widget*>()) {
        if (one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

} // namespace atalaya::screens
