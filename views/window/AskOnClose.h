#pragma once

#include <QString>

class QWidget;

namespace atalaya {

/// What becomes of work under way when its window is to close.
enum class OnClose { Stay, Finish, Stop };

/// Asks it. `title` and `sentence`: what is under way and what would be missing; `finish`: the words for "close when it
/// is done".
[[nodiscard]] OnClose askOnClose(QWidget* parent, const QString& title, const QString& sentence, const QString& finish);

} // namespace atalaya
