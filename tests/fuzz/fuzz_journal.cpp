// SPDX-License-Identifier: GPL-3.0-or-later
// A journal's file and its write-ahead log, read without SQLite: the first two bytes say how long the former is.
#include "core/journal/eventstore.h"
#include "core/journal/salvage.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const QByteArray bytes = fuzz::bytesOf(data + 2, size - 2);
    const qsizetype length = std::min<qsizetype>(data[0] * 256 + data[1], bytes.size());
    const QString path = fuzz::write(QStringLiteral("journal.db"), bytes.first(length));
    const QString log = fuzz::write(QStringLiteral("journal.db-wal"), bytes.sliced(length));
    (void)hasLostTransactions(log);
    const Result<SalvagedRows> rows = salvageRows(path);
    if (!rows) {
        return 0;
    }
    qint64 number = 0;
    for (const EventRow &row : rows->rows) {
        fuzz::require(row.sequence == ++number, "what is kept is numbered without gaps");
        (void)toEvent(row);
    }
    return 0;
}
