#include "views/evidence/DocumentPreview.h"

#include "models/items/EvidenceWords.h"
#include "models/items/FileSize.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int keptKilobytes = 16 * 1024;
constexpr double pictureHeight = 132; ///< px, of a picture or of lines
constexpr double heightOfWords = 56;  ///< px, while there is nothing to see
constexpr double margin = 10;

} // namespace

DocumentPreview::DocumentPreview(const WindowContext& context, QWidget* parent)
    : QAbstractButton(parent), m_context(context), m_made(keptKilobytes) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&context.desk, &Desk::aboutToReplaceFile, this, [this] { m_work.stop(); });
    connect(&context.desk, &Desk::workspaceChanged, this, &DocumentPreview::forget);
    context.style.follow(this, [this] {
        m_made.clear(); // it was made for another size
        updateGeometry();
        make();
    });
}

void DocumentPreview::show(const EvidenceFile& file, const QString& title, bool isBroken) {
    const bool isMended = file == m_file && m_isBroken && !isBroken;
    if (isMended) {
        m_made.remove(file.sha256);
    }
    const bool isOther = file != m_file || isMended;
    m_isBroken = isBroken;
    m_file = file;
    m_title = title;
    describe();
    if (isOther) {
        updateGeometry();
        update();
        make();
    }
}

void DocumentPreview::clear() {
    m_work.cancel();
    m_file = {};
}

void DocumentPreview::forget() {
    m_work.cancel();
    m_made.clear();
    m_file = {};
}

const DocumentPicture* DocumentPreview::picture() const {
    return m_made.object(m_file.sha256);
}

void DocumentPreview::make() {
    if (m_file.sha256.isEmpty() || picture() || !isVisible() || !m_context.desk.isOpen() || width() < 1) {
        return;
    }
    if (m_work.isRunning()) {
        m_work.cancel(); // what is wanted now comes when it has ended
        return;
    }
    struct Made {
        DocumentPicture picture;
        bool isWhole = false;
    };
    auto made = std::make_shared<Made>();
    const int inside = static_cast<int>((width() - 2 * m_context.style.px(margin)) * devicePixelRatioF());
    const QSize box(std::max(1, inside), std::max(1, static_cast<int>(m_context.style.px(pictureHeight - 2 * margin) *
                                                                      devicePixelRatioF())));
    m_work.start(
        [files = KeptFiles(m_context.desk.path(), m_context.desk.surroundings()), file = m_file, box,
         made](WorkHandle& handle) {
            const auto isCancelled = [&handle] { return handle.isCancelled(); };
            auto bytes = files.firstBytes(file.sha256, documentPicture::headSize, isCancelled);
            if (bytes) {
                const qint64 needed = documentPicture::bytesNeeded(file, *bytes);
                if (needed > bytes->size()) {
                    bytes = files.firstBytes(file.sha256, needed, isCancelled);
                }
            }
            if (handle.isCancelled()) {
                return;
            }
            made->picture = bytes ? documentPicture::of(file, *bytes, box)
                                  : DocumentPicture{DocumentPicture::Kind::Nothing,
                                                    {},
                                                    {},
                                                    tr("The kept copy cannot be read, so it is not shown.")};
            made->isWhole = true;
        },
        [this, made, file = m_file] {
            if (made->isWhole) {
                const qsizetype cost = 1 + made->picture.image.sizeInBytes() / 1024;
                m_made.insert(file.sha256, new DocumentPicture(made->picture), cost);
            }
            if (file == m_file && made->isWhole) {
                describe();
                updateGeometry();
                update();
                Q_EMIT this->made();
            } else {
                make();
            }
        });
}

QString DocumentPreview::kindAndSize() const {
    const QString ending = QFileInfo(m_file.name).suffix().toUpper();
    return ending.isEmpty() ? tr("Document, %1", "size").arg(fileSizeText(m_file.size))
                            : tr("%1 document, %2", "ending, size").arg(ending, fileSizeText(m_file.size));
}

