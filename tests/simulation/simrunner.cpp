// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

constexpr qint64 deafMs = 100'000;

QString hexOf(quint64 value)
{
    return QString::number(value, 16);
}

} // namespace

SimRunner::SimRunner(World &world, Timers &timers, const EventLog &log, std::function<void(QVector<Message>)> deliver)
    : m_world(world)
    , m_timers(timers)
    , m_log(log)
    , m_deliver(std::move(deliver))
{
}

void SimRunner::start(AttemptRequest request)
{
    if (m_world.mayDie(m_world.scenario.crashesPerThousand / 4)) {
        return;
    }
    const int task = taskOf(request.task.id);
    ++m_world.tally.attempts;
    m_world.witness.attemptStarted(request);
    Attempt &now = attempt(task);
    now = {};
    now.serial = ++m_lastSerial;
    now.ending = m_world.scenario.endingOf(task, request.number);
    now.inputs = inputsOf(m_world.disk, script(task), request.task);
    now.conversation = mixed(static_cast<quint64>(1000 * task + versionOf(request.task.instructions)),
                             mixed(now.inputs, digestOf(request.findings)));
    now.request = std::move(request);
    if (const Event *prepared = recorded(now, EventKind::FilesPrepared)) {
        now.files = prepared->payload;
    }
    if (!now.ending.ok && !now.ending.hangs && m_world.scenario.breaksOffAtOnce(task, now.request.number)) {
        now.at = At::Working; // it does not come to do anything
        wait(task, 0);
        return;
    }
    awaitBeginning(task);
}

void SimRunner::awaitBeginning(int task)
{
    const Attempt &now = attempt(task);
    Message message;
    message.kind = Message::Kind::Wait;
    message.event = {.run = now.request.run, .task = now.request.task.id, .attempt = now.request.number};
    message.task = task;
    message.serial = now.serial;
    send(std::move(message));
}

const Event *SimRunner::recorded(const Attempt &attempt, EventKind kind) const
{
    const auto found = std::ranges::find(attempt.request.record, kind, &Event::kind);
    return found == attempt.request.record.cend() ? nullptr : &*found;
}

void SimRunner::cancel(const TaskId &task, ErrorKind reason)
{
    if (m_world.isDead) {
        return;
    }
    const int index = taskOf(task);
    Attempt &now = attempt(index);
    m_world.witness.cancelled(index, reason);
    m_world.tally.timeouts += reason == ErrorKind::Timeout ? 1 : 0;
    if (now.serial == 0) {
        return;
    }
    now.isStopped = true;
    now.reason = reason;
    const bool canBreakOff =
        now.at == At::Turn || now.at == At::Calling || now.at == At::Command || now.at == At::Working;
    if (now.at == At::Asking) { // even who hears nothing else hears that
        finish(index, false);
    } else if (canBreakOff && !script(index).isDeaf) {
        m_timers.cancel(now.timer);
        now.at = At::Turn; // where it looks whether it is to stop
        wait(index, m_world.random.isHit(500) ? 0 : m_world.random.below(700));
    }
}

void SimRunner::setWaiting(const TaskId &task, bool isWaiting)
{
    if (!m_world.isDead) {
        m_world.witness.waits(taskOf(task), isWaiting);
    }
}

bool SimRunner::isIdle() const
{
    return std::ranges::all_of(m_attempts, [](const Attempt &attempt) { return attempt.serial == 0; });
}

void SimRunner::wait(int task, qint64 ms)
{
    Attempt &now = attempt(task);
    now.timer = m_timers.start(ms, [this, task, serial = now.serial] {
        if (attempt(task).serial == serial && !m_world.isDead) {
            goOn(task);
        }
    });
}

void SimRunner::send(Message message)
{
    if (m_mail.isEmpty()) {
        (void)m_timers.start(0, [this] { m_deliver(std::exchange(m_mail, {})); });
    }
    m_mail.append(std::move(message));
}

void SimRunner::post(int task, EventKind kind, QJsonObject payload)
{
    const Attempt &now = attempt(task);
    Message message;
    message.event = {.kind = kind,
                     .run = now.request.run,
                     .task = now.request.task.id,
                     .attempt = now.request.number,
                     .payload = std::move(payload)};
    message.isAwaited = true;
    message.task = task;
    message.serial = now.serial;
    send(std::move(message));
}

