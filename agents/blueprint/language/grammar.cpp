// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/grammar.h"

#include <algorithm>
#include <array>

namespace autodevos::language {

using namespace Qt::StringLiterals;

bool opensParts(const Token &token)
{
    static constexpr std::array words{"with"_L1,       "including"_L1,  "containing"_L1, "featuring"_L1,  "having"_L1,
                                      "comprising"_L1, "includes"_L1,   "showing"_L1,    "displaying"_L1, "offering"_L1,
                                      "supporting"_L1, "consisting"_L1, "covering"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return token.is(word); });
}

const Token &Grammar::at(qsizetype i) const
{
    static const Token end{.kind = Token::End};
    return i >= 0 && i < m_tokens.size() ? m_tokens.at(i) : end;
}

/// "customer, from, to, price" and "from date, to date": values of a record.
bool Grammar::isBound(qsizetype i) const
{
    const bool isNamed = at(i).is("from"_L1) || at(i).is("to"_L1) || at(i).is("until"_L1);
    const bool isDay = at(i + 1).is("date"_L1) || at(i + 1).is("day"_L1) || at(i + 1).is("time"_L1);
    const qsizetype end = isDay ? i + 2 : i + 1;
    return isNamed && i > 0 && isSeparator(i - 1) && (isSeparator(end) || at(end).kind == Token::End);
}

bool Grammar::is(qsizetype i, WordClass wordClass) const
{
    if (at(i).kind != Token::Word)
        return false;
    if (isPageName(i) || (isPageName(i - 1) && !at(i).is("page"_L1)))
        return false;
    if (wordClass == WordClass::Preposition && isBound(i))
        return false;
    if (wordClass == WordClass::Pronoun && at(i).text == "IT"_L1) // "IT staff"
        return false;
    if (wordClass == WordClass::Adverb && at(i).is("online"_L1)) // "book online", but "an online shop"
        return !isPlainNounNext(i + 1);
    return m_lexicon.is(wordClass, at(i).lower);
}

/// "about page", "about us": a name, not a preposition.
bool Grammar::isPageName(qsizetype i) const
{
    return at(i).is("about"_L1) &&
           (at(i + 1).is("page"_L1) || at(i + 1).is("us"_L1) || at(i + 1).is("me"_L1) || at(i + 1).is("section"_L1));
}

bool Grammar::isSeparator(qsizetype i) const
{
    const Token &token = at(i);
    return token.isSymbol(u',') || token.isSymbol(u'/') || token.isSymbol(u'|') || token.isSymbol(u'&') ||
           token.isSymbol(u'+') || token.is("and"_L1) || token.is("or"_L1) || token.is("plus"_L1) ||
           (token.is("as"_L1) && at(i + 1).is("well"_L1) && at(i + 2).is("as"_L1));
}

qsizetype Grammar::afterSeparator(qsizetype i) const
{
    while (isSeparator(i) || (i > 0 && isSeparator(i - 1) && is(i, WordClass::Adverb)))
        i += at(i).is("as"_L1) ? 3 : 1;
    return i;
}

bool Grammar::separatorCloses(qsizetype i) const
{
    for (; isSeparator(i); ++i) {
        if (!at(i).isSymbol(u',') && !at(i).isSymbol(u'/') && !at(i).isSymbol(u'|'))
            return true;
    }
    return false;
}

bool Grammar::looksPlural(qsizetype i) const
{
    return isWord(i) && m_lexicon.isPlural(at(i).lower);
}

bool Grammar::isPlainNounNext(qsizetype i) const
{
    return isWord(i) && !is(i, WordClass::Preposition) && !is(i, WordClass::Conjunction) && !is(i, WordClass::Modal) &&
           !is(i, WordClass::Be) && !is(i, WordClass::Adverb) && !is(i, WordClass::Relative);
}

bool Grammar::startsObject(qsizetype i) const
{
    return is(i, WordClass::Determiner) || is(i, WordClass::Quantifier) || is(i, WordClass::Pronoun) ||
           is(i, WordClass::Number) || at(i).kind == Token::Number || is(i, WordClass::Question);
}

