#include "views/workshop/run/PrivateNotes.h"

#include "views/score/RationaleField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>

namespace atalaya {

PrivateNotes::PrivateNotes(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_field(new RationaleField) {
    const WindowStyle& style = context.window.style;
    m_field->setAccessibleName(tr("Private notes"));
    m_field->setAccessibleDescription(tr("Only here: never in the room, the minutes or a package"));
    m_field->setPlaceholderText(tr("Prompts and notes for you"));
    m_field->setWrite([this](const QString& text) {
        WorkshopSession* session = m_context.session();
        return session && !m_indicator.isEmpty() && session->perform(SetPrivateNote{m_indicator, text});
    });
    auto* sign = new IconLabel(style, QStringLiteral("eye-off"), 18, "text2");
    auto* only = new Label(style, tr("only here"), "caption", "text2");
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_field, 1);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(only, 0, Qt::AlignTop);
    style.follow(this, [row, &style] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(8));
    });
}

void PrivateNotes::forget() {
    m_indicator.clear();
    m_field->show({});
}

void PrivateNotes::showItem(const QString& indicator) {
    if (indicator != m_indicator) {
        store();
        m_indicator = indicator;
    }
    refresh();
}

void PrivateNotes::refresh() {
    const WorkshopSession* session = m_context.session();
    const auto& notes = session ? session->workshop().privateNotes : std::map<QString, QString>();
    const auto note = notes.find(m_indicator);
    m_field->setReadOnly(!session || !session->isEditable());
    m_field->show(note == notes.end() ? QString() : note->second);
}

void PrivateNotes::store() {
    m_field->store();
}

} // namespace atalaya
