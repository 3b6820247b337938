// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int mostRedirects = 5;

/// Where a redirect leads; empty: the head is none.
QUrl redirectTarget(const HttpHead &head, const QUrl &from)
{
    static constexpr auto codes = {301, 302, 303, 307, 308};
    const QByteArray location = head.header("location");
    return std::ranges::find(codes, head.status) == codes.end() || location.isEmpty()
               ? QUrl()
               : from.resolved(QUrl::fromEncoded(location));
}

/// One request on one connection.
class Exchange {
public:
    Exchange(ConnectionPool &pool, const HttpRequest &request, Route route, const Timeouts &timeouts,
             Clock::time_point start)
        : m_pool(pool)
        , m_request(request)
        , m_route(std::move(route))
        , m_timeouts(timeouts)
        , m_start(start)
        , m_connecting(Clock::now())
    {
    }

    /// Calls no sink when the answer is a redirect, which `redirect` then tells.
    Status run(const HttpLimits &limits, const HeadSink &headSink, const BodySink &bodySink, std::stop_token stop,
               std::stop_token closing);
    [[nodiscard]] const QUrl &redirect() const { return m_redirect; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }

private:
    Status readAll(HttpReader &reader);
    [[nodiscard]] Clock::time_point deadline(const Channel::Mail &mail, bool hasBody) const;
    [[nodiscard]] Error timedOut(const Channel::Mail &mail, bool hasBody) const;

    ConnectionPool &m_pool;
    const HttpRequest &m_request;
    Route m_route;
    Timeouts m_timeouts;
    Clock::time_point m_start;
    Clock::time_point m_connecting;
    std::shared_ptr<Channel> m_channel;
    QUrl m_redirect;
    HttpHead m_head;
};

Status Exchange::run(const HttpLimits &limits, const HeadSink &headSink, const BodySink &bodySink, std::stop_token stop,
                     std::stop_token closing)
{
    Result<QByteArray> bytes = wireBytes(m_request, m_route);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto hearHead = [this, &headSink](const HttpHead &head) {
        m_head = head;
        m_redirect = redirectTarget(head, m_request.url);
        return m_redirect.isEmpty() ? headSink(head) : Status();
    };
    const auto hearBody = [this, &bodySink](QByteArrayView part) {
        return m_redirect.isEmpty() ? bodySink(part) : Status();
    };
    HttpReader reader(limits, hearHead, hearBody);
    m_channel = m_pool.send(m_route, std::move(*bytes));
    const auto interrupt = [this] {
        m_channel->interrupt();
    };
    const std::stop_callback whenStopped(std::move(stop), interrupt);
    const std::stop_callback whenClosing(std::move(closing), interrupt);
    Status read = readAll(reader);
    // After an error many servers close without saying so: the next request would be lost in that.
    m_pool.release(m_channel, read && reader.canReuse() && m_head.status < 400);
    return read;
}

Status Exchange::readAll(HttpReader &reader)
{
    Channel::Mail mail;
    mail.lastMove = m_connecting;
    while (!reader.isComplete() && m_redirect.isEmpty()) {
        const Clock::time_point until = deadline(mail, reader.hasBody());
        mail = m_channel->take(until);
        if (mail.isInterrupted) {
            return failure(ErrorKind::Cancelled, u"The call was cancelled"_s);
        }
        if (mail.wasFull) {
            m_pool.resume(m_channel);
        }
        for (const QByteArray &bytes : std::as_const(mail.bytes)) {
            if (Status read = reader.feed(bytes); !read) {
                return read;
            }
        }
        if (reader.isComplete() || !m_redirect.isEmpty()) {
            break;
        }
        if (mail.isEnded) {
            return mail.error ? tl::unexpected(*mail.error) : reader.finish();
        }
        const bool isOver = m_timeouts.total.count() > 0 && Clock::now() >= m_start + m_timeouts.total;
        if (isOver || (mail.bytes.isEmpty() && Clock::now() >= deadline(mail, reader.hasBody()))) {
            return tl::unexpected(timedOut(mail, reader.hasBody()));
        }
    }
    return {};
}

