// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simhost.h"

#include "core/engine/runsetup.h"
#include "core/engine/setaside.h"
#include "core/journal/eventstore.h"
#include "core/journal/interruption.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {
namespace {

constexpr qint64 commitRetryMs = 2000;

/// As they come back from the journal's table.
QVector<Event> readBack(const QVector<Event> &events)
{
    QVector<Event> read;
    for (const Event &event : events) {
        read.append(*toEvent(toRow(event)));
    }
    return read;
}

} // namespace

SimHost::SimHost(World &world)
    : m_world(world)
    , m_timers(world.clock)
    , m_log(
          nullptr, world.clock,
          [this](const QVector<Event> &events) {
              for (const Event &event : events) {
                  m_ends.apply(event);
              }
          },
          [this](const QVector<Event> &events) { return store(events); })
    , m_runner(world, m_timers, m_log, [this](const QVector<Message> &messages) { handleMessages(messages); })
{
    m_log.commitBeside(
        [this](const Status &status) {
            if (!status) {
                handleCommitFailed();
            } else if (m_controller && !m_world.isDead) {
                m_controller->flush();
            }
        },
        [this](std::function<void()> end) {
            (void)m_timers.start(m_world.scenario.syncMs == 0 ? 0 : m_world.random.below(m_world.scenario.syncMs),
                                 [this, end = std::move(end)] {
                                     if (!m_world.isDead) {
                                         end();
                                     }
                                 });
        });
}

/// Whole or not at all, like the journal's transaction; the process may die just before and just after.
Status SimHost::store(const QVector<Event> &events)
{
    const Status failed = failure(ErrorKind::Io, u"The disk cannot be written"_s);
    if (m_world.isDead || m_world.mayDie(m_world.scenario.crashesPerThousand)) {
        return failed;
    }
    if (m_world.clock.monotonicMs() < m_world.disk.faultyUntilMs) {
        ++m_world.tally.faults;
        return failed;
    }
    if (m_world.scenario.diskFaults > 0 && !m_world.isMended && m_world.random.isHit(20)) {
        --m_world.scenario.diskFaults;
        ++m_world.tally.faults;
        m_world.disk.faultyUntilMs = m_world.clock.monotonicMs() + m_world.random.below(6000);
        m_world.witness.note(u"     the disk fails"_s);
        return failed;
    }
    m_world.witness.willWrite(events);
    m_world.disk.events += events;
    m_world.tally.events += static_cast<quint64>(events.size());
    m_world.witness.wrote(events);
    return m_world.mayDie(m_world.scenario.crashesPerThousand) ? failed : Status();
}

bool SimHost::open()
{
    m_world.witness.processBegan();
    if (m_world.scenario.isWritten) {
        m_world.disk.events = readBack(m_world.disk.events);
    }
    m_log.replay(m_world.disk.events);
    for (const Event &event : std::as_const(m_world.disk.events)) {
        m_ends.apply(event);
    }
    for (const OpenEnds::Prepared &prepared : m_ends.prepared()) {
        m_world.disk.land(prepared.payload);
        m_log.append({.kind = EventKind::FilesCommitted,
                      .run = prepared.run,
                      .task = prepared.task,
                      .attempt = prepared.attempt,
                      .payload = prepared.payload});
    }
    for (Event &event : interruptionOf(m_log.state())) {
        m_log.append(std::move(event));
    }
    const bool isOpen = m_log.commit().has_value();
    if (isOpen) {
        m_world.witness.processOpened(state());
    }
    return isOpen;
}

bool SimHost::adoptPlan(Plan plan, const QString &cause)
{
    plan.version = state().hasPlan() ? state().plan()->version + 1 : 1;
    m_log.append({.kind = EventKind::PlanMade,
                  .payload = {{u"plan"_s, toJson(plan)}, {u"model"_s, u"m0"_s}, {u"cause"_s, cause}}});
    return commit();
}

