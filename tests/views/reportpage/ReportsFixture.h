#pragma once

#include "models/exchange/AssessmentJson.h"
#include "tests/views/window/WindowFixture.h"
#include "views/reportpage/PreviewPane.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/reportpage/ReportsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace atalaya::test {

inline constexpr int patience = 20000; // ms; sanitizers are slow

/// Answers in the place of a person and a desktop.
class ReportAnswers : public ReportQuestions {
public:
    QString fileToWrite(QWidget*, const QString& name, const QString& ending) override {
        ++asked;
        suggested = name;
        suggestedEnding = ending;
        return path;
    }
    void openFile(const QString& file) override { opened = file; }
    void showInFolder(const QString& file) override { shown = file; }
    OnClose whileExporting(QWidget*, const QString& name) override {
        closing = name;
        return onClose;
    }

    QString path, suggested, suggestedEnding, opened, shown, closing;
    OnClose onClose = OnClose::Stay;
    int asked = 0;
};

/// A page that notes where it was asked to go.
class NotingPage : public Page {
public:
    NotingPage(PageId id, const WindowContext& context) : Page(id, context, nullptr) {}
    [[nodiscard]] QString word() const override { return QStringLiteral("Elsewhere"); }
    void enter(const Place& place) override { entered = place; }
    Place entered;
};

class ReportsPageTest : public WindowFixture {
protected:
    /// With one question answered and one marked for review.
    [[nodiscard]] Assessment begun() const {
        Assessment assessment = plain();
        Answer answer;
        answer.marks = {Mark::Overtaken, Mark::Met, Mark::NotAssessed, Mark::NotAssessed};
        answer.rationale = QStringLiteral("The plan is signed and was seen.");
        assessment.answers[indicator(0)] = answer;
        answer.forReview = true;
        assessment.answers[indicator(1)] = answer;
        return assessment;
    }
    void start(const Assessment& assessment) {
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        }
        makeWindow();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
        QObject::connect(m_desk->session(), &AssessmentSession::refused, m_desk->session(), [](const Error& error) {
            ADD_FAILURE() << error.sentence.toStdString() << error.detail.toStdString();
        });
        addPages();
    }
    void addPages() {
        m_score = new NotingPage(PageId::Score, context());
        m_gaps = new NotingPage(PageId::Gaps, context());
        addPage(m_score, "score");
        m_strategy = new NotingPage(PageId::Strategy, context());
        addPage(m_gaps, "gaps");
        addPage(m_strategy, "strategy");
        m_page = new ReportsPage(context(), m_answers, [this](PageId id) { return m_window->leadsTo(id); });
        addPage(m_page, "reports");
        m_answers.path = pathOf(QStringLiteral("out.pdf"));
        m_window->resize(1366, 740);
        m_window->go({PageId::Reports, {}, {}});
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void awaitPages() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isUpToDate(); }, patience));
    }
    /// Until what was asked for is written, refused or stopped.
    void awaitExport() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_page->isExporting(); }, patience));
    }
    [[nodiscard]] int pages() const { return m_page->preview().images().count(); }
    template <class Widget> [[nodiscard]] Widget* named(const QString& name) const {
        for (Widget* one : m_page->findChildren<Widget*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    void choose(const QString& box, const QString& item) {
        auto* combo = named<QComboBox>(box);
        ASSERT_GE(combo->findText(item), 0) << item.toStdString();
        combo->setCurrentIndex(combo->findText(item));
    }
    void press(const QString& word) {
        QAbstractButton* found = WindowFixture::button(word, true);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton, Qt::NoModifier,
                          qobject_cast<QCheckBox*>(found) ? QPoint(8, found->height() / 2) : QPoint());
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    void exportByKey() { QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier); }
    void edit(const QString& rationale) {
        EXPECT_TRUE(m_desk->session()->perform(SetRationale{indicator(0), rationale}, QStringLiteral("Edit")));
    }
    /// The row of the finding whose title has `words`; invalid when there is none.
    [[nodiscard]] QModelIndex finding(const QString& words) const {
        const QAbstractItemModel* model = findings()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(words)) {
                return model->index(row, 0);
            }
        }
        return {};
    }
    /// Goes where the finding leads.
    void follow(const QString& words) {
        const QModelIndex index = finding(words);
        ASSERT_TRUE(index.isValid()) << words.toStdString();
        findings()->setCurrentIndex(index);
        findings()->setFocus();
        QTest::keyClick(findings(), Qt::Key_Return);
    }
    [[nodiscard]] QListView* findings() const { return named<QListView>(QStringLiteral("Before you export")); }
    /// What the same data make on this thread.
    [[nodiscard]] QByteArray madeHere(report::ReportFormat format) const {
        report::GapReportInput input;
        input.framework = m_desk->session()->frameworkPtr();
        input.assessment = m_desk->session()->assessment();
        input.data = writeAssessmentJson(input.assessment);
        input.verificationCode = verificationCode(input.assessment);
        input.options.created = QDateTime(QDate(2026, 5, 14), QTime(0, 0), Qt::UTC);
        report::ReportOutput output;
        output.format = format;
        const auto made = report::makeGapReport(input, report::chartsFor(input, format), output);
        EXPECT_TRUE(isGood(made));
        return made ? made->bytes : QByteArray();
    }

    ReportAnswers m_answers;
    ReportsPage* m_page = nullptr;
    NotingPage* m_score = nullptr;
    NotingPage* m_gaps = nullptr;
    NotingPage* m_strategy = nullptr;
};

} // namespace atalaya::test
