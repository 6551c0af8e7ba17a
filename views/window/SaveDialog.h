#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace atalaya {

/// A kind of file, as the lists of file dialogs name it.
struct FileKind {
    QString name;   ///< "Workspaces"
    QString ending; ///< with its dot: ".atalaya"

    /// As Qt's dialogs want it: "Workspaces (*.atalaya)".
    [[nodiscard]] QString filter() const;
};

/// Where a person wants a file to be written. Differs from Qt's own in that a dot in a name ("St. Lucia") does not pass
/// for an ending, and in that whether something would be replaced is asked of the name with its ending.
struct SaveDialog {
    enum class Existing { Replace, Keep };

    QString title;
    std::vector<FileKind> kinds; ///< to choose from; none: a file of any kind
    /// Offered, of several kinds without its ending: the kind that is chosen gives it. So it does wherever a name has
    /// the ending of none, whatever the case of its letters.
    QString path;
    /// Replace: after asking. Keep: another name is asked for.
    Existing existing = Existing::Replace;

    /// Empty when the person thinks better of it.
    [[nodiscard]] QString ask(QWidget* parent) const;
};

} // namespace atalaya
