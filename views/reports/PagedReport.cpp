#include "views/reports/PagedReport.h"

#include "views/reports/PlainText.h"
#include "views/reports/layout/CoverPage.h"
#include "views/reports/layout/FlowBuilder.h"
#include "views/reports/layout/PagePainter.h"
#include "views/theme/Fonts.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QThread>

namespace atalaya::report {

using namespace layout;

struct PagedReport::Content {
    Content(const ReportDocument& document, const PagingOptions& options)
        : geometry(options.paper), palette(options.grey), coded(options.coded), meaning(document.title, coded) {}

    PageGeometry geometry;
    Palette palette;
    bool coded;
    Meaning meaning;
    PageFrame frame;
    bool hasCover = false;
    std::vector<Items> pages;
    QHash<QString, int> anchors;
};

namespace {

PageFrame frameOf(const ReportDocument& document) {
    return {cleanText(document.runningState),
            cleanText(document.runningTitle),
            cleanText(document.runningStatus),
            cleanText(document.runningDate),
            cleanText(document.footer),
            document.pageOf,
            document.handling,
            document.handlingColor.isValid() ? document.handlingColor : QColor(Qt::white),
            document.watermark};
}

bool hasCover(const Cover& cover) {
    return !cover.title.isEmpty() || !cover.state.isEmpty();
}

/// Links and anchors of a finished page, and nothing more of them in what is painted.
void settlePage(Items& items, int page, Meaning& meaning, QHash<QString, int>& anchors) {
    for (const Item& item : items) {
        if (const auto* link = std::get_if<LinkItem>(&item)) {
            LinkArea area;
            area.page = page;
            area.x = link->area.x() / dotsPerPoint;
            area.y = link->area.y() / dotsPerPoint;
            area.width = link->area.width() / dotsPerPoint;
            area.height = link->area.height() / dotsPerPoint;
            area.node = link->node;
            meaning.addLink(area);
        } else if (const auto* anchor = std::get_if<AnchorItem>(&item)) {
            if (!anchors.contains(anchor->anchor)) {
                anchors.insert(anchor->anchor, page);
            }
        }
    }
    std::erase_if(items, [](const Item& item) {
        return std::holds_alternative<LinkItem>(item) || std::holds_alternative<AnchorItem>(item);
    });
}

/// Page numbers of the contents, now that every page is known.
void fillNumbers(std::vector<Items>& pages, const QHash<QString, int>& anchors, TextSetter& setter) {
    for (Items& items : pages) {
        for (Item& item : items) {
            const auto* number = std::get_if<PageNumberItem>(&item);
            if (number == nullptr) {
                continue;
            }
            const QString text = QString::number(anchors.value(number->anchor, 0) + 1);
            number->slot->text = text;
            Setting setting;
            setting.face = number->strong ? Face::Body : Face::Dense;
            setting.least = number->strong ? Weight::Semibold : Weight::Regular;
            item = setter.label(text, setting, number->slot, number->right, number->baseline);
        }
    }
}

} // namespace

Result<PagedReport> layOut(const ReportDocument& document, const PagingOptions& options) {
    if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
        loadFonts(); // before the first report in a worker, the program has done so at its start
    }
    auto content = std::make_unique<PagedReport::Content>(document, options);
    content->frame = frameOf(document);
    content->hasCover = hasCover(document.cover);
    const PageGeometry& geometry = content->geometry;
    Fonts fonts;
    if (content->hasCover) {
        content->pages.push_back(coverPage(document, geometry, fonts, content->palette, content->meaning));
    }
    FlowBuilder builder(document, PageGeometry::column, geometry.bodyHeight(), fonts, content->palette,
                        content->meaning);
    Strips strips = builder.build();
    if (content->meaning.isFull()) {
        return failure(ErrorCode::Refused, [] {
            return QCoreApplication::translate("Report", "The report has more than 65,500 pieces of text, more "
                                                         "than a tagged PDF can hold. Leave out an annex.");
        });
    }
    for (std::size_t next = 0; next < strips.size();) {
        if (isStopped(options.cancelled)) {
            return stopped();
        }
        const Taken taken = take(strips, next, geometry.bodyHeight(), true);
        Items page;
        addMoved(page, taken.items, geometry.left, geometry.bodyTop);
        content->pages.push_back(std::move(page));
    }
    if (content->pages.empty()) {
        content->pages.emplace_back();
    }
    int number = 0;
    for (Items& page : content->pages) {
        settlePage(page, number++, content->meaning, content->anchors);
    }
    TextSetter setter(fonts, content->palette, content->meaning);
    fillNumbers(content->pages, content->anchors, setter);
    return PagedReport(std::move(content));
}

PagedReport::PagedReport(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
PagedReport::PagedReport(PagedReport&&) noexcept = default;
PagedReport& PagedReport::operator=(PagedReport&&) noexcept = default;
PagedReport::~PagedReport() = default;

int PagedReport::pages() const {
    return static_cast<int>(m_content->pages.size());
}

int PagedReport::pageOf(const QString& anchor) const {
    return m_content->anchors.value(anchor, -1);
}

void PagedReport::paintPage(QPainter& painter, int page) const {
    if (page < 0 || page >= pages()) {
        return;
    }
    PagePainter pagePainter(m_content->geometry, m_content->frame, m_content->palette, m_content->coded);
    const bool cover = m_content->hasCover && page == 0;
    pagePainter.paint(painter, m_content->pages[static_cast<std::size_t>(page)], page + 1, pages(), !cover);
}

Structure& PagedReport::structure() {
    return m_content->meaning.structure();
}

const Structure& PagedReport::structure() const {
    return m_content->meaning.structure();
}

} // namespace atalaya::report