bool Grammar::isGerundVerb(qsizetype i, Place place) const
{
    if (isWord(i + 1) && m_lexicon.isArchetype(at(i).lower + u' ' + m_lexicon.singular(at(i + 1).lower)))
        return false; // "sampling sites"
    if (place == Place::AfterModal)
        return true;
    if (startsObject(i + 1))
        return true;
    if (isSeparator(i + 1)) { // "creating, editing and deleting tasks"
        const auto next = m_lexicon.verb(at(afterSeparator(i + 1)).lower);
        return next && next->shape == VerbForm::Gerund && !m_lexicon.isIn("app"_L1, at(i + 2).lower);
    }
    if (!isPlainNounNext(i + 1)) {
        const auto form = m_lexicon.verb(at(i).lower);
        const bool isLookup = form && (form->verb->meaning == "search"_L1 || form->verb->meaning == "filter"_L1 ||
                                       form->verb->meaning == "sort"_L1 || form->verb->base == "browse"_L1);
        return at(i + 1).is("for"_L1) || at(i + 1).is("through"_L1) || (isLookup && at(i + 1).is("by"_L1));
    }
    // "working hours", "booking system": a modifier of the noun that follows.
    const QString pair = at(i).lower + u' ' + m_lexicon.singular(at(i + 1).lower);
    const bool isModifier = namesField(i, pair) || m_lexicon.isArchetype(pair) || describesApp(i);
    const auto form = m_lexicon.verb(at(i).lower);
    const bool leadsSeries =
        isSeparator(i + 2) && isWord(afterSeparator(i + 2)) && form && form->isListed &&
        m_lexicon.verb(at(afterSeparator(i + 2)).lower).value_or(VerbForm{}).shape == VerbForm::Gerund;
    return !isModifier && (looksPlural(i + 1) || looksPlural(i + 2)) && (place == Place::Clause || leadsSeries);
}

/// "booking system", but "generating product descriptions" and "managing inventory".
bool Grammar::describesApp(qsizetype i) const
{
    const QString &next = at(i + 1).lower;
    const bool isKept = m_lexicon.isIn("holding"_L1, next) && !isPlainNounNext(i + 2);
    return !isKept && ((m_lexicon.isIn("app"_L1, next) && !(isPlainNounNext(i + 2) && looksPlural(i + 2))) ||
                       m_lexicon.isIn("shell"_L1, next));
}

/// "working hours" is a value; "posting photos" is done, although photos end what a value is called.
bool Grammar::namesField(qsizetype i, const QString &pair) const
{
    static constexpr std::array deeds{"create"_L1, "update"_L1, "delete"_L1, "manage"_L1, "set"_L1, "read"_L1};
    const auto form = m_lexicon.verb(at(i).lower);
    const bool isDone = form && form->isListed && std::any_of(deeds.begin(), deeds.end(), [&](QLatin1StringView deed) {
                            return form->verb->meaning == deed;
                        });
    // "registering keys" does something with them; "tracking number" is a value
    return !(isDone || looksPlural(i + 1) ? m_lexicon.exactFieldSpecification(pair)
                                          : m_lexicon.fieldSpecification(pair))
                .isEmpty();
}

bool Grammar::isOnlyAdjective(qsizetype i) const
{
    if (!isWord(i))
        return false;
    const auto use = m_lexicon.use(at(i).lower);
    return m_lexicon.isIn("adjective"_L1, at(i).lower) ||
           (use && use->adjective > 0 && use->noun == 0 && use->verb == 0);
}

