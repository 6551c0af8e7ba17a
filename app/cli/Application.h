#pragma once

#include <QCoreApplication>

#include <optional>

namespace atalaya::cli {

/// The application object of the command line. There can be one at a time, and what draws makes one of its own, so this
/// one gives way to it.
class Application {
public:
    /// Both must outlive it, as QCoreApplication wants it.
    Application(int& argc, char** argv) : m_argc(argc), m_argv(argv) { m_object.emplace(m_argc, m_argv); }
    Q_DISABLE_COPY_MOVE(Application)

    /// While it lives, another application object may exist.
    class Pause {
    public:
        explicit Pause(Application& application) : m_application(application) { m_application.m_object.reset(); }
        ~Pause() { m_application.m_object.emplace(m_application.m_argc, m_application.m_argv); }
        Q_DISABLE_COPY_MOVE(Pause)

    private:
        Application& m_application;
    };

private:
    int& m_argc;
    char** m_argv;
    std::optional<QCoreApplication> m_object;
};

} // namespace atalaya::cli
