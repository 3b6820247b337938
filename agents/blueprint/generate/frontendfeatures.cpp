// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendfeatures.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tagline.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos::features {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTagline = 160;
constexpr qsizetype kShortestTagline = 28;
constexpr qsizetype kMostKinds = 3;
constexpr qsizetype kMostFeatures = 6;

/// "a, b and c"
QString enumerated(const QStringList &items)
{
    return items.size() < 2 ? items.join(QString())
                            : items.mid(0, items.size() - 1).join(u", "_s) + u" and "_s + items.constLast();
}

QString sentence(QString text)
{
    text = text.trimmed();
    if (text.lastIndexOf(u'(') > text.lastIndexOf(u')'))
        text = text.left(text.lastIndexOf(u'('));
    while (!text.isEmpty() && u",;:…. "_s.contains(text.back()))
        text.chop(1);
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1) + u'.';
}

/// Without "Please build me": what is left names the site.
QString withoutOrder(const QString &summary)
{
    static const QRegularExpression order(
        u"^\\s*(please\\s+|kindly\\s+)?(can you |could you )?(i (want|need|would like)( you)?( to)?( have| get)?|"
        "we (want|need)( to)?|build|create|make|develop|implement|design|write|generate|code|set up|produce|give)"
        "(\\s+(me|us|build|create|make|develop|implement|design))*\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = summary.simplified();
    const QRegularExpressionMatch match = order.match(text);
    return match.hasMatch() ? text.mid(match.capturedLength()) : text;
}

/// What the order says of the site itself, without what only its builder needs to know: colours, fields, "please".
QString withoutDetails(QString text)
{
    static const QRegularExpression technical(u"\\b(static|responsive|full-stack|single-page|web-based)\\s+"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colours(
        u",?\\s+(on|with|in|using)\\s+(an?|the)?\\s*[^,.]*\\b(background|components?|colours?|colors?)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression list(u"\\s*:\\s.*$|\\s+\\([^)]*\\)"_s);
    static const QRegularExpression fields(
        u",?\\s+(with|including|containing)\\s+((\\w+\\s+)?\\w+\\s+with\\s|(a |an |the )?(names?|titles?)\\b).*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression please(u",?\\s*please\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *part : {&technical, &colours, &list, &fields, &please})
        text.remove(*part);
    return text;
}

/// Says what has to be done rather than what there is: "users must be able to …", "we need …".
bool isSpecification(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(must|should|shall|needs?|wants?|i|i'd|we|allows?|website|web app)\\b(?!\\s+(for|of|about)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// "A water intake tracker website for …": says what to build, which the name says already.
bool namesApp(const QString &text)
{
    static const QRegularExpression words(u"\\b(website|web ?app|application|app|site|platform|tool)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

QString namesOfKinds(const Domain &domain)
{
    QStringList names;
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && names.size() < kMostKinds)
            names.append(words::inSentence(entity->plural));
    }
    return names.isEmpty() ? QString() : sentence(enumerated(names) + u" in one place"_s);
}

QStringList labelsOfColumns(const Domain &domain, const Entity &entity)
{
    QStringList labels;
    const QStringList columns = shown::columns(domain, entity);
    for (const QString &name : columns) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        const bool isAccount = relation && relation->target == "User"_L1;
        if ((field || relation) && !isAccount && labels.size() < 3)
            labels.append(words::inSentence(field ? field->label : relation->label));
    }
    return labels;
}

Feature kindFeature(const Domain &domain, const Entity &entity)
{
    const QStringList labels = labelsOfColumns(domain, entity);
    const QString parts = enumerated(labels);
    const QString text = labels.isEmpty() ? u"All of them in one place, the newest first."_s
                         : entity.access.read.contains(u"visitor"_s)
                             ? u"Look through all %1 by %2."_s.arg(words::inSentence(entity.plural), parts)
                             : u"Your %1 with %2, always up to date."_s.arg(words::inSentence(entity.plural), parts);
    return {words::iconAmong(domain, entity), entity.plural, text};
}

QString pluralOf(const Domain &domain, const QString &name)
{
    const Entity *entity = domain.entity(name);
    return entity ? words::inSentence(entity->plural) : QString();
}

/// The entity inside which another one lives.
const Entity *parentOf(const Domain &domain, const QString &name)
{
    const Entity *entity = domain.entity(name);
    const Relation *relation = entity ? findRelation(*entity, entity->parent) : nullptr;
    return relation ? domain.entity(relation->target) : nullptr;
}

std::optional<Feature> capabilityFeature(const Domain &domain, const Capability &capability)
{
    const Entity *parent = parentOf(domain, capability.entity);
    const QString about = parent ? words::inSentence(parent->plural) : pluralOf(domain, capability.entity);
    switch (capability.kind) {
    case CapabilityKind::Booking:
        return Feature{u"calendar"_s, u"Book a free time"_s,
                       u"Choose a day and a time; no two %1 ever clash."_s.arg(about)};
    case CapabilityKind::Dashboard:
        return Feature{u"chart"_s, u"See how things stand"_s,
                       u"Figures and charts of all %1, always up to date."_s.arg(about)};
    case CapabilityKind::Favourites:
        return Feature{u"heart"_s, u"Keep what you like"_s,
                       u"Mark %1 and find them again on a page of your own."_s.arg(about)};
    case CapabilityKind::Ratings:
        return Feature{u"star"_s, u"Honest ratings"_s, u"Give stars to %1 and see what others think."_s.arg(about)};
    case CapabilityKind::Comments:
        return Feature{u"chat"_s, u"Talk about it"_s, u"Read and write comments right beside the %1."_s.arg(about)};
    case CapabilityKind::Contact:
        return Feature{u"mail"_s, u"Get in touch"_s, u"Send a message; it arrives where it is read."_s};
    case CapabilityKind::Search:
        return Feature{u"search"_s, u"Find it quickly"_s, u"Search %1 and narrow the list down."_s.arg(about)};
    default:
        return std::nullopt;
    }
}

QVector<Feature> machineFeatures(const Domain &domain)
{
    QVector<Feature> found;
    for (const StateMachine &machine : domain.machines) {
        const Entity *entity = domain.entity(machine.entity);
        const auto last = std::find_if(machine.transitions.rbegin(), machine.transitions.rend(),
                                       [](const Transition &one) { return words::toneOf(one.to) != "danger"_L1; });
        if (entity && last != machine.transitions.rend())
            found.append({u"check"_s, u"Every step in view"_s,
                          u"Follow each %1 from “%2” to “%3”."_s.arg(words::inSentence(entity->label), machine.initial,
                                                                     last->to)});
    }
    return found;
}

struct Money {
    QString code;
    QString symbol;
    QStringList words;
};

const Money &moneyOf(const Domain &domain)
{
    static const QVector<Money> known{
        {u"USD"_s, u"$"_s, {u"$"_s, u"usd"_s, u"dollar"_s, u"dollars"_s}},
        {u"EUR"_s, u"€"_s, {u"€"_s, u"eur"_s, u"euro"_s, u"euros"_s}},
        {u"GBP"_s, u"£"_s, {u"£"_s, u"gbp"_s, u"pounds"_s, u"sterling"_s}},
        {u"INR"_s, u"₹"_s, {u"₹"_s, u"inr"_s, u"rupee"_s, u"rupees"_s}},
        {u"JPY"_s, u"¥"_s, {u"¥"_s, u"jpy"_s, u"yen"_s}},
    };
    QString text = domain.summary.toLower();
    for (const Entity &entity : domain.entities) {
        for (const Field &field : entity.fields)
            text += u' ' + field.label.toLower();
    }
    const auto isNamed = [&text](const Money &money) {
        return std::any_of(money.words.begin(), money.words.end(), [&text](const QString &word) {
            return word.at(0).isLetter()
                       ? text.contains(QRegularExpression(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s))
                       : text.contains(word);
        });
    };
    const auto found = std::find_if(known.begin(), known.end(), isNamed);
    return found == known.end() ? known.constFirst() : *found;
}

} // namespace

QString tagline(const Domain &domain)
{
    const QString whom = audience(domain);
    const auto madeFor = [&whom](const QString &text) {
        return whom.isEmpty() ? text : text + u' ' + whom;
    };
    if (const QString gain = benefit(domain); !gain.isEmpty())
        return madeFor(gain);
    QString text = withoutDetails(withoutOrder(domain.summary));
    if (text.size() > kLongestTagline) {
        const QString start = text.left(kLongestTagline);
        text = start.left(std::max(start.lastIndexOf(u','), start.lastIndexOf(u':')));
        if (text.isEmpty())
            text = start.left(start.lastIndexOf(u' '));
    }
    const QString kinds = namesOfKinds(domain);
    const bool isTelling = text.size() >= kShortestTagline && !isSpecification(text);
    const QString gain =
        domain.kind == ProjectKind::FullStack && (!isTelling || namesApp(text)) ? doing(domain) : QString();
    if (!gain.isEmpty())
        return madeFor(gain);
    static const QRegularExpression named(
        u"^(an?\\s+\\S+\\s+\\S+.*)\\s(web ?site|web ?app|app|application)(?=\\s+for\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(named, u"\\1"_s);
    return isTelling || kinds.isEmpty() ? sentence(text) : kinds;
}

namespace {

/// "A chain of small bakeries" sells bread, whatever its products are called.
QString soldIcon(const Domain &domain)
{
    static const QStringList known =
        u"dish cake coffee bottle shoe shirt leaf paw book music film car game"_s.split(u' ');
    for (const QString &text : {domain.name, domain.summary.section(u". "_s, 0, 0)}) {
        for (const QString &word : naming::words(text)) {
            if (const QString icon = words::iconOfText(word); known.contains(icon))
                return icon;
        }
    }
    return {};
}

} // namespace

QString siteIcon(const Domain &domain)
{
    if (domain.has(CapabilityKind::ArcadeGame) || domain.has(CapabilityKind::ResourceGame))
        return u"game"_s;
    if (domain.has(CapabilityKind::Scoreboard))
        return u"target"_s;
    const QVector<const Entity *> entities = shown::pageEntities(domain);
    // What can be drawn says most, then what the name says of the app, which stands at its end.
    static const QStringList drawn = u"tent bed boat plane leaf mountain sun film mask"_s.split(u' ');
    const auto isDrawn = [](const Entity *entity) {
        return words::isPictured(*entity, false) || drawn.contains(words::iconOf(*entity));
    };
    const auto vivid = std::find_if(entities.begin(), entities.end(), isDrawn);
    if (vivid != entities.end() && vivid - entities.begin() < 2) {
        const QString icon = words::iconOf(**vivid);
        const QString sold = icon == "bag"_L1 ? soldIcon(domain) : QString();
        return sold.isEmpty() ? icon : sold;
    }
    // Of a portfolio, the name only says that: what it shows tells more.
    QStringList named = domain.has(CapabilityKind::Portfolio) ? QStringList() : naming::words(domain.name);
    std::reverse(named.begin(), named.end());
    static const QStringList sites = u"website site web page homepage app application software tool system management"_s.split(u' ');
    named.removeIf([](const QString &word) { return sites.contains(word.toLower()); });
    for (const QString &word : std::as_const(named)) {
        const QString icon = words::iconOfText(word);
        if (!icon.isEmpty() && icon != "people"_L1)
            return icon;
    }
    const auto meant = std::find_if(entities.begin(), entities.end(),
                                    [](const Entity *entity) { return words::iconOf(*entity) != "layers"_L1; });
    return meant == entities.end() ? u"layers"_s : words::iconOf(**meant);
}

QVector<Feature> featuresOf(const Domain &domain, const FrontendFacts &facts)
{
    QVector<Feature> all;
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && all.size() < kMostKinds)
            all.append(kindFeature(domain, *entity));
    }
    QVector<Feature> more;
    for (const Capability &capability : domain.capabilities) {
        if (const std::optional<Feature> feature = capabilityFeature(domain, capability))
            more.append(*feature);
    }
    more += machineFeatures(domain);
    if (facts.hasSignUp)
        more.append({u"user"_s, u"An account of your own"_s, u"Sign up in a minute; what is yours stays yours."_s});
    const auto isKnown = [&all](const Feature &feature) {
        return std::any_of(all.begin(), all.end(), [&](const Feature &one) { return one.title == feature.title; });
    };
    for (const Feature &feature : more) {
        if (all.size() < kMostFeatures && !isKnown(feature))
            all.append(feature);
    }
    if (all.size() == kMostFeatures - 1) // leaves a hole in the second of two rows
        all.removeLast();
    return all;
}

QString currency(const Domain &domain)
{
    return moneyOf(domain).code;
}

QString currencySymbol(const Domain &domain)
{
    return moneyOf(domain).symbol;
}

} // namespace autodevos::features
