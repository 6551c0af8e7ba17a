#pragma once

#include "views/reportpage/ReportMaking.h"

namespace atalaya {

class ExportBar;
class Notices;
class ReportQuestions;

/// One export at a time: asks where to, has the file made and written beside the window, shows how far it is and what
/// came of it. It goes on while other pages are looked at, and ends before the window does.
class ReportExport : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ReportMaking& making;
        ReportQuestions& questions;
        ExportBar& bar;
        Notices& notices;
    };
    /// All must outlive it. `page`: where it is shown.
    ReportExport(const Parts& parts, QWidget* page);

    [[nodiscard]] bool isRunning() const { return m_parts.making.isExporting(); }
    /// `name`: of the file, as suggested. Nothing happens when the person thinks better of it.
    void start(const QString& name, ReportMaking::Order order);
    void stop();
    /// Asks, while an export is running, whether the window may close.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// Written, refused or stopped.
    void ended();

private:
    void made(ReportMaking::For purpose, const report::ReportFile& file);
    void failed(ReportMaking::For purpose, const Error& error);
    [[nodiscard]] QString fileName() const;

    Parts m_parts;
    QWidget* m_page;
    QString m_path; ///< of the export that is running or was made last
    bool m_closesAfter = false;
};

} // namespace atalaya
