#include "views/reports/odt/OdtStyleParts.h"

#include "views/reports/odt/OdtXml.h"
#include "views/theme/Theme.h"

namespace atalaya::report::odt_style {

QString colour(const char* name) {
    return Theme::paper().colour(name).name();
}

QString line(double width, const char* name) {
    return QStringLiteral("%1 solid %2").arg(odtPoints(width), colour(name));
}

void startStyle(QXmlStreamWriter& xml, const QString& name, const char* family, const QString& parent,
                const QString& display) {
    startOdt(xml, "style:style");
    attributeOdt(xml, "style:name", name);
    if (!display.isEmpty() && display != name) {
        attributeOdt(xml, "style:display-name", display);
    }
    attributeOdt(xml, "style:family", QLatin1String(family));
    if (!parent.isEmpty()) {
        attributeOdt(xml, "style:parent-style-name", parent);
    }
}

void startParagraphProperties(QXmlStreamWriter& xml, Spacing spacing, bool keepWithNext) {
    startOdt(xml, "style:paragraph-properties");
    if (spacing.line > 0) {
        attributeOdt(xml, "style:line-height-at-least", odtPoints(spacing.line));
    }
    if (spacing.before >= 0) {
        attributeOdt(xml, "fo:margin-top", odtPoints(spacing.before));
    }
    if (spacing.after >= 0) {
        attributeOdt(xml, "fo:margin-bottom", odtPoints(spacing.after));
    }
    if (keepWithNext) {
        attributeOdt(xml, "fo:keep-with-next", QStringLiteral("always"));
    }
}

void textProperties(QXmlStreamWriter& xml, double size, bool bold, const char* ink) {
    emptyOdt(xml, "style:text-properties");
    attributeOdt(xml, "style:font-name", QStringLiteral("Inter"));
    attributeOdt(xml, "fo:font-size", odtPoints(size));
    attributeOdt(xml, "fo:color", colour(ink));
    if (bold) {
        attributeOdt(xml, "fo:font-weight", QStringLiteral("bold"));
    }
}

} // namespace atalaya::report::odt_style
