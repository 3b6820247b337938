// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include "core/check/coverage.h"
#include "core/engine/runsetup.h"
#include "core/engine/setaside.h"
#include "core/mcp/toolservers.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

// How a run begins, what its attempts say, and how it ends.

namespace autodevos {
namespace {

QStringList modelNames(const SessionServices &services)
{
    QStringList names{services.model ? services.model->id().toString() : QString()};
    for (const std::shared_ptr<LanguageModel> &model : services.others) {
        names.append(model->id().toString());
    }
    return names;
}

/// A run of one task alone is not judged by what other tasks have still to do.
bool dependsOnOthers(const RequirementCoverage &row, const ProjectState &state, const ReusePlan &scope)
{
    return scope.reach == Reach::Alone && std::ranges::any_of(row.tasks, [&](const TaskId &task) {
               return !scope.run.contains(task) && state.task(task).state != TaskState::Completed;
           });
}

/// What a finished run has to meet: every requirement that no model said it cannot build, and no file in conflict.
QVector<Finding> gatesOf(const ProjectState &state, const ReusePlan &scope)
{
    QVector<Finding> findings;
    for (const ConflictStatus &status : state.conflicts()) {
        findings.append(findingOf(status.conflict));
    }
    for (const RequirementCoverage &row : coverage(state)) {
        const bool isOpen = row.verdict == Verdict::Failed || row.verdict == Verdict::Pending;
        if (isOpen && !dependsOnOthers(row, state, scope)) {
            findings.append({u"coverage"_s,
                             {},
                             0,
                             u"%1 is not met: %2"_s.arg(row.requirement.id.value(), row.reason),
                             u"Retry the tasks that failed or were skipped"_s});
        }
    }
    return findings;
}

} // namespace

/// What was wanted while the journal could not be written comes before what is wanted now, or counts for nothing in it.
bool EngineHost::writeOut()
{
    const Status status = m_log->commit();
    if (!status) {
        refuse(status.error());
    }
    return status.has_value();
}

void EngineHost::requestRun(const RunOptions &options)
{
    if (!isFree() || !writeOut()) {
        return;
    }
    const bool isUnplanned = m_openEnds.unplannedPrompt().has_value();
    if (isUnplanned || (!state().hasPlan() && m_openEnds.lastPrompt())) {
        requestPlan(*m_openEnds.lastPrompt(), options, {});
        return;
    }
    if (!state().hasPlan()) {
        refuse({ErrorKind::Usage, u"There is no plan yet"_s, u"Give a prompt first"_s, {}});
        return;
    }
    startRun(scopeOfRun(state(), m_log->ledger(), options.checkLevel), options);
}

void EngineHost::retryTask(const TaskId &task, const std::optional<QString> &instructions, const RunOptions &options,
                           Reach reach)
{
    if (!isFree() || !writeOut() ||
        !editPlan(task, instructions.value_or(state().hasPlan() && state().plan()->task(task) != nullptr
                                                  ? state().plan()->task(task)->instructions
                                                  : QString()))) {
        return;
    }
    startRun(m_log->ledger().retryPlan(*state().plan(), options.checkLevel, state(), task, reach), options);
}

/// Files of earlier plans that no task writes any more would only stand in the way of the checks.
bool EngineHost::dropOrphanedFiles()
{
    Result<QVector<Event>> events = dropOrphans(Workspace(m_folder), state());
    if (!events) {
        refuse(events.error());
        return false;
    }
    for (Event &event : *events) {
        m_log->append(std::move(event));
    }
    const Status status = m_log->commit();
    if (!status) {
        handleCommitFailed(status.error());
    }
    return status.has_value();
}

void EngineHost::startRun(ReusePlan scope, const RunOptions &options)
{
    if (!dropOrphanedFiles()) {
        return;
    }
    RunSetup setup = setUpRun(state(), m_openEnds, std::move(scope), options);
    setup.model = modelName();
    setup.hasPerson = m_services.hasPerson;
    setup.pick = modelPicker();
    m_options = setup.options;
    beginBudget(options, setup);
    setup.recovery = recoverySteps(modelNames(m_services), m_services.roles);
    const auto gates = [scope = setup.scope](const ProjectState &now) {
        return gatesOf(now, scope);
    };
    m_runner =
        std::make_unique<PoolRunner>(m_body, setup.options.maxParallel,
                                     [this](const QVector<RunnerMessage> &messages) { handleMessages(messages); });
    m_controller = std::make_unique<RunController>(
        RunController::Services{*m_log, *m_runner, m_timers, m_services.clock,
                                [] { return QRandomGenerator::global()->generateDouble(); }, gates,
                                [this](RunState ended) {
                                    // The controller is still on the stack: it goes with the next command.
                                    m_ports.post([ended](EngineHost &host) { host.handleRunEnded(ended); });
                                },
                                [this](const Error &error) {
                                    handleCommitFailed(error);
                                }},
        std::move(setup));
    m_controller->begin();
}

void EngineHost::handleMessages(const QVector<RunnerMessage> &messages)
{
    for (const RunnerMessage &message : messages) {
        if (const auto *outcome = std::get_if<AttemptOutcome>(&message)) {
            m_questions.withdraw(outcome->task);
            m_controller->handleOutcome(*outcome);
            continue;
        }
        if (const auto *question = std::get_if<PostedQuestion>(&message)) {
            handleQuestion(*question);
            continue;
        }
        if (const auto *waiting = std::get_if<PostedWait>(&message)) {
            if (m_controller->isCurrent(waiting->run, waiting->task, waiting->attempt)) {
                m_log->afterCommit([durable = waiting->durable](const Status &status) { durable->set_value(status); });
            } else {
                waiting->durable->set_value(tl::unexpected(cancelled()));
            }
            continue;
        }
        const PostedEvent &posted = std::get<PostedEvent>(message);
        if (!m_controller->isCurrent(posted.event.run, posted.event.task, posted.event.attempt)) {
            if (posted.durable) {
                posted.durable->set_value(tl::unexpected(cancelled()));
            }
            continue;
        }
        EventLog::WhenDurable whenDurable;
        if (posted.durable) {
            whenDurable = [durable = posted.durable](const Status &status) {
                durable->set_value(status);
            };
        }
        m_log->append(posted.event, std::move(whenDurable));
    }
    m_controller->flush();
}

void EngineHost::handleRunEnded(RunState ended)
{
    m_controller.reset();
    m_runner.reset();
    endToolServers();
    writeContext();
    m_ports.notify(RunEndedNotice{ended});
    keepLessons(); // another process may be at the file for a while
    closeWhenIdle();
}

/// Nobody calls them any more.
void EngineHost::endToolServers()
{
    if (m_services.toolServers) {
        m_services.toolServers->endRun();
    }
}

/// The journal cannot be written and the project is being closed: what is durable is where it goes on later.
void EngineHost::giveUpRun()
{
    m_log->abandon(cancelled());
    m_controller.reset();
    m_runner.reset();
    endToolServers();
    closeWhenIdle();
}

bool EngineHost::hasRun()
{
    if (m_watch) {
        (void)isFree();
    } else if (!m_controller) {
        refuse({ErrorKind::Usage, u"No run is active"_s, u"Start one first"_s, {}});
    }
    return m_controller != nullptr;
}

void EngineHost::pause()
{
    if (hasRun()) {
        m_controller->pause();
        m_controller->flush();
    }
}

void EngineHost::resume()
{
    if (hasRun()) {
        if (m_controller->isHeld()) {
            refuse({ErrorKind::Usage,
                    u"The run waits for a decision about its budget"_s,
                    u"Allow more, finish without paying, or stop"_s,
                    {}});
        }
        m_controller->resume();
        m_controller->flush();
    }
}

void EngineHost::stop()
{
    m_thenRun.reset();
    m_planStop.request_stop();
    if (m_controller) {
        m_controller->stop();
        m_controller->flush();
    }
}

void EngineHost::cancelTask(const TaskId &task)
{
    if (hasRun()) {
        m_controller->cancelTask(task);
        m_controller->flush();
    }
}

void EngineHost::skipTask(const TaskId &task, bool isSkipped)
{
    if (m_controller && isSkipped && m_controller->carriesOut(task)) {
        if (!m_controller->skipTask(task)) {
            refuse({ErrorKind::Usage,
                    u"The task \"%1\" has come to its end in this run"_s.arg(task.value()),
                    u"Wait for the end of the run"_s,
                    {}});
        }
        m_controller->flush();
        return;
    }
    const bool isBesideTheRun = m_controller && isSkipped;
    if ((!isBesideTheRun && !isFree()) || !writeOut()) { // what is done may not be written yet
        return;
    }
    Result<QVector<Event>> events = isSkipped ? leaveOut(state(), task) : takeUp(state(), task);
    if (!events) {
        refuse(events.error());
        return;
    }
    for (Event &event : *events) {
        m_log->append(std::move(event));
    }
    flush();
}

} // namespace autodevos
