// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/commandpolicy.h"

#include "core/base/jsonschema.h"
#include "core/base/names.h"
#include "core/command/policyfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto verdictNames = std::to_array<Name<CommandVerdict>>({
    {CommandVerdict::Allow, "allow"_L1},
    {CommandVerdict::Ask, "ask"_L1},
    {CommandVerdict::Deny, "deny"_L1},
});
constexpr auto networkNames = std::to_array<Name<NetworkNeed>>({
    {NetworkNeed::None, "no"_L1},
    {NetworkNeed::Granted, "yes"_L1},
    {NetworkNeed::Either, "either"_L1},
});

CommandRule ruleFromJson(const QJsonObject &json, const QString &place)
{
    CommandRule rule{textsOf(json.value("words"_L1)),
                     valueOf(verdictNames, json.value("decision"_L1).toString()).value_or(CommandVerdict::Ask),
                     valueOf(networkNames, json.value("network"_L1).toString()).value_or(NetworkNeed::None),
                     textsOf(json.value("without"_L1)),
                     {},
                     json.value("why"_L1).toString(),
                     place};
    const QJsonObject environment = json.value("environment"_L1).toObject();
    for (const QString &name : environment.keys()) {
        rule.environment.insert(name, environment.value(name).toString());
    }
    return rule;
}

/// `*` any characters, `|` alternatives, everything else itself.
bool fits(QStringView pattern, const QString &word)
{
    for (const QStringView alternative : pattern.split(u'|')) {
        const QList<QStringView> parts = alternative.split(u'*');
        if (parts.size() == 1) {
            if (alternative == word) {
                return true;
            }
            continue;
        }
        if (!word.startsWith(parts.first()) || word.size() < parts.first().size() + parts.last().size() ||
            !word.endsWith(parts.last())) {
            continue;
        }
        qsizetype at = parts.first().size();
        for (qsizetype i = 1; i < parts.size() - 1 && at >= 0; ++i) {
            const qsizetype found = word.indexOf(parts.at(i), at);
            at = found < 0 ? -1 : found + parts.at(i).size();
        }
        if (at >= 0 && at <= word.size() - parts.last().size()) {
            return true;
        }
    }
    return false;
}

/// The name a program is meant by. "./npm" is a file of the project: for what is denied it still counts as npm.
QString programName(const QString &word, bool isDenial)
{
    static const QSet<QString> systemFolders{u"/bin"_s, u"/usr/bin"_s, u"/usr/local/bin"_s, u"/sbin"_s, u"/usr/sbin"_s};
    const qsizetype slash = word.lastIndexOf(u'/');
    return slash >= 0 && (isDenial || systemFolders.contains(word.first(slash))) ? word.sliced(slash + 1) : word;
}

bool fits(const CommandRule &rule, const SimpleCommand &command)
{
    const bool isOpen = rule.words.last() == "**"_L1;
    const qsizetype fixed = rule.words.size() - (isOpen ? 1 : 0);
    if (command.words.size() < fixed || (!isOpen && command.words.size() != fixed)) {
        return false;
    }
    const bool isDenial = rule.verdict == CommandVerdict::Deny;
    for (qsizetype i = 0; i < fixed; ++i) {
        const QString &word = command.words.at(i);
        if (!fits(rule.words.at(i), i == 0 ? programName(word, isDenial) : word)) {
            return false;
        }
    }
    return std::ranges::none_of(rule.without, [&command](const QString &pattern) {
        return std::any_of(command.words.cbegin() + 1, command.words.cend(),
                           [&pattern](const QString &word) { return fits(pattern, word); });
    });
}

/// Settings that change nothing about which program runs or what it loads.
bool isHarmless(const QString &assignment)
{
    static const QRegularExpression names(
        u"^(CI|NODE_ENV|NO_COLOR|FORCE_COLOR|LANG|LC_[A-Z]+|TZ|PORT|HOST|DEBUG|VERBOSE|RUST_BACKTRACE|PYTHONUNBUFFERED|"
        "PYTHONDONTWRITEBYTECODE|DATABASE_URL)="_s);
    return assignment.contains(names);
}

} // namespace

QString toString(CommandVerdict verdict)
{
    return wordOf(verdictNames, verdict);
}

Status CommandPolicy::add(const QString &path, QVector<CommandRule> &rules)
{
    const Result<QJsonObject> json = readPolicyFile(path);
    if (!json) {
        return tl::unexpected(json.error());
    }
    const QJsonArray entries = json->value("rules"_L1).toArray();
    const QString name = path.startsWith(u':') ? u"built in"_s : u"policy.json"_s;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        rules.append(ruleFromJson(entries.at(i).toObject(), u"%1: rules[%2]"_s.arg(name).arg(i)));
    }
    const QJsonArray remembered = json->value("remembered"_L1).toArray();
    for (const QJsonValue entry : remembered) {
        m_remembered.append(
            {entry.toObject().value("command"_L1).toString(), entry.toObject().value("network"_L1).toBool()});
    }
    if (const auto verdict = valueOf(verdictNames, json->value("withoutSandbox"_L1).toString())) {
        m_withoutSandbox = *verdict;
    }
    return {};
}

