#include "views/strategy/forms/HeadForm.h"

#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/PlanFormJson.h"
#include "views/widgets/NoticeBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

/// ISO 4217: what most costs of such plans are in, then the currencies of the member States of the OAS.
constexpr const char* currenciesOffered[] = {"USD", "EUR", "ARS", "BBD", "BOB", "BRL", "BSD", "BZD", "CAD", "CLP",
                                             "COP", "CRC", "CUP", "DOP", "GTQ", "GYD", "HNL", "HTG", "JMD", "MXN",
                                             "NIO", "PAB", "PEN", "PYG", "SRD", "TTD", "UYU", "VES", "XCD"};

} // namespace

HeadForm::HeadForm(const StrategyContext& context, QWidget* host)
    : PlanForm(context, host, u"head"_s)
    , m_vision(addText(tr("Vision"), {u"vision"_s}, 5, tr("What the country wants to have reached")))
    , m_principles(addText(tr("Principles"), {u"principles"_s}, 6, tr("One a line")))
    , m_currency(addChoice(tr("Currency"), {u"currency"_s}, true))
    , m_unconverted(addNotice()) {
    for (const char* code : currenciesOffered) {
        m_currency->addItem(QString::fromLatin1(code));
    }
    m_currency->lineEdit()->setPlaceholderText(tr("for example %1", "a currency").arg(u"USD"_s));
    connect(m_currency, &QComboBox::currentTextChanged, this, &HeadForm::lookAtCurrency);
    lookAtCurrency();
    finish({});
}

std::optional<QJsonObject> HeadForm::stored(const QUuid&) const {
    return exchange::toJson(headOf(plan()));
}

QJsonObject HeadForm::fresh(const QUuid&) const {
    return exchange::toJson(headOf(plan()));
}

QString HeadForm::heading() const {
    return tr("Vision, principles, currency");
}

void HeadForm::fill(const QJsonObject& json) {
    const StrategyHead head = planThingFrom(json, exchange::strategyHeadFrom);
    m_vision->setPlainText(head.vision);
    m_principles->setPlainText(head.principles.join(u'\n'));
    m_currency->setEditText(head.currency);
    lookAtCurrency(); // the plan's may be another, and what is written the same
}

/// Beside the field, before it is stored: amounts stay the numbers that they are, whatever they are then called.
void HeadForm::lookAtCurrency() {
    QString description = tr("A code of ISO 4217; one for every cost of the plan");
    const QString before = session() && statesMoney(plan()) ? plan().currency : QString();
    const QString after = draft().currency;
    const bool isWritten = after.isEmpty() || isCurrencyCode(after);
    const bool isOther = !before.isEmpty() && isWritten && after != before;
    if (isOther) {
        const QString sentence =
            after.isEmpty()
                ? tr("The amounts of the plan are in %1. Without a currency they stay as they are.", "a currency")
                      .arg(before)
                : tr("The amounts of the plan are in %1 and will be in %2; none is converted. Change the costs of "
                     "actions and the budgets of scenarios as well.",
                     "two currencies")
                      .arg(before, after);
        m_unconverted->setNotice(Finding::Warning, tr("Another currency."), sentence);
        description = sentence + u' ' + description;
    }
    m_unconverted->setVisible(isOther);
    m_currency->setAccessibleDescription(description);
}

StrategyHead HeadForm::draft() const {
    QString currency = m_currency->currentText().trimmed();
    if (currency.size() == 3) {
        currency = currency.toUpper();
    }
    return {currency, m_vision->toPlainText().trimmed(), planforms::linesOf(m_principles->toPlainText())};
}

QJsonObject HeadForm::written() const {
    return exchange::toJson(draft());
}

Change HeadForm::change(const QUuid&) const {
    return SetStrategyHead{draft()};
}

StepName HeadForm::stepName() const {
    return StepName(tr, QT_TR_NOOP("Edit vision, principles and currency"));
}

} // namespace atalaya
