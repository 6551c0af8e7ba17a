#pragma once

#include "views/pages/AllPages.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace atalaya {

class InterfaceLanguage;

/// The window in the language that the preferences name. When another one is chosen, the window with its pages is made
/// anew over the same desk: the open file, its history of edits, copies, phones and a running workshop go on and do not
/// notice; half-typed words are stored first; the pages stand where they were. While something would be lost by it, the
/// Settings page says what, and the language changes as soon as that is over and the page is in front: it never does
/// while somebody works elsewhere.
class SpokenWindow : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. Speaks the language at once; the window is not shown yet.
    SpokenWindow(const WindowContext& context, SafeCopies& copies, const PageQuestions& questions,
                 InterfaceLanguage& language, QObject* parent = nullptr);
    ~SpokenWindow() override;

    /// Another one after madeAnew().
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] HomePage& home() const { return *m_home; }

Q_SIGNALS:
    void madeAnew();

private:
    void make();
    void follow();
    void tryToSwitch();
    void switchNow();
    void sayWaits(const QString& sentence);

    WindowContext m_context;
    SafeCopies& m_copies;
    PageQuestions m_questions;
    InterfaceLanguage& m_language;
    std::unique_ptr<MainWindow> m_window;
    HomePage* m_home = nullptr;
    QTimer m_try; ///< while another language is wanted
};

} // namespace atalaya
