// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/modeltraits.h"

#include "core/base/files.h"
#include "core/base/jsonschema.h"
#include "core/base/names.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostOutput = 2048; ///< tokens: a model that thinks first needs some

constexpr auto styleNames = std::to_array<Name<ToolStyle>>({
    {ToolStyle::Native, "native"_L1},
    {ToolStyle::Text, "text"_L1},
});

QJsonObject numbers(const QStringList &names)
{
    QJsonObject properties;
    for (const QString &name : names) {
        properties.insert(name, QJsonObject{{u"type"_s, u"integer"_s}});
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(names)},
            {u"additionalProperties"_s, false}};
}

Request question(const LanguageModel &model, const QString &words)
{
    Request request;
    request.model = model.id();
    request.system = u"Do exactly what is asked, with as few words as possible."_s;
    request.messages = {Message{Speaker::User, words}};
    request.sampling.maxOutputTokens = mostOutput;
    request.isStreamed = false;
    return request;
}

/// The server or model has no such thing, which is an answer to a probe.
bool isAnswer(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Invalid ||
           error.kind == ErrorKind::MalformedAnswer;
}

Result<ToolStyle> probeTools(LanguageModel &model, std::stop_token stop)
{
    Request request = question(model, u"Call the tool \"add\" with a = 19 and b = 23."_s);
    request.tools = {{u"add"_s, u"Adds two numbers."_s, numbers({u"a"_s, u"b"_s})}};
    const Result<Response> response = model.complete(request, {}, std::move(stop));
    if (!response && !isAnswer(response.error())) {
        return tl::unexpected(response.error());
    }
    const bool called = response && std::ranges::any_of(response->toolCalls, [](const ToolCall &call) {
                            return call.name == "add"_L1 && call.arguments.value("a"_L1).toInt() == 19;
                        });
    return called ? ToolStyle::Native : ToolStyle::Text;
}

Result<bool> probeSchema(LanguageModel &model, std::stop_token stop)
{
    Request request = question(model, u"What is 19 + 23? Answer in JSON with the member \"sum\"."_s);
    request.responseSchema = numbers({u"sum"_s});
    const Result<Response> response = model.complete(request, {}, std::move(stop));
    if (!response) {
        return isAnswer(response.error()) ? Result<bool>(false) : tl::unexpected(response.error());
    }
    const QJsonObject json = QJsonDocument::fromJson(response->text.toUtf8()).object();
    return json.size() == 1 && json.value("sum"_L1).isDouble();
}

QString keyOf(const ModelId &model, const QString &server)
{
    return server.isEmpty() ? model.toString() : model.toString() + u'@' + server;
}

} // namespace

Result<ModelTraits> probeModel(LanguageModel &model, const ModelTraits &assumed, std::stop_token stop)
{
    const Result<ToolStyle> tools = probeTools(model, stop);
    if (!tools) {
        return tl::unexpected(tools.error());
    }
    const Result<bool> hasSchemas = probeSchema(model, std::move(stop));
    if (!hasSchemas) {
        return tl::unexpected(hasSchemas.error());
    }
    return ModelTraits{assumed.contextTokens, *tools, *hasSchemas};
}

/// A file that cannot be read is as good as none: what it held is found out again.
QJsonObject TraitStore::read() const
{
    return readJsonObject(m_path).value_or(QJsonObject());
}

std::optional<ModelTraits> TraitStore::find(const ModelId &model, const QString &server) const
{
    const std::lock_guard lock(m_mutex);
    const QJsonObject json = read().value(keyOf(model, server)).toObject();
    const std::optional<ToolStyle> style = valueOf(styleNames, json.value("tools"_L1).toString());
    const int context = json.value("contextTokens"_L1).toInt();
    if (!style || context <= 0 || !json.value("schemas"_L1).isBool()) {
        return std::nullopt;
    }
    return ModelTraits{context, *style, json.value("schemas"_L1).toBool()};
}

Status TraitStore::keep(const ModelId &model, const QString &server, const ModelTraits &traits)
{
    const std::lock_guard lock(m_mutex);
    QJsonObject all = read();
    all.insert(keyOf(model, server), QJsonObject{{u"tools"_s, wordOf(styleNames, traits.tools)},
                                                 {u"schemas"_s, traits.hasSchemas},
                                                 {u"contextTokens"_s, traits.contextTokens}});
    return makeFolderDurably(QFileInfo(m_path).path()).and_then([&] {
        return writeFileDurably(m_path, QJsonDocument(all).toJson());
    });
}

ModelTraits TraitStore::traitsOf(LanguageModel &model, const QString &server, const ModelTraits &assumed,
                                 std::stop_token stop)
{
    const QString key = keyOf(model.id(), server);
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait(lock, stop, [this, &key] { return !m_underWay.contains(key); });
        if (stop.stop_requested() || m_inVain.contains(key)) {
            return assumed;
        }
        m_underWay.insert(key);
    }
    const std::optional<ModelTraits> known = find(model.id(), server);
    const Result<ModelTraits> found = known ? Result<ModelTraits>(*known) : probeModel(model, assumed, std::move(stop));
    if (found && !known) {
        (void)keep(model.id(), server, *found); // what cannot be kept is found out again
    }
    const std::lock_guard lock(m_mutex);
    m_underWay.remove(key);
    if (!found && found.error().kind != ErrorKind::Cancelled) {
        m_inVain.insert(key);
    }
    m_bell.notify_all();
    return found.value_or(assumed);
}

} // namespace autodevos
