#include "models/items/KeyedTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace atalaya::test {
namespace {

struct Line {
    int key = 0;
    QString text;
    bool operator==(const Line&) const = default;
};

class LineModel : public KeyedTableModel<Line> {
public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).text) : QVariant();
    }
};

std::vector<Line> lines(std::initializer_list<int> keys) {
    std::vector<Line> all;
    for (const int key : keys) {
        all.push_back({key, QString::number(key)});
    }
    return all;
}

TEST(KeyedTableModelTest, TellsTheLeastThatHappened) {
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sync(lines({1, 2, 3}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.sync(lines({1, 2, 3}));
    EXPECT_EQ(inserted.size() + removed.size() + moved.size() + changed.size(), 0);

    auto edited = lines({1, 2, 3});
    edited[1].text = QStringLiteral("two");
    model.sync(edited);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().column(), 1);

    model.sync(lines({3, 1, 4}));
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(reset.size(), 0);
}

TEST(KeyedTableModelTest, PutsOneRowInPlaceOfTheOneWithItsKey) {
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sync(lines({1, 2, 3}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.put({2, QStringLiteral("2")});
    model.put({9, QStringLiteral("nine")});
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(model.rows(), lines({1, 2, 3}));
    model.put({2, QStringLiteral("two")});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(model.row(1).text, QStringLiteral("two"));
}

TEST(KeyedTableModelTest, ComesToAnyOrderFromAnyOtherAndPersistentIndexesFollow) {
    std::mt19937 random(7);
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int turn = 0; turn < 300; ++turn) {
        std::vector<Line> wanted;
        for (int key = 0; key < 12; ++key) {
            if (random() % 3 != 0) {
                wanted.push_back({key, QString::number(random() % 2)});
            }
        }
        std::shuffle(wanted.begin(), wanted.end(), random);
        const int watched = model.rowCount() > 0 ? model.row(0).key : -1;
        const QPersistentModelIndex index(model.rowCount() > 0 ? model.index(0, 0) : QModelIndex());
        model.sync(wanted);
        ASSERT_EQ(model.rows(), wanted);
        ASSERT_EQ(index.isValid() ? index.row() : -1, model.rowOf(watched));
    }
}

} // namespace
} // namespace atalaya::test
