#include "views/reportpage/ExportBar.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"

#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ExportBar::ExportBar(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_column(new QVBoxLayout(this))
    , m_export(new Button(style, {}, Button::Kind::Primary))
    , m_note(new WrapLabel(style, {}, "caption", "text2"))
    , m_box(new NoticeBox(style, Finding::Note, {}, {})) {
    m_export->setButtonSize(Button::Size::Large)->setIconName(u"export"_s);
    m_box->setButtonsBelow(true);
    setFocusProxy(m_export);
    m_box->hide();
    m_column->addWidget(new Hairline(style));
    m_column->addWidget(m_box);
    m_column->addWidget(m_export);
    m_column->addWidget(m_note);
    connect(m_export, &QAbstractButton::clicked, this, &ExportBar::exportRequested);
    m_style.follow(this, [this] { m_column->setSpacing(m_style.px(10)); });
}

void ExportBar::setWord(const QString& word) {
    m_export->setText(word);
}

void ExportBar::setNote(const QString& note) {
    m_note->setText(note);
}

NoticeBox& ExportBar::box(Finding finding, const QString& lead, const QString& sentence) {
    clear();
    m_box->setNotice(finding, lead, sentence);
    m_box->clearButtons();
    m_box->show();
    return *m_box;
}

void ExportBar::ask(const QStringList& musts) {
    QStringList sentences;
    for (const QString& must : musts) {
        sentences << tr("%1.", "a sentence on what must be mended").arg(must);
    }
    NoticeBox& asking = box(Finding::Blocker, tr("This must be mended first:"), sentences.join(u' '));
    m_asking = true;
    m_export->hide();
    Button* show = asking.addButton(tr("Show"));
    connect(show, &QAbstractButton::clicked, this, &ExportBar::showRequested);
    connect(asking.addButton(tr("Export anyway")), &QAbstractButton::clicked, this, &ExportBar::exportConfirmed);
    show->setFocus(Qt::OtherFocusReason);
}

bool ExportBar::isAsking() const {
    return m_asking;
}

void ExportBar::showProgress() {
    clear();
    m_export->hide();
    m_progress = new ProgressRow(m_style, tr("Making the report…"));
    m_progress->setProgress(0, 0);
    m_column->insertWidget(1, m_progress);
    m_progress->show();
    m_progress->setFocus(Qt::OtherFocusReason);
    connect(m_progress, &ProgressRow::cancelled, this, &ExportBar::cancelled);
}

void ExportBar::setProgress(int done, int total) {
    if (m_progress) {
        // After the last page nobody knows how long the rest takes.
        m_progress->setProgress(done < total ? done : 0, done < total ? total : 0);
    }
}

void ExportBar::showDone(const QString& lead, const QString& sentence, Finding finding) {
    const bool isHere = hasFocusInside();
    NoticeBox& done = box(finding, lead, sentence);
    m_done = true;
    Button* open = done.addButton(tr("Open"));
    connect(open, &QAbstractButton::clicked, this, &ExportBar::openRequested);
    connect(done.addButton(tr("Show in folder")), &QAbstractButton::clicked, this, &ExportBar::folderRequested);
    if (isHere) {
        open->setFocus(Qt::OtherFocusReason);
    }
}

void ExportBar::showFailure(const QString& sentence) {
    box(Finding::Blocker, tr("Not exported."), sentence);
    m_done = true;
}

bool ExportBar::hasFocusInside() const {
    const QWidget* focus = window()->focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void ExportBar::clear() {
    const bool isHere = hasFocusInside();
    m_asking = false;
    m_done = false;
    m_box->hide();
    m_export->show();
    if (isHere) {
        m_export->setFocus(Qt::OtherFocusReason);
    }
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
        m_progress = nullptr;
    }
}

} // namespace atalaya
