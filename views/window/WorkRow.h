#pragma once

#include <QFrame>

namespace atalaya {

class FileWork;
class ProgressRow;
class WindowStyle;

/// The line above the notices while work on a file lasts: what is going on, how far it is, and a way to stop it. Gone
/// otherwise.
class WorkRow : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive this.
    WorkRow(FileWork& work, const WindowStyle& style, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(const QString& words);

    FileWork& m_work;
    const WindowStyle& m_style;
    ProgressRow* m_row;
};

} // namespace atalaya