bool Grammar::startsVerb(qsizetype i, Place place, bool hasActor) const
{
    if (!isWord(i))
        return false;
    const auto form = m_lexicon.verb(at(i).lower);
    if (!form || form->shape == VerbForm::Past)
        return false;
    if (form->shape == VerbForm::Gerund)
        return isGerundVerb(i, place);
    const bool isOpening = i == 0 || at(i - 1).kind == Token::End || at(i - 1).isSymbol(u'.');
    if (isOpening && isPlainNounNext(i + 1) &&
        (is(i + 2, WordClass::Modal) || (isPlainNounNext(i + 2) && is(i + 3, WordClass::Modal))))
        return false;                                                        // "Store staff can approve"
    if (i > 1 && is(i - 2, WordClass::Determiner) && isOnlyAdjective(i - 1)) // "a dental practice"
        return false;
    const VerbEntry *phrasal = isWord(i + 1) && i > 0 && isWord(i - 1) && !is(i - 1, WordClass::Determiner)
                                   ? m_lexicon.phrasalVerb(form->verb->base, at(i + 1).lower)
                                   : nullptr;
    if (phrasal &&
        (phrasal->meaning == "login"_L1 || phrasal->meaning == "register"_L1)) // "patients of a clinic log in"
        return true;
    const bool isFirstField = i > 0 && opensParts(at(i - 1)) && isSeparator(i + 1) &&
                              !m_lexicon.exactFieldSpecification(at(i).lower).isEmpty();
    if (isFirstField || isFieldInList(i)) // "cars with make, model and seats"
        return false;
    if (place == Place::AfterModal)
        return true;
    if (i > 0 && is(i - 1, WordClass::Preposition) && !at(i - 1).is("to"_L1)) // "for book lovers"
        return false;
    if (form->shape == VerbForm::Base &&
        (is(i + 1, WordClass::Question) || at(i + 1).is("which"_L1) || // "show which orders are late"
         (at(i + 1).is("who"_L1) && form->verb->meaning == "show"_L1)))
        return true;
    const bool isOrder = form->shape == VerbForm::Base && form->verb->meaning == "show"_L1 && place == Place::Clause &&
                         (i == 0 || at(i - 1).isSymbol(u'.')) && isPlainNounNext(i + 1);
    if (isOrder && m_lexicon.isIn("sum"_L1, at(i + 1).lower)) // "Show income per month"
        return true;
    const bool isDeed = form->isListed && form->shape == VerbForm::ThirdPerson && i > 1 &&
                        is(i - 2, WordClass::Determiner) && m_lexicon.actor(at(i - 1).lower) != ActorKind::None &&
                        looksPlural(i + 1);
    if (isDeed) // "the admin uploads episodes"
        return true;
    if (!form->isListed) // English has a verb for nearly every noun
        return startsObject(i + 1) && hasActor && place == Place::Clause;
    const bool isListed = i > 0 && isSeparator(i - 1) && form->shape == VerbForm::ThirdPerson && form->verb->isNoun;
    if (isListed && !startsObject(i + 1)) // "it has bugs, comments on bugs and a dashboard"
        return false;
    if (m_lexicon.phrasalVerb(at(i).lower, at(i + 1).lower)) {
        // "log in page", "sign up form": the phrasal verb is a modifier there
        const bool isModifier = isPlainNounNext(i + 2) && !startsObject(i + 2) && !looksPlural(i + 2) &&
                                m_lexicon.isIn("shell"_L1, at(i + 2).lower);
        return !isModifier;
    }
    if (isCompound(i) && (place == Place::List || (!hasActor && form->shape == VerbForm::Base)))
        return false; // "reorder level", "order lines: …"
    const bool isNoun = form->verb->isNoun || form->verb->base.isEmpty();
    if (!isNoun) {
        if (at(i).is("open"_L1)) // "open tasks"
            return startsObject(i + 1);
        return true;
    }
    if (form->shape == VerbForm::ThirdPerson && ((i > 1 && isDoneBy(i - 1, i)) || (i > 2 && isDoneBy(i - 2, i))))
        return true;
    if (form->shape == VerbForm::ThirdPerson) // "the admin uploads episodes"
        return hasActor && (startsObject(i + 1) || (isPlainNounNext(i + 1) && looksPlural(i + 1)));
    if (startsObject(i + 1))
        return true;
    if (is(i + 1, WordClass::Preposition))
        return !at(i + 1).is("of"_L1) && !at(i + 1).is("with"_L1) && !at(i + 1).is("per"_L1) &&
               (hasActor || place == Place::Clause);
    if (is(i + 1, WordClass::Adverb) && hasActor)
        return true;
    if (isSeparator(i + 1)) {
        const qsizetype next = afterSeparator(i + 1);
        const auto second = m_lexicon.verb(at(next).lower);
        return hasActor && second && second->shape == VerbForm::Base && !second->verb->isNoun;
    }
    if (isPlainNounNext(i + 1)) {
        const bool objectIsPlural = looksPlural(i + 1) || (isPlainNounNext(i + 2) && looksPlural(i + 2));
        return objectIsPlural && (hasActor || place == Place::Clause);
    }
    return hasActor && place == Place::Clause && at(i + 1).kind == Token::End;
}

