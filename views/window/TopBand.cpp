#include "views/window/TopBand.h"

#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberArea.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/Tag.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double bandHeight = 48;

} // namespace

TopBand::TopBand(Desk& desk, const WindowStyle& style, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_style(style)
    , m_state(new ElidedLabel(style, {}, "reading", "onBand", 600, this))
    , m_round(new Label(style, {}, "body", "onBand2", 0, this))
    , m_scope(new Label(style, {}, "body", "onBand2", 0, this))
    , m_status(new Tag(style, Tag::Kind::Draft, {}, this))
    , m_practice(new Tag(style, Tag::Kind::Practice, {}, this))
    , m_sign(new Button(style, {}, Button::Kind::Plain, this))
    , m_coverage(new NumberArea(style, this))
    , m_answered(new Label(style, {}, "body", "onBand2", 0, this))
    , m_bar(new CoverageBar(style, 120, this))
    , m_percent(new Label(style, {}, "body", "onBand", 600, this))
    , m_undo(new IconButton(style, QStringLiteral("undo"), tr("Undo"), Button::Kind::Quiet, this))
    , m_redo(new IconButton(style, QStringLiteral("redo"), tr("Redo"), Button::Kind::Quiet, this))
    , m_search(new IconButton(style, QStringLiteral("search"), tr("Search"), Button::Kind::Quiet, this))
    , m_manual(new IconButton(style, QStringLiteral("help"), tr("Manual"), Button::Kind::Quiet, this)) {
    setAccessibleName(tr("Assessment"));
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_answered->setTextFormat(Qt::RichText);
    m_percent->setFigures(true);
    for (Tag* tag : {m_status, m_practice}) {
        tag->setOnBand(true);
    }
    m_bar->setOnBand(true);
    m_coverage->setOnBand();
    m_coverage->setAccessibleName(tr("Answered"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_answered, m_bar, m_percent}) {
        m_coverage->add(part);
    }
    for (Button* button : std::initializer_list<Button*>{m_sign, m_undo, m_redo, m_search, m_manual}) {
        button->setOnBand(true);
    }
    m_sign->setButtonSize(Button::Size::Small);
    m_sign->setAccessibleName(tr("What goes on"));
    m_sign->hide();
    m_row = new QHBoxLayout(this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_round), static_cast<QWidget*>(m_scope),
          static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_practice)}) {
        m_row->addWidget(part);
    }
    m_row->addStretch(1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_coverage), static_cast<QWidget*>(m_undo),
          static_cast<QWidget*>(m_redo), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_manual)}) {
        m_row->addWidget(part);
    }
    connect(m_coverage, &QAbstractButton::clicked, this, &TopBand::coverageAsked);
    connect(m_sign, &QAbstractButton::clicked, this, &TopBand::signAsked);
    connect(m_undo, &QAbstractButton::clicked, this, &TopBand::undoRequested);
    connect(m_redo, &QAbstractButton::clicked, this, &TopBand::redoRequested);
    connect(m_search, &QAbstractButton::clicked, this, &TopBand::searchRequested);
    connect(m_manual, &QAbstractButton::clicked, this, &TopBand::manualAsked);
    m_manual->setToolTip(tr("What the manual says of this page"));
    connect(&m_desk, &Desk::sessionChanged, this, &TopBand::showSession);
    setSearchable(false);
    m_style.follow(this, [this] { restyle(); });
    showSession();
}

void TopBand::setRailWidth(int width) {
    m_railWidth = width;
    restyle();
}

void TopBand::setSearchable(bool searchable) {
    m_search->setVisible(searchable);
}

void TopBand::setSign(const QString& icon, const QString& word, const QString& description) {
    m_sign->setIconName(icon);
    m_sign->setText(word);
    m_sign->setAccessibleName(word.isEmpty() ? tr("What goes on") : word);
    m_sign->setAccessibleDescription(description);
    m_sign->setToolTip(description);
    m_sign->setVisible(!word.isEmpty());
    fold();
}

void TopBand::restyle() {
    setFixedHeight(m_style.px(bandHeight));
    m_row->setContentsMargins(m_railWidth + m_style.px(20), 0, m_style.px(12), 0);
    m_row->setSpacing(m_style.px(10));
    m_coverage->row()->setSpacing(m_style.px(10));
    fold();
    update();
}

