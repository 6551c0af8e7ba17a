#include "views/reports/odt/OdtContents.h"

#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"
#include "views/reports/odt/OdtXml.h"

namespace atalaya::report {

void writeOdtContentsSource(QXmlStreamWriter& xml, const Contents& part) {
    startOdt(xml, "text:table-of-content-source");
    attributeOdt(xml, "text:outline-level", QString::number(part.depth));
    startOdt(xml, "text:index-title-template");
    attributeOdt(xml, "text:style-name", QStringLiteral("Contents_20_Heading"));
    xml.writeCharacters(oneLine(inBoth(part.title, part.second)));
    xml.writeEndElement();
    for (int level = 1; level <= part.depth; ++level) {
        startOdt(xml, "text:table-of-content-entry-template");
        attributeOdt(xml, "text:outline-level", QString::number(level));
        attributeOdt(xml, "text:style-name", QStringLiteral("Contents_20_%1").arg(level));
        emptyOdt(xml, "text:index-entry-link-start");
        emptyOdt(xml, "text:index-entry-text");
        emptyOdt(xml, "text:index-entry-tab-stop");
        attributeOdt(xml, "style:type", QStringLiteral("right"));
        attributeOdt(xml, "style:leader-char", QStringLiteral("."));
        emptyOdt(xml, "text:index-entry-page-number");
        emptyOdt(xml, "text:index-entry-link-end");
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace atalaya::report
