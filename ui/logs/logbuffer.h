// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logline.h"

#include <QVector>

#include <deque>

namespace autodevos {

struct LogFilter {
    TaskId task;                      ///< empty: every task and the run itself
    LogLevel level = LogLevel::Debug; ///< this and more serious
    QString text;                     ///< contained, without regard to case; empty: any
    [[nodiscard]] bool isOpen() const { return task.isEmpty() && level == LogLevel::Debug && text.isEmpty(); }
    [[nodiscard]] bool matches(const LogLine &line) const;
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

/// The latest lines of the log and those of them that pass a filter. Main thread, owned by the log panel. Bounded:
/// when full, the oldest lines go. Rows count the lines that pass, from 0.
class LogBuffer {
public:
    explicit LogBuffer(qsizetype capacity = 100'000);

    /// Returns by how many rows everything moved up because old lines went.
    qsizetype append(const QVector<LogLine> &lines);
    void clear();
    void setFilter(const LogFilter &filter);

    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] const LogLine &row(qsizetype row) const;
    [[nodiscard]] qsizetype lineCount() const { return static_cast<qsizetype>(m_lines.size()); }
    /// Length of the longest text ever among the rows, in characters; for the horizontal extent.
    [[nodiscard]] qsizetype widestRow() const { return m_widest; }

private:
    qsizetype m_capacity;
    std::deque<LogLine> m_lines;
    qint64 m_first = 0;         ///< number of m_lines.front() since the beginning
    std::deque<qint64> m_shown; ///< numbers of the lines that pass; unused while the filter is open
    LogFilter m_filter;
    qsizetype m_widest = 0;
};

} // namespace autodevos
