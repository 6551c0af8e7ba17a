#include "views/widgets/Finding.h"

#include <QCoreApplication>

#include <array>

namespace atalaya {

namespace {

struct Signs {
    const char* token;
    const char* tint;
    const char* icon;
    const char* word;
};

constexpr std::array<Signs, 4> all{{
    {"blocker", "blockerTint", "blocker", QT_TRANSLATE_NOOP("Finding", "Must be fixed")},
    {"warning", "warningTint", "warning", QT_TRANSLATE_NOOP("Finding", "Should be looked at")},
    {"note", "noteTint", "info", QT_TRANSLATE_NOOP("Finding", "Good to know")},
    {"ok", "okTint", "ok", QT_TRANSLATE_NOOP("Finding", "Passed")},
}};

const Signs& signsOf(Finding finding) {
    return all.at(static_cast<std::size_t>(finding));
}

} // namespace

const char* findingToken(Finding finding) {
    return signsOf(finding).token;
}

const char* findingTint(Finding finding) {
    return signsOf(finding).tint;
}

QString findingIcon(Finding finding) {
    return QString::fromLatin1(signsOf(finding).icon);
}

QString findingWord(Finding finding) {
    return QCoreApplication::translate("Finding", signsOf(finding).word);
}

} // namespace atalaya
