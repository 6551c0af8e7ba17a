// Every page in a language that nobody speaks: what is not translated, and what has no room for longer words.
#include "tests/views/pages/SpokenWindowFixture.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What no language translates.
const QStringList namesOfThings{u"Atalaya"_s, u"Altamar"_s, u"Qt"_s,    u"PDF"_s,  u"HTML"_s, u"ODT"_s,
                                u"XLSX"_s,    u"CSV"_s,     u"SVG"_s,   u"PNG"_s,  u"JSON"_s, u"GLPK"_s,
                                u"OEA"_s,     u"OAS"_s,     u"CICTE"_s, u"Wi-Fi"_s};

void gather(const QJsonValue& value, QSet<QString>& found) {
    // A key of the format ("draft", "arithmetic") is one small word, what people wrote is not.
    static const QRegularExpression key(u"^[a-z][A-Za-z]*$"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& part : object) {
            gather(part, found);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array) {
            gather(part, found);
        }
    } else if (const QString text = value.toString(); text.size() > 1 && !key.match(text).hasMatch()) {
        found.insert(text);
    }
}

/// The rule for what is not the interface's: a whole text of the framework's words, of the open assessment in the
/// exchange format, or the name of the file, wherever it stands in what is shown. A single word out of one does not
/// count.
class Content {
public:
    void add(const QByteArray& json) {
        QSet<QString> found;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        gather(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), found);
        m_texts += QStringList(found.begin(), found.end());
        std::sort(m_texts.begin(), m_texts.end(),
                  [](const QString& one, const QString& other) { return one.size() > other.size(); });
    }
    [[nodiscard]] QString without(QString shown) const {
        for (const QString& text : m_texts + namesOfThings) {
            shown.replace(text, u" "_s);
        }
        return shown;
    }

private:
    QStringList m_texts; ///< the longest first
};

