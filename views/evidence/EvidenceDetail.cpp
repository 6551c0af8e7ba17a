#include "views/evidence/EvidenceDetail.h"

#include "assessments/scoring/EvidenceWorth.h"
#include "models/items/EvidenceWords.h"
#include "models/items/FileSize.h"
#include "models/items/Moment.h"
#include "models/items/PersonName.h"
#include "models/session/WindowLanguage.h"
#include "views/evidence/DocumentPreview.h"
#include "views/evidence/SupportedAnswerDelegate.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"

#include <QFormLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr std::size_t codesNamed = 6;

QString hashText(const QString& sha256) {
    const auto four = [&](int at) { return sha256.mid(at, 4); };
    return QStringLiteral("%1 %2 \u2026 %3 %4").arg(four(0), four(4), four(56), four(60));
}

} // namespace

EvidenceDetail::EvidenceDetail(const WindowContext& context, const EvidenceListModel& rows, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(rows)
    , m_answers(context.desk, SupportedAnswersModel::Show::Supported)
    , m_notice(new NoticeBox(context.style, Finding::Blocker, {}, {}))
    , m_previewHolder(new QWidget)
    , m_preview(new DocumentPreview(context))
    , m_actions(new QWidget) {
    m_head = makeHead();
    m_factsHolder = makeFacts();
    m_uses = makeUses();
    m_notice->setBar(false);
    m_notice->setButtonsBelow(true);
    m_prolong = m_notice->addButton(tr("Still in force…"));
    m_replace = m_notice->addButton(tr("Replace…"));
    makePreview();
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(context.style));
    column->addWidget(m_notice);
    column->addWidget(m_factsHolder);
    column->addWidget(m_previewHolder);
    column->addWidget(m_actions);
    column->addWidget(new Hairline(context.style));
    column->addWidget(m_uses);
    column->addStretch(1);
    connect(m_prolong, &QAbstractButton::clicked, this, &EvidenceDetail::prolongWanted);
    connect(m_replace, &QAbstractButton::clicked, this, &EvidenceDetail::replaceWanted);
    connect(&rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (const int at = m_rows.rowOf(m_shown); first.row() <= at && at <= last.row()) {
            refresh();
        }
    });
    connect(&context.desk, &Desk::sessionChanged, this, &EvidenceDetail::followSession);
    followSession();
    context.style.follow(this, [this] { restyle(); });
    show({});
}

/// What a piece costs depends on the others and on the answers, too. `rows` have followed the edit already.
void EvidenceDetail::followSession() {
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this] {
            if (isVisible()) {
                refresh(); // or as soon as it is
            }
        });
    }
    refresh();
}

void EvidenceDetail::show(const QUuid& evidence) {
    m_shown = evidence;
    m_answers.setEvidence(evidence);
    m_list->setCurrentIndex({});
    refresh();
    Q_EMIT shown(evidence);
    if (!evidence.isNull()) {
        m_added->setText(addedBy(evidence));
        m_facts->setRowVisible(m_added, !m_added->text().isEmpty());
    }
}

void EvidenceDetail::refresh() {
    const int at = m_rows.rowOf(m_shown);
    for (QWidget* part : {m_head, m_factsHolder, m_previewHolder, m_actions, m_uses}) {
        part->setVisible(at >= 0);
    }
    if (at < 0 || !session()) {
        m_notice->hide();
        return;
    }
    const EvidenceRow& row = m_rows.row(at);
    m_kicker->setText(tr("%1 · grade %2 · %3", "code, grade, sensitivity")
                          .arg(row.piece.code, evidence::gradeLetter(row.piece.grade),
                               evidence::sensitivityWord(row.piece.sensitivity).toLower()));
    m_kicker->setToolTip(
        tr("Grade %1: %2").arg(evidence::gradeLetter(row.piece.grade), evidence::gradeMeaning(row.piece.grade)));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(row.piece.title);
    showNotice(row);
    showFacts(row);
    showCopy(row);
    showPreview(row);
    showActions();
    m_usesHead->setTitle(tr("Used by %n answer(s)", nullptr, row.uses));
    m_usesHead->setNote(row.uses > 0 ? tr("bricks: no valid proof") : QString());
    m_list->setAccessibleName(tr("Answers that %1 supports").arg(row.piece.code));
    m_list->setVisible(row.uses > 0);
    m_noUse->setVisible(row.uses == 0);
    fitList();
}

QString EvidenceDetail::cost(const EvidenceRow& row) const {
    const auto resting = answersRestingOn(session()->framework(), session()->assessment(), row.key);
    QStringList codes;
    for (std::size_t i = 0; i < std::min(resting.size(), codesNamed); ++i) {
        codes << resting[i].indicator;
    }
    const int count = static_cast<int>(resting.size());
    if (resting.size() > codesNamed) {
        codes << tr("%n more", "answers", count - static_cast<int>(codesNamed));
    }
    const QString list = languageOfWindow().list(codes);
    if (row.isPast) {
        const QString day = evidence::longDate(session()->assessment().referenceDate);
        return count == 0
                   ? tr("It proves nothing on %1. No answer loses proof by that: others support the same.").arg(day)
                   : tr("It proves nothing on %1. %2 lose(s) proof; the stages claimed do not change.", nullptr, count)
                         .arg(day, list);
    }
    return count == 0 ? tr("No answer rests on it alone.") : tr("Then %1 lose(s) proof.", nullptr, count).arg(list);
}

