// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logblock.h"

#include <algorithm>
#include <cstring>

namespace autodevos {

namespace {

uchar folded(char byte)
{
    const auto letter = static_cast<uchar>(byte);
    return letter >= 'A' && letter <= 'Z' ? static_cast<uchar>(letter + 32) : letter;
}

template<typename T>
void write(QByteArray &bytes, const T *values, std::size_t count)
{
    bytes.append(reinterpret_cast<const char *>(values), static_cast<qsizetype>(count * sizeof(T)));
}

template<typename T>
const char *read(const char *from, T *values, std::size_t count)
{
    std::memcpy(values, from, count * sizeof(T));
    return from + count * sizeof(T);
}

} // namespace

bool LogFilter::matches(const LogLine &line) const
{
    return line.level >= level && (task.isEmpty() || line.task == task) &&
           (text.isEmpty() || line.text.contains(text, Qt::CaseInsensitive) ||
            line.task.value().contains(text, Qt::CaseInsensitive));
}

LogPattern::LogPattern(const LogFilter &filter, const QVector<TaskId> &tasks)
    : m_text(filter.text)
    , m_folded(filter.text.toUtf8())
    , m_level(filter.level)
    , m_isWide(std::any_of(filter.text.cbegin(), filter.text.cend(), [](QChar c) { return c.unicode() > 127; }))
    , m_wantsTask(!filter.task.isEmpty())
{
    for (const TaskId &task : tasks) {
        m_named.append(!m_text.isEmpty() && task.value().contains(m_text, Qt::CaseInsensitive));
        m_wanted.append(task == filter.task);
    }
    std::transform(m_folded.cbegin(), m_folded.cend(), m_folded.begin(),
                   [](char byte) { return static_cast<char>(folded(byte)); });
    m_skips.fill(m_folded.size(), 256);
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i) {
        const auto letter = static_cast<uchar>(m_folded.at(i));
        m_skips[letter] = m_folded.size() - 1 - i;
        if (letter >= 'a' && letter <= 'z') {
            m_skips[letter - 32] = m_folded.size() - 1 - i;
        }
    }
}

bool LogPattern::takes(LogLevel level, int task) const
{
    return level >= m_level && (!m_wantsTask || m_wanted.value(task));
}

qsizetype LogPattern::find(const QByteArray &bytes, qsizetype from) const
{
    const char *text = bytes.constData();
    const char *wanted = m_folded.constData();
    const qsizetype *skips = m_skips.constData();
    const qsizetype last = m_folded.size() - 1;
    for (qsizetype at = from; at + last < bytes.size(); at += skips[static_cast<uchar>(text[at + last])]) {
        qsizetype i = last;
        while (i >= 0 && folded(text[at + i]) == static_cast<uchar>(wanted[i])) {
            --i;
        }
        if (i < 0) {
            return at;
        }
    }
    return -1;
}

void LogBlock::append(const LogLine &line, int task)
{
    m_text += line.text.toUtf8();
    m_ends.append(static_cast<quint32>(m_text.size()));
    m_times.append(line.time);
    m_tasks.append(static_cast<quint16>(task));
    m_levels.append(static_cast<quint8>(line.level));
}

LogLine LogBlock::line(int index, const QVector<TaskId> &tasks) const
{
    const qsizetype begin = beginOf(index);
    return {m_times.at(index), static_cast<LogLevel>(m_levels.at(index)), tasks.value(m_tasks.at(index)),
            QString::fromUtf8(m_text.constData() + begin, static_cast<qsizetype>(m_ends.at(index)) - begin)};
}

QVector<int> LogBlock::matching(const LogPattern &pattern) const
{
    QVector<int> lines;
    if (pattern.hasText() && !pattern.isWide()) {
        return withText(pattern);
    }
    for (int i = 0; i < size(); ++i) {
        if (!pattern.takes(static_cast<LogLevel>(m_levels.at(i)), m_tasks.at(i))) {
            continue;
        }
        const qsizetype begin = beginOf(i);
        if (!pattern.hasText() || pattern.isNamed(m_tasks.at(i)) ||
            QString::fromUtf8(m_text.constData() + begin, static_cast<qsizetype>(m_ends.at(i)) - begin)
                .contains(pattern.text(), Qt::CaseInsensitive)) {
            lines.append(i);
        }
    }
    return lines;
}

/// Looks through the whole text at once instead of line by line.
QVector<int> LogBlock::withText(const LogPattern &pattern) const
{
    QVector<int> lines;
    qsizetype hit = pattern.find(m_text, 0);
    for (int i = 0; i < size(); ++i) {
        const auto end = static_cast<qsizetype>(m_ends.at(i));
        while (hit >= 0 && hit < beginOf(i)) {
            hit = pattern.find(m_text, beginOf(i)); // it began in the line before and ended here
        }
        const bool isHit = hit >= 0 && hit + pattern.text().size() <= end;
        if ((isHit || pattern.isNamed(m_tasks.at(i))) &&
            pattern.takes(static_cast<LogLevel>(m_levels.at(i)), m_tasks.at(i))) {
            lines.append(i);
        }
    }
    return lines;
}

QByteArray LogBlock::toBytes() const
{
    const auto count = static_cast<quint32>(size());
    QByteArray bytes;
    write(bytes, &count, 1);
    write(bytes, m_times.constData(), count);
    write(bytes, m_ends.constData(), count);
    write(bytes, m_tasks.constData(), count);
    write(bytes, m_levels.constData(), count);
    return bytes + m_text;
}

LogBlock LogBlock::fromBytes(const QByteArray &bytes)
{
    LogBlock block;
    quint32 count = 0;
    const char *from = bytes.constData();
    constexpr qsizetype perLine = sizeof(qint64) + sizeof(quint32) + sizeof(quint16) + sizeof(quint8);
    if (bytes.size() < qsizetype(sizeof(count))) {
        return {};
    }
    from = read(from, &count, 1);
    const qsizetype textSize = bytes.size() - qsizetype(sizeof(count)) - perLine * static_cast<qsizetype>(count);
    if (count > Capacity || textSize < 0) {
        return {};
    }
    block.m_times.resize(count);
    block.m_ends.resize(count);
    block.m_tasks.resize(count);
    block.m_levels.resize(count);
    from = read(from, block.m_times.data(), count);
    from = read(from, block.m_ends.data(), count);
    from = read(from, block.m_tasks.data(), count);
    from = read(from, block.m_levels.data(), count);
    block.m_text = QByteArray(from, textSize);
    const bool isSound = std::is_sorted(block.m_ends.cbegin(), block.m_ends.cend()) &&
                         (count == 0 || block.m_ends.constLast() == textSize);
    return isSound ? block : LogBlock();
}

} // namespace autodevos
