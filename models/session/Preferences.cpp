#include "models/session/Preferences.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
constexpr qsizetype mostRecent = 10;
constexpr int usualSearch = 60;
constexpr int usualPort = 8012, leastPort = 1024, mostPort = 65535;

QString placeKey(const QUuid& assessment) {
    return u"place/"_s + assessment.toString(QUuid::WithoutBraces);
}

/// Paths hold slashes, which are groups in an ini file.
QString pathKey(const QString& path) {
    return u"assessment/"_s +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Preferences::~Preferences() = default;

QString Preferences::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/atalaya/atalaya.ini"_s;
}

void Preferences::set(const QString& key, const QVariant& value) {
    if (m_settings->value(key) != value) {
        m_settings->setValue(key, value);
        Q_EMIT changed();
    }
}

QString Preferences::language() const {
    return m_settings->value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString& language) {
    set(u"language"_s, language);
}

Preferences::Ground Preferences::ground() const {
    const QString word = m_settings->value(u"ground"_s).toString();
    return word == u"light"_s ? Ground::Light : word == u"dark"_s ? Ground::Dark : Ground::System;
}

void Preferences::setGround(Ground ground) {
    set(u"ground"_s, ground == Ground::Light ? u"light"_s : ground == Ground::Dark ? u"dark"_s : u"system"_s);
}

int Preferences::textPercent() const {
    return std::clamp(m_settings->value(u"textPercent"_s, 100).toInt(), 100, 200);
}

void Preferences::setTextPercent(int percent) {
    set(u"textPercent"_s, std::clamp(percent, 100, 200));
}

bool Preferences::reduceMotion() const {
    return m_settings->value(u"reduceMotion"_s, false).toBool();
}

void Preferences::setReduceMotion(bool reduce) {
    set(u"reduceMotion"_s, reduce);
}

int Preferences::copiesKept() const {
    bool isNumber = false;
    const int count = m_settings->value(u"copiesKept"_s, 10).toInt(&isNumber);
    return isNumber ? std::clamp(count, 1, 100) : 10;
}

void Preferences::setCopiesKept(int count) {
    set(u"copiesKept"_s, std::clamp(count, 1, 100));
}

int Preferences::longestSearch() const {
    bool isNumber = false;
    const int seconds = m_settings->value(u"longestSearch"_s, usualSearch).toInt(&isNumber);
    return isNumber ? std::clamp(seconds, leastSearch, mostSearch) : usualSearch;
}

void Preferences::setLongestSearch(int seconds) {
    m_settings->setValue(u"longestSearch"_s, std::clamp(seconds, leastSearch, mostSearch));
}

QString Preferences::actor() const {
    return m_settings->value(u"actor"_s).toString();
}

void Preferences::setActor(const QString& name) {
    set(u"actor"_s, name.trimmed());
}

QStringList Preferences::recentFiles() const {
    return m_settings->value(u"recentFiles"_s).toStringList().mid(0, mostRecent);
}

void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set(u"recentFiles"_s, files.mid(0, mostRecent));
}

void Preferences::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    set(u"recentFiles"_s, files);
}

QStringList Preferences::lastPlace(const QUuid& assessment) const {
    return m_settings->value(placeKey(assessment)).toStringList();
}

void Preferences::setLastPlace(const QUuid& assessment, const QStringList& place) {
    // Not a choice that anybody waits for: no signal.
    m_settings->setValue(placeKey(assessment), place);
}

QUuid Preferences::lastAssessment(const QString& path) const {
    return QUuid(m_settings->value(pathKey(path)).toString());
}

void Preferences::setLastAssessment(const QString& path, const QUuid& assessment) {
    m_settings->setValue(pathKey(path), assessment.toString());
}

QString Preferences::lastFolder() const {
    return m_settings->value(u"lastFolder"_s).toString();
}

void Preferences::setLastFolder(const QString& folder) {
    m_settings->setValue(u"lastFolder"_s, folder);
}

QString Preferences::roomNetwork() const {
    return m_settings->value(u"roomNetwork"_s).toString();
}

void Preferences::setRoomNetwork(const QString& name) {
    m_settings->setValue(u"roomNetwork"_s, name);
}

int Preferences::phonePort() const {
    const int port = m_settings->value(u"phonePort"_s, usualPort).toInt();
    return port >= leastPort && port <= mostPort ? port : usualPort;
}

void Preferences::setPhonePort(int port) {
    m_settings->setValue(u"phonePort"_s, std::clamp(port, leastPort, mostPort));
}

QByteArray Preferences::layout(const QString& name) const {
    return m_settings->value(u"layout/"_s + name).toByteArray();
}

void Preferences::setLayout(const QString& name, const QByteArray& state) {
    if (state.isEmpty()) {
        m_settings->remove(u"layout/"_s + name);
    } else {
        m_settings->setValue(u"layout/"_s + name, state);
    }
    // At once, whatever ends the program, and for this person only: what is half written may be confidential.
    m_settings->sync();
    QFile::setPermissions(m_settings->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace atalaya
