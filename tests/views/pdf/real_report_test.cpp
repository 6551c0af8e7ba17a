// What the file formats promise, on the gap report that people really get and not on samples of it.
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/pdf/RealReport.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

namespace atalaya::report {
namespace {

using test::PdfFile;
using test::RealAssessment;
using test::realReport;
using test::treeOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

PdfReport written(const ReportDocument& document, const PdfOptions& options = {}) {
    auto pdf = writePdf(document, options);
    if (!pdf) {
        ADD_FAILURE() << pdf.error().sentence.toStdString() << ' ' << pdf.error().detail.toStdString();
        return {};
    }
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    return std::move(*pdf);
}

// --- Conformance
// ------------------------------------------------------------------------------------------------------

struct Kind {
    const char* name;
    RealAssessment assessment;
    Paper paper = Paper::A4;
    bool grey = false;
};

void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

class RealReports : public testing::TestWithParam<Kind> {};

TEST_P(RealReports, AreConformant) {
    PdfOptions options;
    options.paper = GetParam().paper;
    options.grey = GetParam().grey;
    const PdfReport pdf = written(realReport(GetParam().assessment), options);
    EXPECT_THAT(test::checkConformance(pdf.bytes), IsEmpty());
    EXPECT_THAT(PdfFile(pdf.bytes).run(QStringLiteral("qpdf"), {QStringLiteral("--check")}).toStdString(),
                HasSubstr("No syntax or stream encoding errors"));
}

const std::vector<Kind> kinds{
    {"Complete", RealAssessment::Complete},
    {"FirstRound", RealAssessment::FirstRound},
    {"HalfDone", RealAssessment::HalfDone},
    {"JustBegun", RealAssessment::Empty},
    {"OtherFramework", RealAssessment::OtherFramework},
    {"OnLetterInGrey", RealAssessment::Complete, Paper::Letter, true},
};

INSTANTIATE_TEST_SUITE_P(OfEveryKind, RealReports, testing::ValuesIn(kinds),
                         [](const auto& tested) { return tested.param.name; });

TEST(RealReport, IsConformantUnderItsPassword) {
    PdfOptions options;
    options.password = QStringLiteral("Torre nº 7");
    const PdfReport pdf = written(realReport(RealAssessment::OtherFramework), options);
    const PdfFile locked(pdf.bytes);
    const QString open = locked.path() + QStringLiteral(".open.pdf");
    (void)locked.run(QStringLiteral("qpdf"),
                     {QStringLiteral("--password=") + options.password, QStringLiteral("--decrypt")}, {open});
    QFile file(open);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(test::checkConformance(file.readAll()), IsEmpty());
}

// --- What a screen reader reads
// ---------------------------------------------------------------------------------------

/// Both texts from a little before the first line in which they differ; empty when they are the same.
std::string difference(const QString& drawn, const QString& meant) {
    const QStringList left = drawn.split(u'\n');
    const QStringList right = meant.split(u'\n');
    const auto [one, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    if (one == left.end() && other == right.end()) {
        return {};
    }
    const qsizetype from = std::max<qsizetype>(0, one - left.begin() - 3);
    return "drawn:\n" + left.mid(from, 8).join(u'\n').toStdString() + "\nmeant:\n" +
           right.mid(from, 8).join(u'\n').toStdString();
}

/// An element as poppler found it: its role, where it ends, and its words without those of its children's roles.
QString textOf(const QStringList& lines, qsizetype from, qsizetype to) {
    QStringList words;
    for (qsizetype i = from; i < to; ++i) {
        if (!lines[i].startsWith(u'<')) {
            words += lines[i];
        }
    }
    return words.join(u' ');
}

bool isHeading(const QString& line) {
    return line.size() == 4 && line.startsWith(QStringLiteral("<H")) && line[2].isDigit();
}

/// The text of each heading, in the order in which they are read.
QStringList headingsOf(const QString& tree) {
    const QStringList lines = tree.split(u'\n');
    QStringList headings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isHeading(lines[i])) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < lines.size() && (!lines[end].startsWith(u'<') || lines[end] == u"<Figure>" ||
                                      lines[end] == u"<Span>" || lines[end] == u"<Link>")) {
            ++end;
        }
        headings += textOf(lines, i + 1, end);
    }
    return headings;
}

void addTitles(const std::vector<QPDFOutlineObjectHelper>& entries, QStringList& titles) {
    for (QPDFOutlineObjectHelper entry : entries) {
        titles += QString::fromStdString(entry.getTitle());
        addTitles(entry.getKids(), titles);
    }
}

QStringList outlineOf(const QByteArray& bytes) {
    QPDF file;
    file.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QStringList titles;
    addTitles(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), titles);
    return titles;
}

/// Words as letters and digits only: where a line is broken, at a hyphen or a slash, makes no difference.
std::map<QString, int> tokens(const QString& text) {
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    std::map<QString, int> counts;
    for (const QString& word : text.normalized(QString::NormalizationForm_KC).split(other, Qt::SkipEmptyParts)) {
        ++counts[word];
    }
    return counts;
}

/// The words that are read, run by run: poppler prints the runs of an element without a space between.
QString spokenWords(const Node& node) {
    QString words;
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            words += spokenWords(**child);
        } else if (const Slot* slot = std::get<Slot*>(kid); !slot->figure) {
            words += slot->text + u' ';
        }
    }
    return words;
}

