#include "views/widgets/SectionHeading.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadingLayout.h"
#include "views/widgets/Label.h"

namespace atalaya {

SectionHeading::SectionHeading(const WindowStyle& style, const QString& title, const char* step, QWidget* parent)
    : QWidget(parent)
    , m_title(new WrapLabel(style, title, step, "text", 600))
    , m_note(new WrapLabel(style, QString(), qstrcmp(step, "body") == 0 ? "caption" : "body", "text2"))
    , m_parts(new HeadingLayout(this)) {
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_parts->addWidget(m_title);
    m_parts->addWidget(m_note);
    m_note->hide();
    style.follow(this, [this, &style] {
        m_parts->setContentsMargins(0, 0, 0, 0);
        m_parts->setSpacing(style.px(8));
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
    m_parts->addWidget(widget);
}

} // namespace atalaya
