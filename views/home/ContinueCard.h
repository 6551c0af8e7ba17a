#pragma once

#include "assessments/scoring/Explanation.h"
#include "views/theme/StageGlyph.h"
#include "views/widgets/Panel.h"

#include <QString>

#include <optional>

class QHBoxLayout;

namespace atalaya {

class Button;
class CardSign;
class Label;
class NumberArea;
class WindowStyle;
class WrapLabel;

/// The first thing on Home: what one was working on, how far it is, and the one button that goes on with it.
class ContinueCard : public Panel {
    Q_OBJECT
public:
    /// A figure with the word below it: "67 of 73", "answered".
    struct Figure {
        QString value;
        QString word;
        std::optional<Quantity> why = {}; ///< what explains it; none: it is counted, not worked out
    };
    struct Content {
        QString lead;                    ///< "Continue where you were"
        std::optional<StageGlyph> glyph; ///< of the answer one was at; none: the product's mark
        QString title;                   ///< what it is
        QString note;                    ///< and what is known of it
        QString button;                  ///< empty: there is nowhere to go on to from here
        std::vector<Figure> figures;
    };

    explicit ContinueCard(const WindowStyle& style, QWidget* parent = nullptr);

    void show(const Content& content);
    /// Without the figures, which band and list show too.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void continued();
    void whyAsked(atalaya::Quantity quantity);

private:
    void setFigures(const std::vector<Figure>& figures);
    void makeFigures(const std::vector<Figure>& figures);
    void restyle();

    const WindowStyle& m_style;
    QHBoxLayout* m_row;
    Label* m_lead;
    CardSign* m_sign;
    WrapLabel* m_title;
    WrapLabel* m_note;
    /// Brought up to date in place, so that the focus stays on the number it is on.
    struct ShownFigure {
        std::optional<Quantity> why;
        NumberArea* area; ///< null without a why
        Label* value;
        Label* word;
    };
    std::vector<ShownFigure> m_shown;
    QWidget* m_figures = nullptr;
    bool m_narrow = false;
    Button* m_button;
};

} // namespace atalaya
