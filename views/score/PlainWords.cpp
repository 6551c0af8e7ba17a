#include "views/score/PlainWords.h"

namespace atalaya {

WrapLabel* plainWords(const WindowStyle& style, const char* step, const char* token, QWidget* parent) {
    auto* label = new WrapLabel(style, {}, step, token, 0, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace atalaya
