// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simhost.h"

namespace autodevos::simulation {

/// One seeded history of one project: processes that come and go, runs that are asked for, a person who meddles, and
/// at the end everything mended and done. Plays until its end or the first breach of an invariant.
class History {
public:
    explicit History(quint64 seed)
        : m_world(seed)
    {
    }

    /// Every line of what happens goes to `listener`, when there is one.
    void play(const std::function<void(const QString &)> &listener = {});
    [[nodiscard]] const std::optional<Witness::Breach> &breach() const { return m_world.witness.breach(); }
    [[nodiscard]] const Tally &tally() const { return m_world.tally; }

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
    std::unique_ptr<SimHost> m_host;
    int m_steps = 0;
    int m_processes = 0;
    int m_answers = 0;
};

} // namespace autodevos::simulation
