// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <stop_token>
#include <vector>

namespace autodevos {

/// Every line of the log and those of them that pass a filter. Main thread, owned by the log panel. The latest lines
/// are in memory, older ones on the disk, read and searched in a thread of its own. Rows count the lines that pass,
/// from 0.
class LogBuffer final : public QObject {
    Q_OBJECT

public:
    /// `capacity`: lines kept in memory, to the next block.
    explicit LogBuffer(qsizetype capacity = 100'000, QObject *parent = nullptr);
    ~LogBuffer() override;

    void append(const QVector<LogLine> &lines);
    void clear();
    /// Lines in memory are looked through at once; those on the disk follow from the newest to the oldest, each time
    /// with `rowsFoundAbove`, the last time with `searchFinished`.
    void setFilter(const LogFilter &filter);
    /// Has rows read that are not in memory; ends in `rowsLoaded`.
    void fetch(qsizetype first, qsizetype last);
    /// The rows as text, a line for each, made in the background; given to `take` unless `receiver` is gone by then.
    void collectText(qsizetype first, qsizetype last, const std::function<QString(const LogLine &)> &format,
                     QObject *receiver, const std::function<void(const QString &)> &take);

    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    [[nodiscard]] qsizetype rowCount() const;
    /// A row that is not in memory has neither time nor text.
    [[nodiscard]] LogLine row(qsizetype row) const;
    [[nodiscard]] bool isLoaded(qsizetype row) const;
    [[nodiscard]] qsizetype lineCount() const;
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Length of the longest line so far, in characters; for the horizontal extent.
    [[nodiscard]] qsizetype widestRow() const { return m_widest; }

Q_SIGNALS:
    void rowsLoaded();
    void rowsFoundAbove(qsizetype count);
    void searchFinished();

private:
    [[nodiscard]] int taskNumber(const TaskId &task);
    [[nodiscard]] quint32 lineOf(qsizetype row) const;
    [[nodiscard]] const LogBlock *blockOf(int number) const;
    void keepOld();
    void handleKept(int number, bool isKept);
    void handleLoaded(int number, const LogBlockPtr &block);
    void searchOlder(int end);

    qsizetype m_blocksInMemory;
    LogFilter m_filter;
    LogPattern m_pattern;
    QVector<TaskId> m_tasks; ///< number in a block to id
    QHash<TaskId, int> m_taskNumbers;
    std::vector<LogBlockPtr> m_full; ///< null: on the disk
    LogBlock m_open;                 ///< the newest lines
    int m_keeping = 0;               ///< blocks before this are on the disk or on their way
    std::deque<quint32> m_shown;     ///< numbers of the lines that pass; unused while the filter is open
    QHash<int, LogBlockPtr> m_fetched;
    QVector<int> m_fetchOrder; ///< oldest first
    QSet<int> m_fetching;
    std::shared_ptr<LogStore> m_store; ///< another one after `clear`: answers for the old one are dropped
    std::stop_source m_searchStop;
    QThreadPool m_pool;
    int m_search = 0;
    bool m_isSearching = false;
    qsizetype m_widest = 0;
};

} // namespace autodevos
