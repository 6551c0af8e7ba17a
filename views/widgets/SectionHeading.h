#pragma once

#include <QWidget>

class QHBoxLayout;

namespace atalaya {

class Label;
class WindowStyle;

/// The head of a part of a page: its title, a note behind it, and at the right what can be done with the part. A
/// heading to screen readers.
class SectionHeading : public QWidget {
    Q_OBJECT
public:
    /// `step`: "body" in side panes, "reading" on pages, "title" for the page itself.
    SectionHeading(const WindowStyle& style, const QString& title, const char* step = "body",
                   QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quieter words behind the title: "34 documents and statements".
    void setNote(const QString& note);
    /// Takes `widget` over and puts it at the right end.
    void addWidget(QWidget* widget);

private:
    Label* m_title;
    Label* m_note;
    QHBoxLayout* m_row;
};

} // namespace atalaya