void SimRunner::handleDurable(int task, quint64 serial, bool isDurable)
{
    Attempt &now = attempt(task);
    if (now.serial != serial || m_world.isDead) {
        return;
    }
    if (!isDurable) {
        now.ending = {false, false, ErrorKind::Cancelled, AttemptEnding::Failed};
        now.isStopped = true;
        now.files = {};
        finish(task, false);
        return;
    }
    wait(task, 0);
}

void SimRunner::handleEnded(int task)
{
    attempt(task).serial = 0;
    m_world.witness.attemptEnded(task);
}

void SimRunner::handleAnswer(int task, quint64 serial, const std::optional<Answer> &answer)
{
    Attempt &now = attempt(task);
    if (now.serial != serial || now.at != At::Asking || m_world.isDead) {
        return;
    }
    if (answer) {
        ++now.asked;
        now.conversation = mixed(now.conversation, static_cast<quint64>(answer->option.size() + 7));
        wait(task, 0);
    }
}

void SimRunner::goOn(int task)
{
    Attempt &now = attempt(task);
    switch (now.at) {
    case At::Beginning:
        m_world.witness.attemptBegins(now.request);
        now.at = At::Turn;
        [[fallthrough]];
    case At::Turn:
        if (recorded(now, EventKind::FilesCommitted) != nullptr) {
            finish(task, true);
        } else if (!now.files.isEmpty()) { // it had passed its checks when the process died
            now.at = At::Preparing;
            land(task, filesOfTask);
        } else {
            takeTurn(task);
        }
        break;
    case At::Calling:
        now.answer = ++m_world.tally.calls;
        m_world.witness.modelCalled(task, now.request.run, now.request.number,
                                    mixed(now.conversation, static_cast<quint64>(now.turn)));
        if (m_world.mayDie(m_world.scenario.crashesPerThousand)) {
            return; // paid, and nobody knows
        }
        now.at = At::Recording;
        post(task, EventKind::ModelAnswered,
             {{u"turn"_s, now.turn + 1},
              {u"requestHash"_s, hexOf(mixed(now.conversation, static_cast<quint64>(now.turn)))},
              {u"response"_s, QJsonObject{{u"text"_s, hexOf(now.answer)},
                                          {u"usage"_s, QJsonObject{{u"input"_s, 10}, {u"output"_s, 5}}}}}});
        break;
    case At::Recording:
        m_world.witness.answerUsed(task, mixed(now.conversation, static_cast<quint64>(now.turn)));
        now.conversation = mixed(now.conversation, now.answer);
        ++now.turn;
        now.at = At::Turn;
        afterTurn(task);
        break;
    case At::Command:
        m_world.witness.commandRan(task, now.request.run, now.request.number);
        now.at = At::CommandRecording;
        post(task, EventKind::CommandRan, {{u"turn"_s, now.turn}, {u"command"_s, u"make"_s}, {u"exitCode"_s, 0}});
        break;
    case At::CommandRecording:
        ++now.commandsDone;
        now.at = At::Turn;
        afterTurn(task);
        break;
    case At::Asking:
        now.at = At::Turn;
        afterTurn(task);
        break;
    case At::Working:
        work(task);
        break;
    case At::Preparing:
        land(task,
             m_world.mayDie(m_world.scenario.crashesPerThousand) ? m_world.random.below(filesOfTask) : filesOfTask);
        break;
    case At::Committing:
        finish(task, true);
        break;
    case At::Ended:
        break;
    }
}

