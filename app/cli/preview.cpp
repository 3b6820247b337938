// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/preview.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/driver.h"
#include "app/cli/signals.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

int run(const Arguments &arguments, const Composition &)
{
    const QString folder = QDir(arguments.positional().first()).absolutePath();
    if (const auto state = readState(folder); !state) {
        return printError(state.error());
    }
    QEventLoop loop;
    StopSignals signals;
    Preview preview(folder);
    int exitCode = ExitDone;
    const bool isQuiet = arguments.has(u"quiet"_s);
    QObject::connect(&preview, &Preview::lineWritten, &loop, [isQuiet](const QString &line) {
        if (!isQuiet) {
            printNote(line);
        }
    });
    QObject::connect(&preview, &Preview::ready, &loop, [](const QUrl &url) {
        printLine(url.toString());
        printNote(Cli::tr("Running; stop it with Ctrl+C"));
    });
    QObject::connect(&preview, &Preview::failed, &loop, [&](const Error &error) {
        exitCode = printError(error);
        loop.quit();
    });
    QObject::connect(&signals, &StopSignals::stopRequested, &loop, &QEventLoop::quit);
    preview.start();
    loop.exec();
    preview.stop();
    return exitCode;
}

} // namespace

Command previewCommand()
{
    return {u"preview"_s,
            u"DIR"_s,
            Cli::tr("start the generated app on a free port and print its address"),
            {{u"quiet"_s, {}, Cli::tr("without the app's own output")}},
            1,
            1,
            run};
}

} // namespace autodevos
