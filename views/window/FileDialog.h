#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace atalaya {

/// The dialog of every question for a file or a folder. It opens none of the files that it lists: Qt's own looks into
/// them for their kind, and so do those that desktops on Linux lend to programs; but SQLite's locks belong to the
/// process there, and closing a second opening of a workspace drops them. The next program that works on it then takes
/// the write-ahead log away under this one, and what is edited from then on is lost. Kinds are told by names here,
/// and kinds, sizes and days are written in the language of the interface.
class FileDialog : public QFileDialog {
    Q_OBJECT

public:
    /// Begins in `folder`.
    FileDialog(QWidget* parent, const QString& title, const QString& folder);

    /// One file that is there; empty when the person thinks better of it. `filter` as QFileDialog has it, empty: all.
    [[nodiscard]] static QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                            const QString& filter = {});
    /// Any number of files that are there.
    [[nodiscard]] static QStringList filesToOpen(QWidget* parent, const QString& title, const QString& folder,
                                                 const QString& filter = {});
    /// A folder that is there.
    [[nodiscard]] static QString folderToUse(QWidget* parent, const QString& title, const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    class Kinds : public QFileIconProvider {
    public:
        [[nodiscard]] QIcon icon(const QFileInfo& info) const override;
        using QFileIconProvider::icon;
        [[nodiscard]] QString type(const QFileInfo& info) const override;
    };
};

} // namespace atalaya
