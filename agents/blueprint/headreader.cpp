// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/headreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

bool HeadReader::readHead(const Clause &clause)
{
    const NounPhrase made = clause.objects.value(0);
    const bool isOfRecords = made.isPlural; // "keep books with title and author"
    const bool isOurs = clause.subjects.isEmpty() || clause.subjects.first().isPronoun;
    const bool isOrder = clause.does("build"_L1) || clause.does("want"_L1) ||
                         (clause.does("create"_L1) && m_reading.actors.isEmpty() && isOurs && !isOfRecords);
    const bool isPlace =
        !clause.objects.isEmpty() && (!m_reading.lexicon.thingsOfPlace(clause.objects.first().head()).isEmpty() ||
                                      m_reading.lexicon.isIn("business"_L1, clause.objects.first().head()));
    const bool isBusiness = !clause.subjects.isEmpty() && clause.subjects.first().isPronoun &&
                            (clause.verbs.value(0).base == "run"_L1 || clause.verbs.value(0).base == "own"_L1 ||
                             (clause.does("be"_L1) && isPlace));
    const bool isTitle = clause.verbs.isEmpty() && !clause.objects.isEmpty();
    if ((!isOrder && !isTitle && !isBusiness) || clause.objects.isEmpty())
        return false;
    const NounPhrase app = headOf(clause);
    const bool namesApp = m_reading.lexicon.isIn("app"_L1, app.head()) || app.words.size() > 1 ||
                          !m_reading.lexicon.thingsOfPlace(app.head()).isEmpty();
    if (isTitle && !namesApp)
        return false;
    readAppName(clause, app);
    QVector<NounPhrase> listed;
    for (const NounPhrase &object : clause.objects)
        listed += object.parts;
    if (app.span.offset == clause.objects.first().span.offset && app.words == clause.objects.first().words)
        for (const NounPhrase &also : clause.objects.mid(1)) {
            if (also.isPlural || !also.parts.isEmpty() || !m_reading.lexicon.isIn("app"_L1, also.head()))
                listed.append(also); // "an art gallery and shop" is one app
        }
    m_features.readListed(listed, clause);
    for (const Complement &complement : clause.complements) {
        const bool isAddressed = complement.preposition == "for"_L1;
        for (const NounPhrase &phrase : complement.phrases)
            m_features.readListed(phrase.parts, clause);
        if (complement.preposition == "without"_L1)
            m_features.readWithout(complement.phrases);
        else if (complement.preposition == "with"_L1)
            m_features.readListed(complement.phrases, clause);
        else if (complement.preposition == "by"_L1)
            readGrouping(complement.phrases, clause);
        else if (isAddressed || complement.preposition == "of"_L1 || complement.preposition == "about"_L1) {
            readPurpose(complement.phrases);
            for (const NounPhrase &phrase : complement.phrases)
                readDealtIn(phrase, clause);
        }
    }
    return true;
}

NounPhrase HeadReader::headOf(const Clause &clause) const
{
    const NounPhrase &first = clause.objects.first();
    if (clause.objects.size() != 2 || m_reading.lexicon.isIn("app"_L1, first.head()) || first.isPlural ||
        !first.parts.isEmpty() || first.words.size() > 2)
        return first;
    NounPhrase whole = clause.objects.at(1);
    if (whole.isPlural || whole.hasDeterminer || !m_reading.lexicon.isIn("app"_L1, whole.head()))
        return first;
    whole.words = first.words + whole.words;
    whole.written = first.written + u" and "_s + whole.written;
    whole.span = {first.span.offset, whole.span.end() - first.span.offset};
    return whole;
}