Result<CommandPolicy> CommandPolicy::load(const QString &configFolder)
{
    CommandPolicy policy;
    Status status = policy.add(u":/policy/commands.json"_s, policy.m_builtIn);
    const QString path = fileName(configFolder);
    if (status && !configFolder.isEmpty() && QFileInfo::exists(path)) {
        status = policy.add(path, policy.m_personal);
    }
    if (!status) {
        return tl::unexpected(status.error());
    }
    return policy;
}

const CommandRule *CommandPolicy::ruleFor(const SimpleCommand &command) const
{
    for (const QVector<CommandRule> *rules : {&m_personal, &m_builtIn}) {
        const auto found = std::ranges::find_if(*rules, [&](const CommandRule &rule) { return fits(rule, command); });
        if (found != rules->cend()) {
            return &*found;
        }
    }
    return nullptr;
}

CommandDecision CommandPolicy::decide(const SimpleCommand &command, NetworkNeed &network) const
{
    const QString program = command.words.value(0);
    CommandDecision decision;
    const CommandRule *rule = command.words.isEmpty() ? nullptr : ruleFor(command);
    network = rule != nullptr ? rule->network : NetworkNeed::None;
    decision.rule = rule != nullptr ? rule->place : u"no rule"_s;
    if (rule != nullptr) {
        decision.verdict = rule->verdict;
        decision.why = rule->why;
        decision.environment = rule->environment;
    } else if (!program.isEmpty()) {
        decision.why = u"No rule names \"%1\" in this form"_s.arg(program);
    } else { // assignments alone
        decision.verdict = CommandVerdict::Allow;
        network = NetworkNeed::Either;
    }
    if (decision.verdict == CommandVerdict::Allow && !command.isKnown) {
        decision.verdict = CommandVerdict::Ask;
        decision.why = u"What \"%1\" runs or reads cannot be told from its words"_s.arg(program);
    }
    const auto set = std::ranges::find_if_not(command.assignments, isHarmless);
    if (decision.verdict == CommandVerdict::Allow && set != command.assignments.cend()) {
        decision.verdict = CommandVerdict::Ask;
        decision.why = u"It sets the variable \"%1\""_s.arg(set->section(u'=', 0, 0));
    }
    return decision;
}

CommandDecision CommandPolicy::decide(const QString &command) const
{
    const ShellLine line = readShellLine(command);
    CommandDecision decision{CommandVerdict::Allow, false, {}, {}, {}};
    bool hasLocal = false;
    for (const SimpleCommand &part : line.commands) {
        NetworkNeed network = NetworkNeed::None;
        const CommandDecision own = decide(part, network);
        decision.hasNetwork = decision.hasNetwork || network == NetworkNeed::Granted;
        hasLocal = hasLocal || network == NetworkNeed::None;
        decision.environment.insert(own.environment);
        if (decision.rule.isEmpty() || own.verdict > decision.verdict) {
            decision.verdict = std::max(decision.verdict, own.verdict);
            decision.rule = own.rule;
            decision.why = own.why;
        }
    }
    const auto ask = [&decision](const QString &why) {
        if (decision.verdict == CommandVerdict::Allow) {
            decision.verdict = CommandVerdict::Ask;
            decision.rule = u"no rule"_s;
            decision.why = why;
        }
    };
    if (line.commands.isEmpty()) {
        ask(u"There is no command in it"_s);
    }
    if (!line.unclear.isEmpty()) {
        ask(u"It holds %1"_s.arg(line.unclear));
    }
    if (decision.hasNetwork && hasLocal) {
        ask(u"One part of it may use the network, another may not"_s);
    }
    if (decision.verdict == CommandVerdict::Ask) {
        const auto known = std::ranges::find(m_remembered, command.trimmed(), &Remembered::command);
        if (known != m_remembered.cend() && known->hasNetwork == decision.hasNetwork) {
            return {CommandVerdict::Allow, decision.hasNetwork, decision.environment, u"remembered"_s, {}};
        }
    }
    return decision;
}

Status rememberCommand(const QString &configFolder, const QString &command, bool hasNetwork, qint64 nowMs)
{
    return changePolicyFile(configFolder, nowMs, [&](QJsonObject &policy) {
        QJsonArray remembered = policy.value("remembered"_L1).toArray();
        remembered.append(
            QJsonObject{{u"command"_s, command.trimmed()},
                        {u"network"_s, hasNetwork},
                        {u"since"_s, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODate)}});
        policy.insert(u"remembered"_s, remembered);
    });
}

} // namespace autodevos
