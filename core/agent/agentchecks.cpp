// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentattempt.h"

#include "core/agent/baseline.h"
#include "core/agent/briefing.h"
#include "core/check/taskchecks.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// The checks of an attempt, and what goes back to the agent.

namespace autodevos {
namespace {

constexpr int mostRepairs = 4; ///< how often findings go back into the conversation, as long as they become fewer

} // namespace

/// Runs the checks; what they find goes back to the agent as long as that helps, then it ends the attempt.
Status AgentAttempt::checkWork(Request &request)
{
    for (int repairs = 0;; ++repairs) {
        const qsizetype had = m_outcome.findings.size();
        const QVector<CheckResult> results = runChecks();
        if (const Status status = stopped(); !status) {
            return status;
        }
        m_outcome.findings = failuresOf(results);
        if (std::ranges::all_of(results, &CheckResult::ok)) {
            return {};
        }
        const bool helps = repairs == 0 || m_outcome.findings.size() < had;
        if (!helps || repairs == mostRepairs || m_request.task.provides.isEmpty()) {
            break;
        }
        request.messages.append(Message{Speaker::User, u"The checks found:\n"_s + toText(m_outcome.findings) +
                                                           u"\nMend all of it, then report again."_s});
        const QVector<FileChange> before = m_transaction.changes();
        if (const Status status = converse(request); !status) {
            return status;
        }
        if (m_transaction.changes() == before) {
            break; // nothing was mended: the same checks would say the same
        }
    }
    const Finding first = m_outcome.findings.value(0);
    const QString place = first.line > 0 ? u"%1:%2"_s.arg(first.file).arg(first.line) : first.file;
    return ended(
        AttemptEnding::ChecksFailed,
        {ErrorKind::Check,
         u"%1 found in the work, first: %2"_s.arg(
             m_outcome.findings.size() == 1 ? u"1 fault was"_s : u"%1 faults were"_s.arg(m_outcome.findings.size()),
             first.message),
         u"Nothing was written to the project. Retry the task, with clearer instructions if it fails again"_s, place});
}

QVector<CheckResult> AgentAttempt::runFileChecks()
{
    return checkFiles(viewOf(m_transaction), {m_request.task, m_transaction.written(), promisedGlobs(),
                                              m_request.checkLevel, [this](const QString &path) {
                                                  return m_transaction.ownVersion(path);
                                              }});
}

/// What is promised is there, and nothing is wrong with it by itself.
bool AgentAttempt::filesPass()
{
    return !m_request.task.provides.isEmpty() && std::ranges::all_of(runFileChecks(), &CheckResult::ok);
}

QVector<CheckResult> AgentAttempt::runChecks()
{
    QVector<CheckResult> results = runFileChecks();
    QStringList checks = m_request.task.checks;
    checks.removeAll(u"syntax"_s);
    const bool filesAreRight = std::ranges::all_of(results, &CheckResult::ok);
    if (m_request.checkLevel != CheckLevel::Full) {
        for (const QString &check : checks) {
            CheckResult skipped{check};
            skipped.skipped = true;
            skipped.note = u"left out at this check level"_s;
            results.append(skipped);
        }
    } else if (filesAreRight && !checks.isEmpty()) { // tools on unfinished files would only repeat the findings
        results += runTools(checks);
    }
    logResults(results);
    return results;
}

/// Only what this task broke is its own: what fails the same way without its work is left to others.
QVector<CheckResult> AgentAttempt::runTools(const QStringList &checks)
{
    const auto sink = [this](const QString &line) {
        log(u"debug"_s, line);
    };
    const QStringList &provides = m_request.task.provides;
    QVector<CheckResult> results = m_services.toolchain.run(viewOf(m_transaction), checks, sink, m_stop);
    if (provides.isEmpty() || m_stop.stop_requested() || !mayBeOlder(results, provides)) {
        return results;
    }
    QStringList failed;
    for (const CheckResult &result : std::as_const(results)) {
        if (!result.ok) {
            failed.append(result.check);
        }
    }
    log(u"debug"_s, u"The same checks without this task's work:"_s);
    return withoutOlder(results, m_services.toolchain.run(viewOf(m_services.workspace), failed, sink, m_stop),
                        provides);
}

void AgentAttempt::logResults(const QVector<CheckResult> &results)
{
    QJsonArray json;
    for (const CheckResult &result : results) {
        json.append(autodevos::toJson(result));
        if (!result.ok || (result.skipped && m_request.checkLevel == CheckLevel::Full)) {
            log(u"warning"_s,
                u"Check %1: %2"_s.arg(result.check, result.skipped              ? u"left out: "_s + result.note
                                                    : result.findings.isEmpty() ? result.note
                                                                                : result.findings.first().message));
        }
    }
    m_port.post(eventOf(m_request, EventKind::ChecksFinished,
                        {{u"level"_s, toString(m_request.checkLevel)}, {u"results"_s, json}}));
}

} // namespace autodevos
