#include "views/widgets/StyleIcons.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QIconEngine>
#include <QPainter>

namespace atalaya {

namespace {

struct Sign {
    const char* icon = nullptr;
    const char* token = "text";
};

class SignEngine : public QIconEngine {
public:
    SignEngine(Sign sign, const WindowStyle& style) : m_sign(sign), m_style(style) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, area, QString::fromLatin1(m_sign.icon),
                  m_style.colour(mode == QIcon::Disabled ? "textDisabled" : m_sign.token));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SignEngine(*this); }

private:
    Sign m_sign;
    const WindowStyle& m_style;
};

Sign signOf(QStyle::StandardPixmap which) {
    switch (which) {
    case QStyle::SP_MessageBoxQuestion:
        return {"help", "note"};
    case QStyle::SP_MessageBoxInformation:
        return {"info", "note"};
    case QStyle::SP_MessageBoxWarning:
        return {"warning", "warning"};
    case QStyle::SP_MessageBoxCritical:
        return {"blocker", "blocker"};
    case QStyle::SP_ArrowLeft:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_FileDialogBack:
        return {"chevron-left"};
    case QStyle::SP_ArrowRight:
    case QStyle::SP_ArrowForward:
        return {"chevron-right"};
    case QStyle::SP_FileDialogToParent:
        return {"chevron-up"};
    case QStyle::SP_FileDialogNewFolder:
        return {"plus"};
    case QStyle::SP_FileDialogListView:
        return {"more"};
    case QStyle::SP_FileDialogDetailedView:
        return {"table"};
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
        return {"folder"};
    case QStyle::SP_FileIcon:
        return {"file"};
    default:
        return {};
    }
}

} // namespace

QIcon standardIconOf(QStyle::StandardPixmap which, const WindowStyle& style) {
    const Sign sign = signOf(which);
    return sign.icon == nullptr ? QIcon() : QIcon(new SignEngine(sign, style));
}

} // namespace atalaya
