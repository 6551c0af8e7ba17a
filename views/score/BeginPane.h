#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace atalaya {

class AssessmentSession;
class Button;
class ElidedLabel;
class Label;
class WindowStyle;
class WrapLabel;

/// What Score shows in the place of a question while nothing of an assessment is answered: the tower before its first
/// course, what a question that is not answered counts, and the ways to begin: question by question, or in a room.
class BeginPane : public QWidget {
    Q_OBJECT
public:
    explicit BeginPane(const WindowStyle& style, QWidget* parent = nullptr);

    /// `question`: the one that the button leads to. `file`: where the workspace is kept.
    void show(const AssessmentSession& session, const QString& question, const QString& file);

    [[nodiscard]] Button* startButton() const { return m_start; }
    [[nodiscard]] Button* planButton() const { return m_plan; }

Q_SIGNALS:
    void startWanted();
    void workshopWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeOpening();
    void makeWays();
    QBoxLayout* way(const QString& icon, const QString& head, WrapLabel* with, Button* button);
    void makeFacts();
    void showFacts(const AssessmentSession& session, const QString& file);
    void fold();

    const WindowStyle& m_style;
    QBoxLayout* m_opening;
    QList<QBoxLayout*> m_ways;
    QGridLayout* m_facts;
    QList<QWidget*> m_cells; ///< of the facts
    WrapLabel* m_heading = nullptr;
    WrapLabel* m_headline = nullptr; ///< when it is printed
    WrapLabel* m_with = nullptr;
    Button* m_start = nullptr;
    Button* m_plan = nullptr;
    int m_columns = 0; ///< of the facts
    WrapLabel* m_framework = nullptr;
    WrapLabel* m_size = nullptr;
    WrapLabel* m_scope = nullptr;
    WrapLabel* m_language = nullptr;
    WrapLabel* m_group = nullptr;
    WrapLabel* m_others = nullptr;
    ElidedLabel* m_file = nullptr;
    ElidedLabel* m_folder = nullptr;
};

} // namespace atalaya
