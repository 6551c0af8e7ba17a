// Shows a window and ends at its first picture: "whole" is the program's own, "empty" a bare QMainWindow that links the
// same modules. startup_bench runs it.
#include "tests/bench/PaintWatch.h"
#include "tests/support/ComposedWindow.h"

#include <QMainWindow>

#include <cstring>

namespace {

using namespace atalaya;
using bench::PaintWatch;
using test::ComposedWindow;

int showEmpty(QApplication&) {
    QMainWindow window;
    PaintWatch watch(window);
    window.resize(1366, 740);
    window.show();
    watch.wait();
    return 0;
}

int showWhole(QApplication& application) {
    ComposedWindow whole(application);
    PaintWatch watch(*whole.window);
    whole.window->resize(1366, 740);
    whole.window->show();
    watch.wait();
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return argc == 2 && std::strcmp(argv[1], "empty") == 0 ? showEmpty(application) : showWhole(application);
}
