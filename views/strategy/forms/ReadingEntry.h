#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace atalaya {

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
    /// Something is typed that nobody has handed over.
    [[nodiscard]] bool isBegun() const;
    /// The focus goes to the value.
    void takeFocus(Qt::FocusReason reason);

Q_SIGNALS:
    void entered(const atalaya::Reading& reading);

private:
    void hand();

    const Language& m_language;
    QDateEdit* m_date;
    QLineEdit* m_value;
    QLineEdit* m_note;
    Label* m_valueWord;
    WrapLabel* m_problem;
};

} // namespace atalaya
