#include "views/widgets/WholeChoice.h"

#include "views/widgets/ToolTips.h"

#include <QComboBox>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace atalaya {

WholeChoice::WholeChoice(QComboBox* box) : QObject(box), m_box(box) {
    box->installEventFilter(this);
    connect(box, &QComboBox::currentTextChanged, this, &WholeChoice::follow);
}

bool WholeChoice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box && (event->type() == QEvent::Paint || event->type() == QEvent::Resize)) {
        follow(); // whatever changed: the words of the choice, the width, the text size
    }
    return QObject::eventFilter(watched, event);
}

void WholeChoice::follow() {
    QStyleOptionComboBox option;
    option.initFrom(m_box);
    option.editable = m_box->isEditable();
    option.frame = m_box->hasFrame();
    const QRect words =
        m_box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, m_box);
    const QString choice = m_box->currentText();
    // Qt keeps a pixel free at either side.
    const bool isWhole = m_box->fontMetrics().horizontalAdvance(choice) <= words.width() - 2;
    const QString tip = isWhole ? QString() : asToolTip(choice);
    if (m_box->toolTip() != tip) {
        m_box->setToolTip(tip);
    }
}

} // namespace atalaya
