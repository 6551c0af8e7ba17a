// The wheel scrolls a form; it changes no value in passing.
#include "tests/views/widgets/Kit.h"
#include "views/widgets/WheelScrolls.h"

#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>
#include <QWindow>

using namespace atalaya;
using atalaya::test::Kit;

namespace {

class WheelTest : public Kit {
protected:
    WheelTest() : m_wheel(nullptr) {
        m_area = new QScrollArea;
        auto* form = new QWidget;
        auto* column = new QVBoxLayout(form);
        choice->addItems({QStringLiteral("Low"), QStringLiteral("Medium"), QStringLiteral("High")});
        number->setValue(50);
        date->setDate(QDate(2026, 5, 14));
        for (QWidget* box : std::initializer_list<QWidget*>{choice, number, date}) {
            column->addWidget(box);
        }
        column->addSpacing(2'000);
        m_area->setWidget(form);
        m_area->setFixedSize(300, 200);
        add(m_area);
    }
    /// A notch of the wheel downwards over the middle of `box`, as the system tells the window of it.
    void turnOver(QWidget* box) {
        m_area->verticalScrollBar()->setValue(0);
        const QPointF at = box->mapTo(window, box->rect().center());
        QWheelEvent event(at, window->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);    // else Qt hands it to the one widget and goes no further
        qApp->notify(window->windowHandle(), &event); // sendEvent() would make it one of ours
    }
    [[nodiscard]] int scrolled() const { return m_area->verticalScrollBar()->value(); }

    WheelScrolls m_wheel;
    QScrollArea* m_area;
    QComboBox* choice = new QComboBox;
    QSpinBox* number = new QSpinBox;
    QDateEdit* date = new QDateEdit;
};

} // namespace

TEST_F(WheelTest, OverABoxWithoutTheFocusItScrollsTheForm) {
    for (QWidget* box : std::initializer_list<QWidget*>{choice, number, date}) {
        turnOver(box);
        EXPECT_GT(scrolled(), 0) << box->metaObject()->className();
        EXPECT_FALSE(box->hasFocus());
    }
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_EQ(number->value(), 50);
    EXPECT_EQ(date->date(), QDate(2026, 5, 14));
}

TEST_F(WheelTest, TheBoxThatHasTheFocusIsTurned) {
    number->setFocus();
    turnOver(number);
    EXPECT_EQ(number->value(), 49);
    EXPECT_EQ(scrolled(), 0);
    choice->setFocus();
    turnOver(choice);
    EXPECT_EQ(choice->currentIndex(), 1);
}

TEST_F(WheelTest, AClickInAListOpensNothingWhateverTheDesktopWants) {
    EXPECT_EQ(window->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 0);
}
