// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/coverage.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/words/reasonwords.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void printRow(const RequirementCoverage &row)
{
    QStringList tasks;
    for (const TaskId &id : row.tasks) {
        tasks.append(id.value());
    }
    printLine(u"%1  %2  %3"_s.arg(row.requirement.id.value(), -4)
                  .arg(toString(row.verdict), -9)
                  .arg(row.requirement.text.simplified()));
    if (!row.reason.isEmpty()) {
        printLine(u"      "_s + reasonInWords(row.reason));
    }
    if (!tasks.isEmpty()) {
        printLine(u"      "_s + Cli::tr("tasks: %1").arg(tasks.join(u", "_s)));
        printLine(u"      "_s + Cli::tr("files: %1").arg(row.files.size()));
    }
    if (row.isByTask) {
        printLine(u"      "_s +
                  Cli::tr("tests of its tasks, which name no requirement: %1").arg(row.tests.join(u", "_s)));
    }
    QMap<QString, QStringList> proofs; // by file
    for (const NamedTest &test : row.proofs) {
        proofs[test.file].append(u"%1  %2"_s.arg(test.ok ? Cli::tr("ok") : Cli::tr("FAIL"), test.title));
    }
    for (auto file = proofs.cbegin(); file != proofs.cend(); ++file) {
        printLine(u"      "_s + (file.key().isEmpty() ? Cli::tr("tests") : file.key()));
        printLine(u"        "_s + file->join(u"\n        "_s));
    }
}

int run(const Arguments &arguments, const Composition &)
{
    const auto state = readState(arguments.positional().first());
    if (!state) {
        return printError(state.error());
    }
    const auto rows = coverage(*state);
    const double ratio = coverageRatio(rows);
    if (arguments.has(u"json"_s)) {
        printJson({{u"coverage"_s, ratio}, {u"requirements"_s, toJson(rows)}});
        return ExitDone;
    }
    for (const RequirementCoverage &row : rows) {
        printRow(row);
    }
    printLine(Cli::tr("%1 % of %2 requirements are built or proven").arg(ratio * 100.0, 0, 'f', 0).arg(rows.size()));
    return ExitDone;
}

} // namespace

Command coverageCommand()
{
    return {u"coverage"_s,
            u"DIR"_s,
            Cli::tr("each requirement with its tasks, files, tests and verdict"),
            {{u"json"_s, {}, Cli::tr("as JSON")}},
            1,
            1,
            run};
}

} // namespace autodevos
