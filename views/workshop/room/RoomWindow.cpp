#include "views/workshop/room/RoomWindow.h"

#include "views/theme/WindowStyle.h"
#include "views/workshop/room/RoomWords.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <utility>

namespace atalaya {

namespace {

constexpr QSize usualSize(1280, 720);

} // namespace

RoomWindow::RoomWindow(RoomModel& model, const WindowStyle& style, QWidget* parent)
    : QWidget(parent, Qt::Window), m_canvas(model, style) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(320, 180);
    setFocusPolicy(Qt::StrongFocus);
    style.follow(this, [this] {
        m_canvas.forget();
        update();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &RoomWindow::leaveScreen);
    follow(model);
}

void RoomWindow::follow(RoomModel& model) {
    if (m_model) {
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = &model;
    m_canvas.show(model);
    connect(m_model, &RoomModel::changed, this, &RoomWindow::followModel);
    setWindowTitle(tr("Atalaya, room window")); // in the language of now
    followModel();
}

void RoomWindow::followModel() {
    m_canvas.forget();
    update();
    const RoomWords words = wordsOf(m_model->view());
    setAccessibleName(words.head);
    setAccessibleDescription(words.rest);
    const bool isLow = m_model->view().clockIsLow;
    if (isLow && !std::exchange(m_wasLow, isLow)) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT timeBecameLow();
    }
    m_wasLow = isLow;
}

void RoomWindow::showOn(QScreen* screen) {
    if (!screen) {
        resize(usualSize);
        show();
        return;
    }
    // The place that it takes when it leaves the full screen.
    QRect place(QPoint(), usualSize.boundedTo(screen->availableSize()));
    place.moveCenter(screen->availableGeometry().center());
    setScreen(screen);
    setGeometry(place);
    showFullScreen();
}

/// A projector that is unplugged must leave the picture neither over the facilitator's own window nor where there is no
/// screen any more. Qt moves what is still open once this has returned.
void RoomWindow::leaveScreen(const QScreen* gone) {
    if (isVisible() && gone == screen()) {
        close();
        Q_EMIT screenLost();
    }
}

void RoomWindow::setFull(bool full) {
    if (full && !isFullScreen()) {
        showFullScreen();
    } else if (!full && isFullScreen()) {
        showNormal();
    }
}

void RoomWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_canvas.paint(painter, rect());
}

void RoomWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11) {
        setFull(!isFullScreen());
    } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setFull(false);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RoomWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (event->isAccepted()) {
        Q_EMIT closed();
    }
}

} // namespace atalaya
