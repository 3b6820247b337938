// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/collector.h"

#include "agents/blueprint/colours.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/language/token.h"
#include "agents/blueprint/nouns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

/// One pass over the clauses. Keeps what pronouns may mean; owned by `collect`, used once.
class Collector {
public:
    Collector(const QString &prompt, const Lexicon &lexicon)
        : m_prompt(prompt)
        , m_lexicon(lexicon)
        , m_nouns(lexicon, m_draft)
    {
    }

    Draft run(const QVector<Sentence> &sentences)
    {
        noteWords();
        bool isFirst = true;
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const Sentence &sentence = sentences.at(i);
            const bool leadsList = i + 1 < sentences.size() && sentences.at(i + 1).isItem;
            if (!isFirst && isHeading(sentence, leadsList))
                continue;
            if (readDesign(sentence))
                continue;
            const qsizetype from = readChain(sentence);
            for (const Clause &clause : sentence.clauses) {
                if (clause.span.offset < from)
                    continue;
                readClause(clause, sentence, isFirst);
                isFirst = false;
            }
        }
        return std::move(m_draft);
    }

private:
    void noteWords()
    {
        for (const Token &token : tokenise(m_prompt)) {
            if (token.kind == Token::Word && m_draft.words.size() < 5'000)
                m_draft.words.insert(m_lexicon.singular(token.lower));
        }
    }

    // ---- whole sentences

    [[nodiscard]] QString textOf(const Span &span) const { return m_prompt.mid(span.offset, span.length); }

    /// "Roles", "Data:" over a list: says what follows and asks for nothing.
    [[nodiscard]] bool isHeading(const Sentence &sentence, bool leadsList) const
    {
        if (sentence.isItem || sentence.clauses.size() != 1)
            return false;
        const Clause &clause = sentence.clauses.first();
        const QString text = textOf(sentence.span).toLower().remove(u':').simplified();
        const QString words = m_lexicon.singular(text);
        if (m_lexicon.isIn("heading"_L1, words) || m_lexicon.isIn("heading"_L1, text))
            return true;
        return leadsList && (clause.isQuestion || m_lexicon.isIn("heading"_L1, words.section(u' ', -1)));
    }

    /// "Set the background to honeydew and components to dark green": colours and nothing else.
    bool readDesign(const Sentence &sentence)
    {
        const QString text = textOf(sentence.span);
        const QVector<Colour> found = coloursIn(text, m_lexicon);
        if (found.isEmpty())
            return false;
        noteColours(found);
        if (!isOnlyDesign(text, m_lexicon))
            return false;
        m_requirement = addRequirement(sentence.span, RequirementKind::Design);
        return true;
    }

    void noteColours(const QVector<Colour> &found)
    {
        for (const Colour &colour : found) {
            const auto same = std::find_if(m_draft.colours.begin(), m_draft.colours.end(),
                                           [&](const Colour &known) { return known.role == colour.role; });
            if (same == m_draft.colours.end())
                m_draft.colours.append(colour);
        }
    }

    /// "An order goes from draft to submitted, then baked, then delivered": the states of a thing in their order.
    /// Returns where the rest of the sentence begins.
    qsizetype readChain(const Sentence &sentence)
    {
        static const QRegularExpression chain(
            u"^(?:(?:an?|the|each|every)\\s+)?([\\w -]{2,40}?)\\s+(?:(?:can\\s+)?(?:goes?|moves?|passes|pass|"
            "progress(?:es)?|changes?|advances?)\\s+(?:from|through)\\s+|(?:is|are)\\s+(?:first\\s+)?"
            "(?=\\w+,?\\s+then\\b)|starts?\\s+as\\s+)([^;.:]+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString text = textOf(sentence.span);
        const auto match = chain.match(text);
        if (!match.hasMatch())
            return 0;
        static const QRegularExpression joint(
            u"\\s*(?:,\\s*(?:and\\s+)?(?:then\\s+|to\\s+)?|\\band\\s+then\\b|\\b(?:then|to|into|and)\\b|\\x{2192}|->)\\s*"_s);
        QStringList states;
        for (const QString &state : match.captured(2).split(joint, Qt::SkipEmptyParts)) {
            if (!state.trimmed().isEmpty() && state.trimmed().count(u' ') < 3)
                states.append(state.trimmed());
        }
        NounPhrase subject{.words = match.captured(1).toLower().split(u' ', Qt::SkipEmptyParts),
                           .written = match.captured(1)};
        subject.words.last() = m_lexicon.singular(subject.words.constLast());
        const Thing *known = m_nouns.known(subject.words);
        const Reference reference = m_nouns.read(subject, true);
        if (states.size() < 2 || (!known && reference.kind != Reference::Named))
            return 0;
        m_requirement = addRequirement({sentence.span.offset, match.capturedEnd(2)}, RequirementKind::Data);
        Thing &made = thing(known ? Reference{.kind = Reference::Named, .key = known->key} : reference);
        made.isCertain = true;
        made.states = states;
        m_lastThing = made.key;
        return sentence.span.offset + match.capturedEnd(2);
    }

    // ---- requirements

    QString addRequirement(const Span &span, RequirementKind kind, const QString &cannot = {})
    {
        const QString text = m_prompt.mid(span.offset, span.length).simplified();
        Requirement requirement{.id = RequirementId(u"R%1"_s.arg(m_draft.requirements.size() + 1)),
                                .text = sentenceCase(text),
                                .kind = kind,
                                .offset = span.offset,
                                .length = span.length,
                                .cannot = cannot};
        m_draft.requirements.append(requirement);
        return requirement.id.value();
    }

    /// The requirement of the clause that is being read.
    [[nodiscard]] Requirement &current() { return *m_draft.requirement(m_requirement); }

    void markCannot(const QString &reason)
    {
        if (current().cannot.isEmpty())
            current().cannot = reason;
    }

    // ---- things

    Thing &thing(const Reference &reference)
    {
        Thing *found = m_draft.find(reference.key);
        if (!found) {
            auto made = std::make_unique<Thing>();
            made->key = reference.key;
            made->written = reference.written;
            made->source = reference.source;
            made->actor = m_lexicon.actor(reference.key);
            found = made.get();
            m_draft.things.push_back(std::move(made));
        }
        if (!found->requirements.contains(m_requirement))
            found->requirements.append(m_requirement);
        m_understood = true;
        return *found;
    }

    void state(const Clause &clause, const QString &meaning, const QString &verb, const QString &key)
    {
        m_draft.statements.append({.meaning = meaning,
                                   .verb = verb,
                                   .actors = m_actors,
                                   .thing = key,
                                   .requirement = m_requirement,
                                   .isOnly = clause.isOnly,
                                   .isNegated = clause.isNegated});
    }

    void askCapability(const QString &kind, const QString &key = {}, const QString &detail = {})
    {
        m_draft.capabilities.append({.kind = kind, .detail = detail, .thing = key, .requirement = m_requirement});
        m_understood = true;
    }

    // ---- clauses

    void readClause(const Clause &clause, const Sentence &sentence, bool isFirst)
    {
        m_understood = false;
        m_requirement = addRequirement(clause.span, RequirementKind::Functional);
        m_actors = actorsOf(clause.subjects);
        if (isFirst && readHead(clause)) {
            m_understood = true;
        } else if (!readColours(clause)) {
            readStatement(clause, sentence);
        }
        close(clause);
    }

    void close(const Clause &clause)
    {
        Requirement &requirement = current();
        if (m_understood || !requirement.cannot.isEmpty())
            return;
        if (isAboutQuality(clause)) {
            requirement.kind = RequirementKind::Quality;
            return;
        }
        const bool isPlea = clause.objects.isEmpty() && clause.complements.isEmpty() && clause.states.isEmpty();
        const bool isFrame =
            clause.verbs.isEmpty() || clause.does("have"_L1) || clause.does("contain"_L1) || clause.does("help"_L1);
        const bool isLead = isFrame && clause.complements.isEmpty() &&
                            std::all_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
                                const Reference reference = m_nouns.read(object);
                                return reference.kind == Reference::Nothing || reference.kind == Reference::App;
                            });
        if (((isPlea && clause.verbs.isEmpty()) || isLead) && m_draft.requirements.constLast().id == requirement.id) {
            m_draft.requirements.removeLast();
            return;
        }
        requirement.cannot = u"the built-in model found nothing in it that it knows how to build"_s;
    }

    [[nodiscard]] bool isAboutQuality(const Clause &clause) const
    {
        const QString text = m_prompt.mid(clause.span.offset, clause.span.length).toLower();
        static const QRegularExpression space(u"[^a-z0-9-]+"_s);
        const QStringList words = text.split(space, Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return m_lexicon.isIn("quality"_L1, word); });
    }

    QStringList actorsOf(const QVector<NounPhrase> &subjects)
    {
        QStringList actors;
        for (const NounPhrase &subject : subjects) {
            const Reference reference = m_nouns.read(subject);
            const bool isPerson = reference.kind == Reference::Named && m_lexicon.isPerson(reference.key);
            if (reference.kind == Reference::Actor || isPerson)
                actors.append(reference.key);
            else if (reference.kind == Reference::Pronoun && !m_lastActor.isEmpty() &&
                     (reference.key == "they"_L1 || reference.key == "he"_L1 || reference.key == "she"_L1))
                actors.append(m_lastActor);
            else if (reference.kind == Reference::Pronoun && (reference.key == "i"_L1 || reference.key == "we"_L1))
                actors.append(u"user"_s);
        }
        if (!actors.isEmpty())
            m_lastActor = actors.last();
        return actors;
    }

    /// People become roles by doing something; what is said about them as data does not make them one.
    void noteActors(const Clause &clause)
    {
        const bool isOffer =
            !clause.verbs.isEmpty() && isOffering(clause.verbs.constFirst(), clause) && clause.does("contain"_L1);
        const bool isData = clause.isNegated || clause.does("have"_L1) || (clause.does("contain"_L1) && !isOffer) ||
                            clause.does("belong"_L1) || clause.does("be"_L1);
        if (isData)
            return;
        for (const QString &actor : std::as_const(m_actors)) {
            if (!m_draft.actors.contains(actor))
                m_draft.actors.append(actor);
            m_draft.hasVisitors = m_draft.hasVisitors || m_lexicon.actor(actor) == ActorKind::Visitor;
        }
    }

    // ---- the first statement: what is to be built

    bool readHead(const Clause &clause)
    {
        const bool isOrder =
            clause.does("build"_L1) || clause.does("want"_L1) || (clause.does("create"_L1) && m_actors.isEmpty());
        const bool isPlace =
            !clause.objects.isEmpty() && (!m_lexicon.thingsOfPlace(clause.objects.first().head()).isEmpty() ||
                                          m_lexicon.isIn("business"_L1, clause.objects.first().head()));
        const bool isBusiness = !clause.subjects.isEmpty() && clause.subjects.first().isPronoun &&
                                (clause.verbs.value(0).base == "run"_L1 || clause.verbs.value(0).base == "own"_L1 ||
                                 (clause.does("be"_L1) && isPlace));
        const bool isTitle = clause.verbs.isEmpty() && !clause.objects.isEmpty();
        if ((!isOrder && !isTitle && !isBusiness) || clause.objects.isEmpty())
            return false;
        const NounPhrase app = headOf(clause);
        const bool namesApp = m_lexicon.isIn("app"_L1, app.head()) || app.words.size() > 1 ||
                              !m_lexicon.thingsOfPlace(app.head()).isEmpty();
        if (isTitle && !namesApp)
            return false;
        readAppName(clause, app);
        QVector<NounPhrase> listed;
        for (const NounPhrase &object : clause.objects)
            listed += object.parts;
        if (app.span.offset == clause.objects.first().span.offset && app.words == clause.objects.first().words)
            for (const NounPhrase &also : clause.objects.mid(1)) {
                if (also.isPlural || !also.parts.isEmpty() || !m_lexicon.isIn("app"_L1, also.head()))
                    listed.append(also); // "an art gallery and shop" is one app
            }
        readListed(listed, clause);
        for (const Complement &complement : clause.complements) {
            const bool isAddressed = complement.preposition == "for"_L1;
            for (const NounPhrase &phrase : complement.phrases)
                readListed(phrase.parts, clause);
            if (complement.preposition == "without"_L1)
                readWithout(complement.phrases);
            else if (complement.preposition == "with"_L1)
                readListed(complement.phrases, clause);
            else if (complement.preposition == "by"_L1)
                readGrouping(complement.phrases, clause);
            else if (isAddressed || complement.preposition == "of"_L1 || complement.preposition == "about"_L1)
                readPurpose(complement.phrases);
        }
        return true;
    }

    /// "a currency and unit converter website": the words before "and" describe the app as well.
    [[nodiscard]] NounPhrase headOf(const Clause &clause) const
    {
        const NounPhrase &first = clause.objects.first();
        if (clause.objects.size() != 2 || m_lexicon.isIn("app"_L1, first.head()) || first.isPlural ||
            !first.parts.isEmpty() || first.words.size() > 1)
            return first;
        NounPhrase whole = clause.objects.at(1);
        if (whole.isPlural || whole.hasDeterminer || !m_lexicon.isIn("app"_L1, whole.head()))
            return first;
        whole.words = first.words + whole.words;
        whole.written = first.written + u" and "_s + whole.written;
        whole.span = {first.span.offset, whole.span.end() - first.span.offset};
        return whole;
    }

    void readAppName(const Clause &clause, const NounPhrase &app)
    {
        QStringList words = app.words;
        static const QRegularExpression called(
            u"\\b(?:called|named|titled)\\s+[\"\\x{201c}\\x{2018}']?([A-Z][\\w&'-]*(?:\\s+(?:&\\s+)?[A-Z][\\w&'-]*){0,4})"_s);
        const auto match = called.match(m_prompt.left(600));
        m_draft.wholes.append(m_requirement);
        m_draft.name = match.hasMatch() ? match.captured(1) : appName(app, clause);
        m_draft.isSite = words.contains(u"website"_s) || words.contains(u"site"_s) || words.contains(u"portfolio"_s) ||
                         words.contains(u"blog"_s) || words.contains(u"page"_s) || words.contains(u"homepage"_s);
        if (m_lexicon.sense(u"portfolio"_s, m_draft.words)) // of investments
            m_draft.isSite = false;
        m_draft.isGame = words.contains(u"game"_s) || words.contains(u"arcade"_s);
        m_draft.place = words.join(u' ');
        bool isBooked = false;
        while (!words.isEmpty() &&
               (m_lexicon.isIn("app"_L1, words.last()) || !m_lexicon.nominal(words.last()).isEmpty()) &&
               m_lexicon.thingsOfPlace(words.last()).isEmpty())
            isBooked = m_lexicon.nominal(words.takeLast()) == "book"_L1 || isBooked;
        for (const QString &word : std::as_const(words)) {
            if (!m_lexicon.isIn("adjective"_L1, word) && !m_lexicon.isIn("generic"_L1, word))
                m_draft.hints.append(m_lexicon.singular(word));
        }
        readAppKind(app);
        for (const QString &word : app.words) {
            const CapabilityWord *capability = m_lexicon.capability(word);
            if (capability && (capability->kind == "blog"_L1 || capability->kind == "portfolio"_L1) &&
                !m_lexicon.sense(word, m_draft.words) && !m_draft.asks("blog"_L1) && !m_draft.asks("portfolio"_L1))
                askCapability(capability->kind);
        }
        for (qsizetype first = 0; first + 1 < m_draft.hints.size(); ++first) {
            const QString compound = QStringList(m_draft.hints.mid(first)).join(u' ');
            if (m_lexicon.isArchetype(compound)) { // "vacation request system": its requests are these
                thing({.kind = Reference::Named, .key = compound, .written = compound}).isCertain = true;
                break;
            }
        }
        const QString booked = QStringList(words).join(u' ');
        if (isBooked && m_lexicon.isArchetype(booked) && m_lexicon.actor(booked) == ActorKind::None) {
            thing({.kind = Reference::Named, .key = booked, .written = booked}).isCertain = true;
            state(clause, u"book"_s, u"book"_s, booked); // "a meeting room booking tool"
        }
        const Reference whole = m_nouns.read(app, true);
        if (whole.kind == Reference::Named && !whole.meaning.isEmpty() && m_lexicon.isArchetype(whole.key) &&
            m_lexicon.thingsOfPlace(whole.key).isEmpty())
            thing(whole).isCertain = true;
        if (whole.kind == Reference::Named && !whole.meaning.isEmpty())
            state(clause, whole.meaning, whole.meaning, thing(whole).key);
    }

    /// "a turn-based strategy game", "a unit converter website": what the app itself is.
    void readAppKind(const NounPhrase &app)
    {
        QStringList words = app.words;
        static const QSet<QString> plain{u"website"_s, u"app"_s, u"application"_s, u"site"_s, u"page"_s, u"tool"_s};
        while (words.size() > 1 && plain.contains(words.last()))
            words.removeLast();
        for (qsizetype first = 0; first < words.size(); ++first) {
            const QString suffix = QStringList(words.mid(first)).join(u' ');
            const CapabilityWord *capability = m_lexicon.capability(suffix);
            if (!capability || m_lexicon.sense(suffix, m_draft.words))
                continue;
            if (capability->kind == "cannot"_L1)
                markCannot(capability->detail);
            else if (capability->kind != "included"_L1 &&
                     (first == 0 || words.size() - first > 1 || isTool(capability->kind)))
                askCapability(capability->kind, {}, capability->detail);
            return;
        }
    }

    [[nodiscard]] static bool isTool(const QString &kind)
    {
        return kind == "calculator"_L1 || kind == "converter"_L1 || kind == "timer"_L1 || kind == "arcadeGame"_L1;
    }

    [[nodiscard]] QString appName(const NounPhrase &app, const Clause &clause) const
    {
        QStringList words = app.written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
        static const QSet<QString> telling{u"personal"_s, u"public"_s, u"daily"_s, u"internal"_s, u"local"_s};
        while (words.size() > 1 && m_lexicon.isIn("adjective"_L1, words.first().toLower()) &&
               !telling.contains(words.first().toLower()))
            words.removeFirst();
        static const QSet<QString> plain{u"website"_s,  u"app"_s,     u"application"_s, u"site"_s,
                                         u"webapp"_s,   u"web"_s,     u"page"_s,        u"platform"_s,
                                         u"software"_s, u"program"_s, u"solution"_s};
        while (words.size() > 1 && plain.contains(words.last().toLower()))
            words.removeLast();
        if (clause.does("want"_L1) && !clause.subjects.isEmpty() && !clause.subjects.first().isPronoun) {
            const NounPhrase &subject = clause.subjects.first();
            if (m_lexicon.actor(subject.head()) == ActorKind::None)
                words.prepend(subject.written.section(u' ', -1));
        }
        for (const Complement &complement : clause.complements) {
            const bool fits = complement.preposition == "for"_L1 && complement.phrases.size() == 1 && words.size() == 1;
            if (fits && complement.phrases.first().words.size() <= 2 && !complement.phrases.first().isPlural)
                words = complement.phrases.first().written.split(u' ') + words;
        }
        const bool isPlain =
            std::all_of(words.begin(), words.end(), [](const QString &word) { return plain.contains(word.toLower()); });
        if (isPlain) { // "A web app for savings circles", "Web application: ferry tickets"
            QVector<NounPhrase> about = app.parts;
            for (const Complement &complement : clause.complements)
                about += complement.phrases;
            if (about.isEmpty())
                return {}; // named after what it keeps
            words = about.first().written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
        }
        QStringList titled;
        for (const QString &word : std::as_const(words))
            titled.append(word.left(1).toUpper() + word.mid(1));
        return titled.join(u' ').left(60);
    }

    /// "with articles by category, comments and a contact form": what follows the first goes on with the features.
    void readGrouping(const QVector<NounPhrase> &phrases, const Clause &clause)
    {
        if (m_isCapabilityLast && !phrases.isEmpty()) { // "a search by author, title or ISBN"
            for (const NounPhrase &phrase : phrases)
                m_draft.capabilities.last().fields.append(phrase.phrase());
            return;
        }
        Thing *last = m_draft.find(m_lastThing);
        if (last && !phrases.isEmpty()) {
            NounPhrase also = phrases.first();
            also.quantifier = u"also"_s;
            last->parts.append(also);
        }
        readFeatures(phrases.mid(1), clause);
    }

    void readWithout(const QVector<NounPhrase> &phrases)
    {
        for (const NounPhrase &phrase : phrases) {
            const CapabilityWord *capability = m_lexicon.capability(phrase.phrase());
            const bool isPlain = phrase.words.size() == 1 || phrase.words.first() == "user"_L1;
            if (!capability && isPlain)
                capability = m_lexicon.capability(phrase.head());
            if (!capability && m_lexicon.capability(phrase.head()))
                m_understood = true; // "no public sign-up", "no customer accounts": others may still sign in
            if (capability && capability->kind == "accounts"_L1) {
                m_draft.hasAccounts = false;
                m_understood = true;
            }
        }
    }

    /// "for a developer", "for my warehouse": a hint, not a thing.
    void readPurpose(const QVector<NounPhrase> &phrases)
    {
        for (const NounPhrase &phrase : phrases) {
            const Reference reference = m_nouns.read(phrase);
            if (!reference.meaning.isEmpty() && reference.kind == Reference::Named) {
                Thing &made = thing(reference);
                made.isCertain = true;
            } else if (reference.kind == Reference::Named) {
                m_draft.purposes.append(reference.key);
            }
        }
    }

    // ---- lists of features

    /// "a website with an about page, a blog and a contact form": each of the list is a requirement of its own, and the
    /// statement keeps what stands before the list.
    void readListed(const QVector<NounPhrase> &phrases, const Clause &clause)
    {
        const bool isList = phrases.size() > 1 && std::all_of(phrases.begin(), phrases.end(), [](const auto &phrase) {
                                return phrase.span.length > 0 && !phrase.isExample;
                            });
        if (!isList)
            return readFeatures(phrases, clause);
        const QString statement = m_requirement;
        shortenCurrent(phrases.first().span.offset);
        for (const NounPhrase &phrase : phrases) {
            m_requirement = addRequirement(wholeSpan(phrase), RequirementKind::Functional);
            m_understood = m_nouns.read(phrase).kind == Reference::Actor;
            readFeature(phrase, clause);
            if (!m_understood)
                markCannot(u"the built-in model found nothing in it that it knows how to build"_s);
        }
        m_requirement = statement;
        m_understood = true;
    }

    /// A list that is the whole statement: the first of it keeps the statement's requirement.
    void readSeparate(const QVector<NounPhrase> &phrases, const Clause &clause)
    {
        const QString statement = m_requirement;
        const qsizetype end = clause.span.end();
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            Span span = wholeSpan(phrases.at(i));
            if (i + 1 == phrases.size())
                span.length =
                    std::max(span.length, end - span.offset); // with what is said of it: "invoices for clients"
            if (i == 0) {
                Requirement &requirement = current();
                requirement.length = span.end() - requirement.offset;
                requirement.text = sentenceCase(textOf({requirement.offset, requirement.length}).simplified());
            } else {
                m_requirement = addRequirement(span, RequirementKind::Functional);
            }
            m_understood = m_nouns.read(phrases.at(i)).kind == Reference::Actor;
            readFeature(phrases.at(i), clause);
            if (!m_understood)
                markCannot(u"the built-in model found nothing in it that it knows how to build"_s);
        }
        m_requirement = statement;
        m_understood = true;
    }

    /// Ends the current requirement before `offset`, without the "with" that leads to the list.
    void shortenCurrent(qsizetype offset)
    {
        static const QRegularExpression lead(
            u"[\\s:,(-]*(\\b(with|including|having|featuring|has|a|an|the)\\b[\\s:,(-]*)*$"_s);
        Requirement &requirement = current();
        const QString text = m_prompt.mid(requirement.offset, offset - requirement.offset);
        const qsizetype length = lead.match(text).capturedStart();
        if (offset <= requirement.offset || length <= 0)
            return;
        requirement.length = length;
        requirement.text = sentenceCase(text.left(length).simplified());
    }

    /// The phrase with what is listed after it.
    [[nodiscard]] static Span wholeSpan(const NounPhrase &phrase)
    {
        qsizetype end = phrase.span.end();
        for (const NounPhrase &part : phrase.parts)
            end = std::max(end, wholeSpan(part).end());
        return {phrase.span.offset, end - phrase.span.offset};
    }

    void readFeatures(const QVector<NounPhrase> &phrases, const Clause &clause)
    {
        for (const NounPhrase &phrase : phrases)
            readFeature(phrase, clause);
    }

    void readFeature(const NounPhrase &phrase, const Clause &clause)
    {
        const Reference reference = m_nouns.read(phrase, phrase.parts.size() > 1);
        m_isCapabilityLast = false;
        if (reference.kind == Reference::Capability)
            return readCapability(reference, phrase, clause);
        if (reference.kind == Reference::App || reference.kind == Reference::Nothing) {
            // "with the following features (…)"
            readFeatures(phrase.parts, clause);
            return;
        }
        if (reference.kind == Reference::Actor) {
            if (!phrase.parts.isEmpty() || isListedPerson(reference.key)) {
                Thing &made = thing(reference);
                made.isCertain = true;
                made.parts += phrase.parts;
                m_lastThing = made.key;
            }
            return;
        }
        if (reference.kind != Reference::Named)
            return;
        if (readLooseField(phrase, reference))
            return;
        if (reference.isNotion && phrase.parts.isEmpty())
            return;
        if (m_draft.isGame && phrase.parts.isEmpty() && !m_lexicon.isIn("gamething"_L1, reference.key)) {
            m_understood = m_understood || m_draft.asks("arcadeGame"_L1) || m_draft.asks("resourceGame"_L1);
            return; // levels and cards belong to the game
        }
        Thing &made = thing(reference);
        made.parts += phrase.parts;
        made.isCertain = made.isCertain || phrase.isPlural || !phrase.parts.isEmpty() || !reference.meaning.isEmpty() ||
                         m_lexicon.isArchetype(made.key);
        m_lastThing = made.key;
        if (!reference.meaning.isEmpty())
            state(clause, reference.meaning, reference.meaning, made.key);
    }

    /// A person in a list of things is kept as data ("doctors, patients"), unless it only says who uses the app.
    [[nodiscard]] bool isListedPerson(const QString &actor) const
    {
        const ActorKind kind = m_lexicon.actor(actor);
        if (m_draft.isSite && m_lexicon.isArchetype(actor))
            return true; // "services, team members, testimonials": shown on a company's site
        return kind != ActorKind::User && kind != ActorKind::Visitor && kind != ActorKind::Admin && actor != "staff"_L1;
    }

    /// "property details, photos": pictures of what was named, unless the app is about pictures.
    [[nodiscard]] bool isPicture(const NounPhrase &phrase, const Reference &reference) const
    {
        return m_lexicon.isIn("picture"_L1, reference.key) && phrase.parts.isEmpty() &&
               !m_draft.hints.contains(reference.key) && !m_draft.find(reference.key) &&
               !m_draft.place.contains(u"photo"_s) && !m_draft.place.contains(u"social"_s) &&
               !m_draft.place.contains(u"gallery"_s);
    }

    /// "an equipment tracker with barcode numbers and due dates": what the app is about has them.
    bool readFieldOfSubject(const NounPhrase &phrase, const Reference &reference)
    {
        const bool isField = phrase.isPlural && phrase.parts.isEmpty() && !m_lexicon.isArchetype(reference.key) &&
                             !m_draft.find(reference.key) && phrase.words.size() > 1 &&
                             !m_lexicon.fieldSpecification(phrase.phrase()).isEmpty();
        for (const QString &hint : std::as_const(m_draft.hints)) {
            const bool isSubject = isField && m_lexicon.isArchetype(hint) && m_lexicon.actor(hint) == ActorKind::None &&
                                   !m_lexicon.isIn("business"_L1, hint);
            if (!isSubject)
                continue;
            Thing &subject = thing({.kind = Reference::Named, .key = hint, .written = hint});
            subject.isCertain = true;
            NounPhrase field = phrase;
            field.isPlural = false;
            field.quantifier = u"also"_s;
            subject.parts.append(field);
            return true;
        }
        return false;
    }

    /// "tasks with title and description, priority, due date": a list that was closed too early.
    bool readLooseField(const NounPhrase &phrase, const Reference &reference)
    {
        Thing *last = m_draft.find(m_lastThing);
        if (isPicture(phrase, reference)) {
            NounPhrase picture = phrase;
            picture.isPlural = false;
            Thing *shown = last;
            if (!shown && m_draft.asks("blog"_L1)) {
                shown = &thing({.kind = Reference::Named, .key = u"post"_s, .written = u"posts"_s});
                shown->isCertain = true;
            }
            if (shown) {
                picture.quantifier = u"also"_s;
                shown->parts.append(picture);
                return m_understood = true;
            }
        }
        if (readFieldOfSubject(phrase, reference))
            return true;
        const bool isField = !phrase.isPlural && phrase.parts.isEmpty() && !m_lexicon.isArchetype(reference.key) &&
                             !m_lexicon.exactFieldSpecification(phrase.phrase()).isEmpty();
        if (!isField || !last || last->parts.isEmpty())
            return false;
        last->parts.append(phrase);
        return true;
    }

    void readCapability(const Reference &reference, const NounPhrase &phrase, const Clause &clause,
                        const QString &about = {})
    {
        const CapabilityWord &capability = *reference.capability;
        m_understood = true;
        if (capability.kind == "cannot"_L1) {
            // Where more than this is asked in the statement, the part that is not built is listed by itself.
            const bool isAll = phrase.span.length * 3 > clause.span.length * 2 || clause.objects.size() <= 1;
            if (current().offset == phrase.span.offset ||
                (isAll && !clause.objects.isEmpty() && clause.objects.first().span.offset == phrase.span.offset))
                markCannot(capability.detail);
            else
                addRequirement(phrase.span, RequirementKind::Functional, capability.detail);
            return;
        }
        if (capability.kind == "included"_L1)
            return;
        QString key = about;
        if (!reference.target.isEmpty()) {
            if (Thing *target = m_nouns.known(reference.target.split(u' ')))
                key = target->key;
        }
        for (const NounPhrase &of : phrase.of) {
            const Reference counted = m_nouns.read(of);
            if (counted.kind == Reference::Named)
                key = thing(counted).key;
        }
        if (key.isEmpty() && isInline(capability.kind))
            key = remarked(clause);
        askCapability(capability.kind, key, capability.detail);
        m_isCapabilityLast = true;
        CapabilityAsked &asked = m_draft.capabilities.last();
        asked.states = clause.states;
        for (const NounPhrase &part : phrase.parts)
            asked.fields.append(part.phrase());
        noteQualifiers(clause);
        Thing *made = nullptr;
        if (capability.kind == "comments"_L1)
            made = addAct(u"comment"_s, key, clause);
        else if (capability.kind == "ratings"_L1)
            made = addAct(reference.key.contains(u"review"_s) ? u"review"_s : u"rate"_s, key, clause);
        else if (capability.kind == "favourites"_L1)
            made = addAct(u"favourite"_s, key, clause);
        if (made)
            made->parts += phrase.parts;
        if (capability.kind == "contact"_L1)
            m_draft.capabilities.last().parts = phrase.parts;
        else if (capability.kind == "blog"_L1 || capability.kind == "portfolio"_L1)
            readFeatures(phrase.parts, clause);
    }

    /// What comments and ratings are about where only they are listed: what the app is about, else what was last named.
    [[nodiscard]] QString remarked(const Clause &clause)
    {
        if (!clause.subjects.isEmpty() && !m_lastThing.isEmpty())
            return m_lastThing;
        for (auto hint = m_draft.hints.crbegin(); hint != m_draft.hints.crend(); ++hint) {
            const bool isSubject =
                m_lexicon.isArchetype(*hint) && m_lexicon.actor(*hint) == ActorKind::None &&
                !m_lexicon.isIn("business"_L1, *hint) &&
                (m_lexicon.thingsOfPlace(*hint).isEmpty() || m_lexicon.thingsOfPlace(*hint).contains(*hint));
            if (!isSubject)
                continue;
            Thing &subject = thing({.kind = Reference::Named, .key = *hint, .written = *hint});
            subject.isCertain = true;
            return subject.key;
        }
        for (auto known = m_draft.things.crbegin(); known != m_draft.things.crend(); ++known) {
            const bool isSubject = (*known)->act.isEmpty() && !m_lexicon.isIn("classifier"_L1, (*known)->key) &&
                                   (*known)->actor == ActorKind::None;
            if (isSubject)
                return (*known)->key;
        }
        if (m_draft.asks("blog"_L1)) {
            Thing &post = thing({.kind = Reference::Named, .key = u"post"_s, .written = u"posts"_s});
            post.isCertain = true;
            return post.key;
        }
        return m_lastThing;
    }

    [[nodiscard]] static bool isInline(const QString &kind)
    {
        return kind == "comments"_L1 || kind == "ratings"_L1 || kind == "favourites"_L1;
    }

    // ---- statements

    bool readColours(const Clause &clause)
    {
        const QString text = textOf(clause.span);
        const QVector<Colour> found = coloursIn(text, m_lexicon);
        noteColours(found);
        if (found.isEmpty() || !isOnlyDesign(text, m_lexicon))
            return false;
        current().kind = RequirementKind::Design;
        m_understood = true;
        return true;
    }

    void readStatement(const Clause &clause, const Sentence &sentence)
    {
        noteActors(clause);
        if (clause.isNegated && readNegation(clause))
            return;
        if (clause.verbs.isEmpty())
            return readBareList(clause, sentence);
        for (const Verb &verb : clause.verbs)
            readVerb(verb, clause);
        if (clause.isQuestion)
            readCounted(clause);
    }

    bool readNegation(const Clause &clause)
    {
        QVector<NounPhrase> all = clause.subjects + clause.objects;
        const bool wasAccounts = m_draft.hasAccounts;
        const bool isAboutLogin = clause.verbs.isEmpty() || clause.does("want"_L1) || clause.does("have"_L1) ||
                                  clause.does("login"_L1) || clause.does("register"_L1) || clause.does("be"_L1);
        if (isAboutLogin)
            readWithout(all);
        const bool refusesLogin = (clause.does("login"_L1) || clause.does("register"_L1)) && m_actors.isEmpty();
        if (refusesLogin)
            m_draft.hasAccounts = false;
        if (wasAccounts != m_draft.hasAccounts)
            return m_understood = true;
        if (textOf(clause.span).contains(u"double"_s, Qt::CaseInsensitive) || !isRefusal(clause)) {
            if (clause.verbs.isEmpty() && !textOf(clause.span).contains(u"double"_s, Qt::CaseInsensitive))
                return false;
        } else {
            return m_understood = true;
        }
        m_draft.rules.append(clause);
        m_draft.ruleRequirements.append(m_requirement);
        m_understood = true;
        return true;
    }

    /// "no payments", "there is no newsletter": what is not wanted, and is not made.
    [[nodiscard]] bool isRefusal(const Clause &clause) const
    {
        const QVector<NounPhrase> all = clause.subjects + clause.objects;
        const bool isFrame = clause.verbs.isEmpty() || clause.does("have"_L1) || clause.does("be"_L1) ||
                             clause.does("want"_L1) || clause.does("need"_L1) || clause.does("contain"_L1);
        return isFrame && std::any_of(all.begin(), all.end(), [&](const NounPhrase &phrase) {
                   const Reference reference = m_nouns.read(phrase);
                   return reference.kind == Reference::Capability || reference.isNotion;
               });
    }

    /// "Passengers: search crossings, …": says who, and what they do follows.
    [[nodiscard]] bool isLeadActor(const Clause &clause) const
    {
        if (clause.objects.size() != 1 || !m_prompt.mid(clause.span.end(), 2).trimmed().startsWith(u':'))
            return false;
        return m_nouns.read(clause.objects.first()).kind == Reference::Actor;
    }

    void readBareList(const Clause &clause, const Sentence &sentence)
    {
        const NounPhrase first = clause.objects.value(0);
        const Reference lead = m_nouns.read(first);
        const bool isAll = lead.kind == Reference::Actor && !first.parts.isEmpty() && first.parts.first().isPronoun;
        if (isLeadActor(clause) || isAll) {
            m_lastActor = lead.key;
            if (!m_draft.actors.contains(lead.key) && m_lexicon.actor(lead.key) != ActorKind::User)
                m_draft.actors.append(lead.key);
            m_understood = true;
            return;
        }
        const bool isField = sentence.isItem && clause.objects.size() == 1 && readLooseItem(clause.objects.first());
        if (isField)
            return;
        if (clause.objects.size() > 1 && clause.objects.first().span.offset == clause.span.offset)
            readSeparate(clause.objects, clause);
        else
            readFeatures(clause.objects, clause);
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "without"_L1)
                readWithout(complement.phrases);
            else if (complement.preposition == "for"_L1 || complement.preposition == "with"_L1)
                readFeatures(complement.phrases, clause);
        }
        if (!clause.states.isEmpty())
            readCounted(clause);
    }

    /// "- due date" under "Tasks:".
    bool readLooseItem(const NounPhrase &phrase)
    {
        const Reference reference = m_nouns.read(phrase);
        Thing *last = m_draft.find(m_lastThing);
        if (!last || m_lexicon.exactFieldSpecification(phrase.phrase()).isEmpty() ||
            m_lexicon.isArchetype(reference.key) || reference.kind == Reference::Capability)
            return false;
        last->parts.append(phrase);
        if (!last->requirements.contains(m_requirement))
            last->requirements.append(m_requirement);
        current().kind = RequirementKind::Data;
        return m_understood = true;
    }

    /// "A dashboard shows the orders per branch": the page is asked for, and what it is about.
    bool readShowing(const Verb &verb, const Clause &clause)
    {
        if (clause.subjects.size() != 1 ||
            !(verb.meaning == "show"_L1 || verb.meaning == "read"_L1 || verb.meaning == "contain"_L1 ||
              verb.meaning == "have"_L1 || verb.base == "list"_L1 || verb.base == "summarise"_L1))
            return false;
        const Reference page = m_nouns.read(clause.subjects.first());
        if (page.kind != Reference::Capability || page.capability->kind == "accounts"_L1 ||
            page.capability->kind == "contact"_L1 || page.capability->kind == "blog"_L1)
            return false;
        QString key;
        for (const NounPhrase &object : clause.objects) {
            const Reference shown = m_nouns.read(object);
            if (key.isEmpty() && shown.kind == Reference::Named && m_draft.find(shown.key))
                key = shown.key;
        }
        readCapability(page, clause.subjects.first(), clause, key);
        return true;
    }

    void readVerb(const Verb &verb, const Clause &clause)
    {
        const QString &meaning = verb.meaning;
        if (readShowing(verb, clause))
            return;
        if (meaning == "register"_L1 || meaning == "login"_L1)
            return readAccount(clause, verb);
        if (isOffering(verb, clause))
            return readDoing({.base = verb.base, .meaning = u"create"_s}, clause);
        if (isAppDoing(verb, clause))
            return readListed(clause.objects, clause);
        if (meaning == "have"_L1 || meaning == "contain"_L1)
            return readHaving(clause);
        if (meaning == "belong"_L1)
            return readBelonging(clause);
        if (meaning == "be"_L1)
            return readBeing(clause);
        if (meaning.startsWith(u"cannot:"_s))
            return readImpossible(meaning.section(u':', 1), clause);
        if (meaning.startsWith(u"capability:"_s))
            return readAsked(meaning.section(u':', 1), clause);
        if (meaning == "assign"_L1 || meaning == "link"_L1)
            return readLink(verb, clause);
        if ((meaning == "review"_L1 || meaning == "rate"_L1) && isInspection(clause))
            return readDoing({.base = verb.base, .meaning = u"update"_s}, clause);
        if (meaning == "act:Loan"_L1 && verb.base == "check out"_L1 && !isLending(clause))
            return readDoing({.base = verb.base, .meaning = u"update"_s}, clause);
        const bool isFollowed = meaning == "follow"_L1 && clause.objects.size() == 1 &&
                                !m_lexicon.exactFieldSpecification(clause.objects.first().phrase()).isEmpty();
        if (isFollowed) // "follow the claim status"
            return readDoing({.base = verb.base, .meaning = u"read"_s}, clause);
        if (isAct(meaning))
            return readAct(verb, clause);
        if (meaning == "overlap"_L1) {
            m_draft.rules.append(clause);
            m_draft.ruleRequirements.append(m_requirement);
            m_understood = true;
            return;
        }
        if (meaning == "build"_L1 || meaning == "want"_L1 || meaning == "need"_L1) {
            const bool isApp = std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
                return m_nouns.read(object).kind == Reference::App;
            });
            m_understood = m_understood || isApp;
            return readFeatures(clause.objects, clause);
        }
        readDoing(verb, clause);
    }

    /// "drivers offer rides": people make what they offer, while an app has it.
    [[nodiscard]] bool isOffering(const Verb &verb, const Clause &) const
    {
        return !m_actors.isEmpty() && (verb.base == "offer"_L1 || verb.base == "provide"_L1);
    }

    /// "It should handle units and leases", "the website should show tasks and logs": what the app is to have.
    [[nodiscard]] bool isAppDoing(const Verb &verb, const Clause &clause) const
    {
        if (clause.subjects.size() != 1 || clause.objects.size() < 2 || clause.isNegated ||
            (verb.meaning != "show"_L1 && verb.meaning != "manage"_L1))
            return false;
        const Reference subject = m_nouns.read(clause.subjects.first());
        return subject.kind == Reference::App || (subject.kind == Reference::Pronoun && subject.key == "it"_L1);
    }

    /// "managers review applications": they look at them and decide; nobody gives stars.
    [[nodiscard]] bool isInspection(const Clause &clause) const
    {
        return std::any_of(clause.objects.begin(), clause.objects.end(),
                           [&](const NounPhrase &object) { return m_lexicon.isIn("inspected"_L1, object.head()); });
    }

    /// "check out books" lends them; "check visitors in and out" does not.
    [[nodiscard]] bool isLending(const Clause &clause) const
    {
        return std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
            return !m_lexicon.isPerson(object.head()) && !object.isPronoun;
        });
    }

    void readAccount(const Clause &clause, const Verb &verb)
    {
        // "register for events" has its own meaning; "register patients" makes patients
        if (verb.base == "register"_L1 && !clause.objects.isEmpty())
            return readDoing({.base = verb.base, .meaning = u"create"_s}, clause);
        askCapability(u"accounts"_s);
        for (const Complement &complement : clause.complements) {
            if (complement.preposition != "with"_L1 || m_actors.isEmpty())
                continue;
            const QString key =
                m_lexicon.actor(m_actors.constLast()) == ActorKind::User ? u"profile"_s : m_actors.constLast();
            Thing &profile = thing({.kind = Reference::Named, .key = key, .written = key});
            for (const NounPhrase &phrase : complement.phrases) { // "register with name, age and interests"
                const QString words = phrase.isPlural ? m_lexicon.plural(phrase.phrase()) : phrase.phrase();
                const bool isData = phrase.head() != "password"_L1 && phrase.head() != "email"_L1 &&
                                    !(m_lexicon.exactFieldSpecification(words).isEmpty() &&
                                      m_lexicon.exactFieldSpecification(phrase.phrase()).isEmpty());
                profile.isCertain = profile.isCertain || isData;
                if (isData)
                    profile.parts.append(phrase);
            }
        }
    }

    void readImpossible(const QString &reason, const Clause &clause)
    {
        // "import" and "play" may still name things that the rest of the prompt makes
        markCannot(m_lexicon.reason(reason));
        m_understood = true;
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object);
            if (reference.kind == Reference::Named && m_draft.find(reference.key))
                m_lastThing = reference.key;
        }
    }

    /// "export expenses", "compare performance by month": the verb says what, its objects of which things.
    void readAsked(const QString &kind, const Clause &clause)
    {
        bool isNamed = false;
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object);
            const bool isThing =
                reference.kind == Reference::Named &&
                (m_draft.find(reference.key) || (m_lexicon.isArchetype(reference.key) && object.isPlural));
            const bool isThat = reference.kind == Reference::Pronoun && m_draft.find(m_lastThing);
            if (!isThing && !isThat)
                continue;
            if (isThing)
                mention(reference, object, clause).isCertain = true;
            askCapability(kind, m_lastThing);
            noteQualifiers(clause);
            isNamed = true;
        }
        if (!isNamed) {
            askCapability(kind, m_draft.find(m_lastThing) ? m_lastThing : QString());
            noteQualifiers(clause);
        }
    }

    /// "by month and region"
    void noteQualifiers(const Clause &clause)
    {
        for (const Complement &complement : clause.complements) {
            for (const NounPhrase &field : complement.phrases) {
                if (complement.preposition == "by"_L1 || complement.preposition == "per"_L1)
                    m_draft.capabilities.last().fields.append(field.phrase());
            }
        }
    }

    [[nodiscard]] static bool isAct(const QString &meaning)
    {
        return meaning == "comment"_L1 || meaning == "rate"_L1 || meaning == "review"_L1 || meaning == "favourite"_L1 ||
               meaning == "like"_L1 || meaning == "follow"_L1 || meaning == "vote"_L1 || meaning.startsWith(u"act:"_s);
    }

    /// The things a clause talks about: its objects, else what was last talked about.
    QStringList objectKeys(const Clause &clause, bool isMade)
    {
        QStringList keys;
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object, isMade);
            if (reference.kind == Reference::Pronoun && !m_lastThing.isEmpty())
                keys.append(m_lastThing);
            else if (reference.kind == Reference::Named)
                keys.append(mention(reference, object, clause).key);
            else if (reference.kind == Reference::Actor && reference.key != "user"_L1)
                keys.append(personKey(reference));
        }
        keys.removeAll(QString());
        return keys;
    }

    /// A person as an object is data only where the prompt says more of it; else it is the account.
    [[nodiscard]] QString personKey(const Reference &reference) const
    {
        return m_draft.find(reference.key) ? reference.key : QString();
    }

    Thing &mention(const Reference &reference, const NounPhrase &phrase, const Clause &clause)
    {
        Thing &made = thing(reference);
        const bool isSorted = std::any_of(phrase.parts.begin(), phrase.parts.end(),
                                          [](const NounPhrase &part) { return part.hasOptions; });
        made.isCertain = made.isCertain || isSorted;
        made.parts += phrase.parts;
        made.isPersonal = made.isPersonal || isOwn(phrase, clause);
        m_lastThing = made.key;
        return made;
    }

    [[nodiscard]] bool isOwn(const NounPhrase &phrase, const Clause &clause) const
    {
        Q_UNUSED(clause)
        const QString text = m_prompt.mid(phrase.span.offset, phrase.span.length).toLower();
        return text.startsWith(u"their "_s) || text.startsWith(u"my "_s) || text.startsWith(u"own "_s);
    }

    void readDoing(const Verb &verb, const Clause &clause)
    {
        const bool isMade = verb.meaning == "create"_L1 && verb.base != "generate"_L1 && verb.base != "produce"_L1;
        const bool isManaged =
            verb.meaning == "manage"_L1 || verb.meaning == "update"_L1 || verb.meaning == "delete"_L1;
        QStringList keys;
        for (const NounPhrase &object : clause.objects) {
            if (readFieldOf(object, clause, keys))
                continue;
            Reference reference = m_nouns.read(object, isMade || isManaged);
            if (const CapabilityWord *asked = m_lexicon.capability(verb.base + u' ' + object.phrase()))
                reference = {
                    .kind = Reference::Capability, .key = object.phrase(), .capability = asked}; // "take exams"
            if (reference.kind == Reference::Capability) {
                readCapability(reference, object, clause);
            } else if (reference.kind == Reference::Pronoun) {
                if (!m_lastThing.isEmpty())
                    keys.append(m_lastThing);
            } else if (reference.kind == Reference::Actor) {
                keys += peopleDone(verb, object, reference);
            } else if (reference.kind == Reference::Named) {
                if (isFieldOfLast(object, reference, verb)) {
                    keys.append(m_lastThing);
                    continue;
                }
                if (isOwnData(verb, object, reference)) {
                    Thing &profile = thing({.kind = Reference::Named, .key = u"profile"_s, .written = u"profile"_s});
                    profile.isCertain = true;
                    profile.parts.append(object); // "users enter their age and weight"
                    continue;
                }
                if (Thing *owner = isMade ? nullptr : ownerOfField(object)) {
                    keys.append(owner->key); // "staff update the stock"
                    continue;
                }
                const bool isFieldWord =
                    !m_lexicon.exactFieldSpecification(m_lexicon.singular(object.phrase())).isEmpty() &&
                    !m_lexicon.isArchetype(reference.key) && !m_draft.find(reference.key);
                if (isFieldWord && (verb.meaning == "read"_L1 || verb.meaning == "show"_L1)) {
                    m_understood = true; // "see prices": they are shown with what they belong to
                    continue;
                }
                const bool isKept = !m_lexicon.isIn("notion"_L1, reference.key) &&
                                    (((isMade || isManaged) && object.isPlural) || (isMade && object.hasDeterminer));
                if (reference.isNotion && !isKept && object.parts.isEmpty())
                    continue; // "see profit and loss"
                Thing &made = mention(reference, object, clause);
                const bool isDone = verb.meaning != "other"_L1 && verb.meaning != "set"_L1 &&
                                    verb.meaning != "help"_L1 && verb.meaning != "show"_L1;
                const bool isStuff =
                    m_draft.isGame && !m_lexicon.isIn("gamething"_L1, made.key) && made.parts.isEmpty();
                if (isStuff)
                    continue; // apples and arrows of a game are no records
                const bool isGlance = verb.meaning == "read"_L1 && !object.isPlural && isOwn(object, clause);
                if (isGlance) // "see their best score"
                    continue;
                made.isCertain = made.isCertain || isMade || isManaged || verb.meaning == "book"_L1 ||
                                 verb.meaning == "send"_L1 || (isDone && object.isPlural) ||
                                 (m_draft.isSite && object.isPlural && m_lexicon.isArchetype(made.key)) ||
                                 (isDone && m_lexicon.isArchetype(made.key)) ||
                                 (verb.meaning == "set"_L1 && (object.isPlural || m_lexicon.isArchetype(made.key)));
                keys.append(made.key);
            } else if (reference.kind == Reference::App || reference.kind == Reference::Nothing) {
                m_understood = m_understood || verb.meaning == "read"_L1;
            }
        }
        if (keys.isEmpty() && clause.objects.isEmpty() && !m_lastThing.isEmpty())
            keys.append(m_lastThing);
        for (const QString &key : std::as_const(keys)) {
            state(clause, verb.meaning, verb.base, key);
            m_understood = true;
            if (Thing *done = m_draft.find(key); done && !done->requirements.contains(m_requirement))
                done->requirements.append(m_requirement);
            if (verb.meaning == "search"_L1 || verb.meaning == "filter"_L1 || verb.meaning == "sort"_L1)
                askLookup(verb.meaning, key, clause);
        }
        const bool isLookup = verb.meaning == "search"_L1 || verb.meaning == "filter"_L1;
        if (keys.isEmpty() && isLookup && !m_understood)
            askCapability(verb.meaning);
        readMarks(verb, clause, keys);
        for (const Complement &complement : clause.complements) {
            for (const NounPhrase &phrase : complement.phrases) {
                Thing *sorted = phrase.hasOptions && !keys.isEmpty() ? m_draft.find(keys.first()) : nullptr;
                if (!sorted)
                    continue;
                for (const NounPhrase &option : phrase.parts) // "drag scenes between the columns planned and cut"
                    sorted->states.append(option.written);
            }
        }
        if (clause.verbs.size() == 1 || &verb == &clause.verbs.constLast())
            readPlaces(clause, keys);
    }

    [[nodiscard]] bool isOwnData(const Verb &verb, const NounPhrase &object, const Reference &reference) const
    {
        const bool isEntered = verb.base == "enter"_L1 || verb.base == "provide"_L1 || verb.base == "specify"_L1;
        return isEntered && !object.isPlural && m_lastThing.isEmpty() && !m_actors.isEmpty() &&
               !m_draft.find(reference.key) && !m_lexicon.exactFieldSpecification(object.phrase()).isEmpty();
    }

    /// "mark invoices as sent, paid or overdue"
    void readMarks(const Verb &verb, const Clause &clause, const QStringList &keys)
    {
        Thing *marked = verb.base == "mark"_L1 && !keys.isEmpty() ? m_draft.find(keys.first()) : nullptr;
        for (const Complement &complement : clause.complements) {
            if (!marked || complement.preposition != "as"_L1 || complement.phrases.size() < 2)
                continue;
            marked->isMarked = true;
            for (const NounPhrase &phrase : complement.phrases)
                marked->states.append(phrase.written);
        }
    }

    /// "change the status of an idea (planned, shipped)": a field of the idea.
    bool readFieldOf(const NounPhrase &object, const Clause &clause, QStringList &keys)
    {
        if (object.of.size() != 1 || m_lexicon.exactFieldSpecification(object.phrase()).isEmpty())
            return false;
        const Reference owner = m_nouns.read(object.of.first());
        if (owner.kind != Reference::Named || owner.isNotion ||
            !(m_draft.find(owner.key) || m_lexicon.isArchetype(owner.key)))
            return false;
        NounPhrase bare = object.of.first();
        bare.parts.clear();
        Thing &made = mention(owner, bare, clause);
        NounPhrase field = object;
        field.of.clear();
        field.written = object.written.section(u" of "_s, 0, 0);
        field.quantifier = u"also"_s;
        made.isCertain = true;
        made.parts.append(field);
        keys.append(made.key);
        return m_understood = true;
    }

    /// The thing that was said to have a field of this name.
    [[nodiscard]] Thing *ownerOfField(const NounPhrase &object) const
    {
        if (object.isPlural || m_draft.find(object.phrase()))
            return nullptr;
        for (const auto &known : m_draft.things) {
            const bool has = std::any_of(known->parts.begin(), known->parts.end(),
                                         [&](const NounPhrase &part) { return part.phrase() == object.phrase(); });
            if (has)
                return known.get();
        }
        return nullptr;
    }

    QStringList peopleDone(const Verb &verb, const NounPhrase &object, const Reference &reference)
    {
        const bool isMade = verb.meaning == "create"_L1 || verb.meaning == "manage"_L1 || verb.meaning == "update"_L1 ||
                            verb.meaning == "delete"_L1;
        m_understood = true;
        const bool isAccount =
            m_lexicon.actor(reference.key) == ActorKind::User && object.parts.isEmpty() && !m_draft.find(reference.key);
        if (isAccount || (!isMade && !m_draft.find(reference.key)))
            return {};
        Thing &made = thing(reference);
        made.isCertain = true;
        made.parts += object.parts;
        m_lastThing = made.key;
        return {made.key};
    }

    /// "change their status", "set a due date": a field of what was talked about.
    [[nodiscard]] bool isFieldOfLast(const NounPhrase &object, const Reference &reference, const Verb &verb)
    {
        Thing *last = m_draft.find(m_lastThing);
        const bool isSet = verb.meaning == "set"_L1; // "set deadlines"
        if (!last || (object.isPlural && !isSet) || m_lexicon.isArchetype(reference.key) ||
            m_draft.find(reference.key) || m_lexicon.exactFieldSpecification(object.phrase()).isEmpty() ||
            verb.meaning == "search"_L1)
            return false;
        const bool isKnown = std::any_of(last->parts.begin(), last->parts.end(),
                                         [&](const NounPhrase &part) { return part.phrase() == object.phrase(); });
        if (!isKnown) {
            NounPhrase also = object;
            also.isPlural = also.isPlural && !isSet;
            also.quantifier = u"also"_s;
            last->parts.append(also);
        }
        return true;
    }

    void askLookup(const QString &meaning, const QString &key, const Clause &clause)
    {
        CapabilityAsked asked{.kind = meaning == "filter"_L1 ? u"filter"_s
                                      : meaning == "sort"_L1 ? u"included"_s
                                                             : u"search"_s,
                              .thing = key,
                              .requirement = m_requirement};
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "by"_L1) {
                for (const NounPhrase &field : complement.phrases) {
                    asked.fields.append(field.phrase());
                    if (Thing *listed = field.parts.isEmpty() ? nullptr : m_draft.find(key))
                        listed->parts.append(field); // "by type (garden, park)"
                }
            }
        }
        m_draft.capabilities.append(asked);
    }

    /// "add tasks to projects", "book a room for a date", "share posts with a title"
    void readPlaces(const Clause &clause, const QStringList &keys)
    {
        static const QSet<QString> inside{u"as"_s,  u"via"_s,  u"through"_s, u"using"_s,  u"to"_s,
                                          u"in"_s,  u"into"_s, u"inside"_s,  u"within"_s, u"under"_s,
                                          u"for"_s, u"on"_s,   u"per"_s,     u"with"_s,   u"from"_s};
        for (const Complement &complement : clause.complements) {
            if (!inside.contains(complement.preposition))
                continue;
            for (const NounPhrase &phrase : complement.phrases) {
                const Reference reference = m_nouns.read(phrase);
                if (reference.kind == Reference::Capability && reference.capability->kind != "included"_L1)
                    readCapability(reference, phrase, clause, keys.value(0));
                if (reference.kind != Reference::Named || keys.isEmpty())
                    continue;
                const bool isPlace = m_draft.find(reference.key) || m_lexicon.isArchetype(reference.key);
                const bool isField = !m_lexicon.exactFieldSpecification(phrase.phrase()).isEmpty();
                if (!isPlace || (isField && !m_draft.find(reference.key)) || keys.contains(reference.key))
                    continue;
                Thing &place = thing(reference);
                place.isCertain = place.isCertain || complement.preposition == "to"_L1 ||
                                  complement.preposition == "in"_L1 || complement.preposition == "into"_L1;
                for (const QString &key : keys)
                    m_draft.relations.append(
                        {.from = key,
                         .to = reference.key,
                         .many = false,
                         .isCertain = complement.preposition != "with"_L1 && complement.preposition != "from"_L1,
                         .requirement = m_requirement});
            }
        }
    }

    // ---- having, belonging, being

    void readHaving(const Clause &clause)
    {
        current().kind = RequirementKind::Data;
        for (const NounPhrase &subject : clause.subjects) {
            const Reference reference = m_nouns.read(subject, true);
            if (reference.kind == Reference::Named) {
                Thing &made = thing(reference);
                made.isCertain = true;
                made.parts += clause.objects;
                m_lastThing = made.key;
                m_understood = true;
            } else if (reference.kind == Reference::Actor) {
                readPersonHaving(reference, clause);
            } else if (reference.kind == Reference::Pronoun && reference.key != "it"_L1 && m_draft.find(m_lastThing)) {
                m_draft.find(m_lastThing)->parts += clause.objects;
                m_understood = true;
            } else {
                readAppHaving(clause);
            }
        }
        if (clause.subjects.isEmpty())
            readAppHaving(clause);
    }

    void readPersonHaving(const Reference &reference, const Clause &clause)
    {
        // "users have accounts": about signing in; "each user has a dashboard": a page
        QVector<NounPhrase> fields;
        for (const NounPhrase &object : clause.objects) {
            const Reference owned = m_nouns.read(object);
            if (owned.kind == Reference::Capability)
                readCapability(owned, object, clause);
            else
                fields.append(object);
        }
        if (fields.isEmpty())
            return;
        Thing &made = thing(reference);
        made.isCertain = true;
        made.parts += fields;
        m_lastThing = made.key;
    }

    void readAppHaving(const Clause &clause)
    {
        current().kind = RequirementKind::Functional;
        const bool isPlainList =
            std::none_of(clause.objects.begin(), clause.objects.end(),
                         [&](const NounPhrase &object) { return m_nouns.read(object).kind == Reference::Actor; });
        if (isPlainList && clause.objects.size() > 1)
            readListed(clause.objects, clause);
        for (const NounPhrase &object : clause.objects) {
            if (isPlainList && clause.objects.size() > 1)
                break;
            const Reference reference = m_nouns.read(object);
            // "provides users with stock information"
            if (reference.kind == Reference::Actor && !object.parts.isEmpty())
                readFeatures(object.parts, clause);
            else
                readFeature(object, clause);
        }
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "for"_L1 || complement.preposition == "to"_L1 ||
                complement.preposition == "like"_L1 || complement.preposition == "as"_L1)
                readFeatures(complement.phrases, clause);
        }
    }

    void readBelonging(const Clause &clause)
    {
        current().kind = RequirementKind::Data;
        for (const NounPhrase &subject : clause.subjects) {
            const Reference from = m_nouns.read(subject, true);
            const QString key = from.kind == Reference::Named ? thing(from).key : m_lastThing;
            if (from.kind == Reference::Named)
                m_draft.find(key)->isCertain = true;
            for (const NounPhrase &object : clause.objects) {
                const Reference to = m_nouns.read(object, true);
                const bool isPerson = to.kind == Reference::Actor && !m_draft.find(to.key);
                if (to.kind != Reference::Named && to.kind != Reference::Actor)
                    continue;
                if (!isPerson)
                    thing(to).isCertain = true;
                m_understood = true;
                m_draft.relations.append({.from = key,
                                          .to = isPerson ? u"user"_s : to.key,
                                          .many = object.isPlural && isManyTarget(key, to.key),
                                          .requirement = m_requirement});
            }
        }
    }

    /// "recipes belong to categories" means several each; "tasks belong to projects" one each.
    [[nodiscard]] bool isManyTarget(const QString &from, const QString &to) const
    {
        const QStringList parents = m_lexicon.parents(from);
        if (parents.contains(to) || parents.contains(to + u'*'))
            return false;
        return m_lexicon.isIn("classifier"_L1, to.section(u' ', -1));
    }

    void readBeing(const Clause &clause)
    {
        for (const NounPhrase &subject : clause.subjects) {
            const Reference reference = m_nouns.read(subject);
            Thing *target = reference.kind == Reference::Named ? m_draft.find(reference.key) : nullptr;
            if (reference.kind == Reference::Pronoun)
                target = m_draft.find(m_lastThing);
            if (target && clause.states.size() > 1) {
                target->states += clause.states;
                current().kind = RequirementKind::Data;
                m_understood = true;
            } else if (!target && clause.states.size() > 1 && m_draft.find(m_lastThing) &&
                       !m_lexicon.fieldSpecification(subject.phrase()).isEmpty()) {
                // "The status can be open or closed"
                NounPhrase field = subject;
                for (const QString &state : clause.states)
                    field.parts.append({.words = {state.toLower()}, .written = state});
                m_draft.find(m_lastThing)->parts.append(field);
                m_understood = true;
            } else if (clause.states.size() == 1) {
                readQualityOfField(subject, clause.states.first().toLower());
            }
        }
        if (!m_understood) {
            for (const NounPhrase &object : clause.objects) {
                const Reference reference = m_nouns.read(object);
                if (reference.kind == Reference::Capability)
                    readCapability(reference, object, clause);
            }
        }
    }

    /// "the title is required", "emails must be unique"
    void readQualityOfField(const NounPhrase &subject, const QString &quality)
    {
        const bool isRule = quality == "required"_L1 || quality == "mandatory"_L1 || quality == "unique"_L1;
        if (!isRule || !m_draft.find(m_lastThing))
            return;
        NounPhrase marker = subject;
        marker.quantifier = quality == "unique"_L1 ? u"unique"_s : u"required"_s;
        m_draft.find(m_lastThing)->parts.append(marker);
        current().kind = RequirementKind::Data;
        m_understood = true;
    }

    // ---- acts and links

    void readAct(const Verb &verb, const Clause &clause)
    {
        QStringList keys;
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object);
            if (reference.kind == Reference::Pronoun && verb.meaning == "follow"_L1) {
                keys.append(u"user"_s);
            } else if (reference.kind == Reference::Pronoun && !m_lastThing.isEmpty()) {
                keys.append(m_lastThing);
            } else if (reference.isNotion) {
                m_understood = true;
                return;
            } else if (reference.kind == Reference::Actor) {
                keys.append(m_draft.find(reference.key) ? reference.key : u"user"_s);
            } else if (reference.kind == Reference::Named) {
                // "rent cars with a start date": the date is the rental's
                if (reference.key == actName(verb.meaning)) { // "reply to comments"
                    const QString about = remarked(clause);
                    keys.append(about == reference.key ? QString() : about);
                    continue;
                }
                NounPhrase bare = object;
                if (verb.meaning.startsWith(u"act:"_s))
                    bare.parts.clear();
                Thing &target = mention(reference, bare, clause);
                target.isCertain = true;
                keys.append(target.key);
            } else if (reference.kind == Reference::Capability) {
                readCapability(reference, object, clause);
                return;
            }
        }
        for (const Complement &complement : clause.complements) {
            const bool isTarget =
                keys.isEmpty() && (complement.preposition == "for"_L1 || complement.preposition == "to"_L1 ||
                                   complement.preposition == "on"_L1);
            for (const NounPhrase &phrase : complement.phrases) {
                const Reference reference = m_nouns.read(phrase);
                if (isTarget && reference.kind == Reference::Named) {
                    Thing &target = mention(reference, phrase, clause);
                    target.isCertain = true;
                    keys.append(target.key);
                }
            }
        }
        if (keys.isEmpty() && !m_lastThing.isEmpty())
            keys.append(m_lastThing);
        for (const QString &key : std::as_const(keys))
            addAct(verb.meaning, key, clause);
        readActParts(verb, clause);
        m_understood = m_understood || !keys.isEmpty();
    }

    /// "apply with a cover letter": fields of the application.
    void readActParts(const Verb &verb, const Clause &clause)
    {
        if (m_draft.things.empty() || m_draft.things.back()->act != verb.meaning)
            return;
        for (const NounPhrase &object : clause.objects) {
            if (verb.meaning.startsWith(u"act:"_s))
                m_draft.things.back()->parts += object.parts;
        }
        for (const Complement &complement : clause.complements) {
            for (const NounPhrase &phrase : complement.phrases) {
                if (phrase.head() == "star"_L1 && phrase.range) // "with one to five stars"
                    m_draft.things.back()->range = phrase.range;
                else if (complement.preposition == "with"_L1)
                    m_draft.things.back()->parts.append(phrase);
            }
        }
    }

    static QString actName(const QString &meaning)
    {
        if (meaning == "comment"_L1)
            return u"comment"_s;
        if (meaning == "rate"_L1)
            return u"rating"_s;
        if (meaning == "review"_L1)
            return u"review"_s;
        if (meaning == "favourite"_L1)
            return u"favourite"_s;
        if (meaning == "like"_L1)
            return u"like"_s;
        if (meaning == "follow"_L1)
            return u"follow"_s;
        if (meaning == "vote"_L1)
            return u"vote"_s;
        return lowerCamel(meaning.section(u':', 1)).toLower() == "adoptionrequest"_L1
                   ? u"adoption request"_s
                   : meaning.section(u':', 1).toLower();
    }

    /// One act per target: "comments" said twice are the same comments. Another target makes another entity.
    Thing *addAct(const QString &meaning, const QString &target, const Clause &clause)
    {
        if (target.isEmpty())
            return nullptr;
        QString name = actName(meaning);
        for (const auto &known : m_draft.things) {
            if (known->act == meaning && known->target == target) {
                state(clause, meaning, meaning, known->key);
                return known.get();
            }
        }
        Thing *known = m_draft.find(name);
        if (known && !known->act.isEmpty() && known->target != target) {
            name = target + u' ' + name;
            known = m_draft.find(name);
        }
        Thing &made = known ? *known : thing({.kind = Reference::Named, .key = name, .written = name});
        made.act = meaning;
        made.target = target;
        made.isCertain = true;
        if (clause.range)
            made.range = clause.range;
        if (!made.requirements.contains(m_requirement))
            made.requirements.append(m_requirement);
        state(clause, meaning, meaning, made.key);
        m_understood = true;
        return &made;
    }

    void readLink(const Verb &verb, const Clause &clause)
    {
        const QString holder = m_lastThing;
        const QStringList keys = linkedKeys(clause);
        if (verb.meaning == "assign"_L1 && isWithoutTarget(clause) && m_draft.find(holder))
            return assignTo(holder, clause);
        bool hasTarget = false;
        for (const Complement &complement : clause.complements) {
            for (const NounPhrase &phrase : complement.phrases) {
                const Reference to = m_nouns.read(phrase, true);
                for (const QString &key : keys)
                    hasTarget = addLink(verb, key, to, phrase) || hasTarget;
            }
        }
        if (!hasTarget && verb.base == "tag"_L1) {
            for (const QString &key : keys) {
                if (Thing *tagged = m_draft.find(key))
                    tagged->parts.append(
                        {.words = {u"tag"_s}, .written = u"tags"_s, .quantifier = u"also"_s, .isPlural = true});
            }
        }
        m_understood = m_understood || !keys.isEmpty();
        for (const QString &key : keys)
            state(clause, u"update"_s, verb.base, key);
    }

    [[nodiscard]] static bool isWithoutTarget(const Clause &clause)
    {
        return std::none_of(clause.complements.begin(), clause.complements.end(), [](const Complement &complement) {
            return complement.preposition == "to"_L1 || complement.preposition == "into"_L1;
        });
    }

    /// "creating shipments, assigning drivers and trucks": they are assigned to what was spoken of.
    void assignTo(const QString &holder, const Clause &clause)
    {
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object, true);
            const bool isKind = reference.kind == Reference::Actor && m_lexicon.isArchetype(reference.key) &&
                                m_lexicon.actor(reference.key) != ActorKind::User;
            if (reference.kind == Reference::Actor && !isKind) {
                m_draft.relations.append(
                    {.from = holder, .to = u"user"_s, .name = u"assignee"_s, .requirement = m_requirement});
            } else if (isKind || reference.kind == Reference::Named) {
                thing(reference).isCertain = true;
                if (reference.key != holder)
                    m_draft.relations.append(
                        {.from = holder, .to = reference.key, .isCertain = false, .requirement = m_requirement});
            }
            m_understood = true;
        }
        m_lastThing = holder;
        state(clause, u"update"_s, u"assign"_s, holder);
    }

    QStringList linkedKeys(const Clause &clause)
    {
        QStringList keys = objectKeys(clause, true);
        for (const QString &key : std::as_const(keys)) {
            if (Thing *linked = m_draft.find(key))
                linked->isCertain = true;
        }
        if (keys.isEmpty() && !m_lastThing.isEmpty())
            keys.append(m_lastThing);
        return keys;
    }

    bool addLink(const Verb &verb, const QString &key, const Reference &to, const NounPhrase &phrase)
    {
        if (to.kind == Reference::Actor) {
            const bool isEntity = m_draft.find(to.key);
            m_draft.relations.append({.from = key,
                                      .to = isEntity ? to.key : u"user"_s,
                                      .name = verb.meaning == "assign"_L1 && !isEntity ? u"assignee"_s : QString(),
                                      .many = false,
                                      .requirement = m_requirement});
            return true;
        }
        if (to.kind != Reference::Named || to.key == key)
            return false;
        const bool isField = !m_lexicon.exactFieldSpecification(phrase.phrase()).isEmpty() && !m_draft.find(to.key) &&
                             !m_lexicon.isArchetype(to.key);
        if (isField)
            return false;
        thing(to).isCertain = true;
        m_draft.relations.append({.from = key,
                                  .to = to.key,
                                  .many = phrase.isPlural && isManyTarget(key, to.key),
                                  .requirement = m_requirement});
        return true;
    }

    /// "how many tasks are open, in progress and done"
    void readCounted(const Clause &clause)
    {
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_nouns.read(object);
            if (reference.kind != Reference::Named)
                continue;
            Thing &counted = thing(reference);
            counted.isCertain = true;
            if (clause.states.size() > 1)
                counted.states = clause.states;
            if (!m_draft.capabilities.isEmpty() && m_draft.capabilities.constLast().kind == "dashboard"_L1 &&
                m_draft.capabilities.constLast().requirement == m_requirement) {
                m_draft.capabilities.last().thing = counted.key;
                m_draft.capabilities.last().states = clause.states;
            } else {
                askCapability(u"dashboard"_s, counted.key);
                m_draft.capabilities.last().states = clause.states;
            }
        }
    }

    const QString &m_prompt;
    const Lexicon &m_lexicon;
    Draft m_draft;
    NounReader m_nouns;
    QString m_requirement;
    QStringList m_actors;
    QString m_lastActor;
    QString m_lastThing;
    bool m_understood = false;
    bool m_isCapabilityLast = false; ///< the last of a list was a feature, not a thing
};

} // namespace

Draft collect(const QString &prompt, const QVector<Sentence> &sentences, const Lexicon &lexicon)
{
    return Collector(prompt, lexicon).run(sentences);
}

} // namespace autodevos
