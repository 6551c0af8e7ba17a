#pragma once

#include "views/strategy/StrategyTab.h"
#include "views/strategy/exchange/DeadlinesDrawer.h"

#include <QPointer>

class QAction;
class QMenu;

namespace atalaya {

class CameBackDrawer;

/// The plan on its way to ministries and calendars, and back: a workbook that they edit and return, and the deadlines.
/// What is written goes beside the window and appears whole or not at all.
class PlanExchange : public QObject {
    Q_OBJECT
public:
    /// All that `context` names must outlive it; drawers lie over `host`, which owns this.
    PlanExchange(const StrategyContext& context, QWidget* host);

    /// "Export workbook…" and its neighbours, for a button to show. What is not possible now says why in its tooltip.
    [[nodiscard]] QMenu* makeMenu(QWidget* parent);
    /// Which day it is; without it that of the desk's clock.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] CameBackDrawer* cameBack() const { return m_cameBack; }
    [[nodiscard]] DeadlinesDrawer* deadlinesDrawer() const { return m_deadlines; }

public Q_SLOTS:
    void exportWorkbook();
    void readWorkbook();
    void exportDeadlines();

private:
    using Make = std::function<Result<QByteArray>()>;
    struct Actions {
        QAction* exportWorkbook = nullptr;
        QAction* readWorkbook = nullptr;
        QAction* exportDeadlines = nullptr;
        QAction* open = nullptr;
        QAction* folder = nullptr;
    };
    void refresh(const Actions& actions) const;
    [[nodiscard]] QString whyNoWorkbook() const;
    [[nodiscard]] QString whyNoReading() const;
    [[nodiscard]] QString whyNoDeadlines() const;
    void writeDeadlines(const DeadlinesDrawer::Choice& choice);
    void write(const QString& path, Make make);
    void tell(const QString& path, const Outcome& done);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString nameOf(const QString& pattern) const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.session(); }

    StrategyContext m_context;
    QWidget* m_host;
    CameBackDrawer* m_cameBack;
    DeadlinesDrawer* m_deadlines;
    QDate m_today;
    QString m_written; ///< path of what was written last
};

} // namespace atalaya
