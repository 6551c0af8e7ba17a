#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Plan.h"
#include "views/strategy/forms/FormRowsModel.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace atalaya {

class Button;
class Label;
class PrepareTable;
class SegmentedControl;
class WindowStyle;
class WrapLabel;

/// What an action costs: not estimated, one sure number, or low, likely and high; and in which year, where that is
/// said. Says by how much the years do not add up.
class CostFields : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    CostFields(const WindowStyle& style, const Language& language);

    /// Shows cost, years and days of an action.
    void show(const Action& action, const QString& currency);
    /// Years between these have a row; with what is filled in kept.
    void setDays(QDate start, QDate end);

    [[nodiscard]] std::optional<CostRange> cost() const;
    [[nodiscard]] std::map<int, CostRange> costByYear() const;
    /// What cannot be read, in one sentence; empty when all can.
    [[nodiscard]] QString problem() const;
    /// All that is written while some of it cannot be read, for whoever keeps it; else empty.
    [[nodiscard]] QJsonObject typed() const;
    /// That stands there again; an empty one changes nothing.
    void putBack(const QJsonObject& typed);

Q_SIGNALS:
    void changed();

private:
    enum Kind { None, Sure, Range };
    enum Column { Year, Low, Likely, High };
    void makeTable(const WindowStyle& style);
    void showKind();
    void fillYears(const std::map<int, CostRange>& costs, bool isFilled);
    [[nodiscard]] std::set<int> yearsOfDays() const;
    void spread();
    void showSum();
    [[nodiscard]] qint64 amountOf(const QString& text, qint64 instead) const;
    [[nodiscard]] bool isReadable(const QString& text) const;
    [[nodiscard]] bool isEmpty() const;
    /// What is written that counts for the chosen kind and is no amount; empty when there is nothing.
    [[nodiscard]] QString unreadable() const;

    const Language& m_language;
    SegmentedControl* m_kind;
    QWidget* m_amounts;
    QLineEdit* m_low;
    QLineEdit* m_likely;
    QLineEdit* m_high;
    Label* m_lowWord;
    Label* m_likelyWord;
    Label* m_highWord;
    Label* m_currency;
    QWidget* m_years;
    FormRowsModel m_model;
    PrepareTable* m_table = nullptr;
    Button* m_spread = nullptr;
    WrapLabel* m_sum = nullptr;
    QDate m_start, m_end;
};

} // namespace atalaya
