#include "views/score/BeginPane.h"

#include "models/items/MemberStates.h"
#include "models/session/AssessmentSession.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/DashedTower.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

#include <utility>

namespace atalaya {

namespace {

constexpr double towerPx = 96, mostWidthPx = 1180, besideFromPx = 600, fourColumnsFromPx = 760;

/// How many of the questions are to be answered before a score over them is printed.
int leastAnswered(Coverage coverage) {
    coverage.answered = 0;
    while (coverage.answered < coverage.applicable && !coverage.isPrintable()) {
        ++coverage.answered;
    }
    return coverage.answered;
}

WrapLabel* words(const WindowStyle& style, const char* step, const char* token, int weight = 0) {
    auto* label = new WrapLabel(style, {}, step, token, weight);
    label->setTextFormat(Qt::PlainText); // names of States and groups are no mark-up
    return label;
}

} // namespace

BeginPane::BeginPane(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_opening(new QBoxLayout(QBoxLayout::LeftToRight)), m_facts(new QGridLayout) {
    setAccessibleName(tr("New assessment"));
    makeOpening();
    makeWays();
    makeFacts();
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_opening);
    for (QBoxLayout* way : m_ways) {
        column->addWidget(new Hairline(style, Qt::Horizontal, "line", this));
        column->addLayout(way);
    }
    column->addWidget(new Hairline(style, Qt::Horizontal, "lineStrong", this));
    column->addLayout(m_facts);
    column->addStretch(1);
    style.follow(this, [this, column] {
        column->setSpacing(m_style.px(20));
        m_opening->setSpacing(m_style.px(40));
        for (QBoxLayout* way : m_ways) {
            way->setSpacing(m_style.px(20));
        }
        m_facts->setSpacing(m_style.px(16));
        setMaximumWidth(m_style.px(mostWidthPx));
        fold();
    });
}

void BeginPane::makeOpening() {
    m_heading = words(m_style, "title", "text");
    m_headline = words(m_style, "reading", "text2");
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    said->addStretch(1);
    said->addWidget(m_heading);
    said->addSpacing(m_style.px(8));
    said->addWidget(new WrapLabel(m_style, tr("An unanswered question counts nowhere; it is never read as stage 1."),
                                  "reading", "text2"));
    said->addWidget(m_headline);
    said->addStretch(1);
    m_opening->addWidget(new DashedTower(m_style, towerPx), 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_opening->addLayout(said, 1);
}

void BeginPane::makeWays() {
    m_with = words(m_style, "body", "text2");
    m_start = new Button(m_style, {}, Button::Kind::Primary);
    m_start->setAccessibleDescription(tr("Brings this question and its stages"));
    connect(m_start, &QAbstractButton::clicked, this, &BeginPane::startWanted);
    m_plan = new Button(m_style, tr("Plan a workshop"));
    m_plan->setAccessibleDescription(tr("Goes to the Workshop page"));
    connect(m_plan, &QAbstractButton::clicked, this, &BeginPane::workshopWanted);
    m_ways << way(QStringLiteral("score"), tr("Answer what you can show"), m_with, m_start)
           << way(QStringLiteral("workshop"), tr("Let the room decide"),
                  new WrapLabel(m_style,
                                tr("Plan a workshop of one or two days; blind votes become answers when you record "
                                   "what the room agreed."),
                                "body", "text2"),
                  m_plan);
}

/// A way to begin: what it is, what comes with it, and its button.
QBoxLayout* BeginPane::way(const QString& icon, const QString& head, WrapLabel* with, Button* button) {
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(new WrapLabel(m_style, head, "reading", "text", 600));
    said->addWidget(with);
    button->setAutoDefault(true); // Enter begins, as Space does
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->addWidget(new IconLabel(m_style, icon, 22, "text2"), 0, Qt::AlignVCenter);
    row->addLayout(said, 1);
    row->addWidget(button, 0, Qt::AlignLeading | Qt::AlignVCenter);
    return row;
}

void BeginPane::makeFacts() {
    const auto cell = [this](const QString& head, QWidget* first, QWidget* second) {
        auto* one = new QWidget(this);
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new WrapLabel(m_style, head, "body", "text2"));
        column->addWidget(first);
        column->addWidget(second);
        column->addStretch(1);
        m_cells << one;
    };
    const auto fact = [this](const char* token) { return words(m_style, "body", token); };
    m_framework = fact("text");
    m_size = fact("text2");
    m_scope = fact("text");
    m_language = fact("text2");
    m_group = fact("text");
    m_others = fact("text2");
    m_file = new ElidedLabel(m_style, {}, "body", "text");
    m_folder = new ElidedLabel(m_style, {}, "body", "text2");
    cell(tr("Framework"), m_framework, m_size);
    cell(tr("Scope and language"), m_scope, m_language);
    cell(tr("Headline"), m_group, m_others);
    cell(tr("Where it is kept"), m_file, m_folder);
}

void BeginPane::show(const AssessmentSession& session, const QString& question, const QString& file) {
    const Assessment& assessment = session.assessment();
    const Framework& framework = session.framework();
    m_heading->setText(
        tr("%1, Round %2: %3", "State, round, what is answered of it")
            .arg(assessment.state, assessment.round,
                 tr("%n question(s), none answered", nullptr, session.scores().whole.coverage.applicable)));
    const Coverage& counted = session.scores().headline().coverage;
    m_headline->setText(tr("The headline is printed from 60% of its questions on: %1 of %2.",
                           "the space before the sign does not break")
                            .arg(QString::number(leastAnswered(counted)), QString::number(counted.applicable)));
    const Group& headline = framework.headlineGroup();
    const Indicator* first = framework.indicator(question);
    const bool isOfHeadline =
        first && framework.groups.size() > 1 && framework.commitment(first->commitment)->group == headline.id;
    const QString effort = tr("One key per question; reasons and proof can follow later.");
    m_with->setText(
        isOfHeadline
            ? tr("Begin with what the headline counts: %1. %2", "a group; a sentence").arg(headline.title, effort)
            : effort);
    m_start->setText(tr("Start with %1").arg(question));
    showFacts(session, file);
}

void BeginPane::showFacts(const AssessmentSession& session, const QString& file) {
    const Assessment& assessment = session.assessment();
    const Framework& framework = session.framework();
    m_framework->setText(tr("%1, version %2", "a framework").arg(framework.id, framework.version));
    m_framework->setToolTip(framework.title);
    m_size->setText(tr("%1, %2", "so many commitments, so many questions")
                        .arg(tr("%n commitment(s)", nullptr, static_cast<int>(session.scores().commitments.size())),
                             tr("%n question(s)", nullptr, session.scores().whole.coverage.applicable)));
    m_scope->setText(assessment.entity.isEmpty() ? tr("National") : assessment.entity);
    m_language->setText(languageName(assessment.language));
    const Group& headline = framework.headlineGroup();
    const bool isAll = framework.groups.size() == 1;
    m_group->setText(isAll ? tr("All questions") : headline.title);
    m_others->setText(isAll ? QString() : tr("All else is shown apart"));
    m_others->setVisible(!isAll);
    m_file->setText(QFileInfo(file).fileName());
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(file).path()));
}

/// Beside each other where there is room, else below.
void BeginPane::fold() {
    const bool beside = width() >= m_style.px(besideFromPx);
    const int side = m_style.px(beside ? 72 : 18);
    layout()->setContentsMargins(side, m_style.px(beside ? 48 : 18), side, m_style.px(18));
    for (QBoxLayout* row : m_ways + QList<QBoxLayout*>{m_opening}) {
        row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    const int columns = width() >= m_style.px(fourColumnsFromPx) ? 4 : beside ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns) {
        return;
    }
    for (int at = 0; at < m_cells.size(); ++at) {
        m_facts->removeWidget(m_cells.at(at));
        m_facts->addWidget(m_cells.at(at), at / columns, at % columns);
        m_facts->setColumnStretch(at, at < columns ? 1 : 0);
    }
}

void BeginPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

} // namespace atalaya
