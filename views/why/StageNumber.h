#pragma once

#include "views/theme/StageGlyph.h"
#include "views/why/NumberArea.h"

namespace atalaya {

class StageLabel;

/// A stage, its sign and its name, that explains itself when it is pressed.
class StageNumber : public NumberArea {
    Q_OBJECT
public:
    /// `meaning`: what stage it is, for screen readers: "Claimed".
    StageNumber(const WindowStyle& style, const QString& meaning, QWidget* parent = nullptr);

    /// As StageLabel::setStage.
    void setStage(const StageGlyph& glyph, const QString& name = {});

private:
    QString m_meaning;
    StageLabel* m_label;
};

} // namespace atalaya
