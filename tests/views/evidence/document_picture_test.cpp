#include "tests/views/support/Drawing.h"
#include "views/evidence/DocumentPicture.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <ctime>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = DocumentPicture::Kind;

const QSize box(300, 120);

DocumentPicture of(const QString& name, const QByteArray& bytes, const QString& mediaType = {}) {
    const EvidenceFile file{QString(64, u'0'), name, bytes.size(), mediaType};
    const QByteArray head = bytes.left(documentPicture::headSize);
    return documentPicture::of(file, bytes.left(documentPicture::bytesNeeded(file, head)), box);
}

QByteArray png(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    return bytes;
}

/// As PNG files check their parts.
quint32 crc(const QByteArray& bytes) {
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1U) != 0U ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
        }
    }
    return ~sum;
}

/// One calm sentence that ends, and no picture.
void expectNothing(const DocumentPicture& picture, const QString& about) {
    EXPECT_EQ(picture.kind, Kind::Nothing) << about.toStdString();
    EXPECT_TRUE(picture.image.isNull());
    EXPECT_TRUE(picture.sentence.endsWith(u'.')) << about.toStdString() << ": " << picture.sentence.toStdString();
}

TEST(DocumentPictureTest, FitsPicturesIntoTheBoxAndNeverEnlargesThem) {
    const DocumentPicture large = of(u"map.png"_s, png({1200, 400}));
    ASSERT_EQ(large.kind, Kind::Picture);
    EXPECT_EQ(large.image.size(), QSize(300, 100));
    EXPECT_EQ(of(u"dot.png"_s, png({20, 10})).image.size(), QSize(20, 10));
    EXPECT_EQ(of(u"map.txt"_s, png({20, 10})).kind, Kind::Picture) << "whatever it calls itself";
    const DocumentPicture drawing =
        of(u"logo.svg"_s,
           R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>)");
    ASSERT_EQ(drawing.kind, Kind::Picture) << drawing.sentence.toStdString();
    EXPECT_EQ(drawing.image.size(), QSize(120, 120));
}

TEST(DocumentPictureTest, ShowsTheHeadOfTheFirstPage) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    drawPdf(path, {200, 300}, [](QPainter& painter) { painter.fillRect(0, 0, 200, 20, Qt::black); });
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const DocumentPicture page = of(u"a.pdf"_s, bytes);
    ASSERT_EQ(page.kind, Kind::FirstPage) << page.sentence.toStdString();
    EXPECT_EQ(page.image.size(), box);
    EXPECT_LT(qGray(page.image.pixel(150, 5)), 60);
    EXPECT_GT(qGray(page.image.pixel(150, 100)), 200);
    for (const qsizetype cut : {qsizetype(9), bytes.size() / 3, bytes.size() / 2}) {
        const DocumentPicture part = of(u"a.pdf"_s, bytes.left(cut));
        if (part.kind != Kind::FirstPage) {
            expectNothing(part, u"cut at %1"_s.arg(cut));
        }
    }
}

TEST(DocumentPictureTest, ShowsTheFirstLinesOfTextInAnyEncoding) {
    EXPECT_EQ(of(u"a.csv"_s, "a;b\r\nc;d").lines, QStringList({u"a;b"_s, u"c;d"_s}));
    EXPECT_EQ(of(u"a.txt"_s, "\n\nA\xF1o").lines, QStringList(u"Año"_s)) << "Latin-1";
    EXPECT_EQ(of(u"a.txt"_s, QByteArray("\xFF\xFE"
                                        "A\0",
                                        4))
                  .lines,
              QStringList(u"A"_s))
        << "UTF-16";
    EXPECT_EQ(of(u"a.txt"_s, "a\xE2\x80\xAEtxt").lines, QStringList(u"atxt"_s)) << "marks of direction";
    const DocumentPicture line = of(u"a.txt"_s, QByteArray(20'000'000, 'x'));
    ASSERT_EQ(line.lines.size(), 1);
    EXPECT_EQ(line.lines.front().size(), 160);
    EXPECT_EQ(of(u"a.txt"_s, QByteArray("a\n").repeated(100)).lines.size(), 9);
}

TEST(DocumentPictureTest, AProtectedPageAsksForItsPasswordElsewhere) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    drawPdf(path, {200, 300}, [](QPainter& painter) { painter.drawLine(0, 0, 9, 9); });
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const QByteArray bytes(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<int>(buffer->getSize()));
    const DocumentPicture page = of(u"a.pdf"_s, bytes);
    expectNothing(page, u"encrypted"_s);
    EXPECT_TRUE(page.sentence.contains(u"password"_s)) << page.sentence.toStdString();
}

TEST(DocumentPictureTest, HostileDocumentsGetACalmSentenceAtOnce) {
    QByteArray huge = png({2, 2});
    qToBigEndian<quint32>(60000, huge.data() + 16);
    qToBigEndian<quint32>(60000, huge.data() + 20);
    qToBigEndian<quint32>(crc(huge.mid(12, 17)), huge.data() + 29);
    const QByteArray laughs = [] {
        QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                         "<g id='a0'><rect width='1' height='1'/></g>";
        for (int i = 1; i < 30; ++i) {
            const QByteArray use = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
            svg += "<g id='a" + QByteArray::number(i) + "'>" + use + use + use + "</g>";
        }
        return QByteArray(svg + "</svg>");
    }();
    const std::pair<QString, QByteArray> cases[] = {
        {u"cut.png"_s, png({400, 300}).left(60)},
        {u"head.png"_s, png({400, 300}).left(12)},
        {u"huge.png"_s, huge},
        {u"garbage.pdf"_s, "%PDF-1.7\n" + QByteArray(5000, 'x')},
        {u"laughs.svg"_s, laughs},
        {u"spy.svg"_s,
         R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd" width="9" height="9"/></svg>)"},
        {u"nul.txt"_s, QByteArray("text\0text", 9)},
        {u"really.png"_s, "this is a text"},
        {u"blank.txt"_s, "\n \n"},
        {u"letter.docx"_s, "PK\3\4 something"},
        {u"noending"_s, "anything"}};
    for (const auto& [name, bytes] : cases) {
        const std::clock_t before = std::clock();
        expectNothing(of(name, bytes), name);
        // Worked, not waited for: others may have the processor. What never ends has its limit in the suite.
        EXPECT_LT((std::clock() - before) / CLOCKS_PER_SEC, 5) << name.toStdString();
    }
    EXPECT_TRUE(of(u"huge.png"_s, huge).sentence.contains(u"60000 × 60000"_s));
    // More than is looked at.
    const EvidenceFile large{QString(64, u'0'), u"scan.pdf"_s, 400LL * 1024 * 1024, u"application/pdf"_s};
    EXPECT_LE(documentPicture::bytesNeeded(large, "%PDF-1.7"), 64LL * 1024 * 1024);
    expectNothing(documentPicture::of(large, "%PDF-1.7", box), large.name);
}

} // namespace
} // namespace atalaya::test
