#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;

namespace atalaya {

class DateField;

/// A day that may be left open: a box that says whether it is known, and the day, which counts while the box is ticked.
class OptionalDate : public QWidget {
    Q_OBJECT
public:
    /// `word`: what day it is ("Start"); `known`: beside the box ("planned").
    OptionalDate(const QString& word, const QString& known, QWidget* parent = nullptr);

    /// Invalid: not known; then `usual` stands there for the moment when it becomes known.
    void setDate(QDate date, QDate usual);
    /// Invalid while it is not known.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QCheckBox* known() const { return m_known; }
    [[nodiscard]] DateField* field() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_known;
    DateField* m_date;
};

} // namespace atalaya
