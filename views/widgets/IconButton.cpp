#include "views/widgets/IconButton.h"

namespace atalaya {

IconButton::IconButton(const WindowStyle& style, const QString& iconName, const QString& word, Kind kind,
                       QWidget* parent)
    : Button(style, QString(), kind, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIconAndWord(iconName, word);
}

void IconButton::setIconAndWord(const QString& iconName, const QString& word) {
    setIconName(iconName);
    setToolTip(word);
    setAccessibleName(word);
}

} // namespace atalaya
