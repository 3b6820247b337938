// SPDX-License-Identifier: GPL-3.0-or-later
// What a model writes as a call of a tool: the name, then its arguments, strict or mended.
#include "core/agent/toolcalltext.h"
#include "core/agent/toolcatalog.h"
#include "core/plan/lenientjson.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const Result<ToolCatalog> catalog = ToolCatalog::load();
    fuzz::require(catalog.has_value(), "the tools can be loaded");
    static const QVector<ToolDefinition> tools = catalog->definitions(catalog->names());
    const QByteArrayList parts = fuzz::partsOf(fuzz::bytesOf(data, size), 2);
    const QString text = QString::fromUtf8(parts.at(1));
    (void)catalog->validate({{}, QString::fromUtf8(parts.at(0)), QJsonDocument::fromJson(parts.at(1)).object()});
    if (const auto lenient = readLenientJson(text, 0)) {
        fuzz::require(lenient->end >= 0 && lenient->end <= text.size(), "a value ends within its text");
        (void)catalog->validate({{}, QString::fromUtf8(parts.at(0)), lenient->value.toObject()});
    }
    const CallsInText found = callsInText(text, tools);
    for (const ToolCall &call : found.calls) {
        const bool isOffered = catalog->names().contains(call.name);
        fuzz::require(!catalog->validate(call) || isOffered, "only tools that are offered are called");
    }
    return 0;
}
