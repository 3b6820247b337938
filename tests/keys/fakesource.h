// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keysource.h"

#include <atomic>
#include <functional>

namespace autodevos {

/// Has what a test says. Thread-safe when `answer` is.
class FakeSource final : public KeySource {
public:
    using Answer = std::function<Result<QVector<Secret>>(const QString &provider, const std::stop_token &stop)>;

    explicit FakeSource(const QList<QByteArray> &keys = {})
    {
        QVector<Secret> secrets;
        for (const QByteArray &key : keys) {
            secrets.append(Secret(key));
        }
        answer = [secrets](const QString &, const std::stop_token &) -> Result<QVector<Secret>> {
            return secrets;
        };
    }

    [[nodiscard]] Result<QVector<Secret>> keys(const QString &provider, const std::stop_token &stop) override
    {
        ++reads;
        return answer(provider, stop);
    }

    Answer answer;
    std::atomic<int> reads = 0;
};

} // namespace autodevos
