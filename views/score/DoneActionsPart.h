#pragma once

#include <QWidget>

namespace atalaya {

class AssessmentSession;
class LinkButton;
class WindowStyle;
class WrapLabel;

/// The actions done since the last round that were to lift a question: leads to its evidence, never a stage. Hidden
/// where there are none.
class DoneActionsPart : public QWidget {
    Q_OBJECT
public:
    explicit DoneActionsPart(const WindowStyle& style, QWidget* parent);

    /// `session` may be null.
    void show(const AssessmentSession* session, const QString& indicator);

Q_SIGNALS:
    /// To where the answer gets its evidence.
    void attachWanted();

private:
    WrapLabel* m_words;
    LinkButton* m_attach;
};

} // namespace atalaya
