// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keysource.h"

#include <QProcessEnvironment>

namespace autodevos {

/// "OPENAI_COMPATIBLE_API_KEY" of "openai-compatible".
[[nodiscard]] QString keyVariable(const QString &provider);

/// Keys in environment variables: NAME_API_KEY, NAME_API_KEY_2, NAME_API_KEY_3 … Immutable.
class EnvironmentKeys final : public KeySource {
public:
    explicit EnvironmentKeys(const QProcessEnvironment &environment);

    [[nodiscard]] Result<QVector<Secret>> keys(const QString &provider, const std::stop_token &stop) override;

private:
    const QProcessEnvironment m_environment;
};

} // namespace autodevos
