// SPDX-License-Identifier: GPL-3.0-or-later
// bench-sse-server [PORT]: prints its port and streams to whoever posts to a path with events=N and rate=R in it (R a
// second; 0: as fast as it goes), N events of the shape of a chat completion's chunks, whose text is the monotonic time
// in µs at which each was sent. One thread, so that it takes little of the processor from what is measured.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::microseconds;

struct Stream {
    int socket = -1;
    std::string request;
    bool isStreaming = false;
    long events = 0;
    long sent = 0;
    microseconds gap{0};
    Steady::time_point due;
    std::string unsent;
};

long number(const std::string &text, const char *name)
{
    const auto at = text.find(name);
    return at == std::string::npos ? 0 : std::atol(text.c_str() + at + std::char_traits<char>::length(name));
}

void append(std::string &out, const std::string &event)
{
    std::array<char, 16> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", event.size());
    out += size.data() + event + "\r\n";
}

std::string event(const std::string &text, const char *reason)
{
    return R"(data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[{"index":0,"delta":{"content":")" +
           text + R"("},"finish_reason":)" + reason + "}]}\n\n";
}

void addEvent(Stream &stream)
{
    const auto now = std::chrono::duration_cast<microseconds>(Steady::now().time_since_epoch()).count();
    append(stream.unsent, event(std::to_string(now) + ' ', "null"));
    if (++stream.sent == stream.events) {
        append(stream.unsent, event("", "\"stop\""));
        append(stream.unsent, "data: [DONE]\n\n");
        stream.unsent += "0\r\n\r\n";
    }
}

/// False when the other side is gone.
bool flush(Stream &stream)
{
    const ssize_t sent = ::send(stream.socket, stream.unsent.data(), stream.unsent.size(), MSG_NOSIGNAL);
    if (sent > 0) {
        stream.unsent.erase(0, static_cast<std::size_t>(sent));
    }
    return sent >= 0 || errno == EAGAIN;
}

bool read(Stream &stream)
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::recv(stream.socket, buffer.data(), buffer.size(), 0);
    if (got <= 0) {
        return got < 0 && errno == EAGAIN;
    }
    stream.request.append(buffer.data(), static_cast<std::size_t>(got));
    const auto head = stream.request.find("\r\n\r\n");
    const long body = number(stream.request, "Content-Length: ");
    if (head == std::string::npos || stream.request.size() < head + 4 + static_cast<std::size_t>(body)) {
        return true;
    }
    const long rate = number(stream.request, "rate=");
    stream.events = number(stream.request, "events=");
    stream.sent = 0;
    stream.gap = microseconds(rate > 0 ? 1'000'000 / rate : 0);
    stream.due = Steady::now() + microseconds(rate > 0 ? std::rand() % stream.gap.count() : 0);
    stream.unsent = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    stream.isStreaming = true;
    stream.request.clear();
    return true;
}

/// What is due on one stream; false when the other side is gone.
bool serve(Stream &stream, short happened)
{
    if ((happened & (POLLIN | POLLHUP | POLLERR)) != 0 && !read(stream)) {
        return false;
    }
    const auto now = Steady::now();
    const int most = stream.gap.count() > 0 ? 1 : 32;
    for (int i = 0; i < most && stream.isStreaming && stream.sent < stream.events && stream.due <= now; ++i) {
        if (stream.unsent.size() > 64 * 1024) {
            break;
        }
        addEvent(stream);
        stream.due += stream.gap;
    }
    const bool isThere = stream.unsent.empty() || flush(stream);
    stream.isStreaming = stream.isStreaming && (stream.sent < stream.events || !stream.unsent.empty());
    return isThere;
}

int listener(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, plain, size) != 0 || ::listen(socket, 1024) != 0 || ::getsockname(socket, plain, &size) != 0) {
        std::perror("bench-sse-server");
        std::exit(1);
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return socket;
}

void accept(int from, std::vector<Stream> &streams)
{
    const int socket = ::accept4(from, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket >= 0) {
        const int one = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        streams.push_back({.socket = socket});
    }
}

/// Until the next event of any stream is due.
timespec untilDue(const std::vector<Stream> &streams)
{
    auto next = Steady::now() + std::chrono::seconds(1);
    for (const Stream &stream : streams) {
        if (stream.isStreaming && stream.sent < stream.events && stream.unsent.size() <= 64 * 1024) {
            next = std::min(next, stream.due);
        }
    }
    const auto left = std::max<std::chrono::nanoseconds>(next - Steady::now(), std::chrono::nanoseconds(0)).count();
    return {left / 1'000'000'000, left % 1'000'000'000};
}

} // namespace

int main(int argc, char **argv)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_TIMERSLACK, 1000UL);
    const int from = listener(argc > 1 ? std::atoi(argv[1]) : 0);
    std::vector<Stream> streams;
    for (;;) {
        std::vector<pollfd> polled{{from, POLLIN, 0}};
        for (const Stream &stream : streams) {
            polled.push_back({stream.socket, static_cast<short>(POLLIN | (stream.unsent.empty() ? 0 : POLLOUT)), 0});
        }
        const timespec wait = untilDue(streams);
        ::ppoll(polled.data(), polled.size(), &wait, nullptr);
        for (std::size_t i = 0; i < streams.size(); ++i) {
            if (!serve(streams[i], polled[i + 1].revents)) {
                ::close(streams[i].socket);
                streams[i].socket = -1;
            }
        }
        std::erase_if(streams, [](const Stream &stream) { return stream.socket < 0; });
        if ((polled.front().revents & POLLIN) != 0) {
            accept(from, streams);
        }
    }
}
