// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/httpchannel.h"

#include "core/llm/ssedecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype largestAnswer = 10 * 1024 * 1024;
constexpr std::chrono::milliseconds connecting{10'000};
constexpr std::chrono::milliseconds noteSilence{10'000}; ///< of what has no answer
constexpr std::chrono::milliseconds farewell{2'000};

} // namespace

QByteArray mcpHeaderValue(const QByteArray &utf8)
{
    const bool isPlain = std::ranges::all_of(utf8, [](char c) { return c >= 0x20 && c < 0x7f; }) &&
                         !utf8.startsWith(' ') && !utf8.endsWith(' ') && !utf8.startsWith("=?base64?");
    return isPlain ? utf8 : "=?base64?" + utf8.toBase64() + "?=";
}

/// One POST and what comes back on it. Used in the caller's thread.
class HttpChannel::Exchange {
public:
    Exchange(HttpChannel &channel, const RpcCall &call, qint64 id)
        : m_channel(channel)
        , m_call(call)
        , m_id(id)
        , m_events(largestAnswer)
    {
    }

    Status takeHead(const HttpHead &head)
    {
        m_head = head;
        return {};
    }

    Status takeBody(QByteArrayView bytes)
    {
        if (m_head.status == 200 && m_head.mediaType() == "text/event-stream") {
            return m_events.feed(bytes, [this](const SseEvent &event) { return take(event.data); });
        }
        m_body.append(bytes);
        return m_body.size() <= largestAnswer
                   ? Status()
                   : failure(ErrorKind::MalformedAnswer,
                             u"The tool server \"%1\" answers with more than %2 MB"_s.arg(m_channel.m_server)
                                 .arg(largestAnswer / 1024 / 1024));
    }

    Status take(const QByteArray &text)
    {
        const Result<RpcMessage> message = text.trimmed().isEmpty() ? Result<RpcMessage>() : rpcMessageFrom(text);
        if (!message || text.trimmed().isEmpty()) {
            return {}; // an event that only opens the stream, or what we do not know
        }
        if (message->kind == RpcKind::Answer) {
            const bool isOurs = message->id == QJsonValue(m_id) || (message->error && message->id.isUndefined()) ||
                                (message->error && message->id.isNull());
            if (isOurs) {
                m_answer = RpcAnswer{message->result, message->error};
                return failure(ErrorKind::Cancelled, u"All that was asked for is there"_s);
            }
        } else if (message->kind == RpcKind::Request) {
            m_channel.answer(*message);
        } else if (message->method == "notifications/progress"_L1) {
            if (m_call.progress && message->params.value("progressToken"_L1) == QJsonValue(m_id)) {
                m_call.progress(message->params);
            }
        } else {
            m_channel.m_peer.notification(message->method, message->params);
        }
        return {};
    }

    /// What came as a whole, or as the last event of a stream that was not closed by a blank line.
    void end()
    {
        if (const std::optional<SseEvent> last = m_events.finish(); last && !m_answer) {
            (void)take(last->data);
        }
        if (!m_answer && !m_body.isEmpty()) {
            (void)take(m_body);
        }
    }

    [[nodiscard]] const HttpHead &head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const std::optional<RpcAnswer> &answer() const { return m_answer; }
    [[nodiscard]] const RpcCall &call() const { return m_call; }

private:
    HttpChannel &m_channel;
    const RpcCall &m_call;
    qint64 m_id;
    SseDecoder m_events;
    HttpHead m_head;
    QByteArray m_body;
    std::optional<RpcAnswer> m_answer;
};

HttpChannel::HttpChannel(QString server, QUrl url, HttpHeaders headers, std::shared_ptr<HttpClient> client,
                         RpcPeer peer)
    : m_server(std::move(server))
    , m_url(std::move(url))
    , m_headers(std::move(headers))
    , m_client(std::move(client))
    , m_peer(std::move(peer))
{
}

HttpChannel::~HttpChannel()
{
    if (!hasSession()) {
        return;
    }
    HttpRequest request = this->request({}, nullptr);
    request.method = "DELETE";
    (void)m_client->fetch(request, {farewell, farewell, farewell, farewell}, {}); // it may not offer it: all the same
}

void HttpChannel::agree(const QString &version, bool isModern)
{
    const std::lock_guard lock(m_mutex);
    m_version = version.toLatin1();
    m_isModern = isModern;
}

bool HttpChannel::isModern() const
{
    const std::lock_guard lock(m_mutex);
    return m_isModern;
}

bool HttpChannel::hasSession() const
{
    const std::lock_guard lock(m_mutex);
    return !m_isModern && !m_session.isEmpty();
}

HttpRequest HttpChannel::request(const QByteArray &body, const RpcCall *call) const
{
    const std::lock_guard lock(m_mutex);
    HttpRequest request{"POST", m_url, m_headers, body};
    request.headers += HttpHeaders{{"content-type", "application/json"},
                                   {"accept", "application/json, text/event-stream"},
                                   {"user-agent", "AutoDevOS"}};
    if (!m_version.isEmpty()) {
        request.headers.append({"mcp-protocol-version", m_version});
    }
    if (!m_session.isEmpty() && !m_isModern) {
        request.headers.append({"mcp-session-id", m_session});
    }
    if (m_isModern && call != nullptr) {
        request.headers.append({"mcp-method", mcpHeaderValue(call->method.toUtf8())});
        if (!call->name.isEmpty()) {
            request.headers.append({"mcp-name", mcpHeaderValue(call->name.toUtf8())});
        }
        for (auto header = call->headers.cbegin(); header != call->headers.cend(); ++header) {
            request.headers.append({header.key(), mcpHeaderValue(header.value())});
        }
    }
    return request;
}

Result<RpcAnswer> HttpChannel::call(const RpcCall &call, std::stop_token stop)
{
    const qint64 id = ++m_lastId;
    QJsonObject params = call.params;
    if (call.progress) {
        QJsonObject meta = params.value("_meta"_L1).toObject();
        meta.insert(u"progressToken"_s, id);
        params.insert(u"_meta"_s, meta);
    }
    Exchange exchange(*this, call, id);
    const Result<HttpHead> ended = m_client->exchange(
        request(rpcRequest(id, call.method, params), &call), {connecting, call.silence, call.silence, call.total},
        [&exchange](const HttpHead &head) { return exchange.takeHead(head); },
        [&exchange](QByteArrayView bytes) { return exchange.takeBody(bytes); }, stop);
    Result<RpcAnswer> answer = finish(exchange, ended);
    const bool isLeft = !answer && (answer.error().kind == ErrorKind::Timeout || stop.stop_requested());
    if (isLeft && !isModern() && call.method != "initialize"_L1) { // to the older kind a lost connection says nothing
        (void)notify(u"notifications/cancelled"_s, {{u"requestId"_s, id}});
    }
    return answer;
}

Result<RpcAnswer> HttpChannel::finish(Exchange &exchange, const Result<HttpHead> &ended)
{
    exchange.end();
    const int status = exchange.head().status;
    if (status == 404 && hasSession()) {
        m_isOver = true;
        return failure(ErrorKind::Process, u"The tool server \"%1\" has ended the session"_s.arg(m_server),
                       u"Call again: a new one begins"_s);
    }
    const bool isForbidden = status == 401 || status == 403;
    if (exchange.answer() && !isForbidden) { // also with a status of failure: the words count
        if (const QByteArray session = exchange.head().header("mcp-session-id"); !session.isEmpty()) {
            const std::lock_guard lock(m_mutex);
            m_session = session;
        }
        return *exchange.answer();
    }
    if (status >= 300) {
        return tl::unexpected(refusal(exchange.head(), exchange.body()));
    }
    if (!ended) {
        Error error = ended.error();
        error.message =
            u"The tool server \"%1\" did not answer %2: %3"_s.arg(m_server, exchange.call().method, error.message);
        return tl::unexpected(error);
    }
    return failure(
        ErrorKind::Network,
        u"The tool server \"%1\" ended the answer to %2 before it was whole"_s.arg(m_server, exchange.call().method),
        u"Try again"_s);
}

Error HttpChannel::refusal(const HttpHead &head, const QByteArray &body) const
{
    const QString words = QString::fromUtf8(body.left(300)).simplified();
    const QString context = u"HTTP %1%2"_s.arg(head.status).arg(words.isEmpty() ? QString() : u": "_s + words);
    if (head.status == 401 || head.status == 403) {
        return {ErrorKind::Authentication, u"The tool server \"%1\" does not let us in"_s.arg(m_server),
                u"Give its token as a header in mcp.json, such as \"Authorization\": \"Bearer ${TOKEN}\"; signing in "
                "through the browser (OAuth) is not offered"_s,
                context};
    }
    const bool isOtherProtocol =
        head.status == 400 || head.status == 404 || head.status == 405 || head.status == 406 || head.status == 415;
    const ErrorKind kind = isOtherProtocol      ? ErrorKind::Unsupported
                           : head.status == 429 ? ErrorKind::RateLimit
                           : head.status >= 500 ? ErrorKind::Overloaded
                                                : ErrorKind::Network;
    return {kind, u"The tool server \"%1\" refuses the request"_s.arg(m_server),
            u"See that \"url\" in mcp.json is the address of its Streamable HTTP endpoint"_s, context};
}

Status HttpChannel::notify(const QString &method, const QJsonObject &params)
{
    const RpcCall call{.method = method, .params = params};
    return m_client
        ->fetch(request(rpcNotification(method, params), &call), {connecting, noteSilence, noteSilence, noteSilence},
                {})
        .map([](const HttpAnswer &) {});
}

/// What a server of the older kind asks on the way to its answer is answered by a message of its own.
void HttpChannel::answer(const RpcMessage &message)
{
    const RpcAnswer answer = m_peer.request(message.method, message.params);
    const QByteArray body = answer.error ? rpcFailure(message.id, *answer.error) : rpcResult(message.id, answer.result);
    (void)m_client->fetch(request(body, nullptr), {connecting, noteSilence, noteSilence, noteSilence}, {});
}

} // namespace autodevos
