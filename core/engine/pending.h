// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace autodevos {

/// Where a pool thread waits for what the engine thread has to say. Thread-safe; the first answer counts.
template<typename T>
class Pending {
public:
    void set(Result<T> answer)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_answer) {
                return;
            }
            m_answer = std::move(answer);
        }
        m_isSet.notify_all();
    }

    /// ErrorKind::Cancelled when `stop` comes first.
    [[nodiscard]] Result<T> wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_isSet.wait(lock, stop, [this] { return m_answer.has_value(); })) {
            return failure(ErrorKind::Cancelled, QStringLiteral("It is no longer waited for"));
        }
        return *m_answer;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_isSet;
    std::optional<Result<T>> m_answer;
};

} // namespace autodevos
