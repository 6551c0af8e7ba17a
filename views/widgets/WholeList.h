#pragma once

#include <QListView>

namespace atalaya {

/// A list as high as its rows, for a pane that scrolls as a whole. Up and Down stop at its ends; nothing scrolls
/// inside.
class WholeList : public QListView {
    Q_OBJECT
public:
    explicit WholeList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void doItemsLayout() override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;

private:
    [[nodiscard]] int wholeHeight() const;
};

} // namespace atalaya
