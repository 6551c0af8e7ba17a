#include "views/reports/Headings.h"

#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"

#include <iterator>

namespace atalaya::report {

bool isSafeLink(const QString& link) {
    return link.startsWith(u'#') || link.startsWith(QLatin1String("https://")) ||
           link.startsWith(QLatin1String("http://"));
}

HeadingList::HeadingList(const ReportDocument& document) {
    collect(document.body, {});
}

void HeadingList::collect(const Elements& elements, const QString& language) {
    const auto within = [&](const QString& own) -> const QString& { return own.isEmpty() ? language : own; };
    for (const Element& element : elements) {
        if (const auto* heading = std::get_if<Heading>(&element.value)) {
            const QString anchor =
                heading->anchor.isEmpty() ? QStringLiteral("heading-%1").arg(m_all.size() + 1) : heading->anchor;
            m_places.insert(heading, m_all.size());
            m_all.push_back({heading->level, cleanText(heading->number), cleanText(heading->text), anchor,
                             heading->inContents, cleanText(secondOf(*heading)), within(heading->language),
                             cleanText(heading->listed)});
        } else if (const auto* block = std::get_if<Block>(&element.value)) {
            if (block->content) {
                collect(*block->content, within(block->language));
            }
        } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
            for (const Elements& column : columns->columns) {
                collect(column, language);
            }
        } else if (const auto* contents = std::get_if<Contents>(&element.value)) {
            m_all.push_back({1,
                             {},
                             cleanText(contents->title),
                             QStringLiteral("contents"),
                             false,
                             cleanText(contents->second),
                             language});
        } else if (const auto* table = std::get_if<Table>(&element.value)) {
            for (const std::vector<Row>* rows : {&table->head, &table->rows}) {
                for (const Row& row : *rows) {
                    for (const Cell& cell : row.cells) {
                        collect(cell.content, within(table->language));
                    }
                }
            }
        }
    }
}

std::vector<HeadingRef> HeadingList::contents(int depth) const {
    std::vector<HeadingRef> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [depth](const HeadingRef& one) { return one.inContents && one.level <= depth; });
    for (HeadingRef& one : shown) {
        if (!one.listed.isEmpty()) {
            one.text = one.listed;
            one.second.clear();
            one.language.clear();
        }
    }
    return shown;
}

QString HeadingList::anchorOf(const Heading& heading) const {
    const auto place = m_places.constFind(&heading);
    return place == m_places.cend() ? heading.anchor : m_all[*place].anchor;
}

} // namespace atalaya::report
