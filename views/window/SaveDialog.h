#pragma once

#include <QString>

class QWidget;

namespace atalaya {

/// Where a person wants a file to be written. Differs from Qt's own in that a dot in a name ("St. Lucia") does not pass
/// for an ending.
struct SaveDialog {
    enum class Existing { Replace, Keep };

    QString title;
    QString kinds;  ///< as Qt's dialogs want them: "Workspaces (*.atalaya)"
    QString path;   ///< offered, with its ending
    QString ending; ///< with its dot; added where it is missing
    /// Replace: after asking. Keep: another name is asked for.
    Existing existing = Existing::Replace;

    /// Empty when the person thinks better of it.
    [[nodiscard]] QString ask(QWidget* parent) const;
};

/// "St. Lucia" becomes "St. Lucia.atalaya"; a name that ends so already stays, whatever the case of its letters.
[[nodiscard]] QString withEnding(const QString& path, const QString& ending);

} // namespace atalaya
