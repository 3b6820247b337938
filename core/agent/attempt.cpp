// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/attempt.h"

#include "core/base/names.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto endingNames = std::to_array<Name<AttemptEnding>>({
    {AttemptEnding::Failed, "failed"_L1},
    {AttemptEnding::Done, "done"_L1},
    {AttemptEnding::KeptScaffold, "kept-scaffold"_L1},
    {AttemptEnding::ChecksFailed, "checks-failed"_L1},
    {AttemptEnding::Stuck, "stuck"_L1},
    {AttemptEnding::TurnLimit, "turn-limit"_L1},
    {AttemptEnding::TokenLimit, "token-limit"_L1},
    {AttemptEnding::CostLimit, "cost-limit"_L1},
    {AttemptEnding::Declined, "declined"_L1},
    {AttemptEnding::Blocked, "blocked"_L1},
});

} // namespace

QString toString(AttemptEnding ending)
{
    return wordOf(endingNames, ending);
}

} // namespace autodevos
