#include "views/widgets/StyleSheet.h"

#include "views/theme/WindowStyle.h"

#include <QRegularExpression>

namespace atalaya {

namespace {

// @token is a colour, #n px of the tokens.
constexpr const char* rules = R"(
QToolTip { background: @raised; color: @text; border: #1 solid @lineStrong; padding: #4 #8; font-size: #12; }

QMenu { background: @raised; border: #1 solid @lineStrong; padding: #4 0; }
QMenu::item { color: @text; background: transparent; padding: #6 #24 #6 #12; border-left: #3 solid transparent; }
QMenu::item:selected { background: @selected; border-left-color: @ink; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::icon { padding-left: #12; }
QMenu::indicator { width: #16; height: #16; padding-left: #10; }
QMenu::right-arrow { width: #16; height: #16; padding-right: #6; }
QMenu::separator { height: #1; background: @line; margin: #4 0; }

QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: #1 solid @lineStrong; border-radius: #3;
    padding: #4 #6; selection-background-color: @ink; selection-color: @onInk; }
QPlainTextEdit:hover, QTextEdit:hover, QPlainTextEdit:focus, QTextEdit:focus { border-color: @ink; }
QPlainTextEdit:disabled, QTextEdit:disabled { background: @ground; color: @textDisabled; border-color: @line; }
QPlainTextEdit[error="true"], QTextEdit[error="true"] { border: #2 solid @blocker; padding: #3 #5; }
QTextBrowser { border: 0; background: transparent; padding: 0; }

QTableView, QTreeView, QListView { background: @surface; color: @text; border: #1 solid @line; border-radius: #4;
    outline: 0; gridline-color: @line; selection-background-color: @selected; selection-color: @text; }
QTableView[flat="true"], QTreeView[flat="true"], QListView[flat="true"] { border: 0; border-radius: 0; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 #8; min-height: #28; border: 0; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QComboBox QListView { background: @raised; border: #1 solid @lineStrong; border-radius: 0; padding: #4 0; }
QComboBox QListView::item { border-left: #3 solid transparent; padding: 0 #10; }
QComboBox QListView::item:selected { border-left-color: @ink; }

QHeaderView { background: @surface; border: 0; font-size: #12; font-weight: 500; }
QHeaderView::section { background: @surface; color: @text2; border: 0; border-bottom: #1 solid @lineStrong;
    padding: 0 #8; min-height: #29; }
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView::section:pressed { background: @selected; }
QTableCornerButton::section { background: @surface; border: 0; border-bottom: #1 solid @lineStrong; }

QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: #12; }
QScrollBar:horizontal { height: #12; }
QScrollBar::handle { background: @lineStrong; border-radius: #3; margin: #3; }
QScrollBar::handle:vertical { min-height: #24; }
QScrollBar::handle:horizontal { min-width: #24; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; border: #1 solid @line; }
QCalendarWidget QTableView { border-radius: 0; alternate-background-color: @sunken; }
QCalendarWidget QTableView::item { padding: 0; min-height: 0; }
QCalendarWidget QSpinBox { min-height: #24; }

QProgressBar { background: @track; border: 0; border-radius: 0; min-height: #6; max-height: #6; }
QProgressBar::chunk { background: @seriesCurrent; }

QAbstractSpinBox { min-height: #32; }
QAbstractSpinBox[small="true"] { min-height: #26; }

QTabWidget::pane { border: 0; border-top: #1 solid @line; }
QTabBar::tab { background: transparent; color: @text2; border: 0; border-bottom: #3 solid transparent;
    padding: 0 #14; min-height: #36; font-weight: 500; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @ink; font-weight: 600; }

QToolButton { background: transparent; color: @text; border: #1 solid transparent; border-radius: #3; padding: #3;
    min-width: #18; min-height: #18; }
QToolButton:hover { background: @hover; border-color: @ink; }
QToolButton:pressed { background: @selected; border-color: @ink; }
QToolButton:checked { background: @ink; color: @onInk; border-color: @ink; }
QToolButton:disabled { color: @textDisabled; border-color: transparent; }

QGroupBox { border: #1 solid @line; border-radius: #4; margin-top: #10; padding: #12; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: #12; padding: 0 #4; }
QSplitter::handle { background: @line; }
QSlider::groove:horizontal { height: #4; background: @track; }
QSlider::sub-page:horizontal { background: @seriesCurrent; }
QSlider::handle:horizontal { width: #24; margin: #-10 0; background: @ink; border-radius: #3; }
)";

} // namespace

QString styleSheetFrom(const WindowStyle& style) {
    static const QRegularExpression place(QStringLiteral("@([A-Za-z0-9]+)|#(-?\\d+)"));
    const QString source = QString::fromLatin1(rules);
    QString sheet;
    qsizetype from = 0;
    for (auto it = place.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += source.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        sheet += match.hasCaptured(2) ? QStringLiteral("%1px").arg(style.px(match.captured(2).toInt()))
                                      : style.colour(match.captured(1).toLatin1().constData()).name();
    }
    return sheet + source.mid(from);
}

} // namespace atalaya
