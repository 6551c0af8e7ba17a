#pragma once

#include "models/session/BackgroundWork.h"
#include "views/widgets/Drawer.h"
#include "views/workshop/WorkshopContext.h"
#include "views/workshop/entry/FileResults.h"

#include <set>

namespace atalaya {

class Button;
class ProgressRow;
class WrapLabel;

/// Voting by small files: writes one for each participant, and reads the votes of those that came back for the open
/// round. A seat that has voted in the round keeps its vote, unless the facilitator says otherwise. Says what was taken
/// and what was refused, never what anybody voted. Works beside the window.
class FilesDrawer : public Drawer {
    Q_OBJECT
public:
    FilesDrawer(const WorkshopContext& context, QWidget* host);

    /// `round` may be null: then files can be written, but none is read.
    void openFor(const QUuid& round);
    [[nodiscard]] bool isWorking() const { return m_work.isRunning(); }
    /// What was taken and refused is told nowhere else.
    [[nodiscard]] bool holdsWork() const override { return true; }

private:
    struct Written;
    struct Read;

    QWidget* makeContent();
    void followSession();
    void judge();
    void write();
    void tellWritten(const Written& written);
    void read();
    void take(const Read& read);
    [[nodiscard]] bool mayReplace(int votes, const QString& seats);
    /// Null when `round` is not open any more.
    [[nodiscard]] WorkshopSession* sessionThatOpened(const QUuid& round) const;
    void work(const QString& words, std::function<void(WorkHandle&)> work, std::function<void()> then);

    WorkshopContext m_context;
    QUuid m_round;
    std::set<QUuid> m_taken; ///< ids of votes that came from files, to know the same file again
    FileResultsModel m_results;
    QMetaObject::Connection m_changed;
    Button* m_write = nullptr;
    WrapLabel* m_whyNot = nullptr;
    Button* m_read = nullptr;
    ProgressRow* m_progress = nullptr;
    WrapLabel* m_says = nullptr;
    bool m_leaves = false;
    BackgroundWork m_work; ///< last: over before anything it touches is gone
};

} // namespace atalaya
