#include "tests/views/pdf/PdfFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya::report::test {

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

DressedPdf dressed(Sketch& sketch, const PdfDress& dress) {
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

PdfFile::PdfFile(const QByteArray& bytes) : m_path(m_folder.filePath(QStringLiteral("report.pdf"))) {
    QFile file(m_path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString PdfFile::run(const QString& tool, const QStringList& before, const QStringList& after) const {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(tool, before + QStringList(m_path) + after);
    EXPECT_TRUE(process.waitForFinished(120000)) << tool.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << tool.toStdString() << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfFile::words() const {
    static const QRegularExpression divided(QStringLiteral("\u00ad\\s*")); // a word that goes on in the next line
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, {QStringLiteral("-")})
        .remove(divided)
        .simplified();
}

QList<QImage> PdfFile::pages(int dotsPerInch) const {
    (void)run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png")},
              {QStringLiteral("page")});
    QList<QImage> images;
    for (const QString& name :
         QDir(m_folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name)) {
        images.append(QImage(m_folder.filePath(name)));
    }
    return images;
}

QString PdfFile::tree(const QStringList& options) const {
    QStringList lines;
    bool inText = false;
    const QString all = run(QStringLiteral("pdfinfo"), options + QStringList(QStringLiteral("-struct-text")));
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
        line = line.remove(QChar(QChar::SoftHyphen)).simplified(); // where a line ended
    }
    return lines.join(u'\n');
}

namespace {

/// As poppler prints it: the runs of one element one after the other, without a space of its own between them.
void givenTree(const Node& node, QStringList& lines) {
    lines.append(u'<' + QString::fromStdString(node.role) + u'>');
    bool inText = false;
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            // A paragraph without a word is nothing to read, and is not written.
            if ((*child)->role != "P" || !(*child)->kids.empty()) {
                givenTree(**child, lines);
            }
            inText = false;
        } else if (const Slot* slot = std::get<Slot*>(kid); !slot->figure) {
            if (inText) {
                lines.last() += slot->text;
            } else {
                lines.append(slot->text);
                inText = true;
            }
        }
    }
}

} // namespace

QString treeOf(const Node& root) {
    QStringList lines;
    givenTree(root, lines);
    for (QString& line : lines) {
        line = line.normalized(QString::NormalizationForm_C).simplified();
    }
    return lines.join(u'\n');
}

} // namespace atalaya::report::test
