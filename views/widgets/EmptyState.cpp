#include "views/widgets/EmptyState.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atalaya {

namespace {

/// The tower before its first course.
class DashedTower : public QWidget {
public:
    DashedTower(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
        style.follow(this, [this] { setFixedSize(m_style.px(64), m_style.px(64)); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const double scale = width() / 32.0;
        QPen pen(m_style.colour("lineStrong"), m_style.px(1), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        for (const QRect& course : m_style.theme().courses(32)) {
            painter.drawRect(QRectF(course.x() * scale + 0.5, course.y() * scale + 0.5, course.width() * scale - 1,
                                    course.height() * scale - 1));
        }
    }

private:
    const WindowStyle& m_style;
};

} // namespace

EmptyState::EmptyState(const WindowStyle& style, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_sentence(new WrapLabel(style, sentence, "reading", "text2"))
    , m_buttons(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    auto* words = new QVBoxLayout;
    row->addWidget(new DashedTower(style, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    words->addWidget(m_sentence);
    words->addLayout(m_buttons);
    words->addStretch(1);
    m_buttons->addStretch(1);
    style.follow(this, [this, row, words] {
        const int around = m_style.px(32);
        row->setContentsMargins(around, around, around, around);
        row->setSpacing(around);
        words->setSpacing(m_style.px(16));
        m_buttons->setSpacing(m_style.px(8));
    });
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

Button* EmptyState::addButton(const QString& text, Button::Kind kind) {
    auto* button = new Button(m_style, text, kind);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace atalaya
