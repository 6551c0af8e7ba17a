#pragma once

#include <QRadioButton>

#include <vector>

namespace atalaya {

class StagePick;
class WindowStyle;

/// The stages side by side, each with its sign and numeral, of which the room's is chosen. One stop for Tab; arrows,
/// Home and End choose. Radio buttons to screen readers.
class StagePicker : public QWidget {
    Q_OBJECT
public:
    explicit StagePicker(const WindowStyle& style, QWidget* parent = nullptr);

    /// Names of the stages, [s - 1].
    void setStages(const QStringList& names);
    /// 0: none is chosen.
    void setStage(int stage);
    [[nodiscard]] int stage() const { return m_stage; }
    [[nodiscard]] QRadioButton* pick(int stage) const;

Q_SIGNALS:
    /// A person chose.
    void chosen(int stage);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    friend class StagePick;
    void choose(int stage);
    void settleTab();

    const WindowStyle& m_style;
    QStringList m_names;
    std::vector<StagePick*> m_picks;
    int m_stage = 0;
};

/// One stage of a StagePicker.
class StagePick : public QRadioButton {
    Q_OBJECT
public:
    StagePick(StagePicker& picker, int stage);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    StagePicker& m_picker;
    int m_own;
};

} // namespace atalaya
