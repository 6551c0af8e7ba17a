#pragma once

#include "assessments/scoring/Scores.h"
#include "assessments/strategy/Plan.h"
#include "views/strategy/forms/FormRowsModel.h"

#include <QWidget>

class QComboBox;

namespace atalaya {

class PrepareTable;
class WindowStyle;
class WrapLabel;

/// Which questions an action lifts and to which stage, from where they stand now. A question is added by its code or by
/// words of its title.
class LiftsField : public QWidget {
    Q_OBJECT
public:
    explicit LiftsField(const WindowStyle& style);

    /// What can be lifted, and where it stands.
    void setFramework(const FrameworkPtr& framework, const ScoreSheet& sheet);
    void setLifts(const std::vector<Lift>& lifts);
    [[nodiscard]] std::vector<Lift> lifts() const;

Q_SIGNALS:
    void changed();

private:
    enum Column { Question, Now, To };
    void add();
    void fillOffered();
    /// The code that the search field means; empty when that is no question, or more than one.
    [[nodiscard]] QString sought() const;
    [[nodiscard]] QString nameOf(const QString& code) const;
    [[nodiscard]] QString stageText(int stage) const;
    [[nodiscard]] int stageNow(const QString& code) const;

    FrameworkPtr m_framework;
    std::map<QString, int> m_now; ///< code -> stage; 0 where it is not answered
    FormRowsModel m_model;
    PrepareTable* m_table;
    QComboBox* m_search;
    WrapLabel* m_problem;
};

} // namespace atalaya
