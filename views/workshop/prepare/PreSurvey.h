#pragma once

#include "views/workshop/prepare/PrepareSection.h"

#include "assessments/workshop/Distribution.h"

#include <map>

namespace atalaya {

class Button;
class NoticeBox;

/// Reads ballot files that participants filled in before the workshop as a survey: how far they agree decides how much
/// time a question needs. No vote is cast, nothing is stored, and no stage is shown.
class PreSurvey : public PrepareSection {
    Q_OBJECT
public:
    explicit PreSurvey(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void begin() override;
    /// To stand where the minutes are suggested.
    [[nodiscard]] Button* button() const { return m_button; }
    /// What was read for the chosen workshop, by indicator.
    [[nodiscard]] const std::map<QString, Distribution>& answers() const { return m_answers; }

Q_SIGNALS:
    void read();

private:
    void ask();
    void say(int files, const QStringList& problems);

    std::map<QString, Distribution> m_answers;
    Button* m_button;
    NoticeBox* m_notice;
};

} // namespace atalaya
