#include "tests/views/widgets/Gallery.h"

#include "views/theme/Icons.h"
#include "views/theme/Signs.h"
#include "views/widgets/Button.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/KeyCap.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Paint.h"
#include "views/widgets/Panel.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/StageLabel.h"
#include "views/widgets/Tag.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QTableView>

namespace atalaya::test {

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QWidget* inARow(const QList<QWidget*>& widgets, int spacing) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget* widget : widgets) {
        row->addWidget(widget, 0, Qt::AlignVCenter);
    }
    row->addStretch(1);
    return holder;
}

} // namespace

Gallery::Gallery(const WindowStyle& style) : m_style(style), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(style.px(40), style.px(28), style.px(40), style.px(28));
    m_grid->setHorizontalSpacing(style.px(20));
    m_grid->setVerticalSpacing(style.px(14));
    m_grid->addWidget(new Label(style, text("Atalaya: control states"), "title"), 0, 0, 1, 7);
    int column = 1;
    for (const char* state : {"rest", "hover", "pressed", "keyboard focus", "disabled", "selected, on"}) {
        m_grid->addWidget(new Label(style, text(state), "caption", "text2"), m_row, column++);
    }
    ++m_row;
    addControls();
    addRows();
    addNotices();
    addSigns();
    addIcons();
}

void Gallery::put(QWidget* widget, State state) {
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (state == Hover || state == Pressed) {
        for (QWidget* part : widget->findChildren<QRadioButton*>() + QList<QRadioButton*>()) {
            part->setAttribute(Qt::WA_UnderMouse);
            static_cast<QAbstractButton*>(part)->setDown(state == Pressed);
            break;
        }
        widget->setAttribute(Qt::WA_UnderMouse);
    }
    if (state == Pressed && button) {
        button->setDown(true);
    }
    if (state == Focus) {
        m_ringed << widget;
    }
    widget->setEnabled(state != Disabled);
    if (state == On && button) {
        button->setCheckable(true);
        button->setChecked(true);
    }
    m_grid->addWidget(widget, m_row, 1 + state, Qt::AlignLeft | Qt::AlignVCenter);
}

template <typename Make> void Gallery::addRow(const QString& name, Make make, bool hasOn) {
    m_grid->addWidget(new Label(m_style, name, "body", "text", 600), m_row, 0);
    for (int state = Rest; state < StateCount; ++state) {
        if (state != On || hasOn) {
            put(make(static_cast<State>(state)), static_cast<State>(state));
        }
    }
    ++m_row;
}

void Gallery::addControls() {
    addRow(text("Button"), [&](State) { return new Button(m_style, text("Mark for review")); });
    addRow(
        text("Primary"), [&](State) { return new Button(m_style, text("Next"), Button::Kind::Primary); }, false);
    addRow(text("Small, icon"), [&](State) {
        return (new Button(m_style, text("Attach")))->setButtonSize(Button::Size::Small)->setIconName(text("attach"));
    });
    addRow(text("Icon"), [&](State) { return new IconButton(m_style, text("copy"), text("Copy")); });
    addRow(
        text("Link"), [&](State) { return new LinkButton(m_style, text("Why this number?")); }, false);
    addRow(text("Field"), [&](State state) {
        auto* field = new SearchField(m_style, text("Find a question"), text("/"));
        field->setFixedWidth(m_style.px(168));
        if (state == Pressed || state == Focus) {
            field->setText(text("CSIRT"));
        }
        if (state == On) {
            field->setText(text("31/02/2026"));
            field->setProperty("error", true);
        }
        return field;
    });
    addRow(
        text("Combo box"),
        [&](State) {
            auto* combo = new QComboBox;
            combo->addItem(text("Claimed stages"));
            return combo;
        },
        false);
    addRow(
        text("Number, date"),
        [&](State state) -> QWidget* {
            if (state == Rest || state == Disabled) {
                auto* date = new QDateEdit(QDate(2026, 5, 14));
                date->setCalendarPopup(true);
                return date;
            }
            auto* spin = new QSpinBox;
            spin->setRange(0, 200);
            spin->setValue(20);
            return spin;
        },
        false);
    addRow(text("Check box"), [&](State) { return new QCheckBox(text("Every answer")); });
    addRow(text("Radio button"), [&](State) { return new QRadioButton(text("Claimed")); });
    addRow(text("Segments"), [&](State state) {
        auto* control = new SegmentedControl(m_style, text("Confidence"));
        control->addSegment(text("Low"));
        control->addSegment(text("Medium"));
        if (state == On) {
            control->setCurrentIndex(0);
        }
        return control;
    });
    addRow(text("Filter"), [&](State) { return new FilterChip(m_style, text("Unanswered"), 6); });
}

