#include "models/session/SafeCopies.h"
#include "views/home/AssessmentTable.h"
#include "views/home/ContinueCard.h"
#include "views/home/HomePage.h"
#include "views/home/RecentFilesList.h"
#include "views/home/WaitsPanel.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>

#include <algorithm>

// What of the page is to be seen, and how large.

namespace atalaya {

namespace {

/// From this width on, the two columns stand side by side.
constexpr double wideFromEm = 70;
/// From this width on, the card has room for its figures.
constexpr double figuresFromEm = 82;
constexpr double sideWidth = 366;

} // namespace

void HomePage::enter(const Place&) {
    // showEvent() has looked at everything again.
}

QString HomePage::whatHolds() const {
    return m_copies.isCopying() ? tr("A safe copy is being made: wait until it is done.") : QString();
}

void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_recent.refresh();
    m_assessments.readAgain();
    refresh(); // before it is painted
}

void HomePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_refresh.stop();
}

void HomePage::restyle() {
    const WindowStyle& style = context().style;
    QLayout* column = m_content->layout();
    column->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(20));
    column->setSpacing(style.px(12));
    m_columns->setSpacing(style.px(20));
    m_head->setMinimumHeight(style.px(32));
    for (QWidget* part : {m_left, m_right}) {
        part->layout()->setSpacing(style.px(8));
        part->layout()->setContentsMargins(0, style.px(12), 0, 0);
    }
    fitHeights();
}

void HomePage::fitHeights() {
    if (m_table) {
        m_table->fit();
    }
    m_files->fit();
}

void HomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const WindowStyle& style = context().style;
    const double em = style.px(style.theme().type("body").size);
    const bool wide = width() >= wideFromEm * em;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_continue->setNarrow(width() < figuresFromEm * em);
    m_right->setMinimumWidth(wide ? style.px(sideWidth) : 0);
    m_right->setMaximumWidth(wide ? style.px(sideWidth) : QWIDGETSIZE_MAX);
}

void HomePage::refreshSoon() {
    // A file that opens says so in several ways, each edit on another page changes the list: once for all of them, and
    // not before the page is seen.
    if (isVisible()) {
        m_refresh.start(0);
    }
}

void HomePage::refresh() {
    m_refresh.stop();
    showAssessments();
    showContinue();
    m_waits->refresh();
    const QString warning = context().desk.isOpen() ? context().desk.workspace().locationWarning() : QString();
    m_location->setNotice(Finding::Warning, tr("Not a safe place."), warning);
    m_location->setVisible(!warning.isEmpty());
    fitHeights();
    Q_EMIT hintsChanged();
}

void HomePage::showAssessments() {
    const Desk& desk = context().desk;
    const bool any = m_assessments.rowCount() > 0;
    m_assessmentsHead->setVisible(desk.isOpen());
    m_begin->setEnabled(desk.isOpen() && !desk.isReadOnly());
    if (any && !m_table) {
        makeTable(); // not for the first picture, which never has an assessment: it is the dearest part to measure
    }
    if (m_table) {
        m_table->setVisible(any);
    }
    m_saveCopy->setVisible(any && desk.isReadOnly());
    showEmpty();
    const auto& rows = m_assessments.rows();
    const auto current = std::find_if(rows.begin(), rows.end(), [](const AssessmentRow& row) { return row.isCurrent; });
    if (current != rows.end() && m_table->currentIndex().row() < 0) {
        m_table->selectRow(static_cast<int>(current - rows.begin()));
    }
}

HomePage::Lack HomePage::lack() const {
    const Desk& desk = context().desk;
    return !desk.isOpen()                 ? Lack::Workspace
           : m_assessments.rowCount() > 0 ? Lack::Nothing
           : desk.isReadOnly()            ? Lack::AssessmentToRead
                                          : Lack::Assessment;
}

void HomePage::showEmpty() {
    const Lack lacking = lack();
    m_empty->setVisible(lacking != Lack::Nothing);
    switch (lacking) {
    case Lack::Workspace:
        m_empty->setSentence(tr("No workspace is open. A workspace is one file that holds everything. Open one, make a "
                                "new one, or look around in Altamar, the practice country."));
        m_emptyWay->setText(tr("Look around in Altamar"));
        break;
    case Lack::Assessment:
        m_empty->setSentence(tr("This workspace holds no assessment yet. Begin one for a State and a round; the "
                                "questions of the 2012 Declaration are there already."));
        m_emptyWay->setText(tr("Begin an assessment…"));
        break;
    case Lack::AssessmentToRead:
        m_empty->setSentence(
            tr("This workspace holds no assessment, and none can be begun in it now. %1", "why, and what to do")
                .arg(context().desk.whyReadOnly()));
        m_emptyWay->setText(tr("Save a copy…"));
        break;
    case Lack::Nothing:
        break;
    }
}

void HomePage::showContinue() {
    const auto content = m_where.content();
    m_continue->setVisible(content.has_value());
    if (content) {
        m_continue->show(*content);
    }
}

} // namespace atalaya
