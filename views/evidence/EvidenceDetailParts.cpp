#include "views/evidence/DocumentPreview.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/SupportedAnswerDelegate.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SectionHeading.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

// What the detail is made of.

namespace atalaya {

QWidget* EvidenceDetail::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setSpacing(0);
    m_kicker = new WrapLabel(m_context.style, {}, "caption", "text2");
    m_title = new WrapLabel(m_context.style, {}, "question");
    column->addWidget(m_kicker);
    column->addWidget(m_title);
    return head;
}

QWidget* EvidenceDetail::makeFacts() {
    const WindowStyle& style = m_context.style;
    auto* holder = new QWidget;
    m_facts = new QFormLayout(holder);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& word, QWidget* value) {
        auto* label = new Label(style, word, "body", "text2");
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_facts->addRow(label, value);
    };
    m_issuer = new WrapLabel(style);
    m_dated = new WrapLabel(style);
    m_kind = new WrapLabel(style);
    m_reviewBy = new WrapLabel(style);
    m_file = new LinkButton(style, {});
    m_copy = new QWidget;
    auto* row = new QHBoxLayout(m_copy);
    row->setContentsMargins(0, 0, 0, 0);
    m_copySign = new IconLabel(style, QString());
    m_copyWord = new WrapLabel(style);
    row->addWidget(m_copySign, 0, Qt::AlignTop);
    row->addWidget(m_copyWord, 1);
    m_hash = new WrapLabel(style);
    m_hash->setFigures(true);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link = new LinkButton(style, {});
    m_note = new WrapLabel(style);
    m_note->setTextFormat(Qt::PlainText);
    m_issuer->setTextFormat(Qt::PlainText);
    m_added = new WrapLabel(style);
    add(tr("Issuer"), m_issuer);
    add(tr("Dated"), m_dated);
    add(tr("Kind"), m_kind);
    add(tr("Review by"), m_reviewBy);
    add(tr("File"), m_file);
    add(tr("Kept copy"), m_copy);
    add(tr("SHA-256"), m_hash);
    add(tr("Link"), m_link);
    add(tr("Note"), m_note);
    add(tr("Added by"), m_added);
    connect(m_file, &QAbstractButton::clicked, this, &EvidenceDetail::fileWanted);
    connect(m_link, &QAbstractButton::clicked, this, &EvidenceDetail::linkWanted);
    return holder;
}

void EvidenceDetail::makePreview() {
    auto* column = new QVBoxLayout(m_previewHolder);
    column->addWidget(m_preview);
    connect(m_preview, &QAbstractButton::clicked, this, &EvidenceDetail::fileWanted);
}

void EvidenceDetail::makeActions() {
    auto* flow = new FlowLayout(m_actions);
    const auto add = [&](const QString& word, const char* icon, void (EvidenceDetail::*wanted)()) {
        auto* button = new Button(m_context.style, word);
        button->setButtonSize(Button::Size::Small);
        button->setIconName(QString::fromLatin1(icon));
        connect(button, &QAbstractButton::clicked, this, wanted);
        flow->addWidget(button);
        return button;
    };
    m_edit = add(tr("Edit…"), "pen", &EvidenceDetail::editWanted);
    m_attach = add(tr("Attach…"), "attach", &EvidenceDetail::attachWanted);
    m_replaceAlways = add(tr("Replace…"), "compare", &EvidenceDetail::replaceWanted);
    m_save = add(tr("Write a copy…"), "export", &EvidenceDetail::copyWanted);
    m_remove = add(tr("Remove"), "trash", &EvidenceDetail::removeWanted);
}

QWidget* EvidenceDetail::makeUses() {
    const WindowStyle& style = m_context.style;
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    m_usesHead = new SectionHeading(style, {});
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_answers);
    m_delegate = new SupportedAnswerDelegate(style, m_list, m_answers);
    m_list->setAccessibleDescription(tr("Enter opens the answer on Score; Del detaches the evidence from it."));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noUse =
        new WrapLabel(style, tr("No answer uses it yet. Attach it to the answers that it proves."), "body", "text2");
    column->addWidget(m_usesHead);
    column->addWidget(m_list);
    column->addWidget(m_noUse);
    followUses();
    return holder;
}

