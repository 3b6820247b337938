// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "core/plan/planreader.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QStringList roles{QStringLiteral("architect"), QStringLiteral("backend"), QStringLiteral("frontend"),
                                   QStringLiteral("tester")};
    const Result<QJsonObject> json = findJson(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!json) {
        return 0;
    }
    const Result<Plan> plan = planFromJson(*json, roles);
    if (!plan) {
        fuzz::require(!plan.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    const Result<Plan> again = planFromJson(toJson(*plan), roles);
    fuzz::require(again.has_value(), "a plan that was read is read again");
    fuzz::require(again->tasks == plan->tasks && again->requirements == plan->requirements, "and is the same");
    return 0;
}
