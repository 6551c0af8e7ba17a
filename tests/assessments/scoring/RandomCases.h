#pragma once

#include "tests/support/Builders.h"

namespace atalaya::test {

/// Frameworks that differ in whatever a score depends on, for comparing the library with the oracle: scales of three
/// and five stages, weights of their own, stricter evidence below than above, paragraphs that are not in order.
[[nodiscard]] inline std::vector<FrameworkPtr> frameworksForOracle() {
    const FrameworkPtr odd = FrameworkBuilder(3)
                                 .group("a", true)
                                 .commitment("X1", 4, 1.5)
                                 .group("b")
                                 .commitment("X2", 1)
                                 .commitment("X3", 3, 0.25)
                                 .indicatorWeight("X1-02", 2.0)
                                 .indicatorWeight("X3-01", 0.5)
                                 .indicatorWeight("X3-03", 0.75)
                                 .grade(2, EvidenceGrade::A)
                                 .grade(3, EvidenceGrade::C)
                                 .build();
    auto turned = std::make_shared<Framework>(*odd);
    for (Commitment& commitment : turned->commitments) {
        commitment.number = 10 - commitment.number;
    }
    turned->index();
    return {smallFramework(), odd, turned};
}

} // namespace atalaya::test
