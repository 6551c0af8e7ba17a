#pragma once

#include "models/items/DeclarationTexts.h"
#include "tests/models/session/Practice.h"
#include "tests/views/window/WindowFixture.h"
#include "views/declaration/DeclarationPage.h"
#include "views/declaration/DeclarationText.h"
#include "views/why/NumberButton.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SegmentedControl.h"

#include <QLabel>
#include <QListView>
#include <QTextBlock>

namespace atalaya::test {

/// A page that notes where it was asked to go.
class ScorePlace : public Page {
public:
    explicit ScorePlace(const WindowContext& context) : Page(PageId::Score, context, nullptr) {}
    [[nodiscard]] QString word() const override { return QStringLiteral("Score"); }
    void enter(const Place& place) override { entered = place; }
    Place entered;
};

/// The Declaration page in a window; with Altamar's assessment, or without any.
class DeclarationPageTest : public WindowFixture {
protected:
    void start(bool withAssessment = true, DeclarationPage::Texts texts = declarationTexts) {
        makeWindow();
        m_page = new DeclarationPage(context(), std::move(texts));
        m_score = new ScorePlace(context());
        addPage(m_page, "declaration");
        addPage(m_score, "score");
        if (withAssessment) {
            ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(QStringLiteral("Altamar.atalaya")))));
            if (!m_desk->session()) {
                ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
            }
        }
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go({PageId::Declaration, {}, {}});
    }
    [[nodiscard]] DeclarationText* text() const { return m_page->findChild<DeclarationText*>(); }
    [[nodiscard]] QListView* list(const QString& name) const {
        for (QListView* view : m_page->findChildren<QListView*>()) {
            if (view->accessibleName() == name) {
                return view;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QListView* contents() const { return list(QStringLiteral("Contents of the Declaration")); }
    [[nodiscard]] QListView* questions() const { return list(QStringLiteral("Questions of this paragraph")); }
    [[nodiscard]] bool says(const QString& words) const {
        const auto fits = [&](const auto* one) { return one->isVisible() && one->text().contains(words); };
        const auto labels = m_page->findChildren<QLabel*>();
        const auto numbers = m_page->findChildren<NumberButton*>();
        return std::any_of(labels.begin(), labels.end(), fits) || std::any_of(numbers.begin(), numbers.end(), fits);
    }
    /// Codes of what the text may be read in; none where there is no choice.
    [[nodiscard]] QStringList languagesOffered() const {
        QStringList codes;
        for (const SegmentedControl* one : m_page->findChildren<SegmentedControl*>()) {
            for (int i = 0; one->accessibleName() == QLatin1String("Language of the text") && i < one->count(); ++i) {
                codes << one->segment(i)->text().toLower();
            }
        }
        return codes;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), which, modifiers);
    }
    /// Null as long as nobody asked.
    [[nodiscard]] WhyDrawer* why() const { return m_page->findChild<WhyDrawer*>(); }
    /// Whether the paragraph that has `words` is seen whole.
    [[nodiscard]] bool isSeen(const QString& words) const {
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().contains(words)) {
                QTextCursor cursor(block);
                const QRect top = text()->cursorRect(cursor);
                cursor.movePosition(QTextCursor::EndOfBlock);
                return text()->viewport()->rect().contains(top) &&
                       text()->viewport()->rect().contains(text()->cursorRect(cursor));
            }
        }
        ADD_FAILURE() << words.toStdString();
        return false;
    }

    DeclarationPage* m_page = nullptr;
    ScorePlace* m_score = nullptr;
};

} // namespace atalaya::test
