#include "assessments/workshop/SessionAgreement.h"

namespace atalaya {

/// The votes of several revealed rounds side by side, without a word of whose they are.
class SessionVotes {
public:
    explicit SessionVotes(const std::vector<RevealedRound>& rounds) {
        for (const RevealedRound& round : rounds) {
            const auto [last, isNew] = m_last.emplace(round.m_round.indicator, &round);
            if (!isNew && last->second->m_round.number < round.m_round.number) {
                last->second = &round;
            }
        }
    }

    [[nodiscard]] int indicators() const { return static_cast<int>(m_last.size()); }

    [[nodiscard]] ReliabilityData units() const {
        ReliabilityData data;
        for (const auto& [indicator, round] : m_last) {
            std::vector<int> unit;
            for (int stage = 1; stage <= round->m_votes.stages(); ++stage) {
                unit.insert(unit.end(), static_cast<std::size_t>(round->m_votes.at(stage)), stage);
            }
            data.push_back(std::move(unit));
        }
        return data;
    }

    /// A row for each seat that voted on every indicator.
    [[nodiscard]] std::vector<std::vector<int>> rankings() const {
        std::vector<std::vector<int>> rows;
        if (m_last.empty()) {
            return rows;
        }
        for (const auto& [seat, vote] : m_last.begin()->second->m_bySeat) {
            std::vector<int> row;
            for (const auto& [indicator, round] : m_last) {
                if (const auto found = round->m_bySeat.find(seat); found != round->m_bySeat.end()) {
                    row.push_back(found->second.stage);
                }
            }
            if (row.size() == m_last.size()) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

private:
    std::map<QString, const RevealedRound*> m_last;
};

SessionAgreement agreementOver(const std::vector<RevealedRound>& rounds, const Bootstrap& bootstrap) {
    const SessionVotes votes(rounds);
    const ReliabilityData units = votes.units();
    return {votes.indicators(), krippendorffAlpha(units, Metric::Ordinal),
            alphaInterval(units, Metric::Ordinal, bootstrap), kendallW(votes.rankings())};
}

} // namespace atalaya
