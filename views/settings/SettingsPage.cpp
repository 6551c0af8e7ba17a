#include "views/settings/SettingsPage.h"

#include "assessments/assessment/Edits.h"
#include "models/items/MemberStates.h"
#include "models/items/PersonName.h"
#include "models/session/WindowLanguage.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double widestCard = 760;
constexpr int stepOfText = 10;

} // namespace

SettingsPage::SettingsPage(const WindowContext& given, const QStringList& languages, QWidget* parent)
    : Page(PageId::Settings, given, parent) {
    const WindowStyle& style = context().style;
    auto* content = new QWidget;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    auto* middle = new QHBoxLayout(content);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(holder, 1);
    middle->addStretch(0);
    auto* head = new SectionHeading(style, tr("Settings"), "title");
    column->addWidget(head);
    addLook(*column);
    addLanguage(*column, languages);
    addWork(*column);
    addAbout(*column);
    column->addStretch(1);
    style.follow(this, [this, middle, holder, column, head] {
        const WindowStyle& now = context().style;
        middle->setContentsMargins(now.px(20), now.px(12), now.px(20), now.px(20));
        column->setSpacing(now.px(10));
        holder->setMaximumWidth(now.px(widestCard));
        head->setMinimumHeight(now.px(32));
    });
    connect(&context().preferences, &Preferences::changed, this, &SettingsPage::showKept);
    showKept();
}

QFormLayout* SettingsPage::addPart(QVBoxLayout& column, const QString& heading) {
    const WindowStyle& style = context().style;
    auto* head = new SectionHeading(style, heading, "reading");
    column.addWidget(head);
    auto* panel = new Panel(style);
    auto* form = new QFormLayout(panel);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addWidget(panel);
    style.follow(panel, [form, &style] {
        form->setContentsMargins(style.px(18), style.px(14), style.px(18), style.px(14));
        form->setHorizontalSpacing(style.px(20));
        form->setVerticalSpacing(style.px(12));
    });
    return form;
}

void SettingsPage::addRow(QFormLayout& form, const QString& word, QWidget* field, const QString& hint) {
    const WindowStyle& style = context().style;
    auto* label = new Label(style, word, "body", "text", 500);
    label->setBuddy(field);
    label->setWordWrap(true);
    style.follow(label, [label, &style] { label->setMinimumWidth(style.px(170)); });
    const QString plain = QString(word).remove(u'&');
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(plain);
    }
    field->setAccessibleDescription(hint);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const bool grows = qobject_cast<QLineEdit*>(field) != nullptr;
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeading);
    if (!hint.isEmpty()) {
        column->addWidget(new WrapLabel(style, hint, "caption", "text2"));
    }
    form.addRow(label, holder);
}

void SettingsPage::addLook(QVBoxLayout& column) {
    const WindowStyle& style = context().style;
    Preferences& preferences = context().preferences;
    QFormLayout* form = addPart(column, tr("How it looks"));
    m_ground = new SegmentedControl(style, tr("Theme"));
    m_ground->addSegment(tr("As the system"));
    m_ground->addSegment(tr("Light"), u"light"_s);
    m_ground->addSegment(tr("Dark"), u"dark"_s);
    connect(m_ground, &SegmentedControl::chosen, this,
            [&preferences](int index) { preferences.setGround(static_cast<Preferences::Ground>(index)); });
    addRow(*form, tr("Theme"), m_ground, {});

    m_text = new QSpinBox;
    m_text->setRange(100, 200);
    m_text->setSingleStep(stepOfText);
    m_text->setSuffix(languageOfWindow().withUnit({}, u"%"_s));
    m_text->setKeyboardTracking(false); // 1 and 15 are on the way to 150
    connect(m_text, &QSpinBox::valueChanged, this,
            [&preferences](int percent) { preferences.setTextPercent(percent); });
    addRow(*form, tr("&Text size"), m_text, tr("Everything grows with the text, 100 to 200%."));

    m_motion = new QCheckBox(tr("Let nothing &move"));
    connect(m_motion, &QCheckBox::toggled, this, [&preferences](bool on) { preferences.setReduceMotion(on); });
    addRow(*form, tr("Motion"), m_motion, tr("Drawers then appear at once instead of sliding in."));
}