void HeadReader::readAppName(const Clause &clause, const NounPhrase &app)
{
    QStringList words = app.words;
    static const QRegularExpression called(
        u"\\b(?:called|named|titled)\\s+[\"\\x{201c}\\x{2018}']?([A-Z][\\w&'-]*(?:\\s+(?:&\\s+)?[A-Z][\\w&'-]*){0,4})"_s);
    const auto match = called.match(m_reading.prompt.left(600));
    m_reading.draft.wholes.append(m_reading.requirementId);
    m_reading.draft.name = match.hasMatch() ? match.captured(1) : appName(app, clause);
    m_reading.draft.isSite = words.contains(u"website"_s) || words.contains(u"site"_s) ||
                             words.contains(u"portfolio"_s) || words.contains(u"blog"_s) || words.contains(u"page"_s) ||
                             words.contains(u"homepage"_s);
    static const QSet<QString> offices{u"management"_s, u"crm"_s,        u"erp"_s,         u"administration"_s,
                                       u"tracker"_s,    u"tracking"_s,   u"bookkeeping"_s, u"accounting"_s,
                                       u"finance"_s,    u"monitoring"_s, u"analytics"_s,   u"analysis"_s};
    const QString head = words.value(words.size() - 2);
    if (offices.contains(head)) { // "a customer relationship management website" is for those who work with it
        m_reading.draft.isSite = false;
        words.removeLast();
    }
    if (m_reading.draft.words.contains(u"portfolio"_s) &&
        m_reading.lexicon.sense(u"portfolio"_s, m_reading.draft.words)) // of investments
        m_reading.draft.isSite = false;
    m_reading.draft.isGame = isGame(words);
    m_reading.draft.place = words.join(u' ');
    readSold(app);
    bool isBooked = false;
    while (!words.isEmpty() &&
           (m_reading.lexicon.isIn("app"_L1, words.last()) || !m_reading.lexicon.nominal(words.last()).isEmpty()) &&
           m_reading.lexicon.thingsOfPlace(words.last()).isEmpty())
        isBooked = m_reading.lexicon.nominal(words.takeLast()) == "book"_L1 || isBooked;
    for (const QString &word : std::as_const(words)) {
        if (word == "entry"_L1 && words.contains(u"data"_s))
            continue;
        if (!m_reading.lexicon.isIn("adjective"_L1, word) && !m_reading.lexicon.isIn("generic"_L1, word))
            m_reading.draft.hints.append(m_reading.lexicon.singular(word));
    }
    readAppKind(app);
    for (const QString &word : app.words) {
        const CapabilityWord *capability = m_reading.lexicon.capability(word);
        if (capability && (capability->kind == "blog"_L1 || capability->kind == "portfolio"_L1) &&
            !m_reading.lexicon.sense(word, m_reading.draft.words) && !m_reading.draft.asks("blog"_L1) &&
            !m_reading.draft.asks("portfolio"_L1))
            m_reading.askCapability(capability->kind);
    }
    for (qsizetype first = 0; first + 1 < m_reading.draft.hints.size(); ++first) {
        const QString compound = QStringList(m_reading.draft.hints.mid(first)).join(u' ');
        if (m_reading.lexicon.isArchetype(compound)) { // "vacation request system": its requests are these
            m_reading.thing({.kind = Reference::Named, .key = compound, .written = compound}).isCertain = true;
            break;
        }
    }
    QString booked = QStringList(words).join(u' ');
    for (const QString &thing : isBooked ? m_reading.lexicon.thingsOfPlace(booked) : QStringList()) {
        if (m_reading.draft.words.contains(thing) && m_reading.lexicon.nominal(thing).isEmpty())
            booked = thing; // the pitches of a campsite
    }
    if (isBooked && m_reading.lexicon.isArchetype(booked) && m_reading.lexicon.actor(booked) == ActorKind::None) {
        m_reading.thing({.kind = Reference::Named, .key = booked, .written = booked}).isCertain = true;
        m_reading.state(clause, u"book"_s, u"book"_s, booked); // "a meeting room booking tool"
    }
    const Reference whole = m_reading.nouns.read(app, true);
    if (whole.kind == Reference::Named && !whole.meaning.isEmpty() && m_reading.lexicon.isArchetype(whole.key) &&
        m_reading.lexicon.thingsOfPlace(whole.key).isEmpty())
        m_reading.thing(whole).isCertain = true;
    if (whole.kind == Reference::Named && !whole.meaning.isEmpty())
        m_reading.state(clause, whole.meaning, whole.meaning, m_reading.thing(whole).key);
}

