#pragma once

#include <QFrame>
#include <QUuid>

#include <map>
#include <tuple>

class QBoxLayout;
class QLineEdit;

namespace atalaya {

class Button;
class Label;
class WindowStyle;

/// Asks, where the answer stands, why a question is not applicable: without a reason it cannot be set. No dialog, so
/// that the question and its criteria stay in sight. What was typed and not given is offered again when the same
/// question is asked about.
class ReasonPanel : public QFrame {
    Q_OBJECT
public:
    explicit ReasonPanel(const WindowStyle& style, QWidget* parent = nullptr);

    /// The answer that a reason is for; the same question of another assessment is another one.
    struct Subject {
        QUuid assessment;
        QString indicator;
        bool operator<(const Subject& other) const {
            return std::tie(assessment, indicator) < std::tie(other.assessment, other.indicator);
        }
    };
    /// Comes up with the focus in the field; `reason` is what was given before.
    void ask(const Subject& subject, const QString& reason);
    /// Keeps what is half typed.
    void close();
    /// The reason that was given last is with the answer: it is no draft any more.
    void forget();

    /// What was typed and not given, by what it is for.
    using Drafts = std::map<Subject, QString>;
    [[nodiscard]] const Drafts& drafts() const { return m_drafts; }
    void setDrafts(const Drafts& drafts) { m_drafts = drafts; }

    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void given(const QString& reason);
    /// `hadFocus`: it needs another place now.
    void closed(bool hadFocus);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The buttons beside the field, or below it where its example would have no room.
    void arrange();
    void give();
    void goAway();
    void complain(const QString& sentence);

    const WindowStyle& m_style;
    QLineEdit* m_field;
    QBoxLayout* m_row;
    QBoxLayout* m_buttons;
    Label* m_complaint;
    Subject m_subject;
    QString m_before; ///< what the field came up with
    Drafts m_drafts;
};

} // namespace atalaya
