#include "views/reportpage/FindingsPane.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/PreviewPane.h"
#include "views/reportpage/ReportsPage.h"

#include <QShortcut>

// The keys of the page, and how the window tells them.

namespace atalaya {

using namespace Qt::StringLiterals;

void ReportsPage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) { return addKey(keys, act); };
    on(Qt::CTRL | Qt::Key_E, [this] { askedToExport(); });
    m_escape = on(Qt::Key_Escape, [this] { m_export.stop(); });
    m_escape->setEnabled(false);
    on(Qt::Key_F4, [this] {
        m_panes->bring(ReportPanes::Pane::Findings);
        m_findings->chooseNext();
    });
    on(Qt::Key_PageDown, [this] { m_preview->turn(1); });
    on(Qt::Key_PageUp, [this] { m_preview->turn(-1); });
    on(QKeySequence::ZoomIn, [this] { m_preview->pageView().zoomBy(1); });
    on(QKeySequence::ZoomOut, [this] { m_preview->pageView().zoomBy(-1); });
    on(Qt::CTRL | Qt::Key_0, [this] { m_preview->pageView().setZoom(0); });
}

std::vector<KeyHint> ReportsPage::keyHints() const {
    if (!session()) {
        return {};
    }
    return {{{tr("Ctrl", "key"), u"E"_s}, tr("export")},
            {{tr("Page", "key"), u"↓"_s}, tr("next page")},
            {{u"F4"_s}, tr("next finding")}};
}

std::vector<KeyGroup> ReportsPage::keyGroups() const {
    return {{word(),
             {{{tr("Ctrl", "key"), u"E"_s}, tr("export")},
              {{tr("Esc", "key")}, tr("stop the export")},
              {{u"F4"_s}, tr("next finding")},
              {{tr("Enter", "key")}, tr("go to where the finding is mended")},
              {{u"→"_s}, tr("list all that the finding is about")},
              {{u"←"_s}, tr("hide that list")},
              {{tr("Page", "key"), u"↓"_s}, tr("next page")},
              {{tr("Page", "key"), u"↑"_s}, tr("page before")},
              {{tr("Ctrl", "key"), u"+"_s}, tr("larger page")},
              {{tr("Ctrl", "key"), u"−"_s}, tr("smaller page")},
              {{tr("Ctrl", "key"), u"0"_s}, tr("whole page")}}}};
}

} // namespace atalaya
