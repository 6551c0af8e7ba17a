#pragma once

#include "models/items/NotedTextsModel.h"

#include <QWidget>

namespace atalaya {

class Button;
class WholeList;
class WindowStyle;

/// A few sentences in a side pane, each of which can be taken away: by Del, or by the button below.
class NotedList : public QWidget {
    Q_OBJECT
public:
    /// `name`: what the list holds, for screen readers; `remove`: the word on the button.
    NotedList(const WindowStyle& style, const QString& name, const QString& remove, QWidget* parent = nullptr);

    /// Hides itself when there are none.
    void setTexts(std::vector<NotedText> texts);
    void setEditable(bool editable);
    [[nodiscard]] WholeList* list() const { return m_list; }

Q_SIGNALS:
    void removeAsked(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void removeCurrent();
    void settle();

    NotedTextsModel m_texts;
    WholeList* m_list;
    Button* m_remove;
    bool m_editable = true;
};

} // namespace atalaya
