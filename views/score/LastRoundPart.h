#pragma once

#include <QWidget>

namespace atalaya {

class AssessmentSession;
class SectionHeading;
class StageNumber;
class Tag;
class WindowStyle;
class WrapLabel;

/// What the answer to a question was in the last round, beside the one of this round.
class LastRoundPart : public QWidget {
    Q_OBJECT
public:
    explicit LastRoundPart(const WindowStyle& style, QWidget* parent);

    void show(const AssessmentSession& session, const QString& indicator);

Q_SIGNALS:
    /// Why that stage, in the last round?
    void whyWanted();

private:
    void showChange(const AssessmentSession& session, const QString& indicator, int then);

    SectionHeading* m_head;
    Tag* m_change;
    StageNumber* m_stage;
    WrapLabel* m_words;
    WrapLabel* m_source;
};

} // namespace atalaya
