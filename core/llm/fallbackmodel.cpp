// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/fallbackmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What a failure says about whom.
enum class Verdict {
    NoReason,       ///< another model would not do better, or must not be asked
    ThisRequest,    ///< about this request to this model
    Model,          ///< about the model, for any request
    ProviderAWhile, ///< about the provider; may pass by itself
    ProviderLong,   ///< about the provider; a person has to do something
};

Verdict verdictOn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Authentication:
    case ErrorKind::Quota:
        return Verdict::ProviderLong;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
        return Verdict::ProviderAWhile;
    case ErrorKind::Configuration:
    case ErrorKind::NotFound:
        return Verdict::Model;
    case ErrorKind::Budget:
    case ErrorKind::Unsupported:
    case ErrorKind::MalformedAnswer:
        return Verdict::ThisRequest;
    default:
        return Verdict::NoReason;
    }
}

/// The provider is there and knows who asks, if it does not like what is asked.
bool isAnswer(ErrorKind kind)
{
    return kind == ErrorKind::Safety || kind == ErrorKind::Refusal || kind == ErrorKind::ContextTooLong ||
           kind == ErrorKind::Invalid || kind == ErrorKind::Unsupported;
}

} // namespace

FallbackModel::FallbackModel(QVector<std::shared_ptr<LanguageModel>> models, std::shared_ptr<ProviderHealth> health,
                             FallbackOptions options, std::function<void(const FallbackNotice &)> notice)
    : m_models(std::move(models))
    , m_health(std::move(health))
    , m_options(options)
    , m_notice(std::move(notice))
{
}

Result<Response> FallbackModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    bool wasHeard = false;
    const DeltaSink listening = !sink ? sink : [&sink, &wasHeard](const Delta &delta) {
        wasHeard = true;
        sink(delta);
    };
    std::optional<Error> first; // of the model that was wanted most: the one to mend
    QStringList others;
    for (qsizetype i = 0; i < m_models.size(); ++i) {
        LanguageModel &model = *m_models.at(i);
        const bool isLast = i + 1 == m_models.size();
        if (!isLast && !isUp(model.id())) {
            continue;
        }
        Request own = request;
        own.model = model.id();
        Result<Response> response = model.complete(own, listening, stop);
        if (response) {
            if (response->answeredBy == ModelId{}) {
                response->answeredBy = model.id();
            }
            noteSuccess(model.id());
            return response;
        }
        if (isAnswer(response.error().kind)) {
            noteSuccess(model.id());
        }
        if (stop.stop_requested() || verdictOn(response.error().kind) == Verdict::NoReason) {
            return response;
        }
        noteFailure(model.id(), wasHeard ? ModelId{} : nextAfter(i), response.error());
        if (wasHeard) {
            return response;
        }
        if (first) {
            others.append(model.id().toString() + u": "_s + response.error().message);
        } else {
            first = response.error();
        }
    }
    if (!others.isEmpty()) {
        others.prepend(first->context);
        others.removeAll(QString());
        first->context = others.join(u"; "_s);
    }
    return tl::unexpected(*first);
}

ModelId FallbackModel::nextAfter(qsizetype index) const
{
    for (qsizetype i = index + 1; i < m_models.size(); ++i) {
        const ModelId model = m_models.at(i)->id();
        const bool isUp = m_health->downForMs(model.provider) == 0 && m_health->downForMs(model.toString()) == 0;
        if (isUp || i + 1 == m_models.size()) {
            return model;
        }
    }
    return {};
}

bool FallbackModel::isUp(const ModelId &model) const
{
    return m_health->downForMs(model.toString()) == 0 && m_health->mayTry(model.provider) &&
           m_health->mayTry(model.toString());
}

void FallbackModel::noteSuccess(const ModelId &model) const
{
    const bool providerWasDown = m_health->succeeded(model.provider);
    const bool modelWasDown = m_health->succeeded(model.toString());
    if ((providerWasDown || modelWasDown) && m_notice) {
        m_notice({FallbackNotice::Kind::Recovered, model, {}, {}, 0});
    }
}

void FallbackModel::noteFailure(const ModelId &model, const ModelId &next, const Error &error) const
{
    const Verdict verdict = verdictOn(error.kind);
    FallbackNotice notice{FallbackNotice::Kind::Replaced, model, next, error, 0};
    bool isNews = error.kind != ErrorKind::Budget; // that was the person's own decision
    if (verdict != Verdict::ThisRequest) {
        const bool isLong = verdict != Verdict::ProviderAWhile;
        const qint64 usual = (isLong ? m_options.longCoolDown : m_options.coolDown).count();
        notice.kind = FallbackNotice::Kind::Down;
        notice.downForMs = std::max<qint64>(usual, error.retryAfter.count());
        isNews = m_health->failed(verdict == Verdict::Model ? model.toString() : model.provider, notice.downForMs);
    }
    if (isNews && m_notice) {
        m_notice(notice);
    }
}

} // namespace autodevos
