#pragma once

#include "views/gaps/GapsFigures.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace atalaya {

class Label;
class NumberButton;
class ScoreBar;
class WrapLabel;

/// The groups, each by itself, with their bars, and below them what the signs mean. Brought up to date in place, so
/// that the focus stays on the number it is on.
class GroupScores : public QWidget {
    Q_OBJECT
public:
    explicit GroupScores(const WindowStyle& style, QWidget* parent = nullptr);

    void show(const GapsFigures& figures);

Q_SIGNALS:
    void whyAsked(const atalaya::NumberReference& number);

private:
    struct Row {
        QString id;
        WrapLabel* name;
        Label* range;
        NumberButton* answered;
        NumberButton* number;
        ScoreBar* bar;
    };
    class Legend;

    void makeRows(const GapsFigures& figures);
    Row makeRow(const QString& id);
    void fill(const Row& row, const GroupScore& scored, const report::GapReportContext& c);
    [[nodiscard]] NumberButton* makeNumber(const char* step, int weight, const NumberReference& number);

    const WindowStyle& m_style;
    QGridLayout* m_grid;
    Legend* m_legend;
    std::vector<Row> m_rows;
};

} // namespace atalaya
