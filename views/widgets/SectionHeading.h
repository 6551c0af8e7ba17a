#pragma once

#include <QWidget>

namespace atalaya {

class HeadingLayout;
class WindowStyle;
class WrapLabel;

/// The head of a part of a page: its title, a note behind it, and at the right what can be done with the part,
/// below where that has no room beside them. A heading to screen readers.
class SectionHeading : public QWidget {
    Q_OBJECT
public:
    /// `step`: "body" in side panes, "reading" on pages, "title" for the page itself.
    SectionHeading(const WindowStyle& style, const QString& title, const char* step = "body",
                   QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quieter words behind the title: "34 documents and statements".
    void setNote(const QString& note);
    /// Takes `widget` over and puts it at the right end, or into a line below.
    void addWidget(QWidget* widget);

private:
    WrapLabel* m_title;
    WrapLabel* m_note;
    HeadingLayout* m_parts;
};

} // namespace atalaya
