// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/tagline.h"

#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/wordrows.h"

#include <QRegularExpression>
#include <QSet>
#include <QVector>

#include <algorithm>

namespace autodevos::features {

using namespace Qt::StringLiterals;

namespace {

struct Benefit {
    QString words; ///< singular; one of them in the name says that the app is of this kind
    QString sentence;
    /// Records and capabilities, singular; without one of them the sentence would promise what the app does not do.
    QString needs;
};

const QVector<Benefit> &benefits()
{
    static const QVector<Benefit> known = [] {
        QVector<Benefit> read;
        for (const QStringList &row : wordRows(u"taglines"_s))
            read.append({row.value(0), row.value(1), row.value(2)});
        return read;
    }();
    return known;
}

QSet<QString> singulars(const QString &text)
{
    QSet<QString> found;
    for (const QString &word : naming::words(text))
        found.insert(naming::singular(word));
    return found;
}

/// What the app keeps and does, in single words.
QSet<QString> kept(const Domain &domain)
{
    QSet<QString> found;
    for (const Entity &entity : domain.entities)
        found += singulars(entity.name);
    for (const Capability &capability : domain.capabilities)
        found.insert(toString(capability.kind).toLower());
    return found;
}

bool holdsAny(const QSet<QString> &said, const QString &words)
{
    const QStringList list = words.split(u' ');
    return std::any_of(list.begin(), list.end(), [&said](const QString &word) { return said.contains(word); });
}

/// The first kind that the name tells and the records bear out; what is particular stands before what is general.
QString benefitOf(const Domain &domain)
{
    const QSet<QString> said = singulars(domain.name);
    const QSet<QString> has = kept(domain);
    const auto fits = [&](const Benefit &one) {
        return holdsAny(said, one.words) && (one.needs.isEmpty() || holdsAny(has, one.needs));
    };
    const auto found = std::find_if(benefits().begin(), benefits().end(), fits);
    return found == benefits().end() ? QString() : found->sentence;
}

/// What most records of the app are, but for people.
const Entity *mainKind(const Domain &domain)
{
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && !shown::isPerson(domain, *entity))
            return entity;
    }
    return nullptr;
}

struct Doing {
    CapabilityKind kind;
    QString sentence; ///< %1: the records in question
};

/// What people do with an app that can do this; what says most stands first.
const QVector<Doing> &doings()
{
    static const QVector<Doing> known{
        {CapabilityKind::ArcadeGame, u"Play a round, and beat your best."_s},
        {CapabilityKind::Scoreboard, u"Enter the score, and see at once who is ahead and whose turn it is."_s},
        {CapabilityKind::ResourceGame, u"Gather, build and outwit the others, turn by turn."_s},
        {CapabilityKind::Drafting, u"A first draft in seconds, yours to change and to keep."_s},
        {CapabilityKind::Quiz, u"Learn a little every day, and see how far you have come."_s},
        {CapabilityKind::Survey, u"Ask well, and see at once what people think."_s},
        {CapabilityKind::Cart, u"Look through the %1, and order in a minute."_s},
        {CapabilityKind::Booking, u"See what is free, and book it in a minute."_s},
        {CapabilityKind::Stock, u"Know what is in stock, and when to order more."_s},
        {CapabilityKind::Board, u"Every step in view: what waits, what moves, what is done."_s},
        {CapabilityKind::Timer, u"See where the time goes, hour by hour."_s},
        {CapabilityKind::Votes, u"Ask, answer, and let the best answers rise."_s},
        {CapabilityKind::Goals, u"Small steps, kept up day by day, and progress you can see."_s},
        {CapabilityKind::Balance, u"See what comes in, what goes out, and what is left."_s},
        {CapabilityKind::Dashboard, u"All %1 in view: what came in, what changed, what stands out."_s},
        {CapabilityKind::Report, u"All %1 added up, month by month."_s},
        {CapabilityKind::Ratings, u"Find the %1 worth your time, and say what you think."_s},
        {CapabilityKind::Comments, u"Look through the %1, and say what you think."_s},
        {CapabilityKind::Favourites, u"Look through the %1, and keep the ones you like."_s},
        {CapabilityKind::Calculator, u"Type in what you know, and read off the rest."_s},
        {CapabilityKind::Converter, u"Type in one value, and read off all the others."_s},
    };
    return known;
}

