#pragma once

#include <QWidget>

class QGridLayout;

namespace atalaya {

class Framework;
class WindowStyle;

/// What other instruments ask about the same thing.
class CrosswalkPart : public QWidget {
    Q_OBJECT
public:
    explicit CrosswalkPart(const WindowStyle& style, QWidget* parent);

    void show(const Framework& framework, const QString& indicator);

private:
    const WindowStyle& m_style;
    QGridLayout* m_rows;
};

} // namespace atalaya
