#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <gtest/gtest.h>

// The linker keeps most of the rooms' order; this reads the include lines for the rest.

namespace {

struct Include {
    QString file;
    int line;
    QString path;
};

std::vector<Include> includesBelow(const QString& room) {
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    std::vector<Include> found;
    QDirIterator it(QStringLiteral(ATALAYA_SOURCE_DIR "/") + room, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QTextStream text(&file);
        for (int line = 1; !text.atEnd(); ++line) {
            if (const auto match = pattern.match(text.readLine()); match.hasMatch()) {
                found.push_back({QDir(QStringLiteral(ATALAYA_SOURCE_DIR)).relativeFilePath(file.fileName()), line,
                                 match.captured(1)});
            }
        }
    }
    return found;
}

void expectOnly(const QString& room, const QStringList& mayUse) {
    const QStringList rooms{QStringLiteral("assessments"), QStringLiteral("models"), QStringLiteral("views"),
                            QStringLiteral("app")};
    const std::vector<Include> includes = includesBelow(room);
    EXPECT_FALSE(includes.empty()) << room.toStdString();
    for (const Include& include : includes) {
        const QString first = include.path.section(QLatin1Char('/'), 0, 0);
        if (rooms.contains(first)) {
            EXPECT_TRUE(mayUse.contains(first)) << include.file.toStdString() << ':' << include.line
                                                << " may not include " << include.path.toStdString();
        }
    }
}

void expectNone(const QString& room, const QRegularExpression& banned, const QString& exceptBelow = {}) {
    for (const Include& include : includesBelow(room)) {
        if (!exceptBelow.isEmpty() && include.file.startsWith(exceptBelow)) {
            continue;
        }
        EXPECT_FALSE(banned.match(include.path).hasMatch())
            << include.file.toStdString() << ':' << include.line << " may not include " << include.path.toStdString();
    }
}

} // namespace

TEST(Layering, ArrowsPointDownOnly) {
    expectOnly(QStringLiteral("assessments"), {QStringLiteral("assessments")});
    expectOnly(QStringLiteral("models"), {QStringLiteral("assessments"), QStringLiteral("models")});
    expectOnly(QStringLiteral("views"),
               {QStringLiteral("assessments"), QStringLiteral("models"), QStringLiteral("views")});
    expectOnly(QStringLiteral("app"), {QStringLiteral("assessments"), QStringLiteral("models"), QStringLiteral("views"),
                                       QStringLiteral("app")});
}

TEST(Layering, OnlyStorageSpeaksSql) {
    const QRegularExpression sql(QStringLiteral("^(QSql|sqlite3)"));
    for (const char* room : {"assessments", "views", "app"}) {
        expectNone(QString::fromLatin1(room), sql);
    }
    expectNone(QStringLiteral("models"), sql, QStringLiteral("models/storage/"));
}

TEST(Layering, TheCommandLineDrawsNothing) {
    // The program itself starts fast because it links no window; drawing is in the module app/desktop.
    expectNone(QStringLiteral("app/cli"),
               QRegularExpression(QStringLiteral("^(views/|QApplication|QGuiApplication|QWidget|QPainter)")));
}

TEST(Layering, QtIsIncludedWithoutItsModulePrefix) {
    // A prefixed include compiles in a room that does not link that module, and so hides a broken arrow.
    const QRegularExpression prefixed(QStringLiteral("^Qt[A-Z][A-Za-z]+/"));
    for (const char* room : {"assessments", "models", "views", "app"}) {
        expectNone(QString::fromLatin1(room), prefixed);
    }
}

TEST(Layering, OneDialogAsksForFiles) {
    // Qt's own opens what it lists, which drops the locks on a workspace: see FileDialog.
    const QRegularExpression dialogs(QStringLiteral("^QFile(Dialog|IconProvider|SystemModel)$"));
    for (const char* room : {"models", "views", "app"}) {
        expectNone(QString::fromLatin1(room), dialogs, QStringLiteral("views/window/FileDialog."));
    }
}
