// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logline.h"

#include <QByteArray>
#include <QVector>

namespace autodevos {

struct LogFilter {
    TaskId task;                      ///< empty: every task and the run itself
    LogLevel level = LogLevel::Debug; ///< this and more serious
    QString text;                     ///< contained, without regard to case; empty: any
    [[nodiscard]] bool isOpen() const { return task.isEmpty() && level == LogLevel::Debug && text.isEmpty(); }
    [[nodiscard]] bool matches(const LogLine &line) const;
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

/// A filter made ready for many lines: tasks by number, the text in the form in which blocks hold it. A value for any
/// thread.
class LogPattern {
public:
    LogPattern() = default;
    /// `tasks`: the ids behind the numbers that blocks hold.
    LogPattern(const LogFilter &filter, const QVector<TaskId> &tasks);

    [[nodiscard]] bool takes(LogLevel level, int task) const;
    [[nodiscard]] bool hasText() const { return !m_text.isEmpty(); }
    /// The task's own name contains the text.
    [[nodiscard]] bool isNamed(int task) const { return m_named.value(task); }
    /// Where the text begins in `bytes` from `from` on; -1: nowhere.
    [[nodiscard]] qsizetype find(const QByteArray &bytes, qsizetype from) const;
    /// The text has letters that bytes alone do not tell apart.
    [[nodiscard]] bool isWide() const { return m_isWide; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QByteArray m_folded;
    QVector<qsizetype> m_skips; ///< by byte, after Horspool 1980
    QVector<bool> m_named;
    QVector<bool> m_wanted; ///< by task; empty: every task
    LogLevel m_level = LogLevel::Debug;
    bool m_isWide = false;
    bool m_wantsTask = false;
};

/// Some hundred lines of a log, packed: their text in UTF-8, one piece. A value; any thread once it is full.
class LogBlock {
public:
    static constexpr int Capacity = 1024;

    void append(const LogLine &line, int task);
    [[nodiscard]] int size() const { return static_cast<int>(m_ends.size()); }
    [[nodiscard]] bool isFull() const { return size() == Capacity; }
    /// `tasks`: the ids behind the numbers.
    [[nodiscard]] LogLine line(int index, const QVector<TaskId> &tasks) const;
    /// Lines that pass, ascending.
    [[nodiscard]] QVector<int> matching(const LogPattern &pattern) const;
    /// For this program's own use while it runs: numbers stand there as they do in memory.
    [[nodiscard]] QByteArray toBytes() const;
    /// Empty when the bytes are not what `toBytes` gave.
    [[nodiscard]] static LogBlock fromBytes(const QByteArray &bytes);

private:
    [[nodiscard]] qsizetype beginOf(int index) const { return index == 0 ? 0 : m_ends.at(index - 1); }
    [[nodiscard]] QVector<int> withText(const LogPattern &pattern) const;

    QByteArray m_text;
    QVector<quint32> m_ends; ///< of each line in the text
    QVector<qint64> m_times;
    QVector<quint16> m_tasks;
    QVector<quint8> m_levels;
};

} // namespace autodevos
