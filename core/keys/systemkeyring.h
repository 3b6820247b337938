// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keysource.h"

#include <chrono>

namespace autodevos {

/// Keys in the system's keyring (Secret Service or KWallet): service "AutoDevOS", user = provider, several keys on
/// lines of their own. Never in a file of ours. Calls block the caller's thread, which must be one that may wait, for
/// at most `limit`: a locked keyring asks the person first. Thread-safe. Needs an application object.
class SystemKeyring final : public KeySource {
public:
    explicit SystemKeyring(std::chrono::milliseconds limit = std::chrono::seconds(30));

    [[nodiscard]] Result<QVector<Secret>> keys(const QString &provider, const std::stop_token &stop) override;
    /// Replaces the provider's keys. Refuses what cannot be a key.
    [[nodiscard]] Status store(const QString &provider, const QByteArray &text, const std::stop_token &stop = {});
    [[nodiscard]] Status remove(const QString &provider, const std::stop_token &stop = {});

private:
    enum class Action { Read, Write, Remove };

    [[nodiscard]] Result<QByteArray> carryOut(Action action, const QString &provider, const QByteArray &value,
                                              const std::stop_token &stop);

    const std::chrono::milliseconds m_limit;
};

} // namespace autodevos
