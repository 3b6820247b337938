// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/brand.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/wordrows.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <array>

namespace autodevos::features {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    QStringList words; ///< singular; one of them in the domain's name says that the app is of this kind
    QStringList names;
    bool isTold = false; ///< so does one in the first sentence of the prompt
};

/// What is particular stands before what is general.
const QVector<Names> &known()
{
    static const QVector<Names> all = [] {
        QVector<Names> read;
        for (const QStringList &row : wordRows(u"brands"_s))
            read.append({row.value(0).split(u' '), row.value(1).split(u'|'), row.value(2) == "told"_L1});
        return read;
    }();
    return all;
}

QStringList singulars(const QString &text)
{
    QStringList found;
    for (const QString &word : naming::words(text))
        found.append(naming::singular(word.toLower()));
    return found;
}

/// Words that only say that it is an app, or what sort of one.
bool isPlain(const QString &word)
{
    static const QSet<QString> plain{u"website"_s,   u"site"_s,    u"app"_s,     u"application"_s, u"platform"_s,
                                     u"web"_s,       u"online"_s,  u"system"_s,  u"dashboard"_s,   u"board"_s,
                                     u"community"_s, u"social"_s,  u"network"_s, u"forum"_s,       u"tracker"_s,
                                     u"planner"_s,   u"manager"_s, u"game"_s,    u"calculator"_s,  u"tool"_s,
                                     u"portfolio"_s, u"home"_s,    u"page"_s,    u"portal"_s,      u"statistic"_s,
                                     u"browser"_s,   u"arcade"_s,  u"diary"_s,   u"blog"_s,        u"shop"_s};
    return plain.contains(naming::singular(word.toLower()));
}

/// Somebody gave the app its name: it is written as names are, or has words that do not say what to build.
bool isGiven(const Domain &domain)
{
    static const QSet<QString> kinds{u"crm"_s, u"erp"_s, u"cms"_s, u"lms"_s, u"hr"_s};
    const QStringList own = singulars(domain.name);
    if (own.size() == 1 && kinds.contains(own.constFirst()))
        return false;
    const QStringList said = singulars(domain.summary);
    const bool isKind = std::any_of(domain.entities.begin(), domain.entities.end(), [&domain](const Entity &entity) {
        return entity.plural.compare(domain.name, Qt::CaseInsensitive) == 0;
    });
    if (isKind)
        return false;
    if (domain.summary.contains(domain.name, Qt::CaseSensitive))
        return true;
    return !std::all_of(own.begin(), own.end(), isPlain) &&
           !std::all_of(own.begin(), own.end(), [&said](const QString &word) { return said.contains(word); });
}

/// "Students" of "Nursing Students Anatomy Quiz": whom it is for, in the plural.
bool isPeople(const QString &word)
{
    static const QRegularExpression people(u"^\\w+(ers|ors|ists|ents|ians)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> things{
        u"flowers"_s,    u"orders"_s,     u"papers"_s,       u"letters"_s, u"events"_s,      u"presents"_s,
        u"computers"_s,  u"documents"_s,  u"numbers"_s,      u"posters"_s, u"offers"_s,      u"payments"_s,
        u"treatments"_s, u"apartments"_s, u"appointments"_s, u"parents"_s, u"instruments"_s, u"lists"_s,
        u"colors"_s,     u"doors"_s,      u"tents"_s,        u"tickets"_s};
    const QString lower = word.toLower();
    const bool isPlural = naming::singular(lower) != lower;
    return isPlural && !things.contains(lower) &&
           (people.match(lower).hasMatch() || words::iconOfText(lower) == "people"_L1);
}

QString joined(const QStringList &words)
{
    return words.join(u' ');
}

QStringList titleWords(const QString &label)
{
    QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words;
}

bool isAllPlain(const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), isPlain);
}

/// "Breakout", where the game is one that everybody knows.
QString gameName(const Domain &domain, const QStringList &words)
{
    QStringList own;
    for (const QString &word : words) {
        const QString bare = word.endsWith("-style"_L1, Qt::CaseInsensitive) ? word.chopped(6) : word;
        if (!isPlain(bare))
            own.append(bare);
    }
    if (!own.isEmpty())
        return joined(own);
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == CapabilityKind::ArcadeGame && !capability.page.isEmpty()) {
            const QString page = capability.page.simplified().replace(u'-', u' ');
            return page.left(1).toUpper() + page.mid(1);
        }
    }
    return joined(words);
}

/// What an app is called that has no name but the plain plural of what it keeps: "Trips".
QString namedAfter(const Domain &domain, const Entity &entity)
{
    struct Suffix {
        CapabilityKind kind;
        const char *word;
    };
    static constexpr std::array suffixes{
        Suffix{CapabilityKind::Cart, "Shop"},         Suffix{CapabilityKind::Booking, "Bookings"},
        Suffix{CapabilityKind::Quiz, "Academy"},      Suffix{CapabilityKind::Balance, "Ledger"},
        Suffix{CapabilityKind::Dashboard, "Monitor"}, Suffix{CapabilityKind::Comments, "Circle"},
        Suffix{CapabilityKind::Board, "Board"}};
    const auto fits = [&domain](const Suffix &suffix) {
        return domain.has(suffix.kind);
    };
    const bool isOfMoney = std::any_of(domain.entities.begin(), domain.entities.end(), [](const Entity &one) {
        return one.name == "Expense"_L1 || one.name == "Transaction"_L1 || one.name == "Payment"_L1;
    });
    if (isOfMoney && domain.has(CapabilityKind::Dashboard) && !domain.has(CapabilityKind::Cart))
        return joined(titleWords(entity.label)) + u" Ledger"_s;
    const auto found = std::find_if(suffixes.begin(), suffixes.end(), fits);
    const bool isOpen = entity.access.read.contains(u"visitor"_s);
    const QString suffix = found != suffixes.end() ? QString::fromLatin1(found->word) : isOpen ? u"Guide"_s : u"Desk"_s;
    return joined(titleWords(entity.label)) + u' ' + suffix;
}

