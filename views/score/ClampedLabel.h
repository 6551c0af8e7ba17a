#pragma once

#include "views/widgets/Label.h"

namespace atalaya {

/// A paragraph of which at most a few lines are shown; the whole stands in the tooltip, and is what screen readers
/// read. For the Declaration's words above a question, whose whole is one key away.
class ClampedLabel : public Label {
    Q_OBJECT
public:
    ClampedLabel(const WindowStyle& style, int lines, const char* step, const char* token, QWidget* parent = nullptr);

    static constexpr int allLines = 1'000;
    void setLines(int lines);
    void setWords(const QString& words);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The lines as they fit into `width`; the last one ends in an ellipsis when more would follow.
    [[nodiscard]] QStringList linesIn(int width) const;

    int m_lines;
};

} // namespace atalaya
