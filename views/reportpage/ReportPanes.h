#pragma once

#include <QWidget>

class QScrollArea;

namespace atalaya {

class ExportBar;
class FindingsPane;
class Hairline;
class PreviewPane;
class ReportOptionsPane;
class SectionHeading;
class SegmentedControl;
class WindowStyle;

/// Options, findings and pages of a report side by side, as many of them as the window is wide enough for; a switch
/// brings the others.
class ReportPanes : public QWidget {
    Q_OBJECT
public:
    enum class Pane { Options, Findings, Pages };
    struct Parts {
        ReportOptionsPane& options;
        ExportBar& bar; ///< stands below the options
        FindingsPane& findings;
        PreviewPane& preview;
    };

    /// Takes the parts into itself.
    ReportPanes(const WindowStyle& style, const Parts& parts, QWidget* parent = nullptr);

    /// Shows it, in place of another where there is no room for both.
    void bring(Pane pane);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeOptions();
    SegmentedControl* addSwitch(const QStringList& words, Pane first);
    [[nodiscard]] double widthInEm() const;
    void restyle();
    void refold();

    const WindowStyle& m_style;
    Parts m_parts;
    Pane m_pane = Pane::Findings;
    SectionHeading* m_head = nullptr;
    QWidget* m_options;
    Hairline* m_lines[2] = {};
    QWidget* m_switches;
    SegmentedControl* m_two; ///< findings or pages beside the options
    SegmentedControl* m_one; ///< one of the three
};

} // namespace atalaya
