#include "views/strategy/measures/MeasurePanel.h"

#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/ReadingEntry.h"
#include "views/strategy/forms/ReadingsField.h"
#include "views/strategy/measures/MeasureTrend.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"

#include <QVBoxLayout>

namespace atalaya {

MeasurePanel::MeasurePanel(const StrategyContext& context, const Language& language)
    : m_context(context)
    , m_language(language)
    , m_heading(new SectionHeading(context.window.style, {}))
    , m_edit(new Button(context.window.style, tr("Edit measure…")))
    , m_sentence(new WrapLabel(context.window.style))
    , m_source(new WrapLabel(context.window.style, {}, "caption", "text2"))
    , m_trend(new MeasureTrend(context.window.style, language))
    , m_entry(new ReadingEntry(context.window.style, language))
    , m_readings(new ReadingsField(context.window.style, language)) {
    const WindowStyle& style = context.window.style;
    m_edit->setButtonSize(Button::Size::Small);
    m_heading->addWidget(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_sentence, m_source, m_trend,
                                                         new SectionHeading(style, tr("Add reading…")), m_entry,
                                                         new SectionHeading(style, tr("Readings")), m_readings}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    style.follow(this, [&style, column] { column->setSpacing(style.px(8)); });
    connect(m_edit, &QAbstractButton::clicked, this, &MeasurePanel::editAsked);
    connect(m_entry, &ReadingEntry::entered, this, [this](const Reading& reading) { putReading(reading, {}); });
    connect(m_readings, &ReadingsField::changeAsked, this, &MeasurePanel::putReading);
    connect(m_readings, &ReadingsField::removeAsked, this, &MeasurePanel::removeReading);
}

const Measure* MeasurePanel::measure() const {
    const AssessmentSession* session = m_context.session();
    return session ? session->assessment().plan.measure(m_measure) : nullptr;
}

void MeasurePanel::show(const QUuid& id, QDate today) {
    const bool isOther = id != m_measure;
    m_measure = id;
    m_today = today;
    const Measure* shown = measure();
    setVisible(shown != nullptr);
    if (!shown) {
        return;
    }
    m_heading->setTitle(tr("%1 %2", "code, title of a measure").arg(shown->code, shown->title));
    m_sentence->setText(MeasureTrend::sentenceOf(*shown, m_language));
    QStringList said;
    if (!shown->source.isEmpty()) {
        said << tr("Source: %1.").arg(shown->source);
    }
    if (shown->frequency != Frequency::Unstated) {
        said << tr("Read %1.", "how often").arg(planitems::frequencyWord(m_language, shown->frequency));
    }
    m_source->setText(said.join(QLatin1Char(' ')));
    m_source->setVisible(!said.isEmpty());
    m_trend->show(*shown);
    m_readings->show(shown->readings, shown->unit);
    const bool mayEdit = m_context.session()->isEditable();
    m_readings->setMayEdit(mayEdit);
    m_entry->setEnabled(mayEdit);
    m_entry->setToolTip(mayEdit ? QString() : m_context.session()->whyNotEditable());
    if (isOther) {
        m_entry->begin(today, shown->unit);
    }
}

void MeasurePanel::leave() {
    m_readings->finishEditing();
}

void MeasurePanel::writeReading() {
    m_entry->takeFocus(m_context.window.style.showsFocus() ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void MeasurePanel::putReading(const Reading& reading, QDate instead) {
    const Measure* shown = measure();
    if (!shown) {
        return;
    }
    const QString code = shown->code;
    const QString unit = shown->unit;
    std::vector<Change> changes;
    if (instead.isValid() && instead != reading.date) {
        changes.emplace_back(RemoveReading{m_measure, instead});
    }
    changes.emplace_back(PutReading{m_measure, reading});
    const QString step =
        instead.isValid() ? tr("Change a reading of %1").arg(code) : tr("Add a reading to %1").arg(code);
    if (m_context.session()->perform(changes, step) && !instead.isValid()) {
        m_entry->begin(m_today, unit);
        m_entry->takeFocus(Qt::OtherFocusReason);
    }
}

void MeasurePanel::removeReading(QDate day) {
    if (const Measure* shown = measure()) {
        const QString step = tr("Remove a reading of %1").arg(shown->code);
        (void)m_context.session()->perform(RemoveReading{m_measure, day}, step);
    }
}

} // namespace atalaya
