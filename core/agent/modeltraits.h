// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

#include <QSet>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace autodevos {

/// How a model calls tools.
enum class ToolStyle {
    Native, ///< by the provider's own means
    Text,   ///< in its text: it is told how
};

/// What is known of a model beyond its name.
struct ModelTraits {
    int contextTokens = 128000; ///< its window, for question and answer together
    ToolStyle tools = ToolStyle::Native;
    bool hasSchemas = true; ///< answers in the JSON shape that was asked for
    friend bool operator==(const ModelTraits &, const ModelTraits &) = default;
};

/// Finds out by two tiny calls whether the model's own tool calls and its structured output work; the window stays as
/// in `assumed`. Blocking. An error that says nothing about the model (network, key, limits) is handed on: nothing was
/// found out.
[[nodiscard]] Result<ModelTraits> probeModel(LanguageModel &model, const ModelTraits &assumed, std::stop_token stop);

/// The traits found out so far, in one JSON file. Thread-safe; several processes may use the file, the last one that
/// writes wins.
class TraitStore {
public:
    explicit TraitStore(QString path)
        : m_path(std::move(path))
    {
    }

    /// `server` tells apart what has the same name elsewhere: a base URL, or nothing for the provider's own.
    [[nodiscard]] std::optional<ModelTraits> find(const ModelId &model, const QString &server) const;
    [[nodiscard]] Status keep(const ModelId &model, const QString &server, const ModelTraits &traits);
    /// What is remembered, else what a probe of the model finds out and is then remembered; `assumed` when it finds out
    /// nothing, which is not tried again in this process. Of callers at the same time one asks, the others wait for it.
    [[nodiscard]] ModelTraits traitsOf(LanguageModel &model, const QString &server, const ModelTraits &assumed,
                                       std::stop_token stop);

private:
    [[nodiscard]] QJsonObject read() const;

    const QString m_path;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_bell;
    QSet<QString> m_underWay; ///< probes, by model and server
    QSet<QString> m_inVain;
};

} // namespace autodevos