/// "a number plate, make and tank size": a value between others, and no verb after it that would share its object.
bool Grammar::isFieldInList(qsizetype i) const
{
    if (i == 0 || !isSeparator(i - 1) || !isSeparator(i + 1) ||
        m_lexicon.exactFieldSpecification(at(i).lower).isEmpty())
        return false;
    const qsizetype next = afterSeparator(i + 1);
    const auto form = isWord(next) ? m_lexicon.verb(at(next).lower) : std::nullopt;
    return isWord(next) && (!form || form->shape != VerbForm::Base) && isPlainNounNext(next);
}

bool Grammar::isCompound(qsizetype i) const
{
    if (!isWord(i) || !isWord(i + 1))
        return false;
    const QString &second = at(i + 1).lower;
    const QString head = m_lexicon.singular(second);
    const QString pair = at(i).lower + u' ' + head;
    const bool isKind = second == head && (m_lexicon.isIn("app"_L1, head) || m_lexicon.isIn("shell"_L1, head)) &&
                        !isPlainNounNext(i + 2) && m_lexicon.verb(at(i).lower)->shape != VerbForm::Gerund;
    return isKind || m_lexicon.isArchetype(pair) || m_lexicon.capability(pair) ||
           !m_lexicon.exactFieldSpecification(pair).isEmpty();
}

bool Grammar::isVerbMostly(qsizetype i) const
{
    const auto form = isWord(i) ? m_lexicon.verb(at(i).lower) : std::nullopt;
    if (!form)
        return false;
    const auto use = m_lexicon.use(form->verb->base);
    return form->isListed || (use && use->verb >= use->noun + use->adjective);
}

/// An object, or something else that a verb without one is followed by, begins at `i`.
bool Grammar::fitsAfterVerb(qsizetype i) const
{
    return at(i).kind == Token::End || startsObject(i) || is(i, WordClass::Preposition) || is(i, WordClass::Adverb) ||
           isSeparator(i) || isPlainNounNext(i);
}

/// People do it to something that is there: a thing alone would be "a comment" or "comments".
bool Grammar::isAct(const VerbEntry &verb)
{
    static constexpr std::array acts{"comment"_L1, "rate"_L1,   "review"_L1, "like"_L1,
                                     "vote"_L1,    "follow"_L1, "send"_L1,   "favourite"_L1};
    return verb.meaning.startsWith(u"act:"_s) || verb.meaning.startsWith(u"capability:"_s) ||
           std::any_of(acts.begin(), acts.end(), [&](QLatin1StringView act) { return verb.meaning == act; });
}

/// "their name, email and message"
bool Grammar::isFieldAfterField(qsizetype i) const
{
    qsizetype before = i - 1;
    while (before > 0 && isSeparator(before))
        --before;
    return isSeparator(i - 1) && isWord(before) && !m_lexicon.exactFieldSpecification(at(i).lower).isEmpty() &&
           !m_lexicon.exactFieldSpecification(at(before).lower).isEmpty();
}

bool Grammar::continuesSeries(qsizetype i, VerbForm::Shape shape, bool hasActor, int depth) const
{
    const auto form = isWord(i) ? m_lexicon.verb(at(i).lower) : std::nullopt;
    if (!form || form->shape != shape || shape == VerbForm::Past)
        return false;
    const bool isPhrasal = m_lexicon.phrasalVerb(at(i).lower, at(i + 1).lower);
    if (isPhrasal)
        return true;
    if (isCompound(i) || isFieldInList(i))
        return false;
    if (shape == VerbForm::Gerund)
        return fitsAfterVerb(i + 1);
    if (shape == VerbForm::ThirdPerson)
        return startsObject(i + 1) || isPlainNounNext(i + 1);
    if (startsObject(i + 1))
        return true;
    const bool isVerbFirst = isVerbMostly(i);
    if (isSeparator(i + 1)) { // "rate and review them"; a thing alone would be plural or have an article
        const qsizetype next = afterSeparator(i + 1);
        return isVerbFirst && form->verb->meaning != "other"_L1 &&
               (isAct(*form->verb) || !m_lexicon.isArchetype(at(i).lower)) && depth < 4 &&
               continuesSeries(next, shape, hasActor, depth + 1);
    }
    if (at(i + 1).kind == Token::End && isFieldAfterField(i))
        return false;
    const bool isKnown = form->isListed || m_lexicon.isIn("vague deed"_L1, form->verb->base);
    if (is(i + 1, WordClass::Preposition) || at(i + 1).kind == Token::End)
        return isVerbFirst && isKnown && (isAct(*form->verb) || !m_lexicon.isArchetype(at(i).lower));
    // "an app that handles leases, rent payments": without somebody who could do it, a thing may be a thing
    const bool isThing =
        !hasActor && form->verb->isNoun &&
        (m_lexicon.isArchetype(at(i).lower) || !m_lexicon.exactFieldSpecification(at(i).lower).isEmpty());
    return isVerbFirst && !isThing && isPlainNounNext(i + 1);
}

