#include "views/widgets/ProgressRow.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace atalaya {

ProgressRow::ProgressRow(const WindowStyle& style, const QString& text, QWidget* parent)
    : QWidget(parent), m_text(new WrapLabel(style)), m_bar(new QProgressBar), m_cancel(new Button(style, {})) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_cancel->setButtonSize(Button::Size::Small);
    setFocusProxy(m_cancel);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping"));
        Q_EMIT cancelled();
    });
    style.follow(this, [this, row, &style] {
        m_bar->setFixedHeight(style.px(6)); // Qt leaves room for a text that is not there
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(12));
    });
    begin(text);
}

void ProgressRow::begin(const QString& text) {
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    setProgress(0, 0);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
}

void ProgressRow::setProgress(int done, int total) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace atalaya
