#pragma once

#include "assessments/workshop/Distribution.h"
#include "views/workshop/WorkshopContext.h"

#include <QWidget>

#include <map>
#include <vector>

class QStackedLayout;

namespace atalaya {

class AgendaSection;
class Button;
class LinkButton;
class NoticeBox;
class PrepareSection;
class SectionHeading;
class SegmentedControl;
class WrapLabel;

/// Prepares the chosen workshop: the room and its rule, who comes, which questions in which order, who answers them.
/// Every edit is on disk at once; one that is refused gives way to what is stored. What is refused is not said here:
/// the page shows WorkshopSession::refused().
class PreparePane : public QWidget {
    Q_OBJECT
public:
    explicit PreparePane(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Shows the workshop that is chosen now; to be called whenever another one is, or none.
    void showWorkshop();
    /// Stores what is half typed.
    void leave();
    /// What was read of the chosen workshop's pre-survey, by indicator.
    [[nodiscard]] const std::map<QString, Distribution>& preSurvey() const;
    /// What was read of it elsewhere; as if it had been read here.
    void setPreSurvey(const std::map<QString, Distribution>& answers);
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    /// The person wants to begin the workshop, or to go on with it.
    void runAsked();
    /// Back to the list of workshops.
    void listAsked();
    void preSurveyRead();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void addSection(const QString& word, PrepareSection* section);
    void turnTo(int section);
    void refresh();
    void refreshFoot();

    WorkshopContext m_context;
    LinkButton* m_list;
    SectionHeading* m_head;
    SegmentedControl* m_choice;
    NoticeBox* m_why;
    QStackedLayout* m_stack;
    WrapLabel* m_missing;
    Button* m_run;
    std::vector<PrepareSection*> m_sections;
    AgendaSection* m_agenda;
    QUuid m_shown; ///< the workshop whose values stand in the fields
};

} // namespace atalaya