bool isSite(const QString &word)
{
    static const QSet<QString> words{u"website"_s, u"site"_s, u"page"_s, u"homepage"_s};
    return words.contains(word.toLower());
}

/// "Home Page", "Craftswomen Website": what to build, not what it is called.
bool namesASite(const Domain &domain)
{
    return isSite(domain.name.section(u' ', -1));
}

QString withoutSite(const Domain &domain)
{
    QStringList words = domain.name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isPlain(words.constLast()))
        words.removeLast();
    return joined(words);
}

/// The kind of record that the app is about: not people, and not one that is made out of a list of words.
const Entity *subjectOf(const Domain &domain)
{
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (entity != shown::contactEntity(domain) && !shown::isPerson(domain, *entity))
            return entity;
    }
    return nullptr;
}

} // namespace

QString kindName(const Domain &domain)
{
    QStringList words = domain.name.split(u' ', Qt::SkipEmptyParts);
    if (domain.kind != ProjectKind::FullStack || isGiven(domain))
        return domain.name;
    if (const Entity *subject = subjectOf(domain);
        subject && domain.name.compare(subject->plural, Qt::CaseInsensitive) == 0)
        return namedAfter(domain, *subject);
    // "Tea Shop Website Selling Loose-leaf Teas": what comes after it is said elsewhere.
    const auto isSite = [](const QString &word) {
        return word.compare("website"_L1, Qt::CaseInsensitive) == 0 || word.compare("app"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto site = std::find_if(words.begin(), words.end(), isSite);
    if (site - words.begin() > 0 && site != words.end())
        words = words.mid(0, site - words.begin());
    words.removeIf([&words](const QString &word) { return words.size() > 2 && word == "Site"_L1; });
    static const QStringList loose{u"powered"_s, u"based"_s, u"driven"_s, u"made"_s, u"built"_s};
    if (words.size() > 2 && loose.contains(words.constLast().toLower()))
        words.removeLast();
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        const QString &word = words.at(i);
        const QString many = naming::plural(word.toLower());
        const QRegularExpression named(u"\\bfor\\s+(?!an?\\b|the\\b)(\\S+\\s+){0,3}"_s + many + u"\\b"_s,
                                       QRegularExpression::CaseInsensitiveOption);
        const bool isNamedSo = isPeople(many) && named.match(domain.summary).hasMatch();
        if (!isPeople(word) && !isNamedSo)
            continue;
        const QStringList rest = words.mid(i + 1);
        if (!isAllPlain(rest))
            words = rest;
        else if (const Entity *subject = subjectOf(domain); subject && i == 0)
            words = titleWords(subject->label) + rest;
        break;
    }
    return joined(words);
}

QString brand(const Domain &domain)
{
    // Sites speak for somebody who has a name already, if it is one.
    if (isGiven(domain) || (domain.kind != ProjectKind::FullStack && !namesASite(domain)))
        return domain.name;
    const QString kind = domain.kind == ProjectKind::FullStack ? kindName(domain) : withoutSite(domain);
    if (domain.has(CapabilityKind::ArcadeGame))
        return gameName(domain, kind.split(u' '));
    const QStringList said = singulars(kind);
    QSet<QString> roles;
    for (const DomainRole &role : domain.roles)
        roles.insert(naming::singular(role.name.toLower()));
    const auto holds = [&](const QStringList &text, const Names &one) {
        return std::any_of(one.words.begin(), one.words.end(),
                           [&](const QString &word) { return text.contains(word) && !roles.contains(word); });
    };
    const bool isGame = domain.has(CapabilityKind::ResourceGame);
    const QStringList told = isGame ? QStringList() : singulars(domain.summary.section(u". "_s, 0, 0));
    auto found = std::find_if(known().begin(), known().end(), // "a tool that describes antiques"
                              [&](const Names &one) { return one.isTold && (holds(said, one) || holds(told, one)); });
    if (found == known().end())
        found = std::find_if(known().begin(), known().end(), [&](const Names &one) { return holds(said, one); });
    if (found == known().end()) {
        const Entity *subject = subjectOf(domain);
        const bool isApp = domain.kind == ProjectKind::FullStack;
        const bool isOneWord = isApp && subject && !kind.contains(u' ');
        return isOneWord ? namedAfter(domain, *subject) : kind;
    }
    quint32 number = 0; // the same on every system
    for (const QChar letter : domain.slug)
        number = number * 31 + letter.unicode();
    return found->names.at(number % quint32(found->names.size()));
}

} // namespace autodevos::features
