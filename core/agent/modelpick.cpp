// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/modelpick.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr double costWeight = 0.05;
constexpr double timeWeight = 0.05;
constexpr qsizetype fewestForALimit = 8;

double drawBeta(double a, double b, std::mt19937_64 &random)
{
    const double x = std::gamma_distribution<double>(a, 1.0)(random);
    const double y = std::gamma_distribution<double>(b, 1.0)(random);
    return x + y > 0 ? x / (x + y) : 0.5;
}

QString reasonFor(const Experience &chosen)
{
    return chosen.tries == 0 ? u"%1 does it: it has not been tried with such tasks yet."_s.arg(chosen.model)
                             : u"%1 does it: %2 of %3 tries with such tasks have succeeded."_s.arg(
                                   chosen.model, QString::number(chosen.successes), QString::number(chosen.tries));
}

} // namespace

double Experience::meanSeconds() const
{
    return seconds.isEmpty()
               ? 0
               : std::accumulate(seconds.cbegin(), seconds.cend(), 0.0) / static_cast<double>(seconds.size());
}

QJsonObject toJson(const ModelPick &pick)
{
    QJsonObject json{{u"model"_s, pick.name}, {u"limitSeconds"_s, pick.limitSeconds}};
    if (!pick.reason.isEmpty()) {
        json.insert(u"reason"_s, pick.reason);
    }
    return json;
}

ModelPick modelPickFromJson(const QJsonObject &json)
{
    return {0, json.value("model"_L1).toString(), json.value("reason"_L1).toString(),
            json.value("limitSeconds"_L1).toInt()};
}

ModelPick pickModel(const QStringList &models, const QVector<Experience> &known, std::mt19937_64 &random)
{
    double dearest = 0;
    double slowest = 0;
    for (const Experience &one : known) {
        dearest = std::max(dearest, one.meanCost);
        slowest = std::max(slowest, one.meanSeconds());
    }
    qsizetype best = 0;
    double bestWorth = -2; // below what any can be
    for (qsizetype i = 0; i < models.size(); ++i) {
        const Experience &one = known.at(i);
        double worth = drawBeta(1.0 + one.successes, 1.0 + one.tries - one.successes, random);
        worth -= dearest > 0 ? costWeight * one.meanCost / dearest : 0;
        worth -= slowest > 0 ? timeWeight * one.meanSeconds() / slowest : 0;
        if (worth > bestWorth) {
            best = i;
            bestWorth = worth;
        }
    }
    const Experience &chosen = known.at(best);
    return {static_cast<int>(best), models.at(best), models.size() > 1 ? reasonFor(chosen) : QString(),
            learnedLimitSeconds(chosen.seconds)};
}

int learnedLimitSeconds(const QVector<double> &ascending)
{
    if (ascending.size() < fewestForALimit) {
        return 0;
    }
    const auto place = static_cast<qsizetype>(std::ceil(0.95 * static_cast<double>(ascending.size()))) - 1;
    return static_cast<int>(std::ceil(3 * std::max(1.0, ascending.at(place))));
}

} // namespace autodevos
