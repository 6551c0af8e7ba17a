#pragma once

#include "views/declaration/DeclarationDocument.h"

#include <QTextBrowser>

#include <functional>
#include <vector>

namespace atalaya {

class WindowStyle;

/// The verbatim text of the instrument as one document to read: numerals in the margin, below each commitment to whom
/// it is addressed and how strongly, editorial notes. One paragraph is chosen; the text cursor is in it. What is copied
/// says where it comes from.
class DeclarationText : public QTextBrowser {
    Q_OBJECT
public:
    explicit DeclarationText(const WindowStyle& style, QWidget* parent = nullptr);

    /// `document` may be in another language than the framework. `mayScore`: which commitments get a link to their
    /// questions.
    void show(const FrameworkPtr& framework, const SourceDocument& document,
              std::function<bool(const Commitment&)> mayScore);

    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    /// Chooses a passage and scrolls as far as needed to see it. False when there is none of this code.
    bool choose(const QString& code);
    /// The next or previous one.
    void step(int by);

    /// Marks every place of `typed`, also in a text that is shown later; returns how many there are.
    int findAll(const QString& typed);
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Goes on to the next or previous place and returns its number, from 1; 0 when there is none.
    int nextFound(bool back = false);

    /// "Title (symbol), paragraph 6"
    [[nodiscard]] QString sourceOf(int firstPassage, int lastPassage) const;

Q_SIGNALS:
    void chose(const QString& code);
    void scoreRequested(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void fit();
    void rebuild();
    void markFound();
    void followCursor();
    void followScroll();
    void setChosen(int passage);
    void describe(const PassagePlace& place);
    void scrollTo(const QRectF& area);
    [[nodiscard]] int passageOfBlock(int block) const;
    [[nodiscard]] int chosenNumber() const;
    [[nodiscard]] QRectF areaOf(const PassagePlace& place) const;
    [[nodiscard]] QMimeData* withSource(const QString& text, int first, int last) const;

    const WindowStyle& m_style;
    FrameworkPtr m_framework;
    SourceDocument m_document;
    std::function<bool(const Commitment&)> m_mayScore;
    std::vector<PassagePlace> m_passages;
    QString m_chosen;
    QString m_typed;
    std::vector<std::pair<int, int>> m_found; ///< from and to, in the document
    int m_foundNumber = 0;                    ///< from 1
    bool m_isFitting = false;                 ///< the document is being edited
    bool m_mustFitAgain = false;              ///< its width changed meanwhile
    bool m_isMoving = false;                  ///< by us, not by the person
};

} // namespace atalaya
