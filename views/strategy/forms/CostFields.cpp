#include "views/strategy/forms/CostFields.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/PlanCosts.h"
#include "models/items/MeasuresModelWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYearsOffered = 30; ///< an action that runs longer is a slip of the year

} // namespace

CostFields::CostFields(const WindowStyle& style, const Language& language)
    : m_language(language)
    , m_kind(new SegmentedControl(style, tr("How the cost is known")))
    , m_amounts(new QWidget)
    , m_low(new QLineEdit)
    , m_likely(new QLineEdit)
    , m_high(new QLineEdit)
    , m_lowWord(new Label(style, tr("Low", "a cost"), "caption", "text2"))
    , m_likelyWord(new Label(style, {}, "caption", "text2"))
    , m_highWord(new Label(style, tr("High", "a cost"), "caption", "text2"))
    , m_currency(new WrapLabel(style, {}, "caption", "text2"))
    , m_years(new QWidget)
    , m_model({{tr("Year"), FormRowsModel::Kind::Fixed},
               {tr("Low", "a cost"), FormRowsModel::Kind::Text, {}, true},
               {tr("Likely", "a cost"), FormRowsModel::Kind::Text, {}, true},
               {tr("High", "a cost"), FormRowsModel::Kind::Text, {}, true}}) {
    m_kind->addSegment(tr("Not estimated"));
    m_kind->addSegment(tr("One sure number"));
    m_kind->addSegment(tr("Low, likely, high"));
    m_kind->setStacking(true);
    m_low->setAccessibleName(tr("Low cost"));
    m_likely->setAccessibleName(tr("Likely cost"));
    m_high->setAccessibleName(tr("High cost"));
    auto* grid = new QGridLayout(m_amounts);
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const auto& [word, edit] :
         {std::pair(m_lowWord, m_low), std::pair(m_likelyWord, m_likely), std::pair(m_highWord, m_high)}) {
        word->setBuddy(edit);
        grid->addWidget(word, 0, at);
        grid->addWidget(edit, 1, at++);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kind);
    column->addWidget(m_amounts);
    column->addWidget(m_currency);
    column->addWidget(m_years);
    makeTable(style);
    style.follow(this, [&style, column, grid] {
        column->setSpacing(style.px(6));
        grid->setHorizontalSpacing(style.px(8));
        grid->setVerticalSpacing(style.px(2));
    });
    connect(m_kind, &SegmentedControl::currentChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    for (QLineEdit* edit : {m_low, m_likely, m_high}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showSum();
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (const auto amount = planitems::amountFrom(m_language, edit->text())) {
                edit->setText(planitems::amountText(m_language, *amount));
            }
        });
    }
    connect(&m_model, &FormRowsModel::edited, this, [this] {
        showSum();
        Q_EMIT changed();
    });
}

void CostFields::makeTable(const WindowStyle& style) {
    auto* column = new QVBoxLayout(m_years);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(style, tr("Cost by year"), "caption", "text2"));
    m_table = new PrepareTable(style, m_model, tr("Cost by year"),
                               tr("Enter or typing changes an amount; an empty one is not said."));
    m_table->setWidths({{Year, 72}});
    m_table->setLeastRows(3);
    m_spread = new Button(style, tr("Spread evenly"));
    m_spread->setButtonSize(Button::Size::Small);
    m_spread->setAccessibleDescription(tr("Writes what each year costs when every day costs the same"));
    m_sum = new WrapLabel(style, {}, "caption", "text2");
    column->addWidget(m_table);
    column->addWidget(m_sum);
    column->addWidget(m_spread, 0, Qt::AlignLeading);
    style.follow(m_years, [&style, column] { column->setSpacing(style.px(4)); });
    connect(m_spread, &QAbstractButton::clicked, this, &CostFields::spread);
}

void CostFields::show(const Action& action, const QString& currency) {
    m_currency->setText(currency.isEmpty() ? tr("In whole units; the strategy does not state its currency yet.")
                                           : tr("In whole units of %1.").arg(currency));
    m_start = action.start;
    m_end = action.end;
    const auto text = [&](qint64 amount) {
        return action.cost ? planitems::amountText(m_language, amount) : QString();
    };
    const CostRange cost = action.cost.value_or(CostRange());
    m_low->setText(text(cost.low));
    m_likely->setText(text(cost.likely));
    m_high->setText(text(cost.high));
    bool isSure = cost.isSure();
    for (const auto& [year, part] : action.costByYear) {
        isSure = isSure && part.isSure();
    }
    m_kind->setCurrentIndex(!action.cost && action.costByYear.empty() ? None : isSure ? Sure : Range);
    fillYears(action.costByYear, true);
    showKind();
}

