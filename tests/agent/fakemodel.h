// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"

#include <mutex>

namespace autodevos {

/// A model that says what a test wrote down, one answer a call, and keeps what it was asked. Thread-safe.
class FakeModel : public LanguageModel {
public:
    using Answer = std::function<Result<Response>(const Request &request, const std::stop_token &stop)>;

    void say(Response response)
    {
        m_answers.append([response](const Request &, const std::stop_token &) { return response; });
    }
    void fail(Error error)
    {
        m_answers.append(
            [error](const Request &, const std::stop_token &) -> Result<Response> { return tl::unexpected(error); });
    }
    void answer(Answer answer) { m_answers.append(std::move(answer)); }

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &, std::stop_token stop) override
    {
        Answer answer;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
            if (m_answers.isEmpty()) {
                return failure(ErrorKind::Internal, QStringLiteral("nothing was scripted for this call"));
            }
            answer = m_answers.takeFirst();
        }
        return answer(request, stop);
    }
    [[nodiscard]] ModelId id() const override { return {QStringLiteral("fake"), QStringLiteral("model")}; }

    [[nodiscard]] const QVector<Request> &requests() const { return m_requests; }

private:
    std::mutex m_mutex;
    QVector<Answer> m_answers;
    QVector<Request> m_requests;
};

/// One that steps in for it.
class FakeFallback final : public FakeModel {
public:
    [[nodiscard]] ModelId id() const override { return {QStringLiteral("fallback"), QStringLiteral("model")}; }
};

/// Keeps what an attempt journals; refuses from a chosen durable event on, as a full disk would.
class FakePort final : public EventPort {
public:
    void post(Event event) override { m_events.append(std::move(event)); }
    [[nodiscard]] Status postDurable(Event event) override
    {
        if (event.kind == refusedKind) {
            return failure(ErrorKind::Io, QStringLiteral("the disk is full"));
        }
        m_events.append(std::move(event));
        return {};
    }

    [[nodiscard]] QVector<Event> events(EventKind kind) const
    {
        QVector<Event> found;
        for (const Event &event : m_events) {
            if (event.kind == kind) {
                found.append(event);
            }
        }
        return found;
    }
    [[nodiscard]] const QVector<Event> &all() const { return m_events; }
    [[nodiscard]] Result<Answer> ask(const Question &question, std::stop_token stop) override
    {
        questions.append(question);
        return answer ? Result<Answer>(*answer) : EventPort::ask(question, std::move(stop));
    }

    std::optional<EventKind> refusedKind;
    std::optional<Answer> answer; ///< of the person; empty: nobody is there
    QVector<Question> questions;

private:
    QVector<Event> m_events;
};

/// A response of tool calls: {name, arguments} each.
[[nodiscard]] inline Response calls(const QVector<std::pair<QString, QJsonObject>> &list)
{
    Response response;
    response.finishReason = FinishReason::ToolCalls;
    response.usage = {10, 5, 0, 0};
    for (const auto &[name, arguments] : list) {
        response.toolCalls.append({QString::number(response.toolCalls.size() + 1), name, arguments});
    }
    return response;
}

} // namespace autodevos
