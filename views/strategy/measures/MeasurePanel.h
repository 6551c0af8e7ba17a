#pragma once

#include "views/strategy/StrategyTab.h"

namespace atalaya {

class Button;
class Language;
class MeasureTrend;
class ReadingEntry;
class ReadingsField;
class SectionHeading;
class WrapLabel;

/// The chosen measure: its trend with a sentence and a table of the same, and a line for the next reading. Each reading
/// that is added, changed or removed is a step of the history.
class MeasurePanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    MeasurePanel(const StrategyContext& context, const Language& language);

    /// Nothing is shown of one that the plan does not hold. What is half typed stays while the measure is the same.
    void show(const QUuid& measure, QDate today);
    /// A cell that is half typed is stored.
    void leave();
    /// The focus goes into the line for a reading.
    void writeReading();

Q_SIGNALS:
    void editAsked();

private:
    void putReading(const Reading& reading, QDate instead);
    void removeReading(QDate day);
    [[nodiscard]] const Measure* measure() const;

    StrategyContext m_context;
    const Language& m_language;
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
