#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/ExplanationTermsModel.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

namespace atalaya {

class Button;
class IconLines;
class SectionHeading;
class TermsTable;
class WrapLabel;

/// "Why this number?": formula with the numbers put in, its inputs, what was left out and why, the choices made and
/// what others would give. A number of the headline leads to the report's annex that has the same. An input that is
/// itself computed opens its own explanation, with a way back. It follows edits while it is open, and closes when
/// another assessment is chosen.
class WhyDrawer : public Drawer {
    Q_OBJECT
public:
    /// Lies over `host`. `context` must outlive it.
    WhyDrawer(const WindowContext& context, QWidget* host);

    /// Opens the drawer on a number. What cannot be explained becomes a notice.
    void explain(const NumberReference& number);
    /// The same number of the last round, on the same basis and mean, with what it has changed by.
    void explainLast(const NumberReference& number);
    /// What it has changed by since the last round; each of the two numbers leads on to its own explanation.
    void explainChange(const NumberReference& number);
    /// A number of an assessment that is not the one that is worked on, as it counts itself.
    void explainOf(FrameworkPtr framework, Assessment assessment, const NumberReference& number);
    /// The page shows its numbers on another basis or mean than the assessment's own: explain those. None: its own.
    void setOptions(std::optional<ScoringOptions> options);

    /// What is explained now; meaningless while closed.
    [[nodiscard]] const Explanation& explanation() const { return m_explanation; }
    /// The keys that work while it is open, for the status strip.
    [[nodiscard]] static std::vector<KeyHint> keyHints();

Q_SIGNALS:
    /// To the question or commitment that the number is of, or to the annex of the report.
    void jumpRequested(const atalaya::Place& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeContent();
    void makeFoot();
    void followSession();
    /// A number of the assessment as it is now, of its last round, the difference of the two, or a number of one that
    /// was handed over.
    enum class Of { Now, Last, Since, Other };
    struct Asked {
        NumberReference number;
        Of of = Of::Now;
    };
    /// What the number is worked out from; null where there is none.
    [[nodiscard]] const Framework* frameworkOf(const Asked& asked) const;
    [[nodiscard]] const Assessment* assessmentOf(const Asked& asked) const;
    void ask(const Asked& asked);
    bool show(const Asked& asked);
    [[nodiscard]] Result<Explanation> explained(const Asked& asked) const;
    [[nodiscard]] Result<Explanation> explainedChange(const Asked& asked) const;
    [[nodiscard]] Of ofTerm(int row) const;
    void tellWhich();
    void refresh();
    void render();
    void renderNotes();
    [[nodiscard]] bool isInAnnex() const;
    void explainTerm(const QModelIndex& index);
    void goBack();
    void copy();

    WindowContext m_context;
    Language m_language;
    std::optional<ScoringOptions> m_options;
    Asked m_asked;
    FrameworkPtr m_otherFramework;
    std::optional<Assessment> m_other; ///< explained while another is worked on, or none
    std::vector<Asked> m_trail;        ///< from the number asked about to the one before this
    QStringList m_trailShown;
    Explanation m_explanation;
    ExplanationTermsModel m_terms;

    Button* m_back = nullptr;
    WrapLabel* m_subject = nullptr;
    WrapLabel* m_formula = nullptr;
    WrapLabel* m_remarks = nullptr;
    TermsTable* m_table = nullptr;
    SectionHeading* m_leftOutHead = nullptr;
    IconLines* m_leftOut = nullptr;
    SectionHeading* m_choicesHead = nullptr;
    IconLines* m_choices = nullptr;
    SectionHeading* m_othersHead = nullptr;
    IconLines* m_others = nullptr;
    Button* m_question = nullptr;
    Button* m_annex = nullptr;
};

} // namespace atalaya
