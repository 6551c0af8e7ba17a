#pragma once

#include "views/workshop/prepare/PrepareSection.h"

#include <QStringListModel>

class QListView;

namespace atalaya {

class Button;
class NoticeBox;
struct Roster;

/// Takes over a list of participants from a table, all of it or nothing, and says what came of it: how many, what was
/// let go and left out, or what is wrong with which row.
class RosterReading : public PrepareSection {
    Q_OBJECT
public:
    explicit RosterReading(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;
    /// The button that asks for the list, to stand where participants are added.
    [[nodiscard]] Button* button() const { return m_button; }

private:
    void ask();
    void read(const QByteArray& bytes);
    void say(const QString& lead, const QString& sentence);
    void complain(const QString& sentence);
    void showProblems(const Roster& roster);
    void clear();

    Button* m_button;
    NoticeBox* m_notice;
    QStringListModel m_problems;
    QListView* m_list;
};

} // namespace atalaya
