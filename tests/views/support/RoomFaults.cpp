#include "tests/views/support/RoomFaults.h"

#include "tests/views/support/PaintedTexts.h"
#include "tests/views/support/ShownTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomSlack = 1;    ///< px that rounding may take
constexpr int paintedSlack = 2; ///< the same of painted words, whose letters may hang over
constexpr int fieldMargin = 2;  ///< of a QLineEdit left and right of its words, as Qt has it

QString shortened(const QString& text) {
    return text.size() > 70 ? text.left(70) + u"…"_s : text;
}

QString sizeText(QSize size) {
    return u"%1 by %2"_s.arg(size.width()).arg(size.height());
}

QString wordsOn(const QWidget& one) {
    if (const auto* label = qobject_cast<const QLabel*>(&one)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&one)) {
        return button->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&one)) {
        return box->currentText();
    }
    return one.accessibleName();
}

/// Whether it is something that a person reads or works with, and not only holds such things.
bool isControlWithRoom(const QWidget& one) {
    if (const auto* label = qobject_cast<const QLabel*>(&one)) {
        return !label->text().isEmpty();
    }
    return qobject_cast<const QAbstractButton*>(&one) || qobject_cast<const QComboBox*>(&one) ||
           qobject_cast<const QLineEdit*>(&one) || qobject_cast<const QAbstractSpinBox*>(&one) ||
           qobject_cast<const QTabBar*>(&one) || qobject_cast<const QAbstractItemView*>(&one) ||
           one.inherits("atalaya::StageLabel");
}

/// A part of a control that places it itself.
bool isInsideControl(const QWidget& one) {
    const QWidget* whole = one.parentWidget();
    return whole && (qobject_cast<const QComboBox*>(whole) || qobject_cast<const QAbstractSpinBox*>(whole) ||
                     qobject_cast<const QLineEdit*>(whole) || qobject_cast<const QTabBar*>(whole) ||
                     qobject_cast<const QAbstractItemView*>(whole) || qobject_cast<const QScrollBar*>(whole) ||
                     qobject_cast<const QAbstractItemView*>(whole->parentWidget()));
}

bool mayBeShortened(const QWidget& one) {
    return one.inherits("atalaya::ElidedLabel") || one.inherits("atalaya::ClampedLabel");
}

/// What lies over a page by design; null: the page itself.
const QWidget* overlayOf(const QWidget& widget) {
    for (const QWidget* one = &widget; one && !one->isWindow(); one = one->parentWidget()) {
        if (one->inherits("atalaya::Drawer") || one->inherits("atalaya::ReasonPanel") ||
            one->inherits("atalaya::KeyboardVoting") || one->inherits("atalaya::FocusFrame")) {
            return one;
        }
    }
    return nullptr;
}

class RoomLook {
public:
    explicit RoomLook(QWidget& window) : m_window(window) {}

    QStringList faults() {
        for (QWidget* one : m_window.findChildren<QWidget*>()) {
            if (!one->isVisible() || one->window() != &m_window) {
                continue;
            }
            lookSideways(*one);
            if (!isInsideControl(*one) && isControlWithRoom(*one) && !one->visibleRegion().isEmpty()) {
                lookAtSize(*one);
                lookAtPlace(*one);
                m_controls.push_back(one);
            }
        }
        lookAtNeighbours();
        lookAtPainted();
        m_faults.removeDuplicates();
        return m_faults;
    }

private:
    void fault(const QWidget& one, const QString& what) { m_faults << placeOf(one) + u": "_s + what; }