bool SimHost::editTask(const TaskId &task, int version)
{
    const QString instructions = instructionsOf(taskOf(task), version);
    if (state().plan()->task(task)->instructions == instructions) {
        return true;
    }
    ++m_world.tally.edits;
    m_world.witness.note(u"     the person edits %1 to v%2"_s.arg(task.value()).arg(version));
    Plan plan = *state().plan();
    std::ranges::find(plan.tasks, task, &Task::id)->instructions = instructions;
    return adoptPlan(std::move(plan), u"edit"_s);
}

bool SimHost::requestRun(const RunOptions &options)
{
    if (m_log.hasUncommitted() && !commit()) {
        return false;
    }
    m_world.witness.note(u"     the person wants a run"_s);
    startRun(scopeOfRun(state(), m_log.ledger(), options.checkLevel), options);
    return true;
}

bool SimHost::retryTask(const TaskId &task, std::optional<int> version, const RunOptions &options, Reach reach)
{
    if ((m_log.hasUncommitted() && !commit()) || (version && !editTask(task, *version))) {
        return false;
    }
    m_world.witness.note(
        u"     the person wants %1 again%2"_s.arg(task.value(), reach == Reach::Alone ? u" alone"_s : QString()));
    startRun(m_log.ledger().retryPlan(*state().plan(), options.checkLevel, state(), task, reach), options);
    return true;
}

void SimHost::startRun(ReusePlan scope, const RunOptions &options)
{
    RunSetup setup = setUpRun(state(), m_ends, std::move(scope), options);
    setup.model = u"m0"_s;
    setup.hasPerson = m_world.scenario.hasPerson;
    setup.recovery = m_world.scenario.recovery;
    if (!setup.recovery.isEmpty()) {
        setup.pick = [this](const Task &, const std::optional<ModelPick> &recorded) {
            return recorded ? *recorded : pickOne();
        };
    }
    m_ended.reset();
    m_isStopping = false;
    ++m_world.tally.runs;
    m_world.witness.runBegins(setup.scope, setup.plan, setup.options);
    m_controller = std::make_unique<RunController>(
        RunController::Services{m_log,
                                m_runner,
                                m_timers,
                                m_world.clock,
                                [this] { return static_cast<double>(m_world.random.below(1000)) / 1000.0; },
                                {},
                                [this](RunState ended) {
                                    if (!m_world.isDead) {
                                        m_ended = ended;
                                        m_world.witness.runEnded(ended, m_log, m_ends, m_runner.isIdle());
                                    }
                                },
                                [this](const Error &) {
                                    handleCommitFailed();
                                }},
        std::move(setup));
    m_controller->begin();
}

/// Any of the models there are: whoever goes on with the task is to take the same one.
ModelPick SimHost::pickOne()
{
    const QVector<RecoveryStep> &steps = m_world.scenario.recovery;
    const int one = m_world.random.below(static_cast<int>(steps.size()) + 1);
    const bool isOther = one > 0 && steps.at(one - 1).model > 0;
    return isOther ? ModelPick{steps.at(one - 1).model, steps.at(one - 1).modelName, u"it may"_s, 0}
                   : ModelPick{0, u"m0"_s, u"it may"_s, 0};
}

void SimHost::takeEnd()
{
    m_controller.reset();
    m_questions = {};
}

void SimHost::handleMessages(const QVector<Message> &messages)
{
    if (m_world.isDead) {
        return;
    }
    for (const Message &message : messages) {
        if (message.kind == Message::Kind::Outcome) {
            m_runner.handleEnded(message.task);
            m_questions.at(static_cast<std::size_t>(message.task)).reset();
            if (m_controller) {
                m_controller->handleOutcome(message.outcome);
            }
            continue;
        }
        const Event &event = message.event;
        if (!m_controller || !m_controller->isCurrent(event.run, event.task, event.attempt)) {
            m_runner.handleDurable(message.task, message.serial, false);
            continue;
        }
        if (message.kind == Message::Kind::Question) {
            handleQuestion(message);
            continue;
        }
        const auto whenDurable = [this, task = message.task, serial = message.serial](const Status &status) {
            m_runner.handleDurable(task, serial, status.has_value());
        };
        if (message.kind == Message::Kind::Wait) {
            m_log.afterCommit(whenDurable);
        } else {
            m_log.append(event, whenDurable);
        }
    }
    flush();
}