/// "a memory game website", but not "a board game store".
bool HeadReader::isGame(const QStringList &words)
{
    static const QSet<QString> plain{u"website"_s, u"web"_s,  u"webapp"_s,   u"app"_s,  u"application"_s,
                                     u"site"_s,    u"page"_s, u"platform"_s, u"game"_s, u"arcade"_s};
    const auto last =
        std::find_if_not(words.crbegin(), words.crend(), [](const QString &word) { return plain.contains(word); });
    return std::any_of(words.crbegin(), last,
                       [](const QString &word) { return word == "game"_L1 || word == "arcade"_L1; });
}

/// "a second-hand vinyl record store": what it sells is kept, whatever else is said of it.
void HeadReader::readSold(const NounPhrase &app)
{
    const QStringList &words = app.words;
    const Lexicon &lexicon = m_reading.lexicon;
    const auto shop =
        std::find_if(words.begin(), words.end(), [&](const QString &word) { return lexicon.isIn("shop"_L1, word); });
    const bool isOffice = std::any_of(words.begin(), words.end(),
                                      [&](const QString &word) { return lexicon.isIn("shop office"_L1, word); });
    QStringList sold;
    for (auto word = words.begin(); word != shop && shop != words.end(); ++word)
        sold.append(lexicon.singular(*word));
    if (app.written.contains(" and "_L1)) // "a flower bulb and seed shop"
        sold = sold.mid(0, app.written.section(u" and "_s, 0, 0).count(u' ') + 1);
    while (!sold.isEmpty() && lexicon.isIn("adjective"_L1, sold.constFirst()))
        sold.removeFirst();
    sold = sold.mid(std::max<qsizetype>(0, sold.size() - 2));
    if (isOffice || sold.isEmpty() || lexicon.isPerson(sold.constLast()) || lexicon.isIn("goods"_L1, sold.constLast()))
        return;
    if (sold.size() > 1 && (lexicon.isIn("goods"_L1, sold.constFirst()) || lexicon.isPerson(sold.constFirst())))
        sold.removeFirst();
    const auto use = lexicon.use(sold.constLast());
    const bool isThing = use && (use->canBe(NounClass::Artifact) || use->canBe(NounClass::Food) ||
                                 use->canBe(NounClass::Animal) || use->canBe(NounClass::Plant));
    if (!isThing)
        return;
    const QString key = sold.join(u' ');
    Thing &made = m_reading.thing({.kind = Reference::Named, .key = key, .written = key});
    made.isCertain = true;
    if (!lexicon.isArchetype(key))
        made.source = u"product"_s;
    m_reading.draft.sold = key;
    m_reading.lastThing = key;
}

void HeadReader::readAppKind(const NounPhrase &app)
{
    QStringList words = app.words;
    static const QSet<QString> plain{u"website"_s, u"app"_s, u"application"_s, u"site"_s, u"page"_s, u"tool"_s};
    while (words.size() > 1 && plain.contains(words.last()))
        words.removeLast();
    for (qsizetype first = 0; first < words.size(); ++first) {
        const QString suffix = QStringList(words.mid(first)).join(u' ');
        const CapabilityWord *capability = m_reading.lexicon.capability(suffix);
        if (!capability || m_reading.lexicon.sense(suffix, m_reading.draft.words))
            continue;
        if (capability->kind == "cannot"_L1)
            m_reading.markCannot(capability->detail);
        else if (capability->kind != "included"_L1 &&
                 (first == 0 || words.size() - first > 1 || isTool(capability->kind)))
            m_reading.askCapability(capability->kind, {}, capability->detail);
        return;
    }
}

