// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <atomic>
#include <mutex>

namespace autodevos {

/// Answers each call with what a test wrote down, in order; the last entry for ever after. Thread-safe.
class ScriptedModel final : public LanguageModel {
public:
    using Answer =
        std::function<Result<Response>(const Request &request, const DeltaSink &sink, const std::stop_token &stop)>;

    explicit ScriptedModel(ModelId id = {QStringLiteral("fake"), QStringLiteral("model")})
        : m_id(std::move(id))
    {
    }

    ScriptedModel &say(const QString &text, Usage usage = {10, 5, 0, 0})
    {
        return answer([text, usage](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            return Response{.text = text, .usage = usage};
        });
    }
    ScriptedModel &fail(ErrorKind kind, qint64 retryAfterMs = 0)
    {
        return answer([=](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            return tl::unexpected(
                Error{kind, QStringLiteral("It failed"), {}, {}, std::chrono::milliseconds(retryAfterMs)});
        });
    }
    ScriptedModel &answer(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.append(std::move(answer));
        return *this;
    }

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override
    {
        Answer answer;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
            if (m_answers.isEmpty()) {
                return failure(ErrorKind::Internal, QStringLiteral("nothing was scripted for this call"));
            }
            answer = m_answers.at(std::min(m_requests.size(), m_answers.size()) - 1);
        }
        return answer(request, sink, stop);
    }
    [[nodiscard]] ModelId id() const override { return m_id; }

    [[nodiscard]] int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<int>(m_requests.size());
    }
    [[nodiscard]] QVector<Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    mutable std::mutex m_mutex;
    ModelId m_id;
    QVector<Answer> m_answers;
    QVector<Request> m_requests;
};

} // namespace autodevos
