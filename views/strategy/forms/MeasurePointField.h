#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace atalaya {

class OptionalDate;

/// A value and the day it is of: where a measure began, or where it should be.
class MeasurePointField : public QWidget {
    Q_OBJECT
public:
    /// `word`: which of the two. `language` must outlive it.
    MeasurePointField(const QString& word, const Language& language);

    void setPoint(const std::optional<MeasurePoint>& point, QDate usual);
    /// Nothing while no value is written, or none that can be read.
    [[nodiscard]] std::optional<MeasurePoint> point() const;
    /// Why what is written is no value; empty when it is one, or nothing.
    [[nodiscard]] QString problem() const;
    /// What is written while it is no value, for whoever keeps it; else empty.
    [[nodiscard]] QJsonObject typed() const;
    /// That stands there again; an empty one changes nothing.
    void putBack(const QJsonObject& typed);

Q_SIGNALS:
    void changed();

private:
    const Language& m_language;
    QLineEdit* m_value;
    OptionalDate* m_date;
};

} // namespace atalaya
