#pragma once

#include <QList>
#include <QRadioButton>

class QBoxLayout;

namespace atalaya {

class WindowStyle;
class Segment;

/// One choice out of a few, side by side. One stop for Tab; arrows, Home and End choose. A group of radio buttons to
/// screen readers.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    /// `name`: what is chosen ("Confidence"), for screen readers.
    SegmentedControl(const WindowStyle& style, const QString& name, QWidget* parent = nullptr);

    /// Adds a segment at the end and returns its index. `iconName`: stands before the word; on the chosen one the check
    /// takes its place.
    int addSegment(const QString& text, const QString& iconName = {});
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] QRadioButton* segment(int index) const;
    /// -1 while nothing is chosen.
    [[nodiscard]] int currentIndex() const;
    /// -1 chooses nothing. Emits currentChanged() when it changes.
    void setCurrentIndex(int index);
    /// 26 px high instead of 32.
    void setSmall(bool small);
    /// Where it gets too little width for all of them side by side, the segments stand below each other; else it has
    /// its full width wherever it is, as at first.
    void setStacking(bool stacking);
    [[nodiscard]] bool isStacked() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    /// As currentChanged(), but only when the person chose.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Of all segments side by side.
    [[nodiscard]] int rowWidth() const;
    void stack();

    friend class Segment;
    void choose(int index);
    void announce(int index);
    void settleTab();

    const WindowStyle& m_style;
    QList<Segment*> m_segments;
    int m_current = -1;
    bool m_small = false;
    bool m_stacking = false;
    QBoxLayout* m_row;
};

/// One part of a SegmentedControl.
class Segment : public QRadioButton {
    Q_OBJECT
public:
    Segment(SegmentedControl& control, const QString& text, const QString& iconName);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    [[nodiscard]] QString shownIcon() const;
    [[nodiscard]] int index() const;

    SegmentedControl& m_control;
    QString m_iconName;
};

} // namespace atalaya
