#pragma once

#include "views/strategy/StrategyQuestions.h"

namespace atalaya::test {

/// Nobody is asked for a file, and nothing of the system, in these tests.
class NoStrategyQuestions : public StrategyQuestions {
public:
    QString fileToWrite(QWidget*, const QString&, const QString&) override { return {}; }
    QString workbookToRead(QWidget*) override { return {}; }
    void openFile(const QString&) override {}
    void showInFolder(const QString&) override {}
};

} // namespace atalaya::test
