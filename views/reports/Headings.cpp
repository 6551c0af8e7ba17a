#include "views/reports/Headings.h"

namespace atalaya::report {

namespace {

void collect(const Elements& elements, int depth, std::vector<const Heading*>& headings) {
    for (const Element& element : elements) {
        if (const auto* heading = std::get_if<Heading>(&element.value)) {
            if (heading->inContents && heading->level <= depth && !heading->anchor.isEmpty()) {
                headings.push_back(heading);
            }
        } else if (const auto* block = std::get_if<Block>(&element.value)) {
            if (block->content) {
                collect(*block->content, depth, headings);
            }
        } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
            for (const Elements& column : columns->columns) {
                collect(column, depth, headings);
            }
        }
    }
}

} // namespace

bool isSafeLink(const QString& link) {
    return link.startsWith(u'#') || link.startsWith(QLatin1String("https://")) ||
           link.startsWith(QLatin1String("http://"));
}

std::vector<const Heading*> contentsOf(const ReportDocument& document, int depth) {
    std::vector<const Heading*> headings;
    collect(document.body, depth, headings);
    return headings;
}

} // namespace atalaya::report