void SimRunner::takeTurn(int task)
{
    Attempt &now = attempt(task);
    if (now.isStopped && !script(task).isDeaf) {
        finish(task, false);
        return;
    }
    if (now.turn == script(task).turns) {
        now.at = At::Working;
        if (now.ending.ok || !now.ending.hangs) {
            wait(task, 250);
        } else if (script(task).isDeaf) {
            wait(task, deafMs);
        }
        return;
    }
    const QString hash = hexOf(mixed(now.conversation, static_cast<quint64>(now.turn)));
    for (const Event &event : now.wasReplayed ? now.request.record : QVector<Event>()) {
        if (event.kind == EventKind::ModelAnswered && event.payload.value("turn"_L1).toInt() == now.turn + 1 &&
            event.payload.value("requestHash"_L1).toString() == hash) {
            ++m_world.tally.replayed;
            now.conversation = mixed(now.conversation,
                                     event.payload.value("response"_L1)["text"_L1].toString().toULongLong(nullptr, 16));
            ++now.turn;
            afterTurn(task);
            return;
        }
    }
    now.wasReplayed = false;
    now.at = At::Calling;
    wait(task, script(task).turnMs);
}

/// What the answer asked for: a command, a question; then the next turn.
void SimRunner::afterTurn(int task)
{
    Attempt &now = attempt(task);
    if (now.turn == script(task).commandAfter && now.commandsDone == 0) {
        if (recorded(now, EventKind::CommandRan) != nullptr) {
            now.commandsDone = 1;
        } else {
            now.at = At::Command;
            wait(task, 500);
            return;
        }
    }
    if (now.turn == script(task).asksAfter && now.asked == 0) {
        Question question{
            u"%1.0"_s.arg(now.turn), QuestionKind::Choice, u"Which?"_s, {{u"a"_s, {}}, {u"bb"_s, {}}}, u"a"_s, {}};
        for (const Event &event : now.request.record) {
            if (event.kind == EventKind::UserDecided && isAnswerTo(event.payload, question)) {
                ++now.asked;
                now.conversation =
                    mixed(now.conversation, static_cast<quint64>(answerFromJson(event.payload).option.size() + 7));
                wait(task, 0);
                return;
            }
        }
        now.at = At::Asking;
        Message message;
        message.kind = Message::Kind::Question;
        message.event = {.kind = EventKind::QuestionAsked,
                         .run = now.request.run,
                         .task = now.request.task.id,
                         .attempt = now.request.number,
                         .payload = toJson(question)};
        message.question = std::move(question);
        message.task = task;
        message.serial = now.serial;
        send(std::move(message));
        return;
    }
    wait(task, 0);
}

void SimRunner::work(int task)
{
    Attempt &now = attempt(task);
    if (!now.ending.ok) {
        finish(task, false, now.ending.error);
        return;
    }
    if (now.isStopped && !script(task).isDeaf) {
        finish(task, false);
        return;
    }
    prepare(task);
}

/// From here on the files are coming, also after a crash: to stop it is too late.
void SimRunner::prepare(int task)
{
    Attempt &now = attempt(task);
    if (script(task).files == 0) {
        finish(task, true);
        return;
    }
    now.at = At::Preparing;
    now.files = filesPayload(script(task), task, versionOf(now.request.task.instructions), now.inputs);
    post(task, EventKind::FilesPrepared, now.files);
}

void SimRunner::land(int task, int most)
{
    Attempt &now = attempt(task);
    m_world.disk.land(now.files, most);
    if (m_world.isDead || m_world.mayDie(m_world.scenario.crashesPerThousand)) {
        return;
    }
    now.at = At::Committing;
    post(task, EventKind::FilesCommitted, now.files);
}

void SimRunner::finish(int task, bool ok, ErrorKind error)
{
    Attempt &now = attempt(task);
    now.at = At::Ended;
    Message message;
    message.kind = Message::Kind::Outcome;
    message.task = task;
    message.serial = now.serial;
    AttemptOutcome &outcome = message.outcome;
    outcome.run = now.request.run;
    outcome.task = now.request.task.id;
    outcome.number = now.request.number;
    outcome.ok = ok;
    outcome.ending = ok ? AttemptEnding::Done : now.ending.ending;
    if (!ok) {
        outcome.error = {now.isStopped ? now.reason : error, u"It went wrong"_s, {}, {}};
        if (!now.isStopped && error == ErrorKind::Check) {
            outcome.findings = {{u"unit"_s, {}, 0, u"t%1 is wrong in %2"_s.arg(task).arg(hexOf(now.conversation)), {}}};
        }
    }
    send(std::move(message));
}

} // namespace autodevos::simulation
