#pragma once

#include "views/window/Page.h"
#include "views/window/WindowLeft.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QStackedWidget;

namespace atalaya {

class Drawer;
class FileNotices;
class ManualWindow;
class NotificationBar;
class Rail;
class StatusStrip;
class TopBand;

/// The window: band, rail, one page at a time, notices and the status strip. Knows no domain and no storage beyond
/// asking the Desk what is open; pages are made by the composition root and handed over.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext& context);
    ~MainWindow() override;

    using PageMaker = std::function<Page*()>;

    /// Announces a page, in the rail's order; `icon`: its name there. `make` is called once, when somebody first goes
    /// there, so that the window does not wait at the start for pages that nobody may open. The window owns the page.
    void add(PageId id, const char* icon, PageMaker make, bool atFoot = false);
    void go(const Place& place);
    /// Null until the first go().
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] bool leadsTo(PageId id) const { return m_pages.contains(id); }
    /// Makes the page if nobody has been there yet; null when none was announced under this id.
    [[nodiscard]] Page* page(PageId id);
    /// Where the pages are; a Drawer over it lies over any of them and goes in when another page comes.
    [[nodiscard]] QWidget* pageArea() const;
    /// The keys that work on every page, as F1 lists them.
    [[nodiscard]] KeyGroup keysAnywhere() const;
    /// A sign in the band, seen from every page: see TopBand::setSign().
    void setSign(const QString& icon, const QString& word, const QString& description);

    // Another window in this one's place, over the same desk: so the language changes (SpokenWindow).
    /// Why this one cannot give way without something being lost, as a sentence that says what to wait for or to do;
    /// empty: it can.
    [[nodiscard]] QString whatHolds() const;
    /// What the next window goes on with. Stores first what is half typed; this one is only to be taken away
    /// afterwards.
    [[nodiscard]] WindowLeft handOver();
    /// Before it is shown, and once it has its pages.
    void takeOver(WindowLeft left);

Q_SIGNALS:
    /// The person pressed the sign in the band.
    void signAsked();
    /// The person wants to know why it is so much that is answered.
    void coverageAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addKeys();
    void followSession();
    void showNotice(const Notices::Notice& notice);
    void takeNotice(const QString& id);
    void tellWaiting(const Error& error);
    void stepByKey(bool forth);
    void step(bool forth);
    void search();
    void toggleKeys();
    void openManual();
    [[nodiscard]] bool makeManual();
    void retitle();
    void refold();
    void rememberPlace();
    [[nodiscard]] bool mayClose();

    WindowContext m_context;
    TopBand* m_band;
    Rail* m_rail;
    QStackedWidget* m_stack;
    NotificationBar* m_notices;
    StatusStrip* m_strip;
    FileNotices* m_fileNotices;
    Drawer* m_keys = nullptr;               ///< all keys of the page, once asked for
    std::unique_ptr<ManualWindow> m_manual; ///< once asked for
    std::optional<int> m_manualLeft;        ///< the heading that was read beside the window before
    struct Announced {
        PageMaker make; ///< empty once made
        Page* page = nullptr;
    };
    std::map<PageId, Announced> m_pages;
    std::map<PageId, PageLeft> m_left;         ///< of the window before, by pages that nobody has gone to yet
    std::vector<PageId> m_numbered;            ///< that Ctrl and a figure open
    std::map<QString, Notices::Notice> m_told; ///< that stand there, by id
};

} // namespace atalaya
