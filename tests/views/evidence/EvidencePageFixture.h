#pragma once

#include "assessments/assessment/EvidenceUses.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/NotificationBar.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

namespace atalaya::test {

/// Answers in the place of a person and of the system.
class Answers : public EvidenceQuestions {
public:
    QStringList documentsToAdd(QWidget*) override {
        wait();
        return documents;
    }
    QString documentToAttach(QWidget*) override {
        wait();
        return documents.value(0);
    }
    QString placeForCopy(const QString& name, QWidget*) override {
        wait();
        suggested = name;
        return place;
    }
    QString placeForRegister(const QString& name, QWidget*) override {
        wait();
        suggested = name;
        return place;
    }
    OnClose whileKeeping(QWidget*, int count) override {
        wait();
        beingKept = count;
        return onClose;
    }
    bool openElsewhere(const QUrl& url) override {
        opened << url;
        return canOpen;
    }

    std::function<void()> meanwhile; ///< happens beside the window while the next dialog is open
    QStringList documents;
    QString place, suggested;
    OnClose onClose = OnClose::Stay;
    int beingKept = 0; ///< as the question told
    QList<QUrl> opened;
    bool canOpen = true;

private:
    void wait() {
        if (const auto act = std::exchange(meanwhile, {})) {
            act();
        }
    }
};

class EvidencePageTest : public WindowFixture {
protected:
    /// E-001 is a strategy past its date that alone proves stage 3 of the first question; E-002 a law, only stated,
    /// attached to the second; E-003 a report due soon, attached nowhere.
    [[nodiscard]] Assessment assessment() const {
        Assessment made = plain();
        const auto add = [&](const QString& code, const QString& title, const QString& issuer, EvidenceKind kind,
                             EvidenceGrade grade, std::optional<QDate> reviewBy) {
            Evidence piece;
            piece.id = idOf(code);
            piece.code = code;
            piece.title = title;
            piece.issuer = issuer;
            piece.date = QDate(2021, 11, 30);
            piece.kind = kind;
            piece.grade = grade;
            piece.reviewBy = reviewBy;
            made.evidence.push_back(piece);
        };
        add(QStringLiteral("E-001"), QStringLiteral("National Strategy"), QStringLiteral("Presidency"),
            EvidenceKind::Policy, EvidenceGrade::A, QDate(2025, 12, 31));
        add(QStringLiteral("E-002"), QStringLiteral("Cybercrime Act"), QStringLiteral("Congress"), EvidenceKind::Law,
            EvidenceGrade::C, std::nullopt);
        add(QStringLiteral("E-003"), QStringLiteral("Informe técnico"), QStringLiteral("Ministério"),
            EvidenceKind::Report, EvidenceGrade::B, QDate(2026, 6, 30));
        for (const std::size_t i : {0U, 1U}) {
            Answer answer;
            answer.chooseStage(i == 0 ? 3 : 2, framework().ceiling());
            answer.evidence.push_back({made.evidence[i].id, std::nullopt});
            made.answers[indicator(i)] = answer;
        }
        return made;
    }
    void start(const Assessment& made) {
        { ASSERT_TRUE(isGood(make()->add(made, {}))); }
        openWindow(made.id);
    }
    /// As when the program is started once more.
    void startAgain() {
        const QUuid chosen = now().id;
        m_window.reset();
        m_desk.reset();
        openWindow(chosen);
    }
    void openWindow(const QUuid& chosen) {
        makeWindow();
        m_page = new EvidencePage(context(), m_answers);
        addPage(m_page, "evidence");
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(chosen)));
        m_style->apply(WindowStyle::Ground::Light, 100, true);
        show();
        m_window->go({PageId::Evidence, {}, {}});
    }
    [[nodiscard]] QTableView* table() const { return m_page->findChild<QTableView*>(); }
    [[nodiscard]] QStringList codes() const {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            all << table()->model()->index(row, 0).data().toString();
        }
        return all;
    }
    [[nodiscard]] QString currentCode() const { return table()->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] FilterChip* chip(const QString& word) const {
        for (FilterChip* one : m_page->findChildren<FilterChip*>()) {
            if (one->text() == word) {
                return one;
            }
        }
        return nullptr;
    }
    template <class Leaf> [[nodiscard]] Leaf* leaf() const { return m_page->findChild<Leaf*>(); }
    template <class Field> [[nodiscard]] Field* field(const QString& name) const {
        for (Field* one : leaf<EvidenceForm>()->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] EvidenceForm* form() const { return leaf<EvidenceForm>(); }
    [[nodiscard]] QLineEdit* title() const { return field<QLineEdit>(QStringLiteral("Title")); }
    /// The sentence of the notice that stands in the window.
    [[nodiscard]] QString notice() const {
        QString all;
        for (const QLabel* label : m_window->findChild<NotificationBar*>()->findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char(' ');
        }
        return all;
    }
    [[nodiscard]] bool isKeeping() const { return EvidenceIntake::of(*m_desk).isBusy(); }
    /// Until no document is being kept.
    void awaitKept() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !isKeeping(); }, patience));
    }
    QString document(const QString& name, const QByteArray& bytes) const {
        write(pathOf(name), bytes);
        return pathOf(name);
    }
    void press(const QString& word) {
        QAbstractButton* found = button(word, true);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] const Assessment& now() const { return m_desk->session()->assessment(); }
    [[nodiscard]] const Evidence* piece(const QString& code) const {
        for (const Evidence& one : now().evidence) {
            if (one.code == code) {
                return &one;
            }
        }
        return nullptr;
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& one : paths) {
            urls << QUrl::fromLocalFile(one);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page, &event);
    }

    Answers m_answers;
    EvidencePage* m_page = nullptr;
};

} // namespace atalaya::test
