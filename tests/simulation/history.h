// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simhost.h"

namespace autodevos::simulation {

/// One seeded history of one project: processes that come and go, runs that are asked for, a person who meddles, and
/// at the end everything mended and done. Plays until its end or the first breach of an invariant.
class History {
public:
    /// An undisturbed one has the same plan, and the same is asked for; nothing crashes, fails to be written or is
    /// stopped.
    explicit History(quint64 seed, bool isDisturbed = true);

    /// Every line of what happens goes to `listener`, when there is one.
    void play(const std::function<void(const QString &)> &listener = {});
    [[nodiscard]] const std::optional<Witness::Breach> &breach() const { return m_world.witness.breach(); }
    [[nodiscard]] const Tally &tally() const { return m_world.tally; }

    /// What was done when all that was asked for had come to its end.
    struct Result {
        std::array<bool, mostTasks> isDone{};
        decltype(Disk::tree) tree{};
        friend bool operator==(const Result &, const Result &) = default;
    };
    [[nodiscard]] const Result &result() const { return m_result; }
    /// Crashes and stops must have left no trace in the result. Not where a person has changed what is to come out, nor
    /// after a task that was asked for alone: what it left stale is done by whoever asks for a run next, and after a
    /// crash somebody does sooner.
    [[nodiscard]] bool isComparable() const { return !m_world.scenario.isMeddled && !m_hasRunAlone; }
    void compareWith(const History &undisturbed);

private:
    void describe();
    void openAgain();
    void act(int number);
    void carryThrough();
    void pump();
    void meddle();
    void meddleBetween();
    void unblock();
    void answerOne(bool mayGiveUp);
    void settleAll();
    [[nodiscard]] bool isOver() const { return breach().has_value(); }
    [[nodiscard]] TaskId anyTask();

    World m_world;
    Random m_wishes; ///< what is asked for is the same however the world goes
    Result m_result;
    bool m_hasRunAlone = false;
    std::unique_ptr<SimHost> m_host;
    int m_steps = 0;
    int m_processes = 0;
    int m_answers = 0;
};

} // namespace autodevos::simulation
