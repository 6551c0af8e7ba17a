#include "views/evidence/AnswerPicker.h"

#include "assessments/assessment/EvidenceUses.h"
#include "views/evidence/SupportPlace.h"
#include "views/evidence/SupportedAnswerDelegate.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

namespace atalaya {

AnswerPicker::AnswerPicker(const WindowContext& context, QWidget* host)
    : Drawer(context.style, {}, host), m_context(context), m_answers(context.desk, SupportedAnswersModel::Show::All) {
    setContent(makeContent());
    setFoot(makeFoot());
    connect(&context.desk, &Desk::sessionChanged, this, &Drawer::close);
    connect(&m_answers, &QAbstractItemModel::dataChanged, this, &AnswerPicker::refresh);
}

QWidget* AnswerPicker::makeContent() {
    const WindowStyle& style = m_context.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_search = new SearchField(style, tr("Question, code"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_list = new QListView;
    m_list->setModel(&m_answers);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setAccessibleDescription(tr("Enter attaches the evidence to the question; Del detaches it."));
    new SupportedAnswerDelegate(style, m_list, m_answers);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_answers.setSearch(text);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_answers.index(0, 0));
        }
        refresh();
    });
    connect(m_search, &SearchField::leftForResults, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QAbstractItemView::activated, this, &AnswerPicker::attach);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const SupportedAnswerRow* row = chosen(); row && m_place) {
            m_place->setStage(row->stage);
        }
        refresh();
    });
    style.follow(content, [this, column, &style] {
        column->setContentsMargins(style.px(18), style.px(12), style.px(20), style.px(16));
        column->setSpacing(style.px(8));
        m_list->setMinimumHeight(style.px(240));
    });
    return content;
}

QWidget* AnswerPicker::makeFoot() {
    const WindowStyle& style = m_context.style;
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->addWidget(new Label(style, tr("What it supports"), "body", "text", 500));
    m_place = new SupportPlace(style);
    column->addWidget(m_place);
    auto* row = new QHBoxLayout;
    m_where = new Label(style, {}, "caption", "text2");
    m_attach = new Button(style, tr("Attach"), Button::Kind::Primary);
    m_attach->setIconName(QStringLiteral("attach"));
    m_detach = new Button(style, tr("Detach"));
    row->addWidget(m_where, 1);
    row->addWidget(m_detach);
    row->addWidget(m_attach);
    column->addLayout(row);
    connect(m_place, &SupportPlace::changed, this, &AnswerPicker::refresh);
    connect(m_attach, &QAbstractButton::clicked, this, &AnswerPicker::attach);
    connect(m_detach, &QAbstractButton::clicked, this, &AnswerPicker::detach);
    style.follow(foot, [column, &style] {
        column->setContentsMargins(style.px(18), style.px(10), style.px(20), style.px(10));
        column->setSpacing(style.px(8));
    });
    return foot;
}

void AnswerPicker::open(const QUuid& evidence) {
    const Evidence* piece = session() ? session()->assessment().evidenceById(evidence) : nullptr;
    if (!piece) {
        return;
    }
    setTitle(tr("Attach %1").arg(piece->code));
    m_search->clear();
    m_answers.setEvidence(evidence);
    m_place->setFramework(session()->framework());
    m_list->setCurrentIndex(m_answers.index(0, 0));
    refresh();
    Drawer::open();
    m_search->setFocus(m_context.style.focusReason());
}

const SupportedAnswerRow* AnswerPicker::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_answers.row(index.row()) : nullptr;
}

void AnswerPicker::refresh() {
    const SupportedAnswerRow* row = chosen();
    const bool same = row && row->isAttached && row->stage == m_place->stage();
    const QString reason = session() ? session()->whyNotEditable() : QString();
    m_attach->setText(row && row->isAttached && !same ? tr("Attach here instead") : tr("Attach"));
    m_attach->setEnabled(row && !same && reason.isEmpty());
    m_attach->setToolTip(reason);
    m_detach->setVisible(row && row->isAttached);
    m_detach->setEnabled(reason.isEmpty());
    m_detach->setToolTip(reason);
    m_where->setText(
        !row ? QString()
        : row->isAttached
            ? tr("%1: attached to the %2", "code, place").arg(row->key, SupportedAnswersModel::placeWord(row->stage))
            : tr("%1: not attached").arg(row->key));
}

void AnswerPicker::attach() {
    const SupportedAnswerRow* row = chosen();
    const Evidence* piece = session() ? session()->assessment().evidenceById(m_answers.evidence()) : nullptr;
    if (!row || !piece || !m_attach->isEnabled()) {
        return;
    }
    const StepName step = StepName(tr, QT_TR_NOOP("Attach %1 to %2")).arg(piece->code, row->key);
    session()->perform(attaching(session()->assessment(), row->key, piece->id, m_place->stage()), step);
}

void AnswerPicker::detach() {
    if (const SupportedAnswerRow* row = chosen(); row && row->isAttached) {
        Q_EMIT detachWanted(m_answers.evidence(), QString(row->key)); // by value: the row changes
    }
}

void AnswerPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && m_detach->isVisible()) {
        detach();
        return;
    }
    Drawer::keyPressEvent(event);
}

} // namespace atalaya
