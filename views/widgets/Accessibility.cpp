#include "views/widgets/Accessibility.h"

#include "views/widgets/CoverageBar.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/LinkButton.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace atalaya {

namespace {

/// A button of our own that is a link or a check box to screen readers.
class AccessibleButton : public QAccessibleWidget {
public:
    AccessibleButton(QAbstractButton* button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name && button()->accessibleName().isEmpty()) {
            return QString(button()->text()).remove(QLatin1Char('&'));
        }
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.linked = role() == QAccessible::Link;
        return state;
    }
    QStringList actionNames() const override {
        return {button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override {
        if (name == pressAction() || name == toggleAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

/// A bar that shows a value and takes none.
class AccessibleCoverage : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleCoverage(CoverageBar* bar) : QAccessibleWidget(bar, QAccessible::ProgressBar) {}
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return static_cast<CoverageBar*>(object())->answered(); }
    QVariant maximumValue() const override { return static_cast<CoverageBar*>(object())->applicable(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant&) override {}
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) {
        return nullptr;
    }
    const auto is = [&](const char* name) { return className == QLatin1String(name); };
    if (is("atalaya::NumberButton")) { // opens a drawer where it stands, so it leads nowhere
        return new AccessibleButton(static_cast<LinkButton*>(widget), QAccessible::Button);
    }
    if (is("atalaya::LinkButton")) {
        return new AccessibleButton(static_cast<LinkButton*>(widget), QAccessible::Link);
    }
    if (is("atalaya::FilterChip")) {
        return new AccessibleButton(static_cast<FilterChip*>(widget), QAccessible::CheckBox);
    }
    if (is("atalaya::CoverageBar")) {
        return new AccessibleCoverage(static_cast<CoverageBar*>(widget));
    }
    if (is("atalaya::StageCard")) {
        return new AccessibleButton(static_cast<QAbstractButton*>(widget), QAccessible::RadioButton);
    }
    if (is("atalaya::SegmentedControl") || is("atalaya::StageCards") || is("atalaya::StagePicker")) {
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    }
    if (is("atalaya::SectionHeading")) {
        return new QAccessibleWidget(widget, QAccessible::Heading);
    }
    if (is("atalaya::NoticeBox")) {
        return new QAccessibleWidget(widget, QAccessible::Note);
    }
    if (is("atalaya::NotificationBar")) {
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    }
    if (is("atalaya::Drawer")) {
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    }
    if (is("atalaya::StageLabel") || is("atalaya::IconLabel") || is("atalaya::PageView")) {
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    }
    if (is("atalaya::ChartView") || is("atalaya::VotePlotView")) {
        return new QAccessibleWidget(widget, QAccessible::Chart);
    }
    if (is("atalaya::NumberArea") || is("atalaya::DocumentPreview")) {
        return new AccessibleButton(static_cast<QAbstractButton*>(widget), QAccessible::Button);
    }
    // Where nothing inside takes the keys, the area itself scrolls by them.
    if (is("QScrollArea") && widget->focusPolicy() != Qt::NoFocus) {
        return new QAccessibleWidget(widget, QAccessible::Pane);
    }
    return nullptr;
}

} // namespace

void installAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace atalaya
