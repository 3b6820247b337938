// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedagents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int parts = 8;

QJsonObject task(const QString &id, const QString &role, const QStringList &needs, const QStringList &provides)
{
    return {{u"id"_s, id},
            {u"title"_s, u"Write "_s + id},
            {u"role"_s, role},
            {u"instructions"_s, u"Write %1 as the contract says."_s.arg(provides.join(u" and "_s))},
            {u"needs"_s, QJsonArray::fromStringList(needs)},
            {u"provides"_s, QJsonArray::fromStringList(provides)},
            {u"covers"_s, QJsonArray{u"R1"_s}},
            {u"checks"_s, QJsonArray{u"syntax"_s}}};
}

QString partName(int number)
{
    return u"part%1"_s.arg(number);
}

QString indexText()
{
    QStringList lines;
    QStringList names;
    for (int i = 1; i <= parts; ++i) {
        lines.append(u"import { %1 } from './%1.js';"_s.arg(partName(i)));
        names.append(partName(i));
    }
    return lines.join(u'\n') + u"\n\nexport const all = [%1];\n"_s.arg(names.join(u", "_s));
}

QString contentOf(const QString &path)
{
    if (path == "package.json"_L1) {
        return u"{\n  \"name\": \"parts\",\n  \"version\": \"1.0.0\",\n  \"type\": \"module\",\n  \"scripts\": {\n"
               "    \"build\": \"node --check src/index.js\",\n    \"test\": \"node --test tests/\"\n  }\n}\n"_s;
    }
    if (path == "src/index.js"_L1) {
        return indexText();
    }
    if (path.startsWith("src/part"_L1)) {
        const QString name = path.sliced(4).chopped(3);
        return u"export const %1 = () => '%1 of the whole';\n"_s.arg(name);
    }
    if (path.endsWith(".js"_L1)) {
        return u"import test from 'node:test';\nimport assert from 'node:assert';\nimport { all } from "
               "'../src/index.js';\n\ntest('every part answers', () => {\n  assert.ok(all.every((part) => "
               "part().length > 0));\n});\n"_s;
    }
    return u"# Parts\n\nEight parts that can be used alone or together; index.js names them all.\n"_s;
}

QStringList pathsOf(const ModelAsk &ask)
{
    const QString from = u"## Paths you may write\n"_s;
    const qsizetype start = ask.first.indexOf(from);
    QStringList paths;
    const QStringList lines = start < 0 ? QStringList() : ask.first.sliced(start + from.size()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith("- "_L1)) {
            break;
        }
        paths.append(line.sliced(2));
    }
    return paths;
}

ModelReply planReply()
{
    return {.text = QString::fromUtf8(QJsonDocument(builderPlan()).toJson())};
}

ModelReply toolReply(const ModelAsk &ask)
{
    if (ask.turn > 0 || ask.tools.isEmpty()) {
        return {.text = u"The tool said: "_s + ask.last.trimmed()};
    }
    return {.calls = {{ask.tools.first(), {{u"city"_s, u"Zürich"_s}}}}};
}

/// How often each conversation was turned away.
struct Turned {
    std::mutex mutex;
    QMap<QByteArray, int> counts;
};

ModelReply limitReply(const ModelAsk &ask, Turned &turned)
{
    const std::lock_guard lock(turned.mutex);
    if (turned.counts[ask.body]++ < 2) {
        return {.text = u"Too many requests"_s, .status = 429, .retryAfter = 1};
    }
    return builderReply(ask);
}

} // namespace

QJsonObject builderPlan()
{
    QJsonArray tasks{task(u"contract"_s, u"architect"_s, {}, {u"docs/contract.md"_s, u"package.json"_s})};
    QStringList all;
    for (int i = 1; i <= parts; ++i) {
        all.append(partName(i));
        tasks.append(task(partName(i), u"backend"_s, {u"contract"_s}, {u"src/%1.js"_s.arg(partName(i))}));
    }
    tasks.append(task(u"whole"_s, u"integrator"_s, all, {u"src/index.js"_s}));
    tasks.append(task(u"tests"_s, u"testing"_s, {u"whole"_s}, {u"tests/parts.test.js"_s}));
    tasks.append(task(u"readme"_s, u"documentation"_s, {u"whole"_s}, {u"README.md"_s}));
    const QJsonObject requirement{
        {u"id"_s, u"R1"_s}, {u"text"_s, u"eight parts that answer"_s}, {u"kind"_s, u"functional"_s}};
    return {{u"name"_s, u"Parts"_s}, {u"requirements"_s, QJsonArray{requirement}}, {u"tasks"_s, tasks}};
}

bool asksForPlan(const ModelAsk &ask)
{
    return ask.first.startsWith("Make the plan"_L1);
}

QString taskTitle(const ModelAsk &ask)
{
    return ask.first.startsWith("# Task \""_L1) ? ask.first.section(u'"', 1, 1) : QString();
}

QVector<ModelReply::Call> filesOfTask(const ModelAsk &ask)
{
    QVector<ModelReply::Call> calls;
    for (const QString &path : pathsOf(ask)) {
        calls.append({u"write_file"_s, {{u"path"_s, path}, {u"content"_s, contentOf(path)}, {u"replace"_s, true}}});
    }
    return calls;
}

ModelReply builderReply(const ModelAsk &ask)
{
    if (asksForPlan(ask)) {
        return planReply();
    }
    if (taskTitle(ask).isEmpty()) {
        return {.text = u"You said: "_s + ask.last.trimmed()};
    }
    const bool isBroken = ask.last.contains("The checks found:"_L1);
    const QVector<ModelReply::Call> files = filesOfTask(ask);
    if ((ask.turn == 0 || isBroken) && !files.isEmpty()) {
        return {.text = u"I write the files."_s, .calls = files};
    }
    return {.calls = {{u"report"_s, {{u"summary"_s, u"The files are written."_s}}}}};
}

ModelReply fencesReply(const ModelAsk &ask)
{
    if (asksForPlan(ask) || taskTitle(ask).isEmpty()) {
        return builderReply(ask);
    }
    if (ask.turn > 0) {
        return {.text = u"The files are written."_s};
    }
    QString text = u"Here are the files.\n\n"_s;
    for (const ModelReply::Call &file : filesOfTask(ask)) {
        text += u"%1\n```\n%2```\n\n"_s.arg(file.arguments.value("path"_L1).toString(),
                                            file.arguments.value("content"_L1).toString());
    }
    return {.text = text};
}

ModelServer::Script scriptedAgents()
{
    return [turned = std::make_shared<Turned>()](const ModelAsk &ask) -> ModelReply {
        if (ask.model == "tool"_L1) {
            return toolReply(ask);
        }
        if (ask.model == "refuse"_L1) {
            return {.text = u"I do not do this."_s, .isRefusal = true};
        }
        if (ask.model == "limit"_L1) {
            return limitReply(ask, *turned);
        }
        if (ask.model == "outage"_L1) {
            return {.text = u"Out of order"_s, .status = 503};
        }
        if (ask.model == "fences"_L1) {
            return fencesReply(ask);
        }
        ModelReply reply = builderReply(ask); // builder; what is no part of a project is echoed
        if (ask.model == "slow"_L1) {
            reply.pauseMs = 2000;
            reply.isAlive = true;
        }
        return reply;
    };
}

} // namespace autodevos
