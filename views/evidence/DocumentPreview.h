#pragma once

#include "models/session/BackgroundWork.h"
#include "models/storage/KeptFiles.h"
#include "views/evidence/DocumentPicture.h"
#include "views/window/Page.h"

#include <QAbstractButton>
#include <QCache>

namespace atalaya {

/// Shows a document's kept copy as far as that can be done at a glance: a picture, the first page, the first lines; of
/// any other its kind, its size and a sentence. Made beside the window from the copy in the workspace. A press opens
/// the document.
class DocumentPreview : public QAbstractButton {
    Q_OBJECT
public:
    explicit DocumentPreview(const WindowContext& context, QWidget* parent = nullptr);

    /// `title`: of the piece, for screen readers. `isBroken`: the copy is known not to be what was added; looked at
    /// anew once it is mended. Made once the preview is to be seen.
    void show(const EvidenceFile& file, const QString& title, bool isBroken = false);
    void clear();
    /// Nothing while it is being made.
    [[nodiscard]] const DocumentPicture* picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// picture() is there.
    void made();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void make();
    void forget();
    void describe();
    void paintPicture(QPainter& painter, const QImage& image) const;
    void paintLines(QPainter& painter, const QStringList& lines) const;
    void paintNothing(QPainter& painter, const QString& sentence) const;
    [[nodiscard]] QString kindAndSize() const;

    WindowContext m_context;
    BackgroundWork m_work;
    EvidenceFile m_file;
    QString m_title;
    bool m_isBroken = false;
    QCache<QString, DocumentPicture> m_made; ///< by hash; the cost is in KiB
};

} // namespace atalaya
