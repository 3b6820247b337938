// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/languagemodel.h"

#include <mutex>

namespace autodevos {

struct CacheLimits {
    qint64 bytes = qint64{256} * 1024 * 1024;
    std::chrono::milliseconds age = std::chrono::hours(30 * 24); ///< since an answer was kept
};

/// Answers kept in a folder, one file each, named by `cacheKey`. What was not used for longest goes first when there
/// is no room. A damaged or cut file is no answer and is removed. Several processes may share the folder: a file
/// appears whole or not at all. Thread-safe. Only a saving: what cannot be kept is asked for again.
class ResponseCache {
public:
    /// The folder is made when the first answer is kept. `clock` outlives this.
    ResponseCache(QString folder, CacheLimits limits, const Clock &clock);

    /// The answer, with no usage and marked (`isFromCache`).
    [[nodiscard]] std::optional<Response> find(const QString &key);
    Status keep(const QString &key, const Response &response);

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    Status open();
    void makeRoom();

    const QString m_folder;
    const CacheLimits m_limits;
    const Clock &m_clock;
    std::mutex m_mutex;
    bool m_isOpen = false;
    qint64 m_bytes = 0; ///< in the folder at most, as far as this process knows
};

} // namespace autodevos
