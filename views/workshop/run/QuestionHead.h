#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace atalaya {

class Framework;
class Label;
class LinkButton;
class StageLabel;
class WindowStyle;
class WrapLabel;

/// The question that the room is asked, and its criteria, which fold open below it.
class QuestionHead : public QWidget {
    Q_OBJECT
public:
    explicit QuestionHead(const WindowStyle& style, QWidget* parent = nullptr);

    void showQuestion(const Framework& framework, const QString& indicator);
    /// Puts a button in front of the code.
    void addToHead(QWidget* widget);

private:
    void fold();
    void fillCriteria(const Framework& framework, const QString& indicator);

    const WindowStyle& m_style;
    QHBoxLayout* m_head;
    Label* m_code;
    WrapLabel* m_title;
    LinkButton* m_criteria;
    WrapLabel* m_question;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<std::pair<StageLabel*, WrapLabel*>> m_stages;
    bool m_open = false;
};

} // namespace atalaya
