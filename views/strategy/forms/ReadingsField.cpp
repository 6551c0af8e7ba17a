#include "views/strategy/forms/ReadingsField.h"

#include "models/items/MeasuresModelWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

ReadingsField::ReadingsField(const WindowStyle& style, const Language& language)
    : m_language(language)
    , m_model({{tr("Day"), FormRowsModel::Kind::Date,
                [this](const QString& day) {
                    return planitems::dateText(m_language, QDate::fromString(day, Qt::ISODate));
                }},
               {tr("Value"), FormRowsModel::Kind::Text,
                [this](const QString& text) {
                    const auto value = planitems::valueFrom(m_language, text);
                    return value ? planitems::valueWithUnit(m_language, *value, m_unit) : text;
                },
                true},
               {tr("Note")}})
    , m_table(new PrepareTable(style, m_model, tr("Readings"),
                               tr("Enter or typing changes a cell, Del removes the reading of the row.")))
    , m_problem(new WrapLabel(style, {}, "caption", "blocker"))
    , m_remove(new Button(style, tr("Remove reading"), Button::Kind::Quiet)) {
    m_table->setWidths({{Day, 112}, {Value, 104}});
    m_table->setLeastRows(3);
    m_problem->hide();
    m_remove->setButtonSize(Button::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    setFocusProxy(m_table);
    m_model.setGate([this](int at, int cell, const QString& text) { return takeCell(at, cell, text); });
    const auto ask = [this](int row) {
        if (m_mayEdit && row >= 0 && row < static_cast<int>(m_readings.size())) {
            Q_EMIT removeAsked(m_readings[static_cast<std::size_t>(row)].date);
        }
    };
    connect(m_table, &PrepareTable::removeAsked, this, ask);
    connect(m_remove, &QAbstractButton::clicked, this, [this, ask] { ask(m_table->currentRow()); });
}

void ReadingsField::show(const std::vector<Reading>& readings, const QString& unit) {
    m_problem->hide(); // it was about what stood here
    m_readings = readings;
    m_unit = unit;
    std::vector<QStringList> rows;
    for (const Reading& reading : readings) {
        rows.push_back(
            {reading.date.toString(Qt::ISODate), planitems::valueText(m_language, reading.value), reading.note});
    }
    m_model.fill(rows);
}

void ReadingsField::finishEditing() {
    m_table->finishEditing();
}

void ReadingsField::setMayEdit(bool mayEdit) {
    m_mayEdit = mayEdit;
    m_model.setMayEdit(mayEdit);
    m_remove->setEnabled(mayEdit);
}

ReadingsField::Step ReadingsField::stepOf(const Measure& measure, const Reading& reading, QDate instead) {
    Step step;
    if (instead.isValid() && instead != reading.date) {
        step.changes.emplace_back(RemoveReading{measure.id, instead});
    }
    step.changes.emplace_back(PutReading{measure.id, reading});
    const bool isKnown = instead.isValid() || std::any_of(measure.readings.begin(), measure.readings.end(),
                                                          [&](const Reading& one) { return one.date == reading.date; });
    step.name =
        (isKnown ? StepName(tr, QT_TR_NOOP("Change a reading of %1")) : StepName(tr, QT_TR_NOOP("Add a reading to %1")))
            .arg(measure.code);
    return step;
}

bool ReadingsField::takeCell(int row, int column, const QString& text) {
    if (!m_mayEdit) {
        return false;
    }
    Reading reading = m_readings[static_cast<std::size_t>(row)];
    const QDate before = reading.date;
    m_problem->hide();
    switch (column) {
    case Day:
        reading.date = QDate::fromString(text, Qt::ISODate);
        if (std::any_of(m_readings.begin(), m_readings.end(),
                        [&](const Reading& one) { return one.date == reading.date; })) {
            m_problem->setText(tr("There is a reading of %1 already; each day has one. Remove that one first.")
                                   .arg(planitems::dateText(m_language, reading.date)));
            m_problem->show();
            return false;
        }
        break;
    case Value: {
        const auto value = planitems::valueFrom(m_language, text);
        if (!value) {
            const QString twofold = planitems::ambiguousNumber(m_language, text);
            m_problem->setText(
                twofold.isEmpty() ? tr("“%1” is no number; the reading stays as it was.").arg(text.left(40)) : twofold);
            m_problem->show();
            return false;
        }
        reading.value = *value;
        break;
    }
    default:
        reading.note = text.simplified();
    }
    Q_EMIT changeAsked(reading, before);
    return false; // shown again by whoever stored it
}

} // namespace atalaya
