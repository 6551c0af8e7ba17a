#pragma once

#include "models/items/RoadmapModelRows.h"
#include "models/session/BackgroundWork.h"

#include <QObject>

namespace atalaya {

class AssessmentSession;

/// Writes the roadmap as a PDF on the paper that the State's offices use, with a cover, tags and the marks of every
/// report. One at a time, beside the window. Upright, as all reports are: cover, running heads and tables are set for
/// the width of such a page.
class RoadmapPrint : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~RoadmapPrint() override;

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// `today` is the day of the file, and its line.
    void start(const AssessmentSession& session, RoadmapGrouping grouping, QDate today, const QString& path);
    /// So many ms; whether it is done.
    bool waitFor(int ms) { return m_work.waitFor(ms); }

Q_SIGNALS:
    void written(const QString& path);
    void failed(const atalaya::Error& error);

private:
    BackgroundWork m_work;
};

} // namespace atalaya
