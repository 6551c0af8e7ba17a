#include "views/workshop/prepare/AnsweringSection.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace atalaya {

namespace {

// Px at 100 % text size.
constexpr double commitmentWidth = 240;
constexpr double leastGroupWidth = 76;

} // namespace

AnsweringSection::AnsweringSection(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_model(given.window.desk)
    , m_kept(new NoticeBox(windowStyle(), Finding::Note, {}, {}))
    , m_table(new PrepareTable(windowStyle(), m_model, tr("Who answers"),
                               tr("Space says whether a group answers all questions of a commitment.")))
    , m_none(new WrapLabel(windowStyle(),
                           tr("There is nothing to decide yet. Add groups under Participants, and questions under "
                              "Agenda."),
                           "body", "text2")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeading(windowStyle(), tr("Who answers"), "reading"));
    column->addWidget(
        new WrapLabel(windowStyle(),
                      tr("A mark stands where a group answers all questions of a commitment, a half one where it "
                         "answers some of them. A change is made for all of them."),
                      "body", "text2"));
    column->addWidget(m_kept);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    m_table->setLeastRows(8);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter |
                                                     static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_kept->hide();
    connect(&m_model, &WorkshopAnsweringModel::keptFor, this, [this](const QString& sentence) {
        m_kept->setNotice(Finding::Note, tr("The mark stays."), sentence);
        m_kept->show();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, m_kept, &QWidget::hide);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AnsweringSection::fit);
    windowStyle().follow(this, [this, column] {
        column->setSpacing(windowStyle().px(8));
        fit();
    });
}

void AnsweringSection::begin() {
    m_kept->hide();
}

void AnsweringSection::refresh() {
    const bool isEmpty = m_model.rowCount() == 0 || m_model.columnCount() == 1;
    m_none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void AnsweringSection::resizeEvent(QResizeEvent* event) {
    PrepareSection::resizeEvent(event);
    fit();
}

/// Columns share what is left beside the commitments, down to a width below which the table scrolls; the head is as
/// high as the groups' names.
void AnsweringSection::fit() {
    const WindowStyle& style = windowStyle();
    QHeaderView* head = m_table->horizontalHeader();
    const int groups = m_model.columnCount() - 1;
    if (groups < 1) {
        return;
    }
    const int first = std::min(style.px(commitmentWidth), std::max(style.px(120), width() / 3));
    const int rest = m_table->width() - first - style.px(24); // a scroll bar and the frame
    const QFontMetrics metrics(head->font());
    const auto headOf = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    // No word of a group's name is cut; what is left over is spread.
    std::vector<int> widths{first};
    for (int column = 1; column <= groups; ++column) {
        int longest = 0;
        for (const QString& word : headOf(column).split(u' ')) {
            longest = std::max(longest, metrics.horizontalAdvance(word));
        }
        widths.push_back(std::max(style.px(leastGroupWidth), longest + 2 * style.px(9)));
    }
    const int spare = rest - std::accumulate(widths.begin() + 1, widths.end(), 0);
    int lines = 0;
    for (int column = 0; column <= groups; ++column) {
        const int columnWidth =
            widths[static_cast<std::size_t>(column)] + (column == 0 ? 0 : std::max(0, spare) / groups);
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, columnWidth);
        const QRect words =
            metrics.boundingRect(QRect(0, 0, std::max(1, columnWidth - 2 * style.px(8)), style.px(1000)),
                                 Qt::TextWordWrap | Qt::AlignLeft, headOf(column));
        lines = std::max(lines, words.height());
    }
    head->setFixedHeight(std::max(style.px(30), lines + style.px(12)));
    m_table->resizeRowsToContents();
}

} // namespace atalaya
