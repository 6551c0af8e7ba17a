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
    /// A number, now or in the last round.
    struct Asked {
        NumberReference number;
        bool ofLast = false;
    };
    void ask(const Asked& asked);
    bool show(const Asked& asked);
    [[nodiscard]] Result<Explanation> explained(const Asked& asked) const;
    void tellChange();
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
    std::vector<Asked> m_trail; ///< from the number asked about to the one before this
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
