// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/taskrunner.h"
#include "core/engine/timers.h"
#include "tests/simulation/world.h"

namespace autodevos::simulation {

/// What the body of an attempt sends, as the pool's threads send it (core/engine/poolrunner.h).
struct Message {
    enum class Kind { Event, Wait, Question, Outcome };
    Kind kind = Kind::Event;
    Event event;
    bool isAwaited = false; ///< the body goes on once it is durable
    Question question;
    AttemptOutcome outcome;
    int task = 0;
    quint64 serial = 0; ///< of the attempt
};

/// Carries out attempts in virtual time as the agent's body does (core/agent): waits until its beginning is durable,
/// plays back what the record holds, calls the model for the rest, makes each answer durable before it is used,
/// prepares files, brings them into the tree, and reports. Several messages may gather before they are delivered.
class SimRunner final : public TaskRunner {
public:
    SimRunner(World &world, Timers &timers, const EventLog &log, std::function<void(QVector<Message>)> deliver);

    void start(AttemptRequest request) override;
    void cancel(const TaskId &task, ErrorKind reason) override;
    void setWaiting(const TaskId &task, bool isWaiting) override;

    void handleEnded(int task); ///< its outcome has been delivered
    void handleDurable(int task, quint64 serial, bool isDurable);
    void handleAnswer(int task, quint64 serial, const std::optional<Answer> &answer); ///< nothing: withdrawn
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isRunning(int task) const { return m_attempts.at(static_cast<std::size_t>(task)).serial != 0; }

private:
    enum class At {
        Beginning, ///< not known to be durable yet
        Turn,
        Calling,
        Recording,
        Command,
        CommandRecording,
        Asking,
        Working,
        Preparing,
        Committing,
        Ended
    };
    struct Attempt {
        quint64 serial = 0; ///< 0: none runs
        AttemptRequest request;
        Ending ending;
        At at = At::Beginning;
        int turn = 0;
        int commandsDone = 0;
        int asked = 0;
        bool wasReplayed = true;
        quint64 conversation = 0;
        quint64 answer = 0;
        quint64 inputs = 0;
        bool isStopped = false;
        ErrorKind reason = ErrorKind::Cancelled;
        TimerId timer = 0;
        QJsonObject files;
    };

    void goOn(int task);
    void takeTurn(int task);
    void afterTurn(int task);
    void work(int task);
    void prepare(int task);
    void land(int task, int most);
    void finish(int task, bool ok, ErrorKind error = ErrorKind::Cancelled);
    void wait(int task, qint64 ms);
    void awaitBeginning(int task);
    void post(int task, EventKind kind, QJsonObject payload);
    void send(Message message);
    [[nodiscard]] const Event *recorded(const Attempt &attempt, EventKind kind) const;
    [[nodiscard]] Attempt &attempt(int task) { return m_attempts.at(static_cast<std::size_t>(task)); }
    [[nodiscard]] const Script &script(int task) const
    {
        return m_world.scenario.scripts.at(static_cast<std::size_t>(task));
    }

    World &m_world;
    Timers &m_timers;
    const EventLog &m_log;
    std::function<void(QVector<Message>)> m_deliver;
    std::array<Attempt, mostTasks> m_attempts;
    QVector<Message> m_mail;
    quint64 m_lastSerial = 0;
};

} // namespace autodevos::simulation