/// "a tracker called Sprout"
bool Grammar::namesNext(qsizetype i) const
{
    const bool isNaming = at(i).is("called"_L1) || at(i).is("named"_L1) || at(i).is("titled"_L1);
    return isNaming && (!isWord(i + 1) || at(i + 1).text.at(0).isUpper());
}

/// "animals available for adoption": an adjective behind its noun.
bool Grammar::isPostponed(qsizetype i) const
{
    const bool isAdjective = at(i).is("available"_L1) || at(i).is("ready"_L1) || at(i).is("suitable"_L1) ||
                             at(i).is("based"_L1) || at(i).is("related"_L1);
    return isAdjective && (at(i + 1).is("for"_L1) || at(i + 1).is("on"_L1) || at(i + 1).is("to"_L1));
}

bool Grammar::endsPhrase(qsizetype start, qsizetype i) const
{
    if (!isWord(i) || is(i, WordClass::Preposition) || is(i, WordClass::Conjunction) || is(i, WordClass::Modal) ||
        is(i, WordClass::Be) || is(i, WordClass::Relative) || is(i, WordClass::Pronoun) || is(i, WordClass::Question) ||
        is(i, WordClass::Adverb))
        return true;
    if (i > start && (is(i, WordClass::Determiner) || is(i, WordClass::Quantifier) || is(i, WordClass::Negation)))
        return true;
    if (i == start)
        return false;
    if (namesNext(i) || isPostponed(i) || at(i).is("needed"_L1) || at(i).is("required"_L1))
        return true;
    const auto form = m_lexicon.verb(at(i).lower);
    if (!form)
        return isUnknownVerb(start, i);
    if (form->shape == VerbForm::Gerund)
        return opensParts(at(i));
    if (isShownBy(start, i))
        return true;
    const bool isActor = actorAt(start, i) != ActorKind::None;
    const bool isPluralSubject = looksPlural(i - 1) || at(i - 1).is("staff"_L1);
    if (form->shape == VerbForm::Past) // "books borrowed by members", but "recently added books"
        return !isPlainNounNext(i + 1) && !isSeparator(i + 1) && at(i + 1).kind == Token::Word;
    const auto use = form->isListed ? std::nullopt : m_lexicon.use(form->verb->base);
    const bool isPluralNoun = use && use->noun > 0 && form->shape == VerbForm::ThirdPerson; // "film shoots"
    if (!form->verb->isNoun && !form->verb->base.isEmpty() && !isPluralNoun)
        return form->shape == VerbForm::ThirdPerson || isPluralSubject || isActor;
    if (!form->isListed && form->shape == VerbForm::ThirdPerson && isVerbMostly(i)) // "and the highest bid wins"
        return !isPluralSubject && is(start - 1, WordClass::Determiner) && at(i + 1).kind != Token::Word;
    if (m_lexicon.phrasalVerb(at(i).lower, at(i + 1).lower) && isActor)
        return true;
    if (isDoneBy(start, i))
        return true;
    if (!isActor)
        return false;
    return form->shape == VerbForm::Base ? isPluralSubject : !isPluralSubject && startsObject(i + 1);
}

