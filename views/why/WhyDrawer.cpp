#include "views/why/WhyDrawer.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/scoring/ExplanationText.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/why/IconLines.h"
#include "views/why/TermsTable.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/Paint.h"
#include "views/widgets/SectionHeading.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// The formula stands apart on sunken ground.
class FormulaBox : public WrapLabel {
public:
    explicit FormulaBox(const WindowStyle& style) : WrapLabel(style, {}, "reading") {
        setTextFormat(Qt::PlainText);
        setFigures(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        style.follow(this, [this] { setMargin(windowStyle().px(12)); });
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        const int inside = std::max(1, width - 2 * margin());
        const QRect text =
            QFontMetrics(font()).boundingRect(QRect(0, 0, inside, 10000), Qt::TextWordWrap, this->text());
        return text.height() + 2 * margin();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        paintBox(painter, rect(), windowStyle().colour("sunken"), QColor(), 0, windowStyle().px(3));
        painter.end();
        WrapLabel::paintEvent(event);
    }
};

QString bold(const QString& text) {
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

} // namespace

WhyDrawer::WhyDrawer(const WindowContext& context, QWidget* host)
    : Drawer(context.style, tr("Why this number?"), host), m_context(context), m_language(languageOfWindow()) {
    makeContent();
    makeFoot();
    connect(addHeadButton(u"copy"_s, tr("Copy as text")), &QAbstractButton::clicked, this, &WhyDrawer::copy);
    connect(&m_context.desk, &Desk::sessionChanged, this, [this] {
        close();
        followSession();
    });
    followSession();
}

void WhyDrawer::followSession() {
    if (AssessmentSession* session = m_context.desk.session()) {
        connect(session, &AssessmentSession::changed, this, &WhyDrawer::refresh);
    }
}

void WhyDrawer::makeContent() {
    const WindowStyle& style = m_context.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_back = new Button(style, QString(), Button::Kind::Quiet);
    m_back->setButtonSize(Button::Size::Small)->setIconName(u"chevron-left"_s);
    m_subject = new WrapLabel(style, {}, "body", "text", 600);
    m_formula = new FormulaBox(style);
    m_remarks = new WrapLabel(style, {}, "body", "text2");
    m_table = new TermsTable(style, m_terms);
    m_leftOutHead = new SectionHeading(style, tr("Left out, and why"));
    m_leftOut = new IconLines(style);
    m_choicesHead = new SectionHeading(style, tr("Choices of this assessment"));
    m_choices = new IconLines(style);
    m_othersHead = new SectionHeading(style, tr("With other choices"));
    m_others = new IconLines(style);
    for (WrapLabel* text : {m_subject, m_remarks}) {
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column->addWidget(m_back, 0, Qt::AlignLeading);
    for (QWidget* part : std::initializer_list<QWidget*>{m_subject, m_formula, m_remarks, m_table, m_leftOutHead,
                                                         m_leftOut, m_choicesHead, m_choices, m_othersHead, m_others}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    style.follow(content, [&style, column] {
        column->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(12));
        column->setSpacing(style.px(8));
    });
    connect(m_back, &QAbstractButton::clicked, this, &WhyDrawer::goBack);
    auto* back = new QShortcut(QKeySequence::Back, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &WhyDrawer::goBack);
    connect(m_table, &TermsTable::asked, this, &WhyDrawer::explainTerm);
    setContent(content);
}

void WhyDrawer::makeFoot() {
    const WindowStyle& style = m_context.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* copyText = new Button(style, tr("Copy as text"));
    copyText->setIconName(u"copy"_s);
    m_question = new Button(style, tr("Open in Score"));
    m_question->setIconName(u"jump"_s);
    m_annex = new Button(style, tr("Show in the report annex"));
    m_annex->setIconName(u"reports"_s);
    row->addWidget(copyText);
    row->addWidget(m_question);
    row->addWidget(m_annex);
    row->addStretch(1);
    style.follow(foot, [&style, row] {
        row->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(10));
        row->setSpacing(style.px(8));
    });
    connect(copyText, &QAbstractButton::clicked, this, &WhyDrawer::copy);
    connect(m_question, &QAbstractButton::clicked, this, [this] {
        const QString subject = m_explanation.number.subject;
        close();
        Q_EMIT jumpRequested({PageId::Score, subject, {}});
    });
    connect(m_annex, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT jumpRequested({PageId::Reports, {}, u"trace"_s});
    });
    setFoot(foot);
}

std::vector<KeyHint> WhyDrawer::keyHints() {
    return {{{tr("Tab", "key")}, tr("next figure")},
            {{tr("Enter", "key")}, tr("explain it")},
            {{tr("Backspace", "key")}, tr("back")},
            {{tr("Esc", "key")}, tr("close")}};
}

