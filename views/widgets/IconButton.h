#pragma once

#include "views/widgets/Button.h"

namespace atalaya {

/// A square button with an icon only; its word is its tooltip and its accessible name.
class IconButton : public Button {
    Q_OBJECT
public:
    /// `word` must not be empty. Quiet has no box at rest, Plain has one.
    IconButton(const WindowStyle& style, const QString& iconName, const QString& word, Kind kind = Kind::Quiet,
               QWidget* parent = nullptr);
    /// Changes icon and word together, as of a button that opens and closes.
    void setIconAndWord(const QString& iconName, const QString& word);
};

} // namespace atalaya
