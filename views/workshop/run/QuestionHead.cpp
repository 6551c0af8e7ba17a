#include "views/workshop/run/QuestionHead.h"

#include "assessments/framework/Framework.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/StageLabel.h"

#include <QHBoxLayout>

namespace atalaya {

namespace {

constexpr double stagesPx = 130;

} // namespace

QuestionHead::QuestionHead(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_head(new QHBoxLayout)
    , m_code(new Label(style, {}, "body", "text", 600))
    , m_title(new WrapLabel(style, {}, "body", "text2"))
    , m_criteria(new LinkButton(style, tr("Criteria")))
    , m_question(new WrapLabel(style, {}, "question", "text", 600))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list)) {
    m_head->addWidget(m_code, 0, Qt::AlignTop);
    m_head->addWidget(m_title, 1, Qt::AlignTop);
    m_head->addWidget(m_criteria, 0, Qt::AlignTop);
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_question);
    column->addWidget(m_list);
    style.follow(this, [this, column] {
        m_head->setSpacing(m_style.px(8));
        m_rows->setContentsMargins(0, 0, 0, 0);
        m_rows->setSpacing(m_style.px(6));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_style.px(8));
        for (const auto& [stage, text] : m_stages) {
            stage->setFixedWidth(m_style.px(stagesPx));
        }
    });
    connect(m_criteria, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        fold();
    });
    fold();
}

void QuestionHead::addToHead(QWidget* widget) {
    m_head->insertWidget(0, widget, 0, Qt::AlignTop);
}

void QuestionHead::fold() {
    m_list->setVisible(m_open);
    m_criteria->setText(m_open ? tr("Hide the criteria") : tr("Criteria"));
    m_criteria->updateGeometry();
}

void QuestionHead::showQuestion(const Framework& framework, const QString& code) {
    const Indicator* indicator = framework.indicator(code);
    m_code->setText(code);
    m_title->setText(indicator ? indicator->title : QString());
    m_question->setText(indicator ? indicator->question : QString());
    fillCriteria(framework, code);
}

void QuestionHead::fillCriteria(const Framework& framework, const QString& code) {
    const Indicator* indicator = framework.indicator(code);
    while (static_cast<int>(m_stages.size()) < framework.ceiling()) {
        auto* stage = new StageLabel(m_style);
        auto* text = new WrapLabel(m_style);
        stage->setFixedWidth(m_style.px(stagesPx));
        auto* row = new QHBoxLayout;
        row->addWidget(stage, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_rows->addLayout(row);
        m_stages.emplace_back(stage, text);
    }
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const auto number = static_cast<int>(i) + 1;
        const bool isThere = number <= framework.ceiling();
        const auto [stage, text] = m_stages[i];
        stage->setVisible(isThere);
        text->setVisible(isThere);
        if (isThere) {
            stage->setStage(StageGlyph::proved(number, framework.ceiling()), framework.stageName(number));
            text->setText(indicator ? indicator->criterion(number) : QString());
        }
    }
}

} // namespace atalaya
