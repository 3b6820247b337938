// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/httpmodel.h"

#include <QHash>

#include <mutex>

namespace autodevos {

/// Keeps every exchange with a provider in the project it was made for: <project>/.autodevos/requests/<task>.jsonl,
/// "-planning.jsonl" for what no task asked. One line an exchange, written and synced when it is over; of a request
/// that continues the one before it, only what is new is written. The text of a good answer to a task is not: the
/// journal has it (`recordedAnswer`). Bounded: a file that is full is set aside as <task>.1.jsonl in place of an older
/// one, and the oldest files go when the folder is full. Thread-safe.
class RequestLog {
public:
    struct Limits {
        qint64 body = 8 * 1024 * 1024;     ///< of one request; longer ones are cut and say so
        qint64 file = 4 * 1024 * 1024;     ///< a file that is longer is full
        qint64 folder = 128 * 1024 * 1024; ///< all files
    };

    RequestLog() = default;
    explicit RequestLog(Limits limits)
        : m_limits(limits)
    {
    }

    /// Where the log lies; what came before, as far as it fits 64 exchanges, is written now.
    void writeTo(const QString &projectFolder);
    /// A full disk costs the log a line, not the run its answer.
    void add(const ExchangeRecord &record);
    /// Why the latest line could not be written; nothing when it was.
    [[nodiscard]] std::optional<Error> problem() const;

private:
    void write(const ExchangeRecord &record);
    [[nodiscard]] Status append(const QString &path, const QByteArray &line);
    [[nodiscard]] Status makeRoom(const QString &path);

    const Limits m_limits = {};
    mutable std::mutex m_mutex;
    QString m_folder; ///< of the log; empty: not known yet
    QVector<ExchangeRecord> m_early;
    QHash<QString, QByteArray> m_bodies; ///< of the latest request in each file
    std::optional<Error> m_problem;
};

/// In place of a task's id: what was asked while planning, and to find out what a model can do.
[[nodiscard]] TaskId planningTask();

/// What a project's log holds, oldest first: of one task, or of all with an empty id. Blocks on disk, any thread; reads
/// beside a process that writes. A line that was cut by a crash is left out; the body of a request whose beginning is
/// lost is empty.
[[nodiscard]] QVector<ExchangeRecord> readRequestLog(const QString &projectFolder, const TaskId &task = {});

/// The request as it was sent: request line, headers, empty line, body. JSON bodies are laid out to be read when
/// `isIndented`; else byte by byte what was sent, without secrets.
[[nodiscard]] QString requestText(const ExchangeRecord &record, bool isIndented = false);

/// Everything but the bodies' delta form: what `requests --json` prints.
[[nodiscard]] QJsonObject toJson(const ExchangeRecord &record);

} // namespace autodevos
