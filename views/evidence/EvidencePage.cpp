#include "views/evidence/EvidencePage.h"

#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/ProlongForm.h"
#include "views/evidence/RegisterFilters.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QTableView>

namespace atalaya {

using namespace Qt::StringLiterals;

EvidencePage::EvidencePage(const WindowContext& given, EvidenceQuestions& questions, QWidget* parent)
    : Page(PageId::Evidence, given, parent)
    , m_questions(questions)
    , m_copies(KeptCopies::of(given.desk))
    , m_intake(EvidenceIntake::of(given.desk))
    , m_register(given.desk, m_copies)
    , m_shown(m_register)
    , m_actions(new EvidenceActions(given, questions, this))
    , m_taking(m_intake, questions, *this)
    , m_main(new QWidget) {
    const WindowStyle& style = context().style;
    setAcceptDrops(true);
    auto* panes = new QHBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(m_main, 1);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeFilters();
    column->addWidget(m_filters);
    m_locked = new NoticeBox(style, Finding::Note, {}, {});
    column->addWidget(m_locked);
    for (ProgressRow** row : {&m_progress, &m_writing}) {
        *row = new ProgressRow(style, {});
        (*row)->hide();
        column->addWidget(*row);
    }
    followRows();
    column->addWidget(makeTable(), 1);
    makeEmptyStates();
    for (EmptyState* state : {m_noSession, m_empty, m_nothingFound}) {
        column->addWidget(state, 1);
    }
    makeDetail();
    panes->addWidget(m_sideLine);
    panes->addWidget(m_side);
    makeLeaves();
    followWork();
    addKeys();

    connect(&context().desk, &Desk::sessionChanged, this, &EvidencePage::followSession);
    followSession();
    style.follow(this, [this] { restyle(); });
}

void EvidencePage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        addKey(keys, [this, act] {
            if (!isLeafOpen()) {
                act();
            }
        });
    };
    on(Qt::Key_A, [this] { addOne(); });
    on(Qt::Key_D, [this] { addSeveral(); });
    on(Qt::Key_E, [this] { m_form->edit(current()); });
    on(Qt::Key_T, [this] {
        if (isEditable()) {
            m_answers->open(current());
        }
    });
    on(Qt::Key_I, [this] { openDetail(); });
    on(Qt::Key_Slash, [this] { search(); });
    on(QKeySequence::Delete, [this] {
        if (m_table->hasFocus()) {
            m_actions->remove(current());
        }
    });
}

std::vector<KeyHint> EvidencePage::keyHints() const {
    if (!session()) {
        return {};
    }
    return {{{u"A"_s}, tr("add")},
            {{tr("Enter", "key")}, tr("open the file")},
            {{tr("Del", "key")}, tr("detach or remove")},
            {{u"/"_s}, tr("find")}};
}

std::vector<KeyGroup> EvidencePage::keyGroups() const {
    return {{tr("Evidence"),
             {{{u"A"_s}, tr("add evidence")},
              {{u"D"_s}, tr("add several documents")},
              {{u"E"_s}, tr("edit the chosen piece")},
              {{u"T"_s}, tr("attach it to an answer")},
              {{tr("Enter", "key")}, tr("open its file, or the chosen answer")},
              {{tr("Del", "key")}, tr("remove it; among the answers: detach it")},
              {{tr("Ctrl", "key"), tr("Enter", "key")}, tr("on the form: save the piece")},
              {{u"I"_s}, tr("go to its details")},
              {{u"/"_s}, tr("find")}}}};
}

void EvidencePage::enter(const Place& place) {
    if (!place.subject.isEmpty() && session()) {
        for (const Evidence& piece : session()->assessment().evidence) {
            if (piece.code == place.subject || piece.id == QUuid::fromString(place.subject)) {
                choose(piece.id);
                beginWith(piece.id, place.part);
                break;
            }
        }
    }
    for (const EvidenceRow& row : m_register.rows()) {
        if (row.piece.file) {
            m_copies.wish(*row.piece.file);
        }
    }
    if (!m_table->isHidden() && !isLeafOpen()) {
        m_table->setFocus(context().style.focusReason());
    }
}

/// A new date has a leaf of its own; every other field is on the form.
void EvidencePage::beginWith(const QUuid& evidence, const QString& part) {
    if (!isEditable()) {
        return;
    }
    if (part == QLatin1String("reviewBy")) {
        m_prolong->open(evidence);
    } else if (m_form->hasField(part)) {
        m_form->edit(evidence, part);
    }
}

Place EvidencePage::here() const {
    return {id(), current().isNull() ? QString() : current().toString(QUuid::WithoutBraces), {}};
}

bool EvidencePage::search() {
    return m_filters->search();
}

void EvidencePage::followSession() {
    m_chosen = {};
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.status || delta.other || !delta.evidence.empty() || !delta.answers.empty()) {
                m_settled = false;
            }
            if (isVisible()) {
                settle();
            }
        });
    }
    m_settled = false;
    settle();
    Q_EMIT hintsChanged();
}

bool EvidencePage::isEditable() const {
    return session() && session()->isEditable();
}

bool EvidencePage::isLeafOpen() const {
    return m_form->isOpen() || m_answers->isOpen() || m_prolong->isOpen();
}

void EvidencePage::refresh() {
    const bool open = session() != nullptr;
    const int all = m_register.rowCount();
    const int found = m_shown.rowCount();
    const QString reason = open ? session()->whyNotEditable() : QString();
    m_head->setNote(open && m_showsNote ? tr("%n document(s) and statement(s)", nullptr, all) : QString());
    m_filters->show(m_shown);
    m_filters->setVisible(open && all > 0);
    m_locked->setVisible(!reason.isEmpty());
    m_locked->setNotice(Finding::Note, {}, reason);
    m_table->setVisible(open && found > 0);
    m_noSession->setVisible(!open);
    m_empty->setVisible(open && all == 0);
    m_nothingFound->setVisible(open && all > 0 && found == 0);
    m_export->setEnabled(open && all > 0);
    for (Button* add : {m_add, m_addSeveral}) {
        add->setEnabled(isEditable() && !m_intake.isBusy());
        add->setToolTip(reason);
    }
    if (reason.isEmpty()) {
        m_addSeveral->setToolTip(tr("Choose several documents at once"));
    }
    m_side->setVisible(!m_narrow && open && all > 0);
    m_sideLine->setVisible(!m_narrow && open && all > 0);
}

void EvidencePage::addOne() {
    if (isEditable() && !m_intake.isBusy()) {
        m_form->add();
    }
}

void EvidencePage::openDetail() {
    if (current().isNull()) {
        return;
    }
    if (m_narrow) {
        m_drawer->open();
        return;
    }
    m_detail->answers()->setFocus(Qt::TabFocusReason);
}

void EvidencePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    settle();
}

void EvidencePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

} // namespace atalaya
