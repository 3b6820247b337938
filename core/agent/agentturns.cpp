// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentattempt.h"

#include "core/agent/briefing.h"
#include "core/agent/readtogether.h"
#include "core/agent/toolcalltext.h"
#include "core/base/hash.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// The conversation of an attempt: what the model says, what the tools answer, and when it ends.

namespace autodevos {
namespace {

constexpr int mostTurns = 40;
constexpr qint64 mostTokens = 4'000'000;

/// What outsiders wrote stands between marks; errors are our own words.
QString shownTo(const ToolCall &call, const ToolResult &result)
{
    const bool isOurs = result.isError && call.name != "run_command"_L1;
    const bool isData = call.name == "read_file"_L1 || call.name == "search"_L1 || call.name == "run_command"_L1;
    return (isData && !isOurs) || result.isForeign ? marked(u"result"_s, u"of=\"%1\""_s.arg(call.name), result.text)
                                                   : result.text;
}

QString inWords(const ToolCall &call, const ToolResult &result)
{
    return call.name + (result.target.isEmpty() ? QString() : u' ' + result.target.left(120)) +
           (result.isError ? u" (refused: "_s + result.summary.left(160) + u')' : QString());
}

QString bytesOf(const ToolCall &call)
{
    return call.name + QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact));
}

} // namespace

/// Asks and carries out tool calls until the agent reports or says nothing more to do.
Status AgentAttempt::converse(Request &request)
{
    m_hasEnded = false;
    m_toolbox.clearReport();
    while (!m_hasEnded) {
        if (const Status status = stopped().and_then([this] { return withinLimits(); }); !status) {
            return status;
        }
        const Result<Response> response = m_model.complete(request, {}, m_stop);
        if (!response) {
            return tl::unexpected(response.error());
        }
        if (!m_model.isPaidBefore()) {
            m_outcome.usage += response->usage;
        }
        if (const Status status = take(*response, request); !status) {
            return status;
        }
    }
    return {};
}

Status AgentAttempt::withinLimits()
{
    const TaskLimits &limits = m_request.task.limits;
    const int turns = limits.turns > 0 ? limits.turns : mostTurns;
    if (m_model.turn() >= turns) {
        return ended(AttemptEnding::TurnLimit,
                     {ErrorKind::Check,
                      u"The agent did not come to an end within %1 turns"_s.arg(turns),
                      u"Split the task, or word its instructions more narrowly, then retry it"_s,
                      {}});
    }
    const qint64 tokens = limits.tokens > 0 ? limits.tokens : mostTokens;
    if (m_outcome.usage.input + m_outcome.usage.output >= tokens) {
        return ended(AttemptEnding::TokenLimit, {ErrorKind::Quota,
                                                 u"The agent has used up the task's limit of %1 tokens"_s.arg(tokens),
                                                 u"Split the task or give it more tokens, then retry it"_s,
                                                 {}});
    }
    if (limits.cost > 0 && m_outcome.usage.cost >= limits.cost) {
        return ended(AttemptEnding::CostLimit, {ErrorKind::Quota,
                                                u"The agent has used up the task's limit of %1 USD"_s.arg(limits.cost),
                                                u"Split the task or allow it more, then retry it"_s,
                                                {}});
    }
    return {};
}

Status AgentAttempt::take(const Response &response, Request &request)
{
    switch (response.finishReason) {
    case FinishReason::Refusal:
    case FinishReason::ContentFilter:
        return ended(AttemptEnding::Declined,
                     {response.finishReason == FinishReason::Refusal ? ErrorKind::Refusal : ErrorKind::Safety,
                      u"The model declines this task"_s, u"Change the task's instructions or choose another model"_s,
                      response.text.left(300)});
    case FinishReason::Length:
        request.messages.append(Message{Speaker::Assistant, response.text.isEmpty() ? u"…"_s : response.text});
        request.messages.append(Message{Speaker::User, u"Your answer was cut off and nothing of it was carried out. "
                                                       "Go on in smaller steps: one file in one answer."_s});
        return watch(u"cut "_s + response.text, u"an answer that was cut off"_s, request, false);
    case FinishReason::Stop:
    case FinishReason::ToolCalls:
        break;
    }
    Message message{Speaker::Assistant, response.text, response.toolCalls};
    message.replay = response.replay;
    QString problem;
    if (response.toolCalls.isEmpty()) { // a model without tool calls of its own writes them into its text
        const CallsInText found = callsInText(response.text, request.tools);
        message.toolCalls = found.calls;
        problem = found.problem;
    }
    for (qsizetype i = 0; i < message.toolCalls.size(); ++i) {
        if (message.toolCalls.at(i).id.isEmpty()) {
            message.toolCalls[i].id = textCallId(m_model.turn(), static_cast<int>(i));
        }
    }
    if (message.toolCalls.isEmpty()) {
        return takeWords(response, problem, request);
    }
    m_hasCalled = true;
    request.messages.append(message);
    const QVector<FileChange> before = m_transaction.changes();
    const Status status = callTools(message.toolCalls, request);
    if (!status || m_hasEnded) {
        return status;
    }
    if (!problem.isEmpty()) {
        request.messages.append(Message{Speaker::User, problem});
    } else if (onlyWrote(message.toolCalls, request)) {
        const bool saysItAgain = m_transaction.changes() == before;
        const bool isAll = response.toolCalls.isEmpty() && coversTask(message.toolCalls);
        m_hasEnded = (saysItAgain || isAll) && filesPass();
    }
    return {};
}

