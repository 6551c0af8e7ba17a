#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace atalaya {

class Button;
class WindowStyle;

/// What does not hold together in a choice, each a sentence with a button that mends it. The first few are shown; the
/// others are counted on a button that unfolds them.
class ScenarioFindings : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString sentence;
        QString button; ///< empty: there is no one way to mend it
        std::function<void()> mend;
        bool leadsAway = false; ///< it opens what mends it, and the focus goes there
    };

    explicit ScenarioFindings(const WindowStyle& style, QWidget* parent = nullptr);

    /// The heaviest first.
    void show(const std::vector<Item>& items);

Q_SIGNALS:
    /// The button that was pressed is gone: the focus has to go somewhere. Not after one that leads away.
    void mended();

private:
    void refresh();

    const WindowStyle& m_style;
    QVBoxLayout* m_boxes;
    Button* m_more;
    bool m_isUnfolded = false;
    QStringList m_shown;
    std::vector<Item> m_items; ///< as they stand now: the same words may mend otherwise than when they were shown
};

} // namespace atalaya
