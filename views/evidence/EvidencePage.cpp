#include "views/evidence/EvidencePage.h"

#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/ProlongForm.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SectionHeading.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
using Model = EvidenceListModel;
using Filter = EvidenceFilterModel::Filter;

} // namespace

EvidencePage::EvidencePage(const WindowContext& given, EvidenceQuestions& questions, QWidget* parent)
    : Page(PageId::Evidence, given, parent)
    , m_questions(questions)
    , m_copies(given.desk)
    , m_intake(given.desk, m_copies)
    , m_register(given.desk, m_copies)
    , m_shown(m_register)
    , m_actions(new EvidenceActions(given, questions, this))
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
    column->addWidget(makeFilters());
    m_locked = new NoticeBox(style, Finding::Note, {}, {});
    m_progress = new ProgressRow(style, tr("Keeping copies"));
    m_progress->hide();
    column->addWidget(m_locked);
    column->addWidget(m_progress);
    column->addWidget(makeTable(), 1);
    m_noSession = new EmptyState(style, tr("Choose an assessment first. Its evidence is then listed here: documents "
                                           "and statements, how good a proof each is, and which answers it supports."));
    connect(m_noSession->addButton(tr("Go to Home"), Button::Kind::Primary), &QAbstractButton::clicked, this, [this] {
        Q_EMIT jumpRequested({PageId::Home, {}, {}});
    });
    m_empty = new EmptyState(style, tr("No evidence yet. Drop documents here, or add a first one: a law, a report, the "
                                       "minutes of a meeting. A copy is kept in the workspace."));
    connect(m_empty->addButton(tr("Add evidence…"), Button::Kind::Primary), &QAbstractButton::clicked, this,
            &EvidencePage::addOne);
    m_nothingFound = new EmptyState(style, tr("Nothing matches the filter and the search."));
    connect(m_nothingFound->addButton(tr("Show all")), &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        setFilter(Filter::All);
    });
    for (EmptyState* state : {m_noSession, m_empty, m_nothingFound}) {
        column->addWidget(state, 1);
    }
    makeDetail();
    panes->addWidget(m_sideLine);
    panes->addWidget(m_side);
    makeLeaves();
    addKeys();

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_shown, signal, this, &EvidencePage::keepChoice);
    }
    connect(&m_register, &QAbstractItemModel::rowsInserted, this, &EvidencePage::refresh);
    connect(&m_register, &QAbstractItemModel::rowsRemoved, this, &EvidencePage::refresh);
    connect(&m_register, &QAbstractItemModel::dataChanged, this, &EvidencePage::refresh);
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
    on(Qt::Key_E, [this] { m_form->edit(current()); });
    on(Qt::Key_T, [this] {
        if (isEditable()) {
            m_answers->open(current());
        }
    });
    on(Qt::Key_I, [this] { openDetail(); });
    on(Qt::Key_Slash, [this] { search(); });
    addKey(QKeySequence::Delete, [this] { removeOrDetach(); });
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
              {{u"E"_s}, tr("edit the chosen piece")},
              {{u"T"_s}, tr("attach it to an answer")},
              {{tr("Enter", "key")}, tr("open its file, or the chosen answer")},
              {{tr("Del", "key")}, tr("remove it; among the answers: detach it")},
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
        m_table->setFocus(context().style.showsFocus() ? Qt::TabFocusReason : Qt::OtherFocusReason);
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
    if (!m_search->isVisible()) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void EvidencePage::followSession() {
    m_chosen = {};
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (delta.status) {
                refresh();
            }
        });
    }
    keepChoice();
    refresh();
    Q_EMIT hintsChanged();
}

bool EvidencePage::isEditable() const {
    return session() && session()->isEditable();
}

QUuid EvidencePage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_shown.row(index.row()).key : QUuid();
}

bool EvidencePage::isLeafOpen() const {
    return m_form->isOpen() || m_answers->isOpen() || m_prolong->isOpen();
}

/// The chosen piece stays chosen; where it is filtered out, the first one is shown until it comes back.
void EvidencePage::keepChoice() {
    const int at = m_shown.rowOf(m_chosen);
    m_keeping = true;
    if (const int row = at < 0 ? 0 : at; row < m_shown.rowCount() && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_shown.index(row, 0));
    }
    m_keeping = false;
    if (m_detail) {
        showChosen();
    }
}

void EvidencePage::choose(const QUuid& evidence) {
    m_chosen = evidence;
    if (m_shown.rowOf(evidence) < 0) {
        m_search->clear();
        setFilter(Filter::All);
    }
    keepChoice();
    m_table->scrollTo(m_table->currentIndex());
}

void EvidencePage::showChosen() {
    const QUuid now = current();
    for (EvidenceDetail* detail : {m_detail, m_drawerDetail}) {
        if (detail && detail->evidence() != now) {
            detail->show(now);
        }
    }
    const int at = m_register.rowOf(now);
    if (at >= 0 && m_register.row(at).piece.file && isVisible()) {
        m_copies.wish(*m_register.row(at).piece.file);
    }
    if (m_drawer && now.isNull()) {
        m_drawer->close();
    }
}

void EvidencePage::refresh() {
    if (!m_nothingFound) {
        return;
    }
    const bool open = session() != nullptr;
    const int all = m_register.rowCount();
    const int found = m_shown.rowCount();
    const QString reason = open ? session()->whyNotEditable() : QString();
    m_head->setNote(open && m_showsNote ? tr("%n document(s) and statement(s)", nullptr, all) : QString());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const Filter filter = EvidenceFilterModel::filters[i];
        m_chips[i]->setCount(m_shown.count(filter));
        m_chips[i]->setChecked(m_shown.filter() == filter);
        // What hardly ever happens takes room only when it does.
        const bool isRare = filter == Filter::Damaged || filter == Filter::Missing;
        m_chips[i]->setVisible(!isRare || m_shown.count(filter) > 0 || m_shown.filter() == filter);
    }
    fitSearch();
    m_filters->setVisible(open && all > 0);
    m_locked->setVisible(!reason.isEmpty());
    m_locked->setNotice(Finding::Note, {}, reason);
    m_table->setVisible(open && found > 0);
    m_noSession->setVisible(!open);
    m_empty->setVisible(open && all == 0);
    m_nothingFound->setVisible(open && all > 0 && found == 0);
    m_export->setEnabled(open && all > 0);
    m_add->setEnabled(isEditable() && !m_intake.isBusy());
    m_add->setToolTip(reason);
    m_side->setVisible(!m_narrow && open && all > 0);
    m_sideLine->setVisible(!m_narrow && open && all > 0);
}

void EvidencePage::setFilter(Filter filter) {
    m_keeping = true;
    m_shown.setFilter(filter);
    keepChoice();
    refresh();
}

void EvidencePage::addOne() {
    if (isEditable() && !m_intake.isBusy()) {
        m_form->add();
    }
}

void EvidencePage::removeOrDetach() {
    if (isLeafOpen() || current().isNull()) {
        return;
    }
    for (const EvidenceDetail* detail : {m_detail, m_drawerDetail}) {
        if (detail->answers()->hasFocus()) {
            if (const QString indicator = detail->chosenAnswer(); !indicator.isEmpty()) {
                m_actions->detach(current(), indicator);
            }
            return;
        }
    }
    if (m_table->hasFocus()) {
        m_actions->remove(current());
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

void EvidencePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

} // namespace atalaya
