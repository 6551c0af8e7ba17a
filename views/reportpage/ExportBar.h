#pragma once

#include "views/widgets/Finding.h"

#include <QWidget>

class QVBoxLayout;

namespace atalaya {

class Button;
class NoticeBox;
class ProgressRow;
class WindowStyle;
class WrapLabel;

/// The foot of the options: the export, what it will be, what must be asked before it, how far it is and what came of
/// it. One of them at a time beside the button.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(const WindowStyle& style, QWidget* parent = nullptr);

    void setWord(const QString& word);
    /// "46 pages, about 1.1 MB"
    void setNote(const QString& note);
    /// Names what must be mended and asks once more.
    void ask(const QStringList& musts);
    [[nodiscard]] bool isAsking() const;
    /// The focus goes to its "Cancel", so that Space stops it.
    void showProgress();
    void setProgress(int done, int total);
    void showDone(const QString& lead, const QString& sentence, Finding finding);
    /// Whether it says what came of an export.
    [[nodiscard]] bool isDone() const { return m_done; }
    void showFailure(const QString& sentence);
    /// Back to the button alone.
    void clear();

Q_SIGNALS:
    void exportRequested();
    void exportConfirmed();
    void showRequested();
    void cancelled();
    void openRequested();
    void folderRequested();

private:
    [[nodiscard]] bool hasFocusInside() const;
    NoticeBox& box(Finding finding, const QString& lead, const QString& sentence);

    const WindowStyle& m_style;
    QVBoxLayout* m_column;
    Button* m_export;
    WrapLabel* m_note;
    NoticeBox* m_box;
    ProgressRow* m_progress = nullptr;
    bool m_asking = false;
    bool m_done = false;
};

} // namespace atalaya
