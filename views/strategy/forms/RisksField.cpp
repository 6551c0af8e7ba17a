#include "views/strategy/forms/RisksField.h"

#include "models/items/MeasuresModelWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atalaya {

namespace {

QString riskStored(RiskLevel level) {
    return QString::number(static_cast<int>(level));
}

QString riskShown(const Language& language, const QString& stored, planitems::RiskSide side) {
    return planitems::riskWord(language, static_cast<RiskLevel>(stored.toInt()), side);
}

} // namespace

RisksField::RisksField(const WindowStyle& style, const Language& language)
    : m_model({{tr("What may go wrong")},
               {tr("Likelihood"), FormRowsModel::Kind::Text,
                [language](const QString& text) { return riskShown(language, text, planitems::RiskSide::Likelihood); }},
               {tr("Impact"), FormRowsModel::Kind::Text,
                [language](const QString& text) { return riskShown(language, text, planitems::RiskSide::Impact); }},
               {tr("Response")}})
    , m_table(
          new PrepareTable(style, m_model, tr("Risks"), tr("Enter changes a cell, Del removes the risk of the row."))) {
    // Half of what the levels leave in a drawer, and more where its head is longer: Response gives it.
    m_table->setWidths({{What, 140}, {Likelihood, 92}, {Impact, 92}});
    m_table->setLeastRows(2);
    for (const auto& [column, side] :
         {std::pair(Likelihood, planitems::RiskSide::Likelihood), std::pair(Impact, planitems::RiskSide::Impact)}) {
        m_table->cells().setChoices(column, [language, side = side] {
            std::vector<CellDelegate::Choice> choices;
            for (const RiskLevel level : planitems::riskLevels) {
                choices.push_back({planitems::riskWord(language, level, side), riskStored(level)});
            }
            return choices;
        });
    }
    auto* add = new Button(style, tr("Add risk"));
    add->setButtonSize(Button::Size::Small);
    add->setIconName(QStringLiteral("plus"));
    auto* remove = new Button(style, tr("Remove risk"), Button::Kind::Quiet);
    remove->setButtonSize(Button::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    column->addLayout(row);
    setFocusProxy(m_table);
    connect(add, &QAbstractButton::clicked, this, [this] {
        const QString unstated = riskStored(RiskLevel::Unstated);
        const int at = m_model.append({QString(), unstated, unstated, QString()});
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model.index(at, What));
        m_table->edit(m_model.index(at, What));
    });
    connect(remove, &QAbstractButton::clicked, this, [this] { m_model.removeAt(m_table->currentRow()); });
    connect(m_table, &PrepareTable::removeAsked, this, [this](int at) { m_model.removeAt(at); });
    connect(&m_model, &FormRowsModel::edited, this, &RisksField::changed);
}

void RisksField::setRisks(const std::vector<Risk>& risks) {
    std::vector<QStringList> rows;
    for (const Risk& risk : risks) {
        rows.push_back({risk.text, riskStored(risk.likelihood), riskStored(risk.impact), risk.response});
    }
    m_model.fill(rows);
}

std::vector<Risk> RisksField::risks() const {
    std::vector<Risk> risks;
    for (const FormRow& row : m_model.rows()) {
        const Risk risk{row.cells.at(What).trimmed(), static_cast<RiskLevel>(row.cells.at(Likelihood).toInt()),
                        static_cast<RiskLevel>(row.cells.at(Impact).toInt()), row.cells.at(Response).trimmed()};
        if (risk != Risk()) {
            risks.push_back(risk);
        }
    }
    return risks;
}

} // namespace atalaya
