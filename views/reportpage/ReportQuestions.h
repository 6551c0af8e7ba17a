#pragma once

#include "views/window/AskOnClose.h"
#include "views/window/LastFolder.h"

class QWidget;

namespace atalaya {

class Notices;

/// What the Reports page asks of the system, so that tests answer in its place.
class ReportQuestions {
public:
    virtual ~ReportQuestions() = default;

    /// Where to write; `name`, with its ending, is what is suggested. Empty when the person thinks better of it. Asks
    /// by itself before something that is there would be replaced.
    [[nodiscard]] virtual QString fileToWrite(QWidget* parent, const QString& name, const QString& ending) = 0;
    virtual void openFile(const QString& path) = 0;
    virtual void showInFolder(const QString& path) = 0;

    using OnClose = atalaya::OnClose;
    /// The window is to close while the file `name` is being made.
    [[nodiscard]] virtual OnClose whileExporting(QWidget*, const QString& /*name*/) { return OnClose::Stay; }
};

/// The real ones: the system's file dialog and what it opens such files with.
class ReportDialogs final : public ReportQuestions {
public:
    /// As HomeDialogs.
    explicit ReportDialogs(Preferences* preferences = nullptr, Notices* notices = nullptr)
        : m_last(preferences), m_notices(notices) {}

    [[nodiscard]] QString fileToWrite(QWidget* parent, const QString& name, const QString& ending) override;
    void openFile(const QString& path) override;
    void showInFolder(const QString& path) override;
    [[nodiscard]] OnClose whileExporting(QWidget* parent, const QString& name) override;

private:
    LastFolder m_last;
    Notices* m_notices;
};

} // namespace atalaya
