#include "views/strategy/forms/MeasurePointField.h"

#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/OptionalDate.h"
#include "views/widgets/DateField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

MeasurePointField::MeasurePointField(const QString& word, const Language& language)
    : m_language(language)
    , m_value(new QLineEdit)
    , m_date(new OptionalDate(tr("%1, its day", "baseline or target").arg(word), tr("on a day"))) {
    m_value->setAccessibleName(tr("%1, its value", "baseline or target").arg(word));
    m_value->setPlaceholderText(tr("A number"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_value);
    column->addWidget(m_date);
    setFocusProxy(m_value);
    connect(m_value, &QLineEdit::textChanged, this, &MeasurePointField::changed);
    connect(m_date, &OptionalDate::changed, this, &MeasurePointField::changed);
}

void MeasurePointField::setPoint(const std::optional<MeasurePoint>& point, QDate usual) {
    m_value->setText(point ? planitems::valueText(m_language, point->value) : QString());
    m_date->setDate(point ? point->date : QDate(), usual);
}

std::optional<MeasurePoint> MeasurePointField::point() const {
    const auto value = planitems::valueFrom(m_language, m_value->text());
    return value ? std::optional(MeasurePoint{*value, m_date->date()}) : std::nullopt;
}

QJsonObject MeasurePointField::typed() const {
    return problem().isEmpty()
               ? QJsonObject()
               : QJsonObject{{u"value"_s, m_value->text()}, {u"date"_s, m_date->date().toString(Qt::ISODate)}};
}

void MeasurePointField::putBack(const QJsonObject& typed) {
    if (!typed.isEmpty()) {
        m_value->setText(typed.value("value"_L1).toString());
        m_date->setDate(QDate::fromString(typed.value("date"_L1).toString(), Qt::ISODate), m_date->field()->date());
    }
}

QString MeasurePointField::problem() const {
    const QString text = m_value->text().trimmed();
    if (text.isEmpty() || point()) {
        return {};
    }
    if (const QString twofold = planitems::ambiguousNumber(m_language, text); !twofold.isEmpty()) {
        return twofold;
    }
    return tr("“%1” is no number. Write one such as %2.").arg(text.left(40), planitems::valueText(m_language, 12.5));
}

} // namespace atalaya
