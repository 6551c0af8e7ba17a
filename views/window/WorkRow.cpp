#include "views/window/WorkRow.h"

#include "models/session/FileWork.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/ProgressRow.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace atalaya {

WorkRow::WorkRow(FileWork& work, const WindowStyle& style, QWidget* parent)
    : QFrame(parent), m_work(work), m_style(style), m_row(new ProgressRow(style, {})) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_row);
    m_style.follow(this, [this, column] {
        column->setContentsMargins(m_style.px(20), m_style.px(6), m_style.px(12), m_style.px(6));
    });
    connect(&m_work, &FileWork::lasts, this, &WorkRow::begin);
    connect(&m_work, &FileWork::progressed, this, [this](int permille) {
        if (permille > 0) {
            m_row->setProgress(permille, 1000);
        }
    });
    connect(&m_work, &FileWork::ended, this, &QWidget::hide);
    connect(m_row, &ProgressRow::cancelled, &m_work, &FileWork::cancel);
    hide();
}

void WorkRow::begin(const QString& words) {
    m_row->begin(words);
    show();
    setAccessibleName(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WorkRow::paintEvent(QPaintEvent*) {
    // Apart from the page, which ends anywhere.
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("sunken"));
    painter.fillRect(QRect(0, 0, width(), 1), m_style.colour("line"));
}

} // namespace atalaya