/// Whole files and nothing else, none of them refused.
bool AgentAttempt::onlyWrote(const QVector<ToolCall> &calls, const Request &request)
{
    const auto answered = request.messages.crbegin();
    return std::ranges::all_of(calls, [](const ToolCall &call) { return call.name == "write_file"_L1; }) &&
           std::all_of(answered, answered + std::min(calls.size(), request.messages.size()),
                       [](const Message &message) { return message.speaker == Speaker::Tool && !message.isError; });
}

/// A model that prints its files prints all of them and does not say that it is done: each path of the task is there.
bool AgentAttempt::coversTask(const QVector<ToolCall> &calls) const
{
    return std::ranges::all_of(m_request.task.provides, [&calls](const QString &path) {
        return std::ranges::any_of(
            calls, [&path](const ToolCall &call) { return call.arguments.value("path"_L1).toString() == path; });
    });
}

/// An answer without calls: the end of the work, unless nothing has been done yet or a call could not be read.
Status AgentAttempt::takeWords(const Response &response, const QString &problem, Request &request)
{
    const bool isSilent = response.text.trimmed().isEmpty();
    const bool isIdle = !m_hasCalled && !m_request.task.provides.isEmpty() && !m_wasReminded;
    if (problem.isEmpty() && !isSilent && !isIdle) {
        request.messages.append(Message{Speaker::Assistant, response.text, {}, {}, false, {}, response.replay});
        m_outcome.report = response.text.trimmed();
        m_hasEnded = true;
        return {};
    }
    m_wasReminded = m_wasReminded || (isIdle && problem.isEmpty() && !isSilent);
    const QString remark =
        !problem.isEmpty() ? problem
        : isSilent         ? u"Your answer was empty. Go on with the task by calling tools, or call report."_s
                   : u"These are words: nothing has been done yet. Do the task by calling tools now; call report "
                     "when it is done."_s;
    request.messages.append(
        Message{Speaker::Assistant, isSilent ? u"…"_s : response.text, {}, {}, false, {}, response.replay});
    request.messages.append(Message{Speaker::User, remark});
    return watch(response.text, isSilent ? u"an empty answer"_s : remark, request, isSilent);
}

Status AgentAttempt::callTools(const QVector<ToolCall> &calls, Request &request)
{
    QString fingerprint;
    QStringList words;
    for (m_callIndex = 0; m_callIndex < calls.size();) {
        if (const Status status = stopped(); !status) {
            return status;
        }
        qsizetype end = m_callIndex;
        while (end < calls.size() && Toolbox::onlyReads(calls.at(end).name)) {
            ++end;
        }
        const QVector<ToolCall> group = calls.mid(m_callIndex, std::max<qsizetype>(end - m_callIndex, 1));
        const QVector<ToolResult> results =
            group.size() > 1 ? readTogether(m_toolbox, group) : QVector<ToolResult>{m_toolbox.call(group.first())};
        for (qsizetype i = 0; i < group.size(); ++i, ++m_callIndex) {
            const ToolCall &call = group.at(i);
            const ToolResult &result = results.at(i);
            request.messages.append(Message{Speaker::Tool, shownTo(call, result), {}, call.id, result.isError});
            fingerprint += bytesOf(call) + result.text;
            words.append(inWords(call, result));
            if (!m_model.wasReplayed()) {
                m_port.post(eventOf(m_request, EventKind::ToolCalled,
                                    {{u"turn"_s, m_model.turn()},
                                     {u"index"_s, m_callIndex},
                                     {u"name"_s, call.name},
                                     {u"target"_s, result.target},
                                     {u"ok"_s, !result.isError},
                                     {u"summary"_s, result.summary}}));
            }
        }
    }
    const Status reported = takeReport();
    return m_hasEnded || !reported ? reported : watch(fingerprint, words.mid(0, 4).join(u"; "_s), request, false);
}

Status AgentAttempt::takeReport()
{
    const std::optional<AgentReport> &report = m_toolbox.report();
    if (!report) {
        return {};
    }
    m_outcome.report = report->summary;
    m_hasEnded = true;
    if (report->blocked.isEmpty()) {
        return {};
    }
    return ended(AttemptEnding::Blocked, {ErrorKind::Refusal,
                                          u"The agent could not do the task: "_s + report->blocked,
                                          u"Change the task's instructions or what it needs, then retry it"_s,
                                          {}});
}

/// Tells the agent once that it goes in circles, then ends the attempt.
Status AgentAttempt::watch(const QString &fingerprint, const QString &words, Request &request, bool isSilent)
{
    const QString settled = m_model.settle(sha256Hex(fingerprint.toUtf8()));
    switch (m_stuckWatch.note(settled, words, isSilent)) {
    case StuckWatch::Verdict::GoesOn:
        break;
    case StuckWatch::Verdict::Diagnose:
        log(u"warning"_s, u"The agent repeats itself: %1."_s.arg(m_stuckWatch.diagnosis()));
        request.messages.append(Message{
            Speaker::User,
            u"You are going in circles: %1. The same again will give the same again. Say in one sentence what you "
            u"wanted "
            "to reach and why it did not work; then do something else: read what the refusal or finding names, take "
            "another tool, or a smaller step. If the task is done, call report. If it cannot be done, call report with "
            "`blocked` and the reason."_s.arg(m_stuckWatch.diagnosis())});
        break;
    case StuckWatch::Verdict::Stuck:
        return ended(AttemptEnding::Stuck,
                     {ErrorKind::Check,
                      u"The agent goes in circles: "_s + m_stuckWatch.diagnosis(),
                      u"Word the task's instructions more narrowly or choose another model, then retry it"_s,
                      {}});
    }
    return {};
}

tl::unexpected<Error> AgentAttempt::ended(AttemptEnding ending, Error error)
{
    m_outcome.ending = ending;
    return tl::unexpected(std::move(error));
}

} // namespace autodevos