bool HeadReader::isTool(const QString &kind)
{
    return kind == "dashboard"_L1 || kind == "calculator"_L1 || kind == "converter"_L1 || kind == "timer"_L1 ||
           kind == "arcadeGame"_L1;
}

bool HeadReader::isNamedAfter(const Complement &complement, const QStringList &words) const
{
    if (complement.phrases.size() != 1 || complement.phrases.first().words.size() > 2 || words.size() > 2)
        return false;
    const bool isSubject = complement.preposition == "about"_L1 || complement.preposition == "on"_L1;
    const bool isField = complement.preposition == "about"_L1 && !complement.phrases.first().hasDeterminer;
    if (!complement.phrases.first().isPlural && !isField) // "about gardening"
        return false;
    return (isSubject || complement.preposition == "for"_L1) &&
           std::all_of(words.begin(), words.end(), [&](const QString &word) {
               return word.contains(u'&') || m_reading.lexicon.isIn("app"_L1, word.toLower()) ||
                      m_reading.lexicon.isIn("adjective"_L1, word.toLower()) || word.contains(u'-');
           });
}

/// "A company website for a roofing firm": both say the same.
bool HeadReader::isOfFirm(const NounPhrase &phrase, const QStringList &words)
{
    static const QSet<QString> firms{u"company"_s, u"firm"_s, u"business"_s, u"agency"_s, u"corporate"_s};
    return words.size() == 1 && firms.contains(phrase.head()) && firms.contains(words.first().toLower());
}

/// What kind of app stands behind the subject: an "e-commerce" site is a shop, and "content" goes without saying.
QStringList HeadReader::kindOf(const QStringList &words)
{
    static const QHash<QString, QString> nouns{{u"social"_s, u"Network"_s}, {u"e-commerce"_s, u"Shop"_s},
                                               {u"ecommerce"_s, u"Shop"_s}, {u"productivity"_s, u"Planner"_s},
                                               {u"content"_s, {}},          {u"media"_s, {}}};
    if (words.size() != 1 || !nouns.contains(words.first().toLower()))
        return words;
    const QString noun = nouns.value(words.first().toLower());
    return noun.isEmpty() ? QStringList() : QStringList{noun};
}

