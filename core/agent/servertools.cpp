// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/servertools.h"

#include "core/agent/recordingmodel.h"
#include "core/agent/toolanswers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostBytes = 192 * 1024; ///< of all descriptions together: each request carries them
constexpr qint64 betweenNotesMs = 1000;     ///< of progress

QJsonObject toJson(const ServerTool &tool)
{
    QJsonObject json = autodevos::toJson(tool.tool);
    json.insert(u"offered"_s, tool.offered);
    json.insert(u"server"_s, tool.server);
    return json;
}

QString shortened(const QJsonObject &arguments)
{
    constexpr qsizetype mostCharacters = 200;
    const QString text = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    return text.size() <= mostCharacters ? text : text.left(mostCharacters) + u'…';
}

/// What came is of others, and is shown as such.
ToolResult answered(const McpResult &result, const QString &target)
{
    const QString summary = result.text.section(u'\n', 0, 0).left(200);
    return {result.text, result.isError, target, summary, true};
}

} // namespace

ServerTools::ServerTools(ToolServers *servers, const CommandRunner &commands, const AttemptRequest &attempt,
                         EventPort &port, std::stop_token stop)
    : m_servers(servers)
    , m_commands(commands)
    , m_attempt(attempt)
    , m_port(port)
    , m_stop(std::move(stop))
{
}

Result<QVector<ToolDefinition>> ServerTools::offer(const Role &role)
{
    const auto offered = std::ranges::find(m_attempt.record, EventKind::ServerToolsOffered, &Event::kind);
    const auto answers = std::ranges::find(m_attempt.record, EventKind::ModelAnswered, &Event::kind);
    Status status;
    if (offered != m_attempt.record.cend()) {
        status = takeFromRecord(offered->payload.value("tools"_L1).toArray());
    } else if (m_servers != nullptr && answers == m_attempt.record.cend()) {
        QVector<Error> problems;
        m_tools = m_servers->toolsFor(role.id.value(), role.tools.contains(u"write_file"_s), problems, m_stop);
        for (const Error &problem : std::as_const(problems)) {
            log(u"warning"_s, problem.toLine());
        }
        status = keepToRecord();
    } // else it began without them, and goes on so
    if (!status) {
        return tl::unexpected(status.error());
    }
    QVector<ToolDefinition> definitions;
    for (const ServerTool &tool : std::as_const(m_tools)) {
        definitions.append({tool.offered,
                            u"(A tool of the person's server \"%1\"; the server's own words follow.) %2"_s.arg(
                                tool.server, tool.tool.description),
                            tool.tool.parameters});
    }
    return definitions;
}

Status ServerTools::takeFromRecord(const QJsonArray &tools)
{
    for (const QJsonValue value : tools) {
        const QJsonObject json = value.toObject();
        const Result<McpTool> tool = mcpToolFrom(json);
        if (!tool) {
            return tl::unexpected(tool.error());
        }
        m_tools.append({json.value("offered"_L1).toString(), json.value("server"_L1).toString(), *tool});
    }
    return {};
}

/// A resumed attempt must be asked the same again, whatever its servers offer by then.
Status ServerTools::keepToRecord()
{
    QJsonArray tools;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        const QJsonObject json = toJson(m_tools.at(i));
        bytes += QJsonDocument(json).toJson(QJsonDocument::Compact).size();
        if (bytes > mostBytes) {
            log(u"warning"_s, u"%1 tools of servers are left out: name those you want as \"tools\" in mcp.json"_s.arg(
                                  m_tools.size() - i));
            m_tools.resize(i);
            break;
        }
        tools.append(json);
    }
    return tools.isEmpty()
               ? Status()
               : m_port.postDurable(eventOf(m_attempt, EventKind::ServerToolsOffered, {{u"tools"_s, tools}}));
}

const ServerTool *ServerTools::find(const QString &offeredName) const
{
    const auto found = std::ranges::find(m_tools, offeredName, &ServerTool::offered);
    return found == m_tools.cend() ? nullptr : &*found;
}

