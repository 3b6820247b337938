// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// Something a check found. Also what goes back to an agent that has to mend its work.
struct Finding {
    QString check; ///< name of the check: "typecheck"
    QString file;  ///< relative to the project; empty: the project as a whole
    int line = 0;  ///< from 1; 0: the whole file
    QString message;
    QString remedy;
    bool isError = true; ///< false: worth knowing, does not fail the check
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One test that names the requirements it proves ("occur once only [R3, R5]"), as it ended when a check ran it.
struct NamedTest {
    QString file;  ///< relative to the project; empty: the tool did not say
    QString title; ///< as the tool printed it, with the groups it stands in
    QStringList requirements;
    bool ok = true;
    friend bool operator==(const NamedTest &, const NamedTest &) = default;
};

/// How one check ended.
struct CheckResult {
    QString check;
    bool ok = true;
    bool skipped = false; ///< its level or a missing tool left it out; `note` says which
    double seconds = 0;
    QString note;
    QVector<Finding> findings;
    QVector<NamedTest> tests = {}; ///< those that name requirements, of a failed check too; skipped ones are not there
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] Finding findingFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const CheckResult &result);
[[nodiscard]] CheckResult checkResultFromJson(const QJsonObject &json);

} // namespace autodevos
