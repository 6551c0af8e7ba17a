#include "views/widgets/SectionHeading.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>

namespace atalaya {

SectionHeading::SectionHeading(const WindowStyle& style, const QString& title, const char* step, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(style, title, step, "text", 600))
    , m_note(new Label(style, QString(), qstrcmp(step, "body") == 0 ? "caption" : "body", "text2"))
    , m_row(new QHBoxLayout(this)) {
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->addWidget(m_title, 0, Qt::AlignVCenter);
    m_row->addWidget(m_note, 0, Qt::AlignVCenter);
    m_row->addStretch(1);
    m_note->hide();
    style.follow(this, [this, &style] {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(style.px(8));
        setMinimumHeight(style.px(26));
    });
}

void SectionHeading::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeading::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeading::addWidget(QWidget* widget) {
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace atalaya