void EvidenceDetail::showNotice(const EvidenceRow& row) {
    const bool isBroken = row.copy && row.copy->state != KeptFiles::State::Unchanged;
    m_notice->setVisible(row.isPast || row.isDue || row.isWeak || isBroken);
    if (row.isPast || row.isDue) {
        const QString day = evidence::longDate(*row.piece.reviewBy);
        row.isPast ? m_notice->setNotice(Finding::Blocker, tr("Past its review-by date, %1.").arg(day), cost(row))
                   : m_notice->setNotice(Finding::Warning, tr("To be reviewed by %1.").arg(day), cost(row));
    } else if (isBroken) {
        m_notice->setNotice(
            Finding::Blocker,
            row.copy->state == KeptFiles::State::Changed ? tr("The kept copy is damaged.")
                                                         : tr("The kept copy is missing."),
            tr("Edit this evidence and choose the file again, or restore a safe copy of the workspace."));
    } else if (row.isWeak) {
        m_notice->setNotice(Finding::Warning, tr("Weaker than asked for."),
                            tr("Where it is attached, the framework asks for a better grade than %1. Attach a stronger "
                               "document as well, or correct the grade.")
                                .arg(evidence::gradeLetter(row.piece.grade)));
    }
    m_prolong->setVisible(row.isPast || row.isDue);
    m_replace->setVisible(row.isPast || row.isDue);
    m_replaceAlways->setVisible(!row.isPast && !row.isDue);
}

void EvidenceDetail::showFacts(const EvidenceRow& row) {
    const Evidence& piece = row.piece;
    const auto fact = [this](QLabel* label, const QString& text) {
        label->setText(text);
        m_facts->setRowVisible(label, !text.isEmpty());
    };
    fact(m_issuer, piece.issuer);
    fact(m_dated, piece.date.isValid() ? evidence::longDate(piece.date) : tr("no date given"));
    fact(m_kind, evidence::kindWord(piece.kind));
    fact(m_reviewBy, !evidence::growsOld(piece.kind) ? tr("in force, has no such date")
                     : piece.reviewBy                ? evidence::longDate(*piece.reviewBy)
                                                     : tr("no date set"));
    fact(m_note, piece.note);
    m_facts->setRowVisible(m_link, !piece.link.isEmpty());
    m_facts->setRowVisible(m_file, piece.file.has_value());
    m_facts->setRowVisible(m_copy, true);
    m_facts->setRowVisible(m_hash, piece.file.has_value());
    fitLinks();
}

void EvidenceDetail::showCopy(const EvidenceRow& row) {
    m_copySign->setVisible(row.piece.file.has_value());
    if (!row.piece.file) {
        m_copyWord->setToken("text2");
        m_copyWord->setText(!row.piece.link.isEmpty()             ? tr("none, it is reached by its link")
                            : row.piece.grade == EvidenceGrade::C ? tr("none, it is a statement")
                                                                  : tr("none, the document was seen only"));
        return;
    }
    m_hash->setText(hashText(row.piece.file->sha256));
    m_hash->setToolTip(row.piece.file->sha256);
    m_hash->setAccessibleName(row.piece.file->sha256);
    if (!row.copy) {
        m_copySign->setIcon(QStringLiteral("file"), "text2");
        m_copyWord->setToken("text2");
        m_copyWord->setText(tr("%1, not checked yet", "a size").arg(fileSizeText(row.piece.file->size)));
        return;
    }
    const bool holds = row.copy->state == KeptFiles::State::Unchanged;
    m_copySign->setIcon(holds ? QStringLiteral("verified") : QStringLiteral("blocker"), holds ? "ok" : "blocker");
    m_copyWord->setToken(holds ? "ok" : "blocker");
    m_copyWord->setText(
        holds
            ? tr("unchanged, checked %1", "a moment").arg(momentText(row.copy->at, m_context.desk.surroundings().now()))
        : row.copy->state == KeptFiles::State::Changed ? tr("damaged: not what was added")
                                                       : tr("missing from this workspace"));
}

void EvidenceDetail::showPreview(const EvidenceRow& row) {
    const bool isLost = row.copy && row.copy->state == KeptFiles::State::Missing;
    m_previewHolder->setVisible(row.piece.file && !isLost);
    if (row.piece.file && !isLost) {
        m_preview->show(*row.piece.file, row.piece.title, row.copy && row.copy->state != KeptFiles::State::Unchanged);
    } else {
        m_preview->clear();
    }
}

void EvidenceDetail::showActions() {
    const QString reason = session()->whyNotEditable();
    for (Button* button : {m_prolong, m_replace, m_edit, m_attach, m_replaceAlways, m_remove}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
    m_delegate->setDetachable(reason.isEmpty());
    const int at = m_rows.rowOf(m_shown);
    m_save->setVisible(at >= 0 && m_rows.row(at).piece.file.has_value());
}

QString EvidenceDetail::addedBy(const QUuid& evidence) const {
    if (!session()) {
        return {};
    }
    const auto entries =
        session()->workspace().log(session()->assessment().id, evidence.toString(QUuid::WithoutBraces));
    if (!entries || entries->empty()) {
        return {};
    }
    const LogEntry& first = entries->front();
    return tr("%1, %2", "a person, a date")
        .arg(personText(languageOfWindow(), first.actor), evidence::shortDate(first.at.toLocalTime().date()));
}

void EvidenceDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLinks();
    fitList();
}

void EvidenceDetail::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void EvidenceDetail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.style.colour("surface"));
    painter.fillRect(0, 0, m_context.style.px(1), height(), m_context.style.colour("line"));
}

} // namespace atalaya
