#include "views/strategy/forms/LiftsField.h"

#include "assessments/foundation/Folding.h"
#include "models/items/SearchWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/CompleterClicks.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace atalaya {

LiftsField::LiftsField(const WindowStyle& style)
    : m_model({{tr("Question"), FormRowsModel::Kind::Fixed, [this](const QString& code) { return nameOf(code); }},
               {tr("Now", "a stage"), FormRowsModel::Kind::Fixed,
                [this](const QString& stage) { return stageText(stage.toInt()); }},
               {tr("To stage"), FormRowsModel::Kind::Text,
                [this](const QString& stage) { return stageText(stage.toInt()); }}})
    , m_table(new PrepareTable(style, m_model, tr("Questions it lifts"),
                               tr("Enter chooses the stage, Del takes the question out.")))
    , m_search(new QComboBox)
    , m_problem(new WrapLabel(style, {}, "caption", "blocker")) {
    m_table->setWidths({{Now, 104}, {To, 116}});
    m_table->setLeastRows(2);
    m_table->cells().setChoices(To, [this] {
        std::vector<CellDelegate::Choice> choices;
        for (int stage = 1; m_framework && stage <= m_framework->ceiling(); ++stage) {
            choices.push_back({stageText(stage), QString::number(stage)});
        }
        return choices;
    });
    m_search->setEditable(true);
    m_search->setInsertPolicy(QComboBox::NoInsert);
    m_search->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search->setMinimumContentsLength(12);
    m_search->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_search->completer()->setFilterMode(Qt::MatchContains);
    m_search->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    letClicksThrough(*m_search->completer());
    m_search->setAccessibleName(tr("Question to add, by code or title"));
    m_search->lineEdit()->setPlaceholderText(tr("Code or words of a question"));
    m_problem->hide();
    auto* adding = new Button(style, tr("Add question"));
    adding->setIconName(QStringLiteral("plus"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(adding);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_search);
    connect(adding, &QAbstractButton::clicked, this, &LiftsField::add);
    connect(m_search->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QAbstractItemView* offered = m_search->completer()->popup();
        if (!offered->isVisible() || !offered->currentIndex().isValid()) {
            add();
        } // else what is chosen in the list comes first
    });
    connect(m_search->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& name) {
                QTimer::singleShot(0, this, [this, name] {
                    m_search->setEditText(name);
                    add();
                });
            });
    connect(m_search, &QComboBox::editTextChanged, this, [this] {
        m_problem->hide();
        setFieldError(*m_search, {});
    });
    connect(m_table, &PrepareTable::removeAsked, this, [this](int at) { m_model.removeAt(at); });
    connect(&m_model, &FormRowsModel::edited, this, &LiftsField::changed);
}

void LiftsField::setFramework(const FrameworkPtr& framework, const ScoreSheet& sheet) {
    m_framework = framework;
    m_now.clear();
    for (const IndicatorScore& score : sheet.indicators) {
        m_now[score.code] = score.state == AnswerState::Answered ? score.stage(sheet.options.basis) : 0;
    }
    fillOffered();
}

void LiftsField::fillOffered() {
    const QString typed = m_search->currentText();
    m_search->clear();
    for (const Indicator& indicator : m_framework->indicators) {
        m_search->addItem(nameOf(indicator.code), indicator.code);
    }
    m_search->setCurrentIndex(-1);
    m_search->setEditText(typed);
}

QString LiftsField::nameOf(const QString& code) const {
    const Indicator* indicator = m_framework ? m_framework->indicator(code) : nullptr;
    return indicator ? tr("%1 %2", "question: code, title").arg(code, indicator->title) : code;
}

QString LiftsField::stageText(int stage) const {
    return stage < 1 || !m_framework
               ? tr("not answered")
               : tr("%1 %2", "stage: number, name").arg(QString::number(stage), m_framework->stageName(stage));
}

int LiftsField::stageNow(const QString& code) const {
    const auto found = m_now.find(code);
    return found == m_now.end() ? 0 : found->second;
}

QString LiftsField::sought() const {
    const QString typed = m_search->currentText().trimmed();
    if (!m_framework || typed.isEmpty()) {
        return {};
    }
    const SearchWords words(typed);
    QStringList found;
    for (const Indicator& indicator : m_framework->indicators) {
        const QString name = nameOf(indicator.code);
        if (name == typed || indicator.code.compare(typed, Qt::CaseInsensitive) == 0) {
            return indicator.code;
        }
        if (words.standIn(folded(name))) {
            found << indicator.code;
        }
    }
    return found.size() == 1 ? found.front() : QString();
}

void LiftsField::add() {
    m_search->completer()->popup()->hide();
    const QString code = sought();
    const auto isThere = [&](const FormRow& row) { return row.cells.at(Question) == code; };
    const bool isDouble = std::any_of(m_model.rows().begin(), m_model.rows().end(), isThere);
    if (code.isEmpty() || isDouble) {
        const QString sentence =
            isDouble ? tr("The action lifts this question already.") : tr("Choose one question from the list.");
        m_problem->setText(sentence);
        m_problem->show();
        setFieldError(*m_search, sentence);
        return;
    }
    const int now = stageNow(code);
    const int to = std::min(std::max(now, 1) + 1, m_framework->ceiling());
    const int at = m_model.append({code, QString::number(now), QString::number(to)});
    m_table->setCurrentIndex(m_model.index(at, To));
    m_search->setCurrentIndex(-1);
    m_search->clearEditText();
}

void LiftsField::setLifts(const std::vector<Lift>& lifts) {
    std::vector<QStringList> rows;
    for (const Lift& lift : lifts) {
        rows.push_back({lift.indicator, QString::number(stageNow(lift.indicator)), QString::number(lift.toStage)});
    }
    m_model.fill(rows);
}

std::vector<Lift> LiftsField::lifts() const {
    std::vector<Lift> lifts;
    for (const FormRow& row : m_model.rows()) {
        lifts.push_back({row.cells.at(Question), row.cells.at(To).toInt()});
    }
    return lifts;
}

} // namespace atalaya
