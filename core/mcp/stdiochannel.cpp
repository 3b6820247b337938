// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/stdiochannel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Clock = std::chrono::steady_clock;

} // namespace

StdioChannel::StdioChannel(QString server, ProcessRequest command, RpcPeer peer)
    : m_server(std::move(server))
    , m_peer(std::move(peer))
    , m_process(std::move(command), {[this](const QByteArray &line) { handleLine(line); },
                                     [this](const Error &error) {
                                         const std::lock_guard lock(m_mutex);
                                         m_end = error;
                                         m_bell.notify_all();
                                     }})
{
}

Result<RpcAnswer> StdioChannel::call(const RpcCall &call, std::stop_token stop)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->heardAt = Clock::now();
    waiting->progress = call.progress;
    QJsonObject params = call.params;
    qint64 id = 0;
    {
        const std::lock_guard lock(m_mutex);
        id = ++m_lastId;
        m_waiting.emplace(id, waiting);
    }
    if (call.progress) {
        QJsonObject meta = params.value("_meta"_L1).toObject();
        meta.insert(u"progressToken"_s, id);
        params.insert(u"_meta"_s, meta);
    }
    const Status sent = m_process.send(rpcRequest(id, call.method, params));
    Result<RpcAnswer> answer = sent ? await(id, waiting, call, stop) : Result<RpcAnswer>(tl::unexpected(ended()));
    const std::lock_guard lock(m_mutex);
    m_waiting.erase(id);
    return answer;
}

Result<RpcAnswer> StdioChannel::await(qint64 id, const std::shared_ptr<Waiting> &waiting, const RpcCall &call,
                                      const std::stop_token &stop)
{
    const Clock::time_point last = Clock::now() + call.total;
    std::unique_lock lock(m_mutex);
    const auto isOver = [&] {
        return waiting->answer || m_end;
    };
    while (!isOver() && !stop.stop_requested()) {
        const Clock::time_point until = std::min(last, waiting->heardAt + call.silence);
        if (Clock::now() >= until) {
            break;
        }
        m_bell.wait_until(lock, stop, until,
                          [&, heardAt = waiting->heardAt] { return isOver() || waiting->heardAt != heardAt; });
    }
    if (waiting->answer) {
        return *waiting->answer;
    }
    const bool hasEnded = m_end.has_value();
    lock.unlock();
    if (hasEnded) {
        return tl::unexpected(ended());
    }
    const bool isStopped = stop.stop_requested();
    if (call.method != "initialize"_L1) { // the one request that must not be cancelled
        (void)notify(u"notifications/cancelled"_s,
                     {{u"requestId"_s, id}, {u"reason"_s, isStopped ? u"stopped"_s : u"no answer came in time"_s}});
    }
    return tl::unexpected(isStopped ? Error{ErrorKind::Cancelled, u"The call was ended"_s, {}, {}} : silent(call));
}

Error StdioChannel::ended() const
{
    const std::lock_guard lock(m_mutex);
    Error error = m_end.value_or(Error{ErrorKind::Process, u"it does not run, or does not read"_s, {}, {}});
    error.message = u"The tool server \"%1\" is gone: %2"_s.arg(m_server, error.message);
    return error;
}

Error StdioChannel::silent(const RpcCall &call) const
{
    const std::lock_guard lock(m_mutex);
    return {ErrorKind::Timeout, u"The tool server \"%1\" did not answer %2 in time"_s.arg(m_server, call.method),
            u"Try its command in a terminal; it may be waiting for something"_s,
            m_stray.isEmpty() ? QString() : u"it wrote what is no message: "_s + m_stray};
}

Status StdioChannel::notify(const QString &method, const QJsonObject &params)
{
    return m_process.send(rpcNotification(method, params));
}

void StdioChannel::agree(const QString &, bool) {}

void StdioChannel::handleLine(const QByteArray &line)
{
    const Result<RpcMessage> message = rpcMessageFrom(line);
    if (!message) {
        const std::lock_guard lock(m_mutex);
        m_stray = QString::fromUtf8(line.left(200)).trimmed();
        return;
    }
    switch (message->kind) {
    case RpcKind::Answer:
        return handleAnswer(*message);
    case RpcKind::Request:
        return handleRequest(*message);
    case RpcKind::Notification:
        break;
    }
    if (message->method == "notifications/progress"_L1) {
        handleProgress(message->params);
    } else {
        m_peer.notification(message->method, message->params);
    }
}

void StdioChannel::handleAnswer(const RpcMessage &message)
{
    const std::lock_guard lock(m_mutex);
    const auto waiting = message.id.isDouble() ? m_waiting.find(message.id.toInteger()) : m_waiting.end();
    if (waiting != m_waiting.end()) { // else it is late
        waiting->second->answer = RpcAnswer{message.result, message.error};
        m_bell.notify_all();
    }
}

void StdioChannel::handleProgress(const QJsonObject &params)
{
    std::function<void(const QJsonObject &)> progress;
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = m_waiting.find(params.value("progressToken"_L1).toInteger(-1));
        if (waiting == m_waiting.end() || waiting->second->answer) {
            return;
        }
        waiting->second->heardAt = Clock::now();
        progress = waiting->second->progress;
        m_bell.notify_all();
    }
    if (progress) {
        progress(params);
    }
}

void StdioChannel::handleRequest(const RpcMessage &message)
{
    const RpcAnswer answer = m_peer.request(message.method, message.params);
    (void)m_process.send(answer.error ? rpcFailure(message.id, *answer.error) : rpcResult(message.id, answer.result));
}

} // namespace autodevos
