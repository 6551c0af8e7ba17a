#pragma once

#include <functional>
#include <string>

#include <csignal>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace atalaya::test {

/// A child of this process that runs `work` and writes lines to a pipe; what it does it does for real, in a process of
/// its own, so that it can be killed. It must open what it needs by itself.
class Child {
public:
    explicit Child(const std::function<int(int pipe)>& work) {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) {
            return;
        }
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            ::_exit(work(ends[1]));
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Child() {
        kill();
        (void)wait();
        ::close(m_pipe);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits for `count` bytes, or for the child's end; what has come.
    std::string read(std::size_t count) {
        std::string all;
        char byte = 0;
        while (all.size() < count && ::read(m_pipe, &byte, 1) == 1) {
            all.push_back(byte);
        }
        return all;
    }
    std::string readToEnd() { return read(std::string::npos); }
    void kill() const {
        if (m_pid > 0 && !m_ended) {
            ::kill(m_pid, SIGKILL);
        }
    }
    /// Exit status, or -1 when it was killed.
    int wait() {
        if (!m_ended && m_pid > 0) {
            int status = 0;
            ::waitpid(m_pid, &status, 0);
            m_ended = true;
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        return m_status;
    }

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
    int m_status = -1;
    bool m_ended = false;
};

inline bool sendByte(int pipe, char byte) {
    return ::write(pipe, &byte, 1) == 1;
}

} // namespace atalaya::test
