// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/pathhints.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace autodevos {
namespace {

constexpr qsizetype mostHints = 3;

/// How many letters to insert, remove or change to make one text the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            const bool isSame = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nameOf(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

QString stemOf(const QString &path)
{
    return nameOf(path).section(QLatin1Char('.'), 0, 0);
}

} // namespace

QStringList closestPaths(const QString &path, const QStringList &files)
{
    const QString wanted = path.toLower();
    std::vector<std::pair<qsizetype, QString>> rated;
    for (const QString &file : files) {
        const QString here = file.toLower();
        const bool isNamesake = nameOf(here) == nameOf(wanted);
        const bool isTwin = stemOf(here) == stemOf(wanted) && !stemOf(wanted).isEmpty();
        const bool isNear = std::abs(here.size() - wanted.size()) <= wanted.size() / 3;
        if (!isNamesake && !isTwin && !isNear) {
            continue;
        }
        const qsizetype apart = distance(here, wanted);
        if (isNamesake || isTwin || apart <= std::max<qsizetype>(2, wanted.size() / 4)) {
            rated.emplace_back(isNamesake ? apart / 4 : isTwin ? apart / 2 : apart, file);
        }
    }
    std::ranges::sort(rated);
    QStringList hints;
    for (const auto &[rating, file] : rated) {
        if (hints.size() == mostHints) {
            break;
        }
        hints.append(file);
    }
    return hints;
}

} // namespace autodevos
