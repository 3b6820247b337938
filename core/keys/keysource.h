// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/llm/secret.h"

#include <QVector>

#include <stop_token>

namespace autodevos {

/// Where keys come from. Thread-safe; may block.
class KeySource {
public:
    KeySource() = default;
    KeySource(const KeySource &) = delete;
    KeySource &operator=(const KeySource &) = delete;
    virtual ~KeySource() = default;

    /// The provider's keys, best first; none when it has none. Configuration: there is something that cannot be a key;
    /// the message names the place, never the value. Unsupported: this source is not to be had here, or does not
    /// answer. Cancelled soon after `stop`.
    [[nodiscard]] virtual Result<QVector<Secret>> keys(const QString &provider, const std::stop_token &stop) = 0;
};

} // namespace autodevos
