#include "tests/views/pages/AccessibleWalk.h"

#include "views/score/StageCards.h"
#include "views/why/NumberArea.h"
#include "views/why/NumberButton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <vector>

namespace atalaya::test {

namespace {

constexpr int deepest = 60;
constexpr int mostRows = 400;       ///< of one list that are looked at
constexpr int longestField = 32767; ///< of a QLineEdit that nobody limited

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ButtonMenu:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// Roles of whatever nobody gave one: a screen reader says nothing or "panel".
bool saysNothing(QAccessible::Role role) {
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window ||
           role == QAccessible::LayeredPane;
}

/// A part of a control that has a name: the field of a spin box, the list of a combo box.
bool isPart(const QObject* object) {
    const QObject* whole = object ? object->parent() : nullptr;
    return qobject_cast<const QComboBox*>(whole) || qobject_cast<const QAbstractSpinBox*>(whole);
}

/// A field that does not take whatever one types.
bool hasRules(const QObject* object) {
    const auto* line = qobject_cast<const QLineEdit*>(object);
    return qobject_cast<const QAbstractSpinBox*>(object) ||
           (line && (line->validator() || line->maxLength() < longestField || !line->inputMask().isEmpty() ||
                     line->echoMode() != QLineEdit::Normal));
}

/// Where the name does not tell what comes of it, what is to be seen, or what may be written: charts, stage cards,
/// numbers that explain themselves, buttons of an icon alone, lists as wholes (what their keys do), fields with rules.
bool needsDescription(QAccessible::Role role, const QObject* object) {
    const auto* button = qobject_cast<const QAbstractButton*>(object);
    return role == QAccessible::Chart || qobject_cast<const StageCard*>(object) ||
           qobject_cast<const NumberArea*>(object) || qobject_cast<const NumberButton*>(object) ||
           (button && button->text().isEmpty() && button->isVisible()) ||
           qobject_cast<const QAbstractItemView*>(object) || hasRules(object);
}

/// The rows in the order in which QAccessible counts them: of a tree those that are unfolded.
std::vector<QModelIndex> rowsOf(const QAbstractItemView& view) {
    std::vector<QModelIndex> rows;
    const auto isEnough = [&] { return rows.size() >= static_cast<std::size_t>(mostRows); };
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
        for (QModelIndex at = view.model()->index(0, 0); at.isValid() && !isEnough(); at = tree->indexBelow(at)) {
            rows.push_back(at);
        }
        return rows;
    }
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()) && !isEnough(); ++row) {
        rows.push_back(view.model()->index(row, 0, view.rootIndex()));
    }
    return rows;
}

bool isHidden(const QAbstractItemView& view, int column) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return (table && table->isColumnHidden(column)) || (tree && tree->isColumnHidden(column));
}

/// Words and figures of `text` that `said` lacks.
QStringList lackingIn(const QString& said, const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    words.removeIf([&](const QString& word) { return said.contains(word, Qt::CaseInsensitive); });
    return words;
}

/// What a screen reader reads of each row: its first cell must have a name, and every cell must say the words that it
/// shows. What a delegate paints beyond its model's words is not seen here.
void lookAtRows(QAccessibleInterface& list, const QAbstractItemView& view, AccessibleWalk& walk) {
    const auto fault = [&](const QModelIndex& cell, const QString& what) {
        walk.faults << QStringLiteral("row %1, column %2 of '%3': %4")
                           .arg(QString::number(cell.row()), QString::number(cell.column()), view.accessibleName(),
                                what);
    };
    QAccessibleTableInterface* table = list.tableInterface();
    const std::vector<QModelIndex> rows = rowsOf(view);
    if (!table || table->rowCount() < static_cast<int>(rows.size())) {
        walk.faults << QStringLiteral("nobody tells of the rows of '%1'").arg(view.accessibleName());
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        ++walk.rows;
        bool isFirst = true;
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
            if (isHidden(view, column)) {
                continue;
            }
            QAccessibleInterface* cell = table->cellAt(static_cast<int>(row), column);
            const QModelIndex index = rows[row].siblingAtColumn(column);
            const QString said = cell ? cell->text(QAccessible::Name) : QString();
            if (isFirst && said.trimmed().isEmpty()) {
                fault(index, QStringLiteral("no name"));
            }
            if (const QStringList lacking = lackingIn(said, index.data().toString()); !lacking.isEmpty()) {
                fault(index, QStringLiteral("'%1' lacks %2").arg(said, lacking.join(QLatin1Char(' '))));
            }
            isFirst = false;
        }
    }
}

void look(QAccessibleInterface* at, AccessibleWalk& walk, int depth) {
    if (!at || !at->isValid() || at->state().invisible || depth > deepest) {
        return;
    }
    const QObject* object = at->object();
    const QAccessible::Role role = at->role();
    const auto* widget = qobject_cast<const QWidget*>(object);
    const bool takesFocus = widget && !widget->isWindow() && widget->focusPolicy() != Qt::NoFocus;
    if ((takesFocus || isControl(role)) && !isPart(object)) {
        ++walk.controls;
        const auto fault = [&](const QString& what) {
            walk.faults << QStringLiteral("%1 '%2' in %3: %4")
                               .arg(QString::fromLatin1(object ? object->metaObject()->className() : "?"),
                                    at->text(QAccessible::Name).left(40),
                                    QString::fromLatin1(
                                        object && object->parent() ? object->parent()->metaObject()->className() : "?"),
                                    what);
        };
        if (at->text(QAccessible::Name).trimmed().isEmpty()) {
            fault(QStringLiteral("no name"));
        }
        if (saysNothing(role)) {
            fault(QStringLiteral("no role"));
        }
        if (needsDescription(role, object) && at->text(QAccessible::Description).trimmed().isEmpty()) {
            fault(QStringLiteral("no description"));
        }
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view && !isPart(object)) {
        lookAtRows(*at, *view, walk);
        return;
    }
    if (isPart(object)) {
        return;
    }
    for (int child = 0; child < at->childCount(); ++child) {
        look(at->child(child), walk, depth + 1);
    }
}

} // namespace

AccessibleWalk walkThrough(QWidget& window) {
    AccessibleWalk walk;
    look(QAccessible::queryAccessibleInterface(&window), walk, 0);
    walk.faults.removeDuplicates();
    return walk;
}

} // namespace atalaya::test
