// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/task.h"

#include <array>
#include <cstdint>
#include <vector>

namespace autodevos {

/// One task as the scheduler sees it: a number, what it needs, how long it may take, what it occupies.
struct ScheduledTask {
    std::vector<int> needs; ///< indices of other tasks
    int seconds = 1;
    ResourceClass resource = ResourceClass::Model;
};

struct SchedulerLimits {
    static constexpr int unlimited = 1 << 20;

    int maxParallel = 4;
    /// By ResourceClass: model calls are bounded by maxParallel alone; builds, tests and browsers come one at a time.
    std::array<int, 4> slots{unlimited, 1, 1, 1};
    bool failFast = false; ///< after a failure nothing new starts; what runs may end
};

/// Decides which task starts when. A pure state machine over indices: no clock, threads, Qt objects or I/O, so it can
/// be driven through any history in a test. Whoever drives it reports what happened and asks `takeReady` what to start.
///
/// A task starts when everything it needs is completed, a slot of its resource class is free and the limit allows it;
/// among those that may, the one with the longest remaining path of estimated seconds goes first, then plan order.
/// A failed or skipped task skips exactly its descendants.
class Scheduler {
public:
    /// `completed` marks tasks that count as done from the start; it may be shorter than `tasks`. The needs form no
    /// cycle.
    Scheduler(const std::vector<ScheduledTask> &tasks, SchedulerLimits limits, const std::vector<bool> &completed = {});

    /// The tasks to start now, in order; they count as running from here on.
    [[nodiscard]] std::vector<int> takeReady();

    void complete(int task); ///< of a running task, or of a taken one that turned out to need no work
    /// The running or waiting task has failed for good. Returns what is skipped because of it, in index order.
    [[nodiscard]] std::vector<int> fail(int task);
    /// The task, whatever its state but final, will not be carried out. Returns its skipped descendants.
    [[nodiscard]] std::vector<int> skip(int task);
    void wait(int task);      ///< running: gives its slot back until `wake`
    void wake(int task);      ///< waiting: may start again
    void suspend(int task);   ///< running: goes on, but occupies nothing until `proceed`; a person is asked
    void proceed(int task);   ///< suspended: occupies its slot again at once, even beyond the limit
    void interrupt(int task); ///< running or waiting: ended by a stop, neither done nor failed

    void pause() { m_isPaused = true; }
    void resume() { m_isPaused = false; }
    void stop() { m_isStopped = true; } ///< nothing starts any more; the run is over when nothing runs

    [[nodiscard]] TaskState state(int task) const { return m_states[at(task)]; }
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isFailing() const { return m_isFailing; } ///< fail-fast has struck: no task is tried again
    /// Nothing runs, and nothing that could still run is left.
    [[nodiscard]] bool isOver() const;

private:
    /// Longest remaining path in the upper half, reversed index in the lower: the largest key starts first.
    using Key = std::uint64_t;

    [[nodiscard]] static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    [[nodiscard]] int &used(int task) { return m_used[at(static_cast<int>(m_resources[at(task)]))]; }
    [[nodiscard]] std::vector<int> sortedOrder() const;
    void setKeys(const std::vector<ScheduledTask> &tasks);
    void makeReady(int task);
    void release(int task);
    void skipDescendants(int task, std::vector<int> &skipped);

    SchedulerLimits m_limits;
    std::vector<int> m_firstFollower; ///< followers of task i lie in m_followers from here to the next one's
    std::vector<int> m_followers;
    std::vector<int> m_missing; ///< needs that are not completed
    std::vector<TaskState> m_states;
    std::vector<ResourceClass> m_resources;
    std::vector<Key> m_keys;
    std::array<std::vector<Key>, 4> m_ready; ///< one heap for each resource class
    std::array<int, 4> m_used{};
    std::vector<bool> m_suspended; ///< those running tasks that occupy nothing
    int m_suspendedCount = 0;
    int m_running = 0;
    int m_waiting = 0;
    int m_readyCount = 0;
    bool m_isPaused = false;
    bool m_isStopped = false;
    bool m_isFailing = false;
};

} // namespace autodevos
