#include "views/strategy/whatif/AskDrawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

namespace {

constexpr int longestScenarioName = 200;

} // namespace

AskDrawer::AskDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, {}, host)
    , m_style(style)
    , m_sentence(new WrapLabel(style))
    , m_namePart(new QWidget)
    , m_name(new QLineEdit)
    , m_yes(new Button(style, {}, Button::Kind::Primary)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* field = new QVBoxLayout(m_namePart);
    field->setContentsMargins(0, 0, 0, 0);
    m_name->setMaxLength(longestScenarioName);
    addField(*field, style, tr("Name"), m_name);
    column->addWidget(m_sentence);
    column->addWidget(m_namePart);
    column->addStretch(1);
    setContent(content);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* no = new Button(style, tr("Cancel"));
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(m_yes);
    setFoot(foot);
    style.follow(content, [this, column, row] {
        column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(12));
        column->setSpacing(m_style.px(12));
        row->setContentsMargins(m_style.px(20), m_style.px(10), m_style.px(20), m_style.px(10));
    });
    connect(m_yes, &QAbstractButton::clicked, this, &AskDrawer::answer);
    connect(m_name, &QLineEdit::returnPressed, this, &AskDrawer::answer);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(no, &QAbstractButton::clicked, this, &Drawer::close);
}

void AskDrawer::askName(const QString& title, const QString& sentence, const QString& name, const QString& button,
                        std::function<void(const QString&)> then) {
    setTitle(title);
    m_sentence->setText(sentence);
    m_namePart->show();
    m_name->setText(name);
    m_yes->setText(button);
    m_yes->setEnabled(!name.trimmed().isEmpty());
    m_then = std::move(then);
    open();
    m_name->selectAll();
    m_name->setFocus(m_style.focusReason());
}

void AskDrawer::confirm(const QString& title, const QString& sentence, const QString& button,
                        std::function<void()> then) {
    setTitle(title);
    m_sentence->setText(sentence);
    m_namePart->hide();
    m_yes->setText(button);
    m_yes->setEnabled(true);
    m_then = [act = std::move(then)](const QString&) { act(); };
    open();
    m_yes->setFocus(m_style.focusReason());
}

void AskDrawer::answer() {
    const QString name = m_name->text().trimmed();
    if (!m_then || (m_namePart->isVisibleTo(this) && name.isEmpty())) {
        return;
    }
    const auto then = std::exchange(m_then, {});
    close();
    then(name);
}

} // namespace atalaya
