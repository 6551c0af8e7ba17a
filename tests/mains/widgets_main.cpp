#include "tests/support/Strict.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    atalaya::test::makeStrict();
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
