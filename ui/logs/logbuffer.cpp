// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logbuffer.h"

#include <algorithm>

namespace autodevos {

bool LogFilter::matches(const LogLine &line) const
{
    return line.level >= level && (task.isEmpty() || line.task == task) &&
           (text.isEmpty() || line.text.contains(text, Qt::CaseInsensitive) ||
            line.task.value().contains(text, Qt::CaseInsensitive));
}

LogBuffer::LogBuffer(qsizetype capacity)
    : m_capacity(std::max<qsizetype>(capacity, 1))
{
}

qsizetype LogBuffer::append(const QVector<LogLine> &lines)
{
    const bool isOpen = m_filter.isOpen();
    const qsizetype skipped = std::max<qsizetype>(0, lines.size() - m_capacity);
    qsizetype moved = 0;
    if (skipped > 0) {
        moved = rowCount();
        m_first += lineCount() + skipped;
        m_lines.clear();
        m_shown.clear();
    }
    for (qsizetype i = skipped; i < lines.size(); ++i) {
        const LogLine &line = lines.at(i);
        if (lineCount() == m_capacity) {
            m_lines.pop_front();
            if (isOpen) {
                ++moved;
            } else if (!m_shown.empty() && m_shown.front() == m_first) {
                m_shown.pop_front();
                ++moved;
            }
            ++m_first;
        }
        m_lines.push_back(line);
        if (isOpen || m_filter.matches(line)) {
            m_widest = std::max(m_widest, line.text.size());
            if (!isOpen) {
                m_shown.push_back(m_first + lineCount() - 1);
            }
        }
    }
    return moved;
}

void LogBuffer::clear()
{
    m_first += lineCount();
    m_lines.clear();
    m_shown.clear();
    m_widest = 0;
}

void LogBuffer::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    m_shown.clear();
    m_widest = 0;
    const bool isOpen = filter.isOpen();
    qint64 number = m_first;
    for (const LogLine &line : m_lines) {
        if (isOpen || filter.matches(line)) {
            m_widest = std::max(m_widest, line.text.size());
            if (!isOpen) {
                m_shown.push_back(number);
            }
        }
        ++number;
    }
}

qsizetype LogBuffer::rowCount() const
{
    return m_filter.isOpen() ? lineCount() : static_cast<qsizetype>(m_shown.size());
}

const LogLine &LogBuffer::row(qsizetype row) const
{
    if (m_filter.isOpen()) {
        return m_lines[static_cast<std::size_t>(row)];
    }
    return m_lines[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)] - m_first)];
}

} // namespace autodevos
