#include "tests/screens/PartScreens.h"

#include "tests/screens/Camera.h"
#include "views/gaps/GapsPage.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/score/StageCards.h"
#include "views/why/NumberButton.h"
#include "views/window/FileDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolTip>

namespace atalaya::screens {

namespace {

using namespace Qt::StringLiterals;

void pressTab(MainWindow& window, int times) {
    for (int i = 0; i < times; ++i) {
        QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(at, Qt::Key_Tab);
    }
}

void takeFocus(MainWindow& window, Camera& camera) {
    for (const auto& [name, place] : pages) {
        window.go(place);
        wake(window);
        settle(250);
        for (const int stops : {3, 4, 5}) {
            pressTab(window, stops);
            camera.take(&window, u"focus-%1-%2"_s.arg(QString::fromLatin1(name)).arg(stops));
        }
    }
}

/// The drawers in which one fills something in or chooses a piece.
void takeForms(MainWindow& window, Camera& camera) {
    wake(window);
    window.go({PageId::Evidence, {}, {}});
    settle(250);
    press(window, Qt::Key_A);
    camera.take(&window, u"evidence-form"_s);
    press(window, Qt::Key_Escape);
    window.go({PageId::Score, u"P06-02"_s, {}});
    settle(250);
    press(window, Qt::Key_E);
    camera.take(&window, u"evidence-picker"_s);
    press(window, Qt::Key_Escape);
    window.go({PageId::Home, {}, {}});
    settle(250);
    for (QAbstractButton* button : window.currentPage()->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == QCoreApplication::translate("atalaya::CopiesPanel", "Restore…")) {
            button->click();
            camera.take(&window, u"restore"_s);
            press(window, Qt::Key_Escape);
            return;
        }
    }
}

/// Score while nothing is answered; the assessment goes again.
void takeBeginning(MainWindow& window, Desk& desk, Camera& camera) {
    const QUuid chosen = desk.session()->assessment().id;
    Assessment blank = desk.session()->assessment();
    blank.id = QUuid::createUuid();
    blank.round = u"2028"_s;
    blank.previous = chosen;
    blank.answers.clear();
    blank.evidence.clear();
    blank.openPoints.clear();
    blank.plan = {};
    if (!desk.addAssessment(blank, u"New assessment"_s)) {
        return;
    }
    window.go({PageId::Score, {}, {}});
    camera.take(&window, u"begin"_s);
    static_cast<void>(desk.choose(chosen));
    static_cast<void>(desk.removeAssessment(blank.id, {}));
}

} // namespace

bool picturesOfParts(MainWindow& window, const WindowContext& context, const QDir& folder, const QString& look) {
    Camera camera(folder, look);
    wake(window);
    window.go({PageId::Gaps, {}, {}});
    settle(250);
    QTest::keyClick(&window, Qt::Key_Equal);
    camera.take(&window, u"why"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_T);
    camera.take(&window, u"gaps-table"_s);
    QTest::keyClick(&window, Qt::Key_T);
    QTest::keyClick(&window, Qt::Key_F2);
    camera.take(&window, u"targets"_s);
    if (auto* date = seen<QDateEdit>(&window)) {
        date->calendarWidget()->show();
        camera.take(date->calendarWidget(), u"calendar"_s);
        date->calendarWidget()->hide();
    }
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    if (auto* combo = seen<QComboBox>(window.currentPage())) {
        combo->showPopup();
        settle(250);
        camera.take(QApplication::activePopupWidget(), u"combo"_s);
        combo->hidePopup();
    }
    wake(window);
    window.go({PageId::Score, u"P06-02"_s, {}});
    settle(250);
    if (auto* cards = seen<StageCards>(&window)) {
        camera.takePopup(u"menu"_s, [&] { cards->markButton(3)->showMenu(); });
    }
    if (auto* text = seen<QPlainTextEdit>(&window)) {
        camera.takePopup(u"text-menu"_s, [&] {
            std::unique_ptr<QMenu> menu(text->createStandardContextMenu());
            menu->exec(text->mapToGlobal(QPoint(10, 10)));
        });
    }
    wake(window);
    QTest::keyClick(&window, Qt::Key_F1);
    camera.take(&window, u"keys"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_N);
    camera.take(&window, u"reason"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    QToolTip::showText(window.mapToGlobal(QPoint(300, 300)), u"Undo: Choose stage 3 for P06-02"_s, &window);
    settle(250);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->inherits("QTipLabel")) {
            camera.take(top, u"tip"_s);
        }
    }
    QToolTip::hideText();
    NewAssessmentDialog dialog(context.desk, context.style, QUuid(), &window);
    dialog.show();
    camera.take(&dialog, u"new-assessment"_s);
    dialog.accept();
    camera.take(&dialog, u"new-assessment-wrong"_s);
    dialog.hide();
    QMessageBox box(QMessageBox::Question, u"Atalaya"_s, u"A file of this name is there already. Replace it?"_s,
                    QMessageBox::Yes | QMessageBox::No, &window);
    box.show();
    camera.take(&box, u"message"_s);
    box.hide();
    FileDialog files(&window, u"Open a workspace"_s, folder.absolutePath());
    files.show();
    camera.take(&files, u"files"_s);
    files.hide();
    takeForms(window, camera);
    takeBeginning(window, context.desk, camera);
    takeFocus(window, camera);
    return camera.isGood();
}

} // namespace atalaya::screens
