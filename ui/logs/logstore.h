// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logblock.h"

#include <QTemporaryFile>

#include <memory>
#include <mutex>

namespace autodevos {

using LogBlockPtr = std::shared_ptr<const LogBlock>;

/// Blocks of a log that memory has no room for, in a nameless file of the temporary folder that ends with the program.
/// Any thread; every call waits for the disk, so none is made from the main thread.
class LogStore {
public:
    /// False when the disk took it not: it has to stay in memory.
    [[nodiscard]] bool keep(int number, const LogBlock &block);
    /// Null when it is not there or cannot be read.
    [[nodiscard]] LogBlockPtr read(int number);

private:
    struct Place {
        qint64 offset = 0;
        qint64 size = 0; ///< 0: not kept
    };

    std::mutex m_mutex;
    QTemporaryFile m_file;
    QVector<Place> m_places;
    qint64 m_end = 0;
};

} // namespace autodevos
