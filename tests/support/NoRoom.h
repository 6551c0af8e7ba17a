#pragma once

#include <csignal>

#include <sys/resource.h>

namespace atalaya::test {

/// While alive, no file of this process may grow: what a full disk does.
class NoRoom {
public:
    NoRoom() {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    rlimit m_before{};
};

} // namespace atalaya::test