void CostFields::setDays(QDate start, QDate end) {
    if (start != m_start || end != m_end) {
        m_start = start;
        m_end = end;
        fillYears({}, false);
        showSum();
    }
}

std::set<int> CostFields::yearsOfDays() const {
    std::set<int> years;
    const QDate first = m_start.isValid() ? m_start : m_end;
    const QDate last = m_end.isValid() ? m_end : m_start;
    if (first.isValid()) {
        for (int year = first.year(); year <= std::min(last.year(), first.year() + mostYearsOffered); ++year) {
            years.insert(year);
        }
    }
    return years;
}

/// `isFilled`: with these costs; otherwise with those that stand there.
void CostFields::fillYears(const std::map<int, CostRange>& costs, bool isFilled) {
    std::map<int, QStringList> rows;
    for (const int year : yearsOfDays()) {
        rows[year] = {QString::number(year), {}, {}, {}};
    }
    if (isFilled) {
        for (const auto& [year, cost] : costs) {
            rows[year] = {QString::number(year), planitems::amountText(m_language, cost.low),
                          planitems::amountText(m_language, cost.likely), planitems::amountText(m_language, cost.high)};
        }
    } else {
        for (const FormRow& row : m_model.rows()) {
            if (!row.cells.mid(1).join(QString()).isEmpty()) {
                rows[row.cells.at(Year).toInt()] = row.cells;
            }
        }
    }
    std::vector<QStringList> cells;
    for (auto& [year, row] : rows) {
        cells.push_back(row);
    }
    m_model.fill(cells);
}

void CostFields::showKind() {
    const int kind = m_kind->currentIndex();
    m_amounts->setVisible(kind != None);
    m_years->setVisible(kind != None);
    m_currency->setVisible(kind != None);
    setFocusProxy(kind == None ? static_cast<QWidget*>(m_kind->segment(None)) : m_likely);
    for (QWidget* part : std::initializer_list<QWidget*>{m_low, m_lowWord, m_high, m_highWord}) {
        part->setVisible(kind == Range);
    }
    m_likelyWord->setText(kind == Range ? tr("Likely", "a cost") : tr("Cost"));
    m_table->setColumnHidden(Low, kind != Range);
    m_table->setColumnHidden(High, kind != Range);
    showSum();
}

bool CostFields::isReadable(const QString& text) const {
    return text.trimmed().isEmpty() || planitems::amountFrom(m_language, text).has_value();
}

qint64 CostFields::amountOf(const QString& text, qint64 instead) const {
    return planitems::amountFrom(m_language, text).value_or(instead);
}

bool CostFields::isEmpty() const {
    return (m_low->text() + m_likely->text() + m_high->text()).trimmed().isEmpty() && costByYear().empty();
}

std::optional<CostRange> CostFields::cost() const {
    if (m_kind->currentIndex() <= None || (m_low->text() + m_likely->text() + m_high->text()).trimmed().isEmpty()) {
        return std::nullopt;
    }
    const qint64 likely = amountOf(m_likely->text(), 0);
    return m_kind->currentIndex() == Sure
               ? CostRange(likely)
               : CostRange(amountOf(m_low->text(), likely), likely, amountOf(m_high->text(), likely));
}

std::map<int, CostRange> CostFields::costByYear() const {
    std::map<int, CostRange> costs;
    const int kind = m_kind->currentIndex();
    for (const FormRow& row : m_model.rows()) {
        const QString said = kind == Sure ? row.cells.at(Likely) : row.cells.mid(1).join(QString());
        if (kind == None || said.trimmed().isEmpty()) {
            continue;
        }
        const qint64 likely = amountOf(row.cells.at(Likely), 0);
        costs[row.cells.at(Year).toInt()] =
            kind == Sure ? CostRange(likely)
                         : CostRange(amountOf(row.cells.at(Low), likely), likely, amountOf(row.cells.at(High), likely));
    }
    return costs;
}

