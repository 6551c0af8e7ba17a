#include "views/why/TermsTable.h"
#include "views/why/WhyDrawer.h"

// What the drawer is asked, and what is explained then; how it is put together and shown is in WhyDrawer.cpp.

namespace atalaya {

void WhyDrawer::setOptions(std::optional<ScoringOptions> options) {
    m_options = options;
    refresh();
}

void WhyDrawer::explain(const NumberReference& number) {
    ask({number, Of::Now});
}

void WhyDrawer::explainLast(const NumberReference& number) {
    ask({number, Of::Last});
}

void WhyDrawer::explainChange(const NumberReference& number) {
    ask({number, Of::Since});
}

void WhyDrawer::explainOf(FrameworkPtr framework, Assessment assessment, const NumberReference& number) {
    m_otherFramework = std::move(framework);
    m_other = std::move(assessment);
    ask({number, Of::Other});
}

void WhyDrawer::ask(const Asked& asked) {
    m_trail.clear();
    m_trailShown.clear();
    if (!show(asked)) {
        return;
    }
    open();
    m_table->goToFirst();
    if (m_table->currentIndex().isValid()) {
        m_table->setFocus(m_context.style.focusReason());
    }
}

const Framework* WhyDrawer::frameworkOf(const Asked& asked) const {
    if (asked.of == Of::Other) {
        return m_otherFramework.get();
    }
    const AssessmentSession* session = m_context.desk.session();
    return !session ? nullptr : asked.of == Of::Last ? session->previousFramework().get() : &session->framework();
}

const Assessment* WhyDrawer::assessmentOf(const Asked& asked) const {
    if (asked.of == Of::Other) {
        return m_other ? &*m_other : nullptr;
    }
    const AssessmentSession* session = m_context.desk.session();
    if (session && asked.of == Of::Last) {
        return session->previous() ? &*session->previous() : nullptr;
    }
    return session ? &session->assessment() : nullptr;
}

Result<Explanation> WhyDrawer::explained(const Asked& asked) const {
    if (asked.of == Of::Since) {
        return explainedChange(asked);
    }
    Assessment assessment = *assessmentOf(asked);
    if (asked.of != Of::Other) {
        const Assessment& now = m_context.desk.session()->assessment();
        assessment.headlineBasis = m_options ? m_options->basis : now.headlineBasis;
        assessment.mean = m_options ? m_options->mean : now.mean;
    }
    return atalaya::explain(*frameworkOf(asked), assessment, asked.number, m_language);
}

Result<Explanation> WhyDrawer::explainedChange(const Asked& asked) const {
    const auto now = explained({asked.number, Of::Now});
    if (!now) {
        return now;
    }
    const auto before = explained({asked.number, Of::Last});
    if (!before) {
        return before;
    }
    return atalaya::explainChange(*now, *before, m_context.desk.session()->previous()->round, m_language);
}

/// Of which round an input is. A change is made of a number of now and the same of the last round.
WhyDrawer::Of WhyDrawer::ofTerm(int row) const {
    return m_asked.of != Of::Since ? m_asked.of : row == 0 ? Of::Now : Of::Last;
}

bool WhyDrawer::show(const Asked& asked) {
    const bool needsLast = asked.of == Of::Last || asked.of == Of::Since;
    if (needsLast && m_context.desk.session() && !m_context.desk.session()->previous()) {
        m_context.notices.say(tr("There is no earlier round that this one could be compared with"));
        return false;
    }
    if (!frameworkOf(asked) || !assessmentOf(asked)) {
        return false;
    }
    auto found = explained(asked);
    if (!found) {
        m_context.notices.fail(found.error());
        return false;
    }
    m_asked = asked;
    m_explanation = *std::move(found);
    tellWhich();
    render();
    return true;
}

void WhyDrawer::tellWhich() {
    const Assessment& assessment = *assessmentOf(m_asked);
    if (m_asked.of == Of::Other) {
        m_explanation.title = tr("%1, %2, round %3", "what number, State, round")
                                  .arg(m_explanation.title, assessment.state, assessment.round);
    }
    if (m_asked.of != Of::Last) {
        return;
    }
    m_explanation.title = tr("%1, round %2", "what number, the last round").arg(m_explanation.title, assessment.round);
    if (const auto now = explained({m_asked.number, Of::Now});
        now && now->printable && now->value && m_explanation.printable && m_explanation.value) {
        m_explanation.remarks << tr("Now it is %1, a change of %2.")
                                     .arg(now->shown, m_language.change(*now->value - *m_explanation.value));
    }
}

} // namespace atalaya