void SettingsPage::addLanguage(QVBoxLayout& column, const QStringList& languages) {
    QFormLayout* form = addPart(column, tr("Language"));
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : languages) {
        m_language->addItem(languageName(code), code);
    }
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString chosen = m_language->itemData(index).toString();
        if (chosen != context().preferences.language()) {
            context().preferences.setLanguage(chosen);
        }
    });
    addRow(
        *form, tr("&Language of the window"), m_language,
        tr("Changes at once; nothing is lost. Reports are written in the language that is chosen with each of them."));
    m_languageWaits = new NoticeBox(context().style, Finding::Note, {}, {});
    m_languageWaits->hide();
    form->addRow(m_languageWaits);
}

void SettingsPage::addWork(QVBoxLayout& column) {
    Preferences& preferences = context().preferences;
    QFormLayout* form = addPart(column, tr("Work"));
    m_actor = new QLineEdit;
    m_actor->setMaxLength(longestName);
    m_actor->setPlaceholderText(personText(languageOfWindow(), Surroundings::real().actor));
    connect(m_actor, &QLineEdit::editingFinished, this, &SettingsPage::keepActor);
    addRow(
        *form, tr("Your &name"), m_actor,
        tr("Written into the change log from now on, beside each step that you take. Empty: the name under which you "
           "are logged in."));
    m_copies = new QSpinBox;
    m_copies->setRange(1, 100);
    m_copies->setKeyboardTracking(false);
    connect(m_copies, &QSpinBox::valueChanged, this, [&preferences](int count) { preferences.setCopiesKept(count); });
    addRow(*form, tr("&Safe copies kept"), m_copies,
           tr("For each workspace, in a folder beside it: so many of the latest, and the last of each of as many days. "
              "The "
              "others go when a new one was made and checked."));
}

void SettingsPage::addAbout(QVBoxLayout& column) {
    const WindowStyle& style = context().style;
    QFormLayout* form = addPart(column, tr("About Atalaya"));
    const auto add = [&](const QString& word, const QString& text) {
        auto* value = new WrapLabel(style, text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(tr("%1: %2", "a fact about the program").arg(word, text));
        auto* label = new Label(style, word, "body", "text", 500);
        style.follow(label, [label, &style] { label->setMinimumWidth(style.px(170)); });
        form->addRow(label, value);
    };
    add(tr("Version"), QCoreApplication::applicationVersion());
    add(tr("Licence"), tr("GNU General Public License, version 3. You may use, study, share and change it."));
    add(tr("Built with"), u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    add(tr("Network"), tr("None: Atalaya sends nothing and asks for nothing."));
}

void SettingsPage::showKept() {
    const Preferences& kept = context().preferences;
    const QSignalBlocker text(m_text);
    const QSignalBlocker motion(m_motion);
    const QSignalBlocker copies(m_copies);
    m_ground->setCurrentIndex(static_cast<int>(kept.ground()));
    m_text->setValue(kept.textPercent());
    m_motion->setChecked(kept.reduceMotion());
    m_copies->setValue(kept.copiesKept());
    m_language->setCurrentIndex(std::max(0, m_language->findData(kept.language())));
    if (!m_actor->isModified()) {
        m_actor->setText(kept.actor());
    }
}

void SettingsPage::keepActor() {
    if (!m_actor->isModified()) {
        return;
    }
    m_actor->setModified(false);
    const QString name = m_actor->text().trimmed();
    context().preferences.setActor(name);
    context().desk.setActor(name.isEmpty() ? Surroundings::real().actor : name);
}

std::vector<KeyHint> SettingsPage::keyHints() const {
    return {{{tr("Tab", "key")}, tr("next choice")}, {{u"←"_s, u"→"_s}, tr("choose")}};
}

void SettingsPage::enter(const Place& place) {
    showKept();
    if (place.part == "language"_L1) {
        m_language->setFocus(context().style.focusReason());
    }
}

void SettingsPage::sayLanguageWaits(const QString& sentence) {
    m_languageWaits->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_languageWaits->setNotice(Finding::Note, tr("The language has not changed yet."),
                                   tr("%1 Then it changes by itself while this page is in front, else when Atalaya is "
                                      "started again.",
                                      "what it waits for, one sentence")
                                       .arg(sentence));
    }
}

void SettingsPage::leave() {
    keepActor();
}

} // namespace atalaya