void EvidenceDetail::followUses() {
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->viewport()->setMouseTracking(true);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const QString indicator = m_answers.row(index.row()).key;
        if (!isOnDetach(m_releasedAt)) {
            Q_EMIT answerWanted(indicator);
            return;
        }
        // When the view has dealt with the release: its row goes.
        QMetaObject::invokeMethod(
            this, [this, indicator] { Q_EMIT detachWanted(indicator); }, Qt::QueuedConnection);
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (m_list->hasFocus()) {
            Q_EMIT answerWanted(m_answers.row(index.row()).key);
        }
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_answers, signal, this, &EvidenceDetail::fitList);
    }
    connect(&m_answers, &QAbstractItemModel::dataChanged, this, &EvidenceDetail::fitList);
}

bool EvidenceDetail::isOnDetach(const QPoint& at) const {
    const QModelIndex index = m_list->indexAt(at);
    return index.isValid() && m_delegate->detachArea(m_list->visualRect(index)).adjusted(-8, -4, 8, 4).contains(at);
}

bool EvidenceDetail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        // Here it detaches; elsewhere on the page it removes the piece, and in a drawer it does nothing.
        event->accept();
        if (const QModelIndex index = m_list->currentIndex(); event->type() == QEvent::KeyPress && index.isValid()) {
            Q_EMIT detachWanted(QString(m_answers.row(index.row()).key)); // by value: its row goes
        }
        return true;
    }
    if (watched == m_list->viewport() &&
        (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove)) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (event->type() == QEvent::MouseButtonRelease) {
            m_releasedAt = at;
        } else {
            m_list->viewport()->setCursor(isOnDetach(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// File names and addresses are the only words that may be longer than the pane: their middle gives way.
void EvidenceDetail::fitLinks() {
    const int at = m_rows.rowOf(m_shown);
    if (at < 0) {
        return;
    }
    const Evidence& piece = m_rows.row(at).piece;
    int labels = 0; // as wide as the language's words for them
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        if (const QLayoutItem* label = m_facts->itemAt(row, QFormLayout::LabelRole)) {
            labels = std::max(labels, label->sizeHint().width());
        }
    }
    // Of what is seen: the pane is wider itself as long as a link is too long for it.
    const int seen = parentWidget() ? std::min(width(), parentWidget()->width()) : width();
    const int room = std::max(m_context.style.px(80), seen - labels - m_context.style.px(16 + 16 + 24));
    const auto fit = [room](LinkButton* button, const QString& whole) {
        button->setText(QFontMetrics(button->font()).elidedText(whole, Qt::ElideMiddle, room));
        button->setToolTip(whole);
        button->setAccessibleName(whole);
    };
    if (piece.file) {
        fit(m_file, piece.file->name);
    }
    if (!piece.link.isEmpty()) {
        fit(m_link, piece.link);
    }
}

void EvidenceDetail::fitList() {
    int height = 2 * m_context.style.px(1);
    for (int row = 0; row < m_answers.rowCount(); ++row) {
        height += m_list->sizeHintForIndex(m_answers.index(row, 0)).height();
    }
    if (m_list->minimumHeight() != height || m_list->maximumHeight() != height) {
        m_list->setFixedHeight(height);
    }
}

void EvidenceDetail::restyle() {
    const WindowStyle& style = m_context.style;
    const int side = style.px(16);
    m_head->layout()->setContentsMargins(side, style.px(12), side, style.px(8));
    m_facts->setContentsMargins(side, style.px(10), side, style.px(10));
    m_facts->setVerticalSpacing(style.px(4));
    m_facts->setHorizontalSpacing(style.px(16));
    // Links are higher than words, for the pointer.
    for (QWidget* link : {m_file, m_link}) {
        m_facts->labelForField(link)->setContentsMargins(0, style.px(4), 0, 0);
    }
    m_copy->layout()->setSpacing(style.px(6));
    m_previewHolder->layout()->setContentsMargins(side, 0, side, style.px(12));
    m_actions->layout()->setContentsMargins(side, 0, side, style.px(12));
    m_actions->layout()->setSpacing(style.px(6));
    m_uses->layout()->setContentsMargins(side, style.px(10), side, style.px(12));
    m_uses->layout()->setSpacing(style.px(4));
    fitLinks();
    fitList();
}

} // namespace atalaya
