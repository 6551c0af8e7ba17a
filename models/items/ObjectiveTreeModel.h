#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/PlanMoney.h"
#include "models/session/AssessmentSession.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace atalaya {

/// The strategy as a tree: objectives, below each its own objectives and then its actions; last, when there are any,
/// the actions without an objective. An edit tells views the least that happened, so that selection, folding and scroll
/// position survive it. Rows are moved by drag and drop and by moveBy() and its neighbours, each one step of the
/// session's history; false when the domain refused, which said why by AssessmentSession::refused.
class ObjectiveTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Root, Objective, Action, WithoutObjective };
    Q_ENUM(Kind)

    /// Of an objective: title, what it holds, (nothing), share done, cost of its branch. Of an action: title, lead
    /// body, days, status, cost.
    enum Column { Name, About, When, State, Cost, ColumnCount };

    enum Role {
        KindRole = Qt::UserRole + 1,
        IdRole,   ///< QUuid; null of the row of those without an objective
        CodeRole, ///< "O2", "A4"; may be empty
        TitleRole,
        NoteRole ///< what stands below the title: the commitments an objective serves, an action's lead body
    };

    explicit ObjectiveTreeModel(Language language, QObject* parent = nullptr);

    /// Shows another session's plan; null shows nothing. The session may be destroyed before the model.
    void show(AssessmentSession* session);

    /// Invalid when the tree does not hold it.
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;
    [[nodiscard]] Kind kindOf(const QModelIndex& index) const { return nodeOf(index).kind; }
    [[nodiscard]] QUuid idOf(const QModelIndex& index) const { return nodeOf(index).id; }
    /// The objective itself, or the one that an action belongs to; null where there is none.
    [[nodiscard]] QUuid objectiveAt(const QModelIndex& index) const;
    [[nodiscard]] bool isEditable() const { return m_session && m_session->isEditable(); }

    /// One place up (-1) or down (1) among its siblings. False at the end of them.
    bool moveBy(const QModelIndex& index, int by);
    /// An objective below the sibling above it; an action into the objective above it. False where there is none.
    bool moveIn(const QModelIndex& index);
    /// One level out: behind the objective that it stood in; an action of a top objective to none.
    bool moveOut(const QModelIndex& index);
    [[nodiscard]] bool canMoveBy(const QModelIndex& index, int by) const;
    [[nodiscard]] bool canMoveIn(const QModelIndex& index) const;
    [[nodiscard]] bool canMoveOut(const QModelIndex& index) const;
    /// What stands below an objective, its measures too: an objective with contents goes only with them.
    struct Contents {
        int objectives = 0, actions = 0, measures = 0;
        [[nodiscard]] bool isEmpty() const { return objectives + actions + measures == 0; }
    };
    [[nodiscard]] Contents contentsOf(const QUuid& objective) const;
    bool remove(const QUuid& id, bool withContents = false);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    /// What a row says, to see whether it says something else after an edit.
    struct Words {
        QString code, title, note;
        QStringList cells; ///< by Column, from About on
        bool operator==(const Words&) const = default;
    };
    struct Node {
        Kind kind = Kind::Root;
        QUuid id;
        Words words;
        Node* above = nullptr;
        std::vector<std::unique_ptr<Node>> below;
    };
    /// The tree as it should be.
    struct Wanted {
        Kind kind = Kind::Root;
        QUuid id;
        Words words;
        std::vector<Wanted> below;
    };
    struct WantedPlace {
        const Wanted* above = nullptr;
        int row = 0;
    };
    using Key = std::pair<Kind, QUuid>;

    // In ObjectiveTreeModelWords.cpp.
    [[nodiscard]] Wanted wantedTree() const;
    [[nodiscard]] Words wordsOf(const Objective& objective) const;
    [[nodiscard]] Words wordsOf(const Action& action) const;
    [[nodiscard]] QString spoken(const Node& node) const;
    [[nodiscard]] static QString statusWord(ActionStatus status);

    void follow(const AssessmentDelta& delta);
    void sync();
    void note(const Wanted& wanted);
    void removeUnwanted(Node& node);
    void placeBelow(Node& node, const Wanted& wanted);
    bool sendHome(Node& child);
    void moveNode(Node& from, int row, Node& to, int at);
    void removeNode(Node& above, int row);
    [[nodiscard]] bool holdsWanted(const Node& node) const;
    [[nodiscard]] Node* find(const Key& key) const;
    [[nodiscard]] static Key keyOf(const Node& node) { return {node.kind, node.id}; }
    [[nodiscard]] static int rowOf(const Node& node);
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;

    // In ObjectiveTreeModelActs.cpp.
    struct Move {
        Kind kind = Kind::Objective;
        QUuid id, to, before;
    };
    [[nodiscard]] std::optional<Move> moveBySteps(const QModelIndex& index, int by) const;
    [[nodiscard]] std::optional<Move> moveInwards(const QModelIndex& index) const;
    [[nodiscard]] std::optional<Move> moveOutwards(const QModelIndex& index) const;
    [[nodiscard]] std::optional<Move> dropOf(const QMimeData* data, int row, const QModelIndex& parent) const;
    /// The next sibling of the same kind from `row` on; null: none.
    [[nodiscard]] static QUuid nextOfKind(const Node& above, Kind kind, int row);
    /// Below `to`, before its row `row`.
    [[nodiscard]] static Move moveInto(Kind kind, const QUuid& id, const Node& to, int row);
    /// Whether it would change nothing.
    [[nodiscard]] bool isThereAlready(const Move& move) const;
    bool carryOut(const std::optional<Move>& move);
    [[nodiscard]] QString nameOf(const QUuid& id) const;

    Language m_language;
    QPointer<AssessmentSession> m_session;
    PlanMoney m_money;
    Node m_root;
    std::map<Key, Node*> m_nodes;
    std::map<Key, WantedPlace> m_wanted; ///< while the tree is brought up to date
};

} // namespace atalaya
