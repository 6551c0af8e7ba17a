#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace atalaya {

/// A line that is stored while it is written: on a pause of 600 ms, on leaving it, and by store(). What is refused
/// gives way to what is stored.
class StoredLine : public QLineEdit {
    Q_OBJECT
public:
    /// False: refused.
    using Write = std::function<bool(const QString&)>;

    /// `name`: of the field, for screen readers.
    StoredLine(const QString& name, Write write, QWidget* parent = nullptr);

    /// It must not be empty: while it is, a pause stores nothing, as somebody is about to write.
    void setNeeded(bool needed) { m_needed = needed; }
    /// What is stored; what is being typed stays.
    void showStored(const QString& stored);
    void store();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    Write m_write;
    QTimer m_pause;
    QString m_stored;
    bool m_needed = false;
    bool m_isStoring = false;
};

} // namespace atalaya
