#include "views/strategy/forms/OptionalDate.h"

#include "views/widgets/DateField.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace atalaya {

OptionalDate::OptionalDate(const QString& word, const QString& known, QWidget* parent)
    : QWidget(parent), m_known(new QCheckBox(known)), m_date(new DateField) {
    m_known->setAccessibleName(tr("%1: %2", "a date, whether it is known").arg(word, known));
    m_date->setAccessibleName(word);
    m_date->setAccessibleDescription(tr("Counts while “%1” is ticked").arg(known));
    m_date->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_known);
    row->addWidget(m_date);
    row->addStretch(1);
    setFocusProxy(m_known);
    connect(m_known, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_known, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_date, &DateField::dateChanged, this, &OptionalDate::changed);
}

void OptionalDate::setDate(QDate date, QDate usual) {
    m_date->setDate(date.isValid() ? date : usual);
    m_known->setChecked(date.isValid());
}

QDate OptionalDate::date() const {
    return m_known->isChecked() ? m_date->date() : QDate();
}

} // namespace atalaya
