#include "tests/views/widgets/Kit.h"

namespace atalaya::test {

Kit::Kit() : style(*qApp), window(new QWidget), m_column(new QVBoxLayout(window)) {
    style.apply(WindowStyle::Ground::Light, 100, true);
    window->resize(900, 700);
    m_column->setContentsMargins(20, 20, 20, 20);
}

Kit::~Kit() {
    delete window;
}

void Kit::show() {
    window->show();
    QApplication::setActiveWindow(window);
    EXPECT_TRUE(QTest::qWaitForWindowActive(window));
    // A window that wakes gives the focus to its first widget; tests give it themselves.
    if (QWidget* focused = QApplication::focusWidget()) {
        focused->clearFocus();
    }
    QApplication::processEvents();
}

QImage Kit::grab(QWidget* widget) {
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool shows(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace atalaya::test
