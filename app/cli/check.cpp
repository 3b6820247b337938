// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "core/check/projectcheck.h"

#include <QDir>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QString placeOf(const Finding &finding)
{
    if (finding.file.isEmpty()) {
        return Cli::tr("project");
    }
    return finding.line > 0 ? finding.file + u':' + QString::number(finding.line) : finding.file;
}

void printResult(const CheckResult &result)
{
    const QString mark = result.skipped ? u"–"_s : result.ok ? u"✓"_s : u"✗"_s;
    QString line = u"%1 %2  %3"_s.arg(mark)
                       .arg(result.check, -14)
                       .arg(formatDuration(static_cast<qint64>(result.seconds * 1000.0)));
    if (!result.note.isEmpty()) {
        line += u"  "_s + result.note;
    }
    printLine(line);
    for (const Finding &finding : result.findings) {
        printLine(u"    %1: %2"_s.arg(placeOf(finding), finding.message.simplified()));
        if (!finding.remedy.isEmpty()) {
            printLine(u"      "_s + finding.remedy);
        }
    }
}

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    if (const auto state = readState(folder); !state) {
        return printError(state.error());
    }
    const auto level = checkLevelFromString(arguments.value(u"level"_s, u"fast"_s));
    if (!level || *level == CheckLevel::None) {
        return printError({ErrorKind::Usage,
                           Cli::tr("--level cannot be \"%1\"").arg(arguments.value(u"level"_s)),
                           Cli::tr("Use fast or full"),
                           {}});
    }
    const bool showsOutput = arguments.has(u"verbose"_s);
    const auto results = checkProject(Workspace(folder), *level,
                                      [showsOutput](const QString &line) {
                                          if (showsOutput) {
                                              printNote(line);
                                          }
                                      },
                                      {});
    QJsonArray rows;
    for (const CheckResult &result : results) {
        if (arguments.has(u"json"_s)) {
            rows.append(toJson(result));
        } else {
            printResult(result);
        }
    }
    if (arguments.has(u"json"_s)) {
        printJson({{u"checks"_s, rows}});
    }
    const bool allOk =
        std::all_of(results.cbegin(), results.cend(), [](const CheckResult &result) { return result.ok; });
    return allOk ? ExitDone : ExitFailed;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            Cli::tr("DIR [--level fast|full]"),
            Cli::tr("check the project as it lies on disk, with its own tools at level full"),
            {{u"level"_s, u"fast|full"_s, Cli::tr("how much is checked (default: fast)")},
             {u"verbose"_s, {}, Cli::tr("with the tools' output, on standard error")},
             {u"json"_s, {}, Cli::tr("results and findings as JSON")}},
            1,
            1,
            run};
}

} // namespace autodevos
