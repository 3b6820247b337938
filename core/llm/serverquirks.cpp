// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/serverquirks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto table = std::to_array<ServerQuirks>({
    {.name = "openai"_L1, .host = "api.openai.com"_L1, .namesCompletionTokens = true},
    {.name = "azure"_L1, .host = ".azure.com"_L1, .namesCompletionTokens = true},
    {.name = "openrouter"_L1, .host = "openrouter.ai"_L1, .effort = EffortForm::Object, .replay = ReplayForm::Details},
    {.name = "groq"_L1,
     .host = "api.groq.com"_L1,
     .namesCompletionTokens = true,
     .schema = SchemaForm::AnyJson,
     .replay = ReplayForm::None},
    {.name = "mistral"_L1,
     .host = "mistral.ai"_L1,
     .takesStreamOptions = false,
     .wantsNineCharacterIds = true,
     .wantsAnswerAfterTool = true,
     .effort = EffortForm::None},
    {.name = "deepseek"_L1,
     .host = "deepseek.com"_L1,
     .effort = EffortForm::Thinking,
     .schema = SchemaForm::AnyJson,
     .replay = ReplayForm::RunningLoop},
    {.name = "xai"_L1, .host = "api.x.ai"_L1},
    {.name = "perplexity"_L1, .host = "api.perplexity.ai"_L1, .takesStreamOptions = false},
    {.name = "ollama"_L1, .port = 11434, .replay = ReplayForm::None},
    {.name = "lmstudio"_L1, .port = 1234},
    {.name = "llamacpp"_L1,
     .asksForParallelCalls = true,
     .effort = EffortForm::Template,
     .replay = ReplayForm::RunningLoop},
    {.name = "vllm"_L1, .effort = EffortForm::Template, .replay = ReplayForm::RunningLoop},
    {.name = "unknown"_L1}, // the last
});

/// "LM Studio", "llama.cpp" and "llama-server" in the table's spelling.
QString plain(const QString &provider)
{
    QString name;
    for (const QChar c : provider.toLower()) {
        if (c.isLetterOrNumber()) {
            name += c;
        }
    }
    return name == "llamaserver"_L1 || name == "llama"_L1 ? u"llamacpp"_s : name;
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

const ServerQuirks &quirksOf(const QUrl &baseUrl, const QString &provider)
{
    const QString host = baseUrl.host().toLower();
    const QString name = plain(provider);
    const auto found = [](auto matches) {
        return std::ranges::find_if(table, matches);
    };
    auto row = found([&](const ServerQuirks &quirks) {
        return !quirks.host.isEmpty() && (host == quirks.host || host.endsWith(quirks.host));
    });
    if (row == table.end()) {
        row = found([&](const ServerQuirks &quirks) { return name == quirks.name; });
    }
    if (row == table.end()) {
        row = found([&](const ServerQuirks &quirks) {
            return quirks.port != 0 && quirks.port == baseUrl.port() && isHere(host);
        });
    }
    return row == table.end() ? table.back() : *row;
}

bool isAzure(const QUrl &baseUrl)
{
    return baseUrl.host().toLower().endsWith(".azure.com"_L1);
}

KeyHeader keyHeaderOf(const QUrl &baseUrl)
{
    return isAzure(baseUrl) ? KeyHeader{"api-key", {}} : KeyHeader{"authorization", "Bearer "};
}

QString dataUrl(const Image &image)
{
    return u"data:%1;base64,%2"_s.arg(image.mediaType, QString::fromLatin1(image.data.toBase64()));
}

} // namespace autodevos
