#pragma once

#include "views/workshop/PhoneVoting.h"

#include <memory>

namespace atalaya::desktop {

/// The ballot box, loaded when somebody first asks for it: most people never do, and its HTTP server takes time to
/// load.
class LoadedPhones final : public PhoneVoting {
    Q_OBJECT
public:
    using PhoneVoting::PhoneVoting;
    ~LoadedPhones() override;

    [[nodiscard]] std::vector<NetworkPlace> places() const override;
    Outcome start(WorkshopSession& session, const NetworkPlace& place, int port) override;
    void stop() override;
    [[nodiscard]] std::optional<Joining> joining() const override;
    [[nodiscard]] int port() const override;
    [[nodiscard]] int phones() const override;
    Outcome release(const QUuid& seat) override;
    void setEnd(const QDateTime& end) override;

private:
    /// Null when that part of the program is missing.
    PhoneVoting* load() const;

    mutable std::unique_ptr<PhoneVoting> m_real;
};

} // namespace atalaya::desktop
