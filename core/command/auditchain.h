// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace autodevos {

/// How the lines of the audit log hold each other. A line is a JSON object whose last members are `entry` (counted from
/// 1), `previous` (the hash of the entry before; zeros for the first), `sealed` (the SHA-256 of bytes between the two
/// that are no entry: lines from before there were hashes, or what a crash has cut off) and `hash` (the SHA-256 of the
/// line up to there). So each byte but those of the last line is held by a later one; the last is held by the head,
/// which lies beside the log. Pure functions over bytes.

/// The last entry, as the head keeps it.
struct AuditHead {
    qint64 entries = 0;
    QByteArray hash = QByteArray(64, '0');

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What a line says of its place.
struct AuditLink {
    AuditHead self;
    QByteArray previous;
    QByteArray sealed; ///< empty: nothing stood between
};

enum class AuditFault {
    None,
    Changed,  ///< line `line` is not what was written there
    PutIn,    ///< line `line` was never written by us
    Removed,  ///< entries `from` to `to` are missing before line `line`
    Moved,    ///< line `line` stands at another place than it was written
    EndCut,   ///< entries `from` to `to` are missing at the end
    HeadGone, ///< the head is missing, or was when line `line` was written: the end before it may have been cut off
    Unknown,  ///< the entry that was asked for is not there
};

struct AuditVerdict {
    AuditFault fault = AuditFault::None; ///< the first that was found
    qint64 line = 0;                     ///< counted from 1
    qint64 from = 0;
    qint64 to = 0;
    qint64 older = 0; ///< lines before the first hash: kept as they are since then, but not proved
    qint64 torn = 0;  ///< lines that a crash cut off
    AuditHead last;   ///< the last entry that holds
};

/// `body` is a JSON object on one line without an end; returns the line with its end.
[[nodiscard]] QByteArray chainedLine(const QByteArray &body, const AuditHead &last, QByteArrayView between);
/// The head that belongs to a line that chainedLine made behind `last`.
[[nodiscard]] AuditHead headOf(const QByteArray &line, const AuditHead &last);
/// Nothing when the line, without its end, is no entry or its own hash does not hold.
[[nodiscard]] std::optional<AuditLink> readAuditLink(QByteArrayView line);

[[nodiscard]] QByteArray toJson(const AuditHead &head);
/// Nothing when it is none that we could have written.
[[nodiscard]] std::optional<AuditHead> readAuditHead(const QByteArray &json);

/// Looks at a whole log. `expected` is the hash of an entry that someone has noted; empty: none.
[[nodiscard]] AuditVerdict judgeAuditLog(const QByteArray &log, const std::optional<AuditHead> &head,
                                         const QByteArray &expected = {});

} // namespace autodevos
