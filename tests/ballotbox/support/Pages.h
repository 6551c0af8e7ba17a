#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace atalaya::test {

/// Names and values of a page's hidden fields.
[[nodiscard]] std::map<QByteArray, QByteArray> hiddenFieldsIn(const QByteArray& html);

/// What a phone needs of a question's page to vote.
struct VoteForm {
    QByteArray round;
    QByteArray ballot;
    int stages = 0;
    int chosen = 0; ///< the seat's own vote, as the page shows it; 0: none

    bool operator==(const VoteForm&) const = default;
};

/// Nothing on a page that asks nothing.
[[nodiscard]] std::optional<VoteForm> voteFormIn(const QByteArray& html);

/// "code=T7K4&seat=9"
[[nodiscard]] QByteArray formOf(const std::map<QByteArray, QByteArray>& fields);

} // namespace atalaya::test