/// Rows of the first table whose head says all of `heads`; each row as the texts of its cells.
std::vector<QStringList> tableUnder(const QString& tree, const QStringList& heads) {
    const QStringList lines = tree.split(u'\n');
    std::vector<QStringList> rows;
    const auto isEnd = [](const QString& line) {
        return line == u"<TR>" || line == u"<TH>" || line == u"<TD>" || line == u"<Table>" || line == u"<THead>" ||
               line == u"<TBody>" || line == u"<Sect>" || isHeading(line);
    };
    for (qsizetype i = lines.indexOf(QStringLiteral("<Table>")); i >= 0 && i < lines.size();
         i = lines.indexOf(QStringLiteral("<Table>"), i + 1)) {
        rows.clear();
        for (qsizetype at = i + 1;
             at < lines.size() && lines[at] != u"<Table>" && lines[at] != u"<Sect>" && !isHeading(lines[at]); ++at) {
            if (lines[at] == u"<TR>") {
                rows.emplace_back();
            } else if ((lines[at] == u"<TH>" || lines[at] == u"<TD>") && !rows.empty()) {
                qsizetype end = at + 1;
                while (end < lines.size() && !isEnd(lines[end])) {
                    ++end;
                }
                rows.back() += textOf(lines, at + 1, end);
            }
        }
        const bool matches = !rows.empty() && std::all_of(heads.begin(), heads.end(), [&](const QString& head) {
            return rows.front().contains(head);
        });
        if (matches) {
            return rows;
        }
    }
    ADD_FAILURE() << "there is no table under " << heads.join(u", ").toStdString();
    return {};
}

TEST(RealReport, IsReadInOrderWordForWordAndNothingIsMissing) {
    ReportDocument document = realReport();
    const auto paged = layOut(document, {});
    ASSERT_TRUE(paged);
    const PdfReport pdf = written(document);
    const PdfFile file(pdf.bytes);
    const QString tree = file.tree();
    EXPECT_EQ(difference(tree, treeOf(*paged->structure().root)), "");

    // The outline has the headings, in the order in which they are read.
    const QStringList headings = headingsOf(tree);
    const QStringList outline = outlineOf(pdf.bytes);
    EXPECT_EQ(outline.size(), 12 + 15 + 6) << "sections, commitments, annexes";
    qsizetype next = 0;
    for (const QString& title : outline) {
        while (next < headings.size() && !title.endsWith(headings[next])) {
            ++next;
        }
        ASSERT_LT(next, headings.size()) << title.toStdString() << " is not read, or not in its order";
        ++next;
    }

    // Each of the fifteen has its own section, in the Declaration's order.
    for (int commitment = 1; commitment <= 15; ++commitment) {
        const QString start = QStringLiteral("7.%1 ").arg(commitment);
        EXPECT_EQ(std::count_if(outline.begin(), outline.end(),
                                [&](const QString& title) { return title.startsWith(start); }),
                  1)
            << commitment;
    }

    // Each cell is read under its head.
    const std::vector<QStringList> glance = tableUnder(
        tree, {QStringLiteral("Answered"), QStringLiteral("Mean"), QStringLiteral("Target"), QStringLiteral("Gap")});
    const auto csirts = std::find_if(glance.begin(), glance.end(), [](const QStringList& row) {
        return row.contains(QStringLiteral("National CSIRTs"));
    });
    ASSERT_TRUE(csirts != glance.end());
    ASSERT_EQ(csirts->size(), glance.front().size());
    const auto under = [&](const char* head) { return csirts->at(glance.front().indexOf(QLatin1String(head))); };
    EXPECT_EQ(under("Answered"), QStringLiteral("8/8"));
    EXPECT_EQ(under("Mean"), QStringLiteral("2.63"));
    EXPECT_EQ(under("Target"), QStringLiteral("3.38"));
    EXPECT_EQ(under("Gap"), QStringLiteral("0.75"));

    // What poppler sees on the pages is what is read, and the running head and foot.
    const std::map<QString, int> read = tokens(spokenWords(*paged->structure().root));
    const std::map<QString, int> seen = tokens(file.words());
    for (const auto& [word, count] : read) {
        const auto found = seen.find(word);
        ASSERT_TRUE(found != seen.end()) << word.toStdString() << " is read and not seen";
        EXPECT_GE(found->second, count) << word.toStdString();
    }
}

// --- How it looks
// -----------------------------------------------------------------------------------------------------

/// The same pages drawn in plain colours by Qt alone: no ink, no tags, no libqpdf.
QByteArray drawnPlainly(const ReportDocument& document) {
    const auto paged = layOut(document, {});
    EXPECT_TRUE(paged);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < paged->pages(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paged->paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

TEST(RealReport, LooksTheSameWithTagsWithoutAndDrawnPlainly) {
    const ReportDocument document = realReport();
    PdfOptions untagged;
    untagged.tagged = false;
    const QList<QImage> tagged = PdfFile(written(document).bytes).pages(40);
    const QList<QImage> without = PdfFile(written(document, untagged).bytes).pages(40);
    const QList<QImage> plain = PdfFile(drawnPlainly(document)).pages(40);
    ASSERT_GT(tagged.size(), 40);
    ASSERT_EQ(tagged.size(), without.size());
    ASSERT_EQ(tagged.size(), plain.size());
    for (qsizetype page = 0; page < tagged.size(); ++page) {
        EXPECT_EQ(tagged[page], without[page]) << "page " << page + 1;
        EXPECT_EQ(tagged[page], plain[page]) << "page " << page + 1;
    }
}

} // namespace
} // namespace atalaya::report
