#pragma once

#include "views/help/ManualText.h"

#include <QTextBrowser>

#include <vector>

namespace atalaya {

class WindowStyle;

/// The manual as one text to read. It knows which heading one reads under, goes to others, and finds words.
class ManualView : public QTextBrowser {
    Q_OBJECT
public:
    ManualView(const WindowStyle& style, ManualText text, QWidget* parent = nullptr);

    /// Index of the heading that is read: the one that was gone to, until somebody scrolls to another.
    [[nodiscard]] int heading() const { return m_heading; }
    void go(int heading);

    /// Marks every place of `typed`; returns how many there are. Accents and capitals make no difference.
    int findAll(const QString& typed);
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Goes on to the next or previous place, at first from what is seen, and returns its number, from 1; 0 when there
    /// is none.
    int nextFound(bool back = false);

Q_SIGNALS:
    /// heading() is another one.
    void reads(int heading);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void rebuild();
    void markFound();
    void followScroll();
    void setHeading(int heading);
    void collectLinks();
    [[nodiscard]] bool isSeen(int place) const;
    /// Scrolls so that the line of a place in the document stands `fromTop` px below the upper edge.
    void bringToTop(int place, int fromTop);
    [[nodiscard]] int topPlace() const;
    [[nodiscard]] int headingAt(int place) const;

    const WindowStyle& m_style;
    ManualText m_text;
    std::vector<int> m_places;                ///< of the headings in the document
    std::vector<std::pair<int, int>> m_links; ///< from and to
    int m_heading = 0;
    int m_top = 0; ///< the place that is seen first
    QString m_typed;
    std::vector<std::pair<int, int>> m_found; ///< from and to, in the document
    int m_foundNumber = 0;                    ///< from 1
    bool m_isMoving = false;                  ///< by us, not by the person
};

} // namespace atalaya
