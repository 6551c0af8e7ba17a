#include "views/workshop/run/StagePicker.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>

namespace atalaya {

StagePicker::StagePicker(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setAccessibleName(tr("Stage that the room settled on"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(0);
    style.follow(this, [this, row] {
        const int line = m_style.px(1);
        row->setContentsMargins(line, line, line, line);
        for (StagePick* one : m_picks) {
            one->updateGeometry();
        }
        update();
    });
}

void StagePicker::setStages(const QStringList& names) {
    if (names == m_names) {
        return;
    }
    m_names = names;
    for (StagePick* one : m_picks) {
        delete one;
    }
    m_picks.clear();
    m_stage = 0;
    for (int stage = 1; stage <= names.size(); ++stage) {
        auto* one = new StagePick(*this, stage);
        one->setAccessibleName(tr("Stage %1, %2", "number, name").arg(stage).arg(names.at(stage - 1)));
        one->setToolTip(one->accessibleName());
        connect(one, &QAbstractButton::clicked, this, [this, stage] {
            setStage(stage);
            Q_EMIT chosen(stage);
        });
        layout()->addWidget(one);
        m_picks.push_back(one);
    }
    settleTab();
}

void StagePicker::setStage(int stage) {
    m_stage = stage;
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        StagePick* one = m_picks[i];
        // Without a choice none is checked, which an exclusive group does not let happen.
        one->setAutoExclusive(false);
        one->setChecked(static_cast<int>(i) + 1 == stage);
        one->setAutoExclusive(true);
    }
    settleTab();
}

QRadioButton* StagePicker::pick(int stage) const {
    return m_picks.at(static_cast<std::size_t>(stage - 1));
}

void StagePicker::choose(int stage) {
    QRadioButton* one = pick(std::clamp(stage, 1, static_cast<int>(m_picks.size())));
    one->setFocus(Qt::TabFocusReason);
    if (!one->isChecked()) {
        one->click();
    }
}

void StagePicker::settleTab() {
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        const bool isStop = static_cast<int>(i) + 1 == std::max(1, m_stage);
        m_picks[i]->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void StagePicker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), m_style.colour(isEnabled() ? "surface" : "ground"),
             m_style.colour(isEnabled() ? "lineStrong" : "line"), m_style.px(1), m_style.px(3));
}

StagePick::StagePick(StagePicker& picker, int stage) : QRadioButton(&picker), m_picker(picker), m_own(stage) {
    setText(QString::number(stage));
    setProperty("focusRing", QStringLiteral("parent"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StagePick::sizeHint() const {
    const WindowStyle& style = m_picker.m_style;
    return {style.px(48), style.px(34)};
}

void StagePick::paintEvent(QPaintEvent*) {
    const WindowStyle& style = m_picker.m_style;
    QPainter painter(this);
    const int line = m_own > 1 ? style.px(1) : 0;
    const QRect all = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(line, 0, 0, 0));
    const char* token = isEnabled() ? "text" : "textDisabled";
    if (isChecked()) {
        painter.fillRect(all, style.colour(isEnabled() ? "ink" : "track"));
        token = isEnabled() ? "onInk" : "text3";
    } else if (isEnabled() && (isDown() || underMouse())) {
        painter.fillRect(all, style.colour(isDown() ? "selected" : "hover"));
    }
    if (line > 0) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, line, height())),
                         style.colour("line"));
    }
    const QFont font = style.font("body", 600, true);
    const int side = style.px(16);
    const int gap = style.px(5);
    const int figure = QFontMetrics(font).horizontalAdvance(text());
    const int left = (width() - side - gap - figure) / 2;
    StageGlyph glyph = StageGlyph::proved(m_own, static_cast<int>(m_picker.m_picks.size()));
    glyph.onInk = isChecked() && isEnabled();
    painter.setOpacity(isEnabled() ? 1.0 : 0.4);
    paintStage(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side)),
               glyph, style.theme(), style.textPercent() / 100.0);
    painter.setOpacity(1.0);
    painter.setFont(font);
    painter.setPen(style.colour(token));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(left + side + gap, 0, figure + gap, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
}

void StagePick::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_picker.choose(m_own - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_picker.choose(m_own + 1);
        return;
    case Qt::Key_Home:
        m_picker.choose(1);
        return;
    case Qt::Key_End:
        m_picker.choose(static_cast<int>(m_picker.m_picks.size()));
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

} // namespace atalaya
