#pragma once

#include <QFrame>

class QHBoxLayout;

namespace atalaya {

class Button;
class CoverageBar;
class ElidedLabel;
class Desk;
class IconButton;
class Label;
class NumberArea;
class Tag;
class WindowStyle;

/// The dark band at the top: which State, round and scope one works on, its status, how much is answered; undo, redo,
/// search and the manual. How much is answered explains itself. Full coverage is shown only when everything is
/// answered, never by rounding.
class TopBand : public QFrame {
    Q_OBJECT
public:
    TopBand(Desk& desk, const WindowStyle& style, QWidget* parent);

    /// Width of the rail below, over which the mark stands.
    void setRailWidth(int width);
    /// Whether a page can search; the button is not there before.
    void setSearchable(bool searchable);
    /// Says that something goes on which must not be forgotten, whatever page is shown, and leads there: a button that
    /// gives way to nothing. An empty word takes it away.
    void setSign(const QString& icon, const QString& word, const QString& description);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void searchRequested();
    void manualAsked();
    /// Why is it so much that is answered?
    void coverageAsked();
    void signAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showSession();
    void refresh();
    void refreshHistory();
    void restyle();
    /// Leaves out what matters least while there is no room for all. What is left is never cut, but for the middle of a
    /// State's name that is longer than the band.
    void fold();

    Desk& m_desk;
    const WindowStyle& m_style;
    int m_railWidth = 0;
    QHBoxLayout* m_row = nullptr;
    ElidedLabel* m_state;
    Label* m_round;
    Label* m_scope;
    Tag* m_status;
    Tag* m_practice;
    Button* m_sign;
    NumberArea* m_coverage; ///< the next three
    Label* m_answered;
    CoverageBar* m_bar;
    Label* m_percent;
    IconButton* m_undo;
    IconButton* m_redo;
    IconButton* m_search;
    IconButton* m_manual;
};

} // namespace atalaya
