#pragma once

#include <QObject>

class QWidget;

namespace atalaya {

/// While somebody types into a field, Alt and AltGr belong to the typing: they write signs of other layouts, and codes
/// on the number pad. Keeps them from the shortcuts of the window.
class TypingFirst : public QObject {
    Q_OBJECT
public:
    explicit TypingFirst(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Whether what is typed now goes into `widget`.
[[nodiscard]] bool takesText(const QWidget* widget);

} // namespace atalaya
