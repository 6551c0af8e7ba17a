#include "views/widgets/DateField.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TypedDate.h"
#include "models/session/WindowLanguage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestShownDate = 40;
constexpr int dateNoticeTime = 12'000; // ms
constexpr int dateNoticeWidth = 320;
constexpr int dateNoticeMargin = 6;

bool hasNotice(const QWidget& window) {
    const QList<QLabel*> notices = window.findChildren<QLabel*>(u"dateNotice"_s, Qt::FindDirectChildrenOnly);
    return std::any_of(notices.begin(), notices.end(), [](const QLabel* notice) { return !notice->isHidden(); });
}

void takeNoticeAway(const QWidget& window) {
    for (QLabel* notice : window.findChildren<QLabel*>(u"dateNotice"_s, Qt::FindDirectChildrenOnly)) {
        notice->hide();
        notice->deleteLater();
    }
}

/// Below the field, over whatever is there: a field in a cell has no room for it, and is gone before it is read.
void sayBelow(QWidget& field, const QString& sentence) {
    QWidget* window = field.window();
    takeNoticeAway(*window);
    auto* notice = new QLabel(sentence, window);
    notice->setObjectName(u"dateNotice"_s);
    notice->setTextFormat(Qt::PlainText); // quotes what was typed
    notice->setWordWrap(true);
    notice->setFrameShape(QFrame::Box);
    notice->setMargin(dateNoticeMargin);
    notice->setAutoFillBackground(true);
    notice->setBackgroundRole(QPalette::ToolTipBase);
    notice->setForegroundRole(QPalette::ToolTipText);
    notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    const int width = std::min(std::max(field.width(), dateNoticeWidth), window->width());
    notice->resize(width, notice->heightForWidth(width));
    const QPoint below = field.mapTo(window, QPoint(0, field.height()));
    const int highest = below.y() + notice->height() > window->height()
                            ? below.y() - field.height() - notice->height() // no room below it
                            : below.y();
    notice->move(std::clamp(below.x(), 0, window->width() - width), std::max(0, highest));
    notice->show();
    notice->raise();
    QAccessibleEvent alert(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(dateNoticeTime, notice, &QObject::deleteLater);
}

/// The part of a date as it is written in which `at` stands: the year is what has four digits, the day what else is a
/// figure.
QDateTimeEdit::Section sectionOfDateAt(const QString& text, qsizetype at) {
    const auto belongs = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    qsizetype from = belongs(at) || !belongs(at - 1) ? at : at - 1; // behind a part is in it
    while (belongs(from - 1)) {
        --from;
    }
    qsizetype to = from;
    while (belongs(to)) {
        ++to;
    }
    const QString part = text.mid(from, to - from);
    return part.isEmpty() || part == text              ? QDateTimeEdit::DaySection
           : !part.front().isDigit()                   ? QDateTimeEdit::MonthSection
           : part.size() == 4 && part.back().isDigit() ? QDateTimeEdit::YearSection
                                                       : QDateTimeEdit::DaySection;
}

} // namespace

DateField::DateField(QWidget* parent) : QDateEdit(parent) {
    setDateRange(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    setCalendarPopup(true);
    setDisplayFormat(tr("d MMMM yyyy", "a date in a field")); // no doubt about day and month
    // Qt moves the cursor from part to part of its own format, which what people type need not follow.
    disconnect(lineEdit(), SIGNAL(cursorPositionChanged(int, int)), this,
               SLOT(_q_editorCursorPositionChanged(int, int)));
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isTyping = true;
        m_refusal.clear();
        takeNoticeAway(*window());
    });
    // What comes from elsewhere, an arrow or the calendar is what stands there from now on.
    connect(this, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (!m_isTyping) {
            m_before = date;
            m_refusal.clear();
        }
    });
    m_before = date();
}

void DateField::setNarrow() {
    setDisplayFormat(tr("d MMM yyyy", "a date in a narrow field"));
}

bool DateField::isNoDay(const QString& text) const {
    return !specialValueText().isEmpty() && text.trimmed() == specialValueText();
}

QDate DateField::firstDay() const {
    return specialValueText().isEmpty() ? minimumDate() : minimumDate().addDays(1); // that one stands for none
}

QDate DateField::typedDate(const QString& text) const {
    if (isNoDay(text)) {
        return minimumDate();
    }
    const QDate typed = TypedDate(languageOfWindow(), text).date();
    return typed >= firstDay() && typed <= maximumDate() ? typed : QDate();
}

