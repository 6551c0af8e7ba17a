#pragma once

#include <QObject>

class QComboBox;

namespace atalaya {

/// Gives a combo box a tooltip with the whole of its choice as long as the box is too narrow for it and shows it
/// shortened. For boxes of a fixed width with names in them; they must have no other tooltip.
class WholeChoice : public QObject {
    Q_OBJECT
public:
    explicit WholeChoice(QComboBox* box);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QComboBox* m_box;
};

} // namespace atalaya
