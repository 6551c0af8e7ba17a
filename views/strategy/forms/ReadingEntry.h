#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace atalaya {

class DateField;
class Label;
class WindowStyle;
class WrapLabel;

/// A reading written down in one line: day, value, note. Enter in a field hands it over.
class ReadingEntry : public QWidget {
    Q_OBJECT
public:
    ReadingEntry(const WindowStyle& style, const Language& language);

    /// Empties it, with `day` as the reading's.
    void begin(QDate day, const QString& unit);
    void setUnit(const QString& unit);
    /// Something is typed that nobody has handed over.
    [[nodiscard]] bool isBegun() const;
    /// That, for whoever keeps it; empty while there is nothing.
    [[nodiscard]] QJsonObject typed() const;
    /// What was kept stands there again; an empty one changes nothing.
    void putBack(const QJsonObject& typed);
    /// The focus goes to the value.
    void takeFocus(Qt::FocusReason reason);

Q_SIGNALS:
    void entered(const atalaya::Reading& reading);
    /// typed() may be another.
    void typedChanged();

private:
    void hand();

    const Language& m_language;
    DateField* m_date;
    QLineEdit* m_value;
    QLineEdit* m_note;
    Label* m_valueWord;
    WrapLabel* m_problem;
};

} // namespace atalaya
