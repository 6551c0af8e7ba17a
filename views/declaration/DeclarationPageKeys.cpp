#include "views/declaration/DeclarationPage.h"
#include "views/declaration/DeclarationText.h"
#include "views/declaration/ParagraphPanel.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"

#include <QListView>

// The keys of the Declaration, finding words in it, and why its numbers are as they are.

namespace atalaya {

using namespace Qt::StringLiterals;

void DeclarationPage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) { addKey(keys, act); };
    on(Qt::Key_J, [this] { m_text->step(1); });
    on(Qt::Key_K, [this] { m_text->step(-1); });
    on(Qt::Key_F3, [this] { goToFound(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { goToFound(true); });
    on(Qt::Key_Slash, [this] { search(); });
    on(Qt::Key_Equal, [this] { askWhy(); });
    on(Qt::CTRL | Qt::Key_L, [this] {
        turnTo(Contents);
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
}

std::vector<KeyHint> DeclarationPage::keyHints() const {
    if (m_why && m_why->isOpen()) {
        return WhyDrawer::keyHints();
    }
    return {{{u"J"_s, u"K"_s}, tr("next, previous paragraph")},
            {{tr("Enter", "a key")}, tr("score it")},
            {{tr("Ctrl", "a key"), u"C"_s}, tr("copy with its source")}};
}

std::vector<KeyGroup> DeclarationPage::keyGroups() const {
    std::vector<KeyHint> keys = {{{u"J"_s, u"K"_s}, tr("next, previous paragraph")},
                                 {{tr("Enter", "a key")}, tr("score it")},
                                 {{u"="_s}, tr("why this number?")},
                                 {{tr("Ctrl", "a key"), u"C"_s}, tr("copy with its source")}};
    keys.push_back({{u"/"_s}, tr("find in the text")});
    keys.push_back({{u"F3"_s}, tr("next place found")});
    keys.push_back({{tr("Shift", "a key"), u"F3"_s}, tr("previous place found")});
    keys.push_back({{tr("Ctrl", "a key"), u"L"_s}, tr("contents")});
    return {{word(), std::move(keys)}, {tr("Why this number?"), WhyDrawer::keyHints()}};
}

void DeclarationPage::explain(const NumberReference& number) {
    if (!m_why) {
        m_why = new WhyDrawer(context(), this);
        connect(m_why, &WhyDrawer::jumpRequested, this, &Page::jumpRequested);
        connect(m_why, &Drawer::opened, this, &Page::hintsChanged);
        connect(m_why, &Drawer::closed, this, &Page::hintsChanged);
    }
    m_why->explain(number);
}

void DeclarationPage::askWhy() {
    if (const auto number = m_panel->currentNumber()) {
        explain(*number);
    } else {
        context().notices.say(session() ? tr("This paragraph has no number to explain")
                                        : tr("Choose an assessment on Home first; then there are numbers to explain"));
    }
}

bool DeclarationPage::search() {
    turnTo(Contents);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void DeclarationPage::find() {
    m_text->findAll(m_search->text());
    sayFound(0);
}

void DeclarationPage::goToFound(bool back) {
    if (m_text->foundCount() > 0 && m_document->isHidden()) {
        turnTo(Text);
    }
    sayFound(m_text->nextFound(back));
}

void DeclarationPage::sayFound(int number) {
    const int count = m_text->foundCount();
    m_found->setVisible(!m_search->text().isEmpty());
    m_found->setText(count == 0    ? tr("Not in the text")
                     : number == 0 ? tr("%n place(s) in the text", nullptr, count)
                                   : tr("%1 of %2", "place found").arg(number).arg(count));
    m_found->setAccessibleName(m_found->text());
}

} // namespace atalaya
