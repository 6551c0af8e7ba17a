#pragma once

#include "models/items/ExplanationTermsModel.h"
#include "views/widgets/RowDelegate.h"

#include <QTableView>

namespace atalaya {

/// Paints an input: its words in as many lines as they need, underlined where it has an explanation of its own.
class TermDelegate : public RowDelegate {
    Q_OBJECT
public:
    TermDelegate(const WindowStyle& style, QTableView* table, const ExplanationTermsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QFont fontOf(const ExplanationTermRow& term) const;

    QTableView* m_table;
    const ExplanationTermsModel& m_model;
};

/// The inputs of an explanation, as high as they are: the drawer scrolls, not the table. Tab goes from one input that
/// has an explanation of its own to the next and then out of the table; arrows go through all; Enter or a click asks
/// for it.
class TermsTable : public QTableView {
    Q_OBJECT
public:
    TermsTable(const WindowStyle& style, ExplanationTermsModel& model, QWidget* parent = nullptr);

    /// Shows the columns that the formula uses, and makes rows and table as high as they must be.
    void fit();
    /// Makes the first input with an explanation current; `subject`: rather the one that is of this.
    void goToFirst(const QString& subject = {});

Q_SIGNALS:
    void asked(const QModelIndex& index);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitRows();
    [[nodiscard]] int nextAsked(int from, int step) const;

    const WindowStyle& m_style;
    ExplanationTermsModel& m_model;
};

} // namespace atalaya