void Gallery::addRows() {
    auto* model = new QStandardItemModel(4, 3, this);
    model->setHorizontalHeaderLabels({text("Code"), text("Title"), text("Issuer")});
    const char* titles[] = {"National Strategy 2021-2025", "Decree 118/2019, national CSIRT", "Cybercrime Act 27/2017",
                            "CSIRT-AM annual report 2025"};
    for (int row = 0; row < 4; ++row) {
        model->setItem(row, 0, new QStandardItem(text("E-00%1").arg(row + 1)));
        model->setItem(row, 1, new QStandardItem(text(titles[row])));
        model->setItem(row, 2, new QStandardItem(text("Congress")));
    }
    auto* table = new QTableView;
    table->setModel(model);
    new RowDelegate(m_style, table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(1, m_style.px(230));
    table->selectRow(0);
    table->setFixedHeight(m_style.px(30 + 4 * 28 + 4));
    auto* notes =
        new QPlainTextEdit(text("Catalogue 2.1 states services and response times. 41 ministries are registered."));
    notes->setFixedHeight(m_style.px(90));
    m_grid->addWidget(new Label(m_style, text("Rows, text"), "body", "text", 600), m_row, 0, Qt::AlignTop);
    m_grid->addWidget(table, m_row, 1, 1, 4);
    m_grid->addWidget(notes, m_row, 5, 1, 2, Qt::AlignTop);
    ++m_row;
}

void Gallery::addNotices() {
    auto* blocker = new NoticeBox(m_style, Finding::Blocker, text("Not saved: the disk is full."),
                                  text("Your answer to P06-02 is kept on screen. Free some space, then try again."));
    blocker->addButton(text("Try again"));
    m_grid->addWidget(blocker, m_row, 0, 1, 4);
    m_grid->addWidget(inARow({new Tag(m_style, Tag::Kind::Draft), new Tag(m_style, Tag::Kind::InReview),
                              new Tag(m_style, Tag::Kind::Approved), new Tag(m_style, Tag::Kind::Provisional),
                              new Tag(m_style, Tag::Kind::Gap, text("Gap 2")), new Tag(m_style, Tag::Kind::Practice),
                              new KeyCap(m_style, text("J")), new KeyCap(m_style, text("Ctrl"))},
                             m_style.px(7)),
                      m_row++, 4, 1, 3);
    m_grid->addWidget(
        new NoticeBox(m_style, Finding::Warning, text("On a network folder."), text("Copies are kept here.")), m_row, 0,
        1, 2);
    m_grid->addWidget(new NoticeBox(m_style, Finding::Note, text("Good to know."), text("Counts nowhere.")), m_row, 2,
                      1, 2);
    m_grid->addWidget(new NoticeBox(m_style, Finding::Ok, text("Passed."), text("Every answer has a reason.")), m_row++,
                      4, 1, 3);
    auto* progress = new ProgressRow(m_style, text("Making the safe copy"));
    progress->setProgress(4, 10);
    m_grid->addWidget(progress, m_row, 0, 1, 4);
    auto* coverage = new CoverageBar(m_style);
    coverage->setCoverage(67, 73);
    m_grid->addWidget(inARow({coverage, new Label(m_style, text("67 of 73"))}, m_style.px(8)), m_row, 4);
    m_grid->addWidget(new ElidedLabel(m_style, text("estrategia-nacional-de-ciberseguridad-2021.pdf")), m_row++, 5, 1,
                      2);
}

void Gallery::addSigns() {
    QList<QWidget*> stages;
    const char* names[] = {"Initial", "Planned", "Operating", "Measured", "Adaptive"};
    for (int stage = 1; stage <= 5; ++stage) {
        auto* label = new StageLabel(m_style);
        label->setStage(StageGlyph::claimed(stage, stage == 3 ? 2 : stage), text(names[stage - 1]));
        stages << label;
    }
    stages << new StageLabel(m_style);
    m_grid->addWidget(inARow(stages, m_style.px(20)), m_row++, 0, 1, 7);
    auto* panel = new Panel(m_style);
    auto* column = new QVBoxLayout(panel);
    auto* heading = new SectionHeading(m_style, text("Evidence"));
    heading->setNote(text("2 documents"));
    heading->addWidget((new Button(m_style, text("Attach")))->setButtonSize(Button::Size::Small));
    column->addWidget(heading);
    auto* empty =
        new EmptyState(m_style, text("No question matches these filters. Take one away, or show all of them."));
    empty->addButton(text("Show all"), Button::Kind::Primary);
    empty->addButton(text("Save filter"));
    column->addWidget(empty);
    m_grid->addWidget(panel, m_row++, 0, 1, 7);
}

void Gallery::addIcons() {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setSpacing(m_style.px(14));
    int place = 0;
    for (const QString& name : iconNames()) {
        grid->addWidget(new IconLabel(m_style, name, 24), place / 26, place % 26);
        ++place;
    }
    m_grid->addWidget(holder, m_row++, 0, 1, 7);
}

QRect Gallery::ringed(const QWidget* widget) const {
    const bool box = qobject_cast<const QCheckBox*>(widget) != nullptr;
    if (!box && !qobject_cast<const QRadioButton*>(widget)) {
        return widget->geometry();
    }
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()
        ->subElementRect(box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, widget)
        .translated(widget->pos());
}

void Gallery::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("ground"));
    for (const QWidget* widget : std::as_const(m_ringed)) {
        paintFocusRing(painter, ringed(widget), m_style.theme(), m_style.textPercent() / 100.0);
    }
}

} // namespace atalaya::test
