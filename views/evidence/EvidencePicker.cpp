#include "views/evidence/EvidencePicker.h"

#include "assessments/assessment/EvidenceUses.h"
#include "assessments/scoring/EvidenceIndex.h"
#include "models/items/EvidenceWords.h"
#include "models/items/SupportedAnswersModel.h"
#include "views/evidence/EvidenceDelegate.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/SupportPlace.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int rowsShown = 8;

} // namespace

EvidencePicker::EvidencePicker(const WindowContext& context, QWidget* host, EvidenceQuestions* questions)
    : Drawer(context.style, {}, host)
    , m_context(context)
    , m_ownQuestions(questions ? nullptr : std::make_unique<EvidenceDialogs>(&context.preferences))
    , m_register(context.desk, KeptCopies::of(context.desk))
    , m_found(m_register) {
    setContent(makeContent());
    setFoot(makeFoot());
    m_form = new EvidenceForm(context, questions ? *questions : *m_ownQuestions, EvidenceIntake::of(context.desk), host,
                              QStringLiteral("answer"));
    connect(m_form, &EvidenceForm::saved, this, [this](const QUuid& evidence) {
        m_search->clear();
        m_list->setCurrentIndex(m_found.index(m_found.rowOf(evidence), 0));
        Q_EMIT attached(m_indicator, evidence);
    });
    connect(&context.desk, &Desk::sessionChanged, this, &EvidencePicker::followSession);
    followSession();
    context.style.follow(this, [this] { fitList(); });
}

EvidencePicker::~EvidencePicker() = default;

QWidget* EvidencePicker::makeContent() {
    const WindowStyle& style = m_context.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_question = new WrapLabel(style, {}, "body", "text2");
    m_search = new SearchField(style, tr("Title, issuer, code, note"));
    m_search->setAccessibleName(tr("Search the register"));
    m_list = new QListView;
    m_list->setModel(&m_found);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setAccessibleDescription(tr("Enter attaches the evidence to the answer; Del detaches it."));
    auto* delegate = new EvidenceChoiceDelegate(style, m_list, m_found);
    delegate->setRemark([this](const EvidenceRow& row) {
        const auto use = useOf(row.key);
        return !use ? QString() : use->stage ? tr("attached, stage %1").arg(*use->stage) : tr("attached");
    });
    m_nothing = new WrapLabel(style, {}, "body", "text2");
    m_place = new SupportPlace(style);
    m_effect = new WrapLabel(style, {}, "caption", "text2");
    column->addWidget(m_question);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(new Label(style, tr("What it supports"), "body", "text", 500));
    column->addWidget(m_place);
    column->addWidget(m_effect);
    column->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QUuid before = chosen();
        m_narrowing = true; // the list goes from row to row while they leave it
        m_found.setSearch(text);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_found.index(0, 0));
        }
        m_narrowing = false;
        fitList();
        chosen() == before ? refresh() : showChosen();
    });
    connect(m_search, &SearchField::leftForResults, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_narrowing) {
            showChosen();
        }
    });
    connect(m_place, &SupportPlace::changed, this, &EvidencePicker::refresh);
    connect(m_list, &QAbstractItemView::activated, this, &EvidencePicker::attach);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_found, signal, this, &EvidencePicker::fitList);
    }
    style.follow(content, [column, &style] {
        column->setContentsMargins(style.px(18), style.px(12), style.px(20), style.px(16));
        column->setSpacing(style.px(8));
    });
    return content;
}

QWidget* EvidencePicker::makeFoot() {
    const WindowStyle& style = m_context.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_new = new Button(style, tr("Add new evidence…"));
    m_new->setIconName(QStringLiteral("plus"));
    m_detach = new Button(style, tr("Detach"));
    m_attach = new Button(style, tr("Attach"), Button::Kind::Primary);
    m_attach->setIconName(QStringLiteral("attach"));
    row->addWidget(m_new);
    row->addStretch(1);
    row->addWidget(m_detach);
    row->addWidget(m_attach);
    connect(m_new, &QAbstractButton::clicked, this, &EvidencePicker::addNew);
    connect(m_detach, &QAbstractButton::clicked, this, &EvidencePicker::detach);
    connect(m_attach, &QAbstractButton::clicked, this, &EvidencePicker::attach);
    style.follow(foot, [row, &style] {
        row->setContentsMargins(style.px(18), style.px(10), style.px(20), style.px(10));
        row->setSpacing(style.px(8));
    });
    return foot;
}

void EvidencePicker::followSession() {
    if (AssessmentSession* now = session()) {
        connect(now, &AssessmentSession::changed, this, [this] { refresh(); });
    }
    Drawer::close();
    m_indicator.clear();
}

void EvidencePicker::open(const QString& indicator) {
    const Indicator* asked = session() ? session()->framework().indicator(indicator) : nullptr;
    if (!asked) {
        return;
    }
    m_indicator = indicator;
    setTitle(tr("Evidence for %1").arg(indicator));
    m_question->setText(asked->title);
    m_search->clear();
    m_place->setFramework(session()->framework());
    fitList();
    // What is attached already is found first.
    const Answer* answer = session()->assessment().answer(indicator);
    const int at = answer && !answer->evidence.empty() ? m_found.rowOf(answer->evidence.front().evidence) : 0;
    m_list->setCurrentIndex(m_found.index(std::max(at, 0), 0));
    refresh();
    Drawer::open();
    m_search->setFocus(m_context.style.focusReason());
}

