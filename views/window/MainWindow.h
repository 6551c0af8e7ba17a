#pragma once

#include "views/window/Page.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace atalaya {

class Drawer;
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

    /// Takes ownership. `icon`: its name in the rail.
    void add(Page* page, const char* icon, bool atFoot = false);
    void go(const Place& place);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Page* page(PageId id) const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addKeys();
    void followSession();
    void showNotice(const Notices::Notice& notice);
    void takeNotice(const QString& id);
    void tellWaiting(const Error& error);
    void step(bool forth);
    void search();
    void toggleKeys();
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
    Drawer* m_keys; ///< all keys of the page
    std::map<PageId, Page*> m_pages;
    std::map<QString, std::function<void()>> m_acts; ///< what a notice's button does, by its id
};

} // namespace atalaya
