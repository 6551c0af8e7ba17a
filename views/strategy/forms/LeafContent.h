#pragma once

#include <QWidget>

namespace atalaya {

/// What stands in a drawer: asks for the height that its words need in the width it gets, which a scroll area does not
/// ask for.
class LeafContent : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override;

private:
    void fit();
};

} // namespace atalaya