void WhyDrawer::refresh() {
    if (isOpen() && !show(m_asked)) {
        close(); // such as the last round's, when no round is compared with any more
    }
}

void WhyDrawer::render() {
    setTitle(m_explanation.value && m_explanation.printable ? tr("Why %1?").arg(m_explanation.shown)
                                                            : tr("Why no number?"));
    m_back->setVisible(!m_trail.empty());
    if (!m_trail.empty()) {
        m_back->setText(tr("Back to %1").arg(QString(m_trailShown.last()).replace(u'&', u"&&"_s)));
    }
    m_subject->setText(m_explanation.title);
    const QString worked = m_explanation.workedText.isEmpty() ? m_explanation.shown : m_explanation.workedText;
    m_formula->setText(worked.isEmpty() ? m_explanation.formulaText : m_explanation.formulaText + u'\n' + worked);
    m_remarks->setText(m_explanation.remarks.join(u' '));
    m_remarks->setVisible(!m_explanation.remarks.isEmpty());
    const Framework& framework = *frameworkOf(m_asked);
    m_annex->setVisible(isInAnnex());
    m_question->setVisible(m_asked.of == Of::Now && (framework.indicator(m_explanation.number.subject) != nullptr ||
                                                     framework.commitment(m_explanation.number.subject) != nullptr));
    m_terms.show(m_explanation, m_language);
    m_table->fit();
    renderNotes();
}

bool WhyDrawer::isInAnnex() const {
    // Annex E traces the headline and the commitments below it, as the assessment counts.
    const NumberReference& number = m_explanation.number;
    if (m_asked.of != Of::Now || m_options || number.quantity != Quantity::Mean) {
        return false;
    }
    const AssessmentSession& session = *m_context.desk.session();
    const QString headline = headlineSubject(session.scores());
    const Commitment* commitment = session.framework().commitment(number.subject);
    return number.subject == headline ||
           (commitment != nullptr && (headline == "whole"_L1 || commitment->group == headline));
}

void WhyDrawer::renderNotes() {
    const Assessment& assessment = *assessmentOf(m_asked);
    const auto fill = [](SectionHeading* head, IconLines* lines, const QList<IconLines::Line>& content) {
        lines->setLines(content);
        head->setVisible(!content.isEmpty());
        lines->setVisible(!content.isEmpty());
    };
    QList<IconLines::Line> leftOut;
    for (const LeftOutForReason& item : leftOutByReason(m_explanation)) {
        const Answer* answer = assessment.answer(item.subjects.first());
        leftOut << IconLines::Line{answer && answer->notApplicable ? u"na"_s : u"notassessed"_s,
                                   tr("%1: %2", "what is left out, and why")
                                       .arg(bold(clauses(m_language, item.labels)), item.reason.toHtmlEscaped())};
    }
    fill(m_leftOutHead, m_leftOut, leftOut);
    QList<IconLines::Line> choices;
    for (const QString& choice : m_explanation.choices) {
        choices << IconLines::Line{u"scale"_s, choice.toHtmlEscaped()};
    }
    fill(m_choicesHead, m_choices, choices);
    QList<IconLines::Line> others;
    for (const Alternative& other : m_explanation.alternatives) {
        others << IconLines::Line{u"compare"_s, tr("%1: %2", "another choice, what it gives")
                                                    .arg(other.label.toHtmlEscaped(),
                                                         bold(alternativeText(m_explanation, other, m_language)))};
    }
    fill(m_othersHead, m_others, others);
}

void WhyDrawer::explainTerm(const QModelIndex& index) {
    const std::optional<NumberReference> from = m_terms.row(index.row()).from;
    if (!from) {
        return;
    }
    m_trail.push_back(m_asked);
    m_trailShown << (m_explanation.value && m_explanation.printable ? m_explanation.shown : m_explanation.title);
    if (!show({*from, ofTerm(index.row())})) {
        m_trail.pop_back();
        m_trailShown.removeLast();
        return;
    }
    m_table->goToFirst();
    if (!m_table->currentIndex().isValid()) {
        m_back->setFocus(m_context.style.focusReason());
    }
}

void WhyDrawer::goBack() {
    if (m_trail.empty()) {
        return;
    }
    const QString from = m_explanation.number.subject;
    const Asked before = m_trail.back();
    m_trail.pop_back();
    m_trailShown.removeLast();
    if (show(before)) {
        m_table->goToFirst(from);
        m_table->setFocus(m_context.style.focusReason());
    }
}

void WhyDrawer::copy() {
    QApplication::clipboard()->setText(explanationText(m_explanation, m_language));
    m_context.notices.say(tr("The explanation was copied as text"));
}

void WhyDrawer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace && !m_trail.empty()) {
        goBack();
        return;
    }
    Drawer::keyPressEvent(event);
}

} // namespace atalaya
