// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/errorclass.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// One rule: applies when one of `codes` is among the error's codes, or one of `words` in its message, and the status
/// is within the range (an unknown status is within every range that begins at 0).
struct Rule {
    ErrorKind kind;
    int from;
    int to;
    std::array<QLatin1StringView, 12> codes;
    std::array<QLatin1StringView, 12> words;
};

// In order: the first that applies decides. What is final stands before what passes by itself.
constexpr auto rules = std::to_array<Rule>({
    {ErrorKind::ContextTooLong,
     0,
     599,
     {"context_length_exceeded"_L1, "exceed_context_size_error"_L1, "request_too_large"_L1,
      "string_above_max_length"_L1, "tokens_limit_reached"_L1},
     {"prompt is too long"_L1, "prompt too long"_L1, "maximum context length"_L1, "exceeds the context window"_L1,
      "exceeds the maximum number of tokens"_L1, "exceeds the available context size"_L1, "max context length"_L1,
      "context length exceeded"_L1, "request too large"_L1, "exceed context limit"_L1, "context window exceeded"_L1,
      "context size has been exceeded"_L1}},
    {ErrorKind::Quota,
     0,
     599,
     {"insufficient_quota"_L1, "billing_hard_limit_reached"_L1, "billing_error"_L1, "billing_not_active"_L1,
      "insufficient_balance"_L1, "insufficient_credits"_L1},
     {"credit balance is too low"_L1, "insufficient balance"_L1, "insufficient credits"_L1, "spending limit"_L1,
      "spend limit"_L1, "usage limits"_L1, "requires more credits"_L1, "limit: 0,"_L1, "billing account"_L1,
      "out of credits"_L1}},
    {ErrorKind::Safety,
     0,
     599,
     {"content_filter"_L1, "content_policy_violation"_L1, "responsibleaipolicyviolation"_L1, "bio_policy"_L1,
      "cyber_policy"_L1, "invalid_prompt"_L1, "moderation_blocked"_L1, "safety"_L1},
     {"content filtering policy"_L1, "flagged as potentially violating"_L1, "content management policy"_L1,
      "flagged by moderation"_L1}},
    {ErrorKind::Authentication,
     0,
     499,
     {"authentication_error"_L1, "invalid_api_key"_L1, "api_key_invalid"_L1, "unauthenticated"_L1,
      "permission_denied"_L1, "permission_error"_L1, "invalid_authentication"_L1},
     {"incorrect api key"_L1, "invalid api key"_L1, "api key not valid"_L1, "invalid x-api-key"_L1,
      "api key expired"_L1, "no api key"_L1}},
    {ErrorKind::MalformedAnswer,
     0,
     499,
     {"tool_use_failed"_L1, "json_validate_failed"_L1},
     {"failed to parse tool call"_L1, "failed to generate json"_L1}},
    {ErrorKind::Configuration,
     0,
     499,
     {"model_not_found"_L1, "not_found_error"_L1, "not_found"_L1, "invalid_model"_L1, "deploymentnotfound"_L1},
     {"no endpoints found"_L1, "is not a valid model"_L1, "invalid model"_L1, "model not found"_L1}},
    {ErrorKind::RateLimit,
     0,
     499,
     {"rate_limit_error"_L1, "rate_limit_exceeded"_L1, "resource_exhausted"_L1, "too_many_requests"_L1,
      "ratelimitreached"_L1, "rate_limited"_L1},
     {"rate limit"_L1, "rate-limit"_L1, "too many requests"_L1}},
    {ErrorKind::Overloaded,
     0,
     599,
     {"overloaded_error"_L1, "server_is_overloaded"_L1, "slow_down"_L1, "unavailable"_L1, "unavailable_error"_L1,
      "engine_overloaded"_L1, "insufficient_system_resource"_L1, "timeout_error"_L1, "deadline_exceeded"_L1},
     {"overloaded"_L1, "high demand"_L1, "capacity exceeded"_L1}},
    {ErrorKind::Unsupported, 400, 499, {"failed_precondition"_L1}, {"does not support"_L1, "is not supported"_L1}},
    {ErrorKind::Invalid,
     0,
     399,
     {"invalid_request_error"_L1, "invalid_argument"_L1, "bad_request"_L1, "badrequesterror"_L1, "invalid-argument"_L1},
     {}},
});

