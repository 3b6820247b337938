// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fakerun.h"
#include "tests/simulation/witness.h"

namespace autodevos::simulation {

/// What happened in histories, for people: a simulator that never crashes anything proves nothing.
struct Tally {
    quint64 histories = 0;
    quint64 runs = 0; ///< through a run controller
    quint64 attempts = 0;
    quint64 calls = 0;
    quint64 replayed = 0;
    quint64 crashes = 0;
    quint64 faults = 0; ///< commits that failed
    quint64 deeds = 0;
    quint64 edits = 0;
    quint64 timeouts = 0;
    quint64 events = 0;

    Tally &operator+=(const Tally &other)
    {
        histories += other.histories;
        runs += other.runs;
        attempts += other.attempts;
        calls += other.calls;
        replayed += other.replayed;
        crashes += other.crashes;
        faults += other.faults;
        deeds += other.deeds;
        edits += other.edits;
        timeouts += other.timeouts;
        events += other.events;
        return *this;
    }
};

/// Where a history takes place: time, chance, the disk, and who watches. Outlives every process.
struct World {
    explicit World(quint64 seed)
        : scenario(makeScenario(seed))
        , random(mixed(seed, 1))
        , witness(scenario, disk, clock)
    {
    }

    Scenario scenario;
    FakeClock clock;
    Random random;
    Disk disk;
    Witness witness;
    Tally tally;
    bool isDead = false;   ///< the process has crashed: nothing it still does has an effect
    bool isMended = false; ///< from here on every attempt succeeds

    /// The process may die here.
    bool mayDie(int perThousand)
    {
        if (!isDead && scenario.crashes > 0 && !isMended && random.isHit(perThousand)) {
            --scenario.crashes;
            ++tally.crashes;
            isDead = true;
        }
        return isDead;
    }
};

} // namespace autodevos::simulation
