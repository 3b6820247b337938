// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>
#include <QVector>

namespace autodevos {

struct FrontendFacts;

/// How the first page begins.
enum class Opening {
    Split,     ///< words beside pictures
    Centred,   ///< words above a row of pictures
    Pictured,  ///< words on the colour of the components, beside a picture that reaches the edge of the window
    Searching, ///< a search field first
    Listing,   ///< the newest records beside the words
    Shown,     ///< words above a view of the app
};

/// The letters and shapes of an app. They follow from what it is about, so that a newspaper does not look like a gym;
/// where several fit, its name decides, so that the same prompt always gives the same look.
struct Look {
    QString display;  ///< fonts of headings, best first; none is loaded, so each list ends in what every system has
    QString weight;   ///< of headings
    QString tracking; ///< space between the letters of headings
    double round = 1; ///< how round corners are, beside the usual
    bool isPill = false;
    bool isRaised = true; ///< cards cast a shadow; else they have an outline
    Opening opening = Opening::Split;
    bool isBarFilled = true; ///< the menu stands on the colour of the components
};

[[nodiscard]] Look lookOf(const Domain &domain);

struct OpeningFile {
    QString path;
    QString templateName; ///< both below the folder of the app's or the site's pages
};
/// What the first page begins with, and what that is made of.
[[nodiscard]] QVector<OpeningFile> openingFiles(const Domain &domain, const FrontendFacts &facts);

} // namespace autodevos
