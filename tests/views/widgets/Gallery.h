#pragma once

#include "views/theme/WindowStyle.h"

#include <QGridLayout>
#include <QWidget>

namespace atalaya::test {

/// Every control of the kit in every state, laid out as the page of components in the design.
class Gallery : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(const WindowStyle& style);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum State { Rest, Hover, Pressed, Focus, Disabled, On, StateCount };
    /// `make` builds one control; row `name` shows it in each state that it has.
    template <typename Make> void addRow(const QString& name, Make make, bool hasOn = true);
    void put(QWidget* widget, State state);
    /// What the focus ring surrounds: the mark of a check box or radio button, else the whole widget.
    [[nodiscard]] QRect ringed(const QWidget* widget) const;
    void addControls();
    void addRows();
    void addNotices();
    void addSigns();
    void addIcons();

    const WindowStyle& m_style;
    QGridLayout* m_grid;
    QList<QWidget*> m_ringed;
    int m_row = 1;
};

} // namespace atalaya::test
