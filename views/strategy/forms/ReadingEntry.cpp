#include "views/strategy/forms/ReadingEntry.h"

#include "models/items/MeasuresModelWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

ReadingEntry::ReadingEntry(const WindowStyle& style, const Language& language)
    : m_language(language)
    , m_date(new DateField)
    , m_value(new QLineEdit)
    , m_note(new QLineEdit)
    , m_valueWord(new Label(style, tr("Value"), "caption", "text2"))
    , m_problem(new WrapLabel(style, {}, "caption", "blocker")) {
    m_date->setNarrow();
    m_date->setAccessibleName(tr("Day of the reading"));
    m_value->setAccessibleName(tr("Value of the reading"));
    m_note->setAccessibleName(tr("Note on the reading"));
    m_problem->hide();
    auto* add = new Button(style, tr("Add reading"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* flow = new FlowLayout;
    const auto field = [&](Label* word, QWidget* edit) {
        auto* holder = new QWidget;
        auto* lines = new QVBoxLayout(holder);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        word->setBuddy(edit);
        lines->addWidget(word);
        lines->addWidget(edit);
        flow->addWidget(holder);
    };
    field(new Label(style, tr("Day"), "caption", "text2"), m_date);
    field(m_valueWord, m_value);
    field(new Label(style, tr("Note"), "caption", "text2"), m_note);
    field(new Label(style, QString(), "caption"), add);
    column->addLayout(flow);
    column->addWidget(m_problem);
    setFocusProxy(m_value);
    style.follow(this, [&style, this, flow, column] {
        flow->setSpacing(style.px(8));
        column->setSpacing(style.px(4));
        m_value->setFixedWidth(style.px(110));
        m_note->setFixedWidth(style.px(170));
    });
    for (QLineEdit* edit : {m_value, m_note}) {
        connect(edit, &QLineEdit::returnPressed, this, &ReadingEntry::hand);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_problem->hide();
            setFieldError(*m_value, {});
        });
        connect(edit, &QLineEdit::textChanged, this, &ReadingEntry::typedChanged);
    }
    connect(m_date, &DateField::dateChanged, this, &ReadingEntry::typedChanged);
    connect(add, &QAbstractButton::clicked, this, &ReadingEntry::hand);
}

void ReadingEntry::begin(QDate day, const QString& unit) {
    m_date->setDate(day);
    m_value->clear();
    m_note->clear();
    m_problem->hide();
    setFieldError(*m_value, {});
    setUnit(unit);
}

void ReadingEntry::setUnit(const QString& unit) {
    m_valueWord->setText(unit.isEmpty() ? tr("Value") : tr("Value, %1", "a unit").arg(unit));
}

QJsonObject ReadingEntry::typed() const {
    return isBegun() ? QJsonObject{{u"date"_s, m_date->date().toString(Qt::ISODate)},
                                   {u"value"_s, m_value->text()},
                                   {u"note"_s, m_note->text()}}
                     : QJsonObject();
}

void ReadingEntry::putBack(const QJsonObject& typed) {
    if (typed.isEmpty()) {
        return;
    }
    if (const QDate day = QDate::fromString(typed.value("date"_L1).toString(), Qt::ISODate); day.isValid()) {
        m_date->setDate(day);
    }
    m_value->setText(typed.value("value"_L1).toString());
    m_note->setText(typed.value("note"_L1).toString());
}

bool ReadingEntry::isBegun() const {
    return !m_value->text().trimmed().isEmpty() || !m_note->text().trimmed().isEmpty();
}

void ReadingEntry::takeFocus(Qt::FocusReason reason) {
    m_value->setFocus(reason);
    m_value->selectAll();
}

void ReadingEntry::hand() {
    if (!DateField::settleAll(*this)) {
        return;
    }
    const auto value = planitems::valueFrom(m_language, m_value->text());
    if (!value) {
        const QString twofold = planitems::ambiguousNumber(m_language, m_value->text());
        const QString sentence =
            twofold.isEmpty()
                ? tr("Write the value as a number, such as %1.").arg(planitems::valueText(m_language, 12.5))
                : twofold;
        m_problem->setText(sentence);
        m_problem->show();
        setFieldError(*m_value, sentence);
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT entered({m_date->date(), *value, m_note->text().simplified()});
}

} // namespace atalaya
