#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace atalaya {

/// Takes the focus from one part of the window to the next with Ctrl F6, back with Ctrl Shift F6: to where it was in
/// that part, or to its first field. Parts that are hidden are passed over.
class WindowParts : public QObject {
    Q_OBJECT
public:
    WindowParts(QWidget& window, std::vector<QWidget*> parts);

private:
    void step(int by);

    QWidget& m_window;
    std::vector<QWidget*> m_parts;
};

} // namespace atalaya
