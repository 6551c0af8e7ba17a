#pragma once

#include "tests/support/Builders.h"

#include <random>

namespace atalaya::test {

/// Draws that depend on the seed alone; the standard's distributions differ between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// From `low` to `high`, both possible.
    int roll(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(int percent) { return roll(1, 100) <= percent; }
    template <class T> const T& pick(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(roll(0, static_cast<int>(items.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

/// The part of randomAssessment() that writes the strategy, and what all of its parts draw.
class RandomPlan {
protected:
    RandomPlan(const Framework& framework, std::uint64_t seed) : m_framework(framework), m_dice(seed), m_seed(seed) {}

    [[nodiscard]] QUuid id(const QString& name) const;
    [[nodiscard]] QDate date(int firstYear, int lastYear);
    [[nodiscard]] QString sentence();

    /// Objectives and actions; now and then nothing at all.
    void plan(Plan& plan);
    /// What a strategy holds beside objectives and actions. With dice of its own, so that the rest of a seed's
    /// assessment stays what it was before there was any of this.
    void strategy(Plan& plan);

    const Framework& m_framework;
    Dice m_dice;
    std::uint64_t m_seed;

private:
    void followedAction(Plan& plan, std::size_t i);
    void measure(Plan& plan, int number);
    void step(Plan& plan, int number);
    void scenario(Plan& plan, int number);
};

} // namespace atalaya::test
