#include "assessments/assessment/Edits.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/exchange/JsonReading.h"
#include "models/items/AssessmentListModel.h"
#include "models/items/MemberStates.h"
#include "models/session/Desk.h"
#include "models/session/WindowLanguage.h"
#include "views/home/CompareField.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/home/ScopeField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/DateField.h"
#include "views/widgets/Label.h"
#include "views/widgets/WholeChoice.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// The form of the dialog: its fields and what can be chosen in them.

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

/// Lets the hint of a field stand in it while it is empty, or below it where it is too long for that.
class HintOfField : public QObject {
public:
    HintOfField(QLineEdit* edit, QWidget* below, QString hint)
        : QObject(edit), m_edit(edit), m_below(below), m_hint(std::move(hint)) {
        edit->setPlaceholderText(m_hint);
        below->hide();
        edit->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_edit && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)) {
            fit();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() {
        QStyleOptionFrame option;
        option.initFrom(m_edit);
        option.lineWidth = m_edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_edit);
        const QRect inside = m_edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, m_edit);
        constexpr int besideWords = 2; // px that Qt keeps free at either side
        const bool fits = m_edit->fontMetrics().horizontalAdvance(m_hint) <= inside.width() - 2 * besideWords;
        m_edit->setPlaceholderText(fits ? m_hint : QString());
        m_below->setVisible(!fits);
    }

    QLineEdit* m_edit;
    QWidget* m_below;
    QString m_hint;
};

/// Lets the keys that step through a list go on from the State that is written: the box steps from what was chosen
/// before, or from the top, and what somebody has typed would become another State.
class StepsFromWritten : public QObject {
public:
    explicit StepsFromWritten(QComboBox& box) : QObject(&box), m_box(box) { box.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        return (watched == &m_box && event->type() == QEvent::KeyPress && !mayStep(*static_cast<QKeyEvent*>(event))) ||
               QObject::eventFilter(watched, event);
    }

private:
    /// Not from a name that is in no row.
    [[nodiscard]] bool mayStep(const QKeyEvent& key) const {
        const bool isStep = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up || key.key() == Qt::Key_PageDown ||
                            key.key() == Qt::Key_PageUp;
        const QString written = m_box.currentText().trimmed();
        if (!isStep || (key.modifiers() & (Qt::AltModifier | Qt::ControlModifier))) {
            return true;
        }
        const int row = m_box.findText(written, Qt::MatchFixedString);
        if (row < 0 && !written.isEmpty()) {
            return false;
        }
        m_box.setCurrentIndex(row);
        return true;
    }

    QComboBox& m_box;
};

} // namespace

void NewAssessmentDialog::fitScreen(const QWidget& form) {
    const QSize room = screen()->availableSize() * 0.92;
    const int width = std::min(m_style.px(600), room.width());
    const int rest = m_style.px(24 * 2 + 12 * 2 + 32 + 24);
    resize(width, std::min(form.sizeHint().height() + rest, room.height()));
}

NewAssessmentDialog::Field NewAssessmentDialog::addField(QFormLayout& form, const QString& word, QWidget* edit,
                                                         const QString& hint, QWidget* beside) {
    auto* holder = new QWidget;
    Field field{edit, new WrapLabel(m_style, {}, "caption", "blocker"), holder};
    const QString name = QString(word).remove(u'&');
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(hint);
    auto* line = qobject_cast<QLineEdit*>(edit);
    if (line) {
        connect(line, &QLineEdit::textEdited, this, [this, field] { showProblem(field, {}); });
    }
    field.problem->hide();
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_style.px(8));
    row->addWidget(edit, 1);
    if (beside) {
        row->addWidget(beside);
    }
    column->addLayout(row);
    if (!hint.isEmpty()) {
        auto* below = new WrapLabel(m_style, hint, "caption", "text2");
        column->addWidget(below);
        if (line) {
            new HintOfField(line, below, hint);
        }
    }
    column->addWidget(field.problem);
    auto* label = new Label(m_style, word, "body", "text", 500);
    label->setBuddy(edit);
    form.addRow(label, holder);
    return field;
}

