#include "views/declaration/DeclarationPage.h"

#include "assessments/framework/FrameworkLoader.h"
#include "models/session/WindowLanguage.h"
#include "views/declaration/DeclarationDelegates.h"
#include "views/declaration/DeclarationHead.h"
#include "views/declaration/DeclarationText.h"
#include "views/declaration/ParagraphPanel.h"
#include "views/declaration/SidePane.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/TabOrder.h"

#include <QListView>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double contentsWidth = 244;
constexpr double panelWidth = 336;
/// Widths of the window in letters of the body text (em), from which on three or two panes stand side by side.
constexpr double threePanesFrom = 92;
constexpr double twoPanesFrom = 70;

} // namespace

DeclarationPage::DeclarationPage(const WindowContext& given, Texts texts, QWidget* parent)
    : Page(PageId::Declaration, given, parent)
    , m_textsOf(std::move(texts))
    , m_panes(new SegmentedControl(given.style, tr("What is shown")))
    , m_panesHolder(new QWidget)
    , m_panel(new ParagraphPanel(given.style))
    , m_empty(new EmptyState(given.style, {}))
    , m_all(new QWidget) {
    for (const QString& word : {tr("Contents"), tr("Text"), tr("Questions")}) {
        m_panes->addSegment(word);
    }
    m_panes->setSmall(true);
    connect(m_panes, &SegmentedControl::chosen, this, [this](int pane) { turnTo(static_cast<Pane>(pane)); });
    auto* panes = new QHBoxLayout(m_panesHolder);
    panes->addWidget(m_panes);
    panes->addStretch(1);

    m_side = new SidePane(given.style, Qt::LeftEdge);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 0, 0, 0);
    side->addWidget(m_panel);
    connect(m_panel, &ParagraphPanel::passageRequested, this, [this](const QString& code) {
        turnTo(Text);
        m_text->choose(code);
    });
    connect(m_panel, &ParagraphPanel::scoreRequested, this, &DeclarationPage::score);
    connect(m_panel, &ParagraphPanel::whyAsked, this, &DeclarationPage::explain);

    auto* row = new QHBoxLayout(m_all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeContents());
    row->addWidget(makeText(), 1);
    row->addWidget(m_side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_panesHolder);
    all->addWidget(m_all, 1);
    all->addWidget(m_empty, 1);
    addKeys();
    connect(&context().desk, &Desk::sessionChanged, this, &DeclarationPage::followSession);
    context().style.follow(this, [this] { restyle(); });
    followSession();
}

QWidget* DeclarationPage::makeContents() {
    const WindowStyle& style = context().style;
    m_contents = new SidePane(style, Qt::RightEdge);
    auto* column = new QVBoxLayout(m_contents);
    m_search = new SearchField(style, tr("Find in the text"));
    m_search->setAccessibleName(tr("Find in the text"));
    m_search->setAccessibleDescription(tr("Enter or F3 goes on to the next place"));
    connect(m_search, &QLineEdit::textChanged, this, &DeclarationPage::find);
    connect(m_search, &SearchField::leftForResults, this, [this] { goToFound(false); });
    m_found = new Label(style, {}, "caption", "text2");
    m_found->hide();
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_lines);
    new DeclarationContentsDelegate(style, m_list, m_lines);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Contents of the Declaration"));
    m_list->setAccessibleDescription(tr("Arrows show a paragraph; Enter scores it."));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeclarationPage::chooseLine);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!m_lines.row(index.row()).isHeading) {
            turnTo(Text);
        }
    });
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { score(m_lines.row(index.row()).key); });
    m_searchPlace = new QVBoxLayout;
    m_searchPlace->addWidget(m_search);
    m_searchPlace->addWidget(m_found);
    column->addLayout(m_searchPlace);
    column->addWidget(m_list, 1);
    return m_contents;
}

QWidget* DeclarationPage::makeText() {
    const WindowStyle& style = context().style;
    m_document = new QWidget;
    auto* column = new QVBoxLayout(m_document);
    m_head = new DeclarationHead(style);
    connect(m_head, &DeclarationHead::textChanged, this, &DeclarationPage::showText);
    m_text = new DeclarationText(style);
    connect(m_text, &DeclarationText::chose, this, &DeclarationPage::followText);
    connect(m_text, &DeclarationText::scoreRequested, this, &DeclarationPage::score);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    return m_document;
}

void DeclarationPage::restyle() {
    const WindowStyle& style = context().style;
    m_panesHolder->layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    auto* contents = m_contents->layout();
    contents->setContentsMargins(0, style.px(14), style.px(1), style.px(8));
    m_searchPlace->setContentsMargins(style.px(12), 0, style.px(12), 0);
    contents->setSpacing(style.px(6));
    m_search->setMinimumWidth(style.px(120));
    m_document->layout()->setContentsMargins(style.px(24), style.px(12), style.px(8), 0);
    m_document->layout()->setSpacing(style.px(6));
    fold();
}

void DeclarationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void DeclarationPage::fold() {
    const WindowStyle& style = context().style;
    // The guide counts the window; the rail and its like are not ours.
    const double em = window()->width() / double(style.px(style.theme().type("body").size));
    const bool three = em >= threePanesFrom;
    const bool two = !three && em >= twoPanesFrom;
    m_empty->setVisible(!m_framework);
    m_all->setVisible(m_framework != nullptr);
    m_panesHolder->setVisible(m_framework && !three);
    // With two panes the text is always one of them.
    m_panes->segment(Text)->setVisible(!two);
    if (two && m_pane == Text) {
        m_pane = Paragraph;
    }
    m_panes->setCurrentIndex(m_pane);
    m_contents->setVisible(three || m_pane == Contents);
    m_document->setVisible(three || two || m_pane == Text);
    m_side->setVisible(three || m_pane == Paragraph);
    const auto setWidth = [&](QWidget* pane, double width) {
        pane->setMinimumWidth(three || two ? style.px(width) : 0);
        pane->setMaximumWidth(three || two ? style.px(width) : QWIDGETSIZE_MAX);
    };
    setWidth(m_contents, contentsWidth);
    setWidth(m_side, panelWidth);
}

void DeclarationPage::turnTo(Pane pane) {
    const QWidget* focused = window()->focusWidget();
    const bool wasHere = focused && isAncestorOf(focused) && !m_panes->isAncestorOf(focused);
    m_pane = pane;
    fold();
    if (wasHere && !isAncestorOf(window()->focusWidget())) {
        focusPane(); // what had it is hidden now
    }
}

const ScoreSheet* DeclarationPage::scores() const {
    return session() ? &session()->scores() : nullptr;
}

bool DeclarationPage::mayScore(const Commitment& commitment) const {
    return session() && session()->assessment().scope.contains(*m_framework, commitment);
}

void DeclarationPage::followSession() {
    if (AssessmentSession* now = session()) {
        connect(now, &AssessmentSession::changed, this, &DeclarationPage::followEdit);
        m_framework = now->frameworkPtr();
    } else if (const auto builtIn = loadBuiltInFramework(u"cicte-2012"_s, languageOfWindow().code())) {
        m_framework = *builtIn;
    } else {
        m_framework.reset();
        m_empty->setSentence(builtIn.error().sentence);
    }
    showFramework();
}

void DeclarationPage::followEdit(const AssessmentDelta& delta) {
    if (delta.other) {
        showText(); // the scope may be another
    }
    if (delta.other || !delta.answers.empty() || !delta.evidence.empty() || !delta.weights.empty()) {
        m_panel->showScores(*m_framework, scores());
    }
}

void DeclarationPage::showFramework() {
    fold();
    if (!m_framework) {
        return;
    }
    m_head->setTexts(m_textsOf(*m_framework));
    tabAsRead(*this); // with another choice of languages
    m_lines.show(*m_framework);
    showText();
    followText(m_text->chosen());
}

void DeclarationPage::showText() {
    m_text->show(m_framework, m_head->text(), [this](const Commitment& commitment) { return mayScore(commitment); });
    sayFound(0);
}

void DeclarationPage::showParagraph() {
    m_panel->show(*m_framework, m_text->chosen(), scores());
}

void DeclarationPage::chooseLine(const QModelIndex& index) {
    if (!index.isValid() || m_lines.row(index.row()).isHeading ||
        m_lines.rowOfPassage(m_text->chosen()) == index.row()) {
        return;
    }
    m_text->choose(m_lines.row(index.row()).key);
}

void DeclarationPage::followText(const QString& code) {
    const int line = m_lines.rowOfPassage(code);
    if (line >= 0 && m_list->currentIndex().row() != line) {
        m_list->setCurrentIndex(m_lines.index(line, 0));
    }
    showParagraph();
}

void DeclarationPage::enter(const Place& place) {
    QString code = place.subject;
    if (const Indicator* indicator = m_framework ? m_framework->indicator(code) : nullptr) {
        code = indicator->commitment;
    }
    if (!code.isEmpty()) {
        turnTo(Text);
        if (!m_text->choose(code)) {
            context().notices.say(tr("The Declaration has no paragraph %1").arg(code));
        }
    }
    focusPane();
}

/// To what is in front: the text, where it is shown at all.
void DeclarationPage::focusPane() {
    if (!m_document->isHidden()) {
        m_text->setFocus(Qt::OtherFocusReason);
    } else if (m_pane == Contents) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_panel->focusQuestions();
    }
}

Place DeclarationPage::here() const {
    return {PageId::Declaration, m_text->chosen(), {}};
}

std::any DeclarationPage::handOver() {
    // Only what somebody chose: the text of the framework follows the window into its next language.
    const bool isChosen = m_framework && m_head->text().language != m_framework->language;
    return isChosen ? std::any(m_head->text().language) : std::any();
}

void DeclarationPage::takeOver(const std::any& given) {
    if (const auto* language = std::any_cast<QString>(&given); language && m_framework) {
        m_head->choose(*language);
    }
}

void DeclarationPage::score(const QString& code) {
    const Commitment* commitment = m_framework->commitment(code);
    if (!commitment && !m_framework->indicator(code)) {
        return; // the preamble asks nothing
    }
    if (!session()) {
        context().notices.say(tr("Choose an assessment on Home first; then every commitment can be scored"));
        return;
    }
    if (commitment && !mayScore(*commitment)) {
        context().notices.say(tr("Commitment %1 is not in the scope of this assessment").arg(commitment->number));
        return;
    }
    Q_EMIT jumpRequested({PageId::Score, code, {}});
}

} // namespace atalaya
