#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace atalaya {

/// Looks at files beside the window, each on a thread of its own: a share of the network that does not answer holds a
/// look up for minutes, and must hold up neither the window, nor the other looks, nor the end of the program.
class FileLooks : public QObject {
    Q_OBJECT
public:
    struct Found {
        bool isFile = false;
        qint64 size = 0; ///< bytes
        QDateTime changedAt;

        bool operator==(const Found&) const = default;
    };
    using Look = std::function<Found(const QString& path)>;

    /// `look`: in the place of the real one; called on other threads.
    explicit FileLooks(Look look = {}, QObject* parent = nullptr);
    ~FileLooks() override;

    /// Looks at each of the files, except where an earlier look has not come back yet. What is seen within `patience`
    /// ms is known when this returns, so that nobody sees a list fill up; changed() tells of the rest.
    void look(const QStringList& paths, int patience);
    /// By the last look that came back; nothing before.
    [[nodiscard]] std::optional<Found> found(const QString& path) const;

Q_SIGNALS:
    void changed();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace atalaya
