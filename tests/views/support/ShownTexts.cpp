#include "tests/views/support/ShownTexts.h"

#include "tests/views/support/PaintedTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <set>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowStep = 6; ///< px between two looks for a row; lower than any

QString titleOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString name = widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
    const QString kind = QString::fromLatin1(widget.metaObject()->className()).remove(u"atalaya::"_s);
    return name.isEmpty() ? kind : u"%1 '%2'"_s.arg(kind, name.left(40));
}

/// Qt's own word on a button of a dialog: Qt has no file of a language that nobody speaks.
bool isWordOfQt(const QWidget& widget) {
    const auto* box = qobject_cast<const QDialogButtonBox*>(widget.parentWidget());
    auto* button = qobject_cast<QAbstractButton*>(const_cast<QWidget*>(&widget)); // NOLINT: the box asks so
    return box && button && box->standardButton(button) != QDialogButtonBox::NoButton;
}

/// A part of a field, a bar or a list that its whole speaks for.
bool isInnerPart(const QWidget& widget) {
    const QWidget* whole = widget.parentWidget();
    return qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QComboBox*>(whole) ||
           qobject_cast<const QAbstractSpinBox*>(whole) || widget.objectName().startsWith("qt_"_L1);
}

class TextGatherer {
public:
    explicit TextGatherer(QWidget& window) : m_window(window) {}