Clock::time_point Exchange::deadline(const Channel::Mail &mail, bool hasBody) const
{
    const auto after = [](Clock::time_point from, milliseconds limit) {
        return limit.count() > 0 ? from + limit : Clock::time_point::max();
    };
    const Clock::time_point stage = !mail.isOpen ? after(m_connecting, m_timeouts.connect)
                                    : hasBody    ? after(mail.lastMove, m_timeouts.idle)
                                                 : after(mail.lastMove, m_timeouts.firstByte);
    return std::min(stage, after(m_start, m_timeouts.total));
}

Error Exchange::timedOut(const Channel::Mail &mail, bool hasBody) const
{
    const auto said = [](milliseconds limit) {
        return u"%1 s"_s.arg(static_cast<double>(limit.count()) / 1000.0, 0, 'g', 4);
    };
    const QString name = m_route.name();
    if (m_timeouts.total.count() > 0 && Clock::now() >= m_start + m_timeouts.total) {
        return {ErrorKind::Timeout, u"The answer of %1 was not complete after %2"_s.arg(name, said(m_timeouts.total)),
                u"Allow more time in total"_s};
    }
    if (!mail.isOpen) {
        return {ErrorKind::Timeout, u"No connection to %1 within %2"_s.arg(name, said(m_timeouts.connect)),
                u"Check the base URL and the network connection"_s};
    }
    return {ErrorKind::Timeout,
            hasBody ? u"%1 fell silent for %2 in the middle of its answer"_s.arg(name, said(m_timeouts.idle))
                    : u"%1 gave no answer within %2"_s.arg(name, said(m_timeouts.firstByte)),
            u"Allow more time for a slow model"_s};
}

/// Whether the same request may go to where the redirect leads.
Status checkRedirect(const HttpRequest &request, const HttpHead &head, const QUrl &target)
{
    const bool keepsMethod = head.status == 307 || head.status == 308 || request.method == "GET";
    if (keepsMethod && isSameServer(request.url, target)) {
        return {};
    }
    return failure(ErrorKind::Configuration,
                   u"%1 sends us on to %2, which was not followed"_s.arg(displayUrl(request.url), displayUrl(target)),
                   u"Make that the base URL if you trust it"_s);
}

} // namespace

HttpClient::HttpClient(HttpLimits limits, ProxyChoice proxy)
    : m_limits(limits)
    , m_proxy(std::move(proxy))
{
}

HttpClient::~HttpClient()
{
    m_closing.request_stop();
    std::unique_lock lock(m_mutex);
    m_left.wait(lock, [this] { return m_callers == 0; });
}

Result<HttpHead> HttpClient::exchange(const HttpRequest &request, const Timeouts &timeouts, const HeadSink &headSink,
                                      const BodySink &bodySink, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_callers;
    }
    const auto leave = [this](HttpClient *) {
        const std::lock_guard lock(m_mutex);
        --m_callers;
        m_left.notify_all();
    };
    const std::unique_ptr<HttpClient, decltype(leave)> inside(this, leave);
    HttpRequest current = request;
    const Clock::time_point start = Clock::now();
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        const Result<QNetworkProxy> proxy = m_proxy(current.url);
        if (!proxy) {
            return tl::unexpected(proxy.error());
        }
        Exchange once(m_pool, current, routeTo(current.url, *proxy), timeouts, start);
        if (Status done = once.run(m_limits, headSink, bodySink, stop, m_closing.get_token()); !done) {
            return tl::unexpected(done.error());
        }
        if (once.redirect().isEmpty()) {
            return once.head();
        }
        if (Status allowed = checkRedirect(current, once.head(), once.redirect()); !allowed) {
            return tl::unexpected(allowed.error());
        }
        current.url = once.redirect();
    }
    return failure(ErrorKind::Configuration, u"%1 sends us round in circles"_s.arg(displayUrl(request.url)),
                   u"Correct the base URL"_s);
}

Result<HttpAnswer> HttpClient::fetch(const HttpRequest &request, const Timeouts &timeouts, std::stop_token stop,
                                     qsizetype limit)
{
    QByteArray body;
    const auto keep = [&body, limit](QByteArrayView part) -> Status {
        body += part;
        return body.size() <= limit ? Status()
                                    : failure(ErrorKind::MalformedAnswer, u"The answer is larger than it may be"_s);
    };
    Result<HttpHead> head = exchange(
        request, timeouts, [](const HttpHead &) { return Status(); }, keep, std::move(stop));
    return std::move(head).map([&body](HttpHead &&each) { return HttpAnswer{std::move(each), std::move(body)}; });
}

} // namespace autodevos