const Event *ServerTools::recorded(EventKind kind, const ToolCall &call, int turn, int index) const
{
    const auto found = std::ranges::find_if(m_attempt.record, [&](const Event &event) {
        return event.kind == kind && event.payload.value("turn"_L1).toInt() == turn &&
               event.payload.value("index"_L1).toInt() == index &&
               event.payload.value("name"_L1).toString() == call.name &&
               event.payload.value("arguments"_L1).toObject() == call.arguments;
    });
    return found == m_attempt.record.cend() ? nullptr : &*found;
}

ToolResult ServerTools::call(const ToolCall &call, int turn, int index)
{
    const ServerTool &tool = *find(call.name);
    const QString target = shortened(call.arguments);
    if (const Event *ended = recorded(EventKind::ServerCallEnded, call, turn, index)) {
        return answered({ended->payload.value("text"_L1).toString(), !ended->payload.value("ok"_L1).toBool()}, target);
    }
    if (recorded(EventKind::ServerCallBegan, call, turn, index) != nullptr) {
        return refused({ErrorKind::Process,
                        u"The program was ended while this call was under way: it may have been carried out"_s,
                        u"Look what it has done before you call it again"_s,
                        {}},
                       target);
    }
    if (const QStringList problems = tool.tool.problems(call.arguments); !problems.isEmpty()) {
        return refused({ErrorKind::Invalid,
                        u"The arguments of %1 do not fit: %2"_s.arg(call.name, problems.join(u"; "_s)),
                        u"Call it again with corrected arguments"_s,
                        {}},
                       target);
    }
    ToolResult result;
    const QJsonObject place{
        {u"turn"_s, turn}, {u"index"_s, index}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}};
    const Status status =
        m_commands.runServerCall({tool.server, tool.tool.name, call.arguments, m_attempt.run, m_attempt.task.id,
                                  m_attempt.number, u"%1.%2"_s.arg(turn).arg(index)},
                                 m_port, m_stop, [&] { return carryOut(tool, call, place, result); });
    if (!status && status.error().kind == ErrorKind::Permission) {
        log(u"warning"_s, u"%1: %2"_s.arg(call.name, status.error().toLine()));
    }
    return status || !result.text.isEmpty() ? result : refused(status.error(), target);
}

/// The call itself. `result` is set once the server has answered, whatever it said.
Status ServerTools::carryOut(const ServerTool &tool, const ToolCall &call, const QJsonObject &place, ToolResult &result)
{
    if (m_servers == nullptr) {
        return failure(ErrorKind::Unsupported, u"There are no tool servers here any more"_s,
                       u"Do the task without it"_s);
    }
    if (const Status began = m_port.postDurable(eventOf(m_attempt, EventKind::ServerCallBegan, place)); !began) {
        return began;
    }
    QElapsedTimer sinceNote;
    std::mutex mutex; // notes come in the server's thread
    const auto note = [&](const QString &words) {
        const std::lock_guard lock(mutex);
        if (!sinceNote.isValid() || sinceNote.elapsed() >= betweenNotesMs) {
            sinceNote.start();
            log(u"debug"_s, u"%1: %2"_s.arg(tool.offered, words));
        }
    };
    const Result<McpResult> answer = m_servers->call(tool, call.arguments, note, m_stop);
    if (m_stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, u"The task was ended"_s);
    }
    // an error is on record as well: the same call must not be tried again behind the model's back
    result = answer ? answered(*answer, shortened(call.arguments)) : refused(answer.error(), shortened(call.arguments));
    QJsonObject ended = place;
    ended.insert(u"ok"_s, !result.isError);
    ended.insert(u"text"_s, result.text);
    if (const Status kept = m_port.postDurable(eventOf(m_attempt, EventKind::ServerCallEnded, ended)); !kept) {
        result = {};
        return kept;
    }
    return answer ? Status() : tl::unexpected(answer.error());
}

void ServerTools::log(const QString &level, const QString &text)
{
    m_port.post(eventOf(m_attempt, EventKind::LogWritten, {{u"level"_s, level}, {u"text"_s, text}}));
}

} // namespace autodevos
