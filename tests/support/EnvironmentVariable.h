#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace atalaya::test {

/// Sets a variable of the environment, or takes it out when `value` is null, until it goes.
class EnvironmentVariable {
public:
    EnvironmentVariable(const char* name, const char* value)
        : m_name(name), m_before(qgetenv(name)), m_was(qEnvironmentVariableIsSet(name)) {
        value != nullptr ? qputenv(name, value) : qunsetenv(name);
    }
    ~EnvironmentVariable() { m_was ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(EnvironmentVariable)

private:
    const char* m_name;
    QByteArray m_before;
    bool m_was;
};

} // namespace atalaya::test