/// "The bot answers questions", "…, and the office prints transcripts", "Each hut shows its altitude": one of a kind at
/// the start of a statement, a verb in the third person, and what it is done with.
bool Grammar::isDoneBy(qsizetype start, qsizetype i) const
{
    const bool isTitle = at(i + 2).isSymbol(u':'); // "A clinic books appointments: doctors, patients …"
    const bool isHouse = m_lexicon.isIn("business"_L1, at(i - 1).lower) && !isTitle; // "A blood bank tracks donors"
    const auto opens = [this, isHouse](qsizetype k) {
        return at(k).is("the"_L1) || at(k).is("each"_L1) || at(k).is("every"_L1) ||
               (isHouse && (at(k).is("a"_L1) || at(k).is("an"_L1)));
    };
    const auto form = m_lexicon.verb(at(i).lower);
    const qsizetype determiner = opens(start) ? start : start - 1;
    const bool isOpening = opens(determiner) && (determiner == 0 || at(determiner - 1).kind == Token::End ||
                                                 isSeparator(determiner - 1) || at(determiner - 1).isSymbol(u'.'));
    const bool isPair =
        i - determiner == 3 && isPlainNounNext(i - 2) && !looksPlural(i - 2) && (isHouse || startsObject(i + 1));
    return form && form->isListed && form->shape == VerbForm::ThirdPerson && isOpening &&
           (i - determiner == 2 || isPair) && !looksPlural(i - 1) &&
           (startsObject(i + 1) || (isPlainNounNext(i + 1) && looksPlural(i + 1)));
}

/// "a leaderboard ranks riders", "charts show spending": a page or a tool of the app does it.
bool Grammar::isShownBy(qsizetype start, qsizetype i) const
{
    const auto form = isWord(i) ? m_lexicon.verb(at(i).lower) : std::nullopt;
    if (!form || !form->isListed || !(startsObject(i + 1) || is(i + 1, WordClass::Relative) || isPlainNounNext(i + 1)))
        return false;
    while (is(start, WordClass::Determiner) || is(start, WordClass::Quantifier))
        ++start;
    QStringList words;
    for (qsizetype k = start; k < i; ++k)
        words.append(at(k).lower);
    if (words.isEmpty() || words.size() > 3)
        return false;
    words.last() = m_lexicon.singular(words.constLast());
    const bool isPlural = looksPlural(i - 1);
    const bool agrees = isPlural ? form->shape == VerbForm::Base && m_lexicon.isIn("showing"_L1, form->verb->base)
                                 : form->shape == VerbForm::ThirdPerson && is(start - 1, WordClass::Determiner);
    return agrees && (m_lexicon.capability(words.join(u' ')) || m_lexicon.capability(words.constLast()));
}

qsizetype Grammar::afterComparison(qsizetype i) const
{
    const bool isPair = (at(i).is("more"_L1) && at(i + 1).is("than"_L1)) ||
                        (at(i).is("less"_L1) && at(i + 1).is("than"_L1)) ||
                        (at(i).is("at"_L1) && (at(i + 1).is("least"_L1) || at(i + 1).is("most"_L1))) ||
                        (at(i).is("up"_L1) && at(i + 1).is("to"_L1));
    return isPair ? i + 2 : i;
}

qsizetype Grammar::nounPhraseEnd(qsizetype i) const
{
    qsizetype start = afterComparison(i);
    while (is(start, WordClass::Determiner) || is(start, WordClass::Quantifier) || is(start, WordClass::Number) ||
           at(start).kind == Token::Number || at(start).isSymbol(u'"') || at(start).isSymbol(u'\u201c') ||
           is(start, WordClass::Negation))
        ++start;
    qsizetype end = start;
    while (!endsPhrase(start, end) && end - start < 12) {
        ++end;
        if (opensOptions(end - 1))
            break;
    }
    return end > start ? end : i;
}

/// "users frobnicate widgets": a word that is in no table, between people and what looks like an object.
bool Grammar::isUnknownVerb(qsizetype start, qsizetype i) const
{
    const QString &word = at(i).lower;
    const bool isFree = isWord(i) && isPlainNounNext(i) && !looksPlural(i) && !m_lexicon.isEnglish(word);
    const bool hasObject = startsObject(i + 1) || (isPlainNounNext(i + 1) && looksPlural(i + 1));
    return isFree && hasObject && looksPlural(i - 1) && actorAt(start, i) != ActorKind::None;
}

