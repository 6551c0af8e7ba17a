#include "views/theme/Fonts.h"

#include "resources/Resources.h"

#include <QFontDatabase>
#include <QLoggingCategory>

namespace atalaya {

bool loadFonts() {
    static const bool loaded = [] {
        bool all = embeddedDataIsLinked();
        for (const char* face : {"Text", "Figures"}) {
            for (const char* style : {"Regular", "Medium", "SemiBold"}) {
                const QString file =
                    QStringLiteral(":/fonts/Atalaya%1-%2.ttf").arg(QLatin1String(face), QLatin1String(style));
                if (QFontDatabase::addApplicationFont(file) < 0) {
                    qWarning("The embedded font %s cannot be read.", qUtf8Printable(file));
                    all = false;
                }
            }
        }
        return all;
    }();
    return loaded;
}

} // namespace atalaya
