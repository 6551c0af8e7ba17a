#pragma once

#include <QObject>

namespace atalaya {

/// Leaves the wheel to the form: over a box that chooses or counts and has not the focus, it scrolls what the box
/// stands in, instead of changing a value that nobody looked at. One object serves the whole application.
class WheelScrolls : public QObject {
    Q_OBJECT
public:
    explicit WheelScrolls(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atalaya
