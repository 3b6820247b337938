// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/nouns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

bool isToggle(const QString &act)
{
    return act == "favourite"_L1 || act == "like"_L1 || act == "follow"_L1 || act == "vote"_L1;
}

bool isRemark(const QString &act)
{
    return act == "comment"_L1 || act == "rate"_L1 || act == "review"_L1 || act == "act:Answer"_L1;
}

/// Adds fields and relations to the things, front to back; things found on the way are added at the end and get theirs.
class EntityBuilder {
public:
    EntityBuilder(Draft &draft, const Lexicon &lexicon)
        : m_draft(draft)
        , m_lexicon(lexicon)
        , m_nouns(lexicon, draft)
    {
    }

    Domain run()
    {
        addSections();
        addHints();
        dropUncertain();
        joinThings(m_draft, m_lexicon);
        for (const auto &thing : m_draft.things) {
            if (thing->act == "book"_L1)
                takeBookingParts(*thing);
        }
        for (std::size_t i = 0; i < m_draft.things.size() && i < 40; ++i)
            buildParts(*m_draft.things.at(i));
        addBookings();
        addPayments();
        signInBookers();
        dropUncertain();
        for (const auto &thing : m_draft.things)
            complete(*thing);
        for (const RelationAsked &asked : std::as_const(m_draft.relations))
            addAsked(asked);
        for (const auto &thing : m_draft.things)
            addAct(*thing);
        addContainment();
        addSatellites();
        addStandIns();
        addNamedTogether();
        linkDimensions();
        addLookedUp();
        addLogged();
        limitFigures();
        return finish();
    }

private:
    // ---- which things there are

    Thing &add(const QString &key, const QString &requirement)
    {
        Thing *found = m_draft.find(key);
        if (!found) {
            auto made = std::make_unique<Thing>();
            made->key = key;
            made->written = key;
            made->actor = m_lexicon.actor(key);
            found = made.get();
            m_draft.things.push_back(std::move(made));
        }
        found->isCertain = true;
        if (!requirement.isEmpty() && !found->requirements.contains(requirement))
            found->requirements.append(requirement);
        return *found;
    }

    /// Blog, portfolio and contact form bring a thing of their own, unless the prompt named it.
    void addSections()
    {
        for (CapabilityAsked &asked : m_draft.capabilities) {
            if (asked.kind == "blog"_L1)
                asked.thing = firstKnown({u"post"_s, u"blog post"_s, u"article"_s}, u"post"_s, asked.requirement);
            else if (asked.kind == "portfolio"_L1)
                addPortfolio(asked);
            else if (asked.kind == "contact"_L1) {
                asked.thing = firstKnown({u"contact message"_s, u"enquiry"_s, u"inquiry"_s}, u"contact message"_s,
                                         asked.requirement);
                m_draft.find(asked.thing)->parts += asked.parts;
            }
        }
    }

    /// "booking and payments": paid is what was booked, ordered or joined, and nothing where the shop's checkout takes
    /// the money.
    void addPayments()
    {
        const bool hasCheckout = m_draft.asks("cart"_L1);
        if (Thing *payment = m_draft.find(u"payment"_s); payment && payment->act == "act:Payment"_L1) {
            const Thing *deal = dealAbout(payment->target);
            const bool isBeside = payment->target == "voucher"_L1 || payment->target == "gift card"_L1;
            if (!deal &&
                (isBeside || m_lexicon.isPerson(payment->target.section(u' ', -1)))) // "name passengers and pay"
                deal = dealAbout({});
            payment->target = deal ? deal->key : payment->target;
            payment->isCertain = !hasCheckout;
            for (const QString &id : std::as_const(payment->requirements)) {
                if (hasCheckout)
                    m_draft.capabilities.append({.kind = u"cart"_s, .requirement = id});
            }
        }
        for (CapabilityAsked &asked : m_draft.capabilities) {
            const Thing *deal = asked.kind == "payment"_L1 && !hasCheckout ? dealAbout({}) : nullptr;
            if (asked.kind == "payment"_L1 && hasCheckout)
                asked.kind = u"cart"_s;
            else if (asked.kind == "payment"_L1 && !deal && m_draft.find(u"payment"_s)) // "record payments"
                asked.kind = u"included"_s;
            if (!deal)
                continue;
            const QString target = deal->key;
            Thing &payment = add(u"payment"_s, asked.requirement);
            if (payment.act.isEmpty() && payment.parts.isEmpty()) {
                payment.act = u"act:Payment"_s;
                payment.target = target;
            }
            asked.kind = u"included"_s;
        }
    }

