#include "models/storage/StorageErrors.h"

#include <QCoreApplication>
#include <QDir>

namespace atalaya::storage {
namespace {

QString sentenceFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Storage",
                                           "There is no file “%1”. Check the name, or make a new workspace.");
    case ErrorCode::Refused:
        return QCoreApplication::translate(
            "Storage", "The change contradicts what “%1” holds, so nothing was written. Open the file again and repeat "
                       "the step.");
    case ErrorCode::NewerFormat:
        return QCoreApplication::translate(
            "Storage", "“%1” was made by a newer Atalaya. Update this program, then open the file again.");
    case ErrorCode::ForeignFile:
        return QCoreApplication::translate(
            "Storage", "“%1” is not an Atalaya workspace. Choose a file that ends in .atalaya, or make a new one.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate(
            "Storage", "“%1” is damaged and was left as it is. Restore your last backup in its place.");
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate(
            "Storage", "“%1” cannot be written. Copy it to a folder where you may write, then open the copy.");
    case ErrorCode::Busy:
        return QCoreApplication::translate(
            "Storage", "Another program is using “%1”. Close it there or wait a moment, then try again.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Storage", "There is no room left on the disk of “%1”, so nothing was "
                                                      "written. Free some space, then repeat the step.");
    case ErrorCode::InputOutput:
        return QCoreApplication::translate("Storage",
                                           "“%1” cannot be read or written. Check that the disk is connected "
                                           "and that you may use the folder, then try again.");
    case ErrorCode::InvalidInput:
    case ErrorCode::Internal:
        break;
    }
    return QCoreApplication::translate(
        "Storage",
        "Something unexpected happened with “%1”, and nothing was written. Make a copy of the file and report "
        "the fault with its details.");
}

} // namespace

Error storageError(ErrorCode code, const QString& path, const QString& detail) {
    return spokenError(
        code, [code, name = QDir::toNativeSeparators(path)] { return sentenceFor(code).arg(name); }, detail);
}

Error takenName(const QString& path) {
    return spokenError(ErrorCode::Refused, [name = QDir::toNativeSeparators(path)] {
        return QCoreApplication::translate("Storage", "There is already a file “%1”, and it was left as it is. Choose "
                                                      "another name, or open that file.")
            .arg(name);
    });
}

Error closedFolder(const QString& folder, const QString& detail) {
    const auto said = [name = QDir::toNativeSeparators(folder)] {
        return QCoreApplication::translate("Storage", "The folder “%1” cannot be written. Choose a folder where you "
                                                      "may write.")
            .arg(name);
    };
    return spokenError(ErrorCode::ReadOnly, said, detail);
}

} // namespace atalaya::storage
