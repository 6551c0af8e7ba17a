#include "views/workshop/run/ResultCard.h"

#include "assessments/workshop/RoomAnswer.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"
#include "views/workshop/run/RunWords.h"
#include "views/workshop/run/VotePlotView.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

QString between(int low, int high) {
    return low == high ? QString::number(low) : ResultCard::tr("%1 to %2", "stages").arg(low).arg(high);
}

} // namespace

ResultCard::ResultCard(const WorkshopContext& context, QWidget* parent)
    : Panel(context.window.style, parent), m_context(context) {
    setAccessibleName(tr("Result of the vote"));
    build();
    hide();
}

void ResultCard::build() {
    const WindowStyle& style = m_context.window.style;
    m_head = new Label(style, {}, "body", "text", 600);
    m_rounds = new QComboBox;
    m_rounds->setAccessibleName(tr("Round"));
    m_kind = new SegmentedControl(style, tr("Show as"));
    m_kind->addSegment(tr("Chart"), QStringLiteral("bars"));
    m_kind->addSegment(tr("Table"), QStringLiteral("table"));
    m_kind->setCurrentIndex(0);
    m_kind->setSmall(true);
    m_plot = new VotePlotView(style);
    m_table = new VoteTable(style, m_votes);
    m_table->hide();
    m_confidence = new WrapLabel(style, {}, "body", "text2");
    m_trouble = new WrapLabel(style, {}, "body", "text2");
    m_change = new WrapLabel(style, {}, "body", "text2");
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_rounds);
    head->addWidget(m_kind);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_plot);
    column->addWidget(m_table);
    column->addWidget(m_confidence);
    column->addWidget(m_trouble);
    column->addWidget(new Hairline(style));
    column->addWidget(makeFigures());
    column->addWidget(m_change);
    style.follow(this, [=, &style] {
        head->setSpacing(style.px(8));
        column->setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(12));
        column->setSpacing(style.px(8));
    });
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) { setTable(index == 1); });
    connect(m_rounds, &QComboBox::activated, this, [this] { showRound(m_rounds->currentData().toUuid()); });
}

QWidget* ResultCard::makeFigures() {
    const WindowStyle& style = m_context.window.style;
    auto* figures = new QWidget(this);
    auto* row = new QHBoxLayout(figures);
    const QString words[] = {tr("Median"), tr("Middle half"), tr("On the median"), tr("Agreed from")};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        m_figures[i] = new Label(style, {}, "body", "text", 600);
        m_figures[i]->setFigures(true);
        cell->addWidget(new Label(style, words[i], "caption", "text2"));
        cell->addWidget(m_figures[i]);
        row->addLayout(cell, 1);
    }
    style.follow(figures, [row, &style] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(8));
    });
    return figures;
}

void ResultCard::setTable(bool table) {
    m_plot->setVisible(!table);
    m_table->setVisible(table);
}

void ResultCard::showItem(const QString& indicator) {
    const WorkshopSession* session = m_context.session();
    const Round* last = session ? session->workshop().lastRevealed(indicator) : nullptr;
    m_indicator = indicator;
    setVisible(last != nullptr);
    if (!last) {
        return;
    }
    m_rounds->clear();
    for (const Round& round : session->workshop().rounds) {
        if (round.indicator == indicator && round.wasRevealed()) {
            m_rounds->addItem(tr("Round %1").arg(round.number), round.id);
        }
    }
    m_rounds->setCurrentIndex(m_rounds->count() - 1);
    m_rounds->setVisible(m_rounds->count() > 1);
    showRound(last->id);
}

void ResultCard::say(WrapLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

void ResultCard::showRound(const QUuid& id) {
    WorkshopSession* session = m_context.session();
    const auto round = session ? session->revealed(id) : Result<RevealedRound>(tl::make_unexpected(Error()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_plot, m_table, m_confidence, m_change}) {
        part->setVisible(false);
    }
    if (!round) {
        for (Label* figure : m_figures) {
            figure->setText(u"–"_s);
        }
        say(m_trouble, round.error().sentence);
        return;
    }
    const Framework& framework = session->framework();
    const QString title = tr("Round %1, revealed %2", "number, time")
                              .arg(round->round().number)
                              .arg(run::clockText(round->round().revealed));
    m_head->setText(title);
    const auto spread = spreadOf(round->votes());
    VotePlotSpec spec;
    spec.votes = round->votes();
    if (spread) {
        spec.spread = *spread;
    }
    for (int stage = 1; stage <= framework.ceiling(); ++stage) {
        spec.stageNames << framework.stageName(stage);
    }
    m_plot->setPlot(tr("Votes of round %1").arg(round->round().number), std::move(spec));
    m_votes.show(session->workshop(), framework, *round);
    m_table->setAccessibleName(tr("Votes of round %1").arg(round->round().number));
    m_table->fit();
    setTable(m_kind->currentIndex() == 1);
    say(m_confidence, confidenceWords(*round));
    showFigures(*round);
    const int at = m_rounds->findData(id);
    const auto before = at > 0 ? session->revealed(m_rounds->itemData(at - 1).toUuid())
                               : Result<RevealedRound>(tl::make_unexpected(Error()));
    say(m_change, before ? changeWords(*round, *before) : QString());
}

void ResultCard::showFigures(const RevealedRound& round) {
    const auto spread = spreadOf(round.votes());
    const Language language = languageOfWindow();
    m_figures[3]->setText(language.percent(agreedPercent / 100.0));
    if (!spread) {
        for (Label* figure : {m_figures[0], m_figures[1], m_figures[2]}) {
            figure->setText(tr("not computable"));
        }
        say(m_trouble, sentenceOf(spread.error(), language));
        return;
    }
    say(m_trouble, {});
    m_figures[0]->setText(
        spread->isSplit()
            ? tr("%1 and %2", "the median lies between two stages").arg(spread->medianLow).arg(spread->medianHigh)
            : QString::number(spread->medianLow));
    m_figures[1]->setText(between(spread->lowerQuartile, spread->upperQuartile));
    m_figures[2]->setText(tr("%1 of %2, %3", "votes, votes in all, share")
                              .arg(spread->onCentre)
                              .arg(spread->votes)
                              .arg(language.percent(spread->shareOnCentre())));
}

QString ResultCard::confidenceWords(const RevealedRound& round) const {
    QStringList parts;
    const auto add = [&](Confidence confidence, const QString& words) {
        if (const auto found = round.confidence().find(confidence);
            found != round.confidence().end() && found->second > 0) {
            parts << words.arg(found->second);
        }
    };
    add(Confidence::High, tr("%1 high"));
    add(Confidence::Medium, tr("%1 medium"));
    add(Confidence::Low, tr("%1 low"));
    add(Confidence::Unstated, tr("%1 not said"));
    return tr("Confidence: %1", "counts").arg(parts.join(u" · "_s));
}

QString ResultCard::changeWords(const RevealedRound& round, const RevealedRound& before) const {
    const auto change = changeBetween(before.votes(), round.votes());
    if (!change) {
        return {};
    }
    const QString moved = tr("Since round %1, %2 of the votes moved on balance.", "round, share")
                              .arg(before.round().number)
                              .arg(languageOfWindow().percent(change->moved));
    // Absent where so few voted twice that it would say who.
    const auto people = round.movedSince(before);
    return people ? tr("%1 Of %2 who voted twice, %3 went up and %4 down.", "sentence, counts")
                        .arg(moved)
                        .arg(people->both)
                        .arg(people->up)
                        .arg(people->down)
                  : moved;
}

} // namespace atalaya
