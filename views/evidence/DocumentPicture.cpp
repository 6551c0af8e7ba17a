#include "views/evidence/DocumentPicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace atalaya::documentPicture {

namespace {

using namespace Qt::StringLiterals;
using Kind = DocumentPicture::Kind;

constexpr qint64 largestLookedAt = 64LL * 1024 * 1024;
constexpr qint64 largestSvg = 1024 * 1024;
constexpr qint64 pixelsAtMost = 32LL * 1000 * 1000; ///< 128 MB of four bytes each
constexpr int linesShown = 9;
constexpr int longestLine = 160;
constexpr int usesInSvg = 12; ///< nested in one another they still draw less than a hundred copies

DocumentPicture nothing(const QString& sentence) {
    return {Kind::Nothing, {}, {}, sentence};
}

DocumentPicture nothing(const char* sentence) {
    return nothing(QCoreApplication::translate("DocumentPicture", sentence));
}

DocumentPicture damaged() {
    return nothing(QT_TRANSLATE_NOOP(
        "DocumentPicture",
        "It cannot be shown: the document is incomplete or damaged. Open it to see what can be read."));
}

QString endingOf(const EvidenceFile& file) {
    return QFileInfo(file.name).suffix().toLower();
}

bool isTextByName(const EvidenceFile& file) {
    static const QStringList endings{u"txt"_s, u"csv"_s, u"md"_s, u"tsv"_s, u"json"_s, u"xml"_s, u"log"_s};
    return endings.contains(endingOf(file)) || file.mediaType.startsWith("text/"_L1);
}

/// The format that Qt calls a picture with these first bytes; empty when they are none.
QByteArray pictureFormat(const QByteArray& bytes) {
    struct Sign {
        QByteArray first;
        const char* format;
    };
    static const Sign signs[] = {{QByteArray("\x89PNG\r\n\x1a\n", 8), "png"},
                                 {QByteArray("\xff\xd8\xff", 3), "jpeg"},
                                 {QByteArray("GIF8", 4), "gif"},
                                 {QByteArray("BM", 2), "bmp"}};
    for (const Sign& sign : signs) {
        if (bytes.startsWith(sign.first)) {
            // Two letters alone may begin a text.
            return sign.first.size() > 2 || bytes.left(64).contains('\0') ? QByteArray(sign.format) : QByteArray();
        }
    }
    const QByteArray head = bytes.left(4096).trimmed();
    const bool isMarkup = head.startsWith("<svg") || head.startsWith("<?xml") || head.startsWith("<!DOCTYPE svg");
    return isMarkup && head.contains("<svg") ? QByteArray("svg") : QByteArray();
}

bool isPdf(const QByteArray& bytes) {
    return bytes.startsWith("%PDF-");
}

/// Drawings are programs of a kind: what could draw for hours, or look at other files, is left alone.
bool isHarmless(const QByteArray& svg) {
    return svg.size() <= largestSvg && svg.count("<use") <= usesInSvg && !svg.contains("<!ENTITY") &&
           !svg.contains("<!DOCTYPE svg [") && !svg.contains("<image") && !svg.contains(":use");
}

QSize fitted(const QSizeF& size, const QSize& box) {
    if (size.isEmpty()) {
        return {};
    }
    QSizeF fit = size.scaled(box, Qt::KeepAspectRatio);
    // Not larger than it is.
    if (fit.width() > size.width() && fit.height() > size.height()) {
        fit = size;
    }
    return fit.toSize().expandedTo({1, 1}).boundedTo(box);
}

DocumentPicture picture(const QByteArray& bytes, const QByteArray& format, const QSize& box) {
    if (format == "svg" && !isHarmless(bytes)) {
        return nothing(
            QT_TRANSLATE_NOOP("DocumentPicture", "This drawing is too intricate to be shown here. Open it to see it."));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return damaged();
    }
    const bool isDrawing = format == "svg";
    if (!isDrawing && static_cast<qint64>(size.width()) * size.height() > pixelsAtMost) {
        return nothing(QCoreApplication::translate("DocumentPicture", "The picture is too large to be shown here (%1 × "
                                                                      "%2 pixels). Open it to see it.")
                           .arg(size.width())
                           .arg(size.height()));
    }
    reader.setScaledSize(isDrawing ? QSizeF(size).scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1})
                                   : fitted(size, box));
    const QImage image = reader.read();
    return image.isNull() ? damaged() : DocumentPicture{Kind::Picture, image, {}, {}};
}

