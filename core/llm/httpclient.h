// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/connectionpool.h"
#include "core/llm/httpreader.h"

#include <stop_token>

namespace autodevos {

/// How long an exchange waits before it ends with ErrorKind::Timeout; 0: without end. Any byte starts the silence
/// anew, also one of a comment or a keep-alive.
struct Timeouts {
    std::chrono::milliseconds connect{10'000};    ///< until connected and encrypted
    std::chrono::milliseconds firstByte{120'000}; ///< silence before the body's first byte: a slow model thinks here
    std::chrono::milliseconds idle{120'000};      ///< silence after it
    std::chrono::milliseconds total{0};           ///< the whole exchange
    friend bool operator==(const Timeouts &, const Timeouts &) = default;
};

/// The answer as a whole, for small ones.
struct HttpAnswer {
    HttpHead head;
    QByteArray body;
};

/// Makes HTTP/1.1 exchanges, as many at a time as threads ask for, to one host as well; each blocks its caller, in
/// whose thread the sinks are called. The network's work is done in a thread of the client's own. A request is sent
/// once. Redirects are followed only to the same server (307, 308): no header ever goes to another one. Error texts
/// hold no header's value, and of an address neither its user, password nor query.
class HttpClient {
public:
    explicit HttpClient(HttpLimits limits = {}, ProxyChoice proxy = systemProxy);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient(); ///< ends what is under way with Cancelled and waits for its callers to leave

    /// The head, once the body is complete; whatever its status. Errors: Configuration (address, header, certificate, a
    /// redirect to elsewhere), Network (refused, not found, cut off), Timeout, MalformedAnswer (no HTTP, a limit
    /// passed), Cancelled within 50 ms of `stop`, and whatever a sink returns.
    [[nodiscard]] Result<HttpHead> exchange(const HttpRequest &request, const Timeouts &timeouts,
                                            const HeadSink &headSink, const BodySink &bodySink, std::stop_token stop);
    /// The same with the body kept; more than `limit` bytes of it are MalformedAnswer.
    [[nodiscard]] Result<HttpAnswer> fetch(const HttpRequest &request, const Timeouts &timeouts, std::stop_token stop,
                                           qsizetype limit = 16 * 1024 * 1024);

private:
    HttpLimits m_limits;
    ProxyChoice m_proxy;
    std::stop_source m_closing;
    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_callers = 0;
    ConnectionPool m_pool;
};

} // namespace autodevos