    /// "Guests book, name their passengers and pay": what hangs together is found again only by who has an account.
    void signInBookers()
    {
        const auto isVisitor = [this](const QString &actor) {
            return m_lexicon.actor(actor) == ActorKind::Visitor;
        };
        const auto isMadeByVisitors = [&](const QString &key) {
            return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.thing == key && !one.actors.isEmpty() &&
                       std::all_of(one.actors.begin(), one.actors.end(), isVisitor) && one.meaning != "read"_L1 &&
                       one.meaning != "search"_L1 && one.meaning != "filter"_L1;
            });
        };
        for (const auto &part : m_draft.things) {
            const bool isPaid = part->act == "act:Payment"_L1;
            const Thing *deal = m_draft.find(isPaid ? part->target : QString());
            if (!deal || deal->act.isEmpty() || !isMadeByVisitors(part->key) || !isMadeByVisitors(deal->key))
                continue;
            for (Statement &statement : m_draft.statements) {
                if (!statement.actors.isEmpty() &&
                    std::all_of(statement.actors.begin(), statement.actors.end(), isVisitor) &&
                    statement.meaning != "read"_L1 && statement.meaning != "search"_L1 &&
                    statement.meaning != "filter"_L1)
                    statement.actors = QStringList{u"user"_s};
            }
            return;
        }
    }

    /// What was agreed on: a booking of `about`, an order, an enrolment; of anything where `about` is empty.
    [[nodiscard]] const Thing *dealAbout(const QString &about) const
    {
        static const QSet<QString> names{u"invoice"_s, u"booking"_s,     u"order"_s,      u"enrolment"_s,    u"bill"_s,
                                         u"rental"_s,  u"appointment"_s, u"membership"_s, u"registration"_s, u"fine"_s};
        const auto found = std::find_if(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
            const bool isAct =
                thing->act == "book"_L1 || (thing->act.startsWith("act:"_L1) && names.contains(thing->key));
            const bool isMeant = about.isEmpty() || thing->target == about || thing->key == about;
            return isMeant && (isAct || names.contains(thing->key));
        });
        return found == m_draft.things.end() ? nullptr : found->get();
    }

    void addPortfolio(CapabilityAsked &asked)
    {
        const QStringList names{u"project"_s, u"work"_s,  u"case study"_s,
                                u"artwork"_s, u"photo"_s, u"portfolio item"_s};
        const auto shown = std::find_if(m_draft.things.begin(), m_draft.things.end(), [](const auto &thing) {
            return thing->isCertain &&
                   std::any_of(thing->parts.begin(), thing->parts.end(), [](const NounPhrase &part) {
                       return part.head() == "photo"_L1 && part.quantifier == "also"_L1;
                   });
        });
        if (shown != m_draft.things.end()) { // "a gallery of pieces": the works are these
            asked.thing = (*shown)->key;
            return;
        }
        asked.thing =
            firstKnown(names, m_draft.place.contains(u"photo"_s) ? u"photo"_s : u"project"_s, asked.requirement);
        Thing *work = m_draft.find(asked.thing);
        if (asked.thing == "project"_L1)
            work->source = isOfCode() ? u"portfolio work"_s : u"portfolio piece"_s;
    }

    /// Only who writes programs shows where they are kept.
    [[nodiscard]] bool isOfCode() const
    {
        static const QStringList code{u"developer"_s, u"developers"_s, u"programmer"_s, u"software"_s, u"code"_s,
                                      u"engineer"_s,  u"engineers"_s,  u"coder"_s,      u"web"_s,      u"github"_s};
        return std::any_of(code.begin(), code.end(), [&](const QString &word) { return m_draft.words.contains(word); });
    }

    QString firstKnown(const QStringList &keys, const QString &otherwise, const QString &requirement)
    {
        for (const QString &key : keys) {
            if (m_draft.find(key))
                return add(key, requirement).key;
        }
        return add(otherwise, requirement).key;
    }

    [[nodiscard]] bool hasCertain() const
    {
        return std::any_of(m_draft.things.begin(), m_draft.things.end(),
                           [](const auto &thing) { return thing->isCertain && thing->key != "contact message"_L1; });
    }

    [[nodiscard]] QString firstRequirement() const
    {
        return m_draft.requirements.isEmpty() ? QString() : m_draft.requirements.first().id.value();
    }

    /// "recipe box" is about recipes; "gym app" alone about what a gym deals with.
    void addHints()
    {
        const bool hadCertain = hasCertain();
        if (!hadCertain && m_draft.hints.size() > 1 && addPlaceOf(m_draft.hints))
            return;
        const QString whole = m_draft.hints.join(u' ');
        if (m_draft.hints.size() > 1 && m_lexicon.isArchetype(whole)) {
            add(whole, firstRequirement());
            return;
        }
        for (const QString &hint : std::as_const(m_draft.hints)) {
            const QStringList things = m_lexicon.thingsOfPlace(hint);
            const bool isItself = things.isEmpty() ? m_lexicon.isArchetype(hint) : things.contains(hint);
            if (hadCertain && m_lexicon.isIn("deed"_L1, hint) && hasActs())
                continue; // "car rental": who books a car rents it
            const bool isApplied = hint == "job"_L1 &&
                                   std::any_of(m_draft.things.begin(), m_draft.things.end(), [this](const auto &thing) {
                                       return m_lexicon.isIn("applied for"_L1, thing->key);
                                   });
            if (isApplied)
                continue; // "a job board" for casting calls
            if (m_lexicon.isIn("business"_L1, hint) && hadCertain)
                continue; // "company website"
            if (hint == "house"_L1 && hint != m_draft.hints.constFirst())
                continue; // "auction house", "tea house"
            if (hadCertain && m_draft.hints.size() > 1 && m_lexicon.isIn("kept in one"_L1, hint))
                continue; // "a vaccination record"
            if (m_draft.isGame || isSaidOtherwise(hint) || isOfKind(hint))
                continue;
            const bool isLast = hint == m_draft.hints.constLast() || !hadCertain;
            if (isItself && isLast && m_lexicon.actor(hint) == ActorKind::None && !m_nouns.known({hint}))
                add(hint, firstRequirement());
        }
        if (hadCertain) {
            completePlace();
            return;
        }
        if (!m_draft.isGame && addPlaceOf(m_draft.place.split(u' ', Qt::SkipEmptyParts) + m_draft.purposes))
            return;
        if (!hasCertain())
            addLastResort();
    }

    /// "a job board" for vacancies
    [[nodiscard]] bool isSaidOtherwise(const QString &hint) const
    {
        const WordSense *sense = m_lexicon.sense(hint, m_draft.words);
        return sense && !sense->keepsName &&
               std::any_of(sense->things.begin(), sense->things.end(),
                           [&](const QString &thing) { return m_draft.find(thing) && thing != hint; });
    }

    /// "a property website on which houseboats are offered": the properties are the houseboats.
    [[nodiscard]] bool isOfKind(const QString &hint) const
    {
        static const QSet<QString> terms{u"price"_s, u"rent"_s, u"offer type"_s, u"deposit"_s};
        const auto isOffered = [](const NounPhrase &part) {
            return terms.contains(part.phrase());
        };
        const auto isLookedUp = [this](const Thing &thing) {
            return std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(),
                               [&](const CapabilityAsked &asked) {
                                   return asked.kind == "filter"_L1 && asked.thing == thing.key &&
                                          std::any_of(asked.fields.begin(), asked.fields.end(),
                                                      [](const QString &field) { return terms.contains(field); });
                               });
        };
        return m_lexicon.isIn("kind of goods"_L1, hint) && !m_draft.find(hint) &&
               std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
                   return thing->isCertain && thing->act.isEmpty() && isThere(*thing) &&
                          (isLookedUp(*thing) || std::any_of(thing->parts.begin(), thing->parts.end(), isOffered));
               });
    }

    /// What the longest phrase among the words that names a place deals with.
    bool addPlaceOf(const QStringList &words)
    {
        for (qsizetype length = words.size(); length >= 1; --length) {
            for (qsizetype first = 0; first + length <= words.size(); ++first) {
                const QStringList things = m_lexicon.thingsOfPlace(QStringList(words.mid(first, length)).join(u' '));
                for (const QString &thing : things) {
                    Thing &made = add(thing, firstRequirement());
                    const WordSense *sense = m_lexicon.sense(thing, m_draft.words);
                    if (sense && sense->keepsName && made.source.isEmpty())
                        made.source = sense->things.constLast();
                }
                if (!things.isEmpty())
                    return true;
            }
        }
        return false;
    }

    /// A prompt of one line names what it thinks of first: "appointments for a hair salon" are made for a service.
    void completePlace()
    {
        constexpr int mostWords = 12;
        const auto isTold = [](const auto &thing) { // "events with tasks, budgets and suppliers"
            return thing->isCertain && !thing->parts.isEmpty();
        };
        const auto named = std::count_if(m_draft.things.begin(), m_draft.things.end(),
                                         [](const auto &thing) { return thing->isCertain && thing->act.isEmpty(); });
        if (m_draft.isGame || m_draft.words.size() > mostWords || m_draft.statements.size() > 2 || named > 1 ||
            std::any_of(m_draft.things.begin(), m_draft.things.end(), isTold))
            return;
        const bool isJudged = m_draft.words.contains(u"review"_s) || m_draft.words.contains(u"rating"_s);
        const auto isSaid = [&](const QString &thing) {
            return m_draft.find(thing) || (isJudged && (thing == "review"_L1 || thing == "rating"_L1)) ||
                   std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
                       // a film's genre is one of its fields; casting calls are the jobs of their board
                       return m_lexicon.archetype(other->key).contains(thing) ||
                              (m_lexicon.isIn("applied for"_L1, other->key) && m_lexicon.isIn("applied for"_L1, thing));
                   });
        };
        const QString said = (m_draft.hints + QStringList{m_draft.place} + m_draft.purposes).join(u' ');
        const QStringList words = said.split(u' ', Qt::SkipEmptyParts);
        QStringList places = words;
        for (qsizetype i = words.size() - 2; i >= 0; --i) // "project management" before "project"
            places.prepend(words.at(i) + u' ' + words.at(i + 1));
        for (const QString &place : std::as_const(places)) {
            const QStringList things = m_lexicon.thingsOfPlace(place);
            if (std::none_of(things.begin(), things.end(), [this](const auto &thing) { return m_draft.find(thing); }))
                continue; // it is about something else
            for (const QString &thing : things) {
                if (!isSaid(thing))
                    add(thing, firstRequirement());
            }
            return;
        }
    }

    [[nodiscard]] bool hasActs() const
    {
        const bool isBooked = std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                                          [](const Statement &statement) { return statement.meaning == "book"_L1; });
        return isBooked || std::any_of(m_draft.things.begin(), m_draft.things.end(),
                                       [](const auto &thing) { return thing->act.startsWith(u"act:"_s); });
    }

    void addLastResort()
    {
        for (const auto &thing : m_draft.things) {
            if (m_lexicon.isArchetype(thing->key)) {
                thing->isCertain = true;
                return;
            }
        }
        if (m_draft.isSite) // a company's site: pages, what it offers, and a way to write
            return;
        for (const QString &purpose : std::as_const(m_draft.purposes)) {
            if (m_lexicon.isArchetype(purpose))
                m_draft.hints.append(purpose);
        }
        if (!m_draft.hints.isEmpty())
            add(m_draft.hints.constLast(), firstRequirement());
        else if (!m_draft.things.empty())
            m_draft.things.front()->isCertain = true;
    }

    void dropUncertain()
    {
        std::erase_if(m_draft.things, [](const auto &thing) { return !thing->isCertain; });
    }

    /// A booked thing that has no slot of its own gets bookings: "book a room" but not "book an appointment".
    void addBookings()
    {
        bookWhatTheAppIsFor();
        for (Statement &statement : m_draft.statements) {
            Thing *booked = m_draft.find(statement.thing);
            if (statement.meaning != "book"_L1 || !booked || hasSlot(*booked) || statement.verb == "schedule"_L1)
                continue;
            QStringList names{u"booking"_s, u"reservation"_s};
            if ((statement.verb == "reserve"_L1 && !m_draft.find(names.first())) ||
                (!m_draft.find(names.first()) && m_draft.find(names.last())))
                names.move(0, 1);                              // "reservations" and "book a room" are the same
            const Thing *counted = m_draft.find(names.last()); // made already where "four seats" were reserved
            if (counted && counted->act == "book"_L1 && counted->target == booked->key)
                names.move(0, 1);
            for (const QString &slot : {u"viewing"_s, u"consultation"_s, u"appointment"_s}) {
                const Thing *named = m_draft.find(names.first()) ? nullptr : m_draft.find(slot);
                if (named && named != booked && (named->act.isEmpty() || named->act == "book"_L1))
                    names.prepend(slot); // "an appointment website … customers book a haircut"
            }
            const QString name = names.first();
            Thing &made = add(name, statement.requirement);
            if (made.act.isEmpty()) {
                made.act = u"book"_s;
                made.target = booked->key;
                made.isBuilt = true;
                takeBookingParts(made);
            }
            for (RelationAsked &asked : m_draft.relations) { // invited to what was booked, not to the room
                if (asked.name == "invitees"_L1 && asked.from == booked->key)
                    asked.from = made.key;
            }
            statement.thing = made.key;
        }
        joinLooseBookings();
    }

    /// "an appointment booking website": what is booked there are the appointments.
    void joinLooseBookings()
    {
        const auto booked = std::find_if(m_draft.things.begin(), m_draft.things.end(),
                                         [](const auto &thing) { return thing->act == "book"_L1; });
        for (const QString &key : {u"booking"_s, u"reservation"_s}) {
            Thing *loose = booked == m_draft.things.end() ? nullptr : m_draft.find(key);
            if (!loose || loose == booked->get() || !loose->act.isEmpty() || !loose->parts.isEmpty())
                continue;
            for (Statement &statement : m_draft.statements) {
                if (statement.thing == key)
                    statement.thing = (*booked)->key;
            }
            (*booked)->requirements += loose->requirements;
            loose->isCertain = false;
        }
        dropUncertain();
    }

    /// "a booking page … packages with a price and a duration": these are booked, where nothing else is said to be.
    void bookWhatTheAppIsFor()
    {
        static const QStringList deals{u"appointment"_s, u"booking"_s, u"reservation"_s};
        const QStringList words = m_draft.place.split(u' ') + m_draft.hints;
        const bool isOnline = m_draft.words.contains(u"online"_s) && m_draft.words.contains(u"booking"_s);
        const bool isFor = isOnline || std::any_of(words.begin(), words.end(),
                                                   [](const QString &word) { return deals.contains(word); });
        const bool isSaid =
            std::any_of(m_draft.things.begin(), m_draft.things.end(),
                        [](const auto &thing) { return thing->act == "book"_L1; }) ||
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                        [&](const Statement &one) { return one.meaning == "book"_L1 && !deals.contains(one.thing); });
        static const QStringList never{u"question"_s, u"answer"_s, u"survey"_s, u"article"_s, u"post"_s};
        const auto session = std::find_if(m_draft.things.begin(), m_draft.things.end(), [](const auto &thing) {
            return thing->isCertain && thing->act.isEmpty() && thing->key == "session"_L1;
        });
        const auto offered = session != m_draft.things.end() // "search sessions by town, book a time"
                                 ? session
                                 : std::find_if(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
                                       return thing->isCertain && thing->act.isEmpty() && !isPerson(*thing) &&
                                              !hasSlot(*thing) && !m_lexicon.isIn("classifier"_L1, thing->key) &&
                                              !never.contains(thing->key.section(u' ', -1));
                                   });
        if (!isFor || isSaid || offered == m_draft.things.end())
            return;
        for (const QString &deal : deals) { // "bookings" that were named, but not of what
            Thing *named = m_draft.find(deal);
            if (!named || !named->act.isEmpty() || !named->parts.isEmpty())
                continue;
            named->act = u"book"_s;
            named->target = (*offered)->key;
            takeBookingParts(*named);
            m_draft.statements.append({.meaning = u"book"_s,
                                       .verb = u"book"_s,
                                       .actors = {u"user"_s},
                                       .thing = named->key,
                                       .requirement = firstRequirement()});
            return;
        }
        m_draft.statements.append({.meaning = u"book"_s,
                                   .verb = u"book"_s,
                                   .actors = {u"user"_s},
                                   .thing = (*offered)->key,
                                   .requirement = firstRequirement()});
    }

    /// "enter the licence plate and phone number": of the booking.
    void takeBookingParts(Thing &booking)
    {
        static const QSet<QString> known{u"date"_s, u"time"_s, u"name"_s, u"email"_s};
        for (NounPhrase part : std::exchange(m_draft.bookingParts, {})) {
            if (known.contains(part.phrase()))
                continue;
            static const QSet<QString> people{u"people"_s, u"person"_s, u"guest"_s};
            if (part.of.size() == 1 && people.contains(m_lexicon.singular(part.of.constFirst().head())))
                part.of.first().words = {u"guest"_s}; // as stays count them anyway
            part.quantifier = u"also"_s;
            booking.parts.append(part);
            if (booking.isBuilt)
                buildPart(booking, part);
        }
    }

    [[nodiscard]] bool hasSlot(const Thing &thing) const
    {
        if (m_lexicon.isIn("slot"_L1, thing.key) || m_lexicon.isIn("slot"_L1, thing.key.section(u' ', -1)))
            return true;
        static const QSet<QString> offers{u"price"_s,    u"fee"_s,   u"cost"_s, u"seat"_s,
                                          u"capacity"_s, u"place"_s, u"spot"_s};
        const bool isOffered = std::any_of(thing.parts.begin(), thing.parts.end(), [this](const NounPhrase &part) {
            return offers.contains(m_lexicon.singular(part.head())) ||
                   (!part.of.isEmpty() && offers.contains(m_lexicon.singular(part.of.constFirst().head())));
        });
        if (isOffered) // "rides with a date, seats and a price": others book them
            return false;
        return std::any_of(thing.parts.begin(), thing.parts.end(),
                           [](const NounPhrase &part) {
                               return part.phrase() == "date"_L1 || part.phrase() == "time slot"_L1;
                           }) &&
               thing.act.isEmpty();
    }

    // ---- parts: fields, relations, and things that were hidden among them

    void buildParts(Thing &thing)
    {
        // buildPart may add things; parts of this one do not change meanwhile
        thing.isBuilt = true;
        const QVector<NounPhrase> parts = thing.parts;
        for (const NounPhrase &part : parts) {
            if (part.quantifier == "unique"_L1 || part.quantifier == "required"_L1)
                mark(thing, part);
            else if (m_lexicon.isIn("quality of values"_L1, part.words.value(0)) && part.words.size() > 1)
                buildQualified(thing, part);
            else
                buildPart(thing, part);
        }
        applyStates(thing);
    }

    /// "a required phone number"
    void buildQualified(Thing &thing, NounPhrase part)
    {
        part.words.removeFirst();
        part.written = part.written.section(u' ', 1);
        const qsizetype known = thing.entity.fields.size();
        buildPart(thing, part);
        for (qsizetype i = known; i < thing.entity.fields.size(); ++i)
            thing.entity.fields[i].required = true;
    }

    static void mark(Thing &thing, const NounPhrase &part)
    {
        for (Field &field : thing.entity.fields) {
            if (field.name != lowerCamel(part.phrase()))
                continue;
            field.unique = field.unique || part.quantifier == "unique"_L1;
            field.required = true;
        }
    }

    /// "member profiles (native language, level, hobbies)": what stands in the brackets are values, not choices.
    [[nodiscard]] bool describesThing(const NounPhrase &part) const
    {
        const bool isThing = part.head() == "profile"_L1 || m_lexicon.isArchetype(part.phrase()) || part.isPlural;
        if (part.hasOptions || part.parts.size() < 2 || !isThing ||
            !m_lexicon.exactFieldSpecification(part.phrase()).isEmpty())
            return false;
        const auto values = std::count_if(part.parts.begin(), part.parts.end(), [this](const NounPhrase &value) {
            return !m_lexicon.fieldSpecification(value.phrase()).isEmpty();
        });
        return values * 2 > part.parts.size() && values > 1;
    }

    void buildPart(Thing &thing, const NounPhrase &part)
    {
        if (part.isPronoun || part.isExample)
            return;
        if (part.phrase() == "online booking"_L1) // "tours with photos, online booking": others book them
            return;
        if (takesNames(thing, part)) { // "services with a duration and a price (oil change, tyre swap)"
            NounPhrase bare = part;
            for (const NounPhrase &name : part.parts)
                thing.names.append(sentenceCase(name.written));
            bare.parts.clear();
            bare.bracketed = 0;
            return buildPart(thing, bare);
        }
        const bool isFigure =
            thing.key.section(u' ', -1) == "measurement"_L1 && (part.isPlural || !m_lexicon.isArchetype(part.phrase()));
        if (isFigure && !m_nouns.known({part.phrase()}))
            return addFigure(thing, part);
        if (part.range && part.isPlural && part.parts.isEmpty() && isPeople(part.head())) {
            Field count = fieldsOf(part, m_lexicon).constFirst(); // "adults (1-9)": how many
            count.name = lowerCamel(m_lexicon.plural(part.phrase()));
            count.label = sentenceCase(m_lexicon.plural(part.phrase()));
            count.type = FieldType::Integer;
            count.minimum = part.range->from;
            count.maximum = part.range->to;
            return addField(thing, count);
        }
        const bool isRating = part.range && part.head() == "rating"_L1; // a player's own, not one that others give
        if (part.hasOptions || !part.unit.isEmpty() || isRating)
            return tellField(thing, part, fieldsOf(part, m_lexicon).constFirst());
        if (Thing *end = endOf(thing, part))
            return m_draft.relations.append({.from = thing.key,
                                             .to = end->key,
                                             .name = lowerCamel(part.phrase()),
                                             .requirement = thing.requirements.value(0),
                                             .isPart = true});
        if (Thing *other = m_nouns.known(part.words);
            other && other != &thing && other->isCertain && (part.phrase() == other->key || !isField(part)))
            return relate(thing, *other, part);
        const QString words = part.phrase();
        if (words == "category"_L1 && part.parts.isEmpty() &&
            thing.key != "category"_L1) // so that it can be filtered by
            return relate(thing, add(words, thing.requirements.value(0)), part);
        const bool isLookedUpTag =
            words == "tag"_L1 && part.isPlural && part.parts.isEmpty() &&
            std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(), [](const CapabilityAsked &asked) {
                return asked.kind == "filter"_L1 && asked.fields.contains(u"tag"_s);
            });
        if (isLookedUpTag && thing.key != "tag"_L1) // so that lists can be narrowed to one
            return relate(thing, add(words, thing.requirements.value(0)), part);
        if (m_lexicon.isIn("picture"_L1, words) && part.parts.isEmpty() && !keepsPictures(thing))
            return addPicture(thing, part);
        const bool isMatch = (part.head() == "suggestion"_L1 || part.head() == "match"_L1) && !part.of.isEmpty() &&
                             m_lexicon.isPerson(part.of.constFirst().head());
        if (isMatch) { // "suggestions of members whose languages fit yours"
            m_draft.capabilities.append({.kind = u"matching"_s, .requirement = thing.requirements.value(0)});
            return;
        }
        if (describesThing(part)) {
            const bool isProfile = part.head() == "profile"_L1;
            Thing &made = add(isProfile ? u"profile"_s : words, thing.requirements.value(0));
            made.parts += part.parts;
            if (isProfile) // everybody keeps their own
                m_draft.statements.append({.meaning = u"create"_s,
                                           .verb = u"create"_s,
                                           .actors = {u"user"_s},
                                           .thing = made.key,
                                           .requirement = thing.requirements.value(0)});
            NounPhrase bare = part;
            bare.parts.clear();
            return isProfile || &made == &thing ? void() : relate(thing, made, bare);
        }
        if (part.head() == "list"_L1 && part.of.size() == 1 && part.parts.isEmpty() && !m_lexicon.isArchetype(words)) {
            NounPhrase listed = part.of.constFirst(); // "a text and a list of tools"
            listed.isPlural = true;
            listed.quantifier = part.quantifier;
            return buildPart(thing, listed);
        }
        const ActorKind actor = m_lexicon.actor(words);
        if (m_lexicon.isIn("collective"_L1, words) && actor == ActorKind::User && !part.isPlural)
            return relate(thing, add(words, thing.requirements.value(0)), part); // "riders have a team"
        if (actor == ActorKind::User && !isField(part))
            return relateUser(thing, part);
        if (actor == ActorKind::Public || actor == ActorKind::Staff) {
            const bool isThing = part.hasDeterminer || part.isPlural || !part.parts.isEmpty();
            if (!isField(part) && m_lexicon.isArchetype(words) && isThing)
                return relate(thing, add(words, thing.requirements.value(0)), part);
        }
        if (words == "like"_L1 && part.isPlural) // "posts with likes and comments"
            return addRemark(u"like"_s, u"like"_s, thing, thing.requirements.value(0));
        const CapabilityWord *capability = m_lexicon.capability(words);
        const bool isTalk = words == "comment"_L1 && part.isPlural && isTalkedAbout(thing);
        if (capability && (isTalk || !isField(part)) && part.parts.isEmpty())
            return buildCapabilityPart(thing, part, *capability);
        const QString head = part.head();
        const bool isKind =
            part.isPlural && part.words.size() > 1 && !isField(part) && m_lexicon.isArchetype(head) &&
            (m_lexicon.parents(head).contains(thing.key) || m_lexicon.parents(head).contains(thing.key + u'*'));
        if (isKind) // "courses with video lessons"
            return relate(thing, add(head, thing.requirements.value(0)), part);
        const bool isChild =
            m_lexicon.parents(words).contains(thing.key) || m_lexicon.parents(words).contains(thing.key + u'*');
        if (m_lexicon.isArchetype(words) && part.isPlural && (!isField(part) || isChild) && words != thing.key)
            return relate(thing, add(words, thing.requirements.value(0)), part);
        if (m_lexicon.isIn("generic"_L1, part.head()) && m_lexicon.fieldSpecification(words).isEmpty() &&
            part.of.isEmpty() && part.parts.size() < 2) // "a side (left, right)" says which there are
            return;
        for (const Field &field : fieldsOf(part, m_lexicon))
            tellField(thing, part, part.parts.isEmpty() ? usualFor(thing, field) : field);
    }

    /// "with a status", and later on which ones there are.
    static void tellField(Thing &thing, const NounPhrase &part, const Field &field)
    {
        if (field.type == FieldType::Enum && (part.hasOptions || part.parts.size() > 1))
            removeIf(thing.entity.fields,
                     [&](const Field &known) { return known.name == field.name && known.type == FieldType::Enum; });
        addField(thing, field);
    }

    /// Words behind an amount are no amounts: they name the records.
    [[nodiscard]] bool takesNames(const Thing &thing, const NounPhrase &part) const
    {
        if (part.bracketed < 2 || part.parts.size() != part.bracketed || !thing.names.isEmpty() || part.hasOptions)
            return false;
        const QVector<Field> fields =
            fieldsFromSpecification(m_lexicon.exactFieldSpecification(part.phrase()), part.phrase());
        const bool isAmount = fields.size() == 1 && (fields.constFirst().type == FieldType::Money ||
                                                     fields.constFirst().type == FieldType::Duration ||
                                                     fields.constFirst().type == FieldType::Number);
        return isAmount && std::all_of(part.parts.begin(), part.parts.end(), [](const NounPhrase &name) {
                   return name.parts.isEmpty() && !name.written.isEmpty() && name.written.at(0).isLetter();
               });
    }

    /// What is measured or counted is a number, whatever else the word may mean.
    void addFigure(Thing &thing, const NounPhrase &part)
    {
        Field field = fieldsOf(part, m_lexicon).constFirst();
        if (field.type == FieldType::String || field.type == FieldType::List || field.type == FieldType::Text)
            field = Field{.name = lowerCamel(part.isPlural ? m_lexicon.plural(part.phrase()) : part.phrase()),
                          .label = sentenceCase(part.written),
                          .type = part.isPlural ? FieldType::Integer : FieldType::Number};
        addField(thing, field);
        if (Thing *counted = m_draft.find(part.phrase()); counted && counted != &thing && counted->parts.isEmpty())
            counted->isCertain = false;
    }

    /// "home team" of a fixture, "arrival port" of a crossing: one of several that it has of the same kind.
    [[nodiscard]] Thing *endOf(const Thing &thing, const NounPhrase &part) const
    {
        static const QSet<QString> ends{u"home"_s,   u"away"_s,   u"departure"_s,  u"arrival"_s, u"source"_s,
                                        u"target"_s, u"origin"_s, u"first"_s,      u"second"_s,  u"pickup"_s,
                                        u"from"_s,   u"to"_s,     u"start"_s,      u"sending"_s, u"receiving"_s,
                                        u"end"_s,    u"return"_s, u"destination"_s};
        if (part.isPlural || part.words.size() != 2 || !ends.contains(part.words.constFirst()))
            return nullptr;
        Thing *end = m_draft.find(part.head());
        return end && end != &thing && end->isCertain ? end : nullptr;
    }

    /// What has answers, votes or the like has comments of people too, not a field for them.
    [[nodiscard]] bool isTalkedAbout(const Thing &thing) const
    {
        static const QSet<QString> talk{u"answer"_s, u"reply"_s,  u"vote"_s,  u"upvote"_s,
                                        u"like"_s,   u"review"_s, u"rating"_s};
        return std::any_of(thing.parts.begin(), thing.parts.end(),
                           [](const NounPhrase &part) { return part.isPlural && talk.contains(part.phrase()); });
    }

    /// An album holds pictures as things of their own; anything else just shows one.
    [[nodiscard]] bool keepsPictures(const Thing &thing) const
    {
        return m_lexicon.isIn("album"_L1, thing.key) || m_lexicon.isIn("album"_L1, thing.key.section(u' ', -1)) ||
               m_draft.find(u"photo"_s);
    }

    void addPicture(Thing &thing, const NounPhrase &part) const
    {
        NounPhrase one = part;
        one.isPlural = false;
        const QVector<Field> usual = archetypeFields(thing.source.isEmpty() ? thing.key : thing.source, m_lexicon);
        const auto known =
            std::find_if(usual.begin(), usual.end(), [](const Field &field) { return field.type == FieldType::Image; });
        addField(thing, known == usual.end() || !part.isPlural || part.head() == "video"_L1
                            ? fieldsOf(one, m_lexicon).constFirst()
                            : *known);
    }

    [[nodiscard]] bool isPeople(const QString &word) const
    {
        const auto use = m_lexicon.use(word);
        return m_lexicon.isPerson(word) || (use && use->canBe(NounClass::Person));
    }

    /// A ticket's status has other options than a task's: what the thing usually has wins over the word alone.
    [[nodiscard]] Field usualFor(const Thing &thing, const Field &field) const
    {
        if (field.name == "position"_L1 && isPerson(thing)) // what somebody works as
            return {.name = field.name, .label = field.label, .maximum = 120};
        if (field.name == "length"_L1 && field.type == FieldType::Duration && !lasts(thing)) // of a log or a boat
            return {.name = field.name, .label = field.label, .type = FieldType::Number, .minimum = 0};
        if (field.type != FieldType::Enum)
            return field;
        for (const Field &usual : archetypeFields(thing.source.isEmpty() ? thing.key : thing.source, m_lexicon)) {
            if (usual.name == field.name && usual.type == FieldType::Enum)
                return usual;
        }
        const bool isUsual = field.name == "status"_L1 && field.initial == "Open"_L1; // of work to be done
        if (isUsual && isPerson(thing))
            return fieldsFromSpecification(u"status:enum!=Active|Inactive@Active"_s, {}).constFirst();
        if (isUsual && m_lexicon.isIn("used object"_L1, thing.key.section(u' ', -1)))
            return fieldsFromSpecification(u"status:enum!=Available|In use|Out of service@Available"_s, {})
                .constFirst();
        return field;
    }

    /// How long it is said of its time: a song, a meeting. Anything that stands or lies there is measured.
    [[nodiscard]] bool lasts(const Thing &thing) const
    {
        const QString head = (thing.source.isEmpty() ? thing.key : thing.source).section(u' ', -1);
        const auto use = m_lexicon.use(head);
        const bool isStuff =
            use && (use->canBe(NounClass::Artifact) || use->canBe(NounClass::Animal) || use->canBe(NounClass::Plant) ||
                    use->canBe(NounClass::Location) || use->canBe(NounClass::Object) ||
                    use->canBe(NounClass::Substance) || use->canBe(NounClass::Food));
        return !thing.act.isEmpty() || m_lexicon.isIn("lasting"_L1, thing.key) || m_lexicon.isIn("lasting"_L1, head) ||
               m_lexicon.isIn("heard"_L1, head) || m_lexicon.isIn("seen"_L1, head) || !isStuff;
    }

    [[nodiscard]] bool isPerson(const Thing &thing) const
    {
        return thing.actor != ActorKind::None || m_lexicon.isPerson(thing.key.section(u' ', -1));
    }

    /// "suppliers" where only one "supplier" is a field are things of their own; "tags" are a list.
    [[nodiscard]] bool isField(const NounPhrase &part) const
    {
        const QString words = part.phrase();
        if (part.isPlural && !m_lexicon.exactFieldSpecification(m_lexicon.plural(words)).isEmpty())
            return true;
        const QString one = m_lexicon.exactFieldSpecification(words);
        return !one.isEmpty() && !(part.isPlural && m_lexicon.isArchetype(words) && !one.contains(u":list"_s) &&
                                   !one.contains(u":integer"_s) && !one.contains(u":text"_s));
    }

    void buildCapabilityPart(Thing &thing, const NounPhrase &part, const CapabilityWord &capability)
    {
        const QString requirement = thing.requirements.value(0);
        if (capability.kind == "comments"_L1)
            addRemark(u"comment"_s, u"comment"_s, thing, requirement);
        else if (capability.kind == "ratings"_L1)
            addRemark(part.head() == "review"_L1 ? u"review"_s : u"rate"_s,
                      part.head() == "review"_L1 ? u"review"_s : u"rating"_s, thing, requirement);
        else if (capability.kind == "favourites"_L1)
            addRemark(u"favourite"_s, u"favourite"_s, thing, requirement);
        else if (capability.kind != "cannot"_L1 && capability.kind != "included"_L1)
            askPart(thing, part, capability);
        else if (capability.kind == "cannot"_L1)
            m_draft.requirements.append(
                {.id = RequirementId(u"R%1"_s.arg(m_draft.requirements.size() + 1)),
                 .text = sentenceCase(u"%1 of %2"_s.arg(part.written, m_lexicon.plural(thing.key))),
                 .offset = part.span.offset,
                 .length = part.span.length,
                 .cannot = capability.detail});
    }

    /// "quizzes with scoring": asked for by itself, of this thing.
    void askPart(const Thing &thing, const NounPhrase &part, const CapabilityWord &capability)
    {
        const Requirement requirement{.id = RequirementId(u"R%1"_s.arg(m_draft.requirements.size() + 1)),
                                      .text =
                                          sentenceCase(u"%1 of %2"_s.arg(part.written, m_lexicon.plural(thing.key))),
                                      .offset = part.span.offset,
                                      .length = part.span.length};
        m_draft.requirements.append(requirement);
        m_draft.capabilities.append({.kind = capability.kind,
                                     .detail = capability.detail,
                                     .thing = thing.key,
                                     .requirement = requirement.id.value()});
    }

    void addRemark(const QString &act, const QString &name, const Thing &target, const QString &requirement)
    {
        for (const auto &known : m_draft.things) {
            if (known->act == act && known->target == target.key)
                return;
        }
        const QString targetKey = target.key;
        const bool isTaken = m_draft.find(name) && !m_draft.find(name)->act.isEmpty();
        Thing &made = add(isTaken ? targetKey + u' ' + name : name, requirement);
        made.act = act;
        made.target = targetKey;
    }

    /// "courses have lessons" hangs lessons under courses; "contacts have a company" points the other way.
    void relate(Thing &thing, Thing &other, const NounPhrase &part)
    {
        const QString requirement = thing.requirements.value(0);
        for (const NounPhrase &own : part.parts) { // "trips have activities with a name and a cost"
            other.parts.append(own);
            if (other.isBuilt)
                buildPart(other, own);
        }
        const bool isClassifier = m_lexicon.isIn("classifier"_L1, other.key.section(u' ', -1));
        const bool isWith =
            other.actor != ActorKind::None && m_lexicon.isIn("slot"_L1, thing.key); // "appointments with doctors"
        const bool isOne = isWith || !part.isPlural || part.quantifier == "one"_L1 || part.quantifier == "1"_L1;
        const bool isCast = other.actor != ActorKind::None && !isChildOf(other, thing);
        if (!other.act.isEmpty() && other.target.isEmpty()) {
            other.target = thing.key;
            return;
        }
        if (other.act.isEmpty() && other.target.isEmpty() && isRemarkName(other.key) && part.isPlural) {
            other.act = other.key == "comment"_L1 ? u"comment"_s : other.key == "review"_L1 ? u"review"_s : u"rate"_s;
            other.target = thing.key;
            return;
        }
        if (isOne)
            m_draft.relations.append({.from = thing.key, .to = other.key, .requirement = requirement, .isPart = true});
        else if (isClassifier || isCast)
            m_draft.relations.append(
                {.from = thing.key, .to = other.key, .many = true, .requirement = requirement, .isPart = true});
        else
            m_draft.relations.append({.from = other.key, .to = thing.key, .requirement = requirement, .isPart = true});
    }

    [[nodiscard]] static bool isRemarkName(const QString &key)
    {
        return key == "comment"_L1 || key == "review"_L1 || key == "rating"_L1;
    }

    [[nodiscard]] bool isChildOf(const Thing &child, const Thing &parent) const
    {
        const QStringList parents = m_lexicon.parents(child.key);
        return parents.contains(parent.key) || parents.contains(parent.key + u'*');
    }

    void relateUser(Thing &thing, const NounPhrase &part)
    {
        const QString words = part.isPlural ? m_lexicon.plural(part.phrase()) : part.phrase();
        m_draft.relations.append({.from = thing.key,
                                  .to = u"user"_s,
                                  .name = lowerCamel(words),
                                  .many = part.isPlural,
                                  .requirement = thing.requirements.value(0),
                                  .isPart = true});
    }

    static void addField(Thing &thing, const Field &field)
    {
        static const QSet<QString> implied{u"id"_s, u"createdAt"_s, u"updatedAt"_s, u"password"_s};
        const bool isKnown = std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(),
                                         [&](const Field &known) { return known.name == field.name; });
        if (!isKnown && !implied.contains(field.name) && thing.entity.fields.size() < 40)
            thing.entity.fields.append(field);
    }

    /// What is marked later has a state before: the one that such a thing usually begins with.
    void addFirstState(Thing &thing) const
    {
        if (!std::exchange(thing.isMarked, false))
            return;
        QString first = u"New"_s;
        for (const Field &usual : archetypeFields(thing.source.isEmpty() ? thing.key : thing.source, m_lexicon)) {
            if (usual.name == "status"_L1 && !usual.initial.isEmpty())
                first = usual.initial;
        }
        if (!thing.states.contains(first, Qt::CaseInsensitive))
            thing.states.prepend(first);
    }

    /// "follow the state of their application": the status that it has already.
    static void dropSecondState(Entity &entity)
    {
        const auto isEnum = [&entity](const QString &name) {
            return std::any_of(entity.fields.begin(), entity.fields.end(),
                               [&](const Field &field) { return field.name == name && field.type == FieldType::Enum; });
        };
        static const QStringList usual{u"Open"_s, u"In progress"_s, u"Done"_s};
        if (isEnum(u"status"_s))
            removeIf(entity.fields,
                     [](const Field &field) { return field.name == "state"_L1 && field.options == usual; });
    }

    /// "reviews with a rating": the stars of a review are that rating.
    static void keepOneRating(Entity &entity)
    {
        const auto named = [&entity](const QString &name) {
            return std::find_if(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
                return field.name == name && field.type == FieldType::Rating;
            });
        };
        const auto stars = named(u"stars"_s);
        const auto rating = named(u"rating"_s);
        if (stars == entity.fields.end() || rating == entity.fields.end())
            return;
        Field kept = *rating;
        kept.required = stars->required || rating->required;
        *stars = kept;
        entity.fields.erase(rating);
    }

    void applyStates(Thing &thing) const
    {
        addFirstState(thing);
        dropSecondState(thing.entity);
        if (thing.states.size() < 2)
            return;
        const QStringList options = optionsFrom(thing.states);
        const bool isVisibility = options.contains(u"Private"_s) && options.contains(u"Public"_s);
        const QString name = isVisibility ? u"visibility"_s : u"status"_s;
        for (Field &field : thing.entity.fields) {
            const bool isState = field.name == "status"_L1 || field.name == "state"_L1 || field.name == "stage"_L1;
            if (field.name == name || (!isVisibility && isState)) {
                field.options = options;
                field.initial = options.first();
                return;
            }
        }
        thing.entity.fields.append({.name = name,
                                    .label = sentenceCase(name),
                                    .type = FieldType::Enum,
                                    .required = true,
                                    .options = options,
                                    .initial = options.first()});
    }

    // ---- what was not said

    /// Fields for things that were named without any, and a name for records that have none.
    void complete(Thing &thing)
    {
        Entity &entity = thing.entity;
        if (isToggle(thing.act))
            return entity.fields.clear();
        QVector<Field> usual = archetypeFields(thing.source.isEmpty() ? thing.key : thing.source, m_lexicon);
        if (usual.isEmpty() && thing.key.contains(u' '))
            usual = archetypeFields(thing.key.section(u' ', -1), m_lexicon);
        if (thing.act == "act:Membership"_L1 && !m_lexicon.isIn("subscribed"_L1, thing.target))
            usual = archetypeFields(u"group membership"_s, m_lexicon); // of a group, not of a gym
        if (isScheduled(thing))
            removeIf(usual, [](const Field &field) { return field.name == "date"_L1 || field.name == "time"_L1; });
        const bool isSection =
            thing.key == "contact message"_L1 || thing.source.startsWith("portfolio "_L1) || isBlogThing(thing);
        const bool isDescribed = describes(thing);
        if (!isDescribed && usual.isEmpty() && !entity.fields.isEmpty() && !hasName(entity) && thing.act.isEmpty())
            nameUnknown(thing);
        else if (!isDescribed || entity.fields.isEmpty() || isSection || !thing.act.isEmpty())
            merge(thing, usual);
        else if (addDay(thing); !hasName(entity))
            addName(thing, usual);
        if (isDescribed && thing.act.isEmpty()) {
            addTelling(thing, usual);
            addContact(thing);
            addSum(thing, usual);
            addOccasion(thing, usual);
        }
        if (!thing.names.isEmpty() && entity.fields.isEmpty()) {
            for (const QString &specification : {u"name:string!..120"_s, u"description:text..2000"_s})
                addField(thing, fieldsFromSpecification(specification, {}).constFirst());
        } else if (!thing.names.isEmpty() && !hasName(entity)) {
            entity.fields.prepend(fieldsFromSpecification(u"name:string!..120"_s, {}).constFirst());
        }
        if (thing.key == "post"_L1 && thing.act.isEmpty() && isWordless(entity)) // a picture alone says little
            entity.fields.prepend(fieldsFromSpecification(u"text:text!..4000"_s, {}).constFirst());
        const bool isPictured = std::all_of(entity.fields.begin(), entity.fields.end(),
                                            [](const Field &field) { return field.type == FieldType::Image; });
        if (isPictured && usual.isEmpty() && thing.act.isEmpty())
            addUnknown(thing);
        for (const QString &mark : std::as_const(thing.marks))
            addMark(thing, mark);
        addSlot(thing);
        addLogDay(thing);
        dropShortNames(entity);
        finishFields(thing);
        dropSameChoice(entity);
    }

    /// "deals through the stages lead, won and lost": they have a stage, and no status beside it.
    static void dropSameChoice(Entity &entity)
    {
        const Field *stage = nullptr;
        for (const Field &field : std::as_const(entity.fields)) {
            if (field.type == FieldType::Enum && (field.name == "stage"_L1 || field.name == "state"_L1))
                stage = &field;
        }
        const QStringList options = stage ? stage->options : QStringList();
        const bool isTwice =
            !options.isEmpty() && std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
                return field.name == "status"_L1 && field.options == options;
            });
        if (isTwice)
            removeIf(entity.fields, [&](const Field &field) { return field.name == "stage"_L1; });
    }

    /// More is said than that it has pictures, or which one value is chosen from a few: "claims with photos", "articles
    /// with a section (politics, sports)" have what such things usually have as well.
    [[nodiscard]] bool describes(const Thing &thing) const
    {
        QVector<NounPhrase> own = thing.parts;
        own.removeIf([this](const NounPhrase &part) {
            const bool isFeature = m_lexicon.capability(part.phrase()) || part.head() == "booking"_L1;
            return part.quantifier == "also"_L1 || isFeature || m_lexicon.isIn("mediafile"_L1, part.head());
        });
        static const QSet<QString> naming{u"name"_s, u"title"_s};
        if (thing.key == m_draft.sold) // has a name, a price and a picture whatever else is said of it
            return false;
        return own.size() > 1 ||
               (own.size() == 1 && own.constFirst().parts.size() < 2 &&
                (naming.contains(own.constFirst().phrase()) || !m_lexicon.isArchetype(m_lexicon.singular(thing.key))));
    }

    /// "book lessons": what is booked by itself has a day and a time.
    void addSlot(Thing &thing) const
    {
        const bool isBooked =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.meaning == "book"_L1 && one.verb != "schedule"_L1 && one.thing == thing.key;
            });
        const bool hasDay = std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::Date || field.type == FieldType::DateTime;
        });
        if (!isBooked || hasDay || !thing.act.isEmpty())
            return;
        for (const QString &specification : {u"date:date!"_s, u"time:time!"_s})
            addField(thing, fieldsFromSpecification(specification, {}).constFirst());
    }

    /// "log a visit with the readings": what is logged happened on a day.
    void addLogDay(Thing &thing) const
    {
        const bool isLogged =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                        [&](const Statement &one) { return one.verb == "log"_L1 && one.thing == thing.key; });
        if (isLogged && thing.act.isEmpty() && thing.states.isEmpty() && !hasDay(thing))
            addField(thing, fieldsFromSpecification(u"date:date!"_s, {}).constFirst());
    }

    /// "mark replies as solutions": a yes or no, where no state says it.
    void addMark(Thing &thing, const QString &mark) const
    {
        const QString word = m_lexicon.singular(mark.toLower());
        const bool isOfLoan =
            word == "returned"_L1 && std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
                return other->act == "act:Loan"_L1 && other->target == thing.key;
            });
        if (isOfLoan) // "lend a key, mark it as returned"
            return;
        static const QSet<QString> ends{u"done"_s, u"complete"_s, u"completed"_s, u"finished"_s};
        const bool isKnown =
            std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [&](const Field &field) {
                const bool isState =
                    std::any_of(field.options.begin(), field.options.end(), [&](const QString &option) {
                        return option.toLower() == word || (ends.contains(word) && ends.contains(option.toLower()));
                    });
                return isState || field.name == lowerCamel(word) ||
                       (field.type == FieldType::Boolean && ends.contains(word) && ends.contains(field.name.toLower()));
            });
        if (!isKnown && word != "accepted"_L1 && !word.contains(u' ') &&
            !thing.states.contains(mark, Qt::CaseInsensitive))
            addField(thing, {.name = lowerCamel(word), .label = sentenceCase(word), .type = FieldType::Boolean});
    }

    [[nodiscard]] static bool isWordless(const Entity &entity)
    {
        return !hasName(entity) && std::none_of(entity.fields.begin(), entity.fields.end(),
                                                [](const Field &field) { return field.type == FieldType::Text; });
    }

    [[nodiscard]] bool isBlogThing(const Thing &thing) const
    {
        return std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(), [&](const CapabilityAsked &asked) {
            return asked.kind == "blog"_L1 && asked.thing == thing.key;
        });
    }

    /// A booking of something that has its own date ("book classes") needs none.
    [[nodiscard]] bool isScheduled(const Thing &thing) const
    {
        const Thing *target = m_draft.find(thing.target);
        if (thing.act != "book"_L1 || !target)
            return false;
        const QVector<Field> fields = target->entity.fields + archetypeFields(target->key, m_lexicon);
        return std::any_of(fields.begin(), fields.end(), [](const Field &field) {
            return field.name == "startTime"_L1 || field.name == "startsAt"_L1 || field.name == "weekday"_L1 ||
                   field.name == "date"_L1;
        });
    }

    /// The prompt names it in another word: "articles with a text" have no content beside it.
    [[nodiscard]] bool isNamedOtherwise(const Field &usual, const QVector<Field> &asked) const
    {
        const auto isIn = [this](QLatin1StringView set, const Field &field) {
            return m_lexicon.isIn(set, naming::words(field.name).join(u' '));
        };
        for (const QLatin1StringView set : {"written body"_L1, "last day"_L1, "spot"_L1, "letter"_L1}) {
            const bool isOther = isIn(set, usual) && std::any_of(asked.begin(), asked.end(), [&](const Field &known) {
                                     return isIn(set, known) && known.type == usual.type;
                                 });
            if (isOther)
                return true;
        }
        return false;
    }

    void merge(Thing &thing, const QVector<Field> &usual) const
    {
        QVector<Field> asked = thing.entity.fields;
        thing.entity.fields.clear();
        const bool hasImage = std::any_of(asked.cbegin(), asked.cend(),
                                          [](const Field &field) { return field.type == FieldType::Image; });
        for (const Field &field : usual) {
            const bool isSame =
                std::any_of(asked.cbegin(), asked.cend(), [&](const Field &known) { return known.name == field.name; });
            if (!isSame && isNamedOtherwise(field, asked))
                continue;
            if (hasImage && field.type == FieldType::Image && !isSame)
                continue; // "projects with a photo": no other picture beside it
            // "links" asked for and "link" usual are the same; what the prompt says about it wins
            const auto same = std::find_if(asked.cbegin(), asked.cend(), [&](const Field &known) {
                return known.name == field.name || known.name == field.name + u's' || known.name + u's' == field.name;
            });
            const bool isAsked = same != asked.cend();
            const bool isSaid = isAsked && (same->type == field.type || !same->options.isEmpty());
            addField(thing, isSaid ? *same : field);
            if (isAsked)
                asked.erase(same);
        }
        const auto isDay = [](const Field &field) {
            return field.type == FieldType::Date;
        };
        const bool hasDay = std::count_if(usual.begin(), usual.end(), isDay) == 1;
        for (const Field &field : std::as_const(asked)) {
            if (!(hasDay && field.name == "date"_L1 && isDay(field))) // "an article with its date": when it came out
                addField(thing, field);
        }
    }

    [[nodiscard]] static bool hasName(const Entity &entity)
    {
        return std::any_of(entity.fields.begin(), entity.fields.end(), isNaming);
    }

    [[nodiscard]] bool isPlace(const Thing &thing) const
    {
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        return use && use->nounClass == NounClass::Location;
    }

    /// "birds with size and colour", "radios with maker and year": nothing said of it tells one from the other.
    [[nodiscard]] bool isLoose(const Thing &thing) const
    {
        static const QSet<QString> telling{u"model"_s, u"registration"_s, u"serialNumber"_s, u"plate"_s, u"ticker"_s};
        static const QSet<NounClass> bodies{NounClass::Animal, NounClass::Plant,    NounClass::Food,
                                            NounClass::Object, NounClass::Artifact, NounClass::Substance};
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        const auto tells = [](const Field &field) {
            return telling.contains(field.name) || isNaming(field);
        };
        return use && bodies.contains(use->nounClass) &&
               std::none_of(thing.entity.fields.begin(), thing.entity.fields.end(), tells);
    }

    /// "a ticket with category and priority": what it is about is told all the same.
    static void addTelling(Thing &thing, const QVector<Field> &usual)
    {
        const QVector<Field> &own = thing.entity.fields;
        const bool isSorted = std::all_of(own.begin(), own.end(), [](const Field &field) {
            return isNaming(field) || field.type == FieldType::Enum || field.type == FieldType::Boolean ||
                   field.type == FieldType::File || field.type == FieldType::Image;
        });
        const auto text =
            std::find_if(usual.begin(), usual.end(), [](const Field &field) { return field.type == FieldType::Text; });
        if (isSorted && !own.isEmpty() && text != usual.end())
            thing.entity.fields.append(*text);
    }

    /// "customers with their pool size": whoever is served is written to or rung up all the same.
    void addContact(Thing &thing) const
    {
        const auto isWay = [](const Field &field) {
            return field.type == FieldType::Email || field.type == FieldType::Phone;
        };
        const bool isKept =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.thing == thing.key && (one.meaning == "create"_L1 || one.meaning == "manage"_L1);
            });
        if (!isKept || !m_lexicon.isIn("contacted"_L1, thing.key) ||
            std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), isWay))
            return;
        for (const QString &specification : {u"phone:phone"_s, u"email:email"_s})
            addField(thing, fieldsFromSpecification(specification, {}).constFirst());
    }

    /// "monthly rent … change the rent": one value, said in long and in short.
    static void dropShortNames(Entity &entity)
    {
        static const QSet<QString> rhythms{u"hourly"_s,  u"daily"_s,  u"weekly"_s,
                                           u"monthly"_s, u"yearly"_s, u"annual"_s};
        const QVector<Field> fields = entity.fields;
        removeIf(entity.fields, [&](const Field &field) {
            return field.name != entity.titleField &&
                   std::any_of(fields.begin(), fields.end(), [&](const Field &longer) {
                       const QStringList words = naming::words(longer.name);
                       return words.size() == 2 && words.constLast() == field.name && longer.type == field.type &&
                              rhythms.contains(words.constFirst());
                   });
        });
    }

    /// "expenses with category and date", "readings with date and time": what was paid or read is told all the same.
    void addSum(Thing &thing, const QVector<Field> &usual) const
    {
        const QString head = thing.key.section(u' ', -1);
        const bool isPaid = m_lexicon.isIn("paid record"_L1, head);
        if (!isPaid && !m_lexicon.isIn("measured of"_L1, head))
            return;
        const auto isFigure = [&](const Field &field) {
            return isPaid ? field.type == FieldType::Money
                          : field.type == FieldType::Number || field.type == FieldType::Integer;
        };
        QVector<Field> &own = thing.entity.fields;
        const auto sum = std::find_if(usual.begin(), usual.end(), isFigure);
        if (sum != usual.end() && std::none_of(own.begin(), own.end(), isFigure))
            own.insert(std::min<qsizetype>(1, own.size()), *sum);
    }

    /// "record an inspection with weight and notes": it took place on a day.
    void addOccasion(Thing &thing, const QVector<Field> &usual) const
    {
        static const QSet<QString> noting{u"record"_s, u"log"_s};
        const auto isDay = [](const Field &field) {
            return field.type == FieldType::Date || field.type == FieldType::DateTime;
        };
        const bool isRecorded =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.thing == thing.key && one.meaning == "create"_L1 && noting.contains(one.verb);
            });
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        const bool isDeed = use && (use->nounClass == NounClass::Act || use->nounClass == NounClass::Event);
        const QVector<Field> &own = thing.entity.fields;
        const bool isDated = usual.isEmpty() ? isDeed : std::any_of(usual.begin(), usual.end(), isDay);
        if (isRecorded && isDated && thing.actor == ActorKind::None && std::none_of(own.begin(), own.end(), isDay))
            thing.entity.fields.append(fieldsFromSpecification(u"date:date!"_s, {}).constFirst());
    }

    /// Entries of a diary are told apart by their day.
    static void addDay(Thing &thing)
    {
        const bool isTold = std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &one) {
            return one.type == FieldType::Date || one.type == FieldType::DateTime || isNaming(one);
        });
        if (thing.isNoted && !isTold)
            thing.entity.fields.prepend(fieldsFromSpecification(u"date:date!"_s, {}).constFirst());
    }

    [[nodiscard]] static bool isKnownByDay(const Thing &thing)
    {
        return thing.isNoted &&
               std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &one) {
                   return one.type == FieldType::Date || one.type == FieldType::DateTime;
               });
    }

    /// "wholesalers with company name and VAT number"
    [[nodiscard]] static bool hasOwnName(const Thing &thing)
    {
        return std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(),
                           [](const Field &field) { return field.name.endsWith("Name"_L1); });
    }

    void addName(Thing &thing, const QVector<Field> &usual) const
    {
        const auto naming = std::find_if(usual.begin(), usual.end(), isNaming);
        const bool isNamed = naming != usual.end() &&
                             std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [&](const Field &own) {
                                 return own.name.endsWith(upperCamel(naming->name)); // "policy number"
                             });
        if (isNamed || isKnownByDay(thing))
            return;
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        const bool isPerson = thing.actor != ActorKind::None || m_lexicon.isIn("contacted"_L1, thing.key) ||
                              (m_lexicon.isPerson(thing.key) && !hasOwnName(thing)) ||
                              (use && use->nounClass == NounClass::Group && usual.isEmpty());
        if (Field *same = naming == usual.end() ? nullptr : fieldNamed(thing.entity, naming->name))
            *same = *naming; // "expenses have a description": what others would call it
        else if (naming != usual.end())
            thing.entity.fields.prepend(*naming);
        else if (isPerson)
            thing.entity.fields.prepend(fieldsFromSpecification(u"name:string!..120"_s, {}).constFirst());
        else if (usual.isEmpty() && (!hasText(thing.entity) || isPlace(thing) || isLoose(thing)) && thing.act.isEmpty())
            thing.entity.fields.prepend(fieldsFromSpecification(u"name:string!..120"_s, {}).constFirst());
    }

    [[nodiscard]] static bool hasText(const Entity &entity)
    {
        return std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::String || field.type == FieldType::Email;
        });
    }

    /// "open a cottage to see the number of bedrooms": it has a name all the same.
    void nameUnknown(Thing &thing) const
    {
        QVector<Field> told = std::exchange(thing.entity.fields, {});
        QStringList usual{u"name:string!..120"_s};
        if (!isPerson(thing))
            usual.append(u"description:text..2000"_s);
        if (!isPerson(thing) && m_draft.isSite)
            usual.append(u"photo:image"_s);
        for (const QString &specification : std::as_const(usual))
            addField(thing, fieldsFromSpecification(specification, {}).constFirst());
        for (const Field &field : std::as_const(told))
            addField(thing, field);
        if (isOccasion(thing))
            addMoment(thing);
    }

    /// A hive or a piano stands there: nobody plans it and gets it done.
    [[nodiscard]] bool isThere(const Thing &thing) const
    {
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        static const QSet<NounClass> there{NounClass::Artifact, NounClass::Animal, NounClass::Plant,
                                           NounClass::Location, NounClass::Object, NounClass::Group};
        return use && use->noun > 0 && there.contains(use->nounClass);
    }

    /// "find the drinking fountains in their town": each of them stands somewhere.
    [[nodiscard]] bool isLocal(const Thing &thing) const
    {
        const QRegularExpression place(
            u"\\b%1 (?:in|around|across|near) (?:their|the|your|our|my|a) (?:own )?(?:town|city|village|area|"
            "neighbou?rhood|region|county|district)\\b"_s.arg(QRegularExpression::escape(m_lexicon.plural(thing.key))),
            QRegularExpression::CaseInsensitiveOption);
        return std::any_of(thing.requirements.begin(), thing.requirements.end(), [&](const QString &id) {
            const Requirement *requirement = m_draft.requirement(id);
            return requirement && requirement->text.contains(place);
        });
    }

    /// When it takes place and, where people come to it, for how many there is room.
    void addMoment(Thing &thing) const
    {
        if (!hasDay(thing)) {
            for (const QString &specification : {u"date:date!"_s, u"startTime:time"_s})
                addField(thing, fieldsFromSpecification(specification, {}).constFirst());
        }
        if (isJoined(thing) &&
            std::none_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &one) {
                return one.name == "capacity"_L1 || one.name == "places"_L1 || one.name == "seats"_L1;
            }))
            addField(thing, fieldsFromSpecification(u"capacity:integer1.."_s, {}).constFirst());
    }

    [[nodiscard]] bool isJoined(const Thing &thing) const
    {
        return std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
            return other->target == thing.key && (other->act == "act:Registration"_L1 || other->act == "book"_L1);
        });
    }

    /// "announce a dance evening", "schedule a firing", "sign up for a clean-up": takes place on a day.
    [[nodiscard]] bool isOccasion(const Thing &thing) const
    {
        static const QSet<QString> announcing{u"announce"_s, u"schedule"_s, u"organise"_s, u"organize"_s, u"host"_s};
        const QString head = thing.key.section(u' ', -1);
        if (isPerson(thing) || !thing.act.isEmpty() || m_lexicon.isIn("bookable"_L1, head) ||
            m_lexicon.isIn("slot"_L1, head))
            return false;
        const bool isAnnounced =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                        [&](const Statement &one) { return one.thing == thing.key && announcing.contains(one.verb); });
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        const bool isEvent = use && (use->nounClass == NounClass::Event || use->nounClass == NounClass::Time ||
                                     use->nounClass == NounClass::Act);
        return (isAnnounced || isJoined(thing)) && (isEvent || !isThere(thing));
    }

    void addUnknown(Thing &thing) const
    {
        if (isOccasion(thing)) {
            for (const QString &specification : {u"title:string!..160"_s, u"description:text..2000"_s})
                addField(thing, fieldsFromSpecification(specification, {}).constFirst());
            addMoment(thing);
            addField(thing, fieldsFromSpecification(u"location:string..160"_s, {}).constFirst());
            return;
        }
        const QString shown = isPerson(thing) ? u"bio:text..2000"_s : u"description:text..2000"_s;
        const QStringList where = isLocal(thing) ? QStringList{u"address:string!..200"_s} : QStringList();
        if (isPerson(thing) || m_draft.isSite) {
            for (const QString &specification :
                 QStringList{u"name:string!..120"_s} + where + QStringList{shown, u"photo:image"_s})
                addField(thing, fieldsFromSpecification(specification, {}).constFirst());
            return;
        }
        const QStringList usual = isThere(thing)
                                      ? QStringList{u"status:enum!=Active|Inactive@Active"_s}
                                      : QStringList{u"status:enum!=Planned|Active|Done@Planned"_s, u"date:date"_s};
        for (const QString &specification :
             QStringList{u"name:string!..120"_s} + where + QStringList{u"description:text..2000"_s} + usual)
            addField(thing, fieldsFromSpecification(specification, {}).constFirst());
    }

    void finishFields(Thing &thing)
    {
        if (thing.entity.fields.isEmpty())
            return;
        keepOneRating(thing.entity);
        applyStates(thing);
        const auto named = std::find_if(thing.entity.fields.begin(), thing.entity.fields.end(), isNaming);
        if (named != thing.entity.fields.end()) {
            named->required = true;
            thing.entity.titleField = named->name;
        } else if (!isKnownByDay(thing) && (thing.act.isEmpty() || isRemark(thing.act))) {
            const auto text = std::find_if(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &f) {
                return f.type == FieldType::String || f.type == FieldType::Email;
            });
            if (text != thing.entity.fields.end()) {
                text->required = true;
                thing.entity.titleField = text->name;
            }
        }
        if (m_lexicon.isIn("classifier"_L1, thing.key) && thing.entity.titleField == "name"_L1) {
            named->unique = true;
            named->maximum = 60;
        }
        if (thing.range) {
            for (Field &field : thing.entity.fields) {
                if (field.type == FieldType::Rating) {
                    field.minimum = thing.range->from;
                    field.maximum = thing.range->to;
                }
            }
        }
    }

    // ---- relations

    [[nodiscard]] static bool isLinked(const Thing &a, const QString &key)
    {
        const QString target = upperCamel(key);
        return std::any_of(a.entity.relations.begin(), a.entity.relations.end(),
                           [&](const Relation &relation) { return relation.target == target; });
    }

    static void addRelation(Thing &from, const Relation &relation)
    {
        const auto hasName = [&](const auto &known) {
            return known.name == relation.name;
        };
        if (std::any_of(from.entity.relations.begin(), from.entity.relations.end(), hasName))
            return;
        // "category" as a field and as a thing is one and the same: the thing wins
        removeIf(from.entity.fields, [&](const Field &field) {
            return field.name == relation.name || field.name == relation.name + u"Id"_s;
        });
        if (!std::any_of(from.entity.fields.begin(), from.entity.fields.end(),
                         [&](const Field &field) { return field.name == from.entity.titleField; }))
            from.entity.titleField.clear();
        from.entity.relations.append(relation);
    }

    void addAsked(const RelationAsked &asked)
    {
        Thing *from = m_draft.find(asked.from);
        if (!from || asked.from == asked.to)
            return;
        link(asked, *from);
        if (!asked.isPart && !asked.requirement.isEmpty())
            noteLink(from->entity, asked);
    }

    /// The requirement stays with the link it asks for, whether the link was made now or before.
    static void noteLink(Entity &from, const RelationAsked &asked)
    {
        const QString target = asked.to == "user"_L1 ? u"User"_s : upperCamel(asked.to);
        const auto isMeant = [&](const Relation &relation) {
            return relation.target == target && (asked.name.isEmpty() || relation.name == asked.name);
        };
        const auto relation = std::find_if(from.relations.begin(), from.relations.end(), isMeant);
        if (relation != from.relations.end() && !relation->requirements.contains(asked.requirement))
            relation->requirements.append(asked.requirement);
    }

    void link(const RelationAsked &asked, Thing &linking)
    {
        Thing *from = &linking;
        if (!asked.requirement.isEmpty() && !from->requirements.contains(asked.requirement))
            from->requirements.append(asked.requirement);
        if (asked.to == "user"_L1) {
            const QString name = asked.name.isEmpty() ? u"owner"_s : asked.name;
            const bool isFilled = std::any_of(from->entity.relations.begin(), from->entity.relations.end(),
                                              [](const Relation &known) { return known.target == "User"_L1; });
            if (!isFilled || asked.many)
                addRelation(*from, {.name = name, .label = labelOf(name), .target = u"User"_s, .many = asked.many});
            return;
        }
        const Thing *to = m_draft.find(asked.to);
        const bool isTwice = to && asked.name.isEmpty() && (isLinked(*from, to->key) || isLinked(*to, from->key));
        if (!to || isTwice || (isToggle(to->act) || isRemark(to->act)))
            return;
        if (from->act == "book"_L1 && from->target.isEmpty())
            from->target = to->key;
        const QString words = asked.many ? m_lexicon.plural(to->key) : to->key;
        const QString name = asked.name.isEmpty() ? lowerCamel(words) : asked.name;
        addRelation(*from, {.name = name,
                            .label = asked.name.isEmpty() ? sentenceCase(words) : labelOf(name),
                            .target = upperCamel(to->key),
                            .many = asked.many,
                            .required = !asked.many && asked.isCertain});
        const QStringList parents = m_lexicon.parents(from->key);
        if (!asked.many && parents.contains(to->key + u'*') && from->entity.parent.isEmpty())
            from->entity.parent = lowerCamel(to->key);
    }

    [[nodiscard]] static QString labelOf(const QString &camel)
    {
        QString words;
        for (const QChar c : camel)
            words += c.isUpper() ? u' ' + QString(c.toLower()) : QString(c);
        return sentenceCase(words);
    }

    void addAct(Thing &thing)
    {
        if (thing.act.isEmpty())
            return;
        Thing *target = m_draft.find(thing.target);
        if (!target || target == &thing) {
            thing.act = target ? QString() : thing.act;
            return;
        }
        const QString name = lowerCamel(target->key);
        removeIf(thing.entity.relations,
                 [&](const Relation &relation) { return relation.target == upperCamel(target->key); });
        addRelation(
            thing,
            {.name = name, .label = sentenceCase(target->key), .target = upperCamel(target->key), .required = true});
        std::rotate(thing.entity.relations.begin(), thing.entity.relations.end() - 1, thing.entity.relations.end());
        removeIf(target->entity.fields, [&](const Field &field) {
            return field.name == lowerCamel(m_lexicon.plural(thing.key)) || field.name == lowerCamel(thing.key);
        });
        if (!std::any_of(target->entity.fields.begin(), target->entity.fields.end(),
                         [&](const Field &field) { return field.name == target->entity.titleField; }))
            target->entity.titleField.clear();
        thing.entity.parent = name;
        if (isToggle(thing.act))
            thing.entity.presentation = Presentation::Toggle;
        else if (isRemark(thing.act))
            thing.entity.presentation = Presentation::Inline;
    }

    /// Everyday knowledge, only where the prompt says nothing: a lesson belongs to a course when both are there.
    void addContainment()
    {
        for (const auto &thing : m_draft.things) {
            int added = 0;
            QStringList parents = m_lexicon.parents(thing->key);
            if (parents.isEmpty() && thing->act.isEmpty() && !m_lexicon.isArchetype(thing->key))
                parents = m_lexicon.parents(thing->key.section(u' ', -1)); // "first-aid lessons" of a course
            for (const QString &entry : std::as_const(parents)) {
                const bool isNested = entry.endsWith(u'*');
                const QString usual = isNested ? entry.chopped(1) : entry;
                Thing *parent = m_nouns.known({usual}); // "cutting orders" are orders
                const QString key = parent ? parent->key : usual;
                if (!parent || parent == thing.get() || isLinked(*thing, key) || isLinked(*parent, thing->key))
                    continue;
                if (isReached(*thing, key) || (added > 0 && isNested))
                    continue;
                const bool isMany = m_lexicon.isIn("classifier"_L1, key) && key != "category"_L1;
                addRelation(*thing, {.name = lowerCamel(isMany ? m_lexicon.plural(key) : key),
                                     .label = sentenceCase(isMany ? m_lexicon.plural(key) : key),
                                     .target = upperCamel(key),
                                     .many = isMany,
                                     .required = !isMany && !m_lexicon.isIn("classifier"_L1, key)});
                if (isNested && thing->entity.parent.isEmpty())
                    thing->entity.parent = lowerCamel(key);
                ++added;
            }
        }
    }

    /// The quotes of a florist's couples, the tasks of a theatre's productions: what usually belongs to a customer or a
    /// project belongs to those that stand for them here.
    void addStandIns()
    {
        const Thing *customers = onlyOne([this](const Thing &thing) {
            return !m_lexicon.isPerson(thing.key.section(u' ', -1)) && // suppliers and vets are no customers
                   std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &field) {
                       return field.type == FieldType::Email || field.type == FieldType::Phone;
                   });
        });
        const bool isOfProjects = m_draft.place.contains(u"project"_s) || m_draft.words.contains(u"task"_s);
        const Thing *projects = isOfProjects ? onlyOne([this](const Thing &thing) {
            return m_lexicon.parents(thing.key).isEmpty() && !m_lexicon.isIn("classifier"_L1, thing.key) &&
                   !m_lexicon.isPerson(thing.key.section(u' ', -1)) && isMade(thing);
        })
                                             : nullptr;
        for (const auto &thing : m_draft.things) {
            const QStringList usual = m_lexicon.parents(thing->key);
            const auto isUsual = [&](const QString &key) {
                return usual.contains(key) || usual.contains(key + u'*');
            };
            const Thing *whole = isUsual(u"customer"_s) || isUsual(u"client"_s) ? customers
                                 : isUsual(u"project"_s)                        ? projects
                                                                                : nullptr;
            if (!whole || whole == thing.get() || !thing->act.isEmpty() || isLinkedAtAll(*thing))
                continue;
            addRelation(*thing, {.name = lowerCamel(whole->key),
                                 .label = sentenceCase(whole->key),
                                 .target = upperCamel(whole->key),
                                 .required = thing->key != "task"_L1});
        }
    }

    /// The one thing of which that is true; none where there are two.
    template<typename Test>
    [[nodiscard]] const Thing *onlyOne(const Test &test) const
    {
        const Thing *found = nullptr;
        for (const auto &thing : m_draft.things) {
            if (!thing->act.isEmpty() || thing->key == "contact message"_L1 || thing->key == "profile"_L1 ||
                !test(*thing))
                continue;
            if (found)
                return nullptr;
            found = thing.get();
        }
        return found;
    }

    [[nodiscard]] bool isMade(const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                           [&](const Statement &one) { return one.thing == thing.key && one.meaning == "create"_L1; });
    }

    /// Notes, documents and payouts of a claims system are those of its claims: what is never kept for itself belongs
    /// to what the app is about, where nothing else links it.
    void addSatellites()
    {
        Thing *main = centre();
        for (const auto &thing : m_draft.things) {
            const QString head = thing->key.section(u' ', -1);
            const bool isMeasured = m_lexicon.isIn("measured of"_L1, head) && main && isThere(*main); // of a reservoir
            const bool isSatellite = main && thing.get() != main && thing->act.isEmpty() &&
                                     (m_lexicon.isIn("satellite"_L1, head) || isMeasured) && !isLinkedAtAll(*thing) &&
                                     !isLinked(*main, thing->key);
            if (!isSatellite)
                continue;
            addRelation(*thing, {.name = lowerCamel(main->key),
                                 .label = sentenceCase(main->key),
                                 .target = upperCamel(main->key),
                                 .required = true});
            if (thing->entity.parent.isEmpty())
                thing->entity.parent = lowerCamel(main->key);
        }
    }

    /// "lift outage dashboard": the outages are those of the lifts.
    void addNamedTogether()
    {
        for (qsizetype i = 0; i + 1 < m_draft.hints.size(); ++i) {
            const Thing *whole = m_draft.find(m_draft.hints.at(i));
            Thing *part = m_draft.find(m_draft.hints.at(i + 1));
            if (!whole || !part || whole == part || !part->act.isEmpty() || isLinked(*part, whole->key) ||
                isLinked(*whole, part->key))
                continue;
            addRelation(*part, {.name = lowerCamel(whole->key),
                                .label = sentenceCase(whole->key),
                                .target = upperCamel(whole->key),
                                .required = true});
        }
    }

    /// What the app is about: the thing in its name, else the first that is more than a label, a person or a remark.
    [[nodiscard]] Thing *centre() const
    {
        const auto isMain = [this](const auto &thing) {
            const QString head = thing->key.section(u' ', -1);
            return thing->act.isEmpty() && thing->actor == ActorKind::None && !m_lexicon.isPerson(head) &&
                   !m_lexicon.isIn("classifier"_L1, thing->key) && !m_lexicon.isIn("satellite"_L1, head) &&
                   thing->key != "profile"_L1 && thing->key != "contact message"_L1;
        };
        for (auto hint = m_draft.hints.crbegin(); hint != m_draft.hints.crend(); ++hint) {
            for (const auto &thing : m_draft.things) {
                if (isMain(thing) && thing->key.section(u' ', -1) == *hint)
                    return thing.get();
            }
        }
        const auto first = std::find_if(m_draft.things.begin(), m_draft.things.end(), isMain);
        return first == m_draft.things.end() ? nullptr : first->get();
    }

    /// A comment on a task needs no link to the task's project.
    [[nodiscard]] bool isReached(const Thing &thing, const QString &key) const
    {
        for (const auto &other : m_draft.things) {
            if (isLinked(thing, other->key) && isLinked(*other, key) && other->key != key)
                return true;
        }
        return false;
    }

    /// "filter projects by room type": what lists are looked through by is a value of their records.
    /// "product comparisons … sales per product": sales are of products, which are kept.
    void linkDimensions()
    {
        for (std::size_t i = 0; i < m_draft.things.size(); ++i) {
            Thing &thing = *m_draft.things.at(i);
            const QVector<Field> fields = thing.entity.fields;
            for (const Field &field : fields) {
                const QString word = field.label.toLower();
                const bool isSaid = std::any_of(thing.parts.begin(), thing.parts.end(),
                                                [&word](const NounPhrase &part) { return part.phrase() == word; });
                if (field.type != FieldType::String || isSaid || !isDimension(word) || m_draft.find(word))
                    continue;
                removeIf(thing.entity.fields, [&field](const Field &one) { return one.name == field.name; });
                addLookedUp(thing, word);
            }
        }
    }

    /// "a chart by category" of costs: each of them is of one.
    void drawByCategory(CapabilityAsked &asked)
    {
        const auto paid = std::find_if(m_draft.things.begin(), m_draft.things.end(), [this](const auto &thing) {
            return thing->isCertain && thing->act.isEmpty() && m_lexicon.isIn("paid record"_L1, thing->key);
        });
        if (paid == m_draft.things.end())
            return;
        asked.thing = (*paid)->key;
        if (!holds(**paid, u"category"_s))
            addLookedUp(**paid, u"category"_s);
    }

    /// "sales per flavour, per parlour and per day": what a sale was of is told of each.
    [[nodiscard]] bool isDrawnBy(const CapabilityAsked &asked) const
    {
        const Requirement *requirement = m_draft.requirement(asked.requirement);
        const Thing *thing = m_draft.find(asked.thing);
        return requirement && thing && thing->act.isEmpty() && requirement->text.contains(u" per "_s) &&
               std::all_of(asked.fields.begin(), asked.fields.end(), [&](const QString &field) {
                   return field.count(u' ') < 2 && !m_lexicon.isArchetype(field) &&
                          (requirement->text.contains(u"per "_s + field) ||
                           requirement->text.contains(u", "_s + field));
               });
    }

    void addLookedUp()
    {
        for (CapabilityAsked &asked : m_draft.capabilities) {
            if (asked.kind == "included"_L1) // "sort rivers by length": what can be measured, not "newest"
                asked.fields.removeIf([&](const QString &words) { return !isMeasured(words); });
            const bool isLookup = asked.kind == "filter"_L1 || asked.kind == "search"_L1 ||
                                  (asked.kind == "included"_L1 && !asked.fields.isEmpty()) ||
                                  (asked.kind == "dashboard"_L1 && isDrawnBy(asked));
            if (asked.kind == "dashboard"_L1 && asked.thing.isEmpty() && asked.fields.contains(u"category"_s))
                drawByCategory(asked);
            if (const Thing *main = centre(); isLookup && asked.thing.isEmpty() && !asked.fields.isEmpty() && main)
                asked.thing = main->key; // "search by resort", before vacancies are spoken of
            Thing *thing = isLookup ? m_draft.find(asked.thing) : nullptr;
            const bool isRecord = thing && (thing->actor == ActorKind::None || thing->actor == ActorKind::Public);
            if (!isRecord)
                continue;
            for (const NounPhrase &choice : std::exchange(asked.parts, {}))
                buildPart(*thing, choice);
            for (QString &words : asked.fields) {
                if (const QString choice = choiceThatSays(thing->entity, words); !choice.isEmpty())
                    words = choice;
                const QString head = words.section(u' ', -1);
                const bool isVague =
                    (m_lexicon.isIn("generic"_L1, head) &&
                     !(head == "number"_L1 && words != head && !words.startsWith("number of"_L1)) && // "by hook number"
                     (words == "number"_L1 || m_lexicon.exactFieldSpecification(words).isEmpty())) || // but "by role"
                    (m_lexicon.isIn("notion"_L1, words) && words != "location"_L1 &&
                     !m_lexicon.exactFieldSpecification(words).startsWith(":enum"_L1)) ||
                    m_lexicon.isIn("period"_L1, words) || m_lexicon.isIn("vague lookup"_L1, words);
                const bool isYear = words == "year"_L1 && !hasDay(*thing);           // of a car or a film
                if (words == "month"_L1 && !hasDay(*thing) && !holds(*thing, words)) // of a trip in the mountains
                    addField(
                        *thing,
                        fieldsFromSpecification(m_lexicon.fieldSpecification(u"flowering month"_s), words).value(0));
                if ((!isVague || isYear) && !holds(*thing, words) && !isAccount(words) && words != thing->key)
                    addLookedUp(*thing, words);
            }
        }
    }

    /// Told in figures: "length", "price", "burn time".
    [[nodiscard]] bool isMeasured(const QString &words) const
    {
        static const QStringList types{u":integer"_s, u":number"_s, u":money"_s, u":duration"_s};
        static const QSet<QString> computed{u"cost"_s,  u"total"_s,  u"amount"_s, u"average"_s,
                                            u"score"_s, u"number"_s, u"usage"_s,  u"consumption"_s};
        if (computed.contains(words))
            return false;
        const QString specification = m_lexicon.fieldSpecification(words);
        return std::any_of(types.begin(), types.end(),
                           [&](const QString &type) { return specification.contains(type); });
    }

    /// "invoices that are unpaid" where a status says which are paid: that one is looked through.
    static QString choiceThatSays(Entity &entity, const QString &word)
    {
        const QString opposite = word.startsWith("un"_L1) ? word.mid(2) : u"un"_s + word;
        const auto says = [&](const Field &field) {
            return field.type == FieldType::Enum && (field.options.contains(word, Qt::CaseInsensitive) ||
                                                     field.options.contains(opposite, Qt::CaseInsensitive));
        };
        const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), says);
        if (found == entity.fields.end())
            return {};
        const QString name = found->name;
        removeIf(entity.fields, [&](const Field &field) {
            return field.type == FieldType::Boolean && field.name == lowerCamel(word);
        });
        return name;
    }

    /// Somebody who uses the app or is kept in it; the artist of a record is neither.
    [[nodiscard]] bool isAccount(const QString &person) const
    {
        const ActorKind kind = m_lexicon.actor(person);
        return kind == ActorKind::User || kind == ActorKind::Visitor || kind == ActorKind::Admin ||
               (kind != ActorKind::None && (m_draft.actors.contains(person) || m_draft.find(person)));
    }

    /// "add clients with a name, log conversations with a date": dated records without a name of their own are about
    /// the one thing with a name that came before them.
    void addLogged()
    {
        for (std::size_t i = 1; i < m_draft.things.size(); ++i) {
            Thing &logged = *m_draft.things.at(i);
            if (!logged.act.isEmpty() || logged.actor != ActorKind::None || !isLog(logged) || isLinkedAtAll(logged))
                continue;
            const Thing *subject = nullptr;
            for (std::size_t k = 0; k < i; ++k) {
                const Thing &named = *m_draft.things.at(k);
                if (!isNamed(named) || !named.act.isEmpty())
                    continue;
                if (subject) { // two could be meant
                    subject = nullptr;
                    break;
                }
                subject = &named;
            }
            if (subject)
                addRelation(logged, {.name = lowerCamel(subject->key),
                                     .label = sentenceCase(subject->key),
                                     .target = upperCamel(subject->key),
                                     .required = true});
        }
    }

    /// "implausible values should be rejected": what is measured is not negative and of a size that can be.
    void limitFigures()
    {
        static const QRegularExpression refused(u"\\b(?:implausible|impossible|unrealistic|negative|nonsensical|"
                                                u"invalid|unlikely) (?:values?|readings?|figures?|"
                                                u"entries|numbers?|measurements?|amounts?)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        constexpr double kMost = 1000;
        constexpr double kColdest = -60;
        for (Requirement &requirement : m_draft.requirements) {
            if (!requirement.text.contains(refused))
                continue;
            for (const auto &thing : m_draft.things) {
                const bool isMeasured =
                    m_lexicon.isIn("measured of"_L1, thing->key.section(u' ', -1)) || thing->isNoted;
                for (Field &field : thing->entity.fields) {
                    const bool isFigure = field.type == FieldType::Number || field.type == FieldType::Integer;
                    if (!isMeasured || !isFigure || field.minimum || field.maximum)
                        continue;
                    field.minimum = field.name.contains("temperature"_L1, Qt::CaseInsensitive) ? kColdest : 0;
                    field.maximum = kMost;
                    requirement.cannot.clear();
                    if (!thing->requirements.contains(requirement.id.value()))
                        thing->requirements.append(requirement.id.value());
                    m_draft.included.insert(requirement.id.value());
                }
            }
        }
    }

    [[nodiscard]] bool isLinkedAtAll(const Thing &thing) const
    {
        const auto leadsToThing = [](const Relation &relation) {
            return relation.target != "User"_L1;
        };
        return std::any_of(thing.entity.relations.begin(), thing.entity.relations.end(), leadsToThing) ||
               std::any_of(m_draft.things.begin(), m_draft.things.end(),
                           [&](const auto &other) { return isLinked(*other, thing.key); });
    }

    /// Said to have a day, and no name.
    [[nodiscard]] bool isLog(const Thing &thing) const
    {
        static const QSet<QString> noting{u"log"_s, u"record"_s, u"note"_s};
        const bool isTouch =
            m_lexicon.isIn("contact made"_L1, thing.key.section(u' ', -1)) &&
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                        [&](const Statement &one) { return one.thing == thing.key && noting.contains(one.verb); });
        if (isTouch) // "log calls": with somebody
            return true;
        return std::none_of(thing.parts.begin(), thing.parts.end(),
                            [&](const NounPhrase &part) { return names(part); }) &&
               std::any_of(thing.parts.begin(), thing.parts.end(), [&](const NounPhrase &part) {
                   const QVector<Field> fields = fieldsOf(part, m_lexicon);
                   return fields.constFirst().type == FieldType::Date ||
                          fields.constFirst().type == FieldType::DateTime;
               });
    }

    [[nodiscard]] bool isNamed(const Thing &thing) const
    {
        return std::any_of(thing.parts.begin(), thing.parts.end(), [&](const NounPhrase &part) { return names(part); });
    }

    [[nodiscard]] bool names(const NounPhrase &part) const
    {
        static const QSet<QString> naming{u"company"_s,      u"ticker"_s,       u"name"_s,   u"title"_s,
                                          u"number plate"_s, u"plate number"_s, u"number"_s, u"code"_s};
        return naming.contains(part.phrase());
    }

    [[nodiscard]] static bool hasDay(const Thing &thing)
    {
        return std::any_of(thing.entity.fields.begin(), thing.entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::Date || field.type == FieldType::DateTime;
        });
    }

    /// "branch rankings … filter by branch": spoken of again and again, so kept as a list of its own.
    [[nodiscard]] bool isDimension(const QString &words) const
    {
        const QRegularExpression said(u"\\b(?:%1|%2)\\b"_s.arg(words, m_lexicon.plural(words)),
                                      QRegularExpression::CaseInsensitiveOption);
        const QVector<Requirement> &all = m_draft.requirements;
        const auto times =
            std::count_if(all.begin(), all.end(), [&said](const Requirement &one) { return one.text.contains(said); });
        return m_lexicon.isIn("dimension"_L1, words) && times > 1;
    }

    void addLookedUp(Thing &thing, const QString &words)
    {
        if (const Thing *other = m_nouns.known({words}); other && other != &thing) { // "by line": the tram lines
            if (!isLinked(*other, thing.key) && other->act.isEmpty())
                addRelation(thing, {.name = lowerCamel(other->key),
                                    .label = sentenceCase(other->key),
                                    .target = upperCamel(other->key)});
            return;
        }
        if (isDimension(words)) {
            Thing &dimension = add(words, {});
            complete(dimension);
            addRelation(thing, {.name = lowerCamel(words),
                                .label = sentenceCase(words),
                                .target = upperCamel(words),
                                .required = true});
            return;
        }
        const QString plural = m_lexicon.plural(words);
        const bool isMany = m_lexicon.exactFieldSpecification(plural).contains(u":list"_s); // "by tags"
        const NounPhrase phrase{.words = words.split(u' '), .written = isMany ? plural : words, .isPlural = isMany};
        for (const Field &field : fieldsOf(phrase, m_lexicon))
            addField(thing, usualFor(thing, field));
    }

    /// A field or a link by the words, or by the last of them.
    [[nodiscard]] bool holds(const Thing &thing, const QString &words) const
    {
        const QStringList names{lowerCamel(words), lowerCamel(m_lexicon.plural(words)),
                                lowerCamel(words.section(u' ', -1)),
                                lowerCamel(m_lexicon.plural(words.section(u' ', -1)))};
        const auto isMeant = [&](const auto &member) {
            const bool isEnd = std::any_of(names.begin(), names.end(), [&](const QString &name) {
                return member.name == name || member.name.endsWith(upperCamel(name));
            });
            return isEnd || words.startsWith(member.name.toLower() + u' ');
        };
        const Entity &entity = thing.entity;
        return std::any_of(entity.fields.begin(), entity.fields.end(), isMeant) ||
               std::any_of(entity.relations.begin(), entity.relations.end(), isMeant);
    }

    // ---- the domain

    Domain finish()
    {
        Domain domain{.name = m_draft.name};
        QSet<QString> names;
        for (const auto &thing : m_draft.things) {
            Entity &entity = thing->entity;
            entity.name = upperCamel(thing->key);
            if (entity.name == "User"_L1)
                renameUser(*thing);
            if (names.contains(entity.name.toLower()))
                continue;
            names.insert(entity.name.toLower());
            entity.label = sentenceCase(thing->key);
            entity.plural = sentenceCase(m_lexicon.plural(thing->key));
            entity.requirements = thing->requirements;
            entity.description = describe(*thing);
            if (!entity.titleField.isEmpty())
                entity.examples = thing->names;
            domain.entities.append(entity);
        }
        dropDangling(domain);
        domain.entities = inOrder(domain);
        return domain;
    }

    /// What others point to comes first, as a person would explain it; else the order of the prompt.
    static QVector<Entity> inOrder(const Domain &domain)
    {
        QVector<Entity> ordered;
        QSet<QString> placed{u"User"_s};
        while (ordered.size() < domain.entities.size()) {
            const qsizetype before = ordered.size();
            for (const Entity &entity : domain.entities) {
                const bool isReady =
                    std::all_of(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
                        return relation.many || relation.target == entity.name || placed.contains(relation.target);
                    });
                if (placed.contains(entity.name) || !isReady)
                    continue;
                placed.insert(entity.name);
                ordered.append(entity);
            }
            if (ordered.size() == before) // a circle: keep the prompt's order for the rest
                break;
        }
        for (const Entity &entity : domain.entities) {
            if (!placed.contains(entity.name))
                ordered.append(entity);
        }
        return ordered;
    }

    /// Accounts are built in. What a prompt wants to keep about people beyond that goes into a profile.
    static void renameUser(Thing &thing)
    {
        thing.key = u"profile"_s;
        thing.entity.name = u"Profile"_s;
        removeIf(thing.entity.fields, [](const Field &field) {
            return field.name == "email"_L1 || field.name == "role"_L1 || field.name == "username"_L1;
        });
    }

    /// Of two members with one name the first stays, fields before links.
    static void dropTwins(Entity &entity)
    {
        QSet<QString> names{u"id"_s, u"createdAt"_s, u"updatedAt"_s};
        const auto isTaken = [&names](const QString &name) {
            const bool isKnown = names.contains(name);
            names.insert(name);
            return isKnown;
        };
        removeIf(entity.fields, [&](const Field &field) { return isTaken(field.name); });
        removeIf(entity.relations, [&](const Relation &relation) {
            return (!relation.many && names.contains(relation.name + u"Id"_s)) || isTaken(relation.name);
        });
    }

    static void dropDangling(Domain &domain)
    {
        for (Entity &entity : domain.entities) {
            dropTwins(entity);
            removeIf(entity.relations, [&](const Relation &relation) {
                return relation.target != "User"_L1 && !domain.entity(relation.target);
            });
            const auto isParent = [&](const Relation &relation) {
                return relation.name == entity.parent && !relation.many && relation.target != "User"_L1;
            };
            if (std::none_of(entity.relations.begin(), entity.relations.end(), isParent)) {
                entity.parent.clear();
                entity.presentation = Presentation::Page;
            }
        }
    }

    [[nodiscard]] QString describe(const Thing &thing) const
    {
        const QString target = thing.target;
        const auto article = [](const QString &word) {
            return (u"aeiou"_s.contains(word.at(0)) ? u"an "_s : u"a "_s) + word;
        };
        if (thing.act == "comment"_L1 && !target.isEmpty())
            return u"A remark on %1."_s.arg(article(target));
        if (isToggle(thing.act) && !target.isEmpty())
            return sentenceCase(u"%1 of %2."_s.arg(article(thing.key), article(target)));
        if (!thing.act.isEmpty() && !target.isEmpty())
            return sentenceCase(u"%1 for %2."_s.arg(article(thing.key), article(target)));
        return {};
    }

    Draft &m_draft;
    const Lexicon &m_lexicon;
    NounReader m_nouns;
};

} // namespace

Domain buildEntities(Draft &draft, const Lexicon &lexicon)
{
    return EntityBuilder(draft, lexicon).run();
}

Entity *entityOf(Domain &domain, const Draft &draft, const QString &key)
{
    const Thing *thing = draft.find(key);
    const QString name = thing ? thing->entity.name : QString();
    for (Entity &entity : domain.entities) {
        if (entity.name == name)
            return &entity;
    }
    return nullptr;
}

Field *fieldNamed(Entity &entity, const QString &name)
{
    const auto it = std::find_if(entity.fields.begin(), entity.fields.end(),
                                 [&](const Field &field) { return field.name == name; });
    return it == entity.fields.end() ? nullptr : &*it;
}

Relation *relationTo(Entity &entity, const QString &target)
{
    const auto it = std::find_if(entity.relations.begin(), entity.relations.end(),
                                 [&](const Relation &relation) { return relation.target == target; });
    return it == entity.relations.end() ? nullptr : &*it;
}

} // namespace autodevos
