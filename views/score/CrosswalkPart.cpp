#include "views/score/CrosswalkPart.h"

#include "assessments/framework/Framework.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"

#include <QGridLayout>

namespace atalaya {

CrosswalkPart::CrosswalkPart(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_rows(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Hairline(style, Qt::Horizontal, "line", this));
    column->addWidget(new SectionHeading(style, tr("Crosswalk"), "body", this));
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    style.follow(this, [this] {
        m_rows->setHorizontalSpacing(m_style.px(12));
        m_rows->setVerticalSpacing(m_style.px(2));
    });
}

void CrosswalkPart::show(const Framework& framework, const QString& indicator) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (framework.indicator(indicator)->crosswalk.empty()) {
        m_rows->addWidget(
            new WrapLabel(m_style, tr("No other instrument asks for the same."), "caption", "text2", 0, this), 0, 0, 1,
            2);
    }
    QString above;
    int row = 0;
    for (const CrosswalkReference& reference : framework.indicator(indicator)->crosswalk) {
        const auto source = std::find_if(framework.crosswalkSources.begin(), framework.crosswalkSources.end(),
                                         [&](const CrosswalkSource& one) { return one.key == reference.source; });
        auto* name =
            new WrapLabel(m_style, reference.source == above ? QString() : reference.source, "body", "text2", 0, this);
        auto* words = new WrapLabel(
            m_style,
            reference.name.isEmpty()
                ? reference.reference
                : tr("%1 %2", "number and name in another instrument").arg(reference.reference, reference.name),
            "body", "text", 0, this);
        if (source != framework.crosswalkSources.end()) {
            name->setToolTip(source->name);
            name->setAccessibleName(source->name);
            words->setToolTip(source->verification);
        }
        m_rows->addWidget(name, row, 0);
        m_rows->addWidget(words, row, 1);
        above = reference.source;
        ++row;
    }
}

} // namespace atalaya
