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

/// Exit status 0 when `look` holds for a user without rights of its own; root gives its rights up for that.
inline int asNobody(const std::function<bool()>& look) {
    Child child([&look](int) {
        if (::getuid() == 0 && ::setresuid(65534, 65534, 65534) != 0) {
            return 2;
        }
        return look() ? 0 : 1;
    });
    return child.wait();
}

/// A gate for a child: it waits there until the parent opens it.
class Gate {
public:
    Gate() {
        if (::pipe(m_ends) != 0) {
            m_ends[0] = m_ends[1] = -1;
        }
    }
    ~Gate() {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;
    void open() const { (void)!::write(m_ends[1], "o", 1); }
    void wait() const {
        char byte = 0;
        (void)!::read(m_ends[0], &byte, 1);
    }

private:
    int m_ends[2] = {-1, -1};
};

inline bool sendByte(int pipe, char byte) {
    return ::write(pipe, &byte, 1) == 1;
}

} // namespace atalaya::test
