#include "models/session/SafeCopies.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QTest>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Checks of copies are a convenience: neither a restore nor the end of the program waits for more than the one that is
/// under way.
TEST_F(WorkspaceTest, ChecksOfSafeCopiesAreDroppedWhenTheProgramEndsOrAnotherFileIsOpened) {
    { ASSERT_TRUE(isGood(make()->add(plain(), {}))); }
    const Preferences preferences(pathOf(u"settings.ini"_s));
    Desk desk(fixedSurroundings());
    SafeCopies copies(desk, preferences);
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !copies.isCopying(); }));
    ASSERT_EQ(copies.copies().size(), 1U);
    for (int hour = 1; hour <= 5; ++hour) {
        ASSERT_TRUE(QFile::copy(copies.copies().front().path,
                                copies.folder() + u"/Ñandú-20260513-0"_s + QString::number(hour) + u"0000.atalaya"_s));
    }
    const auto unknown = [&] {
        return std::count_if(copies.copies().begin(), copies.copies().end(), [&](const SafeCopy& copy) {
            return copies.stateOf(copy) == SafeCopies::State::NotLookedAt;
        });
    };
    copies.refresh();
    ASSERT_EQ(unknown(), 5);
    copies.check();
    copies.finish();
    EXPECT_GE(unknown(), 4);
    // They can be asked for again.
    copies.check();
    ASSERT_TRUE(QTest::qWaitFor([&] { return unknown() == 0; }));
}

} // namespace
} // namespace atalaya::test
