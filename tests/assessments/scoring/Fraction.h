#pragma once

#include <numeric>

namespace atalaya::test {

/// An exact value in lowest terms, its bottom positive. Sixty-three bits are enough for what the oracle does with it:
/// every part is a small whole number or a few quarters.
struct Fraction {
    long long top = 0;
    long long bottom = 1;

    static Fraction of(long long top, long long bottom) {
        const long long common = std::gcd(top, bottom);
        return {top / common, bottom / common};
    }
    [[nodiscard]] double value() const { return double(top) / double(bottom); }
};

inline Fraction operator+(Fraction a, Fraction b) {
    return Fraction::of(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

inline Fraction operator*(Fraction a, Fraction b) {
    return Fraction::of(a.top * b.top, a.bottom * b.bottom);
}

/// `b` must be positive.
inline Fraction operator/(Fraction a, Fraction b) {
    return a * Fraction{b.bottom, b.top};
}

inline bool operator<(Fraction a, Fraction b) {
    return a.top * b.bottom < b.top * a.bottom;
}

inline bool operator==(Fraction a, Fraction b) {
    return a.top == b.top && a.bottom == b.bottom;
}

} // namespace atalaya::test
