#pragma once

#include "views/window/AskOnClose.h"

#include <QString>

class QWidget;

namespace atalaya {

/// What the Reports page asks of the system, so that tests answer in its place.
class ReportQuestions {
public:
    virtual ~ReportQuestions() = default;

    /// Where to write; `name` is what is suggested. Empty when the person thinks better of it. Asks by itself before
    /// something that is there would be replaced.
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
    [[nodiscard]] QString fileToWrite(QWidget* parent, const QString& name, const QString& ending) override;
    void openFile(const QString& path) override;
    void showInFolder(const QString& path) override;
    [[nodiscard]] OnClose whileExporting(QWidget* parent, const QString& name) override;

private:
    QString m_folder; ///< where the last report went
};

} // namespace atalaya
