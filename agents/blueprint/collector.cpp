// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/collector.h"

#include "agents/blueprint/colours.h"
#include "agents/blueprint/headreader.h"
#include "agents/blueprint/statechain.h"
#include "agents/blueprint/statementreader.h"

#include <QRegularExpression>

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

/// One pass over the sentences; hands each clause to the reader it belongs to. Owned by `collect`, used once.
class Collector {
public:
    Collector(const QString &prompt, const Lexicon &lexicon)
        : m_reading(prompt, lexicon)
        , m_head(m_reading)
        , m_statements(m_reading)
    {
    }

    Draft run(const QVector<Sentence> &sentences)
    {
        m_reading.noteWords();
        notePurpose();
        m_isForOthers = isForOthers();
        noteDescribed(sentences);
        bool isFirst = true;
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const Sentence &sentence = sentences.at(i);
            const bool leadsList = i + 1 < sentences.size() && sentences.at(i + 1).isItem;
            if (!isFirst && isHeading(sentence, leadsList))
                continue;
            if (readDesign(sentence))
                continue;
            if (readRoles(sentence))
                continue;
            const qsizetype from = readChain(sentence);
            for (const Clause &clause : sentence.clauses) {
                if (clause.span.offset < from)
                    continue;
                readClause(clause, sentence, isFirst);
                isFirst = false;
            }
            readMoves(sentence);
        }
        joinRoles();
        joinAddressed(sentences);
        linkPossessed();
        linkAddressed();
        for (const Sentence &sentence : sentences) {
            for (const Clause &clause : sentence.clauses)
                linkMentioned(clause);
        }
        return std::move(m_reading.draft);
    }

