#pragma once

#include "models/session/Desk.h"
#include "views/window/Notices.h"

namespace atalaya {

/// Tells what is to be known of the open file and what can be done about it: that it is open for reading only, and that
/// it was brought up to date and is another file now, with a copy of the old one beside it.
class FileNotices : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    FileNotices(Desk& desk, Notices& notices, QObject* parent);

    /// Whether a notice of this id is one of these.
    [[nodiscard]] static bool tells(const QString& id);
    /// Tells it once more, in the language of now.
    void tellAgain(const QString& id);

private:
    void tellReadOnly();
    void openForEditing(bool takesOver);
    void tellUpgraded();

    Desk& m_desk;
    Notices& m_notices;
};

} // namespace atalaya
