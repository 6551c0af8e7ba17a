#pragma once

#include "assessments/workshop/Workshop.h"

#include <QWidget>

#include <vector>

class QSpinBox;
class QTimeEdit;

namespace atalaya {

class Button;
class DateField;
class FlowLayout;
class IconButton;
class Label;
class WindowStyle;

/// One day of a workshop: its date, its hours, its breaks.
class DayRow : public QWidget {
    Q_OBJECT
public:
    explicit DayRow(const WindowStyle& style, QWidget* parent = nullptr);

    /// `number`: of the day, from 1; `isOnly`: there is no other one.
    void showDay(const WorkshopDay& day, int number, bool isOnly);
    /// As it is written now. Takes over what is half typed.
    [[nodiscard]] WorkshopDay day() const;

Q_SIGNALS:
    /// Something was stepped through or written; more may follow.
    void edited();
    /// What was written is finished, or a break came or went.
    void finished();
    void removeAsked();

private:
    struct BreakField {
        QWidget* whole = nullptr;
        QTimeEdit* start = nullptr;
        QSpinBox* minutes = nullptr;
        IconButton* remove = nullptr;
    };

    QTimeEdit* makeTime();
    void addField();
    void removeBreak(const QWidget* field);
    void showBreaks(const std::vector<Break>& breaks);
    void nameAll(int number);
    void addBreak();
    /// Where a quarter of an hour is free, an hour after the beginning at the earliest.
    [[nodiscard]] std::optional<Break> freeBreak() const;

    const WindowStyle& m_style;
    Label* m_head;
    DateField* m_date;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    IconButton* m_remove;
    FlowLayout* m_flow;
    Button* m_add;
    std::vector<BreakField> m_breaks;
    bool m_isShowing = false; ///< what changes is not the person's
};

} // namespace atalaya
