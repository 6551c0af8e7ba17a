#pragma once

#include "assessments/scoring/Scores.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

/// A question below a paragraph, with where it stands.
struct ParagraphQuestionRow {
    QString key;    ///< the indicator's code
    QString number; ///< what tells it from its neighbours: "03" below one commitment, else its code
    QString title;
    bool isScored = false; ///< there is an assessment, and the question is in its scope
    AnswerState state = AnswerState::NotAnswered;
    int claimed = 0;
    int evidenced = 0;
    int stage = 0; ///< on the assessment's own basis
    int ceiling = 5;
    QString stageName;

    bool operator==(const ParagraphQuestionRow&) const = default;
};

/// The questions of one paragraph of the Declaration.
class ParagraphQuestionsModel : public KeyedTableModel<ParagraphQuestionRow> {
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;

    /// `scores` is null without an assessment.
    void show(const Framework& framework, const QStringList& codes, const ScoreSheet* scores);

    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 1; }
    /// Qt::DisplayRole: the title; Qt::AccessibleTextRole: code, title and stage.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// "stage 3, Operating", "not answered", ...; empty without an assessment.
    [[nodiscard]] static QString stageText(const ParagraphQuestionRow& row);
};

} // namespace atalaya