void EvidencePicker::fitList() {
    const int rows = std::clamp(m_found.rowCount(), 1, rowsShown);
    m_list->setFixedHeight(rows * m_context.style.px(44) + 2 * m_context.style.px(1));
    const bool any = m_found.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_register.rowCount() > 0
                           ? tr("Nothing in the register matches. Change the search, or add the document.")
                           : tr("The register is empty. Add the first document or statement; it is kept for every "
                                "other question too."));
}

QUuid EvidencePicker::chosen() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_found.row(index.row()).key : QUuid();
}

std::optional<EvidenceUse> EvidencePicker::useOf(const QUuid& evidence) const {
    const Answer* answer = session() ? session()->assessment().answer(m_indicator) : nullptr;
    if (answer) {
        for (const EvidenceUse& use : answer->evidence) {
            if (use.evidence == evidence) {
                return use;
            }
        }
    }
    return std::nullopt;
}

QString EvidencePicker::effect() const {
    const Evidence* piece = session()->assessment().evidenceById(chosen());
    if (!piece) {
        return {};
    }
    const Assessment& assessment = session()->assessment();
    if (!piece->isValidOn(assessment.referenceDate)) {
        return tr("It is past its review-by date and proves nothing on %1.")
            .arg(evidence::longDate(assessment.referenceDate));
    }
    const IndicatorScore* score = session()->scores().indicator(m_indicator);
    if (!score || score->state != AnswerState::Answered) {
        return tr("The question is not answered yet; the evidence waits for its stage.");
    }
    const int top = std::min(score->claimed, m_place->stage().value_or(score->claimed));
    const Proof proof =
        EvidenceIndex(session()->framework(), assessment).proofOf({piece->id, m_place->stage()}, score->claimed);
    if (proof.proves >= score->claimed || score->claimed < 2) {
        return tr("It proves the stage claimed, %1.").arg(score->claimed);
    }
    if (proof.proves < top) {
        const QString asked = evidence::gradeLetter(gradeAskedFor(session()->framework(), top));
        return proof.proves >= 2
                   ? tr("Stage %1 asks for grade %2: it proves up to stage %3 only.")
                         .arg(QString::number(top), asked, QString::number(proof.proves))
                   : tr("Stage %1 asks for grade %2: it proves nothing here.").arg(QString::number(top), asked);
    }
    return tr("It proves up to stage %1 of the %2 claimed.").arg(proof.proves).arg(score->claimed);
}

void EvidencePicker::showChosen() {
    const auto use = useOf(chosen());
    m_place->setStage(use ? use->stage : std::nullopt);
    refresh();
}

void EvidencePicker::refresh() {
    if (!session() || m_indicator.isEmpty()) {
        return;
    }
    const auto use = useOf(chosen());
    const QString reason = session()->whyNotEditable();
    const bool same = use && use->stage == m_place->stage();
    m_attach->setText(use && !same ? tr("Attach here instead") : tr("Attach"));
    m_attach->setEnabled(reason.isEmpty() && !chosen().isNull() && !same);
    m_detach->setVisible(use.has_value());
    m_detach->setEnabled(reason.isEmpty());
    m_new->setEnabled(reason.isEmpty());
    for (QWidget* button :
         {static_cast<QWidget*>(m_attach), static_cast<QWidget*>(m_detach), static_cast<QWidget*>(m_new)}) {
        button->setToolTip(reason);
    }
    m_effect->setText(reason.isEmpty() ? effect() : reason);
    m_list->viewport()->update();
}

void EvidencePicker::attach() {
    const Evidence* piece = session() ? session()->assessment().evidenceById(chosen()) : nullptr;
    if (!piece || !m_attach->isEnabled()) {
        return;
    }
    const QUuid id = piece->id;
    const StepName step = StepName(tr, QT_TR_NOOP("Attach %1 to %2")).arg(piece->code, m_indicator);
    if (session()->perform(attaching(session()->assessment(), m_indicator, id, m_place->stage()), step)) {
        Q_EMIT attached(m_indicator, id);
    }
}

void EvidencePicker::detach() {
    const Evidence* piece = session() ? session()->assessment().evidenceById(chosen()) : nullptr;
    if (piece && useOf(piece->id)) {
        const StepName step = StepName(tr, QT_TR_NOOP("Detach %1 from %2")).arg(piece->code, m_indicator);
        session()->perform(detaching(session()->assessment(), m_indicator, piece->id), step);
    }
}

void EvidencePicker::addNew() {
    m_form->addFor(m_indicator, m_place->stage());
}

void EvidencePicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_detach->isVisible() && m_list->hasFocus()) {
        detach();
        return;
    }
    Drawer::keyPressEvent(event);
}

} // namespace atalaya
