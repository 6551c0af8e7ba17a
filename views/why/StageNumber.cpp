#include "views/why/StageNumber.h"

#include "views/widgets/StageLabel.h"

#include <QBoxLayout>

namespace atalaya {

StageNumber::StageNumber(const WindowStyle& style, const QString& meaning, QWidget* parent)
    : NumberArea(style, parent), m_meaning(meaning), m_label(new StageLabel(style, 16, "body", 600, this)) {
    add(m_label);
    setStage(StageGlyph::notAnswered());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageNumber::setStage(const StageGlyph& glyph, const QString& name) {
    m_label->setStage(glyph, name);
    setNumber(m_label->text(), m_meaning);
}

} // namespace atalaya
