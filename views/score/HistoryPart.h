#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace atalaya {

class AssessmentSession;
class HistoryRow;
class LinkButton;
class WindowStyle;
class WrapLabel;
struct AnswerEvent;

/// Who changed an answer, when, from what and to what, the latest first.
class HistoryPart : public QWidget {
    Q_OBJECT
public:
    /// `now`: the time, for "today 10:42".
    HistoryPart(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent);

    /// Reads the log. Returns "saved today 10:42" when a rationale is on disk, else nothing.
    QString show(const AssessmentSession& session, const QString& indicator);

Q_SIGNALS:
    /// All of it, or again only the latest: show() once more.
    void wanted();

private:
    void showRows(const std::vector<AnswerEvent>& events);
    void say(const QString& sentence, const char* token);

    const WindowStyle& m_style;
    std::function<QDateTime()> m_now;
    WrapLabel* m_sentence; ///< where there is nothing to list
    QVBoxLayout* m_column;
    std::vector<HistoryRow*> m_rows; ///< kept for the next answer, since every edit shows almost the same again
    LinkButton* m_earlier;
    QString m_indicator;
    bool m_all = false;
};

} // namespace atalaya
