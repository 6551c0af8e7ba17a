#pragma once

#include <QWidget>

#include <vector>

namespace atalaya {

class WindowStyle;

/// What the signs in the bars mean, each with its word.
class PartLegend : public QWidget {
    Q_OBJECT
public:
    explicit PartLegend(const WindowStyle& style, QWidget* parent = nullptr);

    /// Whether something is compared with.
    void setOther(bool hasOther);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Sign { Now, Gain, Gap, Target, Other };
    struct Entry {
        Sign sign;
        QString word;
        QRect sample, text;
    };
    [[nodiscard]] std::vector<Entry> entriesAt(int width) const;

    const WindowStyle& m_style;
    bool m_hasOther = false;
};

} // namespace atalaya