void DocumentPreview::describe() {
    const DocumentPicture* now = picture();
    using Kind = DocumentPicture::Kind;
    const QString what = !now                            ? tr("Preview of %1")
                         : now->kind == Kind::Picture    ? tr("Preview of %1: the picture")
                         : now->kind == Kind::FirstPage  ? tr("Preview of %1: the first page")
                         : now->kind == Kind::FirstLines ? tr("Preview of %1: the first lines")
                                                         : tr("No preview of %1");
    setAccessibleName(what.arg(m_title));
    QStringList words{kindAndSize()};
    if (now && now->kind == Kind::Nothing) {
        words << now->sentence;
    } else if (now && now->kind == Kind::FirstLines) {
        words << now->lines.join(QLatin1Char(' '));
    }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    setToolTip(tr("Open the document"));
}

QSize DocumentPreview::sizeHint() const {
    const DocumentPicture* now = picture();
    const WindowStyle& style = m_context.style;
    if (now && now->kind == DocumentPicture::Kind::Nothing) {
        const int room = std::max(style.px(80), width() - style.px(2 * margin + 28));
        const QRect words =
            QFontMetrics(style.font("caption")).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, now->sentence);
        const int asked = words.height() + style.lineHeight("body") + style.px(2 * margin);
        return {style.px(160), std::max(style.px(heightOfWords), asked)};
    }
    return {style.px(160), style.px(pictureHeight)};
}

void DocumentPreview::paintEvent(QPaintEvent*) {
    const WindowStyle& style = m_context.style;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), style.colour(underMouse() ? "hover" : "ground"));
    painter.setPen(style.colour("line"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (const DocumentPicture* now = picture()) {
        if (now->kind == DocumentPicture::Kind::Nothing) {
            paintNothing(painter, now->sentence);
        } else if (now->kind == DocumentPicture::Kind::FirstLines) {
            paintLines(painter, now->lines);
        } else {
            paintPicture(painter, now->image);
        }
    }
}

void DocumentPreview::paintPicture(QPainter& painter, const QImage& image) const {
    const int edge = m_context.style.px(margin);
    const QRect room = rect().adjusted(edge, edge, -edge, -edge);
    QSizeF size = QSizeF(image.size()) / devicePixelRatioF();
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room.size(), Qt::KeepAspectRatio); // the pane has become narrower since
    }
    const QRectF target(room.center().x() - size.width() / 2, room.top() + (room.height() - size.height()) / 2,
                        size.width(), size.height());
    painter.drawImage(target, image);
    painter.setPen(m_context.style.colour("line"));
    painter.drawRect(target.adjusted(0, 0, -1, -1));
}

void DocumentPreview::paintLines(QPainter& painter, const QStringList& lines) const {
    const WindowStyle& style = m_context.style;
    const int side = style.px(margin);
    const QRect room = rect().adjusted(side, style.px(margin), -side, -style.px(margin));
    painter.setClipRect(room);
    painter.setFont(style.font("caption"));
    painter.setPen(style.colour("text"));
    const int step = QFontMetrics(painter.font()).lineSpacing();
    int top = room.top();
    for (const QString& line : lines) {
        if (top + step > room.bottom() + 1) {
            break;
        }
        painter.drawText(QRect(room.left(), top, room.width(), step), Qt::AlignLeading | Qt::TextSingleLine,
                         QFontMetrics(painter.font()).elidedText(line, Qt::ElideRight, room.width()));
        top += step;
    }
    painter.setClipping(false);
}

void DocumentPreview::paintNothing(QPainter& painter, const QString& sentence) const {
    const WindowStyle& style = m_context.style;
    const int side = style.px(margin);
    QRect room = rect().adjusted(side, style.px(margin), -side, -style.px(margin));
    const int icon = style.px(18);
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(room.left(), room.top(), icon, icon));
    paintIcon(painter, sign, QStringLiteral("file"), style.colour("text2"));
    room.adjust(layoutDirection() == Qt::LeftToRight ? style.px(28) : 0, 0,
                layoutDirection() == Qt::RightToLeft ? -style.px(28) : 0, 0);
    painter.setPen(style.colour("text"));
    painter.setFont(style.font("body"));
    painter.drawText(room, Qt::AlignLeading | Qt::AlignTop, kindAndSize());
    painter.setFont(style.font("caption"));
    painter.setPen(style.colour("text2"));
    painter.drawText(room.adjusted(0, style.lineHeight("body"), 0, 0),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

void DocumentPreview::showEvent(QShowEvent* event) {
    QAbstractButton::showEvent(event);
    make();
}

void DocumentPreview::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
        make();
    }
}

void DocumentPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace atalaya
