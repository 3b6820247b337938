// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring.h"
#include "core/llm/languagemodel.h"

#include <map>

namespace autodevos {

enum class KeyNeed {
    Required, ///< without a key nothing is asked
    Optional, ///< a local server may want none: asked without one
};

/// Asks with the keys of its provider: with the next one when a key is refused or has no credit. The key is set aside
/// for a while; when all are, they are still tried, the one set aside first before the others. Thread-safe.
class KeyedModel final : public LanguageModel {
public:
    /// Makes the model that asks with a key. Thread-safe; called once a key.
    using Factory = std::function<std::shared_ptr<LanguageModel>(const Secret &key)>;

    static constexpr qint64 asideMs = 10 * 60'000;

    KeyedModel(ModelId id, std::shared_ptr<KeyRing> ring, Factory factory, KeyNeed need = KeyNeed::Required);

    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return m_id; }

private:
    [[nodiscard]] std::shared_ptr<LanguageModel> modelOf(const Secret &key);

    ModelId m_id;
    std::shared_ptr<KeyRing> m_ring;
    Factory m_factory;
    KeyNeed m_need;
    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<LanguageModel>> m_models; ///< by key
};

} // namespace autodevos
