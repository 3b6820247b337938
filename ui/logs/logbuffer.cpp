// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logbuffer.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace autodevos {

namespace {

constexpr int blocksPerSearch = 48; ///< some ten milliseconds, then the window hears of it
constexpr qsizetype mostFetched = 24;

/// Runs `job` in the pool and gives its result to `then` in the main thread, unless `owner` is gone.
template<typename Job, typename Then>
void inPool(QThreadPool *pool, QObject *owner, Job job, Then then)
{
    using Value = std::invoke_result_t<Job>;
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(pool, std::move(job)));
}

void appendMatches(QVector<quint32> &numbers, const LogBlock &block, int number, const LogPattern &pattern)
{
    for (const int index : block.matching(pattern)) {
        numbers.append(static_cast<quint32>(number) * LogBlock::Capacity + static_cast<quint32>(index));
    }
}

} // namespace

LogBuffer::LogBuffer(qsizetype capacity, QObject *parent)
    : QObject(parent)
    , m_blocksInMemory(std::max<qsizetype>(1, (capacity + LogBlock::Capacity - 1) / LogBlock::Capacity))
    , m_store(std::make_shared<LogStore>())
{
    m_pool.setMaxThreadCount(1); // what is written first is read first
    m_tasks.append(TaskId()); // 0: the run as a whole
    m_taskNumbers.insert(TaskId(), 0);
}