void TopBand::fold() {
    if (!isVisible()) {
        return; // nobody knows yet how wide it will be
    }
    const AssessmentSession* session = m_desk.session();
    QWidget* const whatMayGo[] = {m_scope, m_bar, m_practice, m_answered, m_round};
    for (QWidget* part :
         {static_cast<QWidget*>(m_round), static_cast<QWidget*>(m_scope), static_cast<QWidget*>(m_status),
          static_cast<QWidget*>(m_coverage), static_cast<QWidget*>(m_answered), static_cast<QWidget*>(m_bar)}) {
        part->setVisible(session != nullptr);
    }
    m_practice->setVisible(session && session->assessment().practice);
    for (QWidget* part : whatMayGo) {
        if (m_row->sizeHint().width() <= width()) {
            break;
        }
        part->hide();
        m_row->invalidate(); // a part of the area changes that only
    }
}

void TopBand::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fold();
}

void TopBand::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fold();
}

void TopBand::showSession() {
    if (AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::changed, this, &TopBand::refresh);
        connect(&session->history(), &QUndoStack::indexChanged, this, &TopBand::refreshHistory);
    }
    refresh();
}

void TopBand::refresh() {
    const AssessmentSession* session = m_desk.session();
    m_state->setText(session ? session->assessment().state : QStringLiteral("Atalaya"));
    m_state->setAccessibleName(m_state->text());
    if (session) {
        const Assessment& assessment = session->assessment();
        m_round->setText(tr("Round %1").arg(assessment.round));
        m_scope->setText(assessment.entity.isEmpty() ? tr("National") : assessment.entity);
        m_status->setKind(assessment.status == AssessmentStatus::Approved   ? Tag::Kind::Approved
                          : assessment.status == AssessmentStatus::InReview ? Tag::Kind::InReview
                                                                            : Tag::Kind::Draft);
        const Coverage& coverage = session->scores().whole.coverage;
        m_answered->setText(tr("Answered %1 of %2")
                                .arg(QStringLiteral("<b>%1</b>").arg(coverage.answered),
                                     QStringLiteral("<b>%1</b>").arg(coverage.applicable)));
        m_bar->setCoverage(coverage.answered, coverage.applicable);
        const Language language = languageOfWindow();
        m_percent->setText(language.withUnit(language.whole(m_bar->percent()), QStringLiteral("%")));
        m_coverage->setNumber(tr("%1 of %2").arg(coverage.answered).arg(coverage.applicable), tr("Answered"));
    }
    refreshHistory();
    fold();
    if (isVisible()) {
        // The hairlines stand between the words, wherever those are now.
        m_row->activate();
        update();
    }
}

void TopBand::refreshHistory() {
    AssessmentSession* session = m_desk.session();
    const auto show = [](IconButton* button, bool can, const QString& plain, const QString& named) {
        button->setEnabled(can);
        button->setToolTip(can ? named : plain);
    };
    const bool canUndo = session && session->history().canUndo();
    const bool canRedo = session && session->history().canRedo();
    show(m_undo, canUndo, tr("Nothing to undo"), canUndo ? tr("Undo: %1").arg(session->undoName()) : QString());
    show(m_redo, canRedo, tr("Nothing to redo"), canRedo ? tr("Redo: %1").arg(session->redoName()) : QString());
    m_search->setEnabled(session);
}

void TopBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("band"));
    const double mark = m_style.px(32);
    paintMark(painter, QRectF((m_railWidth - mark) / 2.0, (height() - mark) / 2.0, mark, mark), true, m_style.theme(),
              m_style.textPercent() / 100.0);
    // A hairline between State, round and scope.
    painter.setPen(m_style.colour("bandLine"));
    for (const QWidget* part : {static_cast<QWidget*>(m_round), static_cast<QWidget*>(m_scope)}) {
        if (part->isVisible()) {
            const int x = part->geometry().left() - m_row->spacing() / 2;
            painter.drawLine(x, height() / 2 - m_style.px(8), x, height() / 2 + m_style.px(8));
        }
    }
}

} // namespace atalaya