void NewAssessmentDialog::buildForm(QFormLayout& form) {
    m_begin = addField(form, tr("Begin &from"), m_from,
                       tr("From an earlier round, answers, evidence and targets come along. Every answer is then to be "
                          "confirmed and counts nowhere before that."));
    m_stateEdit->setEditable(true);
    m_stateEdit->setInsertPolicy(QComboBox::NoInsert);
    m_stateEdit->setMaxVisibleItems(12);
    new StepsFromWritten(*m_stateEdit);
    m_codeEdit->setMaxLength(3);
    m_codeEdit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,3}"_s), m_codeEdit));
    m_codeEdit->setAccessibleName(tr("Country code"));
    m_codeEdit->setPlaceholderText(tr("Code", "country code in an empty field"));
    m_codeEdit->setToolTip(tr("Country code of three letters (ISO 3166-1), or empty"));
    m_state = addField(form, tr("&State"), m_stateEdit, {}, m_codeEdit);
    m_stateEdit->lineEdit()->setAccessibleName(tr("State"));
    m_stateEdit->lineEdit()->setPlaceholderText(tr("Choose, or write another name"));
    m_state.edit = m_stateEdit->lineEdit();
    m_round = addField(form, tr("&Round"), m_roundEdit, tr("Usually the year"));
    m_entity = addField(form, tr("&Ministry or sector"), m_entityEdit, tr("Empty when the assessment is national"));
    m_lead = addField(form, tr("&Lead institution"), m_leadEdit, tr("Who answers for the assessment; may stay empty"));
    m_chosenFramework = addField(form, tr("Frame&work"), m_frameworkEdit, {});
    m_scope = addField(form, tr("S&cope"), m_scopeEdit, {});
    m_scope.edit = m_scopeEdit->kindEdit();
    m_scope.edit->setAccessibleName(m_scopeEdit->accessibleName());
    addField(form, tr("Reference &date"), m_date, tr("Evidence must be valid on this day."));
    addField(form, tr("Com&pare with"), m_compareEdit,
             m_compareEdit->hasRounds()
                 ? tr("Its answers stand beside the new ones, and charts and reports show what changed since. Nothing "
                      "is copied from it.")
                 : tr("This workspace holds no other assessment to compare with."));
    addField(form, tr("Written &in"), m_language, {});
    if (m_there) {
        for (const Field& field : {m_begin, m_chosenFramework, m_scope}) {
            form.setRowVisible(field.row, false);
        }
    }
}

void NewAssessmentDialog::offerFrameworks() {
    const QString language = languageOfWindow().code();
    const auto offer = [&](const Result<FrameworkPtr>& one) {
        const QStringList key = one ? QStringList{(*one)->id, (*one)->version} : QStringList();
        if (one && m_frameworkEdit->findData(key) < 0) {
            m_frameworkEdit->addItem(
                tr("%1, version %2", "framework").arg(frameworkIn(*one, language)->title, (*one)->version), key);
        }
    };
    for (const QString& id : builtInFrameworks()) {
        offer(loadBuiltInFramework(id));
    }
    if (const auto kept = m_desk.workspace().frameworks()) {
        for (const FrameworkName& one : *kept) {
            offer(m_desk.workspace().framework(one.id, one.version));
        }
    }
}

void NewAssessmentDialog::fillChoices(const QUuid& from) {
    const QDate today = m_desk.surroundings().now().toLocalTime().date();
    m_date->setDate(today);
    m_roundEdit->setText(QString::number(today.year()));
    for (const MemberState& state : memberStates()) {
        m_stateEdit->addItem(state.name, state.code);
    }
    m_stateEdit->setCurrentIndex(-1);
    m_from->addItem(tr("Blank"));
    for (const WorkspaceSummary& summary : m_desk.assessments()) {
        m_from->addItem(
            tr("%1, %2", "State, round and scope").arg(summary.state, AssessmentListModel::roundAndScope(summary)),
            summary.id);
    }
    offerFrameworks();
    for (const QString& code : {u"es"_s, u"en"_s, u"pt"_s, u"fr"_s}) {
        m_language->addItem(languageName(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(languageOfWindow().code())));
    connect(m_stateEdit, &QComboBox::currentTextChanged, this, &NewAssessmentDialog::takeState);
    connect(m_frameworkEdit, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::takeFramework);
    connect(m_scopeEdit, &ScopeField::changed, this, [this] { showProblem(m_scope, {}); });
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::takeEarlier);
    connect(m_stateEdit, &QComboBox::currentTextChanged, this, &NewAssessmentDialog::followHead);
    connect(m_entityEdit, &QLineEdit::textChanged, this, &NewAssessmentDialog::followHead);
    connect(m_date, &DateField::dateChanged, this, &NewAssessmentDialog::followHead);
    takeFramework();
    if (!m_desk.assessments().empty()) {
        m_stateEdit->setCurrentText(m_desk.assessments().front().state);
    }
    if (m_there) {
        showHead(*m_there);
        m_roundEdit->setText(m_there->round);
        m_date->setDate(m_there->referenceDate);
    }
    followHead();
    if (!from.isNull()) {
        m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
    }
}

} // namespace atalaya
