#include "tests/support/Strict.h"

#include <QApplication>

#include <gtest/gtest.h>

#ifdef __SANITIZE_ADDRESS__
// Qt Pdf keeps what it reads in memory of its own that the leak check does not look into: everything that hangs on it
// is taken for lost, all of it indirectly. A document that we forget ourselves is still found.
extern "C" const char* __lsan_default_suppressions(); // NOLINT: the name is the sanitizer's
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libQt6Pdf.so\n";
}
#endif

int main(int argc, char** argv) {
    atalaya::test::makeStrict();
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
