#pragma once

#include <csignal>

#include <sys/resource.h>

namespace atalaya::test {

/// While one of these lives, no file of this process can grow: a full disk.
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
