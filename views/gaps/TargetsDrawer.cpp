#include "views/gaps/TargetsDrawer.h"

#include "assessments/foundation/Language.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int usualYears = 2; ///< from the assessment's date to a target's

} // namespace

TargetsDrawer::TargetsDrawer(const WindowContext& context, QWidget* host)
    : Drawer(context.style, tr("Set targets"), host), m_context(context) {
    makeContent();
    connect(&m_context.desk, &Desk::sessionChanged, this, [this] {
        close();
        followSession();
    });
    followSession();
}

void TargetsDrawer::followSession() {
    if (const AssessmentSession* session = m_context.desk.session()) {
        connect(session, &AssessmentSession::changed, this, &TargetsDrawer::follow);
    }
}

void TargetsDrawer::follow(const AssessmentDelta& delta) {
    if (!isOpen()) {
        return;
    }
    // What is chosen but not set yet stays, unless the very target it began from is another now.
    if (delta.targets.contains(m_subject->currentData().toString())) {
        showChosen();
    } else {
        preview();
    }
}

void TargetsDrawer::makeContent() {
    const WindowStyle& style = m_context.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_subject = new QComboBox;
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(12);
    m_stage = new QComboBox;
    m_dated = new QCheckBox(tr("with a date"));
    m_date = new DateField;
    m_keepHigher = new QCheckBox(tr("Keep targets that are higher"));
    m_keepHigher->setChecked(true);
    m_onlyBelow = new QCheckBox(tr("Only questions answered below this stage"));
    m_preview = new WrapLabel(style);
    addField(*column, style, tr("Which questions"), m_subject);
    addField(*column, style, tr("Stage aimed at"), m_stage);
    column->addWidget(m_dated);
    addField(*column, style, tr("To be reached by"), m_date);
    m_date->setAccessibleDescription(tr("Counts while “%1” is ticked").arg(m_dated->text()));
    column->addWidget(m_keepHigher);
    column->addWidget(m_onlyBelow);
    column->addWidget(m_preview);
    column->addStretch(1);
    setContent(content);

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_apply = new Button(style, tr("Set targets"), Button::Kind::Primary);
    row->addWidget(m_apply);
    row->addStretch(1);
    setFoot(foot);
    style.follow(content, [&style, column, row] {
        column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(12));
        column->setSpacing(style.px(8));
        row->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(10));
    });
    for (QComboBox* box : {m_subject, m_stage}) {
        connect(box, &QComboBox::currentIndexChanged, this, &TargetsDrawer::preview);
    }
    for (QCheckBox* box : {m_dated, m_keepHigher, m_onlyBelow}) {
        connect(box, &QCheckBox::toggled, this, &TargetsDrawer::preview);
    }
    connect(m_subject, &QComboBox::activated, this, &TargetsDrawer::showChosen);
    connect(m_date, &DateField::dateChanged, this, &TargetsDrawer::preview);
    connect(m_apply, &QAbstractButton::clicked, this, &TargetsDrawer::apply);
}

QString TargetsDrawer::subjectName(const Framework& framework, const QString& subject) {
    if (const Group* group = framework.group(subject)) {
        return group->title;
    }
    if (const Commitment* commitment = framework.commitment(subject)) {
        return tr("%1 %2", "commitment: number, title").arg(QString::number(commitment->number), commitment->title);
    }
    if (const Indicator* indicator = framework.indicator(subject)) {
        return tr("%1 %2", "question: code, title").arg(indicator->code, indicator->title);
    }
    return tr("All questions in scope");
}

void TargetsDrawer::fillSubjects(const Framework& framework) {
    m_subject->clear();
    const auto offer = [&](const QString& subject) { m_subject->addItem(subjectName(framework, subject), subject); };
    offer(u"whole"_s);
    for (const Group& group : framework.groups) {
        offer(group.id);
    }
    for (const Commitment& commitment : framework.commitments) {
        offer(commitment.code);
    }
    for (const Indicator& indicator : framework.indicators) {
        offer(indicator.code);
    }
}

void TargetsDrawer::openFor(const QString& subject) {
    const AssessmentSession* session = m_context.desk.session();
    if (!session) {
        return;
    }
    const Framework& framework = session->framework();
    fillSubjects(framework);
    m_stage->clear();
    for (const Stage& stage : framework.stages) {
        m_stage->addItem(tr("%1 %2", "stage: number, name").arg(QString::number(stage.number), stage.name),
                         stage.number);
    }
    m_stage->addItem(tr("No target"), 0);
    m_stage->setCurrentIndex(m_stage->findData(std::min(3, framework.ceiling())));
    m_dated->setChecked(true);
    m_date->setDate(QDate(session->assessment().referenceDate.year() + usualYears, 12, 31));
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(subject)));
    showChosen();
    open();
    m_stage->setFocus(m_context.style.focusReason());
}

