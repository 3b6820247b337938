// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/frontendfacts.h"

#include <QString>
#include <QVector>

/// What a site says about itself on its first page. Pure functions over a normalised domain.
namespace autodevos::features {

/// Something that people can do on the site.
struct Feature {
    QString icon;
    QString title;
    QString text;
};

/// The summary as a visitor should read it: what the site is, without the order to build it, at most 160 characters.
[[nodiscard]] QString tagline(const Domain &domain);
/// The icon that stands for the whole site.
[[nodiscard]] QString siteIcon(const Domain &domain);
/// Three to six features, the kinds of records first, then what can be done with them.
[[nodiscard]] QVector<Feature> featuresOf(const Domain &domain, const FrontendFacts &facts);
/// ISO 4217 code of the currency that the summary or a field names; "USD" otherwise.
[[nodiscard]] QString currency(const Domain &domain);
[[nodiscard]] QString currencySymbol(const Domain &domain);

} // namespace autodevos::features
