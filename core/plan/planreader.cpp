// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planreader.h"

#include "core/plan/lenientjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isTaskList(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

/// How much a value looks like a plan; the plan itself is put into `plan`.
int likeness(const QJsonValue &value, QJsonObject &plan)
{
    if (value.isArray()) {
        plan = {{u"tasks"_s, value}};
        return isTaskList(value) ? 3 : 0;
    }
    plan = value.toObject();
    if (plan.value(u"tasks"_s).isArray()) {
        return 4;
    }
    const QJsonObject members = value.toObject();
    for (const QJsonValue member : members) {
        if (member.isObject() && member.toObject().value(u"tasks"_s).isArray()) {
            plan = member.toObject();
            return 4;
        }
    }
    return plan.isEmpty() ? 0 : 1;
}

void noteCutOff(QJsonObject &plan)
{
    QJsonArray notes = plan.value(u"notes"_s).toArray();
    notes.append(u"The model's answer was cut off: what was missing at its end is not in the plan."_s);
    plan.insert(u"notes"_s, notes);
}

} // namespace

Result<QJsonObject> findJson(const QString &text)
{
    QJsonObject best;
    int bestLikeness = 0;
    qsizetype bestLength = 0;
    qsizetype position = 0;
    // Braces in prose fail at once; the limit keeps a hostile text from costing its length squared.
    for (int failures = 0; position < text.size() && failures < 1000; ++position) {
        const QChar character = text.at(position);
        if (character != u'{' && character != u'[') {
            continue;
        }
        const std::optional<LenientJson> read = readLenientJson(text, position);
        if (!read) {
            ++failures;
            continue;
        }
        QJsonObject plan;
        const int like = likeness(read->value, plan);
        const qsizetype length = read->end - position;
        if (like > bestLikeness || (like == bestLikeness && like == 1 && length > bestLength)) {
            best = plan;
            bestLikeness = like;
            bestLength = length;
            if (read->isCutOff) {
                noteCutOff(best);
            }
        }
        if (like > 0) {
            position = read->end - 1;
        }
    }
    if (bestLikeness == 0) {
        return failure(ErrorKind::MalformedAnswer, u"The model's answer holds no JSON"_s,
                       u"Try again, or choose another model"_s);
    }
    return best;
}

} // namespace autodevos
