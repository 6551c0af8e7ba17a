#include "tests/views/support/Drawing.h"
#include "tests/views/widgets/Gallery.h"
#include "tests/views/widgets/Kit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>

using namespace atalaya;
using atalaya::test::Gallery;
using atalaya::test::Kit;

namespace {

class GalleryTest : public Kit {
protected:
    /// Builds all controls and shows them.
    std::unique_ptr<Gallery> shown(WindowStyle::Ground ground, int percent) {
        style.apply(ground, percent, true);
        auto gallery = std::make_unique<Gallery>(style);
        gallery->resize(gallery->sizeHint().expandedTo(QSize(1286, 700)));
        gallery->show();
        QApplication::processEvents();
        return gallery;
    }
};

} // namespace

TEST_F(GalleryTest, EveryControlInEveryState) {
    const std::tuple<WindowStyle::Ground, int, const char*> looks[] = {
        {WindowStyle::Ground::Light, 100, "widgets-light"},
        {WindowStyle::Ground::Dark, 100, "widgets-dark"},
        {WindowStyle::Ground::Light, 200, "widgets-200"}};
    for (const auto& [ground, percent, name] : looks) {
        const auto gallery = shown(ground, percent);
        const QImage picture = grab(gallery.get());
        test::keepPicture(picture, QString::fromLatin1(name));
        EXPECT_EQ(picture.pixelColor(2, 2), style.colour("ground"));
    }
}

TEST_F(GalleryTest, NothingIsCutAndEverythingClickableIsBigEnough) {
    for (const int percent : {100, 200}) {
        const auto gallery = shown(WindowStyle::Ground::Light, percent);
        for (const auto* button : gallery->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) {
                continue;
            }
            EXPECT_GE(button->width(), 24) << button->metaObject()->className() << button->text().toStdString();
            EXPECT_GE(button->height(), 24) << button->metaObject()->className() << button->text().toStdString();
        }
        for (const auto* widget : gallery->findChildren<QWidget*>()) {
            if (widget->isVisible() && (qobject_cast<const QAbstractButton*>(widget) || widget->inherits("QLabel"))) {
                EXPECT_GE(widget->height(), widget->minimumSizeHint().height()) << widget->metaObject()->className();
                EXPECT_GE(widget->width(), widget->minimumSizeHint().width()) << widget->metaObject()->className();
                const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : 0;
                EXPECT_GE(widget->height(), needed) << widget->metaObject()->className();
            }
        }
    }
}

TEST_F(GalleryTest, EverythingToReachHasANameForTheScreenReader) {
    const auto gallery = shown(WindowStyle::Ground::Light, 100);
    for (auto* button : gallery->findChildren<QAbstractButton*>()) {
        if (button->focusPolicy() != Qt::NoFocus) {
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(button);
            ASSERT_NE(reader, nullptr);
            EXPECT_FALSE(reader->text(QAccessible::Name).isEmpty()) << button->metaObject()->className();
            EXPECT_NE(reader->role(), QAccessible::Client) << button->metaObject()->className();
        }
    }
}
