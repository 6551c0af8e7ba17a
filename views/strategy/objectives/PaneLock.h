#pragma once

#include <QCoreApplication>
#include <QString>

class QAbstractButton;

namespace atalaya {

class AssessmentSession;
class NoticeBox;

/// What the panes of the Objectives tab say, each in its own place, of an assessment that may not be edited, or only be
/// reported on. A value: made anew whenever one looks.
class PaneLock {
    Q_DECLARE_TR_FUNCTIONS(PaneLock)
public:
    /// Null, no assessment, locks nothing: then there is nothing to edit.
    explicit PaneLock(const AssessmentSession* session);

    /// In a sentence with the next step; empty when all may be edited.
    [[nodiscard]] const QString& whyNot() const { return m_whyNot; }
    /// Hides the box where there is nothing to say.
    void tell(NoticeBox& box) const;
    /// What stands where there is nothing yet, with why nothing can be begun.
    [[nodiscard]] QString after(const QString& teaching) const;
    /// A button that edits: off while that may not be, and where it is not possible, for `reason`. Its tool tip says
    /// which; of one that has no word else its name.
    void set(QAbstractButton& button, bool isPossible = true, const QString& reason = {}) const;

private:
    QString m_whyNot;
    bool m_mayReport;
};

} // namespace atalaya
