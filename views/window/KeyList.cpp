#include "views/window/KeyList.h"

#include "views/widgets/KeyCap.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"

#include <QGridLayout>

namespace atalaya {

namespace {

constexpr double capsPx = 150;

QWidget* capsOf(const KeyHint& key, const WindowStyle& style, QWidget* parent) {
    auto* caps = new QWidget(parent);
    auto* row = new QHBoxLayout(caps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.px(4));
    for (const QString& name : key.keys) {
        row->addWidget(name == QStringLiteral("–") ? static_cast<QWidget*>(new Label(style, name, "body", "text2"))
                                                   : new KeyCap(style, name));
    }
    row->addStretch(1);
    return caps;
}

} // namespace

KeyList::KeyList(const WindowStyle& style, const std::vector<KeyGroup>& groups, QWidget* parent) : QWidget(parent) {
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(style.px(20), style.px(8), style.px(20), style.px(16));
    rows->setHorizontalSpacing(style.px(12));
    rows->setVerticalSpacing(style.px(4));
    rows->setColumnMinimumWidth(0, style.px(capsPx));
    rows->setColumnStretch(1, 1);
    auto* manual = new LinkButton(style, tr("What the manual says of this page"), this);
    connect(manual, &QAbstractButton::clicked, this, &KeyList::manualAsked);
    rows->addWidget(manual, 0, 0, 1, 2, Qt::AlignLeading);
    int row = 1;
    for (const KeyGroup& group : groups) {
        if (row > 1) {
            rows->addWidget(new Hairline(style, Qt::Horizontal, "line", this), row++, 0, 1, 2);
        }
        rows->addWidget(new SectionHeading(style, group.heading, "body", this), row++, 0, 1, 2);
        for (const KeyHint& key : group.keys) {
            QWidget* caps = capsOf(key, style, this);
            auto* word = new WrapLabel(style, key.word, "body", "text", 0, this);
            word->setAccessibleName(
                tr("%1: %2", "keys and what they do").arg(key.keys.join(QStringLiteral(" ")), key.word));
            rows->addWidget(caps, row, 0);
            rows->addWidget(word, row++, 1);
        }
    }
    rows->addWidget(new WrapLabel(style, tr("Letters and figures act while no text field has the focus."), "caption",
                                  "text2", 0, this),
                    row++, 0, 1, 2);
    rows->setRowStretch(row, 1);
}

} // namespace atalaya