/// "columns planned, shooting and cut", "types: a, b": the options of something follow the word at `i`.
bool Grammar::opensOptions(qsizetype i) const
{
    if (!isWord(i) || !m_lexicon.isIn("enumerator"_L1, m_lexicon.singular(at(i).lower)) || !looksPlural(i))
        return false;
    const bool isColon = at(i + 1).isSymbol(u':');
    const bool isWordNext = isWord(i + 1) && !is(i + 1, WordClass::Preposition) && !is(i + 1, WordClass::Conjunction) &&
                            !is(i + 1, WordClass::Modal) && !is(i + 1, WordClass::Be) &&
                            !is(i + 1, WordClass::Relative) && !is(i + 1, WordClass::Adverb);
    if (!isColon && !isWordNext)
        return false;
    // a list of at least two short items up to the next separator
    for (qsizetype k = i + 2; k < i + 7 && at(k).kind != Token::End; ++k) {
        if (isSeparator(k))
            return true;
    }
    return false;
}

/// "each month members pay": when something happens, before who does it.
bool Grammar::isTimeAdverbial(qsizetype i) const
{
    const bool isEvery = at(i).is("each"_L1) || at(i).is("every"_L1);
    return isEvery && m_lexicon.isIn("period"_L1, at(i + 1).lower) &&
           (at(i + 2).isSymbol(u',') || nounPhraseEnd(i + 2) > i + 2);
}

bool Grammar::isPluralPhrase(qsizetype i) const
{
    const qsizetype end = nounPhraseEnd(i);
    return end > i && looksPlural(end - 1);
}

bool Grammar::opensThing(qsizetype i) const
{
    const qsizetype end = nounPhraseEnd(i);
    if (end == i)
        return false;
    qsizetype start = i;
    while (start < end && (is(start, WordClass::Determiner) || is(start, WordClass::Quantifier)))
        ++start;
    QStringList words;
    for (qsizetype k = start; k < end; ++k)
        words.append(at(k).lower);
    const QString written = words.join(u' ');
    if (words.isEmpty() || !m_lexicon.exactFieldSpecification(written).isEmpty())
        return false;
    words.last() = m_lexicon.singular(words.last());
    const QString phrase = words.join(u' ');
    const QString listed = m_lexicon.fieldSpecification(phrase);
    if (looksPlural(end - 1) && m_lexicon.isArchetype(phrase) && !listed.contains(u":list"_s))
        return true; // "suppliers", where "supplier" alone is a field
    if (!m_lexicon.exactFieldSpecification(phrase).isEmpty())
        return false;
    const bool isActivity = words.size() > 1 && !m_lexicon.nominal(words.last()).isEmpty();
    const bool isMany = looksPlural(end - 1) && (m_lexicon.isArchetype(phrase) || m_lexicon.isArchetype(words.last()));
    return isActivity || isMany || m_lexicon.capability(phrase);
}

ActorKind Grammar::actorAt(qsizetype from, qsizetype to) const
{
    QStringList words;
    for (qsizetype i = from; i < to; ++i) {
        if (isWord(i))
            words.append(at(i).lower);
    }
    while (!words.isEmpty()) {
        QStringList singular = words;
        singular.last() = m_lexicon.singular(words.last());
        if (const ActorKind kind = m_lexicon.roleOf(singular.join(u' ')); kind != ActorKind::None)
            return kind;
        words.removeFirst();
    }
    return ActorKind::None;
}

bool Grammar::continuesAsClause(qsizetype phraseStart, qsizetype i) const
{
    while (is(i, WordClass::Adverb))
        ++i;
    if (is(i, WordClass::Modal) || is(i, WordClass::Be))
        return true;
    const auto form = isWord(i) ? m_lexicon.verb(at(i).lower) : std::nullopt;
    if (!form)
        return isUnknownVerb(phraseStart, i);
    if (form->shape == VerbForm::Gerund || form->shape == VerbForm::Past)
        return false;
    const bool isStatement = !form->isListed && form->shape == VerbForm::ThirdPerson && isVerbMostly(i) &&
                             is(phraseStart, WordClass::Determiner);
    return isStatement || isShownBy(phraseStart, i) || is(phraseStart, WordClass::Pronoun) || !form->verb->isNoun ||
           actorAt(phraseStart, i) != ActorKind::None;
}

} // namespace autodevos::language