/// While somebody types, only a year in full is final; whatever else it is, it may become a date yet.
QValidator::State DateField::validate(QString& input, int& position) const {
    Q_UNUSED(position)
    const bool isFinal = isNoDay(input) || TypedDate(languageOfWindow(), input).isYearInFull();
    return isFinal && typedDate(input).isValid() ? QValidator::Acceptable : QValidator::Intermediate;
}

QDateTime DateField::dateTimeFromText(const QString& text) const {
    const QDate typed = typedDate(text);
    return (typed.isValid() ? typed : date()).startOfDay();
}

bool DateField::settle() {
    if (!std::exchange(m_isTyping, false)) {
        return true;
    }
    const QString typed = lineEdit()->text();
    const QDate day = typedDate(typed);
    setDate(day.isValid() ? day : m_before);
    m_before = date();
    if (day.isValid()) {
        return true;
    }
    refuse(typed);
    return false;
}

void DateField::refuse(const QString& typed) {
    const Language language = languageOfWindow();
    const QString stays = date() < firstDay() ? specialValueText() : language.longDate(date());
    const bool isDate = TypedDate(language, typed).date().isValid();
    const int year = date() < firstDay() ? QDate::currentDate().year() : date().year(); // of one that may be typed
    const QString sentence =
        isDate
            ? tr("%1 is not between %2 and %3. It stays at %4.", "a date that was typed, the first and the last that "
                                                                 "may be, the date before")
                  .arg(typed.simplified(), language.longDate(firstDay()), language.longDate(maximumDate()), stays)
            : tr("%1 is no date. It stays at %2. Write a date such as %3.",
                 "what was typed, in quotation marks; the date before; a date")
                  .arg(language.quoted(typed.simplified().left(longestShownDate)), stays,
                       QDate(year, 3, 15).toString(u"d/M/yyyy"_s));
    m_refusal = sentence;
    sayBelow(*this, sentence);
    Q_EMIT refused(sentence);
}

bool DateField::settleAll(const QWidget& whole) {
    bool isSettled = true;
    for (DateField* field : whole.findChildren<DateField*>()) {
        if (field->isEnabled() && field->isVisibleTo(&whole)) {
            isSettled = field->settle() && isSettled;
            const QString refusal = std::exchange(field->m_refusal, QString());
            if (!refusal.isEmpty() && !hasNotice(*field->window())) {
                sayBelow(*field, refusal); // it was long ago, or gave way to another field's
            }
            isSettled = refusal.isEmpty() && isSettled;
        }
    }
    return isSettled;
}

void DateField::stepBy(int steps) {
    // Before what is typed is taken over, which moves the cursor.
    QLineEdit* line = lineEdit();
    const bool isWhole = line->hasSelectedText() && line->selectedText() == line->text();
    const qsizetype at = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    const Section section = isWhole ? DaySection : sectionOfDateAt(line->text(), at);
    if (!settle()) {
        return;
    }
    const QDate now = date();
    const QDate next = section == YearSection    ? now.addYears(steps)
                       : section == MonthSection ? now.addMonths(steps)
                                                 : now.addDays(steps);
    setDate(std::clamp(next, minimumDate(), maximumDate()));
    m_refusal.clear();
    // The same part is under the cursor again, wherever it stands now.
    const QString text = line->text();
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text.at(place).isLetterOrNumber() && sectionOfDateAt(text, place) == section) {
            line->setCursorPosition(static_cast<int>(place));
            return;
        }
    }
}

QAbstractSpinBox::StepEnabled DateField::stepEnabled() const {
    if (isReadOnly()) {
        return StepNone;
    }
    return (date() > minimumDate() ? StepDownEnabled : StepNone) | (date() < maximumDate() ? StepUpEnabled : StepNone);
}

bool DateField::focusNextPrevChild(bool next) {
    return QAbstractSpinBox::focusNextPrevChild(next);
}

// The three below pass by QDateTimeEdit, which would let nobody type but in the parts of its format.

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !settle()) {
        event->accept(); // nothing is to be stored by it
        selectAll();
        return;
    }
    if (isNoDay(lineEdit()->text()) && !event->text().isEmpty() && event->text().front().isPrint()) {
        lineEdit()->selectAll(); // nobody types into these words
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent* event) {
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        selectAll();
    }
}

void DateField::focusOutEvent(QFocusEvent* event) {
    settle();
    QAbstractSpinBox::focusOutEvent(event);
}

} // namespace atalaya