void TargetsDrawer::showChosen() {
    const AssessmentSession* session = m_context.desk.session();
    const QString subject = m_subject->currentData().toString();
    const bool isQuestion = session && session->framework().indicator(subject) != nullptr;
    m_keepHigher->setVisible(!isQuestion);
    m_onlyBelow->setVisible(!isQuestion);
    if (isQuestion) {
        const auto& targets = session->assessment().targets;
        if (const auto found = targets.find(subject); found != targets.end()) {
            m_stage->setCurrentIndex(m_stage->findData(found->second.stage));
            m_dated->setChecked(found->second.by.has_value());
            m_date->setDate(found->second.by.value_or(m_date->date()));
        }
    }
    preview();
}

TargetRule TargetsDrawer::rule() const {
    TargetRule rule;
    rule.subject = m_subject->currentData().toString();
    rule.stage = m_stage->currentData().toInt();
    if (m_dated->isChecked() && rule.stage > 0) {
        rule.by = m_date->date();
    }
    const AssessmentSession* session = m_context.desk.session();
    const bool isQuestion = session && session->framework().indicator(rule.subject) != nullptr;
    rule.keepHigher = !isQuestion && m_keepHigher->isChecked();
    rule.onlyBelow = !isQuestion && m_onlyBelow->isChecked();
    return rule;
}

void TargetsDrawer::preview() {
    const AssessmentSession* session = m_context.desk.session();
    m_date->setEnabled(m_dated->isChecked());
    if (!session || m_subject->currentIndex() < 0 || m_stage->currentIndex() < 0) {
        return;
    }
    const Framework& framework = session->framework();
    const TargetPlan plan = planTargets(framework, session->assessment(), session->scores(), rule());
    QStringList lines{tr("%n question(s) change.", nullptr, static_cast<int>(plan.changes.size()))};
    if (plan.kept > 0) {
        lines << tr("%n question(s) keep a higher target.", nullptr, plan.kept);
    }
    if (plan.same > 0) {
        lines << tr("%n question(s) have this target already.", nullptr, plan.same);
    }
    if (plan.notBelow > 0) {
        lines << tr("%n question(s) are not below this stage, or not answered.", nullptr, plan.notBelow);
    }
    if (plan.notApplicable > 0) {
        lines << tr("%n question(s) are not applicable.", nullptr, plan.notApplicable);
    }
    Assessment after = session->assessment();
    for (const Change& change : plan.changes) {
        const auto& set = std::get<SetTarget>(change);
        if (set.target) {
            after.targets[set.indicator] = *set.target;
        } else {
            after.targets.erase(set.indicator);
        }
    }
    const Language language = languageOfWindow();
    const auto text = [&](const std::optional<double>& value) { return value ? language.score(*value) : tr("none"); };
    lines << tr("Target of the headline: %1, then %2.")
                 .arg(text(session->scores().headline().target),
                      text(scoreAssessment(framework, after, session->scores().options).headline().target));
    if (!session->isEditable()) {
        lines << session->whyNotEditable();
    }
    m_preview->setText(lines.join(u'\n'));
    m_apply->setEnabled(!plan.changes.empty() && session->isEditable());
}

StepName TargetsDrawer::nameOf(const FrameworkPtr& framework, const TargetRule& rule) {
    return [framework, rule] {
        const QString what = subjectName(*frameworkIn(framework, languageOfWindow().code()), rule.subject);
        const QString stage = QString::number(rule.stage);
        if (rule.stage == 0) {
            return tr("Take the targets away: %1").arg(what);
        }
        return rule.by ? tr("Set targets: %1 to stage %2 by %3").arg(what, stage, QString::number(rule.by->year()))
                       : tr("Set targets: %1 to stage %2").arg(what, stage);
    };
}

void TargetsDrawer::apply() {
    AssessmentSession* session = m_context.desk.session();
    if (!session || !DateField::settleAll(*this)) {
        return;
    }
    const TargetRule wanted = rule();
    const TargetPlan plan = planTargets(session->framework(), session->assessment(), session->scores(), wanted);
    const StepName name = nameOf(session->frameworkPtr(), wanted);
    if (session->perform(plan.changes, name)) {
        m_context.notices.say(name.text());
        close();
    }
}

} // namespace atalaya