    void lookAtSize(const QWidget& one) {
        if (mayBeShortened(one)) {
            return;
        }
        if (const auto* box = qobject_cast<const QComboBox*>(&one)) {
            lookAtChoice(*box);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&one)) {
            lookAtPlaceholder(*line);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&one)) {
            lookAtTabs(*tabs);
        } else if (!qobject_cast<const QAbstractItemView*>(&one)) {
            const QSize least = one.minimumSizeHint();
            const int height = one.hasHeightForWidth() ? one.heightForWidth(one.width()) : least.height();
            if (one.width() + roomSlack < least.width() || one.height() + roomSlack < height) {
                fault(one, u"cut: '%1' has %2 px, needs %3"_s.arg(shortened(wordsOn(one)), sizeText(one.size()),
                                                                  sizeText({least.width(), height})));
            }
        }
    }
    void lookAtChoice(const QComboBox& box) {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        option.frame = box.hasFrame();
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
        if (!box.isEditable() && needed > room.width() + roomSlack && !box.toolTip().contains(box.currentText())) {
            fault(box, u"cut: the choice '%1' has %2 px, needs %3, and no tooltip has the whole"_s.arg(
                           shortened(box.currentText()), QString::number(room.width()), QString::number(needed)));
        }
    }
    void lookAtPlaceholder(const QLineEdit& line) {
        if (!line.text().isEmpty() || line.placeholderText().isEmpty()) {
            return;
        }
        QStyleOptionFrame option;
        option.initFrom(&line);
        option.lineWidth =
            line.hasFrame() ? line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line) : 0;
        const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
        const QMargins margins = line.textMargins();
        const int room = inside.width() - margins.left() - margins.right() - 2 * fieldMargin;
        const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
        if (needed > room + roomSlack) {
            fault(line, u"cut: the placeholder '%1' has %2 px, needs %3"_s.arg(
                            shortened(line.placeholderText()), QString::number(room), QString::number(needed)));
        }
    }
    void lookAtTabs(const QTabBar& tabs) {
        for (int i = 0; i < tabs.count(); ++i) {
            const QRect place = tabs.tabRect(i);
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
            if (place.width() + roomSlack < needed || !tabs.rect().adjusted(-1, -1, 1, 1).contains(place)) {
                fault(tabs, u"cut: the tab '%1' has %2 px to %3 of %4, needs %5"_s.arg(tabs.tabText(i))
                                .arg(place.width())
                                .arg(place.right())
                                .arg(tabs.width())
                                .arg(needed));
            }
        }
    }
    /// Whatever holds it must be as large, unless that scrolls.
    void lookAtPlace(const QWidget& one) {
        const QWidget* holder = one.parentWidget();
        const auto* area = holder ? qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) : nullptr;
        if (!holder || (area && area->viewport() == holder)) {
            return;
        }
        const QRect room = holder->rect().adjusted(-roomSlack, -roomSlack, roomSlack, roomSlack);
        if (!room.contains(one.geometry())) {
            const QRect is = one.geometry();
            fault(one, u"'%1' reaches out: from %2, %3 to %4, %5, where %6 is %7 px"_s.arg(
                           shortened(wordsOn(one)), QString::number(is.left()), QString::number(is.top()),
                           QString::number(is.right()), QString::number(is.bottom()),
                           QString::fromLatin1(holder->metaObject()->className()), sizeText(holder->size())));
        }
    }
    void lookSideways(const QWidget& one) {
        // Lists are wide by what is in them, as the roadmap's years are; a pane or a page is not.
        const auto* area = qobject_cast<const QScrollArea*>(&one);
        if (area && area->horizontalScrollBar()->maximum() > 0) {
            fault(one, u"scrolls sideways by %1 px"_s.arg(area->horizontalScrollBar()->maximum()));
        }
    }
    [[nodiscard]] QRect seenOf(const QWidget& one) const {
        return one.visibleRegion().boundingRect().translated(one.mapTo(&m_window, QPoint(0, 0)));
    }
    void lookAtNeighbours() {
        struct Seen {
            const QWidget* widget;
            const QWidget* overlay;
            QRect area;
        };
        std::vector<Seen> all;
        for (const QWidget* one : m_controls) {
            const Seen now{one, overlayOf(*one), seenOf(*one)};
            for (const Seen& other : all) {
                const QRect common =
                    now.area.intersected(other.area).adjusted(roomSlack, roomSlack, -roomSlack, -roomSlack);
                if (now.overlay == other.overlay && common.isValid() && !one->isAncestorOf(other.widget) &&
                    !other.widget->isAncestorOf(one)) {
                    fault(*one,
                          u"'%1' and '%2' (%3) lie over one another, by %4 px"_s.arg(
                              shortened(wordsOn(*one)), shortened(wordsOn(*other.widget)),
                              QString::fromLatin1(other.widget->metaObject()->className()), sizeText(common.size())));
                }
            }
            all.push_back(now);
        }
    }
    [[nodiscard]] static bool scrollsSideways(const QWidget& painter) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(painter.parentWidget());
        return area && area->viewport() == &painter && area->horizontalScrollBar()->maximum() > 0;
    }
    /// Words of cells, heads, cards and charts, which no size of a widget tells of.
    void lookAtPainted() {
        for (const PaintedText& text : paintedTexts(m_window)) {
            const QWidget* at = text.painter;
            const int cut = std::max(text.area.left() - text.whole.left(), text.whole.right() - text.area.right());
            // Of labels and buttons the size was looked at; what is typed into a field moves along in it.
            if (!at || cut <= paintedSlack || scrollsSideways(*at) || qobject_cast<const QLabel*>(at) ||
                qobject_cast<const QLineEdit*>(at)) {
                continue;
            }
            fault(*at, u"cut: %1 px of the painted words '%2' are out of sight"_s.arg(cut).arg(shortened(text.text)));
        }
    }

    QWidget& m_window;
    std::vector<const QWidget*> m_controls; ///< that are in sight
    QStringList m_faults;
};

} // namespace

QStringList roomFaults(QWidget& window) {
    return RoomLook(window).faults();
}

} // namespace atalaya::test
