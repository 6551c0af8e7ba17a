#include "views/widgets/NotificationBar.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/NoticeBox.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace atalaya {

NotificationBar::NotificationBar(const WindowStyle& style, QWidget* parent)
    : QFrame(parent)
    , m_style(style)
    , m_box(new NoticeBox(style, Finding::Note, QString(), QString()))
    , m_close(new IconButton(style, QStringLiteral("close"), tr("Close this notice"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    m_close->setButtonSize(Button::Size::Small);
    m_box->layout()->addWidget(m_close);
    m_box->layout()->setAlignment(m_close, Qt::AlignTop);
    connect(m_close, &QAbstractButton::clicked, this, [this] { answer(false); });
    hide();
}

void NotificationBar::present(const Notice& notice) {
    const auto same = [&](const Notice& other) { return other.id == notice.id; };
    m_notices.erase(std::remove_if(m_notices.begin(), m_notices.end(), same), m_notices.end());
    const auto place = std::find_if(m_notices.begin(), m_notices.end(),
                                    [&](const Notice& other) { return other.finding >= notice.finding; });
    m_notices.insert(place, notice);
    showFirst();
}

void NotificationBar::withdraw(const QString& id) {
    const auto same = [&](const Notice& other) { return other.id == id; };
    const auto gone = std::remove_if(m_notices.begin(), m_notices.end(), same);
    if (gone != m_notices.end()) {
        m_notices.erase(gone, m_notices.end());
        showFirst();
    }
}

QStringList NotificationBar::ids() const {
    QStringList all;
    for (const Notice& notice : m_notices) {
        all << notice.id;
    }
    return all;
}

QString NotificationBar::shownId() const {
    return m_notices.isEmpty() ? QString() : m_notices.first().id;
}

void NotificationBar::showFirst() {
    if (!m_notices.isEmpty()) {
        const Notice& notice = m_notices.first();
        m_box->setNotice(notice.finding, notice.lead, notice.sentence);
        m_box->clearButtons();
        m_act = nullptr;
        if (!notice.button.isEmpty()) {
            m_act = m_box->addButton(notice.button);
            connect(m_act, &QAbstractButton::clicked, this, [this] { answer(true); });
            setTabOrder(m_act, m_close);
        }
        setAccessibleName(m_box->accessibleDescription());
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    setVisible(!m_notices.isEmpty());
    const bool refuses = !m_notices.isEmpty() && (m_notices.first().finding == Finding::Blocker ||
                                                  m_notices.first().finding == Finding::Warning);
    if (refuses != m_occupied) {
        m_occupied = refuses;
        Q_EMIT occupied(refuses);
    }
}

bool NotificationBar::event(QEvent* event) {
    // Before a page takes Esc for itself.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void NotificationBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        answer(false);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void NotificationBar::answer(bool act) {
    if (m_notices.isEmpty()) {
        return;
    }
    const QString id = m_notices.takeFirst().id;
    showFirst();
    if (act) {
        Q_EMIT acted(id);
    } else {
        Q_EMIT dismissed(id);
    }
}

} // namespace atalaya
