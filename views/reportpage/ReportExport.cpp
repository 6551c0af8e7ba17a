#include "views/reportpage/ReportExport.h"

#include "models/session/WindowLanguage.h"
#include "views/reportpage/ExportBar.h"
#include "views/reportpage/ReportChoices.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/window/Notices.h"

#include <QFileInfo>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// So many of the problems are named.
constexpr qsizetype mostProblems = 3;

} // namespace

ReportExport::ReportExport(const Parts& parts, QWidget* page) : QObject(page), m_parts(parts), m_page(page) {
    connect(&m_parts.making, &ReportMaking::made, this, &ReportExport::made);
    connect(&m_parts.making, &ReportMaking::failed, this, &ReportExport::failed);
    connect(&m_parts.making, &ReportMaking::progressed, this, [this](int done, int total) {
        if (isRunning()) {
            m_parts.bar.setProgress(done, total);
        }
    });
    connect(&m_parts.bar, &ExportBar::cancelled, this, &ReportExport::stop);
    connect(&m_parts.bar, &ExportBar::openRequested, this, [this] { m_parts.questions.openFile(m_path); });
    connect(&m_parts.bar, &ExportBar::folderRequested, this, [this] { m_parts.questions.showInFolder(m_path); });
}

QString ReportExport::fileName() const {
    return QFileInfo(m_path).fileName();
}

void ReportExport::start(const QString& name, ReportMaking::Order order) {
    const QString path = m_parts.questions.fileToWrite(m_page, name, endingOf(order.output.format));
    if (path.isEmpty()) {
        return;
    }
    m_path = path;
    m_closesAfter = false;
    m_parts.bar.showProgress();
    order.purpose = ReportMaking::For::Export;
    order.path = path;
    m_parts.making.start(std::move(order));
}

void ReportExport::stop() {
    // Too late: it is written in a moment, and says so.
    if (!isRunning() || !m_parts.making.cancel()) {
        return;
    }
    m_closesAfter = false;
    m_parts.bar.clear();
    m_parts.bar.setFocus(Qt::OtherFocusReason);
    m_parts.notices.say(tr("The export was stopped; nothing was written"));
    Q_EMIT ended();
}

bool ReportExport::mayClose() {
    if (!isRunning()) {
        return true;
    }
    switch (m_parts.questions.whileExporting(m_page, fileName())) {
    case ReportQuestions::OnClose::Stay:
        return false;
    case ReportQuestions::OnClose::Finish:
        m_closesAfter = isRunning();
        return !m_closesAfter;
    case ReportQuestions::OnClose::Stop:
        stop();
        return true;
    }
    return false;
}

void ReportExport::made(ReportMaking::For purpose, const report::ReportFile& file) {
    if (purpose != ReportMaking::For::Export) {
        return;
    }
    if (file.problems.isEmpty()) {
        m_parts.bar.showDone(tr("Exported."), fileName(), Finding::Ok);
    } else {
        m_parts.bar.showDone(tr("Exported, but not accessible to all."),
                             tr("%1: %2. Change what is named and export it again, or choose HTML.")
                                 .arg(fileName(), languageOfWindow().list(file.problems.mid(0, mostProblems))),
                             Finding::Warning);
    }
    m_parts.notices.say(tr("%1 was written").arg(fileName()));
    Q_EMIT ended();
    if (std::exchange(m_closesAfter, false)) {
        m_page->window()->close();
    }
}

void ReportExport::failed(ReportMaking::For purpose, const Error& error) {
    if (purpose != ReportMaking::For::Export) {
        return;
    }
    m_closesAfter = false;
    m_parts.bar.showFailure(error.sentence);
    if (!m_page->isVisible()) {
        m_parts.notices.fail(error);
    }
    Q_EMIT ended();
}

} // namespace atalaya
