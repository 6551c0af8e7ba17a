#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/framework/Framework.h"

#include <QWidget>

class QHBoxLayout;

namespace atalaya {

class Label;
class SegmentedControl;
class WindowStyle;
class WrapLabel;

/// What text one reads: its title, symbol, day and place; and in which language, where there is a choice.
class DeclarationHead : public QWidget {
    Q_OBJECT
public:
    explicit DeclarationHead(const WindowStyle& style, QWidget* parent = nullptr);

    /// The text in every language in which it is to be had, not empty; the first is chosen.
    void setTexts(std::vector<SourceDocument> texts);
    [[nodiscard]] const SourceDocument& text() const { return m_texts.at(m_chosen); }
    /// The text in this language, as if the person had chosen it; nothing happens where there is none.
    void choose(const QString& language);

Q_SIGNALS:
    /// The person chose another language.
    void textChanged();

private:
    void showText();

    const WindowStyle& m_style;
    Language m_language; ///< of the interface
    std::vector<SourceDocument> m_texts;
    std::size_t m_chosen = 0;
    QHBoxLayout* m_row;
    WrapLabel* m_title;
    Label* m_note;
    SegmentedControl* m_languages = nullptr;
};

} // namespace atalaya
