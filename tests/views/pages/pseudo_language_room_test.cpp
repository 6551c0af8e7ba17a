// Every place of the window in a language that nobody speaks: what has no room for longer words.
#include "tests/views/pages/EveryPlace.h"
#include "tests/views/support/RoomFaults.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class PseudoLanguageRoom : public EveryPlaceTest {};

TEST_F(PseudoLanguageRoom, IsThereForWordsTwoFifthsLonger) {
    ASSERT_NO_FATAL_FAILURE(start(FifthLanguage::code()));
    everywhere([&](const QString& where, QWidget& top) {
        if (&top == &window() && window().size() != QSize(1366, 768)) {
            fault(where, u"size"_s,
                  u"the window was pushed to %1 by %2"_s.arg(window().width()).arg(window().height()));
        }
        for (const QString& one : roomFaults(top)) {
            fault(where, one, one);
        }
    });
    tellFaults();
}

} // namespace
} // namespace atalaya::test
