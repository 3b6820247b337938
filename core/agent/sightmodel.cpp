// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/sightmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool showsPictures(const Request &request)
{
    return std::ranges::any_of(request.messages, [](const Message &message) { return !message.images.isEmpty(); });
}

Request withoutPictures(Request request)
{
    for (Message &message : request.messages) {
        if (!message.images.isEmpty()) {
            message.images.clear();
            message.text += u"\n\n(You cannot be shown the pictures. Do not guess what is on them.)"_s;
        }
    }
    return request;
}

} // namespace

SightModel::SightModel(LanguageModel &model)
    : m_model(model)
{
}

Result<Response> SightModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    if (!showsPictures(request)) {
        return m_model.complete(request, sink, std::move(stop));
    }
    if (m_isBlind) {
        return m_model.complete(withoutPictures(request), sink, std::move(stop));
    }
    Result<Response> response = m_model.complete(request, sink, stop);
    const bool isRefused =
        !response && (response.error().kind == ErrorKind::Unsupported || response.error().kind == ErrorKind::Invalid);
    if (!isRefused) {
        return response;
    }
    Result<Response> second = m_model.complete(withoutPictures(request), sink, std::move(stop));
    if (!second) {
        return response; // the pictures were not to blame
    }
    m_isBlind = true;
    return second;
}

} // namespace autodevos
