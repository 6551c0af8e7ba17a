#include "views/reportpage/ReportPanes.h"

#include "views/reportpage/ExportBar.h"
#include "views/reportpage/FindingsPane.h"
#include "views/reportpage/PreviewPane.h"
#include "views/reportpage/ReportOptionsPane.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

// Widths in em from which panes stand side by side.
constexpr double threePanesFrom = 92;
constexpr double twoPanesFrom = 70;
// px
constexpr double optionsWidth = 320;
constexpr double widestOptions = 400; ///< where a language has longer words
constexpr double findingsWidth = 414;
constexpr double ringWidth = 4;

} // namespace

ReportPanes::ReportPanes(const WindowStyle& style, const Parts& parts, QWidget* parent)
    : QWidget(parent), m_style(style), m_parts(parts), m_options(makeOptions()), m_switches(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_switches);
    auto* switches = new QHBoxLayout(m_switches);
    m_two = addSwitch({tr("Before you export"), tr("Pages")}, Pane::Findings);
    m_one = addSwitch({tr("Options"), tr("Before you export"), tr("Pages")}, Pane::Options);
    switches->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (Hairline*& line : m_lines) {
        line = new Hairline(style, Qt::Vertical, "lineStrong");
    }
    row->addWidget(m_options);
    row->addWidget(m_lines[0]);
    row->addWidget(&m_parts.findings);
    row->addWidget(m_lines[1]);
    row->addWidget(&m_parts.preview, 1);
    column->addLayout(row, 1);
    m_style.follow(this, [this] { restyle(); });
}

QWidget* ReportPanes::makeOptions() {
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_head = new SectionHeading(m_style, tr("Reports"), "title");
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(&m_parts.options);
    auto* column = new QVBoxLayout(pane);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(&m_parts.bar);
    return pane;
}

SegmentedControl* ReportPanes::addSwitch(const QStringList& words, Pane first) {
    auto* control = new SegmentedControl(m_style, tr("What is shown"));
    for (const QString& word : words) {
        control->addSegment(word);
    }
    connect(control, &SegmentedControl::chosen, this,
            [this, first](int index) { bring(static_cast<Pane>(index + static_cast<int>(first))); });
    m_switches->layout()->addWidget(control);
    return control;
}

void ReportPanes::restyle() {
    m_switches->layout()->setContentsMargins(m_style.px(20), m_style.px(8), 0, 0);
    QLayout* column = m_options->layout();
    // The scrolled options have room for the focus ring inside; what stands above and below lines up with them.
    const int ring = m_style.px(ringWidth);
    column->setContentsMargins(m_style.px(20) - ring, 0, m_style.px(8) - ring, m_style.px(16));
    column->setSpacing(m_style.px(10) - ring);
    m_parts.options.layout()->setContentsMargins(ring, ring, ring, ring);
    m_parts.bar.layout()->setContentsMargins(ring, 0, ring, 0);
    m_head->setContentsMargins(ring, 0, ring, 0);
    m_head->setMinimumHeight(m_style.px(56));
    refold();
}

void ReportPanes::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refold();
}

void ReportPanes::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refold();
}

double ReportPanes::widthInEm() const {
    return static_cast<double>(window()->width()) / m_style.px(m_style.theme().type("body").size);
}

void ReportPanes::refold() {
    const double width = widthInEm();
    const bool three = width >= threePanesFrom;
    const bool two = !three && width >= twoPanesFrom;
    const bool one = !three && !two;
    const Pane shown = two && m_pane == Pane::Options ? Pane::Findings : m_pane;
    m_switches->setVisible(!three);
    m_two->setVisible(two);
    m_one->setVisible(one);
    m_two->setCurrentIndex(static_cast<int>(shown) - 1);
    m_one->setCurrentIndex(static_cast<int>(shown));
    m_options->setVisible(!one || shown == Pane::Options);
    m_parts.findings.setVisible(three || shown == Pane::Findings);
    m_parts.preview.setVisible(three || shown == Pane::Pages);
    m_lines[0]->setVisible(!one);
    m_lines[1]->setVisible(three);
    const int needed = m_parts.options.minimumSizeHint().width() + m_style.px(20) + m_style.px(8) +
                       this->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int options = std::clamp(needed, m_style.px(optionsWidth), m_style.px(widestOptions));
    m_options->setMinimumWidth(one ? 0 : options);
    m_options->setMaximumWidth(one ? QWIDGETSIZE_MAX : options);
    m_parts.findings.setMinimumWidth(three ? m_style.px(findingsWidth) : 0);
    m_parts.findings.setMaximumWidth(three ? m_style.px(findingsWidth) : QWIDGETSIZE_MAX);
    m_parts.preview.setShowsThumbnails(three);
}

void ReportPanes::bring(Pane pane) {
    const bool isBeside = pane == Pane::Options && widthInEm() >= twoPanesFrom;
    m_pane = isBeside ? m_pane : pane;
    refold();
}

} // namespace atalaya
