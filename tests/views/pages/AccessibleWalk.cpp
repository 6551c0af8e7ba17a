#include "tests/views/pages/AccessibleWalk.h"

#include "views/score/StageCards.h"
#include "views/why/NumberArea.h"
#include "views/why/NumberButton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QWidget>

namespace atalaya::test {

namespace {

constexpr int deepest = 60;

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

/// Where the name does not tell what comes of it, or what is to be seen.
bool needsDescription(QAccessible::Role role, const QObject* object) {
    const auto* button = qobject_cast<const QAbstractButton*>(object);
    return role == QAccessible::Chart || qobject_cast<const StageCard*>(object) ||
           qobject_cast<const NumberArea*>(object) || qobject_cast<const NumberButton*>(object) ||
           (button && button->text().isEmpty() && button->isVisible());
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
    if (qobject_cast<const QAbstractItemView*>(object) || isPart(object)) {
        return; // rows are the models' business and have tests of their own
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
