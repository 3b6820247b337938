// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scheduler.h"

#include <algorithm>

namespace autodevos {
namespace {

constexpr std::uint64_t lowerHalf = 0xffffffffU;

int taskOf(std::uint64_t key)
{
    return static_cast<int>(lowerHalf - (key & lowerHalf));
}

} // namespace

Scheduler::Scheduler(const std::vector<ScheduledTask> &tasks, SchedulerLimits limits,
                     const std::vector<bool> &completed)
    : m_limits(limits)
    , m_firstFollower(tasks.size() + 1, 0)
    , m_missing(tasks.size(), 0)
    , m_states(tasks.size(), TaskState::Pending)
    , m_resources(tasks.size())
    , m_keys(tasks.size())
    , m_suspended(tasks.size(), false)
{
    m_limits.maxParallel = std::max(1, m_limits.maxParallel);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        m_resources[i] = tasks[i].resource;
        m_missing[i] = static_cast<int>(tasks[i].needs.size());
        for (const int need : tasks[i].needs) {
            ++m_firstFollower[at(need) + 1];
        }
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        m_firstFollower[i + 1] += m_firstFollower[i];
    }
    m_followers.resize(at(m_firstFollower.back()));
    std::vector<int> next(m_firstFollower.begin(), m_firstFollower.end() - 1);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        for (const int need : tasks[i].needs) {
            m_followers[at(next[at(need)]++)] = static_cast<int>(i);
        }
    }
    setKeys(tasks);
    for (std::size_t i = 0; i < std::min(completed.size(), tasks.size()); ++i) {
        if (!completed[i]) {
            continue;
        }
        m_states[i] = TaskState::Completed;
        for (int f = m_firstFollower[i]; f < m_firstFollower[i + 1]; ++f) {
            --m_missing[at(m_followers[at(f)])];
        }
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (m_missing[i] == 0 && m_states[i] == TaskState::Pending) {
            makeReady(static_cast<int>(i));
        }
    }
}

std::vector<int> Scheduler::sortedOrder() const
{
    std::vector<int> missing = m_missing;
    std::vector<int> order;
    order.reserve(missing.size());
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] == 0) {
            order.push_back(static_cast<int>(i));
        }
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        const std::size_t task = at(order[next]);
        for (int f = m_firstFollower[task]; f < m_firstFollower[task + 1]; ++f) {
            const int follower = m_followers[at(f)];
            if (--missing[at(follower)] == 0) {
                order.push_back(follower);
            }
        }
    }
    return order;
}

void Scheduler::setKeys(const std::vector<ScheduledTask> &tasks)
{
    std::vector<std::uint64_t> remaining(tasks.size(), 0);
    const std::vector<int> order = sortedOrder();
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const std::size_t task = at(*it);
        std::uint64_t longest = 0;
        for (int f = m_firstFollower[task]; f < m_firstFollower[task + 1]; ++f) {
            longest = std::max(longest, remaining[at(m_followers[at(f)])]);
        }
        remaining[task] = std::min(lowerHalf, longest + static_cast<std::uint64_t>(std::max(0, tasks[task].seconds)));
        m_keys[task] = (remaining[task] << 32U) | (lowerHalf - static_cast<std::uint64_t>(task));
    }
}

void Scheduler::makeReady(int task)
{
    auto &heap = m_ready[at(static_cast<int>(m_resources[at(task)]))];
    heap.push_back(m_keys[at(task)]);
    std::ranges::push_heap(heap);
    ++m_readyCount;
}

std::vector<int> Scheduler::takeReady()
{
    std::vector<int> taken;
    while (!m_isPaused && !m_isStopped && m_readyCount > 0 && m_running < m_limits.maxParallel) {
        std::vector<Key> *best = nullptr;
        for (std::size_t resource = 0; resource < m_ready.size(); ++resource) {
            auto &heap = m_ready[resource];
            if (!heap.empty() && m_used[resource] < m_limits.slots[resource] &&
                (best == nullptr || heap.front() > best->front())) {
                best = &heap;
            }
        }
        if (best == nullptr) {
            break;
        }
        const int task = taskOf(best->front());
        std::ranges::pop_heap(*best);
        best->pop_back();
        --m_readyCount;
        // A task that was skipped while it lay ready is still in its heap; it counts as ready only until here.
        if (m_states[at(task)] != TaskState::Pending) {
            continue;
        }
        m_states[at(task)] = TaskState::Running;
        ++m_running;
        ++used(task);
        taken.push_back(task);
    }
    return taken;
}

