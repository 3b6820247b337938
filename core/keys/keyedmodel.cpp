// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyedmodel.h"

#include <algorithm>

namespace autodevos {

KeyedModel::KeyedModel(ModelId id, std::shared_ptr<KeyRing> ring, Factory factory, KeyNeed need)
    : m_id(std::move(id))
    , m_ring(std::move(ring))
    , m_factory(std::move(factory))
    , m_need(need)
{
}

Result<Response> KeyedModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    Result<QVector<Secret>> keys = m_ring->keys(m_id.provider, stop);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    if (keys->isEmpty()) {
        if (m_need == KeyNeed::Required) {
            return tl::unexpected(m_ring->missing(m_id.provider));
        }
        keys->append(Secret());
    }
    bool wasHeard = false;
    const DeltaSink listening = !sink ? sink : [&sink, &wasHeard](const Delta &delta) {
        wasHeard = true;
        sink(delta);
    };
    for (qsizetype i = 0;; ++i) {
        Result<Response> response = modelOf(keys->at(i))->complete(request, listening, stop);
        const bool isKeysFault = !response && (response.error().kind == ErrorKind::Authentication ||
                                               response.error().kind == ErrorKind::Quota);
        if (!isKeysFault) {
            return response;
        }
        m_ring->setAside(m_id.provider, keys->at(i), std::max<qint64>(asideMs, response.error().retryAfter.count()));
        if (i + 1 == keys->size() || wasHeard || stop.stop_requested()) {
            return response;
        }
    }
}

std::shared_ptr<LanguageModel> KeyedModel::modelOf(const Secret &key)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<LanguageModel> &model = m_models[key.reveal()];
    if (!model) {
        model = m_factory(key);
    }
    return model;
}

} // namespace autodevos
