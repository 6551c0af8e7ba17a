#pragma once

#include "assessments/assessment/Assessment.h"

#include <QImage>

#include <functional>

namespace atalaya {

/// What can be shown of a document without opening it: a picture, its first lines, or a sentence why there is nothing.
struct DocumentPicture {
    enum class Kind { Picture, FirstPage, FirstLines, Nothing };
    Kind kind = Kind::Nothing;
    QImage image;
    QStringList lines;
    QString sentence; ///< for Nothing: one sentence, with what to do where something can be done
};

/// Looks at the bytes of a document, which may be anything at all, on any thread. What a document is, is read from its
/// bytes; its name only counts where they do not say. Never asks more memory than a picture of 32 million pixels.
namespace documentPicture {

/// So many bytes tell what a document is, and show the beginning of a text.
constexpr qint64 headSize = 16 * 1024;

/// How many of its first bytes have to be read to show a document that begins with `head`.
[[nodiscard]] qint64 bytesNeeded(const EvidenceFile& file, const QByteArray& head);
/// `box`: in device pixels, what the picture must fit into. `bytes`: the first bytesNeeded() of the document.
[[nodiscard]] DocumentPicture of(const EvidenceFile& file, const QByteArray& bytes, const QSize& box);

} // namespace documentPicture
} // namespace atalaya
