#include "views/strategy/forms/PlanForm.h"

#include "views/strategy/forms/LeafContent.h"
#include "views/widgets/Button.h"
#include "views/widgets/CompleterClicks.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

// The fields of a form and its foot.

namespace atalaya {

namespace {

constexpr int restBeforeKept = 400; // ms

} // namespace

QLineEdit* PlanForm::addLine(const QString& word, const QStringList& members, const QString& hint) {
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    addPart(word, members, edit);
    return edit;
}

QPlainTextEdit* PlanForm::addText(const QString& word, const QStringList& members, int lines, const QString& hint) {
    auto* edit = new QPlainTextEdit;
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    addPart(word, members, edit);
    windowStyle().follow(edit, [this, edit, lines] {
        edit->setFixedHeight(windowStyle().lineHeight("body") * lines + windowStyle().px(14));
    });
    return edit;
}

QComboBox* PlanForm::addChoice(const QString& word, const QStringList& members, bool isEditable) {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (isEditable) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        letClicksThrough(*box->completer());
    }
    addPart(word, members, box);
    return box;
}

void PlanForm::addPart(const QString& word, const QStringList& members, QWidget* part) {
    auto* label = new Label(windowStyle(), word, "body", "text", 500);
    Field field{members, label, part, new WrapLabel(windowStyle(), {}, "caption", "blocker")};
    field.problem->hide();
    part->setAccessibleName(word);
    label->setBuddy(part);
    m_column->addWidget(label);
    m_column->addWidget(part);
    m_column->addWidget(field.problem);
    m_known.push_back(field);
}

void PlanForm::addHeading(const QString& word) {
    m_column->addWidget(new SectionHeading(windowStyle(), word));
}

NoticeBox* PlanForm::addNotice() {
    auto* box = new NoticeBox(windowStyle(), Finding::Warning, {}, {});
    box->hide();
    m_column->addWidget(box);
    return box;
}

void PlanForm::finish(const QString& removing) {
    auto* content = new LeafContent;
    auto* all = new QVBoxLayout(content);
    all->addWidget(m_notice);
    all->addWidget(m_fields);
    all->addStretch(1);
    setContent(content);

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_remove = new Button(windowStyle(), removing, Button::Kind::Quiet);
    m_remove->setIconName(QStringLiteral("trash"));
    auto* cancel = new Button(windowStyle(), tr("Cancel"));
    m_save = new Button(windowStyle(), tr("Save"), Button::Kind::Primary);
    m_save->setAccessibleDescription(tr("Ctrl and Enter store from every field"));
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    setFoot(foot);
    windowStyle().follow(content, [this, all, row] {
        const WindowStyle& style = windowStyle();
        all->setContentsMargins(style.px(18), style.px(12), style.px(20), style.px(16));
        all->setSpacing(style.px(8));
        m_column->setSpacing(style.px(6));
        row->setContentsMargins(style.px(18), style.px(10), style.px(20), style.px(10));
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { remove(false); });
    connect(cancel, &QAbstractButton::clicked, this, &PlanForm::cancel);
    connect(m_save, &QAbstractButton::clicked, this, &PlanForm::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &PlanForm::save);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeKept);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isOpen()) {
            keepDraft();
        }
    });
    watchFields();
    tabAsRead(*this);
}

/// Whatever is typed or chosen is kept when the person rests.
void PlanForm::watchFields() {
    for (auto* edit : m_fields->findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, [this, edit] { touch(edit); });
    }
    for (auto* edit : m_fields->findChildren<QPlainTextEdit*>()) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { touch(edit); });
    }
    for (auto* box : m_fields->findChildren<QComboBox*>()) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { touch(box); });
    }
    for (auto* box : m_fields->findChildren<QSpinBox*>()) {
        connect(box, &QSpinBox::valueChanged, this, [this, box] { touch(box); });
    }
    for (auto* box : m_fields->findChildren<QCheckBox*>()) {
        connect(box, &QCheckBox::toggled, this, [this, box] { touch(box); });
    }
    for (auto* date : m_fields->findChildren<QDateEdit*>()) {
        connect(date, &QDateEdit::dateChanged, this, [this, date] { touch(date); });
    }
}

} // namespace atalaya
