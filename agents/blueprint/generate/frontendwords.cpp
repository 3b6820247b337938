// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendwords.h"

#include "agents/blueprint/generate/naming.h"

#include <QVector>

#include <algorithm>

namespace autodevos::words {

using namespace Qt::StringLiterals;

namespace {

/// A meaning and the words that carry it; the first meaning with a fitting word wins.
struct Meaning {
    QString name;
    QStringList words;
};

QString meaningOf(const QStringList &words, const QVector<Meaning> &meanings, const QString &otherwise)
{
    const auto fits = [&words](const Meaning &meaning) {
        return std::any_of(words.begin(), words.end(),
                           [&meaning](const QString &word) { return meaning.words.contains(word); });
    };
    const auto found = std::find_if(meanings.begin(), meanings.end(), fits);
    return found == meanings.end() ? otherwise : found->name;
}

QStringList listed(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString iconOf(const Entity &entity)
{
    static const QVector<Meaning> icons{
        {u"comment"_s, listed(u"comment review remark discussion thread reply feedback"_s)},
        {u"mail"_s, listed(u"message contact mail email newsletter inquiry enquiry subscription"_s)},
        {u"calendar"_s, listed(u"appointment booking event reservation visit session schedule slot shift lesson class "
                               "meeting rental loan trip"_s)},
        {u"tasks"_s, listed(u"task todo ticket issue step checklist habit goal exercise workout"_s)},
        {u"folder"_s, listed(u"project board case file document portfolio workspace collection"_s)},
        {u"book"_s, listed(u"recipe book course lecture manual guide library flashcard deck"_s)},
        {u"article"_s, listed(u"post article page news note entry blog story report log"_s)},
        {u"people"_s,
         listed(u"person member doctor patient customer client employee student teacher team guest contact "
                "staff user author player tenant supplier vendor trainer instructor candidate"_s)},
        {u"tag"_s, listed(u"tag label keyword skill genre brand"_s)},
        {u"grid"_s, listed(u"category group type kind section department collection album shelf"_s)},
        {u"money"_s, listed(u"payment invoice expense income transaction budget price account donation order sale"_s)},
        {u"place"_s, listed(u"place location room venue address city branch shop store restaurant property house "
                            "apartment table desk"_s)},
        {u"image"_s, listed(u"photo picture image gallery artwork painting"_s)},
        {u"box"_s, listed(u"product item device equipment asset package part stock inventory tool car vehicle bike"_s)},
        {u"star"_s, listed(u"rating award achievement"_s)},
        {u"heart"_s, listed(u"favourite favorite like follow wish bookmark"_s)},
    };
    QStringList singulars;
    for (const QString &word : naming::words(entity.name))
        singulars.prepend(naming::singular(word)); // the last word says what it is: "TaskComment" is a comment
    return meaningOf(singulars, icons, u"layers"_s);
}

QString toneOf(const QString &option)
{
    static const QVector<Meaning> tones{
        {u"danger"_s,
         listed(u"cancelled canceled rejected declined failed blocked overdue urgent critical high highest "
                "lost broken expired hard difficult missed refused banned severe unpaid"_s)},
        {u"warning"_s, listed(u"requested pending waiting medium paused hold late moderate low stock partial "
                              "unconfirmed draft intermediate"_s)},
        {u"info"_s, listed(u"progress active review started doing running ongoing shipped sent assigned planned "
                           "scheduled ready reading borrowed"_s)},
        {u"success"_s, listed(u"done completed complete confirmed approved accepted published paid closed resolved "
                              "finished delivered available won easy beginner passed success read returned"_s)},
    };
    // "Low" is a calm priority, "Low stock" is not; "Not started" is nothing to shout about.
    const QStringList said = naming::words(option);
    if (said == QStringList{u"low"_s} || said.value(0) == "not"_L1)
        return u"neutral"_s;
    return meaningOf(said, tones, u"neutral"_s);
}

bool isOrdered(const Field &field)
{
    static const QVector<Meaning> orders{
        {u"ordered"_s,
         listed(u"step instruction direction method procedure stage phase ranking agenda itinerary track"_s)}};
    QStringList singulars;
    for (const QString &word : naming::words(field.name))
        singulars.append(naming::singular(word));
    return field.type == FieldType::List && !meaningOf(singulars, orders, {}).isEmpty();
}

} // namespace autodevos::words
