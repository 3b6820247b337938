// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http.h"
#include "core/llm/secret.h"

namespace autodevos {

/// Whether the value of a header or query item of that name is a secret: authorization, cookie, and every name with
/// "key", "token", "secret", "auth" or "password" in it. Any case.
[[nodiscard]] bool isSecretName(QByteArrayView name);

/// Takes the secrets of one call out of what is shown, logged or kept of it. Immutable, any thread.
class Redactor {
public:
    /// Knows the key, the values of the request's secret headers (also without their scheme: "Bearer") and query items,
    /// and the address's password.
    Redactor(const Secret &key, const HttpRequest &request);

    /// With "[redacted]" for every secret, as it is, percent-encoded or escaped for JSON, and for the beginning of one
    /// at the very end, where the text was cut. Secrets of under four bytes are taken for placeholders and left.
    [[nodiscard]] QByteArray redacted(QByteArray bytes) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] Error redacted(Error error) const;
    /// Secret headers without their values, the others with secrets taken out.
    [[nodiscard]] HttpHeaders redacted(HttpHeaders headers) const;
    /// Without user, password and fragment, and secret query items without their values.
    [[nodiscard]] QString redacted(const QUrl &url) const;

private:
    void add(const QByteArray &secret);

    QVector<QByteArray> m_secrets; ///< the longest first
};

} // namespace autodevos