/// "services, projects and news": the first kinds of record that readers meet, but for people.
QString whatIsShown(const Domain &domain)
{
    constexpr qsizetype kMost = 3;
    QStringList kinds;
    for (const Entity *entity : shown::publicEntities(domain)) {
        if (kinds.size() < kMost && !shown::isPerson(domain, *entity))
            kinds.append(entity->plural.toLower());
    }
    return kinds.size() < 2 ? kinds.join(QString())
                            : kinds.mid(0, kinds.size() - 1).join(u", "_s) + u" and "_s + kinds.constLast();
}

QString ofCompany(const Domain &domain)
{
    const QString kinds = whatIsShown(domain);
    return kinds.isEmpty() ? QString()
                           : kinds.left(1).toUpper() + kinds.mid(1) + u" from people who know their trade."_s;
}

/// Only of portfolios that say nothing of themselves: "A portfolio website for a …".
QString ofPortfolio(const Domain &domain)
{
    static const QRegularExpression order(u"\\bportfolio\\b.*\\b(for|with)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString kinds = whatIsShown(domain);
    const bool isTold = kinds.isEmpty() || !order.match(domain.summary).hasMatch();
    return isTold ? QString() : u"A look at %1, and an easy way to get in touch."_s.arg(kinds);
}

/// What the player of the site's game is to do, where the prompt says who is steered.
QString ofGame(const Domain &domain)
{
    static const QHash<QString, QString> told{
        {u"gather"_s, u"Help the %1 gather %2, and keep clear of the %3."_s},
        {u"crossing"_s, u"Bring the %1 to the other side, collect %2, and keep clear of the %3."_s}};
    const auto game = std::find_if(domain.capabilities.begin(), domain.capabilities.end(), [](const Capability &one) {
        return one.kind == CapabilityKind::ArcadeGame && told.contains(one.page) && one.fields.size() > 2 &&
               one.fields.constFirst() != "runner"_L1;
    });
    return game == domain.capabilities.end()
               ? QString()
               : told.value(game->page).arg(game->fields.at(0), game->fields.at(1), game->fields.at(2));
}

} // namespace

QString benefit(const Domain &domain)
{
    if (const QString played = ofGame(domain); !played.isEmpty())
        return played;
    const bool isOfPortfolio = domain.has(CapabilityKind::Portfolio);
    if (domain.kind == ProjectKind::Static || isOfPortfolio || domain.has(CapabilityKind::Blog)) {
        // These speak for somebody: what they say stands in the prompt, unless that only says what to build.
        static const QRegularExpression order(u"\\b(company|corporate|business)\\s+(web\\s?site|site)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return order.match(domain.summary).hasMatch() ? ofCompany(domain)
               : isOfPortfolio                        ? ofPortfolio(domain)
                                                      : QString();
    }
    return benefitOf(domain);
}

QString doing(const Domain &domain)
{
    const Entity *main = mainKind(domain);
    for (const Doing &one : doings()) {
        const auto capability = std::find_if(domain.capabilities.begin(), domain.capabilities.end(),
                                             [&one](const Capability &known) { return known.kind == one.kind; });
        if (capability == domain.capabilities.end() || (one.sentence.contains("%1"_L1) && !main))
            continue;
        const Entity *own = domain.entity(capability->entity);
        const bool isPage = own && own->presentation == Presentation::Page && !shown::isPerson(domain, *own);
        const Entity *about = isPage && one.kind != CapabilityKind::Cart ? own : main;
        return one.sentence.contains("%1"_L1) ? one.sentence.arg(about->plural.toLower()) : one.sentence;
    }
    return {};
}

QString audience(const Domain &domain)
{
    constexpr qsizetype kLongest = 64;
    static const QRegularExpression told(u"\\b(?:website|site|app|application|tool|forum|shop|store|board|dashboard|"
                                         "tracker|game|course|blog|platform|calculator|community)\\s+for\\s+"
                                         "((?!an?\\b|the\\b|my\\b|our\\b|one\\b)[^.,:;()]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression people(
        u"^(\\S+\\s+){0,3}(\\w+(ers|ors|ists|ents|eurs|ians)|people|children|members|"
        "guests|parents|families|fans|friends|adults|neighbours|lovers|nurses|"
        "choirs|bands|crews|clubs|kids|pupils|couples|agencies|teams)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(u"\\s(with|to|such as|looking|so|where)\\s.*$"_s);
    const QString first = domain.summary.section(u". "_s, 0, 0);
    const QString named = told.match(first).captured(1).remove(more).simplified();
    if (named.isEmpty() || named == "people"_L1 || named.size() > kLongest || !people.match(named).hasMatch())
        return {};
    return u"Made for "_s + named + u'.';
}

} // namespace autodevos::features
