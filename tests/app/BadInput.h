#pragma once

#include "tests/app/Program.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace atalaya::test {

/// What every test of bad input needs: a run that must be refused and must leave everything as it was.
class BadInput : public ProgramTest {
protected:
    /// Runs the verb and proves: one sentence, exit 1, not a byte changed in the folder.
    void expectRefusal(const QStringList& arguments, const Circumstances& circumstances = {}) const {
        const auto before = everythingIn(folder());
        const Finished finished = run(arguments, circumstances);
        EXPECT_TRUE(isFault(finished)) << arguments.join(QLatin1Char(' ')).toStdString();
        const auto after = everythingIn(folder());
        EXPECT_TRUE(before == after) << "something changed: " << arguments.join(QLatin1Char(' ')).toStdString();
    }

    /// What every verb that writes into a workspace is called with; each is given `someAnswer` to read.
    [[nodiscard]] std::vector<QStringList> writingVerbsOn(const QString& file) const {
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        return {
            QStringList{words("answer")} + QStringList{file},
            QStringList{words("new")} + QStringList{file} +
                words("--framework harbour-2030 --state A --round 9 --date 2026-01-01"),
            QStringList{words("import")} +
                QStringList{file, QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar/2024.json")} +
                words("--without-files"),
            words("framework import") + QStringList{file} + otherFramework(),
            words("demo") + QStringList{file} + words("--force"),
        };
    }
    /// What every verb that opens a workspace is called with.
    [[nodiscard]] std::vector<QStringList> verbsOn(const QString& file) const {
        std::vector<QStringList> verbs = writingVerbsOn(file);
        for (const char* verb : {"list", "show", "gaps", "verify"}) {
            verbs.push_back({QLatin1String(verb), file});
        }
        const auto add = [&verbs](const QStringList& arguments) { verbs.push_back(arguments); };
        add({QStringLiteral("explain"), file, QStringLiteral("whole")});
        add({QStringLiteral("export"), file, QStringLiteral("-o"), path("out.json")});
        add({QStringLiteral("export"), file, QStringLiteral("-o"), path("out.json"), QStringLiteral("--files"),
             path("copies")});
        add({QStringLiteral("backup"), file, path("backup.atalaya")});
        add({QStringLiteral("restore"), file, path("restored.atalaya")});
        add({QStringLiteral("plan"), QStringLiteral("export"), file, QStringLiteral("-o"), path("out.xlsx")});
        add({QStringLiteral("plan"), QStringLiteral("deadlines"), file, QStringLiteral("-o"), path("out.ics")});
        add({QStringLiteral("report"), QStringLiteral("gap"), file, QStringLiteral("-o"), path("out.pdf")});
        return verbs;
    }
    void expectRefusalByAll(const QString& file) const {
        for (const QStringList& arguments : verbsOn(file)) {
            expectRefusal(arguments, someAnswer);
        }
    }
    /// A framework that no workspace of these tests keeps yet: the second one in another version.
    [[nodiscard]] QStringList otherFramework() const {
        QStringList paths;
        for (const QString& given : secondFramework()) {
            QByteArray json = contentOf(given);
            json.replace("\"1.3\"", "\"1.4\"");
            paths.append(m_frameworks.filePath(given.section(QLatin1Char('/'), -1)));
            write(paths.last(), json);
        }
        return paths;
    }

    const Circumstances someAnswer{.input = "{\"indicator\":\"Berths.a\",\"stage\":2}\n"};

private:
    QTemporaryDir m_frameworks; ///< outside the folder whose content is compared
};

#ifdef Q_OS_UNIX
/// Root may write anywhere, so a test that runs as root gives that up in the child.
inline void becomeNobody() {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
        _exit(99);
    }
}
#endif

} // namespace atalaya::test
