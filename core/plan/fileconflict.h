// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace autodevos {

/// Lines of a file, from 1, both included. `last` before `first`: a place between two lines.
struct LineRange {
    int first = 1;
    int last = 0;
    friend bool operator==(const LineRange &, const LineRange &) = default;
};

/// How a person's change and the new generated version are at odds.
enum class ConflictKind {
    Edited,   ///< both changed the same lines
    Deleted,  ///< the person deleted the file, the new version changes it
    Obsolete, ///< the person changed the file, the new version has it no more
    Added,    ///< the person made a file where the new version has one of its own
};

/// A file in which a person's change and a new generated version could not be brought together. The person's file
/// stands as it was; the generated version is kept until the person decides.
struct FileConflict {
    QString path;
    ConflictKind kind = ConflictKind::Edited;
    QVector<LineRange> lines; ///< of the person's file; empty: the file as a whole
    QString base;             ///< SHA-256 of the generated version that the person changed; empty: there was none
    QString generated;        ///< SHA-256 of the new generated version; empty: it has no such file
    friend bool operator==(const FileConflict &, const FileConflict &) = default;
};

/// The name under which conflicts stand among findings.
inline const QString mergeCheck = QStringLiteral("merge");

[[nodiscard]] QString toString(ConflictKind kind);               ///< "edited", "deleted", …
[[nodiscard]] QString toString(const QVector<LineRange> &lines); ///< "3–5, 9"
/// As a finding: where, what is at odds, and how to decide.
[[nodiscard]] Finding findingOf(const FileConflict &conflict);
[[nodiscard]] QJsonObject toJson(const FileConflict &conflict);
[[nodiscard]] FileConflict conflictFromJson(const QJsonObject &json);

} // namespace autodevos
