#pragma once

#include "views/theme/WindowStyle.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

namespace atalaya::test {

/// A window of the kit's widgets, dressed, shown and active, with keys and mouse ready to be sent.
class Kit : public testing::Test {
protected:
    Kit();
    ~Kit() override;

    /// Adds a widget to the window's column and shows the window with it.
    template <typename Widget> Widget* add(Widget* widget) {
        m_column->addWidget(widget, 0, Qt::AlignLeft | Qt::AlignTop);
        show();
        return widget;
    }
    /// Shows and wakes the window; nothing in it has the focus.
    void show();
    /// What `widget` looks like now.
    [[nodiscard]] static QImage grab(QWidget* widget);

    WindowStyle style;
    QWidget* window;
    QVBoxLayout* m_column;
};

/// Whether `image` holds a pixel of exactly this colour.
[[nodiscard]] bool shows(const QImage& image, const QColor& colour);

/// What a screen reader is told of it.
[[nodiscard]] inline QAccessibleInterface* accessible(QObject* object) {
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace atalaya::test
