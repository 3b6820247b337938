// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planestimate.h"

#include <algorithm>

namespace autodevos {
namespace {

constexpr int turnsBeside = 2;        ///< to look around, and to report
constexpr int filesOfGlob = 3;        ///< that a pattern stands for
constexpr int briefTokens = 2600;     ///< role, tools and task, read with every turn
constexpr int growthTokens = 900;     ///< that each turn adds to what is read
constexpr int writtenTokens = 700;    ///< in a turn
constexpr int tokensPerSecond = 40;   ///< written
constexpr double secondsOfTurn = 1.5; ///< before the first word

int turnsOf(const Task &task)
{
    int turns = turnsBeside;
    for (const QString &path : task.provides) {
        turns += path.contains(u'*') ? filesOfGlob : 1;
    }
    return turns;
}

} // namespace

void estimateTasks(Plan &plan)
{
    for (Task &task : plan.tasks) {
        if (task.estimate.tokens > 0) {
            continue;
        }
        const int turns = turnsOf(task);
        task.estimate.tokens = turns * (briefTokens + writtenTokens) + growthTokens * turns * (turns - 1) / 2;
        const double seconds = turns * (secondsOfTurn + static_cast<double>(writtenTokens) / tokensPerSecond);
        task.estimate.seconds = std::max(task.estimate.seconds, static_cast<int>(seconds));
    }
}

double expectedCost(const Plan &plan, const Price &price)
{
    double sum = 0;
    for (const Task &task : plan.tasks) {
        Usage usage;
        usage.output = std::min<qint64>(task.estimate.tokens, qint64{turnsOf(task)} * writtenTokens);
        usage.input = task.estimate.tokens - usage.output;
        sum += costOf(usage, price);
    }
    return sum;
}

} // namespace autodevos
