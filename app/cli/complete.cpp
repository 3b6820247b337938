// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/modelargs.h"
#include "app/cli/prompttext.h"
#include "app/cli/signals.h"
#include "core/base/files.h"
#include "core/base/jsonschema.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// {"name", "description", "parameters"}, also inside {"type": "function", "function": …}.
Result<ToolDefinition> toolFrom(const QJsonObject &json, const QString &place)
{
    const QJsonObject inner = json.value("function"_L1).toObject();
    const QJsonObject tool = inner.isEmpty() ? json : inner;
    ToolDefinition definition{tool.value("name"_L1).toString(), tool.value("description"_L1).toString(),
                              tool.value("parameters"_L1).toObject(tool.value("input_schema"_L1).toObject())};
    if (definition.name.isEmpty()) {
        return failure(ErrorKind::Invalid, Cli::tr("A tool has no name"),
                       Cli::tr("Give each tool a name, a description and parameters (a JSON Schema)"), place);
    }
    if (definition.parameters.isEmpty()) {
        definition.parameters = {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject()}};
    }
    return definition;
}

/// A list of tools, or {"tools": […]}.
Result<QVector<ToolDefinition>> toolsFrom(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (document.isNull()) {
        return failure(ErrorKind::Invalid, Cli::tr("The file of tools is no JSON: %1").arg(problem.errorString()), {},
                       Cli::tr("%1, byte %2").arg(path).arg(problem.offset));
    }
    const QJsonArray list = document.isArray() ? document.array() : document.object().value("tools"_L1).toArray();
    QVector<ToolDefinition> tools;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto tool = toolFrom(list.at(i).toObject(), u"%1: [%2]"_s.arg(path).arg(i));
        if (!tool) {
            return tl::unexpected(tool.error());
        }
        tools.append(*tool);
    }
    return tools;
}

Result<Image> imageFrom(const QString &path)
{
    return readFile(path).map([&](const QByteArray &bytes) {
        return Image{QMimeDatabase().mimeTypeForData(bytes).name(), bytes};
    });
}

Result<Request> requestFrom(const Arguments &arguments)
{
    const auto prompt = promptText(arguments);
    if (!prompt) {
        return tl::unexpected(prompt.error());
    }
    Request request;
    request.system = arguments.value(u"system"_s);
    request.brief = {.kind = BriefKind::Plain, .prompt = {*prompt}};
    request.isStreamed = !arguments.has(u"no-stream"_s);
    request.isCacheable = !arguments.has(u"no-cache"_s);
    Message message{.speaker = Speaker::User, .text = *prompt};
    if (arguments.has(u"image"_s)) {
        const auto image = imageFrom(arguments.value(u"image"_s));
        if (!image) {
            return tl::unexpected(image.error());
        }
        message.images.append(*image);
    }
    request.messages.append(message);
    if (arguments.has(u"tools"_s)) {
        const auto tools = toolsFrom(arguments.value(u"tools"_s));
        if (!tools) {
            return tl::unexpected(tools.error());
        }
        request.tools = *tools;
    }
    if (arguments.has(u"schema"_s)) {
        const auto schema = readJsonObject(arguments.value(u"schema"_s));
        if (!schema) {
            return tl::unexpected(schema.error());
        }
        request.responseSchema = *schema;
    }
    return request;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject json{{u"kind"_s, toString(error.kind)}, {u"message"_s, error.message}, {u"remedy"_s, error.remedy}};
    if (!error.context.isEmpty()) {
        json.insert(u"context"_s, error.context);
    }
    if (error.retryAfter.count() > 0) {
        json.insert(u"retry_after"_s, static_cast<double>(error.retryAfter.count()) / 1000.0);
    }
    return json;
}

