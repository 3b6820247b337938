// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/policyfile.h"

#include "core/base/filelock.h"
#include "core/base/files.h"
#include "core/base/jsonschema.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto rulesName = "rules"_L1;
constexpr auto rememberedName = "remembered"_L1;

/// What the JSON schema cannot say.
QStringList patternProblems(const QJsonArray &rules)
{
    QStringList problems;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        const QJsonArray words = rule.value("words"_L1).toArray();
        const QString place = u"rules[%1].words"_s.arg(i);
        for (qsizetype word = 0; word < words.size() - 1; ++word) {
            if (words.at(word).toString() == "**"_L1) {
                problems.append(place + u": \"**\" must be the last word"_s);
                break;
            }
        }
        if (rule.value("decision"_L1).toString() == "allow"_L1 && words.at(0).toString().contains(u'*')) {
            problems.append(place + u": what is allowed must name its program in full"_s);
        }
    }
    return problems;
}

Status check(const QString &path, const QJsonObject &policy)
{
    const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/policy.schema.json"_s);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    QStringList problems = schema->problems(policy);
    if (problems.isEmpty()) {
        problems = patternProblems(policy.value(rulesName).toArray());
    }
    if (!problems.isEmpty()) {
        return failure(ErrorKind::Configuration,
                       u"The policy file \"%1\" is wrong: %2"_s.arg(path, problems.join(u"; "_s)),
                       u"Correct these members; until then agents run no commands"_s);
    }
    return {};
}

PolicyEntry entryOf(const QJsonObject &rule, PolicyEntry::Origin origin)
{
    QStringList words;
    const QJsonArray patterns = rule.value("words"_L1).toArray();
    for (const QJsonValue pattern : patterns) {
        words.append(pattern.toString());
    }
    const QString verdict = rule.value("decision"_L1).toString();
    return {origin,
            words.join(u' '),
            verdict == "allow"_L1  ? CommandVerdict::Allow
            : verdict == "deny"_L1 ? CommandVerdict::Deny
                                   : CommandVerdict::Ask,
            rule.value("network"_L1).toString() == "yes"_L1,
            rule.value("why"_L1).toString(),
            rule};
}

} // namespace

Result<QJsonObject> readPolicyFile(const QString &path)
{
    Result<QJsonObject> policy = readJsonObject(path);
    if (policy) {
        if (const Status status = check(path, *policy); !status) {
            return tl::unexpected(status.error());
        }
    }
    return policy;
}

Status changePolicyFile(const QString &configFolder, qint64 nowMs,
                        const std::function<void(QJsonObject &policy)> &change)
{
    const QString path = CommandPolicy::fileName(configFolder);
    if (const Status made = makeFolderDurably(configFolder); !made) {
        return made;
    }
    constexpr int waitMs = 5000;
    const Result<FileLock> lock = FileLock::acquireWithin(path + u".lock"_s, nowMs, waitMs);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    QJsonObject policy;
    if (QFileInfo::exists(path)) {
        const Result<QJsonObject> read = readJsonObject(path);
        if (!read) {
            return tl::unexpected(read.error());
        }
        policy = *read;
    }
    change(policy);
    if (const Status status = check(path, policy); !status) {
        return status;
    }
    return writeFileDurably(path, QJsonDocument(policy).toJson());
}

Result<QVector<PolicyEntry>> policyEntries(const QString &configFolder)
{
    const QString path = CommandPolicy::fileName(configFolder);
    Result<QJsonObject> personal = QJsonObject();
    if (!configFolder.isEmpty() && QFileInfo::exists(path)) {
        personal = readPolicyFile(path);
    }
    const Result<QJsonObject> builtIn = readPolicyFile(u":/policy/commands.json"_s);
    if (!personal || !builtIn) {
        return tl::unexpected(personal ? builtIn.error() : personal.error());
    }
    QVector<PolicyEntry> entries;
    const QJsonArray remembered = personal->value(rememberedName).toArray();
    for (const QJsonValue value : remembered) {
        const QJsonObject json = value.toObject();
        entries.append({PolicyEntry::Origin::Remembered, json.value("command"_L1).toString(), CommandVerdict::Allow,
                        json.value("network"_L1).toBool(), json.value("since"_L1).toString(), json});
    }
    for (const auto &[policy, origin] :
         {std::pair(*personal, PolicyEntry::Origin::Personal), std::pair(*builtIn, PolicyEntry::Origin::BuiltIn)}) {
        const QJsonArray rules = policy.value(rulesName).toArray();
        for (const QJsonValue rule : rules) {
            entries.append(entryOf(rule.toObject(), origin));
        }
    }
    return entries;
}

Status addPolicyRule(const QString &configFolder, const QString &words, CommandVerdict verdict, qint64 nowMs)
{
    const QJsonObject rule{{u"words"_s, QJsonArray::fromStringList(words.split(u' ', Qt::SkipEmptyParts))},
                           {u"decision"_s, toString(verdict)}};
    return changePolicyFile(configFolder, nowMs, [&rule](QJsonObject &policy) {
        QJsonArray rules = policy.value(rulesName).toArray();
        rules.prepend(rule);
        policy.insert(rulesName, rules);
    });
}

Status removePolicyEntry(const QString &configFolder, const PolicyEntry &entry, qint64 nowMs)
{
    bool isFound = false;
    const Status status = changePolicyFile(configFolder, nowMs, [&](QJsonObject &policy) {
        const QLatin1StringView name = entry.origin == PolicyEntry::Origin::Remembered ? rememberedName : rulesName;
        QJsonArray list = policy.value(name).toArray();
        for (qsizetype i = 0; i < list.size() && !isFound; ++i) {
            if (list.at(i).toObject() == entry.json) {
                list.removeAt(i);
                isFound = true;
            }
        }
        policy.insert(name, list);
    });
    if (status && !isFound) {
        return failure(ErrorKind::NotFound, u"There is no such entry in policy.json any more"_s, {}, entry.words);
    }
    return status;
}

} // namespace autodevos
