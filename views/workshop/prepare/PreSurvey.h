#pragma once

#include "views/workshop/prepare/PrepareSection.h"

#include "assessments/workshop/Distribution.h"
#include "models/session/BackgroundWork.h"
#include "views/widgets/Finding.h"

#include <map>

namespace atalaya {

class Button;
class NoticeBox;
class ProgressRow;

/// Reads ballot files that participants filled in before the workshop as a survey: how far they agree decides how much
/// time a question needs. Works beside the window. No vote is cast, nothing is stored, and no stage is shown.
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
    /// What was read elsewhere for the same workshop.
    void setAnswers(const std::map<QString, Distribution>& answers);
    [[nodiscard]] bool isReading() const { return m_work.isRunning(); }

Q_SIGNALS:
    void read();

private:
    struct Reading;

    void ask();
    void showProgress(int permille);
    void take(const Reading& reading);
    void say(int files, const QStringList& problems);
    void showNotice(Finding finding, const QString& lead, const QString& sentence);

    std::map<QString, Distribution> m_answers;
    Button* m_button;
    ProgressRow* m_progress;
    NoticeBox* m_notice;
    bool m_leaves = false;
    BackgroundWork m_work; ///< last: over before anything it touches is gone
};

} // namespace atalaya