private:
    /// "A blog for sharing outfit ideas. …": what it is good for, where more sentences say what it keeps.
    void notePurpose()
    {
        static const QRegularExpression said(
            u"^[^.\\n]{0,200}?\\b(?:website|site|app|application|platform|blog|portal|store|system|tool) ((?:for "
            "(?:\\w+ing|\\w+ to \\w+)|where \\w+(?: can)? "
            "(?:exchange|share|discuss|find|meet|connect|learn|discover|buy|"
            "sell|post)) [^.,;:\\n]{3,80}?)\\.\\s+\\S"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = said.match(m_reading.prompt);
        if (found.hasMatch() && sentencesIn(m_reading.prompt) > 2)
            m_reading.draft.purpose = {found.capturedStart(1), found.capturedLength(1)};
    }

    /// "I want a site where people see …, I log in and …": whoever speaks runs it for others.
    [[nodiscard]] bool isForOthers() const
    {
        static const QRegularExpression wish(
            u"\\b(?:(?:I|we)(?:'d| would)?(?: also)? (?:want|need|like|love)(?: to have)?|build|make|create)(?: us| "
            u"me)? an? (?:[\\w-]+ ){0,4}?(?:site|website|"
            "page|shop|store|app|portal|platform|tool)\\b[^.;]{0,20}? (?:where|on which|in which|that lets|so that) "
            "(?:the "
            "|my |our |other )?([a-z]+)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = wish.match(m_reading.prompt);
        const QString who = m_reading.lexicon.singular(found.captured(1).toLower());
        static const QSet<QString> speakers{u"i"_s, u"we"_s, u"member"_s, u"they"_s, u"it"_s};
        return found.hasMatch() && !speakers.contains(who) && m_reading.lexicon.isPerson(who);
    }

    [[nodiscard]] static qsizetype sentencesIn(const QString &text)
    {
        static const QRegularExpression end(u"[.!?](?:\\s|$)"_s);
        qsizetype count = 0;
        for (auto all = end.globalMatch(text); all.hasNext(); all.next())
            ++count;
        return count;
    }

    /// "Readers log reading sessions with a date and a page", before "sessions" are spoken of.
    void noteDescribed(const QVector<Sentence> &sentences)
    {
        QSet<QString> described;
        for (const Sentence &sentence : sentences) {
            for (const Clause &clause : sentence.clauses) {
                for (const NounPhrase &object : clause.verbs.isEmpty() ? QVector<NounPhrase>() : clause.objects) {
                    if (m_reading.nouns.isDescribed(object))
                        described.insert(object.phrase());
                }
            }
        }
        m_reading.draft.describedNouns = described;
    }

    /// "HR managers post jobs, HR moves applications": one role, called in short.
    void joinRoles()
    {
        static const QSet<QString> people{u"manager"_s, u"staff"_s,    u"member"_s,   u"team"_s,
                                          u"officer"_s, u"employee"_s, u"personnel"_s};
        Draft &draft = m_reading.draft;
        const QStringList actors = draft.actors;
        const auto call = [&](const QString &part, const QString &whole) {
            for (Statement &statement : draft.statements)
                std::replace(statement.actors.begin(), statement.actors.end(), part, whole);
        };
        for (const QString &whole : actors) { // "case officers review it … officers export a list"
            const QString part = whole.section(u' ', -1);
            const auto isOne = [&](const QString &actor) {
                return actor.endsWith(u' ' + part);
            };
            if (part != whole && std::count_if(actors.begin(), actors.end(), isOne) == 1 &&
                draft.actors.removeAll(part) > 0)
                call(part, whole);
        }
        for (const QString &whole : actors) {
            const QString part = whole.section(u' ', 0, -2);
            if (part.isEmpty() || !people.contains(whole.section(u' ', -1)) || draft.actors.removeAll(part) == 0)
                continue;
            call(part, whole);
        }
    }

    /// "for amateur astronomers to share their observations … Members can comment": the same people.
    void joinAddressed(const QVector<Sentence> &sentences)
    {
        Draft &draft = m_reading.draft;
        const auto isUser = [this](const QString &actor) {
            return m_reading.lexicon.actor(actor) == ActorKind::User;
        };
        const auto user = std::find_if(draft.actors.begin(), draft.actors.end(), isUser);
        if (sentences.size() < 3 || user == draft.actors.end())
            return;
        const QString whole = *user;
        const QString rest = m_reading.prompt.mid(sentences.constFirst().span.end());
        const QStringList actors = draft.actors;
        for (const QString &actor : actors) {
            const bool isPublic = !isUser(actor) && m_reading.lexicon.roleOf(actor) == ActorKind::Public;
            if (!isPublic || rest.contains(actor.section(u' ', -1), Qt::CaseInsensitive))
                continue;
            draft.actors.removeAll(actor);
            for (Statement &statement : draft.statements)
                std::replace(statement.actors.begin(), statement.actors.end(), actor, whole);
        }
    }

    /// "animals and their owners", "projects and their tasks"
    void linkPossessed()
    {
        static const QRegularExpression both(u"\\b(\\w+)(?: with [^,.;]{2,40})?(?: and| with|,) their (\\w+)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (auto all = both.globalMatch(m_reading.prompt); all.hasNext();) {
            const auto found = all.next();
            const auto keyOf = [&](int group) {
                const Thing *thing = m_reading.draft.find(m_reading.lexicon.singular(found.captured(group).toLower()));
                return thing && thing->isCertain && thing->act.isEmpty() ? thing->key : QString();
            };
            const QString whole = keyOf(1);
            const QString part = keyOf(2);
            if (whole.isEmpty() || part.isEmpty() || whole == part)
                continue;
            const bool isHeld = m_reading.lexicon.isPerson(part); // an owner has several animals
            m_reading.draft.relations.append(
                {.from = isHeld ? whole : part, .to = isHeld ? part : whole, .isCertain = false, .requirement = {}});
        }
    }

    /// "couples and the quotes sent to them": the quotes are those of the couples.
    void linkAddressed()
    {
        static const QRegularExpression given(
            u"\\b(\\w+s)\\b(?: and their \\w+|, their [\\w ]{2,40}?)?,? and (?:the |all )?(\\w+s) (?:that are |which "
            u"are "
            u")?(?:sent|made|given|issued|written|offered|sold|shown|assigned|booked|held|kept|done|planned) "
            u"(?:to|for|by|with|about|of) them\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = given.match(m_reading.prompt);
        const auto keyOf = [&](int group) {
            const Thing *thing = m_reading.draft.find(m_reading.lexicon.singular(found.captured(group).toLower()));
            return thing && thing->isCertain && thing->act.isEmpty() ? thing->key : QString();
        };
        const QString whole = found.hasMatch() ? keyOf(1) : QString();
        const QString part = found.hasMatch() ? keyOf(2) : QString();
        if (!whole.isEmpty() && !part.isEmpty() && whole != part)
            m_reading.draft.relations.append({.from = part, .to = whole, .isCertain = false, .requirement = {}});
    }

    /// "compare quotes for a task", "a booking of a pitch": when all things are known, what is said in passing links
    /// two.
    void linkMentioned(const Clause &clause)
    {
        for (const NounPhrase &object : clause.objects) {
            for (const NounPhrase &of : object.of)
                linkMentioned(object, of);
        }
        if (clause.objects.size() != 1 || clause.isNegated)
            return;
        static const QSet<QString> joints{u"of"_s, u"for"_s, u"to"_s, u"on"_s};
        for (const Complement &complement : clause.complements) {
            if (joints.contains(complement.preposition) && complement.phrases.size() == 1)
                linkMentioned(clause.objects.constFirst(), complement.phrases.constFirst());
        }
    }

    void linkMentioned(const NounPhrase &one, const NounPhrase &whole)
    {
        const Reference from = m_reading.nouns.read(one);
        const Reference to = m_reading.nouns.read(whole);
        const Thing *thing = from.kind == Reference::Named ? m_reading.draft.find(from.key) : nullptr;
        const Thing *target = to.kind == Reference::Named ? m_reading.draft.find(to.key) : nullptr;
        if (thing && target && thing != target && !whole.isPlural && thing->isCertain && target->isCertain &&
            target->act.isEmpty())
            m_reading.draft.relations.append(
                {.from = thing->key, .to = target->key, .isCertain = false, .requirement = {}});
    }

    /// "Roles", "Data:" over a list: says what follows and asks for nothing.
    [[nodiscard]] bool isHeading(const Sentence &sentence, bool leadsList) const
    {
        if (sentence.isItem || sentence.clauses.size() != 1)
            return false;
        const Clause &clause = sentence.clauses.first();
        const QString text = m_reading.textOf(sentence.span).toLower().remove(u':').simplified();
        const QString words = m_reading.lexicon.singular(text);
        if (m_reading.lexicon.isIn("heading"_L1, words) || m_reading.lexicon.isIn("heading"_L1, text))
            return true;
        return leadsList && (clause.isQuestion || m_reading.lexicon.isIn("heading"_L1, words.section(u' ', -1)));
    }

    /// "Set the background to honeydew and components to dark green", "Cheerful colours, big letters": how it looks and
    /// nothing else.
    bool readDesign(const Sentence &sentence)
    {
        const QString text = m_reading.textOf(sentence.span);
        noteColours(coloursIn(text, m_reading.lexicon));
        if (!isOnlyDesign(text, m_reading.lexicon))
            return false;
        m_reading.requirementId = m_reading.addRequirement(sentence.span, RequirementKind::Design);
        return true;
    }

    void noteColours(const QVector<Colour> &found)
    {
        for (const Colour &colour : found) {
            const auto same = std::find_if(m_reading.draft.colours.begin(), m_reading.draft.colours.end(),
                                           [&](const Colour &known) { return known.role == colour.role; });
            if (same == m_reading.draft.colours.end())
                m_reading.draft.colours.append(colour);
        }
    }

    /// "An order goes from draft to submitted, then baked, then delivered": the states of a thing in their order.
    /// Returns where the rest of the sentence begins.
    qsizetype readChain(const Sentence &sentence)
    {
        const auto chain = stateChainOf(m_reading.textOf(sentence.span));
        if (!chain)
            return 0;
        NounPhrase subject{.words = chain->subject.toLower().split(u' ', Qt::SkipEmptyParts),
                           .written = chain->subject};
        const Thing *known = m_reading.draft.find(m_reading.lastThing);
        Reference reference;
        if (!subject.words.isEmpty()) {
            subject.words.last() = m_reading.lexicon.singular(subject.words.constLast());
            known = m_reading.nouns.known(subject.words);
            reference = m_reading.nouns.read(subject, true);
            if (!known && subject.words == QStringList{u"report"_s})
                known = reported();
        }
        if (!known && (chain->isPlainBeing || reference.kind != Reference::Named))
            return 0;
        const qsizetype end = sentence.span.offset + chain->length;
        m_reading.requirementId =
            m_reading.addRequirement({sentence.span.offset, chain->length}, RequirementKind::Data);
        Thing &made = m_reading.thing(known ? Reference{.kind = Reference::Named, .key = known->key} : reference);
        made.isCertain = true;
        made.states = chain->states;
        m_reading.lastThing = made.key;
        return end;
    }

    /// "takes a lead … and moves it through New, Contacted and Won": where the clauses did not say it already.
    void readMoves(const Sentence &sentence)
    {
        const auto moved = movedThrough(m_reading.textOf(sentence.span));
        if (!moved)
            return;
        Thing *thing = m_reading.draft.find(m_reading.lexicon.singular(moved->subject.toLower()));
        static const QStringList usual{u"lead"_s, u"deal"_s, u"task"_s, u"order"_s, u"application"_s, u"ticket"_s};
        const QString before = m_reading.textOf(sentence.span).left(moved->begin).toLower();
        for (const QString &key : usual) // "takes a lead, notes which car the person is after, moves it"
            thing = thing || !before.contains(u' ' + key) ? thing : m_reading.draft.find(key);
        thing = thing ? thing : namedBefore(before);
        for (const QString &key : usual)
            thing = thing ? thing : m_reading.draft.find(key);
        thing = thing ? thing : m_reading.draft.find(m_reading.lastThing);
        const bool arePlaces = std::any_of( // "move stock from the warehouse to a shop"
            moved->states.begin(), moved->states.end(), [this](const QString &state) {
                const Thing *place =
                    m_reading.draft.find(m_reading.lexicon.singular(state.toLower().section(u' ', -1)));
                return place && place->isCertain;
            });
        if (!thing || !thing->states.isEmpty() || arePlaces)
            return;
        thing->states = moved->states;
        static const QRegularExpression board(
            u"\\b(?:boards?|columns|pipeline|kanban|(?:move|drag) [^.;]{0,40}\\bbetween)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (board.match(m_reading.textOf(sentence.span)).hasMatch())
            m_reading.askCapability(u"board"_s, thing->key);
    }

    /// "create an offer with an amount, move it through …": what was named last before.
    [[nodiscard]] Thing *namedBefore(const QString &text) const
    {
        Thing *found = nullptr;
        qsizetype latest = -1;
        for (const auto &thing : m_reading.draft.things) {
            const QString key = QRegularExpression::escape(thing->key);
            const QRegularExpression made(u"\\b(?:an?|the|each|every|new|their) (?:[\\w-]+ )?%1\\b"_s.arg(key),
                                          QRegularExpression::CaseInsensitiveOption);
            const qsizetype place = text.lastIndexOf(made);
            if (!thing->isCertain || !thing->act.isEmpty() || thing->actor != ActorKind::None || place <= latest)
                continue;
            latest = place;
            found = thing.get();
        }
        return found;
    }

    /// "There are two roles: curators and guides": people, although nothing is said of what they do.
    bool readRoles(const Sentence &sentence)
    {
        static const QRegularExpression roles(
            u"^(?:[\\w ,]{0,40}\\b)?(?:user\\s+)?roles?\\b(?:\\s*:|\\s+(?:are|is|of|as)\\b|\\s+)\\s*([\\w ,-]+?)\\s*[.;]?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression joint(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\b(?:and|or)\\b)\\s*"_s);
        static const QRegularExpression deeds(u"\\s*\\([^()]*\\)"_s); // "curator (manages artworks)"
        const auto found = roles.match(m_reading.textOf(sentence.span).remove(deeds));
        QStringList people;
        for (QString person : found.captured(1).toLower().split(joint, Qt::SkipEmptyParts)) {
            static const QRegularExpression article(u"^(?:an?|the|one of)\\s+"_s);
            person = m_reading.lexicon.singular(person.trimmed().remove(article));
            const QString head = person.section(u' ', -1);
            if (m_reading.lexicon.actor(head) == ActorKind::None && !m_reading.lexicon.isPerson(head))
                return false;
            people.append(person);
        }
        if (people.size() < 2)
            return false;
        m_reading.requirementId = m_reading.addRequirement(sentence.span, RequirementKind::Functional);
        m_reading.draft.included.insert(m_reading.requirementId);
        for (const QString &person : std::as_const(people)) {
            if (!m_reading.draft.actors.contains(person))
                m_reading.draft.actors.append(person);
        }
        return true;
    }

    /// "citizens report problems … Reports go through": the problems.
    [[nodiscard]] const Thing *reported() const
    {
        for (const Statement &statement : m_reading.draft.statements) {
            if (statement.verb == "report"_L1 && m_reading.draft.find(statement.thing))
                return m_reading.draft.find(statement.thing);
        }
        return nullptr;
    }

    void readClause(const Clause &clause, const Sentence &sentence, bool isFirst)
    {
        m_reading.isUnderstood = false;
        const bool isPart = isPartOfWish(clause) && m_reading.extendRequirement(clause.span);
        if (!isPart)
            m_reading.requirementId = m_reading.addRequirement(clause.span, RequirementKind::Functional);
        m_reading.actors = actorsOf(clause.subjects);
        const bool isTopic = !isFirst && clause.subjects.isEmpty() && m_reading.draft.asks("blog"_L1) &&
                             m_reading.prompt.left(clause.span.offset).trimmed().endsWith(u" about"_s);
        if (isTopic) { // "a blog about repairing appliances"
            m_reading.draft.included.insert(m_reading.requirementId);
            return;
        }
        if (isFirst && m_head.readHead(clause)) {
            m_reading.isUnderstood = true;
        } else if (!readColours(clause)) {
            m_statements.readStatement(clause, sentence);
        }
        if (isPart && !m_reading.isUnderstood && isAboutAvailability(clause)) // "see which rooms are free"
            m_reading.askCapability(u"calendar"_s);
        if (!isPart)
            close(clause);
        else if (!m_reading.isUnderstood) // a wish is met as a whole or not at all
            m_reading.markCannot(
                u"nothing is built that heeds \"%1\""_s.arg(m_reading.textOf(clause.span).simplified()));
    }

    /// "be matched with knitters who use the same yarn" is one wish; "a site that lists books" asks for what follows.
    [[nodiscard]] bool isPartOfWish(const Clause &clause) const
    {
        if (!clause.isRelative || m_reading.draft.requirements.isEmpty())
            return false;
        const QString id = m_reading.draft.requirements.constLast().id.value();
        return id == m_reading.requirementId && !m_reading.draft.wholes.contains(id);
    }

    [[nodiscard]] bool isAboutAvailability(const Clause &clause) const
    {
        static const QRegularExpression free(u"\\b(free|available|taken|occupied|booked|vacant)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return clause.does("be"_L1) && free.match(m_reading.textOf(clause.span)).hasMatch();
    }

    void close(const Clause &clause)
    {
        Requirement &requirement = m_reading.current();
        if (m_reading.isUnderstood || !requirement.cannot.isEmpty())
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
                                const Reference reference = m_reading.nouns.read(object);
                                return reference.kind == Reference::Nothing || reference.kind == Reference::App;
                            });
        if (((isPlea && clause.verbs.isEmpty()) || isLead) &&
            m_reading.draft.requirements.constLast().id == requirement.id) {
            m_reading.draft.requirements.removeLast();
            return;
        }
        requirement.cannot = u"the built-in model found nothing in it that it knows how to build"_s;
    }

    [[nodiscard]] bool isAboutQuality(const Clause &clause) const
    {
        const QString text = m_reading.prompt.mid(clause.span.offset, clause.span.length).toLower();
        static const QRegularExpression space(u"[^a-z0-9-]+"_s);
        const QStringList words = text.split(space, Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return m_reading.lexicon.isIn("quality"_L1, word); });
    }

    QStringList actorsOf(const QVector<NounPhrase> &subjects)
    {
        QStringList actors;
        for (const NounPhrase &subject : subjects) {
            const Reference reference = m_reading.nouns.read(subject);
            const bool isHouse =
                subject.isPlural && m_reading.lexicon.isIn("business"_L1, reference.key.section(u' ', -1));
            const bool isPerson =
                reference.kind == Reference::Named && (isHouse || m_reading.lexicon.isPerson(reference.key));
            const bool isHost = m_reading.draft.isSite && reference.key == "author"_L1 && !subject.isPlural;
            if (isHost) // "the author writes articles": whose site it is
                actors.append(u"admin"_s);
            else if (reference.kind == Reference::Actor || isPerson)
                actors.append(reference.key);
            else if (reference.kind == Reference::Pronoun && !m_reading.lastActor.isEmpty() &&
                     (reference.key == "they"_L1 || reference.key == "he"_L1 || reference.key == "she"_L1))
                actors.append(m_reading.lastActor);
            else if (reference.kind == Reference::Pronoun && (reference.key == "i"_L1 || reference.key == "we"_L1))
                actors.append(m_isForOthers ? u"admin"_s : u"user"_s);
        }
        if (!actors.isEmpty())
            m_reading.lastActor = actors.last();
        return actors;
    }

    bool readColours(const Clause &clause)
    {
        const QString text = m_reading.textOf(clause.span);
        const QVector<Colour> found = coloursIn(text, m_reading.lexicon);
        noteColours(found);
        if (found.isEmpty() || !isOnlyDesign(text, m_reading.lexicon))
            return false;
        m_reading.current().kind = RequirementKind::Design;
        m_reading.isUnderstood = true;
        return true;
    }

    bool m_isForOthers = false; ///< whoever wrote the prompt is none of its users
    Reading m_reading;
    HeadReader m_head;
    StatementReader m_statements;
};

} // namespace

Draft collect(const QString &prompt, const QVector<Sentence> &sentences, const Lexicon &lexicon)
{
    return Collector(prompt, lexicon).run(sentences);
}

} // namespace autodevos
