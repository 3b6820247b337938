// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/nouns.h"

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

/// Finds things that a prompt names twice and makes one of each. Owned by `joinThings`, used once.
class ThingJoiner {
public:
    ThingJoiner(Draft &draft, const Lexicon &lexicon)
        : m_draft(draft)
        , m_lexicon(lexicon)
    {
    }

    void run()
    {
        dropNoNames();
        addCart();
        addCounted();
        joinRatings();
        joinCounts();
        joinActs();
        joinGoods();
        joinWares();
        dropPurposes();
        foldChosen();
        joinSynonyms();
        joinListings();
        joinReplies();
        joinPosts();
        joinLedger();
        joinPublished();
        joinForms();
        joinApplicants();
        joinTickets();
        joinHandovers();
        joinFamily();
        joinReports();
        joinDone();
        joinDated();
        joinBeds();
        dropPassing();
        joinNamed();
        joinCompounds();
        joinValues();
    }

private:
    /// Words that name nothing: "shows how much *has* been collected", "goes *out*", "*people answered*".
    void dropNoNames()
    {
        for (const auto &thing : m_draft.things) {
            const bool isPlain = thing->parts.isEmpty() && thing->names.isEmpty() && thing->act.isEmpty() &&
                                 !m_lexicon.isArchetype(thing->key) && thing->actor == ActorKind::None;
            const bool isUnused = thing->parts.isEmpty() && thing->names.isEmpty() && thing->act.isEmpty();
            if ((isPlain && isNoName(thing->key.split(u' '))) || (isUnused && isCountedByAnother(*thing)))
                thing->isCertain = false;
        }
        dropUncertain();
    }

