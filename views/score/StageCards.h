#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/score/StageHead.h"

#include <QAbstractButton>
#include <QStaticText>
#include <QToolButton>

#include <map>
#include <vector>

namespace atalaya {

class StageCard;
class WindowStyle;

/// The stages of one question side by side, as one joined table: name, criterion and mark of each. One choice out of a
/// few to keyboard and screen reader: one stop for Tab, arrows go from card to card, Space or Enter chooses. What a
/// card is (chosen, next step, ahead) is said by words and shape, never by colour alone.
class StageCards : public QWidget {
    Q_OBJECT
public:
    explicit StageCards(const WindowStyle& style, QWidget* parent = nullptr);

    /// Shows a question; `answer` is null when there is none. `claimed`: 0 unless answered.
    void show(const Framework& framework, const Indicator& indicator, const Answer* answer, int claimed);
    /// Paints at once what the last show() changed, and only that: a key is answered before all that follows from it.
    void paintNow();
    /// Below each other instead of side by side, where the text is too large for five columns.
    void setRows(bool rows);
    [[nodiscard]] bool isRows() const { return m_rows; }
    /// Marks can be read but not changed. Cards can still be clicked, and stageChosen() is then refused with a reason.
    void setEditable(bool editable);
    /// Puts the focus on the chosen card, or on the first, and brings it into sight.
    void focusCard();
    /// The same where the question above is to be read first.
    void focusCardBelow();
    /// When a figure chose: the focus goes from its card to the chosen one, where the arrows go on from.
    void followChosen();
    /// Nothing scrolls to a card until an arrow goes on from there.
    void stayPut();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int claimed() const { return m_claimed; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    /// Stages count from 1.
    [[nodiscard]] StageCard* card(int stage) const;
    [[nodiscard]] QToolButton* markButton(int stage) const;
    /// Of all cards as they are placed now.
    [[nodiscard]] const StageHead& head() const;

Q_SIGNALS:
    void stageChosen(int stage);
    void markChosen(int stage, atalaya::Mark mark);
    /// To the next question (1) or the one before (-1).
    void moveWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class StageCard;
    void makeCards(int count);
    void place();
    void settleTab();
    void moveTo(int stage);
    void fillMarkMenu(int stage);
    [[nodiscard]] int tabStop() const { return m_claimed == 0 ? 1 : m_claimed; }
    /// The part of a stage, a column or a row, as it was placed.
    [[nodiscard]] QRect partOf(int stage) const { return m_parts.at(static_cast<std::size_t>(stage - 1)); }
    [[nodiscard]] int rowHeight(int stage, int width) const;
    /// Of the narrowest of the cards side by side in `width` px.
    [[nodiscard]] int cardWidth(int width) const;
    /// In cards of this width.
    [[nodiscard]] const StageHead& headFor(int cardWidth) const;

    const WindowStyle& m_style;
    std::vector<StageCard*> m_cards;
    std::vector<QToolButton*> m_marks;
    std::vector<QRect> m_parts;
    int m_claimed = 0;
    bool m_rows = false;
    QRegion m_changed; ///< by show(), since it was last painted
    QStringList m_names;
    mutable std::map<int, StageHead> m_heads; ///< by the width of a head; names and text are mostly those of before
};

/// Name and criterion of one stage.
class StageCard : public QAbstractButton {
    Q_OBJECT
public:
    /// Carried: chosen in the last round and not looked at since.
    enum class State { Plain, Lower, Chosen, Next, Ahead, Carried };

    StageCard(StageCards& cards, const WindowStyle& style, int stage);

    struct Content {
        QString name;
        QString criterion;
        State state = State::Plain;
        Mark mark = Mark::NotAssessed;
        int ceiling = 5;
        bool operator==(const Content&) const = default;
    };
    /// What of it is to be painted anew; empty when it shows that already.
    QRect show(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] int stage() const { return m_stage; }

    /// Height at which the whole criterion can be read in `width` px.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// All that a stage can be to an answer, as a card says it.
    [[nodiscard]] static QStringList stateWords();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRect& head) const;
    void paintCriterion(QPainter& painter) const;
    /// Laid out once for each font and width, broken anywhere; `width` 0: in one line.
    struct Words {
        QFont font;
        int width = 0;
        QStaticText text;
    };
    static const QStaticText& laidOut(QPainter& painter, Words& words, const QString& text, int width = 0);
    [[nodiscard]] bool isHeavy() const;
    [[nodiscard]] bool isQuiet() const { return m_content.state == State::Lower; }
    [[nodiscard]] QRect headArea() const;
    [[nodiscard]] QRect textArea() const;
    [[nodiscard]] static QString wordOf(State state);
    [[nodiscard]] QString stateWord() const { return wordOf(m_content.state); }

    StageCards& m_cards;
    const WindowStyle& m_style;
    int m_stage;
    Content m_content;
    // Breaking and shaping words takes longer than all the rest of a card; most paintings show the same ones again.
    mutable Words m_criterion[2]; ///< of each weight
    mutable Words m_numeral, m_name, m_word;
    mutable std::pair<int, int> m_height = {0, 0}; ///< of the criterion for a width; 0: not measured yet
};

} // namespace atalaya
