// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/doctor.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/mcp/toolservers.h"
#include "core/words/errorwords.h"

#include <QJsonArray>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Names stay as they are in JSON and are translated for people. Where keys are kept, and which of the providers that
/// take one have it.
QVector<Probe> examineKeys(const Composition &composition)
{
    const Status keyring = composition.keyring();
    QVector<Probe> probes{{.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Cli", "keyring")),
                           .ok = keyring.has_value(),
                           .detail = keyring ? Cli::tr("the system's") : keyring.error().message,
                           .need = Cli::tr("keeping keys of language models outside the environment"),
                           .remedy = keyring ? QString() : keyring.error().remedy,
                           .isOptional = true}};
    QStringList usable;
    for (const ModelEntry &entry : composition.models()) {
        if (entry.isUsable && entry.takesKey)
            usable.append(entry.id.provider);
    }
    probes.append({.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Cli", "model keys")),
                   .ok = !usable.isEmpty(),
                   .detail = usable.isEmpty() ? Cli::tr("none") : usable.join(u", "_s),
                   .need = Cli::tr("language models of hosted providers; Blueprint and local servers need none"),
                   .remedy = usable.isEmpty() ? Cli::tr("See what is missing for each provider: autodevos-cli models")
                                              : QString(),
                   .isOptional = true});
    return probes;
}

/// The remedy stands on a line of its own.
QString withoutRemedy(Error error)
{
    error.remedy.clear();
    return error.toLine();
}

/// Each of the person's tool servers is started once; beside each other, for each may take seconds.
QVector<Probe> examineServers(const Composition &composition)
{
    const QString need = Cli::tr("tools of this server, for agents");
    const Result<QVector<ServerConfig>> configs = loadServers(Composition::configFolder());
    if (!configs) {
        return {{.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Cli", "tool servers")),
                 .ok = false,
                 .detail = withoutRemedy(configs.error()),
                 .need = Cli::tr("tools of your servers, for agents"),
                 .remedy = configs.error().remedy}};
    }
    const std::shared_ptr<ToolServers> servers = composition.toolServers();
    std::vector<std::future<ServerReport>> reports;
    for (const ServerConfig &config : *configs) {
        if (!config.isDisabled) {
            reports.push_back(std::async(std::launch::async, [&] { return servers->examine(config, {}); }));
        }
    }
    QVector<Probe> probes;
    for (std::future<ServerReport> &future : reports) {
        const ServerReport report = future.get();
        Probe probe{.name = u"mcp:"_s + report.config.name, // as rules for commands call it
                    .ok = !report.error,
                    .need = need};
        if (report.error) {
            probe.detail = withoutRemedy(*report.error);
            probe.remedy = report.error->remedy.isEmpty()
                               ? Cli::tr("Correct its entry in %1").arg(serverFileName(Composition::configFolder()))
                               : report.error->remedy;
        } else {
            probe.detail =
                Cli::tr("%n tool(s), protocol %1", nullptr, static_cast<int>(report.tools.size())).arg(report.version);
            for (const QString &note : report.notes) {
                probe.detail += u"\n    "_s + note;
            }
        }
        probes.append(probe);
    }
    return probes;
}

int run(const Arguments &arguments, const Composition &composition)
{
    const auto probes = examineMachine({}) + examineKeys(composition) + examineServers(composition);
    const auto problems = composition.roles().problems() + composition.problems();
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const Probe &probe : probes) {
            rows.append(QJsonObject{{u"name"_s, probe.name},
                                    {u"ok"_s, probe.ok},
                                    {u"detail"_s, probe.detail},
                                    {u"need"_s, probe.need},
                                    {u"remedy"_s, probe.remedy}});
        }
        for (const Error &problem : problems) {
            rows.append(QJsonObject{{u"name"_s, u"settings"_s},
                                    {u"ok"_s, false},
                                    {u"detail"_s, problem.message},
                                    {u"need"_s, problem.context},
                                    {u"remedy"_s, problem.remedy}});
        }
        printJson({{u"probes"_s, rows}});
    } else {
        printLine(Cli::tr("✓ Blueprint       built in: plans and writes without anything below"));
        for (const Probe &probe : probes) {
            const QString name = Cli::tr(probe.name.toUtf8().constData());
            printLine(u"%1 %2  %3"_s.arg(probe.ok ? u"✓"_s : u"✗"_s).arg(name, -14).arg(probe.detail));
            if (!probe.ok) {
                printLine(u"    "_s + Cli::tr("Needed for: %1").arg(probe.need));
                printLine(u"    "_s + probe.remedy);
            }
        }
        for (const Error &problem : problems) {
            printLine(u"✗ "_s + lineInWords(problem));
        }
    }
    const bool allOk =
        std::all_of(probes.cbegin(), probes.cend(), [](const Probe &probe) { return probe.ok || probe.isOptional; });
    return allOk && problems.isEmpty() ? ExitDone : ExitConfiguration;
}

} // namespace

Command doctorCommand()
{
    return {u"doctor"_s,
            {},
            Cli::tr("what this machine has, what is missing, and how to mend it"),
            {{u"json"_s, {}, Cli::tr("as JSON")}},
            0,
            0,
            run};
}

} // namespace autodevos