    std::vector<ShownText> all() {
        add(m_window.windowTitle(), "window title", m_window);
        gather(m_window);
        for (QWidget* one : m_window.findChildren<QWidget*>()) {
            if (one->isVisible() && one->window() == &m_window) {
                gather(*one);
            }
        }
        gatherMenus();
        gatherPainted();
        return std::move(m_texts);
    }

private:
    void add(const QString& text, const char* what, const QWidget& at, bool isPiece = false) {
        const auto isLetter = [](QChar sign) { return sign.isLetter(); };
        const auto isThere = std::pair(text, &at);
        if (std::any_of(text.begin(), text.end(), isLetter) && m_seen.insert(isThere).second) {
            m_texts.push_back({text, QString::fromLatin1(what), placeOf(at), isPiece});
        }
    }
    void gather(QWidget& one) {
        add(one.toolTip(), "tooltip", one);
        add(one.statusTip(), "status tip", one);
        add(one.whatsThis(), "what's this", one);
        if (isWordOfQt(one) || isInnerPart(one)) {
            return;
        }
        add(one.accessibleName(), "accessible name", one);
        add(one.accessibleDescription(), "accessible description", one);
        gatherWords(one);
        const auto* typed = qobject_cast<const QLineEdit*>(&one);
        if (QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&one); told && told->isValid()) {
            add(told->text(QAccessible::Name), "spoken name", one);
            add(told->text(QAccessible::Description), "spoken description", one);
            if (!typed && !qobject_cast<const QPlainTextEdit*>(&one) && !qobject_cast<const QTextEdit*>(&one)) {
                add(told->text(QAccessible::Value), "spoken value", one);
            }
        }
    }
    void gatherWords(QWidget& one) {
        if (const auto* label = qobject_cast<const QLabel*>(&one)) {
            add(label->text(), "text", one);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&one)) {
            add(button->text(), "text", one);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&one)) {
            add(line->placeholderText(), "placeholder", one);
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&one)) {
            add(plain->placeholderText(), "placeholder", one);
        } else if (const auto* rich = qobject_cast<const QTextEdit*>(&one)) {
            add(rich->placeholderText(), "placeholder", one);
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&one)) {
            add(group->title(), "title", one);
        } else if (const auto* number = qobject_cast<const QAbstractSpinBox*>(&one)) {
            add(number->text(), "value", one);
            add(number->specialValueText(), "value", one);
        } else if (const auto* box = qobject_cast<const QComboBox*>(&one)) {
            add(box->placeholderText(), "placeholder", one);
            for (int i = 0; i < box->count(); ++i) {
                add(box->itemText(i), "choice", one);
                add(box->itemData(i, Qt::ToolTipRole).toString(), "tooltip of a choice", one);
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&one)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), "tab", one);
                add(tabs->tabToolTip(i), "tooltip of a tab", one);
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&one);
                   view && view->model() && !qobject_cast<const QHeaderView*>(&one)) {
            gatherItems(*view);
        }
    }
    void gatherItems(const QAbstractItemView& view) {
        const QAbstractItemModel& model = *view.model();
        const auto* table = qobject_cast<const QTableView*>(&view);
        const auto* tree = qobject_cast<const QTreeView*>(&view);
        const bool hasHead = (table && table->horizontalHeader()->isVisible()) || (tree && !tree->isHeaderHidden());
        const int columns = model.columnCount(view.rootIndex());
        for (int column = 0; hasHead && column < columns; ++column) {
            if (!isHiddenIn(view, column)) {
                add(model.headerData(column, Qt::Horizontal).toString(), "head", view);
                add(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), "tooltip of a head", view);
                add(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), "spoken head", view);
            }
        }
        QModelIndex before;
        for (int y = 1; y < view.viewport()->height(); y += rowStep) {
            const QModelIndex row = view.indexAt(QPoint(view.viewport()->width() / 2, y));
            if (!row.isValid() || row == before) {
                continue;
            }
            before = row;
            for (int column = 0; column < model.columnCount(row.parent()); ++column) {
                if (!isHiddenIn(view, column)) {
                    gatherItem(view, row.siblingAtColumn(column));
                }
            }
        }
    }
    void gatherItem(const QAbstractItemView& view, const QModelIndex& item) {
        add(item.data().toString(), "item", view);
        add(item.data(Qt::ToolTipRole).toString(), "tooltip of an item", view);
        add(item.data(Qt::AccessibleTextRole).toString(), "spoken item", view);
        add(item.data(Qt::AccessibleDescriptionRole).toString(), "spoken description of an item", view);
    }
    [[nodiscard]] static bool isHiddenIn(const QAbstractItemView& view, int column) {
        const auto* table = qobject_cast<const QTableView*>(&view);
        const auto* tree = qobject_cast<const QTreeView*>(&view);
        return (table && table->isColumnHidden(column)) || (tree && tree->isColumnHidden(column));
    }
    /// Those of buttons that are to be seen, and the window's own that its keys open.
    void gatherMenus() {
        for (QWidget* one : m_window.findChildren<QWidget*>()) {
            const auto* push = qobject_cast<const QPushButton*>(one);
            const auto* tool = qobject_cast<const QToolButton*>(one);
            QMenu* menu = push ? push->menu() : tool ? tool->menu() : nullptr;
            if (menu && one->isVisible() && one->isEnabled()) {
                gatherMenu(*menu, *one);
            } else if (auto* free = qobject_cast<QMenu*>(one); free && !free->isEmpty()) {
                gatherMenu(*free, *free);
            }
        }
    }
    void gatherMenu(QMenu& menu, const QWidget& at) {
        if (!menu.isVisible()) {
            Q_EMIT menu.aboutToShow(); // many are filled only then
        }
        for (const QAction* action : menu.actions()) {
            add(action->text(), "menu", at);
            if (action->toolTip() != action->iconText()) {
                add(action->toolTip(), "tooltip of a menu", at);
            }
        }
    }
    /// Whatever no widget and no model gave: delegates, cards, charts. Of labels and buttons the whole text is known.
    void gatherPainted() {
        for (const PaintedText& one : paintedTexts(m_window)) {
            const QWidget* at = one.painter;
            if (at && !qobject_cast<const QLabel*>(at) && !isWordOfQt(*at) && !isTyped(*at)) {
                add(one.text, "painted", *at, true);
            }
        }
    }
    [[nodiscard]] static bool isTyped(const QWidget& painter) {
        const QWidget* whole = painter.parentWidget();
        return qobject_cast<const QLineEdit*>(&painter) || qobject_cast<const QPlainTextEdit*>(whole);
    }

    QWidget& m_window;
    std::vector<ShownText> m_texts;
    std::set<std::pair<QString, const QWidget*>> m_seen;
};

} // namespace

QString placeOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* one = &widget; one; one = one->isWindow() ? nullptr : one->parentWidget()) {
        // What only holds other things tells nothing.
        if (one == &widget || one->isWindow() || !one->accessibleName().isEmpty() ||
            QByteArrayView(one->metaObject()->className()).startsWith("atalaya::")) {
            names.prepend(titleOf(*one));
        }
    }
    return names.join(u" > "_s);
}

std::vector<ShownText> shownTexts(QWidget& window) {
    return TextGatherer(window).all();
}

} // namespace atalaya::test