    /// The conversions of an advertising campaign are a number that it has.
    [[nodiscard]] bool isCountedByAnother(const Thing &thing) const
    {
        const QString name = lowerCamel(m_lexicon.plural(thing.key));
        return std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
            const QVector<Field> usual = archetypeFields(other->source, m_lexicon);
            return other.get() != &thing && !other->source.isEmpty() &&
                   std::any_of(usual.begin(), usual.end(), [&](const Field &field) {
                       return field.name == name && field.type == FieldType::Integer;
                   });
        });
    }

    [[nodiscard]] bool isNoName(const QStringList &words) const
    {
        const QString &last = words.constLast();
        const auto form = m_lexicon.verb(last);
        const auto use = m_lexicon.use(last);
        const bool isDeed = words.size() > 1 && form && form->shape == VerbForm::Past;
        const bool isOther = !use || use->noun == 0 || use->adverb > use->noun || use->adjective > use->noun * 4;
        return isDeed || (isOther && (use || form || m_lexicon.is(WordClass::Preposition, last) ||
                                      m_lexicon.is(WordClass::Modal, last) || last == "has"_L1 || last == "have"_L1));
    }

    /// An online shop has a cart, also where only "place an order" or "buy" is said.
    void addCart()
    {
        const QStringList place = m_draft.place.split(u' ', Qt::SkipEmptyParts) + m_draft.hints;
        const auto says = [&](QLatin1StringView set) {
            return std::any_of(place.begin(), place.end(),
                               [&](const QString &word) { return m_lexicon.isIn(set, word); });
        };
        Thing *order = m_draft.find(u"order"_s);
        const bool isOrdered =
            order && (order->act.isEmpty() || order->act == "act:Order"_L1) && order->parts.isEmpty();
        if (!says("shop"_L1) || says("shop office"_L1) || !isOrdered || m_draft.asks("cart"_L1))
            return;
        for (const QString &id : std::as_const(order->requirements))
            m_draft.capabilities.append({.kind = u"cart"_s, .thing = order->target, .requirement = id});
        order->act.clear();
        order->target.clear();
        m_draft.statements.removeIf([](const Statement &one) {
            return one.thing == "order"_L1 && (one.meaning == "act:Order"_L1 || one.meaning == "create"_L1);
        });
        order->isCertain = !order->states.isEmpty();
        dropUncertain();
    }

    /// "an ERP for a wholesaler of bicycle parts … stock control": the parts, or whatever goods the prompt speaks of.
    void addCounted()
    {
        static const QStringList goods{u"product"_s, u"part"_s,       u"item"_s,     u"material"_s,
                                       u"article"_s, u"ingredient"_s, u"medicine"_s, u"book"_s};
        const auto stock =
            std::find_if(m_draft.capabilities.begin(), m_draft.capabilities.end(),
                         [](const CapabilityAsked &one) { return one.kind == "stock"_L1 && one.thing.isEmpty(); });
        const bool isNamed = std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
            return goods.contains(thing->key.section(u' ', -1)) || thing->key == "stock item"_L1 || isWare(*thing) ||
                   !thing->parts.isEmpty();
        });
        if (stock == m_draft.capabilities.end() || isNamed)
            return;
        const auto said = std::find_if(goods.begin(), goods.end(),
                                       [this](const QString &key) { return m_draft.words.contains(key); });
        Thing &counted = added(said == goods.end() ? goods.constFirst() : *said, {stock->requirement});
        stock->thing = counted.key;
    }

    /// "rate movies and write reviews": a review has the stars, so one entity holds both.
    void joinRatings()
    {
        for (const auto &review : m_draft.things) {
            for (const auto &rating : m_draft.things) {
                if (review->act != "review"_L1 || rating->act != "rate"_L1 || rating->target != review->target)
                    continue;
                review->range = rating->range ? rating->range : review->range;
                review->requirements += rating->requirements;
                for (Statement &statement : m_draft.statements) {
                    if (statement.thing == rating->key)
                        statement.thing = review->key;
                }
                rating->isCertain = false;
            }
        }
        dropUncertain();
    }

    /// "rides with seats" and "book seats": who books a seat books the ride; how many there are is a number of it.
    void joinCounts()
    {
        for (const auto &holder : m_draft.things) {
            for (const NounPhrase &part : holder->parts) {
                Thing *counted = m_draft.find(part.phrase());
                const QString plural = m_lexicon.exactFieldSpecification(m_lexicon.plural(part.phrase()));
                if (!counted || counted == holder.get() || !part.isPlural || !counted->parts.isEmpty() ||
                    !plural.contains(u":integer"_s))
                    continue;
                for (Statement &statement : m_draft.statements) {
                    if (statement.thing == counted->key)
                        statement.thing = holder->key;
                }
                counted->isCertain = false;
            }
        }
        dropUncertain();
    }

    /// "branch managers order goods" and "branch orders: date, status": who orders makes branch orders.
    void joinActs()
    {
        for (const auto &act : m_draft.things) {
            const Thing *named = act->act.startsWith(u"act:"_s) && act->parts.isEmpty() ? onlyKindOf(*act) : nullptr;
            if (!named)
                continue;
            Thing *whole = m_draft.find(named->key);
            for (Statement &statement : m_draft.statements) {
                if (statement.thing == act->key)
                    statement = {.meaning = u"create"_s,
                                 .verb = statement.verb,
                                 .actors = statement.actors,
                                 .thing = whole->key,
                                 .requirement = statement.requirement,
                                 .isOnly = statement.isOnly,
                                 .isNegated = statement.isNegated};
            }
            whole->requirements += act->requirements;
            act->isCertain = false;
        }
        dropUncertain();
    }

    /// "a product catalogue" and "every tea has a price": the teas are the products.
    void joinGoods()
    {
        static const QSet<QString> goods{u"product"_s, u"item"_s,    u"article"_s, u"good"_s,
                                         u"listing"_s, u"variety"_s, u"title"_s,   u"piece"_s};
        if (Thing *ware = m_draft.find(m_draft.sold)) {
            for (const auto &general : m_draft.things) {
                if (!goods.contains(general->key) || general.get() == ware || !general->act.isEmpty())
                    continue;
                ware->parts += general->parts;
                joinInto(*general, *ware);
            }
            return dropUncertain();
        }
        const auto isSold = [](const auto &thing) {
            return thing->act.isEmpty() && thing->actor == ActorKind::None && !goods.contains(thing->key) &&
                   std::any_of(thing->parts.begin(), thing->parts.end(),
                               [](const NounPhrase &part) { return part.head() == "price"_L1; });
        };
        if (std::count_if(m_draft.things.begin(), m_draft.things.end(), isSold) != 1)
            return;
        const auto sold = std::find_if(m_draft.things.begin(), m_draft.things.end(), isSold);
        for (const auto &general : m_draft.things) {
            if (goods.contains(general->key) && general->parts.isEmpty() && general->act.isEmpty())
                joinInto(*general, **sold);
        }
        dropUncertain();
    }

    /// "a shop for phone cases and chargers", "products for dogs, cats and birds": kinds of what is sold.
    void joinWares()
    {
        const bool isCalledShop = std::any_of(m_draft.words.begin(), m_draft.words.end(),
                                              [this](const QString &word) { return m_lexicon.isIn("shop"_L1, word); });
        const bool isShop = isCalledShop && m_draft.asks("cart"_L1) && !m_draft.find(m_draft.sold);
        std::vector<Thing *> wares;
        for (const auto &thing : m_draft.things) {
            if (isShop && isWare(*thing))
                wares.push_back(thing.get());
        }
        Thing *product = m_draft.find(u"product"_s);
        product = product ? product : m_draft.find(u"item"_s);
        if (wares.size() + (product ? 1 : 0) < 2)
            return;
        QStringList names;
        const QStringList requirements = wares.front()->requirements;
        product = product ? product : &added(u"product"_s, requirements);
        for (Thing *ware : wares) {
            names.append(sentenceCase(m_lexicon.plural(ware->key)));
            joinInto(*ware, *product);
        }
        Thing &category = added(u"category"_s, requirements);
        if (names.size() > 1 && category.names.isEmpty())
            category.names = names;
        m_draft.relations.append({.from = u"product"_s == product->key ? product->key : u"item"_s,
                                  .to = category.key,
                                  .requirement = requirements.value(0)});
        dropUncertain();
    }

    [[nodiscard]] bool isWare(const Thing &thing) const
    {
        static const QSet<QString> other{
            u"product"_s,  u"item"_s,    u"order"_s,    u"cart"_s,      u"store"_s,      u"shop"_s,       u"address"_s,
            u"coupon"_s,   u"voucher"_s, u"delivery"_s, u"branch"_s,    u"review"_s,     u"wish list"_s,  u"invoice"_s,
            u"brand"_s,    u"article"_s, u"shipment"_s, u"warehouse"_s, u"stock item"_s, u"post"_s,       u"page"_s,
            u"photo"_s,    u"picture"_s, u"account"_s,  u"message"_s,   u"ticket"_s,     u"collection"_s, u"list"_s,
            u"question"_s, u"recipe"_s,  u"course"_s,   u"return"_s,    u"report"_s,     u"booking"_s};
        static const QSet<QString> shown{u"read"_s, u"search"_s, u"filter"_s, u"show"_s, u"other"_s, u"act:Order"_s};
        if (!thing.isCertain || !thing.parts.isEmpty() || !thing.act.isEmpty() || !thing.states.isEmpty() ||
            thing.actor != ActorKind::None || other.contains(thing.key) || m_lexicon.isIn("classifier"_L1, thing.key))
            return false;
        const auto use = m_lexicon.use(thing.key.section(u' ', -1));
        const bool isThing = use && (use->canBe(NounClass::Artifact) || use->canBe(NounClass::Food) ||
                                     use->canBe(NounClass::Animal) || use->canBe(NounClass::Plant));
        return isThing && std::all_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                   return one.thing != thing.key || shown.contains(one.meaning) || one.verb == "sell"_L1;
               });
    }

    /// "choose a tone (funny, serious)": a value of what it is chosen for.
    void foldChosen()
    {
        for (const auto &chosen : m_draft.things) {
            if (chosen->names.isEmpty() || !chosen->parts.isEmpty() ||
                !m_lexicon.isIn("chosen"_L1, chosen->key.section(u' ', -1)))
                continue;
            Thing *holder = m_draft.find(chosen->beside);
            for (const RelationAsked &asked : std::as_const(m_draft.relations)) {
                if (asked.to == chosen->key && m_draft.find(asked.from))
                    holder = m_draft.find(asked.from);
            }
            if (!holder || holder == chosen.get() || !holder->act.isEmpty())
                continue;
            NounPhrase field{.words = chosen->key.split(u' '), .written = chosen->key, .quantifier = u"also"_s};
            for (const QString &name : std::as_const(chosen->names))
                field.parts.append({.words = {name.toLower()}, .written = name});
            holder->parts.append(field);
            joinInto(*chosen, *holder);
        }
        dropUncertain();
    }

    /// "a fashion blog for sharing outfit ideas and style tips": what it is good for, where the rest says what it
    /// keeps.
    void dropPurposes()
    {
        const auto isOnlyPurpose = [this](const auto &thing) {
            return thing->isPurpose && thing->act.isEmpty() && thing->parts.isEmpty() && thing->names.isEmpty() &&
                   !m_draft.hints.contains(thing->key);
        };
        const bool hasOthers = std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
            return thing->isCertain && thing->act.isEmpty() && !isOnlyPurpose(thing);
        });
        for (const auto &thing : m_draft.things)
            thing->isCertain = thing->isCertain && !(hasOthers && isOnlyPurpose(thing));
        dropUncertain();
    }

    Thing &added(const QString &key, const QStringList &requirements)
    {
        Thing *found = m_draft.find(key);
        if (!found) {
            auto made = std::make_unique<Thing>();
            made->key = key;
            made->written = key;
            found = made.get();
            m_draft.things.push_back(std::move(made));
        }
        found->isCertain = true;
        found->requirements += requirements;
        return *found;
    }

    /// "making reservations and managing bookings", "news" and "articles": one thing under two names.
    void joinSynonyms()
    {
        for (const auto &synonym : m_draft.things) {
            Thing *usual = m_draft.find(m_lexicon.usualName(synonym->key));
            if (!usual || !synonym->isCertain || !synonym->act.isEmpty() ||
                (!usual->parts.isEmpty() && !synonym->parts.isEmpty()))
                continue;
            usual->parts += synonym->parts;
            joinInto(*synonym, *usual);
        }
        dropUncertain();
    }

    /// "listing properties" and "agents edit their listings": what is listed.
    void joinListings()
    {
        static const QStringList listed{u"property"_s, u"apartment"_s, u"house"_s, u"vehicle"_s, u"car"_s,
                                        u"product"_s,  u"vacancy"_s,   u"job"_s,   u"room"_s,    u"item"_s};
        const auto isCounted = [](const auto &thing) {
            return std::any_of(thing->parts.begin(), thing->parts.end(), [](const NounPhrase &part) {
                return part.head() == "quantity"_L1 || part.head() == "stock"_L1;
            });
        };
        Thing *stock = m_draft.find(u"stock item"_s);
        const auto kept = std::find_if(m_draft.things.begin(), m_draft.things.end(), isCounted);
        if (stock && stock->parts.isEmpty() && kept != m_draft.things.end() && kept->get() != stock)
            joinInto(*stock, **kept); // a pharmacy's inventory is its medicines
        dropUncertain();
        const auto fold = [this](const QString &general, const QStringList &special) {
            Thing *whole = m_draft.find(general);
            for (const QString &key :
                 whole && whole->parts.isEmpty() && whole->act.isEmpty() ? special : QStringList()) {
                Thing *thing = m_draft.find(key);
                if (!thing || !thing->isCertain || thing == whole)
                    continue;
                joinInto(*whole, *thing);
                return;
            }
        };
        fold(u"patient"_s, {u"animal"_s, u"pet"_s});
        fold(u"property"_s, {u"apartment"_s, u"house"_s, u"flat"_s, u"villa"_s, u"holiday home"_s});
        fold(u"appointment"_s, {u"viewing"_s, u"test drive"_s, u"consultation"_s});
        if (m_draft.words.contains(u"crm"_s) || m_draft.words.contains(u"relationship"_s))
            fold(u"contact"_s, {u"customer"_s, u"client"_s});
        if (m_draft.place.contains(u"forum"_s)) {
            fold(u"discussion"_s, {u"topic"_s, u"thread"_s});
            fold(u"answer"_s, {u"post"_s, u"reply"_s});
        }
        if (m_draft.asks("blog"_L1))
            fold(u"article"_s, {u"post"_s, u"blog post"_s});
        dropUncertain();
        Thing *listing = m_draft.find(u"listing"_s);
        for (const QString &advert : {u"advert"_s, u"ad"_s, u"advertisement"_s})
            listing = listing ? listing : m_draft.find(advert);
        if (!listing || !listing->parts.isEmpty() || !listing->act.isEmpty())
            return;
        for (const QString &key : listed) {
            if (Thing *thing = m_draft.find(key); thing && thing->isCertain) {
                joinInto(*listing, *thing);
                break;
            }
        }
        dropUncertain();
    }

    /// "reply to each other" and "moderators delete replies": the replies are what was said.
    void joinReplies()
    {
        Thing *reply = m_draft.find(u"reply"_s);
        Thing *comment = m_draft.find(u"comment"_s);
        Thing *answer = m_draft.find(u"question"_s) ? nullptr : m_draft.find(u"answer"_s);
        if (reply && answer && answer->parts.isEmpty() && answer->act.isEmpty())
            joinInto(*answer, *reply); // of a thread, both are the same
        if (!reply || !comment || !reply->act.isEmpty() || comment->act != "comment"_L1 || !comment->parts.isEmpty())
            return;
        reply->act = comment->act;
        reply->target = comment->target;
        joinInto(*comment, *reply);
        dropUncertain();
    }

    /// "edit their own posts" of those who ask questions: nobody makes anything else that could be a post.
    void joinPosts()
    {
        Thing *post = m_draft.find(u"post"_s);
        const bool isMade =
            !post || !post->parts.isEmpty() || !post->act.isEmpty() ||
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [](const Statement &one) {
                return one.thing == "post"_L1 && (one.meaning == "create"_L1 || one.meaning == "manage"_L1);
            });
        for (const QString &key : {u"question"_s, u"topic"_s, u"thread"_s, u"discussion"_s, u"recipe"_s, u"story"_s}) {
            Thing *talk = isMade ? nullptr : m_draft.find(key);
            if (!talk || !talk->act.isEmpty())
                continue;
            joinInto(*post, *talk);
            return dropUncertain();
        }
    }

    /// "recording income and expenses" and "edit transactions": a transaction is either.
    void joinLedger()
    {
        Thing *transaction = m_draft.find(u"transaction"_s);
        for (const QString &key : {u"income"_s, u"expense"_s}) {
            Thing *kind = transaction && transaction->act.isEmpty() ? m_draft.find(key) : nullptr;
            if (!kind || !kind->parts.isEmpty() || !kind->act.isEmpty())
                continue;
            joinInto(*kind, *transaction);
            const bool isSorted =
                std::any_of(transaction->parts.begin(), transaction->parts.end(), [](const NounPhrase &part) {
                    return part.head() == "type"_L1 || part.head() == "kind"_L1;
                });
            if (isSorted)
                continue;
            NounPhrase type{.words = {u"type"_s}, .written = u"type"_s, .quantifier = u"also"_s};
            for (const QString &side : {u"income"_s, u"expense"_s})
                type.parts.append({.words = {side}, .written = side});
            transaction->parts.append(type);
        }
        dropUncertain();
    }

    /// "publishing pet care advice" and "search advice articles": the same, with and without the word for its form.
    void joinPublished()
    {
        static const QSet<QString> forms{u"article"_s, u"post"_s, u"guide"_s, u"page"_s};
        for (const auto &written : m_draft.things) {
            const QString matter = written->key.section(u' ', 0, -2);
            if (matter.isEmpty() || !forms.contains(written->key.section(u' ', -1)))
                continue;
            for (const auto &plain : m_draft.things) {
                if ((plain->key == matter || plain->key.endsWith(u' ' + matter)) && plain->act.isEmpty() &&
                    plain->parts.isEmpty())
                    joinInto(*plain, *written);
            }
        }
        dropUncertain();
    }

    /// "soup recipes … every soup has steps": the soups are the recipes, with all that a recipe has.
    void joinForms()
    {
        for (const auto &form : m_draft.things) {
            const QString head = form->key.section(u' ', -1);
            Thing *same = head == "recipe"_L1 ? m_draft.find(form->key.section(u' ', 0, -2)) : nullptr;
            if (!same || !same->isCertain || !same->act.isEmpty() || !form->act.isEmpty() || !form->parts.isEmpty())
                continue;
            if (!m_lexicon.isArchetype(same->key))
                same->source = head;
            joinInto(*form, *same);
        }
        dropUncertain();
    }

    /// "visits with the visitor's name": nothing else is known of visitors, so they are what the visits hold.
    void joinNamed()
    {
        for (const auto &holder : m_draft.things) {
            for (const NounPhrase &part : holder->parts) {
                Thing *named = part.words.size() > 1 && part.head() == "name"_L1
                                   ? m_draft.find(m_lexicon.singular(part.words.at(part.words.size() - 2)))
                                   : nullptr;
                if (named && named != holder.get() && named->parts.isEmpty() && m_lexicon.isPerson(named->key) &&
                    !isManaged(*named))
                    joinInto(*named, *holder);
            }
        }
        dropUncertain();
    }

    /// "submit applications" and "review applicants": the applications.
    void joinApplicants()
    {
        Thing *application = m_draft.find(u"application"_s);
        for (const QString &key : {u"applicant"_s, u"candidate"_s}) {
            Thing *who = m_draft.find(key);
            if (application && who && who->parts.isEmpty() && !m_draft.actors.contains(key))
                joinInto(*who, *application);
        }
        dropUncertain();
    }

    /// "select a showtime and seats, pay for tickets": a ticket is for a seat at what is shown.
    void joinTickets()
    {
        Thing *ticket = m_draft.find(u"ticket"_s);
        Thing *shown = nullptr;
        for (const QString &key : {u"showtime"_s, u"screening"_s, u"show"_s, u"performance"_s, u"concert"_s, u"event"_s,
                                   u"match"_s, u"exhibition"_s, u"movie"_s, u"film"_s})
            shown = shown ? shown : m_draft.find(key);
        if (!ticket || !shown || !ticket->parts.isEmpty() || (!ticket->act.isEmpty() && ticket->act != "act:Ticket"_L1))
            return;
        const bool isBought =
            m_draft.find(u"seat"_s) || m_draft.asks("payment"_L1) ||
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                        [](const Statement &one) { return one.thing == "ticket"_L1 && !one.actors.isEmpty(); });
        if (!isBought)
            return;
        ticket->act = u"act:Ticket"_s;
        ticket->target = shown->key;
        ticket->source = u"ticket purchase"_s;
        Thing *seat = m_draft.find(u"seat"_s);
        if (!seat || !seat->parts.isEmpty())
            return;
        m_draft.statements.removeIf([](const Statement &one) { return one.thing == "seat"_L1; });
        ticket->parts.append({.words = {u"seat"_s}, .written = u"seat"_s, .quantifier = u"also"_s});
        ticket->requirements += seat->requirements;
        seat->isCertain = false;
        dropUncertain();
    }

    /// "a list of family members … add a child with a date of birth": one of them.
    void joinFamily()
    {
        Thing *member = m_draft.find(u"family member"_s);
        for (const QString &key : {u"child"_s, u"relative"_s, u"person"_s}) {
            Thing *one = member ? m_draft.find(key) : nullptr;
            if (!one || !one->isCertain || !one->act.isEmpty())
                continue;
            member->parts += one->parts;
            joinInto(*one, *member);
        }
        dropUncertain();
    }

    /// "residents report potholes … submit a report with street name": a report is of one of these.
    void joinReports()
    {
        Thing *report = m_draft.find(u"report"_s);
        const auto said = std::find_if(m_draft.statements.begin(), m_draft.statements.end(), [](const Statement &one) {
            return one.verb == "report"_L1 && one.thing != "report"_L1 && !one.actors.isEmpty();
        });
        Thing *reported = said == m_draft.statements.end() ? nullptr : m_draft.find(said->thing);
        if (!report || !reported || !report->act.isEmpty() || reported->actor != ActorKind::None)
            return;
        for (NounPhrase part : report->parts) {
            part.quantifier = u"also"_s;
            reported->parts.append(part);
        }
        joinInto(*report, *reported);
        dropUncertain();
    }

    /// "log each problem they have climbed … comment on their climbs": the same.
    void joinDone()
    {
        static const QSet<QString> noting{u"log"_s, u"record"_s, u"track"_s, u"enter"_s};
        const auto isLogged = [](const Statement &one) {
            return noting.contains(one.verb) && one.meaning == "create"_L1;
        };
        const auto logged = std::find_if(m_draft.statements.begin(), m_draft.statements.end(), isLogged);
        Thing *kept = logged == m_draft.statements.end() ? nullptr : m_draft.find(logged->thing);
        for (const auto &deed : m_draft.things) {
            const auto form = m_lexicon.verb(deed->key);
            const bool isSame = kept && deed.get() != kept && deed->parts.isEmpty() && deed->act.isEmpty() && form &&
                                !m_lexicon.isArchetype(deed->key) && deed->actor == ActorKind::None &&
                                m_draft.words.contains(m_lexicon.participle(deed->key)) && !isManaged(*deed);
            if (isSame)
                joinInto(*deed, *kept);
        }
        dropUncertain();
    }

    /// "record a couple's wedding date … list the weddings": nothing else is known of them.
    void joinDated()
    {
        for (const auto &holder : m_draft.things) {
            for (const NounPhrase &part : holder->parts) {
                static const QSet<QString> moments{u"date"_s, u"end"_s, u"expiry"_s, u"start"_s};
                Thing *dated = part.words.size() == 2 && moments.contains(part.head())
                                   ? m_draft.find(m_lexicon.singular(part.words.constFirst()))
                                   : nullptr;
                const bool isNothingElse =
                    dated && dated != holder.get() && dated->parts.isEmpty() && dated->act.isEmpty() &&
                    std::none_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                        return one.thing == dated->key && !one.actors.isEmpty() && one.meaning != "read"_L1 &&
                               one.meaning != "show"_L1;
                    });
                if (isNothingElse)
                    joinInto(*dated, *holder);
            }
        }
        dropUncertain();
    }

    /// "checking free beds" of huts: how many there are, and nobody keeps them one by one.
    void joinBeds()
    {
        const auto isHouse = [this](const auto &thing) {
            return thing->isCertain && thing->act.isEmpty() &&
                   m_lexicon.isIn("byDays"_L1, thing->key.section(u' ', -1));
        };
        const auto house = std::find_if(m_draft.things.begin(), m_draft.things.end(), isHouse);
        for (const QString &key : {u"bed"_s, u"berth"_s, u"bunk"_s, u"place"_s}) {
            Thing *bed = house == m_draft.things.end() ? nullptr : m_draft.find(key);
            if (bed && bed != house->get() && bed->parts.isEmpty() && bed->act.isEmpty() && bed->states.isEmpty())
                joinInto(*bed, **house);
        }
        dropUncertain();
    }

    /// "opens a page for the grave", "in case": named in passing, and nothing is said of them nor done with them.
    void dropPassing()
    {
        const auto isMade = [this](const Thing &thing) {
            return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.thing == thing.key && !one.actors.isEmpty() &&
                       (one.meaning == "create"_L1 || one.meaning == "manage"_L1 || one.meaning == "book"_L1);
            });
        };
        const auto isPassing = [&](const Thing &thing) {
            const bool isHeld = std::any_of(m_draft.relations.begin(), m_draft.relations.end(),
                                            [&](const RelationAsked &one) { return one.to == thing.key; }) ||
                                std::any_of(m_draft.things.begin(), m_draft.things.end(),
                                            [&](const auto &other) { return other->target == thing.key; });
            return m_lexicon.isIn("passing"_L1, thing.key) && thing.parts.isEmpty() && thing.act.isEmpty() &&
                   thing.names.isEmpty() && thing.states.isEmpty() && !isMade(thing) && !isHeld &&
                   !m_draft.hints.contains(thing.key);
        };
        const auto passing = std::count_if(m_draft.things.begin(), m_draft.things.end(),
                                           [&](const auto &thing) { return thing->isCertain && isPassing(*thing); });
        static const QSet<QString> toggles{u"favourite"_s, u"like"_s, u"follow"_s, u"vote"_s};
        for (const auto &thing : m_draft.things) { // "wish lists" where nothing is there to be wished for
            const bool isOfNothing =
                toggles.contains(thing->act) && thing->target != "user"_L1 && !m_draft.find(thing->target);
            thing->isCertain = thing->isCertain && !isOfNothing;
        }
        for (const auto &thing : m_draft.things) {
            const bool isAll = passing == static_cast<qsizetype>(m_draft.things.size());
            thing->isCertain = thing->isCertain && (isAll || !isPassing(*thing));
        }
        dropUncertain();
    }

    /// "view upcoming pick-ups and record mileage at the return" where something is rented: what was agreed on.
    void joinHandovers()
    {
        const auto rental = std::find_if(m_draft.things.begin(), m_draft.things.end(),
                                         [](const auto &thing) { return thing->act == "act:Rental"_L1; });
        for (const auto &moment : m_draft.things) {
            const bool isMoment =
                rental != m_draft.things.end() && moment->act.isEmpty() && m_lexicon.isIn("handover"_L1, moment->key);
            if (!isMoment)
                continue;
            for (NounPhrase part : moment->parts) {
                part.quantifier = u"also"_s;
                (*rental)->parts.append(part);
            }
            for (Statement &statement : m_draft.statements) { // who records the mileage then rents nothing
                if (statement.thing == moment->key && statement.meaning == "create"_L1)
                    statement.meaning = u"update"_s;
            }
            joinInto(*moment, **rental);
        }
        dropUncertain();
        const auto deal = std::find_if(m_draft.things.begin(), m_draft.things.end(), [](const auto &thing) {
            return thing->act == "act:Rental"_L1 || thing->act == "book"_L1;
        });
        for (const auto &extra : m_draft.things) {
            if (deal == m_draft.things.end() || !m_lexicon.isIn("taken along"_L1, extra->key) || !extra->act.isEmpty())
                continue;
            m_draft.relations.append({.from = (*deal)->key,
                                      .to = extra->key,
                                      .name = lowerCamel(m_lexicon.plural(extra->key)),
                                      .many = true,
                                      .requirement = extra->requirements.value(0)});
            for (Statement &statement : m_draft.statements) { // "customers add extras": to what they rent
                const bool isChosen = statement.thing == extra->key && statement.meaning == "create"_L1;
                if (isChosen &&
                    std::none_of(statement.actors.begin(), statement.actors.end(), [this](const QString &actor) {
                        return m_lexicon.actor(actor) == ActorKind::Staff || m_lexicon.actor(actor) == ActorKind::Admin;
                    }))
                    statement.meaning = u"read"_s;
            }
        }
    }

    /// "a flashcard app" and "cards with a front and a back"
    void joinCompounds()
    {
        for (const auto &longer : m_draft.things) {
            for (const auto &shorter : m_draft.things) {
                const bool isCompound = longer->key.size() > shorter->key.size() + 2 && !longer->key.contains(u' ') &&
                                        longer->key.endsWith(shorter->key) && shorter->key.size() > 3;
                if (!isCompound || !longer->parts.isEmpty() || !longer->isCertain || !shorter->isCertain)
                    continue;
                longer->parts = shorter->parts;
                longer->marks += shorter->marks;
                joinInto(*shorter, *longer);
            }
        }
        dropUncertain();
    }

    /// "tracking costs" where tasks have a planned cost, "enter actual hours" where steps have them, "a draft" where
    /// orders are drafts at first: no things of their own.
    void joinValues()
    {
        for (const auto &value : m_draft.things) {
            if (!value->parts.isEmpty() || !value->act.isEmpty() || value->actor != ActorKind::None ||
                !value->states.isEmpty())
                continue;
            for (const auto &holder : m_draft.things) {
                if (holder != value && holder->isCertain && holdsValue(*holder, value->key)) {
                    joinInto(*value, *holder);
                    break;
                }
            }
        }
        dropUncertain();
    }

    [[nodiscard]] bool holdsValue(const Thing &holder, const QString &key) const
    {
        const QString name = m_lexicon.singular(key);
        const bool isState = m_lexicon.isIn("stateword"_L1, name);
        const bool isMeasure = m_lexicon.isIn("measure"_L1, name);
        if (isState && holder.states.contains(name, Qt::CaseInsensitive))
            return true;
        return std::any_of(holder.parts.begin(), holder.parts.end(), [&](const NounPhrase &part) {
            const bool isOption = std::any_of(part.parts.begin(), part.parts.end(), [&](const NounPhrase &option) {
                return option.written.toLower() == name;
            });
            const bool isPaid = name == "cost"_L1 && m_lexicon.singular(part.head()) == "price"_L1;
            return (isState && isOption) || (isMeasure && (m_lexicon.singular(part.head()) == name || isPaid));
        });
    }

    [[nodiscard]] bool isManaged(const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
            return statement.thing == thing.key && statement.meaning == "manage"_L1;
        });
    }

    /// All that was said of one thing is said of the other.
    void joinInto(Thing &from, Thing &to)
    {
        const auto move = [&](QString &key) {
            if (key == from.key)
                key = to.key;
        };
        for (Statement &statement : m_draft.statements)
            move(statement.thing);
        for (CapabilityAsked &asked : m_draft.capabilities)
            move(asked.thing);
        for (RelationAsked &asked : m_draft.relations) {
            move(asked.from);
            move(asked.to);
        }
        for (const auto &thing : m_draft.things)
            move(thing->target);
        to.requirements += from.requirements;
        if (to.states.isEmpty())
            to.states = from.states;
        from.isCertain = false;
    }

    /// The one thing that is described and whose name ends in that of the act.
    [[nodiscard]] const Thing *onlyKindOf(const Thing &act) const
    {
        const Thing *found = nullptr;
        for (const auto &thing : m_draft.things) {
            if (!thing->key.endsWith(u' ' + act.key) || !thing->act.isEmpty() || thing->parts.isEmpty())
                continue;
            if (found)
                return nullptr;
            found = thing.get();
        }
        return found;
    }

    void dropUncertain()
    {
        std::erase_if(m_draft.things, [](const auto &thing) { return !thing->isCertain; });
    }

    Draft &m_draft;
    const Lexicon &m_lexicon;
};

} // namespace

void joinThings(Draft &draft, const Lexicon &lexicon)
{
    ThingJoiner(draft, lexicon).run();
}

} // namespace autodevos
