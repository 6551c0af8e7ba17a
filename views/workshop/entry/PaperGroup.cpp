#include "views/workshop/entry/PaperGroup.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/workshop/entry/CountField.h"

#include <QGridLayout>

namespace atalaya {

PaperGroup::PaperGroup(const WindowStyle& style, Subject subject, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_subject(std::move(subject))
    , m_sum(new Label(style, {}, "body", "text", 600))
    , m_stored(new Label(style, {}, "caption", "text2"))
    , m_problem(new WrapLabel(style, {}, "body", "blocker"))
    , m_takeBack(new Button(style, tr("Take back"), Button::Kind::Quiet)) {
    setAccessibleName(m_subject.name);
    m_sum->setFigures(true);
    m_takeBack->setButtonSize(Button::Size::Small);
    m_takeBack->setAccessibleName(tr("Take back the cards of %1").arg(m_subject.name));
    m_takeBack->hide();
    auto* grid = new QGridLayout(this);
    const int columns = static_cast<int>(m_subject.stageNames.size());
    grid->addWidget(new WrapLabel(style, m_subject.name, "body", "text", 600), 0, 0, 1, columns);
    grid->addWidget(m_sum, 0, columns, 1, 1, Qt::AlignTrailing | Qt::AlignTop);
    makeRows();
    const int below = grid->rowCount();
    grid->addWidget(m_stored, below, 0, 1, columns - 1);
    grid->addWidget(m_takeBack, below, columns - 1, 1, 2, Qt::AlignTrailing);
    grid->addWidget(m_problem, below + 1, 0, 1, columns + 1);
    grid->setColumnStretch(0, 1);
    m_problem->hide();
    style.follow(this, [this, grid] {
        grid->setContentsMargins(0, m_style.px(8), 0, m_style.px(8));
        grid->setHorizontalSpacing(m_style.px(6));
        grid->setVerticalSpacing(m_style.px(3));
    });
    connect(m_takeBack, &QAbstractButton::clicked, this, &PaperGroup::takeBackWanted);
    showSum();
}

void PaperGroup::makeRows() {
    auto* grid = static_cast<QGridLayout*>(layout());
    const int stages = static_cast<int>(m_subject.stageNames.size());
    for (int stage = 1; stage <= stages; ++stage) {
        auto* head = new Label(m_style, QString::number(stage), "caption", "text2");
        head->setToolTip(m_subject.stageNames.at(stage - 1));
        grid->addWidget(head, 1, stage, Qt::AlignCenter);
    }
    const std::vector<std::pair<Confidence, QString>> kinds{{Confidence::Unstated, tr("cards, by stage")},
                                                            {Confidence::Low, tr("sure: low")},
                                                            {Confidence::Medium, tr("sure: medium")},
                                                            {Confidence::High, tr("sure: high")}};
    for (const auto& [confidence, word] : kinds) {
        Row row{confidence, new Label(m_style, word, "caption", "text2"), {}};
        const int at = 2 + static_cast<int>(m_rows.size());
        grid->addWidget(row.word, at, 0);
        for (int stage = 1; stage <= stages; ++stage) {
            auto* field = new CountField(m_style);
            field->setAccessibleName(
                tr("%1, stage %2 %3, %4", "group, stage: number, name, how sure")
                    .arg(m_subject.name, QString::number(stage), m_subject.stageNames.at(stage - 1), word));
            grid->addWidget(field, at, stage);
            row.fields.push_back(field);
            connect(field, &QLineEdit::textChanged, this, &PaperGroup::showSum);
            connect(field, &CountField::entered, this, [this, field] { Q_EMIT entered(field); });
            connect(field, &CountField::moveWanted, this,
                    [this, field](int right, int down) { Q_EMIT moveWanted(field, right, down); });
        }
        m_rows.push_back(std::move(row));
    }
    setSplit(false);
}

void PaperGroup::setSplit(bool split) {
    m_split = split;
    for (const Row& row : m_rows) {
        if (row.confidence == Confidence::Unstated) {
            row.word->setText(split ? tr("sure: not said") : tr("cards, by stage"));
            continue;
        }
        row.word->setVisible(split);
        for (CountField* field : row.fields) {
            if (!split) {
                field->forget();
            }
            field->setVisible(split);
        }
    }
}

std::vector<std::vector<CountField*>> PaperGroup::rows() const {
    std::vector<std::vector<CountField*>> seen;
    for (const Row& row : m_rows) {
        if (m_split || row.confidence == Confidence::Unstated) {
            seen.push_back(row.fields);
        }
    }
    return seen;
}

std::vector<CardCount> PaperGroup::counts() const {
    std::vector<CardCount> counts;
    for (const Row& row : m_rows) {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            if (row.fields[i]->count() > 0) {
                counts.push_back({static_cast<int>(i) + 1, row.confidence, row.fields[i]->count()});
            }
        }
    }
    return counts;
}

int PaperGroup::cards() const {
    int sum = 0;
    for (const CardCount& count : counts()) {
        sum += count.cards;
    }
    return sum;
}

void PaperGroup::forget() {
    for (const Row& row : m_rows) {
        for (CountField* field : row.fields) {
            field->forget();
        }
    }
    setProblem({});
}

void PaperGroup::showSum() {
    const int sum = cards();
    const bool isTooMany = sum > m_subject.seats;
    m_sum->setText(tr("%1 of %2", "cards, seats").arg(sum).arg(m_subject.seats));
    m_sum->setToken(isTooMany ? "warning" : "text");
    setProblem(isTooMany ? tr("More cards than seats. Count them again, or add a seat.") : QString());
}

void PaperGroup::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PaperGroup::setStored(int cards) {
    m_stored->setText(cards > 0 ? tr("%n card(s) are in.", nullptr, cards) : QString());
}

void PaperGroup::setTakesBack(bool takesBack) {
    m_takeBack->setVisible(takesBack);
}

} // namespace atalaya