QStringList HeadReader::qualified(const QStringList &words, const Clause &clause) const
{
    constexpr qsizetype kMostOfSubject = 2;
    constexpr qsizetype kMostOfFirm = 3;
    constexpr qsizetype kMost = 5;
    static const QSet<QString> anybody{
        u"user"_s,         u"people"_s,       u"person"_s,     u"everyone"_s, u"everybody"_s, u"anyone"_s,
        u"team"_s,         u"company"_s,      u"business"_s,   u"customer"_s, u"client"_s,    u"employee"_s,
        u"staff"_s,        u"member"_s,       u"friend"_s,     u"beginner"_s, u"family"_s,    u"purpose"_s,
        u"organisation"_s, u"organization"_s, u"individual"_s, u"browser"_s,  u"web"_s,       u"desktop"_s,
        u"phone"_s,        u"developer"_s,    u"visitor"_s,    u"admin"_s,    u"year"_s,      u"month"_s,
        u"week"_s,         u"day"_s};
    static const QSet<QString> groups{u"network"_s, u"group"_s, u"collection"_s, u"number"_s, u"chain"_s, u"range"_s};
    static const QSet<QString> people{u"professional"_s, u"fan"_s, u"enthusiast"_s, u"lover"_s, u"amateur"_s};
    const auto about = std::find_if(clause.complements.begin(), clause.complements.end(), [](const Complement &one) {
        return one.preposition == "for"_L1 && one.phrases.size() == 1;
    });
    if (about == clause.complements.end())
        return words;
    const NounPhrase &whole = about->phrases.first();
    const bool isOf = // "a chain of saunas", "the operators of a wind farm"
        !whole.of.isEmpty() && (groups.contains(whole.head()) || m_reading.lexicon.isPerson(whole.head()));
    const NounPhrase &phrase = isOf ? whole.of.first() : whole;
    QStringList subject = phrase.written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
    if (phrase.isPronoun || phrase.isEmpty() || anybody.contains(phrase.head()) ||
        subject.size() != phrase.words.size())
        return words;
    while (subject.size() > 1 && m_reading.lexicon.isIn("adjective"_L1, subject.first().toLower()))
        subject.removeFirst();
    if (people.contains(phrase.head()) && subject.size() > 1)
        subject.removeLast(); // "theatre professionals"
    else if (phrase.isPlural && m_reading.lexicon.actor(phrase.head()) == ActorKind::None &&
             !phrase.head().endsWith("er"_L1))
        subject.last() = m_reading.lexicon.singular(subject.last().toLower());
    // The site of a roofing firm is that of a firm already: "Roofing Firm", "Wind Turbine Maintenance".
    const bool isFirm = isOfFirm(phrase, words);
    if (isFirm && subject.size() > kMostOfSubject)
        subject.removeLast();
    if (isFirm)
        return subject.mid(std::max<qsizetype>(0, subject.size() - kMostOfFirm));
    subject = subject.mid(std::max<qsizetype>(0, subject.size() - kMostOfSubject));
    subject.removeIf([](const QString &word) { return anybody.contains(word.toLower()); });
    const bool isSaid = std::any_of(subject.begin(), subject.end(),
                                    [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
    return isSaid || subject.isEmpty() || subject.size() + words.size() > kMost ? words : subject + kindOf(words);
}

QString HeadReader::appName(const NounPhrase &app, const Clause &clause) const
{
    QStringList words = app.written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> telling{u"personal"_s, u"public"_s, u"daily"_s, u"internal"_s, u"local"_s};
    static const QSet<QString> technical{u"rest"_s, u"restful"_s, u"json"_s, u"http"_s, u"headless"_s, u"static"_s};
    while (words.size() > 1 &&
           (m_reading.lexicon.isIn("adjective"_L1, words.first().toLower()) ||
            technical.contains(words.first().toLower())) &&
           !telling.contains(words.first().toLower()))
        words.removeFirst();
    static const QSet<QString> plain{u"website"_s,  u"app"_s,     u"application"_s, u"site"_s,
                                     u"webapp"_s,   u"web"_s,     u"page"_s,        u"platform"_s,
                                     u"software"_s, u"program"_s, u"solution"_s};
    while (words.size() > 1 && plain.contains(words.last().toLower()))
        words.removeLast();
    if (clause.does("want"_L1) && !clause.subjects.isEmpty() && !clause.subjects.first().isPronoun) {
        const NounPhrase &subject = clause.subjects.first();
        if (m_reading.lexicon.actor(subject.head()) == ActorKind::None)
            words.prepend(subject.written.section(u' ', -1));
    }
    const QStringList kind = words;
    for (const Complement &complement : clause.complements) {
        const bool fits = complement.preposition == "for"_L1 && complement.phrases.size() == 1 && words.size() == 1;
        if (fits && complement.phrases.first().words.size() <= 2 && !complement.phrases.first().isPlural)
            words = complement.phrases.first().written.section(u" of "_s, -1).split(u' ') +
                    (isOfFirm(complement.phrases.first(), words) ? QStringList() : kindOf(words));
        else if (!plain.contains(words.last().toLower()) && isNamedAfter(complement, words))
            words = words.size() == 1 ? complement.phrases.first().written.split(u' ') + words
                                      : words + QStringList{u"for"_s} + complement.phrases.first().written.split(u' ');
    }
    static const QSet<QString> corporate{u"company"_s, u"corporate"_s, u"business"_s, u"official"_s};
    const bool isPlain = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return plain.contains(word.toLower()) || corporate.contains(word.toLower());
    });
    if (isPlain) { // "A web app for savings circles", "Web application: ferry tickets"
        QVector<NounPhrase> about = app.parts;
        for (const Complement &complement : clause.complements)
            about += complement.phrases;
        if (about.isEmpty())
            return {}; // named after what it keeps
        words = about.first().written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
    }
    if (words == kind && !isPlain)
        words = qualified(words, clause);
    return words.join(u' ').left(60);
}

