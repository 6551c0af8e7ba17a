#pragma once

#include <QString>

namespace atalaya {

class Preferences;

/// The folder in which dialogs for files begin: where somebody opened or wrote a file last, on whichever page.
class LastFolder {
public:
    /// `preferences`, which must outlive this, keep it; without them only this does.
    explicit LastFolder(Preferences* preferences) : m_preferences(preferences) {}

    /// The person's documents at first, and when it is gone.
    [[nodiscard]] QString path() const;
    /// `name` in it.
    [[nodiscard]] QString pathOf(const QString& name) const;
    /// Keeps the folder of `file` and gives `file` back; nothing is kept of an empty one.
    QString remembered(const QString& file);

    /// Where this person keeps documents.
    [[nodiscard]] static QString documents();

private:
    Preferences* m_preferences;
    QString m_folder;
};

} // namespace atalaya
