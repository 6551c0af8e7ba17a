#pragma once

#include "assessments/framework/Framework.h"

#include <QRadioButton>

#include <vector>

class QButtonGroup;

namespace atalaya {

class WindowStyle;

/// One stage of a question to be voted for: its tower, number, name and criterion in a row. The chosen one has a mark
/// and a frame, not a colour only.
class VoteChoice : public QRadioButton {
    Q_OBJECT
public:
    VoteChoice(const WindowStyle& style, const Stage& stage, const QString& criterion, int ceiling, QWidget* parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QString headline() const;

    const WindowStyle& m_style;
    Stage m_stage;
    QString m_criterion;
    int m_ceiling;
};

/// The stages below each other, as on the phones. One stop for Tab; arrows go from stage to stage.
class VoteChoices : public QWidget {
    Q_OBJECT
public:
    explicit VoteChoices(const WindowStyle& style, QWidget* parent = nullptr);

    /// Nothing is chosen then.
    void show(const Framework& framework, const Indicator& indicator);
    /// 0: none.
    [[nodiscard]] int chosen() const;
    /// 0 takes the choice back. Nothing happens for a stage that there is not.
    void choose(int stage);
    void takeFocus();

Q_SIGNALS:
    void chosenChanged(int stage);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    QButtonGroup* m_group;
    std::vector<VoteChoice*> m_choices;
};

} // namespace atalaya
