// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/modelargs.h"

#include "app/cli/command.h"
#include "app/cli/console.h"

#include <cmath>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int largestLimit = 1'000'000'000;

Result<int> wholeNumber(const Arguments &arguments, const QString &option, int most)
{
    bool ok = false;
    const int number = arguments.value(option).toInt(&ok);
    if (!ok || number < 0 || number > most) {
        return failure(ErrorKind::Usage, Cli::tr("--%1 cannot be \"%2\"").arg(option, arguments.value(option)),
                       Cli::tr("Use a whole number from 0 to %1").arg(most));
    }
    return number;
}

Result<double> money(const Arguments &arguments)
{
    bool ok = false;
    const double usd = arguments.value(u"budget"_s).toDouble(&ok);
    if (!ok || !std::isfinite(usd) || usd < 0) {
        return failure(ErrorKind::Usage, Cli::tr("--budget cannot be \"%1\"").arg(arguments.value(u"budget"_s)),
                       Cli::tr("Use an amount in USD, for example 2.50"));
    }
    return usd;
}

/// What a project may ask of all models together.
Status readLimits(const Arguments &arguments, RateLimits &limits)
{
    const auto read = [&arguments](const QString &option, auto &target) -> Status {
        if (!arguments.has(option)) {
            return {};
        }
        return wholeNumber(arguments, option, largestLimit).map([&target](int number) { target = number; });
    };
    return read(u"requests-per-minute"_s, limits.requestsPerMinute)
        .and_then([&] { return read(u"tokens-per-minute"_s, limits.tokensPerMinute); })
        .and_then([&] { return read(u"concurrent-calls"_s, limits.concurrentCalls); });
}

/// --model-for ROLE=PROVIDER/NAME, over what an earlier process was given.
Status readRoleModels(const Arguments &arguments, const RoleCatalog &roles, QMap<QString, RoleModel> &byRole)
{
    for (const QString &text : arguments.values(u"model-for"_s)) {
        const QString role = text.section(u'=', 0, 0).trimmed();
        const RoleModel model = RoleModel::parse(text.section(u'=', 1));
        if (roles.role(RoleId(role)) == nullptr) {
            return failure(ErrorKind::Usage, Cli::tr("There is no role \"%1\"").arg(role),
                           Cli::tr("\"autodevos-cli agents\" lists the roles"));
        }
        if (model.name.isEmpty()) {
            return failure(ErrorKind::Usage, Cli::tr("--%1 cannot be \"%2\"").arg(u"model-for"_s, text),
                           Cli::tr("Write ROLE=PROVIDER/NAME; \"autodevos-cli models\" lists the providers"));
        }
        byRole.insert(role, model);
    }
    return {};
}

} // namespace

QVector<Option> modelOptions()
{
    return {{u"model"_s, u"PROVIDER/NAME"_s,
             Cli::tr("who answers (default: blueprint); several parted by commas: the next where one fails")},
            {u"also"_s, u"PROVIDER/NAME"_s,
             Cli::tr("may be given tasks as well; may be given several times. Which one does a task is learned: see "
                     "\"autodevos-cli learned\"")},
            {u"base-url"_s, u"URL"_s, Cli::tr("where the provider is reached, for a proxy or a server of your own")},
            {u"retries"_s, u"N"_s, Cli::tr("how often a call that failed is made again (default 4)")},
            {u"budget"_s, u"USD"_s, Cli::tr("what the calls may cost at most")},
            {u"idle-timeout"_s, u"SECONDS"_s,
             Cli::tr("silence that is borne before a call fails; 0: any (default: the provider's; 120, in your own "
                     "network 1800)")},
            {u"no-cache"_s, {}, Cli::tr("ask anew, also what was answered before")},
            {u"requests-per-minute"_s, u"N"_s, Cli::tr("requests to all models together; 0: as the settings say")},
            {u"tokens-per-minute"_s, u"N"_s, Cli::tr("tokens of all models together")},
            {u"concurrent-calls"_s, u"N"_s, Cli::tr("calls under way at a time")}};
}

Option roleModelOption()
{
    return {u"model-for"_s, u"ROLE=PROVIDER/NAME"_s,
            Cli::tr("who answers for one role, for example planner; may be given several times. With an address of its "
                    "own: \"ROLE=PROVIDER/NAME URL\"")};
}

Result<ModelChoice> modelChoice(const Arguments &arguments, const Composition &composition, const RunOptions &earlier)
{
    ModelChoice choice = modelChoiceFromJson(earlier.model, {.name = u"blueprint"_s});
    if (arguments.has(u"model"_s) && arguments.value(u"model"_s) != choice.name) {
        choice.name = arguments.value(u"model"_s);
        choice.baseUrl.clear();
    }
    choice.baseUrl = arguments.value(u"base-url"_s, choice.baseUrl);
    if (arguments.has(u"also"_s)) {
        choice.also = arguments.values(u"also"_s);
        choice.also.removeDuplicates();
        choice.also.removeAll(choice.name);
    }
    choice.isCached = choice.isCached && !arguments.has(u"no-cache"_s);
    choice.budget = earlier.budget;
    if (arguments.has(u"retries"_s)) {
        const auto retries = wholeNumber(arguments, u"retries"_s, 100);
        if (!retries) {
            return tl::unexpected(retries.error());
        }
        choice.retries = *retries;
    }
    if (arguments.has(u"idle-timeout"_s)) {
        const auto seconds = wholeNumber(arguments, u"idle-timeout"_s, 24 * 3600);
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        choice.idleSeconds = *seconds;
    }
    if (const Status own = readRoleModels(arguments, composition.roles(), choice.byRole); !own) {
        return tl::unexpected(own.error());
    }
    if (const Status limits = readLimits(arguments, choice.limits); !limits) {
        return tl::unexpected(limits.error());
    }
    if (arguments.has(u"budget"_s)) {
        const auto usd = money(arguments);
        if (!usd) {
            return tl::unexpected(usd.error());
        }
        choice.budget = *usd;
    }
    choice.purse = std::make_shared<Budget>(choice.budget, 0, BudgetAsk());
    if (!arguments.has(u"quiet"_s)) {
        choice.note = [](const QString &text) {
            printNote(text);
        };
    }
    return choice;
}

Result<RunOptions> runOptions(const Arguments &arguments, const ModelChoice &choice, const RunOptions &earlier)
{
    constexpr int aDay = 24 * 3600; // silence has its own limit: who still writes is not ended
    auto options = arguments.runOptions(earlier);
    if (!options) {
        return options;
    }
    options->leastTaskSeconds = choice.isBuiltIn() ? 0 : aDay;
    options->budget = choice.budget;
    options->model = toJson(choice);
    return options;
}

bool hasPerson(const Arguments &arguments)
{
    return !arguments.has(u"json"_s) && !arguments.has(u"quiet"_s) && isTerminal(STDIN_FILENO) &&
           isTerminal(STDERR_FILENO);
}

} // namespace autodevos
