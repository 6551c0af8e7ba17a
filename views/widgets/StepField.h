#pragma once

#include <QDateTimeEdit>
#include <QSpinBox>
#include <QStyleOption>

namespace atalaya {

/// A QSpinBox, QDoubleSpinBox or QDateEdit that is wide enough for its text beside its steps or its calendar. While the
/// application has a style sheet, Qt takes 16 px for them whatever ControlStyle says, and the text would be cut.
template <class Box> class StepField : public Box {
public:
    using Box::Box;

    [[nodiscard]] QSize sizeHint() const override { return withRoom(Box::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    static constexpr int countedByQt = 16;
    static constexpr int probe = 1000; ///< px, wider than all that stands beside the text

    [[nodiscard]] QSize withRoom(const QSize& counted) const {
        return {counted.width() + probe - textWidthIn(probe) - countedByQt, counted.height()};
    }
    [[nodiscard]] int textWidthIn(int width) const {
        const QRect all(0, 0, width, this->height());
        if (const auto* date = qobject_cast<const QDateTimeEdit*>(this); date && date->calendarPopup()) {
            QStyleOptionComboBox option;
            option.initFrom(this);
            option.rect = all;
            return this->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                .width();
        }
        QStyleOptionSpinBox option;
        this->initStyleOption(&option);
        option.rect = all;
        return this->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, this).width();
    }
};

using NumberField = StepField<QSpinBox>;

} // namespace atalaya
