#pragma once

#include <QApplication>
#include <QPaintEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace atalaya::bench {

/// Says when its widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool painted = false;
    void wait() {
        const auto begin = std::chrono::steady_clock::now();
        while (!painted) {
            QApplication::processEvents(QEventLoop::AllEvents);
            if (std::chrono::steady_clock::now() - begin > std::chrono::seconds(5)) {
                std::fprintf(stderr, "nothing was painted\n");
                std::exit(1);
            }
        }
        painted = false;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace atalaya::bench
