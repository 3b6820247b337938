// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/journal/projectstate.h"

#include <functional>
#include <variant>

namespace autodevos {

/// What the engine tells the session, in order. Events are durable ones.
struct OpenedNotice {
    QVector<Error> notes;
};
struct OpenFailedNotice {
    Error error;
};
/// Another process works in the project (no holder: did until now); what it writes comes as events.
struct WatchedNotice {
    std::optional<LockHolder> holder;
};
/// The events told so far are void: another journal lies there now, all of it follows.
struct ReplacedNotice {};
struct RefusedNotice {
    Error error;
};
struct RunEndedNotice {
    RunState state = RunState::None;
};
/// The person's decision about these files is carried out.
struct ResolvedNotice {
    QStringList paths;
};
/// The project is as it was at this checkpoint.
struct RestoredNotice {
    qint64 checkpoint = 0;
};
using Notice = std::variant<QVector<Event>, OpenedNotice, OpenFailedNotice, WatchedNotice, ReplacedNotice, Plan,
                            RefusedNotice, ResolvedNotice, RestoredNotice, RunEndedNotice>;
using Notify = std::function<void(Notice)>;

} // namespace autodevos