DocumentPicture firstPage(const QByteArray& bytes, const QSize& box) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword ||
        document.error() == QPdfDocument::Error::UnsupportedSecurityScheme) {
        return nothing(QT_TRANSLATE_NOOP(
            "DocumentPicture",
            "It is protected by a password, so it cannot be shown here. Open it to enter the password."));
    }
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1) {
        return damaged();
    }
    // The whole width of the first page; of a high one, its head.
    const QSizeF page = document.pagePointSize(0);
    if (page.isEmpty()) {
        return damaged();
    }
    const int height = static_cast<int>(std::clamp(box.width() * page.height() / page.width(), 1.0, 3.0 * box.width()));
    const QImage drawn = document.render(0, QSize(box.width(), height));
    if (drawn.isNull()) {
        return damaged();
    }
    QImage paper(drawn.width(), std::min(drawn.height(), box.height()), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return {Kind::FirstPage, paper, {}, {}};
}

/// Nothing when the bytes are no text.
std::optional<QString> textOf(const QByteArray& bytes) {
    const QByteArray head = bytes.left(headSize);
    const auto encoding = QStringDecoder::encodingForData(head);
    if (!encoding && head.contains('\0')) {
        return std::nullopt;
    }
    QStringDecoder decoder(encoding.value_or(QStringDecoder::Utf8));
    QString text = decoder.decode(head);
    // A letter that is cut through at the end leaves nothing; a fault says that it is an older encoding.
    if (text.contains(QChar::ReplacementCharacter)) {
        text = QString::fromLatin1(head);
    }
    return text;
}

DocumentPicture firstLines(const QString& text) {
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QString shown;
        for (const QChar c : line.left(longestLine)) {
            shown += c == u'\t' ? u' ' : c.isPrint() || c.isSurrogate() ? c : QChar();
        }
        shown.remove(QChar());
        if (!shown.trimmed().isEmpty() || !lines.isEmpty()) {
            lines << shown;
        }
        if (lines.size() == linesShown) {
            break;
        }
    }
    return lines.isEmpty()
               ? nothing(QT_TRANSLATE_NOOP("DocumentPicture", "The document holds no words. Open it to check it."))
               : DocumentPicture{Kind::FirstLines, {}, lines, {}};
}

} // namespace

qint64 bytesNeeded(const EvidenceFile& file, const QByteArray& head) {
    return isPdf(head) || !pictureFormat(head).isEmpty() ? std::min(file.size, largestLookedAt) : head.size();
}

DocumentPicture of(const EvidenceFile& file, const QByteArray& bytes, const QSize& box) {
    const QByteArray format = pictureFormat(bytes);
    if ((isPdf(bytes) || !format.isEmpty()) && file.size > bytes.size()) {
        return nothing(QT_TRANSLATE_NOOP("DocumentPicture", "It is too large to be shown here. Open it to see it."));
    }
    if (isPdf(bytes)) {
        return firstPage(bytes, box);
    }
    if (!format.isEmpty()) {
        return picture(bytes, format, box);
    }
    const std::optional<QString> text = isTextByName(file) ? textOf(bytes) : std::nullopt;
    if (text) {
        return firstLines(*text);
    }
    static const QStringList shown{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"svg"_s, u"pdf"_s};
    if (isTextByName(file) || shown.contains(endingOf(file))) {
        return nothing(QCoreApplication::translate("DocumentPicture",
                                                   "Its content is not what the ending “.%1” says, so "
                                                   "it is not shown. Check with whoever issued it.")
                           .arg(endingOf(file)));
    }
    return nothing(
        QT_TRANSLATE_NOOP("DocumentPicture", "Documents of this kind are not shown here. Open it to read it."));
}

} // namespace atalaya::documentPicture
