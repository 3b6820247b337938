// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/eventstore.h"

namespace autodevos {

/// What could be read of a damaged journal.
struct SalvagedRows {
    QVector<EventRow> rows; ///< numbered anew from 1 without gaps
    qint64 lost = 0;        ///< as many are known to be missing
    QString lostNumbers;    ///< "17-19, 40": their former numbers
};

/// Reads the pages of a journal and its write-ahead log without SQLite (formats: sqlite.org/fileformat2.html) and keeps
/// every row whose own checksum holds. Does not need an intact header, tree or log. Changes nothing.
[[nodiscard]] Result<SalvagedRows> salvageRows(const QString &journalPath);

/// True when transactions that were acknowledged can no longer be read from the write-ahead log. SQLite itself would
/// drop them without a word, as it must with the torn last transaction of a power cut, which this does not report.
[[nodiscard]] bool hasLostTransactions(const QString &logPath);

} // namespace autodevos
