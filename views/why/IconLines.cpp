#include "views/why/IconLines.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"

#include <QVBoxLayout>

namespace atalaya {

IconLines::IconLines(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_column(new QVBoxLayout(this)) {
    style.follow(this, [this] {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(m_style.px(4));
    });
}

void IconLines::setLines(const QList<Line>& lines) {
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line& line : lines) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        auto* text = new WrapLabel(m_style, line.text);
        text->setTextFormat(Qt::RichText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(new IconLabel(m_style, line.icon, 16, "text2"), 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_style.follow(holder, [this, row] {
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(m_style.px(8));
        });
        m_column->addWidget(holder);
    }
}

} // namespace atalaya