void Scheduler::release(int task)
{
    if (m_suspended[at(task)]) {
        m_suspended[at(task)] = false;
        --m_suspendedCount;
    } else if (m_states[at(task)] == TaskState::Running) {
        --m_running;
        --used(task);
    } else if (m_states[at(task)] == TaskState::Waiting) {
        --m_waiting;
    }
}

void Scheduler::complete(int task)
{
    release(task);
    m_states[at(task)] = TaskState::Completed;
    for (int f = m_firstFollower[at(task)]; f < m_firstFollower[at(task) + 1]; ++f) {
        const int follower = m_followers[at(f)];
        if (--m_missing[at(follower)] == 0 && m_states[at(follower)] == TaskState::Pending) {
            makeReady(follower);
        }
    }
}

std::vector<int> Scheduler::fail(int task)
{
    release(task);
    m_states[at(task)] = TaskState::Failed;
    std::vector<int> skipped;
    skipDescendants(task, skipped);
    if (m_limits.failFast) {
        m_isFailing = true;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            if (m_states[i] == TaskState::Pending || m_states[i] == TaskState::Waiting) {
                release(static_cast<int>(i));
                m_states[i] = TaskState::Skipped;
                skipped.push_back(static_cast<int>(i));
            }
        }
    }
    std::ranges::sort(skipped);
    return skipped;
}

std::vector<int> Scheduler::skip(int task)
{
    release(task);
    m_states[at(task)] = TaskState::Skipped;
    std::vector<int> skipped;
    skipDescendants(task, skipped);
    std::ranges::sort(skipped);
    return skipped;
}

void Scheduler::skipDescendants(int task, std::vector<int> &skipped)
{
    std::vector<int> open{task};
    while (!open.empty()) {
        const std::size_t next = at(open.back());
        open.pop_back();
        for (int f = m_firstFollower[next]; f < m_firstFollower[next + 1]; ++f) {
            const int follower = m_followers[at(f)];
            if (m_states[at(follower)] == TaskState::Pending) {
                m_states[at(follower)] = TaskState::Skipped;
                skipped.push_back(follower);
                open.push_back(follower);
            }
        }
    }
}

void Scheduler::wait(int task)
{
    release(task);
    m_states[at(task)] = TaskState::Waiting;
    ++m_waiting;
}

void Scheduler::wake(int task)
{
    if (m_states[at(task)] == TaskState::Waiting) {
        release(task);
        m_states[at(task)] = TaskState::Pending;
        makeReady(task);
    }
}

void Scheduler::suspend(int task)
{
    if (m_states[at(task)] == TaskState::Running && !m_suspended[at(task)]) {
        release(task);
        m_suspended[at(task)] = true;
        ++m_suspendedCount;
    }
}

void Scheduler::proceed(int task)
{
    if (m_suspended[at(task)]) {
        release(task);
        ++m_running;
        ++used(task);
    }
}

void Scheduler::interrupt(int task)
{
    release(task);
    m_states[at(task)] = TaskState::Interrupted;
}

bool Scheduler::isOver() const
{
    if (m_running > 0 || m_suspendedCount > 0) {
        return false;
    }
    if (m_isStopped) {
        return true;
    }
    if (m_waiting > 0) {
        return false;
    }
    // Ready heaps may hold tasks that were skipped meanwhile; those do not keep a run alive.
    return m_readyCount == 0 || std::ranges::all_of(m_ready, [this](const std::vector<Key> &heap) {
               return std::ranges::all_of(heap,
                                          [this](Key key) { return m_states[at(taskOf(key))] != TaskState::Pending; });
           });
}

} // namespace autodevos
