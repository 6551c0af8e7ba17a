#pragma once

#include "views/workshop/WorkshopContext.h"
#include "views/workshop/minutes/MinutesExport.h"

#include <QWidget>

class QComboBox;

namespace atalaya {

class ExportBar;
class SegmentedControl;

/// The minutes as a file: language and paper, the button, how far it is and what came of it. It goes on while the room
/// goes on: it holds values.
class MinutesFile : public QWidget {
    Q_OBJECT
public:
    explicit MinutesFile(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another assessment or workshop: language and paper as this assessment's reports have them.
    void begin();
    /// The assessment's country may be another now: the paper goes with it, unless somebody chose another one.
    void followCountry();
    [[nodiscard]] bool isRunning() const { return m_export.isRunning(); }

private:
    void askAndWrite();
    [[nodiscard]] Result<MinutesExport::Order> order(const QString& path) const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] report::Paper usualPaper() const;
    [[nodiscard]] report::Paper paper() const;
    void setPaper(report::Paper paper);
    void made(const report::ReportFile& file);
    void failed(const Error& error);
    void open(const QString& path);

    WorkshopContext m_context;
    MinutesExport m_export;
    QComboBox* m_language;
    SegmentedControl* m_paper;
    report::Paper m_usual = report::Paper::A4; ///< what the offices of the State print on, as last heard
    ExportBar* m_bar;
    QString m_path; ///< of the file that is written, or was last
};

} // namespace atalaya
