#pragma once

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace atalaya::test {

/// The stops of Tab in `page`, by real keys, from where Tab first comes into it to where it leaves.
inline QList<QWidget*> tabStops(QWidget& window, const QWidget& page) {
    const auto isIn = [&] { return QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()); };
    const auto tab = [&] {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
    };
    constexpr int most = 400;
    for (int presses = 0; isIn() && presses < most; ++presses) {
        tab();
    }
    for (int presses = 0; !isIn() && presses < most; ++presses) {
        tab();
    }
    QList<QWidget*> stops;
    while (isIn() && stops.size() < most) {
        stops << QApplication::focusWidget();
        tab();
    }
    return stops;
}

/// Whether `stops` come in the order in which one reads: pane by pane, in each from above and in a row from the left.
inline void expectReadingOrder(const QList<QWidget*>& stops, const QList<const QWidget*>& panes) {
    const auto paneOf = [&](const QWidget* stop) {
        for (qsizetype at = 0; at < panes.size(); ++at) {
            if (panes[at]->isAncestorOf(stop)) {
                return at;
            }
        }
        return qsizetype(-1);
    };
    const auto name = [](const QWidget* stop) {
        return (QString::fromLatin1(stop->metaObject()->className()) + QLatin1Char(' ') + stop->accessibleName())
            .toStdString();
    };
    for (const QWidget* stop : stops) {
        // Tab scrolled each into sight; they are compared as they stand before that.
        for (QWidget* holder = stop->parentWidget(); holder; holder = holder->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(holder)) {
                area->verticalScrollBar()->setValue(0);
            }
        }
    }
    for (qsizetype at = 1; at < stops.size(); ++at) {
        const QWidget* one = stops[at - 1];
        const QWidget* next = stops[at];
        ASSERT_GE(paneOf(one), 0) << name(one);
        EXPECT_LE(paneOf(one), paneOf(next)) << name(one) << " then " << name(next);
        if (paneOf(one) != paneOf(next)) {
            continue;
        }
        const QRect before(one->mapTo(one->window(), QPoint()), one->size());
        const QRect after(next->mapTo(next->window(), QPoint()), next->size());
        const bool isBelow = after.center().y() > before.bottom() || after.top() > before.center().y();
        const bool isRight = after.left() > before.right() && after.bottom() >= before.top();
        EXPECT_TRUE(isBelow || isRight) << name(one) << " then " << name(next);
    }
}

} // namespace atalaya::test
