#include "tests/support/Strict.h"
#include "tests/views/widgets/Kit.h"
#include "views/widgets/RowDelegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

using namespace atalaya;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class RowsTest : public Kit {
protected:
    RowsTest() : model(4, 3), table(new QTableView) {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                model.setItem(row, column, new QStandardItem(QStringLiteral("E-0%1").arg(row)));
            }
        }
        table->setModel(&model);
        delegate = new RowDelegate(style, table);
        m_column->addWidget(table);
        show();
    }
    ~RowsTest() override { delete table; }

    QPoint middleOf(int row, int column) const { return table->visualRect(model.index(row, column)).center(); }
    /// At the cell's right end, where no letters are.
    QColor groundOf(int row, int column) const {
        const QRect cell = table->visualRect(model.index(row, column));
        return grab(table->viewport()).pixelColor(cell.right() - 6, cell.center().y());
    }

    QStandardItemModel model;
    QTableView* table;
    RowDelegate* delegate;
};

} // namespace

TEST_F(RowsTest, RowsAndHeadAreAsHighAsTheTextWants) {
    EXPECT_EQ(table->rowHeight(0), 28);
    EXPECT_EQ(table->horizontalHeader()->height(), 30);
    style.setTextPercent(200);
    QApplication::processEvents();
    EXPECT_EQ(table->rowHeight(0), 56);
    EXPECT_EQ(table->horizontalHeader()->height(), 60);
    delegate->setRowHeight(44);
    EXPECT_EQ(table->rowHeight(0), 88);
    EXPECT_GE(table->rowHeight(0), QFontMetrics(style.font("body")).height() * 2);
}

TEST_F(RowsTest, WordsOfSomebodyElseAreNoFormOfATooltip) {
    const atalaya::test::ExpectedMessage raise("does not support raise()");
    const auto tipOf = [this](const QString& words) {
        model.item(1, 1)->setToolTip(words);
        const QPoint at = middleOf(1, 1);
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &help);
        return QToolTip::text();
    };
    EXPECT_TRUE(tipOf(QStringLiteral("<img src=\"x\">")).contains(QStringLiteral("&lt;img")));
    EXPECT_EQ(tipOf(QStringLiteral("3 < 4")), QStringLiteral("3 < 4"));
    EXPECT_TRUE(Qt::mightBeRichText(tipOf(QStringLiteral("word ").repeated(40)))) << "so that Qt breaks it into lines";
    QToolTip::hideText();
}

TEST_F(RowsTest, TheChosenRowHasItsBarAndItsGround) {
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(1, 2));
    const QImage image = grab(table->viewport());
    const int y = middleOf(1, 0).y();
    EXPECT_EQ(image.pixelColor(0, y), style.colour("ink"));
    EXPECT_EQ(image.pixelColor(2, y), style.colour("ink"));
    EXPECT_EQ(image.pixelColor(4, y), style.colour("selected"));
    EXPECT_EQ(groundOf(1, 1), style.colour("selected"));
    EXPECT_NE(image.pixelColor(table->columnViewportPosition(1), y), style.colour("ink")) << "one bar a row";
    EXPECT_EQ(groundOf(2, 1), style.colour("surface"));
}

TEST_F(RowsTest, TheWholeRowUnderThePointerIsTinted) {
    QTest::mouseMove(table->viewport(), middleOf(2, 0));
    QApplication::processEvents();
    EXPECT_EQ(groundOf(2, 0), style.colour("hover"));
    EXPECT_EQ(groundOf(2, 2), style.colour("hover"));
    EXPECT_EQ(groundOf(1, 2), style.colour("surface"));
}

TEST_F(RowsTest, TheRowThatComesUnderARestingPointerIsTintedWhole) {
    const QPoint at = middleOf(2, 1);
    QHoverEvent enter(QEvent::HoverEnter, at, table->viewport()->mapToGlobal(at), QPointF(-1, -1));
    QApplication::sendEvent(table->viewport(), &enter);
    EXPECT_EQ(groundOf(2, 0), style.colour("hover"));
    EXPECT_EQ(groundOf(2, 2), style.colour("hover"));
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), at);
    QApplication::sendEvent(table->viewport(), &leave);
    EXPECT_EQ(groundOf(2, 2), style.colour("surface"));
}

TEST_F(RowsTest, ArrowsMoveInsideAndTabLeaves) {
    auto* after = new QWidget;
    after->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(after);
    show();
    table->setFocus();
    table->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), after);
}

TEST_F(RowsTest, TheRingIsAroundTheWholeRow) {
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(model.index(1, 1));
    QTest::keyClick(table, Qt::Key_Down);
    const QImage image = grab(table->viewport());
    const QRect cell = table->visualRect(model.index(2, 1));
    EXPECT_EQ(image.pixelColor(cell.center().x(), cell.top() + 1), style.colour("focusInner"));
    EXPECT_EQ(image.pixelColor(1, cell.center().y()), style.colour("focusInner"));
    EXPECT_NE(image.pixelColor(cell.left() + 1, cell.center().y()), style.colour("focusInner"))
        << "cells have no ring of their own";
}

TEST_F(RowsTest, ATreeIndentsButNotItsBar) {
    QStandardItemModel branches;
    auto* parent = new QStandardItem(QStringLiteral("6 National CSIRTs"));
    parent->appendRow(new QStandardItem(QStringLiteral("01 Legal mandate")));
    branches.appendRow(parent);
    auto* tree = new QTreeView;
    tree->setHeaderHidden(true);
    tree->setModel(&branches);
    new RowDelegate(style, tree);
    tree->expandAll();
    m_column->addWidget(tree);
    show();
    const QModelIndex child = branches.index(0, 0, branches.index(0, 0));
    tree->setCurrentIndex(child);
    QApplication::processEvents();
    EXPECT_EQ(tree->visualRect(child).height(), 28);
    const QImage image = grab(tree->viewport());
    EXPECT_EQ(image.pixelColor(1, tree->visualRect(child).center().y()), style.colour("ink"));
    delete tree;
}
