#include "tests/views/pdf/Sketch.h"
#include "views/reports/pdf/Ink.h"
#include "views/reports/pdf/TagPass.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using test::Sketch;
using testing::HasSubstr;

PdfDress plainDress() {
    PdfDress dress;
    dress.title = QStringLiteral("Informe de brechas de Altamar");
    dress.language = QStringLiteral("en");
    dress.author = QStringLiteral("Computer security office");
    dress.subject = QStringLiteral("Gap report");
    dress.created = QDateTime(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC);
    dress.attachments = {{QStringLiteral("assessment.json"), "{\"format\":\"atalaya-assessment\"}\n",
                          QStringLiteral("application/json"), QStringLiteral("The data of this report")}};
    return dress;
}

DressedPdf dressed(Sketch& sketch, const PdfDress& dress = plainDress()) {
    const QByteArray drawn = sketch.bytes();
    const auto result = dressPdf(drawn, sketch.structure(), dress);
    if (!result) {
        ADD_FAILURE() << result.error().sentence.toStdString() << " " << result.error().detail.toStdString();
        return {};
    }
    return *result;
}

std::string problemsOf(const DressedPdf& pdf) {
    return pdf.problems.join(u'\n').toStdString();
}

/// A finished file on disk, for the tools that judge it.
class File {
public:
    explicit File(const QByteArray& bytes, const QString& name = QStringLiteral("report.pdf"))
        : m_path(m_folder.filePath(name)) {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QString run(const QString& tool, const QStringList& before, const QStringList& after = {}) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(tool, before + QStringList(m_path) + after);
        EXPECT_TRUE(process.waitForFinished(120000)) << tool.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << tool.toStdString() << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] QString words() const {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, {QStringLiteral("-")}).simplified();
    }
    [[nodiscard]] QList<QImage> pages() const {
        (void)run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png")},
                  {QStringLiteral("page")});
        QList<QImage> images;
        for (const QString& name :
             QDir(m_folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name)) {
            images.append(QImage(m_folder.filePath(name)));
        }
        return images;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Roles and text in order, as poppler reads them from the structure tree; words inside a figure left out.
QString readTree(const File& file) {
    QStringList lines;
    bool inText = false;
    const QString all = file.run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")});
    for (const QString& line : all.split(u'\n')) {
        const QString plain = line.trimmed();
        if (plain.startsWith(u'"')) {
            const QString words = plain.mid(1, plain.size() - 2);
            if (inText) {
                lines.last() += words;
            } else if (lines.last() != u"<Figure>") {
                lines.append(words);
                inText = true;
            }
        } else if (plain.startsWith(u"Object ")) {
            inText = false;
        } else if (!plain.isEmpty() && !plain.startsWith(u'/')) {
            lines.append(u'<' + plain.section(u' ', 0, 0).remove(u':') + u'>');
            inText = false;
        }
    }
    for (QString& line : lines) {
        line = line.simplified();
    }
    return lines.join(u'\n');
}

void givenTree(const Node& node, QStringList& lines) {
    lines.append(u'<' + QString::fromStdString(node.role) + u'>');
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            givenTree(**child, lines);
        } else if (const Slot* slot = std::get<Slot*>(kid); !slot->figure) {
            lines.append(slot->text.normalized(QString::NormalizationForm_C).simplified());
        }
    }
}

TEST(TagPass, AGoodReportHasNoProblemsAndItsTreeIsTheSourceWordForWord) {
    Sketch sketch;
    sketchReport(sketch);
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(problemsOf(pdf), "");
    const File file(pdf.bytes);
    EXPECT_THAT(file.run(QStringLiteral("qpdf"), {QStringLiteral("--check")}).toStdString(),
                HasSubstr("No syntax or stream encoding errors"));
    QStringList given;
    givenTree(sketch.root(), given);
    EXPECT_EQ(readTree(file).toStdString(), given.join(u'\n').toStdString());
    EXPECT_THAT(checkConformance(pdf.bytes), testing::IsEmpty());
}

TEST(TagPass, LooksPixelForPixelLikeThePagesWithoutTagsAndWithoutInk) {
    Sketch coded;
    sketchReport(coded);
    PdfDress untagged = plainDress();
    untagged.tagged = false;
    const DressedPdf without = dressed(coded, untagged);
    const DressedPdf with = dressed(coded);
    Sketch plain(false);
    sketchReport(plain);
    const QList<QImage> pages = File(with.bytes).pages();
    ASSERT_GE(pages.size(), 4);
    EXPECT_EQ(pages, File(without.bytes).pages());
    EXPECT_EQ(pages, File(plain.bytes()).pages());
    EXPECT_EQ(File(with.bytes).words(), File(without.bytes).words());
    EXPECT_LT(without.bytes.size(), with.bytes.size());
}

} // namespace
} // namespace atalaya::report
