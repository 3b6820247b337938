// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

namespace autodevos::shown {

/// How the page of a record is laid out.
enum class Layout {
    Plain,   ///< facts at the side of texts, or a sheet of facts
    Stand,   ///< a large picture beside what it is, what it costs and how to get it
    Banner,  ///< a wide picture above the facts in a row, and the texts
    Reading, ///< one column of text
    Profile, ///< a person
};

/// What lists show records as.
enum class Listing { Table, Cards, Faces, Rows };

/// An amount that people hope for, and what came in so far: names of fields, empty where there is none.
struct Hoped {
    QString goal;
    QString raised;
};
[[nodiscard]] Hoped hopedOf(const Entity &entity);

/// What the cards of an entity say where; names of fields and relations, empty: nothing stands there.
struct Card {
    Layout layout = Layout::Plain;
    Listing listing = Listing::Table;
    bool isTall = false; ///< as in a shop: a high picture without a frame
    QString eyebrow;     ///< above the title: a brand, a city
    QString price;
    QString day;    ///< stands out as a date
    QString goal;   ///< the amount that is hoped for
    QString raised; ///< and what came in so far
};
/// "stand" is kept in records/layouts/Stand.tsx.
[[nodiscard]] QString nameOf(Layout layout);
[[nodiscard]] Card cardOf(const Domain &domain, const Entity &entity);

} // namespace autodevos::shown