/// The contract's members are always there; of an answer that failed, with what had come of it.
QJsonObject resultJson(const Result<Response> &response, const Response &begun = {})
{
    QJsonObject json = toJson(response.value_or(begun));
    json.remove(u"replay"_s); // opaque, and of use to the program only
    if (!response) {
        json.insert(u"finish_reason"_s, QJsonValue());
    }
    json.insert(u"error"_s, response ? QJsonValue() : QJsonValue(errorJson(response.error())));
    return json;
}

void printCalls(const Response &response)
{
    for (const ToolCall &call : response.toolCalls) {
        printLine(
            u"%1 %2"_s.arg(call.name, QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact))));
    }
}

/// Asks in a thread of its own, so that a signal ends the call cleanly.
Result<Response> ask(LanguageModel &model, const Request &request, const DeltaSink &sink)
{
    std::stop_source stop;
    StopSignals signals;
    QEventLoop loop;
    QObject::connect(&signals, &StopSignals::stopRequested, &loop, [&stop] { stop.request_stop(); });
    QFutureWatcher<Result<Response>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] { return model.complete(request, sink, stop.get_token()); }));
    if (!watcher.isFinished()) {
        loop.exec();
    }
    return watcher.result();
}

int run(const Arguments &arguments, const Composition &composition)
{
    const bool isJson = arguments.has(u"json"_s);
    CallFate fate;
    const auto fail = [isJson, &fate](const Error &error) {
        if (isJson) {
            printJson(resultJson(tl::unexpected(error), fate.begun));
        }
        return printError(error);
    };
    Result<ModelChoice> choice = modelChoice(arguments, composition);
    if (!choice) {
        return fail(choice.error());
    }
    choice->endsWithBlueprint = false;
    if (!arguments.has(u"retries"_s)) {
        choice->retries = 2; // somebody waits for this one call
    }
    auto request = requestFrom(arguments);
    if (!request) {
        return fail(request.error());
    }
    const auto model = composition.model(*choice);
    if (!model) {
        return fail(model.error());
    }
    request->model = (*model)->id();
    request->fate = &fate;
    bool wasHeard = false; // in the thread that asks, which has ended when this is read
    const DeltaSink sink = [&wasHeard](const Delta &delta) {
        if (delta.kind == DeltaKind::Text) {
            printText(delta.text);
            wasHeard = true;
        }
    };
    const Result<Response> response = ask(**model, *request, isJson ? DeltaSink() : sink);
    if (!response) {
        return fail(response.error());
    }
    if (isJson) {
        printJson(resultJson(response));
        return ExitDone;
    }
    printLine(wasHeard ? QString() : response->text); // an answer in one piece is not heard
    printCalls(*response);
    if (!response->refusal.isEmpty()) {
        printNote(Cli::tr("Refused: %1").arg(response->refusal));
    }
    return ExitDone;
}

} // namespace

Command completeCommand()
{
    return {u"complete"_s,
            Cli::tr("--model PROVIDER/NAME   PROMPT | --prompt-file F"),
            Cli::tr("one call of a language model"),
            modelOptions() +
                QVector<Option>{
                    {u"prompt-file"_s, u"F"_s, Cli::tr("read the prompt from a file; - is standard input")},
                    {u"system"_s, u"TEXT"_s, Cli::tr("what the model is told before")},
                    {u"image"_s, u"F"_s, Cli::tr("a picture to go with the prompt: PNG, JPEG, WebP or GIF")},
                    {u"tools"_s, u"F"_s, Cli::tr("tools to offer: a JSON list of name, description and parameters")},
                    {u"schema"_s, u"F"_s, Cli::tr("the answer must be JSON of this JSON Schema")},
                    {u"stream"_s, {}, Cli::tr("ask for the answer piece by piece (default)")},
                    {u"no-stream"_s, {}, Cli::tr("ask for the answer as a whole")},
                    {u"json"_s, {}, Cli::tr("text, tool calls, finish reason, usage and error as JSON")}},
            0,
            1,
            run};
}

} // namespace autodevos
