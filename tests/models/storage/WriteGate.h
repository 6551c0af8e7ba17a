#pragma once

#include "tests/models/storage/RawSqlite.h"

namespace atalaya::test {

/// Keeps whoever wants to write into a workspace beside the window waiting, so that a test knows that the work is not
/// over yet, however fast the machine. Not for longer than writers wait for each other (2 s).
class WriteGate {
public:
    /// Shut at first.
    explicit WriteGate(const QString& path) : m_raw(path) { shut(); }
    ~WriteGate() { open(); }
    WriteGate(const WriteGate&) = delete;
    WriteGate& operator=(const WriteGate&) = delete;

    void shut() {
        if (!m_isShut) {
            m_raw.run(QStringLiteral("BEGIN IMMEDIATE"));
            m_isShut = true;
        }
    }
    void open() {
        if (m_isShut) {
            m_raw.run(QStringLiteral("COMMIT"));
            m_isShut = false;
        }
    }
    /// Lets this thread alone write, so many times.
    template <class Act> void pass(int times, Act act) {
        for (int time = 0; time < times; ++time) {
            open();
            act();
            shut();
        }
    }

private:
    RawSqlite m_raw;
    bool m_isShut = false;
};

} // namespace atalaya::test
