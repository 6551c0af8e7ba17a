#pragma once

#include "assessments/workshop/Ballot.h"

#include <QWidget>

#include <vector>

namespace atalaya {

class Button;
class CountField;
class Label;
class WindowStyle;
class WrapLabel;

/// The cards of one group as they are counted: a field a stage, or one a stage for each answer to how sure people are,
/// and the sum against the group's seats. Shows counts only while they are typed.
class PaperGroup : public QWidget {
    Q_OBJECT
public:
    struct Subject {
        QString cluster; ///< id
        QString name;
        int seats = 0;
        QStringList stageNames; ///< [s - 1]
    };
    PaperGroup(const WindowStyle& style, Subject subject, QWidget* parent = nullptr);

    [[nodiscard]] const Subject& subject() const { return m_subject; }
    [[nodiscard]] int cards() const;
    [[nodiscard]] std::vector<CardCount> counts() const;
    /// Rows of fields that are to be seen, from above.
    [[nodiscard]] std::vector<std::vector<CountField*>> rows() const;
    /// Folds the rows of low, medium and high in or out; what stood in them goes when they fold.
    void setSplit(bool split);
    /// Nothing of a count is left.
    void forget();
    /// Why its cards are not taken; empty: they are.
    void setProblem(const QString& sentence);
    /// How many cards of it were stored from here; 0: none that is known of.
    void setStored(int cards);
    void setTakesBack(bool takesBack);

Q_SIGNALS:
    void moveWanted(atalaya::CountField* from, int right, int down);
    void entered(atalaya::CountField* from);
    void takeBackWanted();

private:
    struct Row {
        Confidence confidence = Confidence::Unstated;
        Label* word = nullptr;
        std::vector<CountField*> fields;
    };
    void makeRows();
    void showSum();

    const WindowStyle& m_style;
    Subject m_subject;
    std::vector<Row> m_rows;
    bool m_split = false;
    Label* m_sum;
    Label* m_stored;
    WrapLabel* m_problem;
    Button* m_takeBack;
};

} // namespace atalaya