std::optional<ErrorKind> kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Authentication;
    case 404:
    case 405:
    case 407:
        return ErrorKind::Configuration;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 425:
        return ErrorKind::Overloaded;
    case 413:
        return ErrorKind::ContextTooLong;
    case 429:
    case 498:
        return ErrorKind::RateLimit;
    case 499: // they broke it off, we did not
        return ErrorKind::Network;
    case 501:
        return ErrorKind::Unsupported;
    default:
        break;
    }
    if (status >= 500) {
        return ErrorKind::Overloaded;
    }
    if (status >= 400) {
        return ErrorKind::Invalid;
    }
    return status >= 300 ? std::optional(ErrorKind::Configuration) : std::nullopt;
}

bool applies(const Rule &rule, const ErrorFacts &facts, const QString &words)
{
    const bool isWithin = facts.status == 0 ? rule.from == 0 : facts.status >= rule.from && facts.status <= rule.to;
    const auto isAmongCodes = [&](QLatin1StringView code) {
        return !code.isEmpty() && facts.codes.contains(u' ' + code + u' ');
    };
    const auto isAmongWords = [&](QLatin1StringView word) {
        return !word.isEmpty() && words.contains(word);
    };
    return isWithin && (std::ranges::any_of(rule.codes, isAmongCodes) || std::ranges::any_of(rule.words, isAmongWords));
}

} // namespace

ErrorKind kindOf(const ErrorFacts &facts)
{
    if (facts.isFlagged) {
        return ErrorKind::Safety;
    }
    const QString words = facts.message.toLower();
    // Only what an error says can tell these from their status' other meanings.
    const auto found = std::ranges::find_if(rules, [&](const Rule &rule) { return applies(rule, facts, words); });
    const std::optional<ErrorKind> byStatus = kindOfStatus(facts.status);
    const bool isFinalByWords =
        found != rules.end() && (found->kind == ErrorKind::ContextTooLong || found->kind == ErrorKind::Quota ||
                                 found->kind == ErrorKind::Safety);
    if (facts.status == 402) {
        return facts.hasRetryAfter ? ErrorKind::RateLimit : ErrorKind::Quota;
    }
    if (isFinalByWords && facts.status != 401) {
        return found->kind;
    }
    // A status that means one thing beats a code; 400, 422 and 5xx are what a server says when it has no better one.
    const bool isVague =
        !byStatus || *byStatus == ErrorKind::Invalid || (*byStatus == ErrorKind::Overloaded && facts.status >= 500);
    if (found != rules.end() && isVague) {
        return found->kind;
    }
    return byStatus.value_or(ErrorKind::Overloaded);
}

QString remedyFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Authentication:
        return u"Check the key for this provider and what it may be used for"_s;
    case ErrorKind::Quota:
        return u"Top up the account or raise its limit, or choose another provider"_s;
    case ErrorKind::RateLimit:
        return u"Wait, or let fewer calls run at a time"_s;
    case ErrorKind::Overloaded:
        return u"Try again later or choose another model"_s;
    case ErrorKind::Timeout:
    case ErrorKind::Network:
        return u"Try again"_s;
    case ErrorKind::Safety:
        return u"Word the request differently or choose another model"_s;
    case ErrorKind::ContextTooLong:
        return u"Send less, or choose a model with a larger context"_s;
    case ErrorKind::Configuration:
        return u"Check the model's name and the base URL"_s;
    case ErrorKind::Unsupported:
        return u"Choose a model that can do this"_s;
    case ErrorKind::MalformedAnswer:
        return u"Try again or choose another model"_s;
    default:
        return u"Choose another model, or report this if it stays"_s;
    }
}

} // namespace autodevos
