// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/scaffold.h"

#include "core/check/taskchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostTurns = 6; ///< write, perhaps mend, report

/// Carries out the model's calls until it reports. False when it gives up.
bool carryOut(LanguageModel &model, Request &request, Toolbox &toolbox, const std::stop_token &stop)
{
    for (int turn = 0; turn < mostTurns && !stop.stop_requested(); ++turn) {
        const Result<Response> response = model.complete(request, {}, stop);
        if (!response || response->toolCalls.isEmpty()) {
            return false;
        }
        request.messages.append(Message{Speaker::Assistant, response->text, response->toolCalls});
        for (const ToolCall &call : response->toolCalls) {
            const ToolResult result = toolbox.call(call);
            request.messages.append(Message{Speaker::Tool, result.text, {}, call.id, result.isError});
        }
        if (toolbox.report()) {
            return toolbox.report()->blocked.isEmpty();
        }
    }
    return false;
}

bool passes(const Transaction &transaction, const ToolScope &scope)
{
    const QVector<CheckResult> results =
        checkFiles(viewOf(transaction), {scope.task, transaction.written(), scope.promised, CheckLevel::Fast,
                                         [&transaction](const QString &path) {
                                             return transaction.ownVersion(path);
                                         }});
    return std::ranges::all_of(results, &CheckResult::ok);
}

} // namespace

bool layScaffold(LanguageModel &scaffold, Request request, const ToolCatalog &tools, const ToolScope &scope,
                 Transaction &transaction, std::stop_token stop)
{
    const Transaction before = transaction;
    ToolScope own = scope;
    own.allowed = {u"write_file"_s, u"delete_file"_s};
    own.runCommand = [](const QString &, int) -> Result<ProcessResult> {
        return failure(ErrorKind::Permission, u"No commands are run for this"_s);
    };
    own.ask = {};
    request.model = scaffold.id();
    request.tools = tools.definitions(own.allowed);
    Toolbox toolbox(tools, transaction, own);
    const bool isLaid = carryOut(scaffold, request, toolbox, stop) && passes(transaction, scope);
    if (!isLaid) {
        transaction = before;
    }
    return isLaid;
}

} // namespace autodevos
