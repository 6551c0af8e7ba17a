#pragma once

#include "models/items/AnswerHistory.h"

#include <QWidget>

namespace atalaya {

class LinkButton;
class WindowStyle;
class WrapLabel;

/// One change of an answer: what became of what, by whom and when; the rationale's words before it, folded away.
class HistoryRow : public QWidget {
    Q_OBJECT
public:
    HistoryRow(const WindowStyle& style, QWidget* parent);

    void show(const AnswerEvent& event, const QDateTime& now);

private:
    void unfold(bool open);

    WrapLabel* m_what;
    WrapLabel* m_who;
    LinkButton* m_fold;
    WrapLabel* m_earlier;
    AnswerEvent m_event;
};

} // namespace atalaya
