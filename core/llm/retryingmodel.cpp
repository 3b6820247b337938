// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/retryingmodel.h"

#include "core/base/backoff.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Error withContext(Error error, const QString &context)
{
    error.context = error.context.isEmpty() ? context : error.context + u"; "_s + context;
    return error;
}

Error tooLong(Error error)
{
    const qint64 minutes = (error.retryAfter.count() + 59'999) / 60'000;
    error.message = u"%1; it asks to wait for %2 minutes, which is too long to wait for"_s.arg(
        error.message, QString::number(minutes));
    if (error.remedy.isEmpty()) {
        error.remedy = u"Go on later, or choose another model"_s;
    }
    return error;
}

} // namespace

RetryingModel::RetryingModel(std::shared_ptr<LanguageModel> model, RetryOptions options, const Waiter &waiter,
                             std::function<void(const RetryNotice &)> notice, std::function<double()> jitter)
    : m_model(std::move(model))
    , m_options(options)
    , m_waiter(waiter)
    , m_notice(std::move(notice))
    , m_jitter(jitter ? std::move(jitter) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

Result<Response> RetryingModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    bool wasHeard = false;
    const DeltaSink listening = !sink ? sink : [&sink, &wasHeard](const Delta &delta) {
        wasHeard = true;
        sink(delta);
    };
    for (int failures = 1;; ++failures) {
        Result<Response> response = m_model->complete(request, listening, stop);
        if (response || !response.error().isTransient()) {
            return response;
        }
        const Error &error = response.error();
        if (stop.stop_requested()) {
            return failure(ErrorKind::Cancelled, u"The request was ended"_s);
        }
        if (wasHeard && !m_options.retriesHeardAnswers) {
            return tl::unexpected(withContext(error, u"the answer broke off after its beginning had been shown"_s));
        }
        if (failures > m_options.retries) {
            return failures == 1 ? response : tl::unexpected(withContext(error, u"tried %1 times"_s.arg(failures)));
        }
        if (error.retryAfter > m_options.longestWish) {
            return tl::unexpected(tooLong(error));
        }
        const qint64 wait = waitMs(error, failures);
        if (m_notice) {
            m_notice({m_model->id(), failures, wait, error});
        }
        if (!m_waiter.sleep(wait, stop)) {
            return failure(ErrorKind::Cancelled, u"The request was ended"_s);
        }
    }
}

qint64 RetryingModel::waitMs(const Error &error, int failures) const
{
    const qint64 wish = error.retryAfter.count();
    if (wish <= 0) {
        return backoffMs(failures, m_options.baseSeconds, m_options.capSeconds, m_jitter());
    }
    return wish + static_cast<qint64>(static_cast<double>(wish) * 0.1 * m_jitter());
}

} // namespace autodevos
