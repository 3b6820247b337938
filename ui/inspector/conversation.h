// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/plan/usage.h"

#include <QHash>
#include <QVector>

namespace autodevos {

/// One thing said or done in a task's conversation, without file contents.
struct Utterance {
    enum class Kind { AttemptBegan, Answer, Reasoning, Call, Command, Report, Failure };
    Kind kind = Kind::Answer;
    qint64 time = 0;
    int attempt = 0;
    QString text;  ///< what was said; for calls and commands what came out
    QString title; ///< for calls and commands: the tool and its target, or the command line
    bool ok = true;
    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// What models and agents said, by task; a projection of the journal. Main thread. Long outputs are cut: the journal
/// has them whole.
class Conversations {
public:
    void apply(const QVector<Event> &events);
    void clear() { m_byTask.clear(); }
    [[nodiscard]] const QVector<Utterance> &of(const TaskId &task) const;

private:
    QHash<TaskId, QVector<Utterance>> m_byTask;
    QVector<Utterance> m_none;
};

} // namespace autodevos