void SimHost::handleQuestion(const Message &message)
{
    m_questions.at(static_cast<std::size_t>(message.task)) = message;
    m_log.append(message.event);
    if (!m_world.scenario.hasPerson) {
        settle(message, fallbackOf(message.question));
        return;
    }
    m_controller->beginWaiting(message.event.task, u"It waits for an answer"_s);
}

void SimHost::settle(const Message &asked, const Answer &answer)
{
    m_questions.at(static_cast<std::size_t>(asked.task)).reset();
    Event event{.kind = EventKind::UserDecided,
                .run = state().run().id,
                .task = asked.event.task,
                .attempt = asked.event.attempt,
                .payload = toJson(answer, asked.question)};
    m_log.append(std::move(event), [this, task = asked.task, serial = asked.serial, answer](const Status &status) {
        m_runner.handleAnswer(task, serial, status ? std::optional(answer) : std::nullopt);
    });
}

void SimHost::answer(const QuestionStatus &asked, const Answer &answer)
{
    const int task = taskOf(asked.task);
    std::optional<Message> &open = m_questions.at(static_cast<std::size_t>(task));
    if (open && open->question.id == asked.question.id) {
        settle(Message(*open), answer);
        m_controller->endWaiting(asked.task);
    } else {
        if (m_controller->answer(asked.task, asked.attempt, answer)) {
            m_world.witness.personAnswers(asked.task, wishFrom(answer));
        }
    }
    flush();
}

/// Nothing that is not durable is acted on: it stands still until the disk can be written again.
void SimHost::handleCommitFailed()
{
    (void)m_timers.start(commitRetryMs, [this] {
        if (!m_world.isDead) {
            flush();
        }
    });
}

bool SimHost::commit()
{
    const bool isDurable = m_log.commit().has_value();
    if (!isDurable) {
        handleCommitFailed();
    }
    return isDurable;
}

void SimHost::flush()
{
    if (m_controller) {
        m_controller->flush();
    } else {
        (void)commit();
    }
}

void SimHost::skipTask(const TaskId &task, bool isSkipped)
{
    if (m_controller && isSkipped && m_controller->carriesOut(task)) {
        if (m_controller->skipTask(task)) {
            m_world.witness.personEnds(task, true);
        }
        m_controller->flush();
        return;
    }
    if (!m_log.commit()) {
        return; // refused: what is done may not be written yet
    }
    Result<QVector<Event>> events = isSkipped ? leaveOut(state(), task) : takeUp(state(), task);
    if (events) {
        m_world.witness.leftOut(task, isSkipped);
        for (Event &event : *events) {
            m_log.append(std::move(event));
        }
        flush();
    }
}

void SimHost::cancelTask(const TaskId &task)
{
    if (m_isStopping) {
        return;
    }
    m_world.witness.personEnds(task, false);
    m_controller->cancelTask(task);
    m_controller->flush();
}

void SimHost::pause()
{
    m_controller->pause();
    m_controller->flush();
}

void SimHost::resume()
{
    m_controller->resume();
    m_controller->flush();
}

void SimHost::hold()
{
    m_controller->hold();
    m_world.witness.held(m_controller->isHeld());
    m_controller->flush();
}

void SimHost::release()
{
    m_controller->release();
    m_world.witness.held(m_controller->isHeld());
    m_controller->flush();
}

void SimHost::windDown()
{
    m_isStopping = true;
    m_world.witness.toldToEnd(state().lastSequence() + m_log.uncommitted());
    m_controller->windDown();
    m_world.witness.held(m_controller->isHeld());
    m_controller->flush();
}

void SimHost::stop()
{
    m_isStopping = true;
    m_world.witness.toldToEnd(state().lastSequence() + m_log.uncommitted());
    m_controller->stop();
    m_controller->flush();
}

} // namespace autodevos::simulation
