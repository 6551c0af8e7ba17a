#pragma once

#include "views/window/LastFolder.h"

class QWidget;

namespace atalaya {

class Notices;

/// What the Strategy page asks of the system, so that tests answer in its place.
class StrategyQuestions {
public:
    virtual ~StrategyQuestions() = default;

    /// Where to write; `name`, with its ending ("xlsx", "ics", "pdf"), is what is suggested. Empty when the person
    /// thinks better of it. Asks by itself before something that is there would be replaced.
    [[nodiscard]] virtual QString fileToWrite(QWidget* parent, const QString& name, const QString& ending) = 0;
    /// Which workbook to read; empty when the person thinks better of it.
    [[nodiscard]] virtual QString workbookToRead(QWidget* parent) = 0;
    virtual void openFile(const QString& path) = 0;
    virtual void showInFolder(const QString& path) = 0;
};

/// The real ones: the system's file dialogs and what it opens such files with.
class StrategyDialogs final : public StrategyQuestions {
public:
    /// As HomeDialogs.
    explicit StrategyDialogs(Preferences* preferences = nullptr, Notices* notices = nullptr)
        : m_last(preferences), m_notices(notices) {}

    [[nodiscard]] QString fileToWrite(QWidget* parent, const QString& name, const QString& ending) override;
    [[nodiscard]] QString workbookToRead(QWidget* parent) override;
    void openFile(const QString& path) override;
    void showInFolder(const QString& path) override;

private:
    LastFolder m_last;
    Notices* m_notices;
};

} // namespace atalaya
