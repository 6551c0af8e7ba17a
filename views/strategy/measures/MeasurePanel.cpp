#include "views/strategy/measures/MeasurePanel.h"

#include "assessments/strategy/FollowUp.h"
#include "models/items/MeasuresModelWords.h"
#include "views/strategy/forms/ReadingEntry.h"
#include "views/strategy/forms/ReadingsField.h"
#include "views/strategy/measures/MeasureTrend.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

namespace {

constexpr int restBeforeTypedIsKept = 400; // ms

} // namespace

MeasurePanel::MeasurePanel(const StrategyContext& context, const Language& language)
    : m_context(context)
    , m_language(language)
    , m_typed(context.window.preferences, QStringLiteral("reading"))
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
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeTypedIsKept);
    connect(&m_rest, &QTimer::timeout, this, &MeasurePanel::keepTyped);
    connect(m_entry, &ReadingEntry::typedChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_edit, &QAbstractButton::clicked, this, &MeasurePanel::editAsked);
    connect(m_entry, &ReadingEntry::entered, this, [this](const Reading& reading) { putReading(reading, {}); });
    connect(m_readings, &ReadingsField::changeAsked, this, &MeasurePanel::putReading);
    connect(m_readings, &ReadingsField::removeAsked, this, &MeasurePanel::removeReading);
}

const Measure* MeasurePanel::measure() const {
    const AssessmentSession* session = m_context.session();
    return session ? session->assessment().plan.measure(m_measure) : nullptr;
}

void MeasurePanel::keepTyped() {
    m_rest.stop();
    if (!m_assessment.isNull() && !m_measure.isNull()) {
        m_typed.keep(m_assessment, m_measure, {{}, m_entry->typed()});
    }
}

void MeasurePanel::hideEvent(QHideEvent* event) {
    keepTyped(); // the page or the window goes: nobody knows whether it comes back
    QWidget::hideEvent(event);
}

void MeasurePanel::turnTo(const QUuid& assessment, const QUuid& id) {
    const QScopedValueRollback turning(m_isTurning, true);
    keepTyped();
    if (assessment == m_assessment) {
        m_readings->finishEditing(); // while it is still about the measure that was shown
    }
    m_readings->show({}, {}); // what is open in a cell goes with its row
    m_assessment = assessment;
    m_measure = id;
    m_entry->begin(m_today, {});
    if (const auto typed = m_typed.find(assessment, id)) {
        m_entry->putBack(typed->written);
    }
    m_rest.stop();
}

void MeasurePanel::show(const QUuid& id, QDate today) {
    if (m_isTurning) {
        return; // by what is stored of the measure that was shown
    }
    const AssessmentSession* session = m_context.session();
    const QUuid assessment = session ? session->assessment().id : QUuid();
    const bool isOtherDay = std::exchange(m_today, today) != today;
    if (id != m_measure || assessment != m_assessment) {
        turnTo(assessment, id);
    } else if (isOtherDay && !m_entry->isBegun()) {
        m_entry->begin(today, {}); // a reading of today, not of the day on which the measure was chosen
    }
    const Measure* shown = measure();
    setVisible(shown != nullptr);
    if (!shown) {
        return;
    }
    m_heading->setTitle(tr("%1 %2", "code, title of a measure").arg(shown->code, shown->title));
    const Measure known = knownOn(*shown, today); // what is dated later stands in the list of readings alone
    m_sentence->setText(MeasureTrend::sentenceOf(known, m_language));
    QStringList said;
    if (!shown->source.isEmpty()) {
        said << tr("Source: %1.").arg(shown->source);
    }
    if (shown->frequency != Frequency::Unstated) {
        said << tr("Read %1.", "how often").arg(planitems::frequencyWord(m_language, shown->frequency));
    }
    m_source->setText(said.join(QLatin1Char(' ')));
    m_source->setVisible(!said.isEmpty());
    m_trend->show(known);
    m_readings->show(shown->readings, shown->unit);
    const bool mayReport = m_context.session()->mayReport();
    m_readings->setMayEdit(mayReport);
    m_entry->setEnabled(mayReport);
    m_entry->setToolTip(m_context.session()->whyNoReport());
    m_entry->setUnit(shown->unit);
}

void MeasurePanel::leave() {
    m_readings->finishEditing();
    keepTyped();
}

void MeasurePanel::writeReading() {
    m_entry->takeFocus(m_context.window.style.focusReason());
}

void MeasurePanel::putReading(const Reading& reading, QDate instead) {
    const Measure* shown = measure();
    if (!shown) {
        return;
    }
    const QString unit = shown->unit;
    const ReadingsField::Step step = ReadingsField::stepOf(*shown, reading, instead);
    if (m_context.session()->perform(step.changes, step.name) && !instead.isValid()) {
        m_entry->begin(m_today, unit);
        keepTyped();
        m_entry->takeFocus(Qt::OtherFocusReason);
    }
}

void MeasurePanel::removeReading(QDate day) {
    if (const Measure* shown = measure()) {
        const StepName step = StepName(tr, QT_TR_NOOP("Remove a reading of %1")).arg(shown->code);
        (void)m_context.session()->perform(RemoveReading{m_measure, day}, step);
    }
}

} // namespace atalaya
