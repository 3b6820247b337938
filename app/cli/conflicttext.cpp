// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflicttext.h"

#include "app/cli/command.h"
#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace autodevos {

QString conflictText(const FileConflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Edited:
        return Cli::tr("you and the new version changed the same lines: %1").arg(toString(conflict.lines));
    case ConflictKind::Deleted:
        return Cli::tr("you deleted it, the new version changes it");
    case ConflictKind::Obsolete:
        return Cli::tr("you changed it, the new version has it no more");
    case ConflictKind::Added:
        return Cli::tr("you made it, the new version has another of that name");
    }
    Q_UNREACHABLE();
}

void printConflicts(const ProjectState &state, const QString &folder)
{
    printLine(Cli::tr("%n file(s) in conflict; yours were left as they are", nullptr,
                      static_cast<int>(state.conflicts().size())));
    for (const ConflictStatus &status : state.conflicts()) {
        printLine(u"  %1: %2"_s.arg(status.conflict.path, conflictText(status.conflict)));
    }
    printLine(Cli::tr("Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged").arg(folder));
    printLine(Cli::tr("The new versions lie in %1").arg(folder + u"/.autodevos/conflicts"_s));
}

} // namespace autodevos
