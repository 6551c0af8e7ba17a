#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

namespace atalaya {

/// Where the reasons for an answer are typed. What is typed is handed over after a pause of 600 ms, when the focus
/// leaves, and when asked for; undo and redo are the window's, over all edits, not the field's.
class RationaleField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit RationaleField(QWidget* parent = nullptr);

    /// Takes what was typed; false when it did not get where it belongs.
    using Write = std::function<bool(const QString& text)>;
    void setWrite(Write write) { m_write = std::move(write); }

    /// What is stored now. Text that is being typed is not touched by its own storing, which may write it another way
    /// (composed letters, no blanks at the ends); any other change appears with the cursor where it was.
    void show(const QString& stored);
    /// Hands over what is half typed.
    void store();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// `words` were typed and not taken. `isOvertaken`: somebody else has written here meanwhile, and the field shows
    /// that; else the words still stand in the field, to be handed over at the next pause again.
    void notKept(const QString& words, bool isOvertaken);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    /// What is typed, less what no document can carry.
    [[nodiscard]] QString typed() const;
    void showStored();

    Write m_write;
    QTimer m_pause;
    QTimer m_longest;
    QString m_stored;
    QString m_handedOver; ///< as it was typed
    bool m_storing = false;
};

} // namespace atalaya
