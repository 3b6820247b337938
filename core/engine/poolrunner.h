// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/base/waker.h"
#include "core/engine/questiondesk.h"
#include "core/engine/taskrunner.h"

#include <QThreadPool>

#include <atomic>
#include <future>
#include <variant>

namespace autodevos {

/// An event that an attempt's body has sent. With `durable` the body's thread waits for the answer: whoever takes the
/// message sets it exactly once.
struct PostedEvent {
    Event event;
    std::shared_ptr<std::promise<Status>> durable; ///< null: nobody waits
};

/// An attempt's thread waits until what was journaled so far is durable: its beginning is. Answered exactly once.
struct PostedWait {
    RunId run;
    TaskId task;
    int attempt = 0;
    std::shared_ptr<std::promise<Status>> durable;
};

/// A question that an attempt's thread waits with; whoever takes the message sees to its answer.
struct PostedQuestion {
    Event event; ///< QuestionAsked
    Question question;
    std::shared_ptr<PendingAnswer> pending;
};

using RunnerMessage = std::variant<PostedEvent, PostedWait, PostedQuestion, AttemptOutcome>;

/// Carries out attempts in a thread pool of its own. Lives in the engine thread, owned by the session's engine; the
/// bodies run in pool threads and send everything through one mailbox, so an attempt's events always come before its
/// outcome. Destruction cancels what runs, answers whoever waits, and joins; it delivers nothing more.
class PoolRunner final : public TaskRunner {
public:
    using Sink = std::function<void(QVector<RunnerMessage>)>;

    /// `deliver` is called in the engine thread with everything that has gathered.
    PoolRunner(AttemptBody body, int threads, Sink deliver);
    ~PoolRunner() override;

    void start(AttemptRequest request) override;
    void cancel(const TaskId &task, ErrorKind reason) override;
    void setWaiting(const TaskId &task, bool isWaiting) override;

private:
    class Job;
    class Jobs;
    class Worker;
    /// What the engine thread keeps of a running attempt.
    struct Running {
        RunId run;
        int number = 0;
        std::stop_source stop;
        std::shared_ptr<std::atomic<ErrorKind>> reason;
        bool isWaiting = false; ///< another thread is lent for it
    };

    void handleMail();
    bool takeMail(); ///< false when there was none

    AttemptBody m_body;
    Sink m_deliver;
    Waker m_waker;
    Mailbox<RunnerMessage> m_mailbox;
    QHash<TaskId, Running> m_running;
    std::unique_ptr<Jobs> m_jobs;
    QThreadPool m_pool; ///< last: joined before anything its jobs use goes away
};

} // namespace autodevos
