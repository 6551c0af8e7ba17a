#include "views/home/HomeNumbers.h"

#include "assessments/framework/SpokenFramework.h"
#include "models/session/WindowLanguage.h"
#include "views/why/WhyDrawer.h"

namespace atalaya {

namespace {

NumberReference numberOf(const ScoreSheet& sheet, Quantity quantity) {
    return {quantity == Quantity::Coverage ? QStringLiteral("whole") : headlineSubject(sheet), quantity};
}

} // namespace

HomeNumbers::HomeNumbers(const WindowContext& context, Page* page) : QObject(page), m_context(context), m_page(page) {}

WhyDrawer& HomeNumbers::drawer() {
    if (!m_drawer) {
        m_drawer = new WhyDrawer(m_context, m_page);
        connect(m_drawer, &WhyDrawer::jumpRequested, this, &HomeNumbers::jumpRequested);
        connect(m_drawer, &WhyDrawer::opened, this, &HomeNumbers::openedOrClosed);
        connect(m_drawer, &WhyDrawer::closed, this, &HomeNumbers::openedOrClosed);
    }
    return *m_drawer;
}

bool HomeNumbers::isOpen() const {
    return m_drawer && m_drawer->isOpen();
}

void HomeNumbers::explainCurrent(Quantity quantity) {
    if (const AssessmentSession* session = m_context.desk.session()) {
        drawer().explain(numberOf(session->scores(), quantity));
    }
}

void HomeNumbers::explain(const AssessmentRow& row, Quantity quantity) {
    if (row.isCurrent) {
        explainCurrent(quantity);
        return;
    }
    const auto assessment = m_context.desk.workspace().assessment(row.key);
    if (!assessment) {
        m_context.notices.fail(assessment.error());
        return;
    }
    const auto framework = m_context.desk.workspace().framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        m_context.notices.fail(framework.error());
        return;
    }
    drawer().explainOf(frameworkIn(*framework, languageOfWindow().code()), *assessment,
                       numberOf(scoreAssessment(**framework, *assessment), quantity));
}

} // namespace atalaya