class PseudoLanguageTest : public SpokenWindowTest {
protected:
    void SetUp() override {
        SpokenWindowTest::SetUp();
        m_preferences->setLanguage(u"eo"_s);
    }
    void startThere() {
        ASSERT_NO_FATAL_FAILURE(startAltamar());
        window().resize(1366, 768);
        for (const char* name : {"frameworks/cicte-2012/words.en.json", "frameworks/cicte-2012/structure.json"}) {
            QFile words(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/") + QLatin1String(name));
            ASSERT_TRUE(words.open(QIODevice::ReadOnly)) << name;
            m_content.add(words.readAll());
        }
        for (const WorkspaceSummary& one : m_desk->assessments()) {
            const auto json = m_desk->workspace().assessment(one.id);
            ASSERT_TRUE(isGood(json));
            addTexts(*json);
        }
    }
    /// What people wrote into an assessment.
    void addTexts(const Assessment& assessment) {
        QJsonArray texts{assessment.state,
                         assessment.round,
                         assessment.leadInstitution,
                         QFileInfo(m_desk->path()).fileName(),
                         m_desk->path(),
                         m_desk->surroundings().actor};
        for (const auto& [code, answer] : assessment.answers) {
            texts.append(answer.rationale);
        }
        for (const Evidence& piece : assessment.evidence) {
            texts.append(piece.title);
            texts.append(piece.issuer);
            texts.append(piece.note);
            texts.append(piece.link);
            if (piece.file) {
                texts.append(piece.file->name);
            }
        }
        const Plan& plan = assessment.plan;
        texts.append(plan.vision);
        texts.append(plan.currency);
        for (const Objective& objective : plan.objectives) {
            texts.append(objective.title);
        }
        for (const Action& action : plan.actions) {
            texts.append(action.title);
            texts.append(action.leadBody);
        }
        for (const Measure& measure : plan.measures) {
            texts.append(measure.title);
            texts.append(measure.unit);
        }
        for (const Scenario& scenario : plan.scenarios) {
            texts.append(scenario.name);
        }
        m_content.add(QJsonDocument(texts).toJson());
    }
    void look(const QString& text, const QWidget& at, const char* what) {
        const QStringList left = plainWords(m_content.without(text));
        if (!left.isEmpty()) {
            m_faults << u"%1 of %2: '%3' in '%4'"_s.arg(QLatin1String(what), nameOf(at), left.join(u' '),
                                                        text.left(120));
        }
    }
    [[nodiscard]] static QString nameOf(const QWidget& one) {
        const QWidget* above = one.parentWidget();
        return u"%1 in %2"_s.arg(QString::fromLatin1(one.metaObject()->className()),
                                 QString::fromLatin1(above ? above->metaObject()->className() : "nothing"));
    }
    void lookAtWords() {
        for (QWidget* one : window().findChildren<QWidget*>()) {
            if (!one->isVisible()) {
                continue;
            }
            look(one->accessibleName(), *one, "name");
            look(one->accessibleDescription(), *one, "description");
            look(one->toolTip(), *one, "tooltip");
            if (const auto* label = qobject_cast<const QLabel*>(one)) {
                look(label->text(), *one, "text");
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(one)) {
                look(button->text(), *one, "text");
            } else if (const auto* line = qobject_cast<const QLineEdit*>(one)) {
                look(line->placeholderText(), *one, "placeholder");
            } else if (const auto* box = qobject_cast<const QComboBox*>(one)) {
                for (int i = 0; i < box->count(); ++i) {
                    look(box->itemText(i), *one, "choice");
                }
            } else if (const auto* view = qobject_cast<const QAbstractItemView*>(one); view && view->model()) {
                lookAtRows(*view);
            }
        }
    }
    void lookAtRows(const QAbstractItemView& view) {
        const QAbstractItemModel& model = *view.model();
        for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
            look(model.headerData(column, Qt::Horizontal).toString(), view, "head");
        }
        for (int row = 0; row < model.rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model.index(row, column, view.rootIndex());
                if (view.visualRect(index).intersects(view.viewport()->rect())) {
                    look(index.data().toString(), view, "row");
                    look(index.data(Qt::AccessibleTextRole).toString(), view, "row");
                }
            }
        }
    }
    /// Labels and buttons that have less room than their words need, and neighbours that lie over one another.
    void lookAtRoom() {
        std::vector<QWidget*> all;
        for (QWidget* one : window().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(one);
            const bool isText = label ? !label->text().isEmpty() : qobject_cast<const QAbstractButton*>(one) != nullptr;
            if (!one->isVisible() || !isText || one->visibleRegion().isEmpty()) {
                continue;
            }
            const int height =
                one->hasHeightForWidth() ? one->heightForWidth(one->width()) : one->minimumSizeHint().height();
            const bool mayElide = one->inherits("atalaya::ElidedLabel") || one->inherits("atalaya::ClampedLabel");
            if (!mayElide && (one->width() < one->minimumSizeHint().width() || one->height() < height)) {
                m_faults << u"cut: %1 '%2' is %3 by %4, needs %5 by %6"_s.arg(
                    nameOf(*one), textOf(*one).left(80), QString::number(one->width()), QString::number(one->height()),
                    QString::number(one->minimumSizeHint().width()), QString::number(height));
            }
            for (const QWidget* other : all) {
                const bool areSiblings = other->parentWidget() == one->parentWidget();
                if (areSiblings && other->geometry().intersects(one->geometry())) {
                    m_faults << u"over one another: %1 '%2' and '%3'"_s.arg(nameOf(*one), textOf(*one).left(60),
                                                                            textOf(*other).left(60));
                }
            }
            all.push_back(one);
        }
    }
    [[nodiscard]] static QString textOf(const QWidget& one) {
        const auto* label = qobject_cast<const QLabel*>(&one);
        const auto* button = qobject_cast<const QAbstractButton*>(&one);
        return label ? label->text() : button ? button->text() : QString();
    }
    void expectNoFaults(const std::string& where) {
        m_faults.removeDuplicates();
        EXPECT_TRUE(m_faults.isEmpty()) << where << ", " << m_faults.size() << ":\n"
                                        << m_faults.join(u'\n').toStdString();
        m_faults.clear();
    }

    Content m_content;
    QStringList m_faults;
};

TEST_F(PseudoLanguageTest, EveryWordOfEveryPageIsTranslated) {
    ASSERT_NO_FATAL_FAILURE(startThere());
    for (const PageId id : pages) {
        goTo(id);
        QApplication::processEvents();
        lookAtWords();
        expectNoFaults("page " + std::to_string(static_cast<int>(id)));
    }
    for (const char* tab : {"roadmap", "whatif", "objectives", "measures"}) {
        window().go({PageId::Strategy, {}, QString::fromLatin1(tab)});
        QApplication::processEvents();
        lookAtWords();
        expectNoFaults(tab);
    }
}

TEST_F(PseudoLanguageTest, LongerWordsHaveRoomOnEveryPage) {
    ASSERT_NO_FATAL_FAILURE(startThere());
    for (const PageId id : pages) {
        goTo(id);
        QApplication::processEvents();
        EXPECT_EQ(window().size(), QSize(1366, 768)) << "pushed wider by page " << static_cast<int>(id);
        lookAtRoom();
        expectNoFaults("page " + std::to_string(static_cast<int>(id)));
    }
    for (const char* tab : {"roadmap", "whatif", "objectives", "measures"}) {
        window().go({PageId::Strategy, {}, QString::fromLatin1(tab)});
        QApplication::processEvents();
        lookAtRoom();
        expectNoFaults(tab);
    }
}

} // namespace
} // namespace atalaya::test
