// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logstore.h"

namespace autodevos {

bool LogStore::keep(int number, const LogBlock &block)
{
    const QByteArray bytes = block.toBytes();
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen() && !m_file.open()) {
        return false;
    }
    if (!m_file.seek(m_end) || m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        return false;
    }
    m_places.resize(std::max<qsizetype>(m_places.size(), number + 1));
    m_places[number] = {m_end, bytes.size()};
    m_end += bytes.size();
    return true;
}

LogBlockPtr LogStore::read(int number)
{
    QByteArray bytes;
    {
        const std::lock_guard lock(m_mutex);
        const Place place = m_places.value(number);
        if (place.size == 0 || !m_file.seek(place.offset)) {
            return nullptr;
        }
        bytes = m_file.read(place.size);
    }
    LogBlock block = LogBlock::fromBytes(bytes);
    return block.size() == 0 ? nullptr : std::make_shared<const LogBlock>(std::move(block));
}

} // namespace autodevos
