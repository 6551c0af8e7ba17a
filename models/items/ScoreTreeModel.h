#pragma once

#include "models/session/AssessmentSession.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace atalaya {

/// Groups, their commitments and their indicators, each with its state: the tree at the left of Score. The shape is the
/// framework's and the scope's and never changes while a session is shown; an edit tells views just the rows that it
/// concerns, so that selection, folding and scroll position survive it.
class ScoreTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Group, Commitment, Indicator };
    Q_ENUM(Kind)

    /// What an indicator's row tells beside its title.
    enum Flag {
        NoFlag = 0,
        Unanswered = 1,
        NotApplicable = 2,
        ForReview = 4,
        ToConfirm = 8, ///< carried over from the last round; counts as not answered
        WithoutEvidence = 16,
        ChangedSinceLastRound = 32,
        WeakProof = 64, ///< the evidenced stage is below the claimed one
        Ahead = 128     ///< a criterion above a missing one is met
    };
    Q_DECLARE_FLAGS(Flags, Flag)
    Q_FLAG(Flags)

    /// Qt::DisplayRole is the title, of commitments the short one.
    enum Role {
        KindRole = Qt::UserRole + 1,
        CodeRole,      ///< "P06-02"; a group's id
        NumberRole,    ///< "6" of a commitment, "02" of an indicator, empty of a group
        StageRole,     ///< claimed stage of an indicator, 0 unless answered
        EvidencedRole, ///< up to which it is proved, 0 unless answered
        FlagsRole,     ///< Flags of an indicator, as int
        AnsweredRole,  ///< answered indicators below
        ApplicableRole ///< applicable indicators below
    };

    explicit ScoreTreeModel(QObject* parent = nullptr);

    /// Shows another session's assessment; null shows nothing. The session may be destroyed before the model.
    void show(AssessmentSession* session);

    /// Invalid when the code is not in the tree.
    [[nodiscard]] QModelIndex indexOf(const QString& code) const;
    /// Indicators in the order of the tree, all of them.
    [[nodiscard]] QStringList indicators() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        Kind kind = Kind::Group;
        QString code;
        Node* above = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> below;
    };

    void build();
    Node& grow(Node* above, std::vector<std::unique_ptr<Node>>& among, Kind kind, const QString& code);
    void follow(const AssessmentDelta& delta);
    void tell(Node& node);
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    [[nodiscard]] const std::vector<std::unique_ptr<Node>>& below(const QModelIndex& parent) const;
    [[nodiscard]] QString title(const Node& node) const;
    [[nodiscard]] QString number(const Node& node) const;
    [[nodiscard]] Coverage coverage(const Node& node) const;
    [[nodiscard]] Flags flags(const QString& indicator) const;
    [[nodiscard]] QString spoken(const Node& node) const;
    [[nodiscard]] QString spokenIndicator(const Node& node) const;

    QPointer<AssessmentSession> m_session;
    std::vector<std::unique_ptr<Node>> m_roots;
    std::map<QString, Node*> m_byCode;
    Scope m_scope; ///< that the tree has the shape of
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ScoreTreeModel::Flags)

} // namespace atalaya
