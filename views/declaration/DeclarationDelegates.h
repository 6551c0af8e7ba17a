#pragma once

#include "models/items/DeclarationContentsModel.h"
#include "models/items/ParagraphQuestionsModel.h"
#include "views/widgets/RowDelegate.h"

namespace atalaya {

/// Paints the contents of the Declaration: headings, and numeral with title.
class DeclarationContentsDelegate : public RowDelegate {
    Q_OBJECT
public:
    DeclarationContentsDelegate(const WindowStyle& style, QAbstractItemView* view,
                                const DeclarationContentsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QRect titleArea(const QRect& content) const;

    const QAbstractItemView* m_view;
    const DeclarationContentsModel& m_model;
};

/// Paints the questions of a paragraph: sign of the stage, number and title in as many lines as needed, stage.
class ParagraphQuestionDelegate : public RowDelegate {
    Q_OBJECT
public:
    ParagraphQuestionDelegate(const WindowStyle& style, QAbstractItemView* view, const ParagraphQuestionsModel& model);

    /// Where in its row (`row`: in the view) the number of a question's stage is to be pressed; empty where none is.
    [[nodiscard]] QRect stageOf(const QModelIndex& index, const QRect& row) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QRect titleArea(const QRect& content, const ParagraphQuestionRow& question) const;
    [[nodiscard]] static QString titleOf(const ParagraphQuestionRow& question);

    const QAbstractItemView* m_view;
    const ParagraphQuestionsModel& m_model;
};

} // namespace atalaya
