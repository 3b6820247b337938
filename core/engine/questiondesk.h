// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/pending.h"
#include "core/plan/question.h"

#include <QMap>

#include <memory>
#include <tuple>

namespace autodevos {

/// Where an attempt's thread waits for an answer.
using PendingAnswer = Pending<Answer>;

/// Names one question of one attempt.
struct QuestionKey {
    TaskId task;
    int attempt = 0;
    QString id;
    friend bool operator<(const QuestionKey &a, const QuestionKey &b)
    {
        return std::tie(a.task, a.attempt, a.id) < std::tie(b.task, b.attempt, b.id);
    }
};

/// The questions that attempts wait with. Lives in the engine thread; knows neither journal nor scheduler.
class QuestionDesk {
public:
    struct Entry {
        Question question;
        std::shared_ptr<PendingAnswer> pending;
    };

    /// In place of an earlier one with the same name, which is withdrawn.
    void put(const QuestionKey &key, Entry entry);
    [[nodiscard]] std::optional<Entry> take(const QuestionKey &key);
    [[nodiscard]] const Question *question(const QuestionKey &key) const;
    /// Of an attempt that has ended: whoever still waits hears that it was withdrawn.
    void withdraw(const TaskId &task);

private:
    QMap<QuestionKey, Entry> m_entries;
};

} // namespace autodevos
