#include "tests/models/session/Practice.h"
#include "tests/views/reportpage/ReportsFixture.h"

#include <QProcess>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The window and the program that ministries script: the same data, the same date, the same bytes.
class CommandLineTest : public ReportsPageTest {
protected:
    /// The newer round of the practice country, which knows its last one.
    void startAltamar() {
        makeWindow();
        ASSERT_TRUE(isGood(openPractice(*m_desk, file())));
        const auto& all = m_desk->assessments();
        const auto latest =
            std::find_if(all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == u"2026"_s; });
        ASSERT_NE(latest, all.end());
        ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
        ASSERT_TRUE(m_desk->session()->previous()) << "progress since then is in the report";
        addPages();
    }
    [[nodiscard]] QString file() const { return pathOf(u"altamar.atalaya"_s); }
    QByteArray byWindow(const QString& format, const QString& ending) {
        choose(u"Format"_s, format);
        m_answers.path = pathOf(u"window."_s + ending);
        exportByKey();
        if (QAbstractButton* anyway = WindowFixture::button(u"Export anyway"_s, true)) {
            QTest::mouseClick(anyway, Qt::LeftButton);
        }
        awaitExport();
        return read(m_answers.path);
    }
    QByteArray byProgram(const QString& ending) {
        const QString out = pathOf(u"program."_s + ending);
        QProcess program;
        program.setEnvironment({u"LC_ALL=C.UTF-8"_s, u"TZ=UTC"_s, u"USER=tester"_s, u"PATH=/usr/bin:/bin"_s});
        program.start(QStringLiteral(ATALAYA_BIN_DIR "/atalaya"),
                      {u"report"_s, u"gap"_s, file(), u"--date"_s, u"2026-05-14"_s, u"-o"_s, out});
        EXPECT_TRUE(program.waitForFinished(240'000)) << program.errorString().toStdString();
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        return read(out);
    }
};

TEST_F(CommandLineTest, WritesTheSameBytesAsTheWindow) {
    startAltamar();
    awaitPages();
    for (const auto& [format, ending] : {std::pair(u"PDF"_s, u"pdf"_s), std::pair(u"CSV"_s, u"zip"_s)}) {
        const QByteArray seen = byWindow(format, ending);
        EXPECT_GT(seen.size(), 1000);
        EXPECT_TRUE(seen == byProgram(ending)) << format.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
