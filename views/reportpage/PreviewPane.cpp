#include "views/reportpage/PreviewPane.h"

#include "models/session/WindowLanguage.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/Thumbnails.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Of the headings to jump by.
constexpr int deepestLevel = 1;

} // namespace

PreviewPane::PreviewPane(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_view(new PageView(style, m_images))
    , m_thumbnails(new Thumbnails(style, m_images))
    , m_before(new IconButton(style, u"chevron-left"_s, tr("Page before"), Button::Kind::Plain))
    , m_after(new IconButton(style, u"chevron-right"_s, tr("Next page"), Button::Kind::Plain))
    , m_smaller(new IconButton(style, u"minus"_s, tr("Smaller"), Button::Kind::Plain))
    , m_larger(new IconButton(style, u"plus"_s, tr("Larger"), Button::Kind::Plain))
    , m_number(new Label(style))
    , m_zoom(new Label(style))
    , m_state(new WrapLabel(style, {}, "caption", "text2"))
    , m_contents(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeHead());
    column->addWidget(m_state);
    auto* pages = new QHBoxLayout;
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_view, 1);
    column->addLayout(pages, 1);
    connect(m_before, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(m_view, &PageView::pageChanged, this, &PreviewPane::showPage);
    connect(m_view, &PageView::zoomChanged, this, [this](int percent) {
        const Language language = languageOfWindow();
        m_zoom->setText(language.withUnit(language.whole(percent), u"%"_s));
    });
    connect(m_thumbnails, &Thumbnails::chosen, m_view, &PageView::setPage);
    connect(m_contents, &QComboBox::activated, this,
            [this](int index) { m_view->setPage(m_contents->itemData(index).toInt()); });
    m_style.follow(this, [this] { restyle(); });
    setState({});
    showPage();
}

QBoxLayout* PreviewPane::makeHead() {
    auto* head = new QHBoxLayout;
    for (QWidget* part :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_after)}) {
        head->addWidget(part);
    }
    head->addStretch(1);
    m_contents->setAccessibleName(tr("Section"));
    m_contents->setPlaceholderText(tr("Contents"));
    m_contents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contents->setMinimumContentsLength(8);
    head->addWidget(m_contents, 4);
    for (QWidget* part :
         {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_larger)}) {
        head->addWidget(part);
    }
    m_number->setFigures(true);
    m_number->setTextFormat(Qt::RichText);
    m_zoom->setFigures(true);
    return head;
}

void PreviewPane::restyle() {
    layout()->setContentsMargins(m_style.px(16), m_style.px(14), m_style.px(16), m_style.px(16));
    layout()->setSpacing(m_style.px(10));
}

void PreviewPane::setPdf(const QByteArray& bytes, std::vector<report::ReportHeading> headings) {
    std::erase_if(headings, [](const report::ReportHeading& heading) { return heading.level > deepestLevel; });
    m_images.setPdf(bytes, std::move(headings));
    fillContents();
    setShowsThumbnails(m_showsThumbnails);
    showPage();
}

void PreviewPane::fillContents() {
    m_contents->clear();
    for (const report::ReportHeading& heading : m_images.headings()) {
        m_contents->addItem(QString(2 * heading.level, u'\u00a0') + heading.title, heading.page);
    }
    m_contents->setEnabled(m_contents->count() > 0);
}

void PreviewPane::showPage() {
    const int page = m_view->page();
    const int count = m_images.count();
    const QString none = tr("no pages yet");
    m_number->setText(count > 0 ? tr("page <b>%1</b> of %2").arg(page + 1).arg(count) : none);
    // Rich text takes itself for narrower than it is drawn, by a px or two.
    const int words = m_number->fontMetrics().horizontalAdvance(none) + m_style.px(4);
    m_number->setMinimumWidth(count > 0 ? 0 : words);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < count);
    m_smaller->setEnabled(count > 0);
    m_larger->setEnabled(count > 0);
    m_thumbnails->choose(page);
    int section = -1;
    for (int i = 0; i < m_contents->count() && m_contents->itemData(i).toInt() <= page; ++i) {
        section = i;
    }
    m_contents->setCurrentIndex(section);
}

void PreviewPane::turn(int pages) {
    m_view->setPage(m_view->page() + pages);
}

bool PreviewPane::showSection(const QString& anchor) {
    const auto& headings = m_images.headings();
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [&](const report::ReportHeading& heading) { return heading.anchor == anchor; });
    if (found == headings.end()) {
        return false;
    }
    m_view->setPage(found->page);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void PreviewPane::setState(const QString& line) {
    m_state->setText(line);
    m_state->setVisible(!line.isEmpty());
}

void PreviewPane::setShowsThumbnails(bool shows) {
    m_showsThumbnails = shows;
    m_thumbnails->setVisible(shows && m_images.count() > 0);
}

} // namespace atalaya
