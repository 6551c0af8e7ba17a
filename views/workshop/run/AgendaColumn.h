#pragma once

#include "assessments/workshop/Distribution.h"
#include "models/items/AgendaModel.h"
#include "views/workshop/WorkshopContext.h"

#include <QTimer>

class QListView;

namespace atalaya {

class Button;
class Label;
class LinkButton;
class WrapLabel;

/// The left of the facilitator's panel: which day it is and who votes, the agenda with its clock, and when the room
/// will be done. What is late is said in words too.
class AgendaColumn : public QWidget {
    Q_OBJECT
public:
    explicit AgendaColumn(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another workshop, or none.
    void showWorkshop();
    /// What the room's people filled in beforehand, until another workshop is shown.
    void setPreSurvey(const std::map<QString, Distribution>& answers);
    /// What the workshop is now, and what time it is.
    void refresh();
    /// Marks the question that is looked at.
    void look(const QString& indicator);

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] const AgendaModel& agenda() const { return m_agenda; }

Q_SIGNALS:
    /// A person went to it in the list.
    void chosen(const QString& indicator);
    void prepareAsked();
    void listAsked();
    void minutesAsked();

private:
    void build();
    QWidget* makeFoot();
    void fillMenu();
    void showHead(const Workshop& workshop, const QDateTime& now);
    void showEnd(const Workshop& workshop, const std::optional<Forecast>& forecast, const QDateTime& now);
    void shorten();
    [[nodiscard]] QDateTime localNow() const;

    WorkshopContext m_context;
    AgendaModel m_agenda;
    std::map<QString, AgendaModel::Earlier> m_earlier;
    std::vector<Shortening> m_shortenings;
    QString m_looked;
    bool m_isRefreshing = false; ///< rows that come and go choose nothing
    QTimer m_again;              ///< the clock goes on while nothing happens
    Label* m_day = nullptr;
    WrapLabel* m_who = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_foot = nullptr;
    Label* m_planned = nullptr;
    Label* m_expected = nullptr;
    WrapLabel* m_late = nullptr;
    LinkButton* m_shorten = nullptr;
    Button* m_more = nullptr;
};

} // namespace atalaya
