#include "views/strategy/whatif/WhatIfNumbers.h"

#include "assessments/foundation/Language.h"
#include "assessments/scoring/PrintedScore.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"

#include <QVBoxLayout>

namespace atalaya {

WhatIfNumbers::WhatIfNumbers(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_flow(nullptr), m_note(new WrapLabel(style, {}, "caption", "text2")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* numbers = new QWidget;
    m_flow = new FlowLayout(numbers);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_now = addColumn("text2");
    m_then = addColumn("text2");
    m_target = addColumn("gap");
    m_other = addColumn("text2");
    column->addWidget(numbers);
    column->addWidget(m_note);
    style.follow(this, [this] { m_flow->setSpacing(m_style.px(20)); });
}

WhatIfNumbers::Column WhatIfNumbers::addColumn(const char* besideToken) {
    Column column;
    column.part = new QWidget;
    auto* lines = new QVBoxLayout(column.part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    column.word = new Label(m_style, {}, "body", "text2");
    column.number = new Label(m_style, {}, "title", "text", 600);
    column.number->setFigures(true);
    column.beside = new Label(m_style, {}, "body", besideToken);
    column.beside->setFigures(true);
    auto* row = new QHBoxLayout;
    m_style.follow(column.part, [this, row] { row->setSpacing(m_style.px(6)); });
    row->addWidget(column.number);
    row->addWidget(column.beside, 1, Qt::AlignBottom);
    lines->addWidget(column.word);
    lines->addLayout(row);
    m_flow->addWidget(column.part);
    return column;
}

void WhatIfNumbers::show(const QString& headline, const WhatIf& whatIf, int targetYear, const WhatIf* other,
                         const QString& otherName, const Language& language) {
    const auto score = [&](const std::optional<double>& value) {
        return value ? language.score(*value) : tr("none", "a score");
    };
    // What is projected stands on the same answers as what is now.
    const auto printed = [&](const std::optional<double>& value) {
        Score shown;
        shown.mean = value;
        shown.coverage = whatIf.coverage();
        return value ? printedScore(shown, language) : score(value);
    };
    const bool isPrinted = whatIf.isPrintable();
    const auto change = [&](const std::optional<double>& to) {
        return to && isPrinted ? language.change(*to - *whatIf.today()) : QString();
    };
    const WhatIf::Value then = whatIf.headline();
    m_now.word->setText(tr("%1 now", "score").arg(headline));
    m_now.number->setText(printed(whatIf.today()));
    m_then.word->setText(tr("With this plan"));
    m_then.number->setText(printed(then.mean));
    m_then.beside->setText(change(then.mean));
    m_target.part->setVisible(then.target.has_value());
    m_target.word->setText(targetYear > 0 ? tr("Target %1", "year").arg(QString::number(targetYear)) : tr("Target"));
    m_target.number->setText(score(then.target));
    m_target.beside->setVisible(isPrinted);
    m_target.beside->setText(then.gap && *then.gap > 0.0 ? tr("gap %1").arg(language.score(*then.gap))
                                                         : tr("reached", "a target"));
    m_target.beside->setToken(then.gap && *then.gap > 0.0 ? "gap" : "text2");
    m_other.part->setVisible(other != nullptr);
    if (other) {
        m_other.word->setText(otherName);
        m_other.number->setText(printed(other->mean()));
        m_other.beside->setText(change(other->mean()));
    }
    if (!isPrinted) {
        m_note->setText(whyNotPrinted(whatIf.coverage(), language));
        m_note->show();
        return;
    }
    // What is done lifts in a projection; a score moves only when somebody scores it.
    const bool isAhead = whatIf.today() && whatIf.begin() && *whatIf.begin() > *whatIf.today();
    m_note->setText(isAhead ? tr("Actions that are done, but not scored yet, make %1 of this.")
                                  .arg(language.change(*whatIf.begin() - *whatIf.today()))
                            : QString());
    m_note->setVisible(isAhead);
}

} // namespace atalaya
