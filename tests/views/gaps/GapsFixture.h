#pragma once

#include "tests/models/session/Practice.h"
#include "tests/views/window/WindowFixture.h"
#include "views/gaps/ChartFiles.h"
#include "views/gaps/ChartView.h"
#include "views/gaps/GapsPage.h"
#include "views/gaps/GroupScores.h"
#include "views/gaps/RankTable.h"
#include "views/gaps/TargetsDrawer.h"
#include "views/why/NumberButton.h"
#include "views/why/WhyDrawer.h"

#include <QImage>
#include <QLabel>
#include <QTableView>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// Answers where a chart is saved to.
class ChartPlaces : public ChartFiles {
public:
    QString fileToSave(QWidget*, const QString&) override {
        if (const auto act = std::exchange(meanwhile, {})) {
            act();
        }
        return path;
    }
    QString path;
    std::function<void()> meanwhile; ///< happens beside the window while the next dialog is open
};

/// Home, so that the window can begin as it always does.
class EmptyHome : public Page {
public:
    explicit EmptyHome(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Home"_s; }
    void enter(const Place&) override {}
};

/// Gaps in a window of its own, with Altamar or without an answer.
class GapsFixture : public WindowFixture {
protected:
    void start() {
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_page = new GapsPage(context(), m_places);
        addPage(new EmptyHome(context()), "home");
        addPage(m_page, "gaps");
        show();
    }
    void startAltamar() {
        start();
        ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
        const auto& all = m_desk->assessments();
        const auto latest =
            std::find_if(all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == u"2026"_s; });
        ASSERT_NE(latest, all.end());
        ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
        m_window->go({PageId::Gaps, {}, {}});
        QApplication::processEvents(); // the layout shows what is new
    }
    void startEmpty() {
        { ASSERT_TRUE(isGood(make()->add(plain(), {}))); }
        start();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
        m_window->go({PageId::Gaps, {}, {}});
    }
    /// Whether a label or a button that can be seen says so.
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_page->findChildren<QLabel*>();
        const auto buttons = m_page->findChildren<QAbstractButton*>();
        const auto fits = [&](const auto* one) { return one->isVisible() && one->text().contains(words); };
        return std::any_of(labels.begin(), labels.end(), fits) || std::any_of(buttons.begin(), buttons.end(), fits);
    }
    [[nodiscard]] QTableView* table(const QString& name) const {
        for (QTableView* one : m_page->findChildren<QTableView*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTableView* rank() const { return table(u"Ranked gaps"_s); }
    [[nodiscard]] ChartView* chart(const QString& title) const {
        for (ChartView* one : m_page->findChildren<ChartView*>()) {
            if (one->accessibleName() == title) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ChartView* bars() const { return chart(u"Commitments against their targets"_s); }
    [[nodiscard]] ChartView* strips() const { return chart(u"Stages of the questions, by commitment"_s); }
    /// Whether the drawer explains this, and closes it.
    [[nodiscard]] bool explained(const QString& subject, Quantity quantity) const {
        const bool is = why()->isOpen() && why()->explanation().number.subject == subject &&
                        why()->explanation().number.quantity == quantity;
        why()->close();
        return is;
    }
    void clickCell(QTableView* table, int row, int column) const {
        const QRect cell = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    }
    /// As the person saves it: by the chart's own menu.
    [[nodiscard]] QImage savedPicture(ChartView* one) {
        m_places.path = pathOf(u"saved.png"_s);
        one->actions().at(1)->trigger();
        return QImage(m_places.path);
    }
    [[nodiscard]] static QString scoreText(const std::optional<double>& value) {
        return value ? Language(u"en"_s).score(*value) : u"none"_s;
    }
    [[nodiscard]] WhyDrawer* why() const { return m_page->findChild<WhyDrawer*>(); }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }

    ChartPlaces m_places;
    GapsPage* m_page = nullptr;
};

} // namespace atalaya::test
