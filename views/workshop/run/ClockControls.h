#pragma once

#include "views/workshop/WorkshopContext.h"

namespace atalaya {

class Button;
class IconButton;
class IconLabel;
class Label;

/// The room's clock as the facilitator has it: what is left, in words too when it is little, a minute more, a pause,
/// and time for a talk.
class ClockControls : public QWidget {
    Q_OBJECT
public:
    explicit ClockControls(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Whether the room may be given time now, and whether for a talk: not while a vote is open.
    void setAllowed(bool mayAct, bool mayTalk);

public Q_SLOTS:
    void addMinute();
    /// Pauses, or goes on.
    void toggle();

Q_SIGNALS:
    /// So many minutes were given to a talk; the clock runs already.
    void talkBegan(int minutes);

private:
    void showTime();

    WorkshopContext m_context;
    IconLabel* m_sign;
    Label* m_time;
    Label* m_words;
    Button* m_more;
    IconButton* m_pause;
    Button* m_talk;
};

} // namespace atalaya
