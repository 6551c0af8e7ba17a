#include "views/evidence/SupportPlace.h"

#include "views/widgets/SegmentedControl.h"

#include <QHBoxLayout>

namespace atalaya {

SupportPlace::SupportPlace(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
}

void SupportPlace::setFramework(const Framework& framework) {
    delete m_choice;
    m_choice = new SegmentedControl(m_style, tr("What it supports"));
    m_choice->addSegment(tr("Whole answer"));
    for (int stage = 2; stage <= framework.ceiling(); ++stage) {
        QRadioButton* segment = m_choice->segment(m_choice->addSegment(QString::number(stage)));
        const QString name = tr("criterion of stage %1, %2", "number, name").arg(stage).arg(framework.stageName(stage));
        segment->setAccessibleName(name);
        segment->setToolTip(name);
    }
    m_choice->setCurrentIndex(0);
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_choice);
    m_choice->show();
    connect(m_choice, &SegmentedControl::currentChanged, this, &SupportPlace::changed);
}

std::optional<int> SupportPlace::stage() const {
    // The floor has no criterion to prove: the second segment is stage 2.
    return m_choice && m_choice->currentIndex() > 0 ? std::optional(m_choice->currentIndex() + 1) : std::nullopt;
}

void SupportPlace::setStage(std::optional<int> stage) {
    if (m_choice) {
        m_choice->setCurrentIndex(stage && *stage >= 2 && *stage <= m_choice->count() ? *stage - 1 : 0);
    }
}

} // namespace atalaya
