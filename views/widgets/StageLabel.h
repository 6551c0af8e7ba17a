#pragma once

#include "views/theme/StageGlyph.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The sign of a stage with its numeral and its name: never one without the others.
class StageLabel : public QWidget {
    Q_OBJECT
public:
    /// `glyphSize`: 16, 24 or 32 px at 100 % text size; `step`: of the words.
    explicit StageLabel(const WindowStyle& style, double glyphSize = 16, const char* step = "body", int weight = 600,
                        QWidget* parent = nullptr);

    /// `name`: "Operating". Not answered and not applicable say so themselves when `name` is empty.
    void setStage(const StageGlyph& glyph, const QString& name = {});
    [[nodiscard]] const StageGlyph& glyph() const { return m_glyph; }
    /// Numeral and name as they are shown.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    double m_size;
    QByteArray m_step;
    int m_weight;
    StageGlyph m_glyph = StageGlyph::notAnswered();
    QString m_name;
};

} // namespace atalaya
