// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace autodevos::simulation {

/// Spreads the bits of a value (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

[[nodiscard]] constexpr quint64 mixed(quint64 a, quint64 b)
{
    return mixed(mixed(a) ^ b);
}

/// Everything that is left to chance in a history comes from one of these: the same seed, the same history.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mixed(m_state);
    }
    /// 0 to `end` - 1.
    [[nodiscard]] int below(int end) { return static_cast<int>(next() % static_cast<quint64>(end)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    /// In so many of a thousand cases.
    [[nodiscard]] bool isHit(int perThousand) { return below(1000) < perThousand; }

private:
    quint64 m_state;
};

} // namespace autodevos::simulation