void HeadReader::readGrouping(const QVector<NounPhrase> &phrases, const Clause &clause)
{
    if (m_reading.isCapabilityLast && !phrases.isEmpty()) { // "a search by author, title or ISBN"
        for (const NounPhrase &phrase : phrases)
            m_reading.draft.capabilities.last().fields.append(phrase.phrase());
        return;
    }
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    if (last && !phrases.isEmpty()) {
        NounPhrase also = phrases.first();
        also.quantifier = u"also"_s;
        last->parts.append(also);
    }
    m_features.readFeatures(phrases.mid(1), clause);
}

/// "a rental site for campervans", "a marketplace for coin collectors": what changes hands is kept.
void HeadReader::readDealtIn(const NounPhrase &phrase, const Clause &clause)
{
    const Lexicon &lexicon = m_reading.lexicon;
    const QStringList place = m_reading.draft.place.split(u' ', Qt::SkipEmptyParts);
    const auto isOf = [&](QLatin1StringView kinds) {
        return std::any_of(place.begin(), place.end(), [&](const QString &word) { return lexicon.isIn(kinds, word); });
    };
    const bool isRented = isOf("place of renting"_L1);
    const bool isTraded = isOf("place of trading"_L1);
    QStringList dealt = phrase.words;
    if (lexicon.isIn("gatherer"_L1, phrase.head()))
        dealt.removeLast();
    else if (!phrase.isPlural)
        dealt.clear();
    while (dealt.size() > 1 && (lexicon.isIn("adjective"_L1, dealt.constFirst()) || dealt.constFirst().contains(u'-')))
        dealt.removeFirst(); // "second-hand instruments"
    if ((!isRented && !isTraded) || dealt.isEmpty() || !m_reading.draft.sold.isEmpty())
        return;
    dealt.last() = lexicon.singular(dealt.constLast());
    const QString key = dealt.join(u' ');
    const auto use = lexicon.use(dealt.constLast());
    const bool isStuff = !use || use->noun == 0 || use->canBe(NounClass::Artifact) || use->canBe(NounClass::Food) ||
                         use->canBe(NounClass::Animal) || use->canBe(NounClass::Plant) ||
                         use->canBe(NounClass::Object) || lexicon.isArchetype(key);
    if (!isStuff || lexicon.isNotion(key) || lexicon.isPerson(dealt.constLast()) ||
        lexicon.isIn("goods"_L1, dealt.constLast()) || lexicon.capability(key))
        return;
    Thing &made = m_reading.thing({.kind = Reference::Named, .key = key, .written = key});
    made.isCertain = true;
    if (isRented) {
        made.source = u"rented item"_s;
        m_reading.addAct(u"act:Rental"_s, key, clause);
    } else if (!lexicon.isArchetype(key)) {
        made.source = u"listing"_s;
    }
    if (isTraded) { // "sellers set a reserve price": who sells puts them there
        const QSet<QString> &words = m_reading.draft.words;
        m_reading.actors = QStringList{words.contains(u"seller"_s) ? u"seller"_s : u"user"_s};
        m_reading.state(clause, u"create"_s, u"list"_s, key);
        m_reading.actors.clear();
    }
    m_reading.lastThing = key;
}

void HeadReader::readPurpose(const QVector<NounPhrase> &phrases)
{
    for (const NounPhrase &phrase : phrases) {
        const Reference reference = m_reading.nouns.read(phrase);
        if (!reference.meaning.isEmpty() && reference.kind == Reference::Named) {
            Thing &made = m_reading.thing(reference);
            made.isCertain = true;
        } else if (reference.kind == Reference::Named) {
            m_reading.draft.purposes.append(reference.key);
        }
    }
}

} // namespace autodevos