QString CostFields::unreadable() const {
    const int kind = m_kind->currentIndex();
    if (kind == None) {
        return {};
    }
    QStringList texts{m_likely->text()};
    if (kind == Range) {
        texts << m_low->text() << m_high->text();
    }
    for (const FormRow& row : m_model.rows()) {
        texts << (kind == Range ? row.cells.mid(1) : QStringList{row.cells.at(Likely)});
    }
    const auto found =
        std::find_if(texts.begin(), texts.end(), [this](const QString& text) { return !isReadable(text); });
    return found == texts.end() ? QString() : *found;
}

QString CostFields::problem() const {
    if (m_kind->currentIndex() == None) {
        return {};
    }
    if (const QString text = unreadable(); !text.isEmpty()) {
        const QString twofold = planitems::ambiguousNumber(m_language, text);
        return !twofold.isEmpty() ? twofold
                                  : tr("“%1” is no cost. Write a whole number from 0 on, such as %2.")
                                        .arg(text.left(40), planitems::amountText(m_language, 120'000));
    }
    return m_likely->text().trimmed().isEmpty() ? tr("Write what the action costs, or choose “Not estimated”.")
                                                : QString();
}

QJsonObject CostFields::typed() const {
    if (problem().isEmpty() || isEmpty()) {
        return {};
    }
    QJsonArray years;
    for (const FormRow& row : m_model.rows()) {
        years.append(QJsonArray::fromStringList(row.cells));
    }
    return {{u"kind"_s, m_kind->currentIndex()},
            {u"low"_s, m_low->text()},
            {u"likely"_s, m_likely->text()},
            {u"high"_s, m_high->text()},
            {u"years"_s, years}};
}

void CostFields::putBack(const QJsonObject& typed) {
    if (typed.isEmpty()) {
        return;
    }
    m_kind->setCurrentIndex(
        std::clamp(typed.value("kind"_L1).toInt(), static_cast<int>(None), static_cast<int>(Range)));
    m_low->setText(typed.value("low"_L1).toString());
    m_likely->setText(typed.value("likely"_L1).toString());
    m_high->setText(typed.value("high"_L1).toString());
    std::vector<QStringList> rows;
    for (const QJsonValue& year : typed.value("years"_L1).toArray()) {
        QStringList cells;
        for (int column = Year; column <= High; ++column) {
            cells << year[column].toString();
        }
        rows.push_back(std::move(cells));
    }
    m_model.fill(rows);
    showKind();
}

void CostFields::spread() {
    Action action;
    action.start = m_start;
    action.end = m_end;
    action.cost = cost();
    const auto costs = atalaya::costByYear(action);
    if (costs.empty()) {
        m_sum->setText(tr("Say the cost and the first and last day before it is spread."));
        return;
    }
    fillYears(costs, true);
    showSum();
    Q_EMIT changed();
}

void CostFields::showSum() {
    const auto years = costByYear();
    if (years.empty()) {
        m_sum->setText(tr("No year is said: the cost is spread evenly over the days."));
        return;
    }
    CostRange sum;
    for (const auto& [year, cost] : years) {
        sum += cost;
    }
    const CostRange all = cost().value_or(CostRange());
    QStringList parts;
    const auto compare = [&](const QString& word, qint64 added, qint64 wanted) {
        const QString much = planitems::amountText(m_language, std::abs(wanted - added));
        if (added < wanted) {
            parts << tr("%1: %2 too little", "which cost, an amount").arg(word, much);
        } else if (added > wanted) {
            parts << tr("%1: %2 too much", "which cost, an amount").arg(word, much);
        }
    };
    if (m_kind->currentIndex() == Range) {
        compare(tr("low", "a cost"), sum.low, all.low);
    }
    compare(m_kind->currentIndex() == Range ? tr("likely", "a cost") : tr("the years"), sum.likely, all.likely);
    if (m_kind->currentIndex() == Range) {
        compare(tr("high", "a cost"), sum.high, all.high);
    }
    m_sum->setText(parts.isEmpty() ? tr("The years add up to the cost.")
                                   : tr("The years do not add up to the cost yet. %1.").arg(clauses(parts)));
}

} // namespace atalaya
