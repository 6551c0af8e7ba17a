#pragma once

#include <QDateEdit>

namespace atalaya {

/// A day in the language of the window, typed as people type one (TypedDate), stepped by the arrows, or chosen in a
/// calendar. What is typed and is no date gives way to the date before, and a notice below the field says so: it is
/// never another date. Up and Down step the part of the date that the cursor is in, Tab goes on to the next field.
class DateField : public QDateEdit {
    Q_OBJECT
public:
    /// With days of firstYear to lastYear.
    explicit DateField(QWidget* parent = nullptr);

    /// With its month shortened.
    void setNarrow();

    /// Takes over what is typed. False when it is no date: the one before stands there again, and that is said.
    bool settle();
    /// settle() of every field in `whole`, and of those where somebody has just been refused: nobody who saves has seen
    /// yet what is saved instead. False when there is one.
    static bool settleAll(const QWidget& whole);

    void stepBy(int steps) override;

Q_SIGNALS:
    /// What was typed is no date; `sentence` says so.
    void refused(const QString& sentence);

protected:
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] QDateTime dateTimeFromText(const QString& text) const override;
    [[nodiscard]] StepEnabled stepEnabled() const override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isNoDay(const QString& text) const;
    /// The first that may be typed.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate typedDate(const QString& text) const;
    void refuse(const QString& typed);

    QDate m_before;          ///< what stood there before somebody began to type
    bool m_isTyping = false; ///< since somebody typed, nothing was taken over
    QString m_refusal;       ///< what was said when it was refused; empty when somebody has done something here since
};

} // namespace atalaya
