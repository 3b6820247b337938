// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/readtogether.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace autodevos {
namespace {

constexpr std::size_t mostThreads = 4;

} // namespace

QVector<ToolResult> readTogether(Toolbox &toolbox, const QVector<ToolCall> &calls)
{
    toolbox.shareReads();
    std::vector<ToolResult> results(static_cast<std::size_t>(calls.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < results.size(); i = next++) {
            results[i] = toolbox.call(calls.at(static_cast<qsizetype>(i)));
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(mostThreads, results.size()); ++i) {
            helpers.emplace_back(work);
        }
        work();
    }
    return {results.begin(), results.end()};
}

} // namespace autodevos
