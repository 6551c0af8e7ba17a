#include "views/strategy/whatif/StagesPanel.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/Label.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SectionHeading.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// The tower of a stage before its number; the titles of questions break into lines.
class StagesDelegate : public RowDelegate {
public:
    StagesDelegate(const WindowStyle& style, QTableView* table, const WhatIfModelStages& model)
        : RowDelegate(style, table), m_table(table), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize usual = RowDelegate::sizeHint(option, index);
        if (stageIn(index)) {
            return {usual.width() + towerWidth(), usual.height()};
        }
        if (index.column() != WhatIfModelStages::Question) {
            return {usual.width() + windowStyle().px(8), usual.height()}; // a chosen row's words are wider
        }
        const int width = m_table->columnWidth(index.column()) - 2 * windowStyle().px(8);
        const int height = wrappedHeights(index.data().toString(), {}, width).first;
        return {usual.width(), std::max(usual.height(), height + windowStyle().px(8))};
    }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                      const Row& row) const override {
        const QString text = index.data().toString();
        if (index.column() == WhatIfModelStages::Question) {
            QRect area = row.content;
            const int height = wrappedHeights(text, {}, area.width()).first;
            area.setTop(area.top() + std::max(0, (area.height() - height) / 2));
            paintWrapped(painter, area, row, text, {}, row.text2);
            return;
        }
        const WhatIfStageRow& shown = m_model.row(index.row());
        QRect area = row.content;
        const std::optional<int> stage = stageIn(index);
        if (stage && *stage > 0) {
            const int side = windowStyle().px(16);
            paintStage(painter, QRect(area.left(), area.center().y() - side / 2, side, side),
                       StageGlyph::proved(*stage, shown.ceiling), windowStyle().theme(),
                       windowStyle().textPercent() / 100.0);
        }
        if (stage) {
            area.setLeft(area.left() + towerWidth());
        }
        const bool isRaised = index.column() == WhatIfModelStages::Then && shown.then > shown.now;
        paintText(painter, area, text, windowStyle().font("body", isRaised ? 600 : row.weight, true), row.text);
    }

private:
    [[nodiscard]] std::optional<int> stageIn(const QModelIndex& index) const {
        const WhatIfStageRow& shown = m_model.row(index.row());
        switch (index.column()) {
        case WhatIfModelStages::Now:
            return shown.now;
        case WhatIfModelStages::Then:
            return shown.then;
        case WhatIfModelStages::Other:
            return shown.other.value_or(0);
        default:
            return std::nullopt;
        }
    }
    [[nodiscard]] int towerWidth() const { return windowStyle().px(16) + windowStyle().px(6); }

    QTableView* m_table;
    const WhatIfModelStages& m_model;
};

} // namespace

StagesPanel::StagesPanel(const WindowStyle& style, WhatIfModelStages& model, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(model)
    , m_fold(new Button(style, {}, Button::Kind::Quiet))
    , m_which(new QComboBox)
    , m_table(new QTableView)
    , m_nothing(new WrapLabel(style, tr("No question gets another stage by what is chosen."), "body", "text2")) {
    m_fold->setButtonSize(Button::Size::Small);
    m_which->setAccessibleName(tr("Which questions"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    m_which->addItem(tr("Those that change"), QString());
    m_table->setModel(&model);
    new StagesDelegate(style, m_table, model);
    new RowInSight(m_table);
    m_table->setAccessibleName(tr("Stages by question"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WhatIfModelStages::Question, QHeaderView::Stretch);
    auto* head = new SectionHeading(style, tr("Stages by question"));
    head->addWidget(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(m_which, 0, Qt::AlignLeading);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    connect(m_fold, &QAbstractButton::clicked, this, [this] {
        setUnfolded(!m_isUnfolded);
        Q_EMIT wanted();
    });
    connect(m_which, &QComboBox::activated, this, &StagesPanel::wanted);
    whenWidthChanges(*m_table->horizontalHeader(), WhatIfModelStages::Question, this, [this] { fit(); });
    style.follow(this, [this, column] {
        column->setSpacing(m_style.px(6));
        fit();
    });
    setUnfolded(false);
}

bool StagesPanel::isUnfolded() const {
    return m_isUnfolded;
}

QString StagesPanel::commitment() const {
    return m_which->currentData().toString();
}

bool StagesPanel::hasFocusInside() const {
    return isAncestorOf(QApplication::focusWidget());
}

void StagesPanel::setUnfolded(bool isUnfolded) {
    m_isUnfolded = isUnfolded;
    m_fold->setText(isUnfolded ? tr("Hide") : tr("Show"));
    m_fold->setIconName(isUnfolded ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setAccessibleName(isUnfolded ? tr("Hide the stages by question") : tr("Show the stages by question"));
    showWhole();
}

void StagesPanel::showWhole() {
    const bool hasRows = m_model.rowCount() > 0;
    m_which->setVisible(m_isUnfolded);
    m_table->setVisible(m_isUnfolded && hasRows);
    m_nothing->setVisible(m_isUnfolded && !hasRows);
}

void StagesPanel::offer(const Framework& framework, const ScoreSheet& sheet) {
    std::vector<std::pair<QString, QString>> offered{{QString(), tr("Those that change")}};
    for (const CommitmentScore& score : sheet.commitments) {
        if (const Commitment* commitment = framework.commitment(score.code)) {
            offered.emplace_back(
                score.code,
                tr("%1 %2", "commitment: number, title").arg(QString::number(commitment->number), commitment->title));
        }
    }
    bool isOther = m_which->count() != static_cast<int>(offered.size());
    for (int i = 0; !isOther && i < m_which->count(); ++i) {
        const auto& [code, words] = offered[static_cast<std::size_t>(i)];
        isOther = m_which->itemData(i).toString() != code || m_which->itemText(i) != words;
    }
    if (isOther) {
        const QString before = commitment();
        m_which->clear();
        for (const auto& [code, words] : offered) {
            m_which->addItem(words, code);
        }
        m_which->setCurrentIndex(std::max(0, m_which->findData(before)));
    }
}

void StagesPanel::show(bool hasOther) {
    m_table->setColumnHidden(WhatIfModelStages::Other, !hasOther);
    const bool hadFocus = m_table->hasFocus();
    showWhole();
    if (hadFocus && m_table->isHidden()) {
        m_which->setFocus(m_style.focusReason());
    }
    if (m_isUnfolded && m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    fit();
}

void StagesPanel::unfold(const QString& commitment) {
    m_which->setCurrentIndex(std::max(0, m_which->findData(commitment)));
    if (!m_isUnfolded) {
        setUnfolded(true);
    }
    Q_EMIT wanted();
    (m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_which)->setFocus(m_style.focusReason());
}

void StagesPanel::restore(bool isUnfolded, const QString& commitment) {
    m_which->setCurrentIndex(std::max(0, m_which->findData(commitment)));
    setUnfolded(isUnfolded);
    Q_EMIT wanted();
}

void StagesPanel::exchange() {
    if (!m_isUnfolded) {
        unfold(commitment());
        return;
    }
    setUnfolded(false);
    Q_EMIT wanted();
}

void StagesPanel::fit() {
    if (!m_isUnfolded) {
        return; // show() comes again with the first rows that are seen, and a tick need not wait for the others
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height); // the pane scrolls as a whole
}

} // namespace atalaya
