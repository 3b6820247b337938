// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/unstreamedmodel.h"

namespace autodevos {

UnstreamedModel::UnstreamedModel(std::shared_ptr<LanguageModel> model)
    : m_model(std::move(model))
{
}

Result<Response> UnstreamedModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    CallFate fate;
    Request first = request;
    first.fate = &fate;
    Result<Response> response = m_model->complete(first, sink, stop);
    if (response || !request.isStreamed || !fate.mayBeStreaming) {
        if (request.fate != nullptr) {
            *request.fate = fate;
        }
        return response;
    }
    Request whole = request;
    whole.isStreamed = false;
    return m_model->complete(whole, sink, std::move(stop));
}

} // namespace autodevos
