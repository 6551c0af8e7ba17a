#include "models/storage/CopyFolder.h"

#include "models/storage/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

constexpr int tries = 4;
const auto stampFormat = u"yyyyMMdd-HHmmss"_s;

/// The copy's connection reads only, and reads the time nowhere; ids are never made.
Surroundings reading() {
    return Surroundings::real();
}

/// Whether a wrong clock made it. A day is more than zones and clocks that go wrong by a little make.
bool isAhead(const SafeCopy& copy, const QDateTime& now) {
    return copy.at > now.addDays(1);
}

} // namespace

CopyFolder::CopyFolder(const QString& workspace)
    : m_workspace(workspace)
    , m_path(QFileInfo(workspace).absoluteDir().filePath(QFileInfo(workspace).completeBaseName() + u"-copies"_s))
    , m_base(QFileInfo(workspace).completeBaseName()) {}

std::vector<SafeCopy> CopyFolder::copies(const QDateTime& now) const {
    const QRegularExpression form(u"^"_s + QRegularExpression::escape(m_base) +
                                  u"-(\\d{8}-\\d{6})(?:-\\d+)?\\.atalaya$"_s);
    std::vector<SafeCopy> found;
    for (const QFileInfo& file : QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        QDateTime at = QDateTime::fromString(form.match(file.fileName()).captured(1), stampFormat);
        if (at.isValid()) {
            at.setTimeSpec(Qt::UTC);
            found.push_back({file.absoluteFilePath(), at, file.size()});
        }
    }
    std::sort(found.begin(), found.end(), [](const SafeCopy& a, const SafeCopy& b) {
        return a.at != b.at                     ? a.at > b.at
               : a.path.size() != b.path.size() ? a.path.size() > b.path.size()
                                                : a.path > b.path;
    });
    std::stable_partition(found.begin(), found.end(), [&now](const SafeCopy& copy) { return !isAhead(copy, now); });
    return found;
}

Outcome CopyFolder::prepare() const {
    if (QFileInfo(m_path).isDir()) {
        sweep();
        return {};
    }
    return storage::makeFolder(m_path);
}

void CopyFolder::sweep() const {
    const QRegularExpression form(u"^\\."_s + QRegularExpression::escape(m_base) +
                                  u"-\\d{8}-\\d{6}(?:-\\d+)?\\.atalaya\\.[0-9a-f]{12}\\.part(?:-\\w+)?$"_s);
    const QDir folder(m_path);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (form.match(name).hasMatch()) {
            QFile::remove(folder.filePath(name));
        }
    }
}

void CopyFolder::keepOnly(int kept, const QString& made, const QDateTime& now) const {
    int latest = 1; // the one just made, wherever a clock that was set back dates it
    std::set<QDate> days{now.toLocalTime().date()};
    for (const SafeCopy& copy : copies(now)) {
        if (QFileInfo(copy.path) == QFileInfo(made)) {
            continue;
        }
        const bool isLatest = latest++ < kept;
        const bool isLastOfItsDay =
            !isAhead(copy, now) && static_cast<int>(days.size()) < kept && days.insert(copy.day()).second;
        if (!isLatest && !isLastOfItsDay) {
            QFile::remove(copy.path);
        }
    }
}

QString CopyFolder::freeName(const QDateTime& at) const {
    const QString stem = QDir(m_path).filePath(m_base + u'-' + at.toUTC().toString(stampFormat));
    QString name = stem + u".atalaya"_s;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = u"%1-%2.atalaya"_s.arg(stem).arg(number);
    }
    return name;
}

Result<SafeCopy> CopyFolder::make(const QDateTime& at, int kept) const {
    if (auto prepared = prepare(); !prepared) {
        return tl::make_unexpected(prepared.error());
    }
    const auto workspace = Workspace::open(m_workspace, reading(), Workspace::Mode::ReadOnly);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    const QString name = freeName(at);
    Outcome made = (*workspace)->backup(name);
    // An edit between copying and checking: the next copy holds it.
    for (int i = 1; i < tries && !made && made.error().code == ErrorCode::Busy; ++i) {
        made = (*workspace)->backup(name);
    }
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    keepOnly(std::max(1, kept), name, at);
    QDateTime second = at.toUTC();
    second.setTime(QTime(second.time().hour(), second.time().minute(), second.time().second()));
    return SafeCopy{name, second, QFileInfo(name).size()};
}

Outcome CopyFolder::check(const QString& copy, const std::function<bool()>& isCancelled) {
    const auto workspace = Workspace::open(copy, reading(), Workspace::Mode::ReadOnly);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    const auto verified = (*workspace)->verify(isCancelled);
    if (!verified) {
        return tl::make_unexpected(verified.error());
    }
    return verified->holds()
               ? Outcome()
               : failure(ErrorCode::Damaged, verified->findings.front().sentence, verified->findings.front().subject);
}

} // namespace atalaya
