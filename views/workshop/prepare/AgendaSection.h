#pragma once

#include "assessments/workshop/Distribution.h"
#include "models/items/WorkshopAgendaEditModel.h"
#include "views/workshop/prepare/PrepareSection.h"

#include <map>

class QComboBox;

namespace atalaya {

class Button;
class NoticeBox;
class PreSurvey;
class PrepareTable;
class SectionHeading;
class WrapLabel;

/// Which questions the room takes up, in which order and for how long, and when each would begin.
class AgendaSection : public PrepareSection {
    Q_OBJECT
public:
    explicit AgendaSection(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;
    void leave() override;
    /// What was read of the chosen workshop's pre-survey, by indicator.
    [[nodiscard]] const std::map<QString, Distribution>& preSurvey() const;
    void setPreSurvey(const std::map<QString, Distribution>& answers);
    /// Whether one is being read.
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void preSurveyRead();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Button* makeButton(const QString& word, const char* icon, void (AgendaSection::*act)());
    void build();
    void fillCommitments();
    void refreshButtons();
    void look();
    void showSchedule();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void toggleOne();
    void bringAllBack();
    void leaveAllOut();
    void leaveAgreedOut();
    void suggest();

    WorkshopAgendaEditModel m_model;
    PreSurvey* m_survey;
    SectionHeading* m_head;
    QComboBox* m_commitment;
    Button* m_up;
    Button* m_down;
    Button* m_toggle;
    Button* m_allBack;
    Button* m_allOut;
    Button* m_agreedOut;
    Button* m_suggest;
    PrepareTable* m_table;
    WrapLabel* m_schedule;
    NoticeBox* m_tooMuch;
};

} // namespace atalaya