LogBuffer::~LogBuffer()
{
    m_searchStop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

int LogBuffer::taskNumber(const TaskId &task)
{
    if (const auto known = m_taskNumbers.constFind(task); known != m_taskNumbers.cend()) {
        return *known;
    }
    if (m_tasks.size() > std::numeric_limits<quint16>::max()) {
        return 0; // more tasks than a plan has: shown as the run's own
    }
    const auto number = static_cast<int>(m_tasks.size());
    m_tasks.append(task);
    m_taskNumbers.insert(task, number);
    m_pattern = LogPattern(m_filter, m_tasks);
    return number;
}

void LogBuffer::append(const QVector<LogLine> &lines)
{
    const bool isOpen = m_filter.isOpen();
    for (const LogLine &line : lines) {
        if (!isOpen && m_filter.matches(line)) {
            m_shown.push_back(static_cast<quint32>(lineCount()));
        }
        m_widest = std::max(m_widest, line.text.size());
        m_open.append(line, taskNumber(line.task));
        if (m_open.isFull()) {
            m_full.push_back(std::make_shared<const LogBlock>(std::exchange(m_open, LogBlock())));
            keepOld();
        }
    }
}

void LogBuffer::keepOld()
{
    while (static_cast<qsizetype>(m_full.size()) - m_keeping > m_blocksInMemory) {
        const int number = m_keeping++;
        inPool(
            &m_pool, this,
            [store = m_store, number, block = m_full[static_cast<std::size_t>(number)]] {
                return store->keep(number, *block);
            },
            [this, store = m_store, number](bool isKept) {
                if (store == m_store) {
                    handleKept(number, isKept);
                }
            });
    }
}

void LogBuffer::handleKept(int number, bool isKept)
{
    if (isKept) { // what the disk does not take stays in memory: nothing is lost
        m_full[static_cast<std::size_t>(number)].reset();
    }
}

void LogBuffer::clear()
{
    m_searchStop.request_stop();
    ++m_search;
    m_isSearching = false;
    m_store = std::make_shared<LogStore>();
    m_full.clear();
    m_open = LogBlock();
    m_keeping = 0;
    m_shown.clear();
    m_fetched.clear();
    m_fetchOrder.clear();
    m_fetching.clear();
    m_widest = 0;
}

void LogBuffer::setFilter(const LogFilter &filter)
{
    m_searchStop.request_stop();
    ++m_search;
    m_isSearching = false;
    m_filter = filter;
    m_pattern = LogPattern(filter, m_tasks);
    m_shown.clear();
    if (filter.isOpen()) {
        return;
    }
    QVector<quint32> numbers;
    int older = 0; // blocks that only the disk has; those after them are in memory
    while (older < static_cast<int>(m_full.size()) && m_full[static_cast<std::size_t>(older)] == nullptr) {
        ++older;
    }
    for (int number = older; number < static_cast<int>(m_full.size()); ++number) {
        if (const LogBlockPtr &block = m_full[static_cast<std::size_t>(number)]) {
            appendMatches(numbers, *block, number, m_pattern);
        }
    }
    appendMatches(numbers, m_open, static_cast<int>(m_full.size()), m_pattern);
    m_shown.assign(numbers.cbegin(), numbers.cend());
    m_searchStop = std::stop_source();
    m_isSearching = older > 0;
    if (m_isSearching) {
        searchOlder(older);
    }
}

/// Looks through the blocks before `end`, the newest ones first.
void LogBuffer::searchOlder(int end)
{
    const int begin = std::max(0, end - blocksPerSearch);
    inPool(
        &m_pool, this,
        [store = m_store, begin, end, pattern = m_pattern, stop = m_searchStop.get_token()] {
            QVector<quint32> numbers;
            for (int number = begin; number < end && !stop.stop_requested(); ++number) {
                if (const LogBlockPtr block = store->read(number)) {
                    appendMatches(numbers, *block, number, pattern);
                }
            }
            return numbers;
        },
        [this, begin, search = m_search](const QVector<quint32> &numbers) {
            if (search != m_search) {
                return;
            }
            m_shown.insert(m_shown.begin(), numbers.cbegin(), numbers.cend());
            m_isSearching = begin > 0;
            if (!numbers.isEmpty()) {
                Q_EMIT rowsFoundAbove(numbers.size());
            }
            if (begin > 0) {
                searchOlder(begin);
            } else {
                Q_EMIT searchFinished();
            }
        });
}

qsizetype LogBuffer::lineCount() const
{
    return static_cast<qsizetype>(m_full.size()) * LogBlock::Capacity + m_open.size();
}

qsizetype LogBuffer::rowCount() const
{
    return m_filter.isOpen() ? lineCount() : static_cast<qsizetype>(m_shown.size());
}

quint32 LogBuffer::lineOf(qsizetype row) const
{
    return m_filter.isOpen() ? static_cast<quint32>(row) : m_shown[static_cast<std::size_t>(row)];
}

const LogBlock *LogBuffer::blockOf(int number) const
{
    if (number == static_cast<int>(m_full.size())) {
        return &m_open;
    }
    const LogBlock *block = m_full[static_cast<std::size_t>(number)].get();
    return block != nullptr ? block : m_fetched.value(number).get();
}

LogLine LogBuffer::row(qsizetype row) const
{
    const quint32 line = lineOf(row);
    const LogBlock *block = blockOf(static_cast<int>(line / LogBlock::Capacity));
    return block == nullptr ? LogLine() : block->line(static_cast<int>(line % LogBlock::Capacity), m_tasks);
}

bool LogBuffer::isLoaded(qsizetype row) const
{
    return blockOf(static_cast<int>(lineOf(row) / LogBlock::Capacity)) != nullptr;
}

void LogBuffer::fetch(qsizetype first, qsizetype last)
{
    for (qsizetype row = std::max<qsizetype>(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        const auto number = static_cast<int>(lineOf(row) / LogBlock::Capacity);
        if (blockOf(number) != nullptr || m_fetching.contains(number)) {
            continue;
        }
        m_fetching.insert(number);
        inPool(
            &m_pool, this, [store = m_store, number] { return store->read(number); },
            [this, store = m_store, number](const LogBlockPtr &block) {
                if (store == m_store) {
                    handleLoaded(number, block);
                }
            });
    }
}

void LogBuffer::handleLoaded(int number, const LogBlockPtr &block)
{
    m_fetching.remove(number);
    if (block == nullptr) {
        return;
    }
    m_fetched.insert(number, block);
    m_fetchOrder.append(number);
    if (m_fetchOrder.size() > mostFetched) {
        m_fetched.remove(m_fetchOrder.takeFirst());
    }
    Q_EMIT rowsLoaded();
}

void LogBuffer::collectText(qsizetype first, qsizetype last, const std::function<QString(const LogLine &)> &format,
                            QObject *receiver, const std::function<void(const QString &)> &take)
{
    QVector<quint32> numbers;
    for (qsizetype row = std::max<qsizetype>(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        numbers.append(lineOf(row));
    }
    const auto job = [store = m_store, numbers, format, full = m_full, open = m_open, tasks = m_tasks] {
        QStringList lines;
        LogBlockPtr block;
        qsizetype current = -1;
        for (const quint32 number : numbers) {
            if (const qsizetype wanted = number / LogBlock::Capacity; wanted != current) {
                current = wanted;
                const bool isOpen = wanted == static_cast<qsizetype>(full.size());
                block = isOpen ? std::make_shared<const LogBlock>(open) : full[static_cast<std::size_t>(wanted)];
                block = block != nullptr ? block : store->read(static_cast<int>(wanted));
            }
            if (block != nullptr) {
                lines.append(format(block->line(static_cast<int>(number % LogBlock::Capacity), tasks)));
            }
        }
        return lines.join(u'\n');
    };
    inPool(&m_pool, this, job, [guard = QPointer<QObject>(receiver), take](const QString &text) {
        if (guard != nullptr) {
            take(text);
        }
    });
}

} // namespace autodevos
