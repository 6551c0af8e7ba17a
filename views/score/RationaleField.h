#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace atalaya {

/// Where the reasons for an answer are typed. What is typed is handed over after a pause of 600 ms, when the focus
/// leaves, and when asked for; undo and redo are the window's, over all edits, not the field's.
class RationaleField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit RationaleField(QWidget* parent = nullptr);

    /// What is stored now. Text that is being typed is not touched by its own storing, which may write it another way
    /// (composed letters, no blanks at the ends); any other change appears with the cursor where it was.
    void show(const QString& stored);
    /// Hands over what is half typed.
    void store();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void written(const QString& text);
    /// Esc: the person is done here.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    /// What is typed, less what no document can carry.
    [[nodiscard]] QString typed() const;

    QTimer m_pause;
    QTimer m_longest;
    QString m_stored;
    QString m_handedOver; ///< as it was typed
    bool m_storing = false;
};

} // namespace atalaya
