#pragma once

#include "views/widgets/Drawer.h"
#include "views/workshop/WorkshopContext.h"

#include <map>
#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace atalaya {

class Button;
class CountField;
class NoticeBox;
class PaperGroup;
class WrapLabel;

/// Paper cards of the open round, tallied in seconds: how many say each stage, group by group, or card by card where
/// the seat's number stands on it. What is stored is sealed again: it is not shown a second time, only how many cards
/// are in. A new count of a group takes the place of its last.
class PaperDrawer : public Drawer {
    Q_OBJECT
public:
    PaperDrawer(const WorkshopContext& context, QWidget* host);

    /// Opens for a round, which must be open; else says so.
    void openFor(const QUuid& round);
    [[nodiscard]] bool holdsWork() const override { return true; }

private:
    QWidget* makeContent();
    QWidget* makeFoot();
    void followSession();
    void follow();
    void makeGroups(const Workshop& workshop, const Round& round, const Framework& framework);
    void showProgress();
    /// Whether votes of the round are taken; says so when they are not.
    bool isTaken();
    void store();
    void storeCard();
    [[nodiscard]] Result<Ballot> cardIn(const QString& words) const;
    void takeBack(PaperGroup& group);
    void move(const CountField* from, int right, int down);
    void goOn(const CountField* from);
    [[nodiscard]] std::vector<std::vector<CountField*>> rows() const;
    void forget();

    WorkshopContext m_context;
    QUuid m_round;
    std::map<QString, int> m_stored; ///< cards by cluster that were stored from here; how many, never which
    std::vector<PaperGroup*> m_groups;
    QMetaObject::Connection m_changed, m_voted;
    WrapLabel* m_what = nullptr;
    WrapLabel* m_in = nullptr;
    NoticeBox* m_notice = nullptr;
    QWidget* m_counting = nullptr;
    QVBoxLayout* m_column = nullptr;
    QCheckBox* m_split = nullptr;
    QLineEdit* m_card = nullptr;
    WrapLabel* m_cardSays = nullptr;
    Button* m_store = nullptr;
};

} // namespace atalaya
