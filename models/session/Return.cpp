#include "models/session/Return.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace atalaya {

Outcome openWhereLeft(Desk& desk, const Preferences& preferences, const QString& path) {
    return desk.openFile(path).and_then([&] { return chooseWhereLeft(desk, preferences); });
}

void openWhereLeft(Desk& desk, const Preferences& preferences, const QString& path, Desk::Then then) {
    desk.openBeside(path, [&desk, &preferences, then = std::move(then)](const Outcome& opened) {
        then(opened.and_then([&] { return chooseWhereLeft(desk, preferences); }));
    });
}

Outcome chooseWhereLeft(Desk& desk, const Preferences& preferences) {
    const auto& assessments = desk.assessments();
    if (assessments.empty()) {
        return {};
    }
    const QUuid last = preferences.lastAssessment(desk.path());
    const bool isThere = std::any_of(assessments.begin(), assessments.end(),
                                     [&](const WorkspaceSummary& summary) { return summary.id == last; });
    return desk.choose(isThere ? last : assessments.front().id);
}

QString freePath(const QString& folder, const QString& name) {
    const QDir place(folder);
    QString path = place.filePath(name + QStringLiteral(".atalaya"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = place.filePath(QStringLiteral("%1 %2.atalaya").arg(name).arg(number));
    }
    return path;
}

} // namespace atalaya
