// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/stuckwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostSilent = 2;    ///< turns in a row
constexpr qsizetype mostSame = 3;      ///< turns in a row that do and get the same
constexpr qsizetype mostAlternate = 6; ///< turns in a row of the form A B A B A B
constexpr qsizetype mostAmong = 5;     ///< times that one turn comes within the last ones
constexpr qsizetype amongTurns = 12;

} // namespace

StuckWatch::Verdict StuckWatch::note(const QString &fingerprint, const QString &words, bool isSilent)
{
    m_turns.append({fingerprint, words, isSilent});
    const QString found = repetition();
    if (found.isEmpty()) {
        return Verdict::GoesOn;
    }
    m_diagnosis = found;
    m_turns.clear();
    return std::exchange(m_wasTold, true) ? Verdict::Stuck : Verdict::Diagnose;
}

QString StuckWatch::repetition() const
{
    const auto tailIs = [this](qsizetype count, const auto &fits) {
        return m_turns.size() >= count && std::all_of(m_turns.cend() - count, m_turns.cend(), fits);
    };
    const Turn &last = m_turns.constLast();
    if (tailIs(mostSilent, [](const Turn &turn) { return turn.isSilent; })) {
        return u"%1 answers in a row were empty"_s.arg(mostSilent);
    }
    if (last.isSilent) {
        return {};
    }
    const auto isLast = [&last](const Turn &turn) {
        return turn.fingerprint == last.fingerprint;
    };
    if (tailIs(mostSame, isLast)) {
        return u"%1 times in a row came the same with the same result: %2"_s.arg(mostSame).arg(last.words);
    }
    if (m_turns.size() >= mostAlternate) {
        const Turn &other = m_turns.at(m_turns.size() - 2);
        bool alternates = other.fingerprint != last.fingerprint;
        for (qsizetype i = 0; i < mostAlternate; ++i) {
            const Turn &turn = m_turns.at(m_turns.size() - 1 - i);
            alternates = alternates && turn.fingerprint == (i % 2 == 0 ? last : other).fingerprint;
        }
        if (alternates) {
            return u"two steps alternate without getting further: %1; %2"_s.arg(other.words, last.words);
        }
    }
    const qsizetype from = std::max<qsizetype>(0, m_turns.size() - amongTurns);
    if (std::count_if(m_turns.cbegin() + from, m_turns.cend(), isLast) >= mostAmong) {
        return u"this came %1 times with the same result: %2"_s.arg(mostAmong).arg(last.words);
    }
    return {};
}

} // namespace autodevos
