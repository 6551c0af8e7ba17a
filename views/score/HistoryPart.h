#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace atalaya {

class AssessmentSession;
class WindowStyle;
class WrapLabel;

/// Who changed an answer, when and how, the latest first.
class HistoryPart : public QWidget {
    Q_OBJECT
public:
    /// `now`: the time, for "today 10:42".
    HistoryPart(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent);

    /// Reads the log. Returns "saved today 10:42" when a rationale is on disk, else nothing.
    QString show(const AssessmentSession& session, const QString& indicator);

private:
    struct Line {
        QString text;
        const char* token;
    };
    QString read(const AssessmentSession& session, const QString& indicator, std::vector<Line>& lines) const;

    const WindowStyle& m_style;
    std::function<QDateTime()> m_now;
    QVBoxLayout* m_column;
    std::vector<WrapLabel*> m_lines; ///< kept for the next answer, since every edit shows almost the same again
};

} // namespace atalaya
