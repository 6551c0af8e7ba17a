#pragma once

#include "models/items/DeclarationContentsModel.h"
#include "views/window/Page.h"

class QListView;
class QVBoxLayout;

namespace atalaya {

class DeclarationHead;
class DeclarationText;
class EmptyState;
class Label;
class ParagraphPanel;
class SearchField;
class SegmentedControl;
class WhyDrawer;
struct NumberReference;

/// The instrument's verbatim text between its contents and what there is to know about the chosen paragraph; from each
/// commitment straight to its questions. Without an assessment it shows the framework that ships.
class DeclarationPage : public Page {
    Q_OBJECT
public:
    /// `texts`: the Declaration in every language in which it is to be had; declarationTexts() in the window.
    using Texts = std::function<std::vector<SourceDocument>(const Framework&)>;
    DeclarationPage(const WindowContext& context, Texts texts, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    /// `place.subject`: a commitment, a passage of the preamble, or an indicator, which means its commitment.
    void enter(const Place& place) override;
    [[nodiscard]] Place here() const override;
    bool search() override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Pane { Contents, Text, Paragraph };
    QWidget* makeContents();
    QWidget* makeText();
    void addKeys();
    void restyle();
    void followSession();
    void followEdit(const AssessmentDelta& delta);
    void showFramework();
    void showText();
    void showParagraph();
    void fold();
    void turnTo(Pane pane);
    void focusPane();
    void chooseLine(const QModelIndex& index);
    void followText(const QString& code);
    void score(const QString& code);
    void askWhy();
    void explain(const NumberReference& number);
    void find();
    void goToFound(bool back);
    void sayFound(int number);
    [[nodiscard]] const ScoreSheet* scores() const;
    [[nodiscard]] bool mayScore(const Commitment& commitment) const;

    Texts m_textsOf;
    FrameworkPtr m_framework;
    Pane m_pane = Text; ///< the one in front where there is not room for all
    DeclarationContentsModel m_lines;
    SegmentedControl* m_panes;
    QWidget* m_panesHolder;
    QWidget* m_contents = nullptr;
    QVBoxLayout* m_searchPlace = nullptr;
    SearchField* m_search = nullptr;
    Label* m_found = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_document = nullptr;
    DeclarationHead* m_head = nullptr;
    DeclarationText* m_text = nullptr;
    QWidget* m_side = nullptr;
    ParagraphPanel* m_panel;
    EmptyState* m_empty;
    QWidget* m_all;
    WhyDrawer* m_why = nullptr; ///< made when somebody first asks
};

} // namespace atalaya
