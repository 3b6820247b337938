// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>
#include <QVector>

/// What can be late: tasks with a due date, loans that are not returned. Pure functions over a domain; the words stand
/// in `words/deadlines.tsv`.
namespace autodevos::deadlines {

/// Records of an entity that have to be seen to by a day.
struct Deadline {
    const Entity *entity = nullptr;
    const Field *day = nullptr;
    const Field *state = nullptr; ///< null: `tick`, `ended` or nothing says that it is done
    QStringList open;             ///< states in which it can be late
    const Field *tick = nullptr;
    const Field *ended = nullptr; ///< the day on which it was done
    QString start;                ///< a field that must not lie behind the day; empty: none
    bool isExpiry = false;        ///< it is no longer good after the day
};

/// An inspection moves the day of the next one on.
struct Renewal {
    const Entity *event = nullptr;
    const Relation *link = nullptr; ///< of the event, to what it is done to
    const Field *date = nullptr;    ///< of the event
    const Entity *entity = nullptr;
    const Field *day = nullptr;      ///< the next one
    const Field *interval = nullptr; ///< for how many days it is good
};

/// Whatever has such a day and says when it is done; without the latter, what has the capability Due without a `page`.
[[nodiscard]] QVector<Deadline> deadlinesOf(const Domain &domain);
[[nodiscard]] QVector<Renewal> renewalsOf(const Domain &domain);
/// The day by which records of the entity have to be seen to; null: there is none.
[[nodiscard]] const Field *dayOf(const Entity &entity);
/// A day after which something is no longer good.
[[nodiscard]] bool isExpiry(const Field &field);
/// The state in which nothing is to be done any more: an enum with such options, or a tick; null: there is none.
[[nodiscard]] const Field *stateOf(const Entity &entity);
/// The options of the enum in which something is still to be done.
[[nodiscard]] QStringList openOptions(const Field &state);

} // namespace autodevos::deadlines
