#pragma once

#include "views/strategy/StrategyTab.h"
#include "views/strategy/forms/PlanDrafts.h"

#include <QTimer>

namespace atalaya {

class Button;
class Language;
class MeasureTrend;
class ReadingEntry;
class ReadingsField;
class SectionHeading;
class WrapLabel;

/// The chosen measure: its trend with a sentence and a table of the same, and a line for the next reading. Each reading
/// that is added, changed or removed is a step of the history. A reading that is half typed waits with its measure,
/// also after the program ended.
class MeasurePanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    MeasurePanel(const StrategyContext& context, const Language& language);

    /// Nothing is shown of one that the plan does not hold. What is half typed stays with the measure it is about.
    void show(const QUuid& measure, QDate today);
    /// A cell that is half typed is stored; a reading that is waits.
    void leave();
    /// The focus goes into the line for a reading.
    void writeReading();

Q_SIGNALS:
    void editAsked();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// Another measure, or another assessment, comes in the way.
    void turnTo(const QUuid& assessment, const QUuid& measure);
    void keepTyped();
    void putReading(const Reading& reading, QDate instead);
    void removeReading(QDate day);
    [[nodiscard]] const Measure* measure() const;

    StrategyContext m_context;
    const Language& m_language;
    PlanDrafts m_typed;
    QTimer m_rest;
    bool m_isTurning = false;
    QUuid m_assessment; ///< whose measure it is: rounds may hold things of the same id
    QUuid m_measure;
    QDate m_today;
    SectionHeading* m_heading;
    Button* m_edit;
    WrapLabel* m_sentence;
    WrapLabel* m_source;
    MeasureTrend* m_trend;
    ReadingEntry* m_entry;
    ReadingsField* m_readings;
};

} // namespace atalaya
