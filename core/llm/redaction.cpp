// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr QByteArrayView mark = "[redacted]";
constexpr qsizetype shortestSecret = 4;
constexpr qsizetype shortestBeginning = 8; ///< of a secret that was cut

QByteArray escapedForJson(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without [" and "]
}

/// How much of the text's end is the beginning of the secret.
qsizetype beginningAtEnd(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype size = std::min(text.size(), secret.size() - 1); size >= shortestBeginning; --size) {
        if (text.endsWith(QByteArrayView(secret).first(size))) {
            return size;
        }
    }
    return 0;
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    static constexpr std::array parts{"key", "token", "secret", "auth", "password", "cookie"};
    const QByteArray lower = name.toByteArray().toLower().replace("tokens", ""); // those are counted
    return std::ranges::any_of(parts, [&lower](const char *part) { return lower.contains(part); });
}

Redactor::Redactor(const Secret &key, const HttpRequest &request)
{
    add(key.reveal());
    for (const auto &[name, value] : request.headers) {
        if (isSecretName(name)) {
            add(value);
            add(value.sliced(value.indexOf(' ') + 1));
        }
    }
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (isSecretName(name.toUtf8())) {
            add(value.toUtf8());
        }
    }
    add(request.url.password(QUrl::FullyDecoded).toUtf8());
    std::ranges::sort(m_secrets, std::greater(), &QByteArray::size);
}

void Redactor::add(const QByteArray &secret)
{
    for (const QByteArray &form : {secret, secret.toPercentEncoding(), escapedForJson(secret)}) {
        if (form.size() >= shortestSecret && !m_secrets.contains(form)) {
            m_secrets.append(form);
        }
    }
}

QByteArray Redactor::redacted(QByteArray bytes) const
{
    for (const QByteArray &secret : m_secrets) {
        bytes.replace(secret, mark);
    }
    for (const QByteArray &secret : m_secrets) {
        if (const qsizetype cut = beginningAtEnd(bytes, secret); cut > 0) {
            bytes.chop(cut);
            bytes += mark;
        }
    }
    return bytes;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

Error Redactor::redacted(Error error) const
{
    error.message = redacted(error.message);
    error.remedy = redacted(error.remedy);
    error.context = redacted(error.context);
    return error;
}

HttpHeaders Redactor::redacted(HttpHeaders headers) const
{
    for (auto &[name, value] : headers) {
        value = isSecretName(name) ? mark.toByteArray() : redacted(value);
    }
    return headers;
}

QString Redactor::redacted(const QUrl &url) const
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        query.addQueryItem(name, isSecretName(name.toUtf8()) ? u"redacted"_s : value);
    }
    shown.setQuery(query);
    return redacted(shown.toString());
}

} // namespace autodevos
