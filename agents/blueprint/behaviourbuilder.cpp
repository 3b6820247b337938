// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/nouns.h"

#include <QHash>
#include <QSet>

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

bool isRefusal(const QString &option)
{
    static const QSet<QString> words{u"cancelled"_s, u"canceled"_s, u"rejected"_s,  u"declined"_s, u"refused"_s,
                                     u"lost"_s,      u"dropped"_s,  u"withdrawn"_s, u"denied"_s,   u"failed"_s};
    return words.contains(option.toLower());
}

bool isStateField(const Field &field)
{
    return field.type == FieldType::Enum && (field.name == "status"_L1 || field.name == "state"_L1 ||
                                             field.name == "stage"_L1 || field.name.endsWith(u"Status"_s));
}

constexpr qsizetype kMostBlocks = 4;
constexpr qsizetype kMostDeeds = 5;

class BehaviourBuilder {
public:
    BehaviourBuilder(Domain &domain, Draft &draft, const Lexicon &lexicon)
        : m_domain(domain)
        , m_draft(draft)
        , m_lexicon(lexicon)
        , m_nouns(lexicon, draft)
    {
    }

    void run()
    {
        bookByDays(m_domain, m_draft, m_lexicon);
        countFreePlaces(m_domain);
        takeDeedsAsMoves();
        for (const auto &thing : m_draft.things) {
            if (Entity *entity = entityOf(m_domain, m_draft, thing->key))
                buildMachine(*entity, *thing);
        }
        buildRules();
        buildCapabilities();
        const bool hasPages = m_draft.asks("blog"_L1) || m_draft.asks("portfolio"_L1) || m_draft.asks("content"_L1) ||
                              m_draft.asks("contact"_L1) || m_draft.asks("faq"_L1);
        const bool hasMembers = m_draft.asks("messages"_L1) || m_draft.asks("follows"_L1) ||
                                m_draft.asks("matching"_L1) || m_draft.asks("chat"_L1) || m_draft.find(u"profile"_s);
        const bool isShop = m_domain.has(CapabilityKind::Cart) || hasMembers;
        if (m_draft.isSite && hasPages && m_domain.roles.isEmpty() && !isShop && takeRequests())
            m_domain.kind = ProjectKind::Content;
    }

private:
    /// What visitors send to a site ("request a quote") gets the site's form; false where people need accounts, or
    /// where one form is not enough.
    bool takeRequests()
    {
        for (Entity &entity : m_domain.entities) {
            if (entity.access.create.contains(u"user"_s))
                return false;
            const bool isSent = entity.access.create == QStringList{u"visitor"_s} && entity.access.read.isEmpty();
            if (!isSent || m_domain.has(CapabilityKind::Contact, entity.name))
                continue;
            if (m_domain.has(CapabilityKind::Contact))
                return false;
            m_domain.capabilities.removeIf([&](const Capability &one) { return one.entity == entity.name; });
            add({.kind = CapabilityKind::Contact, .entity = entity.name, .requirements = entity.requirements});
        }
        return true;
    }

    // ---- state machines

    /// "nurses admit and discharge patients", "dispatchers release loads": what people do with records that no other
    /// part of the app stands for is kept as their state.
    void takeDeedsAsMoves()
    {
        for (Statement &statement : m_draft.statements) {
            Entity *entity = isDeed(statement) ? entityOf(m_domain, m_draft, statement.thing) : nullptr;
            const bool isKept =
                entity && entity->presentation == Presentation::Page && m_draft.find(statement.thing)->act.isEmpty();
            if (!isKept || m_deeds.value(statement.thing).size() >= kMostDeeds)
                continue;
            statement.meaning = u"state"_s;
            QStringList &deeds = m_deeds[statement.thing];
            const QString option = sentenceCase(m_lexicon.participle(statement.verb));
            if (!deeds.contains(option))
                deeds.append(option);
        }
    }

    [[nodiscard]] bool isDeed(const Statement &statement) const
    {
        const Requirement *requirement = m_draft.requirement(statement.requirement);
        const auto isWho = [this](const QString &actor) {
            return m_lexicon.actor(actor) != ActorKind::None || m_lexicon.isPerson(actor);
        };
        const QString head = statement.thing.section(u' ', -1);
        const bool names = requirement && (requirement->text.contains(head, Qt::CaseInsensitive) ||
                                           requirement->text.contains(m_lexicon.plural(head), Qt::CaseInsensitive) ||
                                           requirement->text.contains(u" them"_s));
        return statement.meaning == "other"_L1 && !statement.isNegated && !statement.verb.contains(u' ') && names &&
               !m_draft.isGame && !m_draft.isSite && !m_lexicon.isIn("vague deed"_L1, statement.verb) &&
               !statement.actors.isEmpty() && std::all_of(statement.actors.begin(), statement.actors.end(), isWho);
    }

    /// Verbs of states that the thing does not have: "applications are accepted or declined", "samples discarded".
    [[nodiscard]] QStringList decisions(const QStringList &verbs, bool hasStates) const
    {
        static const QSet<QString> answers{u"approve"_s, u"reject"_s,  u"accept"_s,
                                           u"decline"_s, u"confirm"_s, u"check in"_s};
        static const QSet<QString> others{u"cancel"_s, u"reopen"_s, u"complete"_s,
                                          u"finish"_s, u"return"_s, u"close"_s};
        QStringList options;
        for (const QString &verb : verbs) {
            const bool isMeant = hasStates ? answers.contains(verb) : !answers.contains(verb);
            const QString option = sentenceCase(m_lexicon.participle(verb));
            if (isMeant && !others.contains(verb) && !options.contains(option))
                options.append(option);
        }
        return options;
    }

    /// The states that deeds lead to, after those that the thing has.
    void addDeeds(Entity &entity, const Thing &thing)
    {
        auto field = std::find_if(entity.fields.begin(), entity.fields.end(), isStateField);
        QStringList &deeds = m_deeds[thing.key];
        const bool hasStates = field != entity.fields.end();
        if (thing.states.isEmpty() && entity.presentation == Presentation::Page && (hasStates || thing.act.isEmpty())) {
            for (const QString &option : decisions(stateVerbs(thing), hasStates)) {
                if (!deeds.contains(option))
                    deeds.append(option);
            }
        }
        if (hasStates && deeds.contains(u"Declined"_s)) // two words for one answer
            field->options.replaceInStrings(u"Rejected"_s, u"Declined"_s);
        QStringList missing;
        for (const QString &option : deeds) {
            const auto form = m_lexicon.verb(option.toLower());
            const bool isThere =
                field != entity.fields.end() && (field->options.contains(option, Qt::CaseInsensitive) ||
                                                 (form && leadSomewhere({form->verb->base}, *field)));
            if (!isThere)
                missing.append(option);
        }
        if (missing.isEmpty())
            return;
        if (hasStates) {
            const bool isUsual = thing.states.isEmpty() && m_deeds.value(thing.key) == missing &&
                                 std::none_of(thing.parts.begin(), thing.parts.end(),
                                              [&](const NounPhrase &part) { return part.head() == "status"_L1; });
            const QStringList answered = decisions(stateVerbs(thing), true);
            if (isUsual && answered == missing &&
                !missing.contains(u"Checked in"_s)) // nobody spoke of interviews and offers
                field->options = field->options.mid(0, 1) + missing;
            else
                field->options += missing;
            return;
        }
        const QString first = missing.contains(u"Paused"_s) ? u"Active"_s : u"New"_s;
        const QStringList options = QStringList{first} + missing;
        entity.fields += fieldsFromSpecification(u"status:enum!=%1@%2"_s.arg(options.join(u'|'), first), {});
    }

    [[nodiscard]] QStringList stateVerbs(const Thing &thing) const
    {
        QStringList verbs;
        for (const Statement &statement : m_draft.statements) {
            if (isAbout(statement, thing))
                verbs.append(statement.verb);
        }
        return verbs;
    }

    /// "members return books" is said of the books and meant of their loans; who is asked for a car decides on the
    /// asking.
    [[nodiscard]] bool isAbout(const Statement &statement, const Thing &thing) const
    {
        static const QSet<QString> decisions{u"accept"_s,  u"reject"_s,   u"decline"_s,  u"approve"_s,
                                             u"confirm"_s, u"check in"_s, u"check out"_s};
        if (statement.meaning != "state"_L1)
            return false;
        const auto isAsking = [&](const Thing &one) {
            return one.act == "book"_L1 && statement.thing == one.target && decisions.contains(statement.verb);
        };
        if (isAsking(thing) || (thing.act.startsWith(u"act:"_s) && statement.thing == thing.target))
            return true;
        const bool isTaken = std::any_of(m_draft.things.begin(), m_draft.things.end(),
                                         [&](const auto &other) { return isAsking(*other); });
        return statement.thing == thing.key && !isTaken;
    }

    [[nodiscard]] bool leadsTo(const QString &verb, const QString &option) const
    {
        const QString lower = option.toLower();
        const auto form = m_lexicon.verb(lower);
        if ((form && form->verb->base == verb) ||
            (verb.contains(u' ') && transitionTo(option, m_lexicon).name == lowerCamel(verb)))
            return true;
        const bool isEnd =
            lower == "done"_L1 || lower == "completed"_L1 || lower == "complete"_L1 || lower == "finished"_L1;
        return isEnd && (verb == "complete"_L1 || verb == "finish"_L1);
    }

    [[nodiscard]] bool leadSomewhere(const QStringList &verbs, const Field &field) const
    {
        return std::any_of(verbs.begin(), verbs.end(), [&](const QString &verb) {
            return std::any_of(field.options.begin(), field.options.end(),
                               [&](const QString &option) { return leadsTo(verb, option); });
        });
    }

    /// "stylists confirm them": the states were not listed, so the thing gets the usual ones.
    void addUsualState(Entity &entity, const Thing &thing) const
    {
        QVector<Field> usual = archetypeFields(thing.source.isEmpty() ? thing.key : thing.source, m_lexicon);
        if (isSlot(entity, thing))
            usual += fieldsFromSpecification(u"status:enum!=Requested|Confirmed|Cancelled@Requested"_s, {});
        for (const Field &field : std::as_const(usual)) {
            if (isStateField(field) && !fieldNamed(entity, field.name) && leadSomewhere(stateVerbs(thing), field)) {
                entity.fields.append(field);
                return;
            }
        }
    }

    void buildMachine(Entity &entity, const Thing &thing)
    {
        const QStringList verbs = stateVerbs(thing);
        auto field = std::find_if(entity.fields.begin(), entity.fields.end(), isStateField);
        if (field == entity.fields.end() && !verbs.isEmpty()) {
            addUsualState(entity, thing);
            field = std::find_if(entity.fields.begin(), entity.fields.end(), isStateField);
        }
        addEnd(entity, verbs);
        addDeeds(entity, thing);
        field = std::find_if(entity.fields.begin(), entity.fields.end(), isStateField);
        const bool isCancelled =
            verbs.contains(u"cancel"_s) && field != entity.fields.end() && !thing.states.isEmpty() &&
            std::none_of(field->options.begin(), field->options.end(),
                         [](const QString &option) { return option.startsWith(u"cancel"_s, Qt::CaseInsensitive); });
        if (isCancelled) // "a submitted order can be cancelled"
            field->options.append(u"Cancelled"_s);
        const bool isDecided = thing.act.isEmpty() && (verbs.contains(u"approve"_s) || verbs.contains(u"reject"_s));
        const bool matches = field != entity.fields.end() && leadSomewhere(verbs, *field);
        if (isDecided && !matches) {
            removeIf(entity.fields, [](const Field &known) { return known.name == "status"_L1; });
            entity.fields += fieldsFromSpecification(u"status:enum!=Pending|Approved|Rejected@Pending"_s, {});
            field = entity.fields.end() - 1;
        } else if (!matches && !(isAnswered(entity, thing) && field != entity.fields.end())) {
            return;
        }
        field->required = true;
        if (field->initial.isEmpty() || !field->options.contains(field->initial))
            field->initial = field->options.first();
        StateMachine machine{.entity = entity.name, .field = field->name, .initial = field->initial};
        addTransitions(machine, *field, entity, thing);
        addReopening(machine, verbs, entity, thing);
        if (machine.transitions.isEmpty())
            return;
        letMoversRead(machine, entity);
        m_domain.machines.append(machine);
    }

    /// "moderators close questions", "admins suspend accounts": the state they lead to, where nothing else says so.
    void addEnd(Entity &entity, const QStringList &verbs) const
    {
        static const QHash<QString, QString> ends{{u"close"_s, u"Open|Closed"_s},
                                                  {u"resolve"_s, u"Open|Resolved"_s},
                                                  {u"suspend"_s, u"Active|Suspended"_s},
                                                  {u"deactivate"_s, u"Active|Deactivated"_s},
                                                  {u"verify"_s, u"Unverified|Verified"_s}};
        for (const QString &verb : verbs) {
            const QString states = ends.value(verb);
            auto field = std::find_if(entity.fields.begin(), entity.fields.end(), isStateField);
            if (states.isEmpty() || (field != entity.fields.end() && leadSomewhere({verb}, *field)))
                continue;
            if (field == entity.fields.end())
                entity.fields +=
                    fieldsFromSpecification(u"status:enum!=%1@%2"_s.arg(states, states.section(u'|', 0, 0)), {});
            else if (entity.presentation == Presentation::Page && verb == "close"_L1)
                field->options.append(states.section(u'|', 1));
        }
    }

    /// Booked, ordered or applied for: how it goes on is not for those who ask.
    [[nodiscard]] bool isAnswered(const Entity &entity, const Thing &thing) const
    {
        return isSlot(entity, thing) || (thing.act.startsWith(u"act:"_s) && thing.states.isEmpty());
    }

    /// "reopen issues": back to where they began.
    void addReopening(StateMachine &machine, const QStringList &verbs, const Entity &entity, const Thing &thing) const
    {
        for (const Transition &pause : std::as_const(machine.transitions)) {
            if (pause.name != "pause"_L1 || verbs.contains(u"resume"_s))
                continue;
            machine.transitions.append({.name = u"resume"_s,
                                        .label = u"Resume"_s,
                                        .from = {pause.to},
                                        .to = machine.initial,
                                        .roles = pause.roles,
                                        .requirements = pause.requirements});
            break;
        }
        if (!verbs.contains(u"reopen"_s) || machine.transitions.isEmpty())
            return;
        const QString name = u"reopen"_s;
        machine.transitions.append({.name = name,
                                    .label = u"Reopen"_s,
                                    .from = {machine.transitions.constLast().to},
                                    .to = machine.initial,
                                    .roles = movers(name, machine.initial, entity, thing),
                                    .requirements = askedBy(name, machine.initial, thing)});
    }

    /// "Drivers deliver": nobody can move what they do not see.
    static void letMoversRead(const StateMachine &machine, Entity &entity)
    {
        QStringList &readers = entity.access.read;
        if (readers.contains(u"visitor"_s) || readers.contains(u"user"_s))
            return;
        for (const Transition &transition : machine.transitions) {
            for (const QString &role : transition.roles) {
                if (!readers.contains(role))
                    readers.append(role);
            }
        }
    }

    /// Of a rental site: whoever rents a van has it for days on which nobody else can.
    [[nodiscard]] bool isRental(const Thing &thing) const
    {
        const Thing *rented = thing.act == "act:Rental"_L1 ? m_draft.find(thing.target) : nullptr;
        return rented && rented->source == "rented item"_L1;
    }

    [[nodiscard]] bool isSlot(const Entity &entity, const Thing &thing) const
    {
        Q_UNUSED(entity)
        return m_lexicon.isIn("booked slot"_L1, thing.key) || thing.act == "book"_L1 || isRental(thing);
    }

    void addTransitions(StateMachine &machine, const Field &field, const Entity &entity, const Thing &thing)
    {
        QStringList way;
        for (const QString &option : field.options) {
            if (!isRefusal(option))
                way.append(option);
        }
        for (const QString &option : field.options) {
            if (option == machine.initial)
                continue;
            Transition transition = transitionTo(option, m_lexicon);
            const qsizetype at = way.indexOf(option);
            if (at > 0 && m_deeds.value(thing.key).contains(option))
                transition.from = way.mid(0, at); // "transfer and discharge": not everybody is transferred
            else if (at > 0)
                transition.from = withoutReview(way, at - 1);
            else if (option.toLower() == "rejected"_L1 || option.toLower() == "declined"_L1)
                transition.from = isReview(way.value(1)) ? way.mid(0, 2) : QStringList{machine.initial};
            else
                transition.from = way.mid(0, std::max<qsizetype>(1, way.size() - 1));
            transition.from.removeAll(option);
            transition.roles = movers(transition.name, option, entity, thing);
            transition.requirements = askedBy(transition.name, option, thing);
            const bool isTwice = std::any_of(machine.transitions.begin(), machine.transitions.end(),
                                             [&](const Transition &known) { return known.name == transition.name; });
            if (!transition.from.isEmpty() && !isTwice)
                machine.transitions.append(transition);
        }
    }

    [[nodiscard]] static bool isReview(const QString &option)
    {
        return option.contains(u"review"_s, Qt::CaseInsensitive);
    }

    /// Whoever has made up their mind does not have to say first that they are looking at it.
    [[nodiscard]] static QStringList withoutReview(const QStringList &way, qsizetype last)
    {
        const qsizetype first = last > 0 && isReview(way.at(last)) ? last - 1 : last;
        return way.mid(first, last - first + 1);
    }

    [[nodiscard]] bool asksFor(const Statement &statement, const QString &name, const QString &option,
                               const Thing &thing) const
    {
        return isAbout(statement, thing) && (leadsTo(statement.verb, option) || lowerCamel(statement.verb) == name);
    }

    [[nodiscard]] QStringList askedBy(const QString &name, const QString &option, const Thing &thing) const
    {
        QStringList ids;
        for (const Statement &statement : m_draft.statements) {
            if (asksFor(statement, name, option, thing) && !ids.contains(statement.requirement))
                ids.append(statement.requirement);
        }
        return ids;
    }

    /// Who was said to do it; without a word about it, staff decide, and the owner may take back.
    [[nodiscard]] QStringList movers(const QString &name, const QString &option, const Entity &entity,
                                     const Thing &thing) const
    {
        if (option.startsWith(u"Checked "_s) && staffRoles().isEmpty())
            return entity.access.create; // whoever stands at the door
        QStringList roles;
        for (const Statement &statement : m_draft.statements) {
            if (!asksFor(statement, name, option, thing))
                continue;
            for (const QString &actor : statement.actors)
                addMover(roles, actor, entity);
        }
        const QStringList staff = staffRoles();
        if (option.startsWith(u"cancel"_s, Qt::CaseInsensitive) && !entity.ownerField.isEmpty() &&
            !roles.contains(u"owner"_s))
            roles.prepend(u"owner"_s);
        for (const QString &role : staff) {
            if (!roles.contains(role) && (roles.isEmpty() || roles == QStringList{u"owner"_s} || isSaidOf(role, thing)))
                roles.append(role);
        }
        if (roles.isEmpty())
            roles = isOwnAffair(option) && !entity.ownerField.isEmpty() ? QStringList{u"owner"_s} : deciders(entity);
        return roles;
    }

    /// Whoever made something publishes, closes or finishes it; to approve it is for others.
    [[nodiscard]] static bool isOwnAffair(const QString &option)
    {
        static const QSet<QString> affairs{u"published"_s,   u"closed"_s,    u"open"_s,     u"archived"_s,
                                           u"in progress"_s, u"submitted"_s, u"sent"_s,     u"started"_s,
                                           u"completed"_s,   u"done"_s,      u"finished"_s, u"withdrawn"_s};
        return affairs.contains(option.toLower());
    }

    [[nodiscard]] bool isSaidOf(const QString &role, const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
            return statement.thing == thing.key &&
                   std::any_of(statement.actors.begin(), statement.actors.end(),
                               [&](const QString &actor) { return lowerCamel(actor) == role; });
        });
    }

    void addMover(QStringList &roles, const QString &actor, const Entity &entity) const
    {
        const QString name = lowerCamel(actor);
        const auto role = std::find_if(m_domain.roles.begin(), m_domain.roles.end(),
                                       [&](const DomainRole &known) { return known.name == name; });
        QString principal;
        if (role != m_domain.roles.end() && !role->canSignUp)
            principal = name;
        else if (!entity.ownerField.isEmpty() &&
                 entity.access.create.contains(role == m_domain.roles.end() ? u"user"_s : name))
            principal = u"owner"_s;
        else if (role != m_domain.roles.end())
            principal = name;
        else if (m_lexicon.roleOf(actor) == ActorKind::User)
            principal = u"user"_s;
        if (!principal.isEmpty() && !roles.contains(principal))
            roles.append(principal);
    }

    [[nodiscard]] QStringList staffRoles() const
    {
        QStringList staff;
        for (const DomainRole &role : m_domain.roles) {
            if (!role.canSignUp)
                staff.append(role.name);
        }
        return staff;
    }

    /// Without staff: who made what the record is about (the employer of the job); else nobody but the admin.
    [[nodiscard]] QStringList deciders(const Entity &entity) const
    {
        for (const Relation &relation : entity.relations) {
            const Entity *parent = relation.name == entity.parent ? m_domain.entity(relation.target) : nullptr;
            if (!parent)
                continue;
            for (const DomainRole &role : m_domain.roles) {
                if (role.profile == parent->name) // whoever is booked says yes
                    return {role.name};
            }
            QStringList makers = parent->access.create;
            makers.removeAll(u"user"_s);
            makers.removeAll(u"visitor"_s);
            return makers;
        }
        if (!m_draft.hasAccounts)
            return {u"visitor"_s};
        return {};
    }

    // ---- rules

    void buildRules()
    {
        for (qsizetype i = 0; i < m_draft.rules.size(); ++i) {
            const QString id = m_draft.ruleRequirements.at(i);
            const bool isMet = buildRule(m_draft.rules.at(i), id);
            Requirement *requirement = m_draft.requirement(id);
            if (!isMet && requirement && requirement->cannot.isEmpty())
                requirement->cannot = u"this rule is not one that the built-in model can enforce"_s;
        }
        for (Entity &entity : m_domain.entities) {
            if (const Thing *thing = thingOf(entity); thing && isSlot(entity, *thing))
                addSlotRules(entity, thing->requirements.value(0));
            addOrder(entity);
        }
    }

    [[nodiscard]] const Thing *thingOf(const Entity &entity) const
    {
        for (const auto &thing : m_draft.things) {
            if (thing->entity.name == entity.name)
                return thing.get();
        }
        return nullptr;
    }

    bool buildRule(const Clause &clause, const QString &id)
    {
        const QString text = m_draft.requirement(id) ? m_draft.requirement(id)->text.toLower() : QString();
        const bool isOverlap = text.contains(u"same time"_s) || text.contains(u"overlap"_s) ||
                               text.contains(u"double"_s) || text.contains(u"simultaneous"_s) ||
                               text.contains(u"clash"_s) || text.contains(u"same slot"_s) ||
                               text.contains(u"same da"_s) || text.contains(u"conflict"_s);
        if (isOverlap)
            return buildOverlap(clause, id);
        static const QRegularExpression full(
            u"\\b(?:over-?book|(?:full|(?:booked|sold) out|fully booked)\\b|(?:places|seats|spots|slots) are )"_s);
        if (text.contains(full))
            return limitPlaces(m_domain, entitiesIn(clause), id);
        if (text.contains(u"in the past"_s))
            return buildNotInPast(clause, id);
        if (text.contains(u"twice"_s) || text.contains(u"more than once"_s))
            return buildOnce(clause);
        return isAccessRule(clause);
    }

    /// Things and people named anywhere in the clause, as entities.
    QVector<Entity *> entitiesIn(const Clause &clause)
    {
        QVector<Entity *> found;
        QVector<NounPhrase> phrases = clause.subjects + clause.objects;
        for (const Complement &complement : clause.complements)
            phrases += complement.phrases;
        for (const NounPhrase &phrase : std::as_const(phrases)) {
            const Thing *thing = m_nouns.known(phrase.words);
            Entity *entity = thing ? entityOf(m_domain, m_draft, thing->key) : nullptr;
            if (entity && !found.contains(entity))
                found.append(entity);
        }
        return found;
    }

    [[nodiscard]] static const Field *dateOf(const Entity &entity)
    {
        for (const FieldType type : {FieldType::DateTime, FieldType::Date}) {
            for (const Field &field : entity.fields) {
                if (field.type == type && !field.name.startsWith(u"end"_s) && !field.name.startsWith(u"birth"_s) &&
                    !field.name.startsWith(u"due"_s))
                    return &field;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QString timeOf(const Entity &entity)
    {
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Time && field.name != "endTime"_L1 && field.name != "opens"_L1 &&
                field.name != "closes"_L1)
                return field.name;
        }
        return {};
    }

    [[nodiscard]] static QStringList refusals(const Entity &entity)
    {
        QStringList states;
        for (const Field &field : entity.fields) {
            for (const QString &option : field.options) {
                if (isStateField(field) && isRefusal(option))
                    states.append(option);
            }
        }
        return states;
    }

    bool buildOverlap(const Clause &clause, const QString &id)
    {
        const QVector<Entity *> named = entitiesIn(clause);
        Entity *slot = nullptr;
        Entity *resource = nullptr;
        for (Entity *entity : named) {
            if (!slot && dateOf(*entity) && (thingOf(*entity) == nullptr || thingOf(*entity)->actor == ActorKind::None))
                slot = entity;
            else if (entity != slot)
                resource = entity;
        }
        if (!slot && resource)
            slot = slotOf(*resource);
        if (!slot)
            return false;
        return addOverlap(*slot, resource, id);
    }

    [[nodiscard]] Entity *slotOf(const Entity &resource)
    {
        for (Entity &entity : m_domain.entities) {
            if (dateOf(entity) && relationTo(entity, resource.name))
                return &entity;
        }
        return nullptr;
    }

    bool addOverlap(Entity &slot, const Entity *resource, const QString &id)
    {
        Relation *relation = resource ? relationTo(slot, resource->name) : resourceOf(slot);
        if (resource && !relation) {
            slot.relations.prepend({.name = lowerCamel(resource->label),
                                    .label = resource->label,
                                    .target = resource->name,
                                    .required = true});
            relation = &slot.relations.first();
        }
        const Field *start = dateOf(slot);
        if (!relation || relation->many || !start)
            return false;
        const bool isKnown = std::any_of(m_domain.rules.begin(), m_domain.rules.end(), [&](const Rule &rule) {
            return rule.kind == RuleKind::NoOverlap && rule.entity == slot.name && rule.resource == relation->name;
        });
        if (isKnown)
            return true;
        const QString time = start->type == FieldType::Date ? timeOf(slot) : QString();
        Field *end = endOf(slot, *start, time);
        const bool isWholeDay = start->type == FieldType::Date && time.isEmpty();
        const QString when = !isWholeDay ? u"at that time"_s : end ? u"on one of those days"_s : u"on that day"_s;
        if (end) {
            end->required = true;
            addEndsAfterStart(slot, *start, time, end->name, id);
        }
        const QString thing = slot.label.toLower();
        const QString article = u"aeiou"_s.contains(thing.at(0)) ? u"an"_s : u"a"_s;
        m_domain.rules.append(
            {.kind = RuleKind::NoOverlap,
             .entity = slot.name,
             .resource = relation->name,
             .start = start->name,
             .time = time,
             .end = end ? end->name : QString(),
             .minutes = isWholeDay ? 1440 : 30,
             .except = refusals(slot),
             .message = u"This %1 already has %2 %3 %4."_s.arg(relation->label.toLower(), article, thing, when),
             .requirements = id.isEmpty() ? QStringList() : QStringList{id}});
        return true;
    }

    /// The field at which a slot ends, when it says so itself.
    [[nodiscard]] static Field *endOf(Entity &slot, const Field &start, const QString &time)
    {
        const FieldType type = time.isEmpty() ? start.type : FieldType::Time;
        for (Field &field : slot.fields) {
            const QString name = field.name.toLower();
            const bool isLate = name.startsWith("end"_L1) || name.contains("return"_L1) ||
                                name.startsWith("until"_L1) || name.startsWith("checkout"_L1) ||
                                name.startsWith("departure"_L1);
            if (field.type == type && field.name != start.name && isLate)
                return &field;
        }
        return nullptr;
    }

    void addEndsAfterStart(const Entity &slot, const Field &start, const QString &time, const QString &end,
                           const QString &id)
    {
        m_domain.rules.append({.kind = RuleKind::EndsAfterStart,
                               .entity = slot.name,
                               .start = start.name,
                               .time = time,
                               .end = end,
                               .message = start.type == FieldType::Date && time.isEmpty()
                                              ? u"The %1 cannot end before it begins."_s.arg(slot.label.toLower())
                                              : u"The %1 must end after it begins."_s.arg(slot.label.toLower()),
                               .requirements = id.isEmpty() ? QStringList() : QStringList{id}});
    }

    /// "leave from a start to an end date": whatever else it is, it does not end before it begins.
    void addOrder(Entity &entity)
    {
        const bool isOrdered = std::any_of(m_domain.rules.begin(), m_domain.rules.end(), [&](const Rule &rule) {
            return rule.entity == entity.name && rule.kind == RuleKind::EndsAfterStart;
        });
        const auto start = std::find_if(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return (field.type == FieldType::Date || field.type == FieldType::DateTime) &&
                   (field.name.startsWith("start"_L1) || field.name.startsWith("begin"_L1));
        });
        if (isOrdered || start == entity.fields.end())
            return;
        if (const Field *end = endOf(entity, *start, {}))
            addEndsAfterStart(entity, *start, {}, end->name, {});
    }

    /// What is taken by a slot: the first thing it must belong to that is no account.
    [[nodiscard]] static Relation *resourceOf(Entity &slot)
    {
        for (Relation &relation : slot.relations) {
            if (!relation.many && relation.required && !relation.isActor && relation.target != "User"_L1)
                return &relation;
        }
        return nullptr;
    }

    void addSlotRules(Entity &slot, const QString &id)
    {
        const Field *start = dateOf(slot);
        if (!start)
            return;
        const QString time = start->type == FieldType::Date ? timeOf(slot) : QString();
        const QStringList requirements = id.isEmpty() ? QStringList() : QStringList{id};
        // First, because a stay that begins long ago shares days with many others.
        m_domain.rules.append({.kind = RuleKind::NotInPast,
                               .entity = slot.name,
                               .start = start->name,
                               .time = time,
                               .except = refusals(slot),
                               .message = u"The %1 cannot lie in the past."_s.arg(slot.label.toLower()),
                               .requirements = requirements});
        const Relation *resource = resourceOf(slot);
        if (resource)
            addOverlap(slot, m_domain.entity(resource->target), id);
        const Entity *target = resource ? m_domain.entity(resource->target) : nullptr;
        if (target && !time.isEmpty() && hasTime(*target, u"opens"_s) && hasTime(*target, u"closes"_s)) {
            m_domain.rules.append({.kind = RuleKind::WithinHours,
                                   .entity = slot.name,
                                   .resource = resource->name,
                                   .start = start->name,
                                   .time = time,
                                   .opens = u"opens"_s,
                                   .closes = u"closes"_s,
                                   .except = refusals(slot),
                                   .message = u"The %1 is not available at that time."_s.arg(resource->label.toLower()),
                                   .requirements = requirements});
        }
    }

    [[nodiscard]] static bool hasTime(const Entity &entity, const QString &name)
    {
        return std::any_of(entity.fields.begin(), entity.fields.end(),
                           [&](const Field &field) { return field.name == name && field.type == FieldType::Time; });
    }

    bool buildNotInPast(const Clause &clause, const QString &id)
    {
        for (Entity *entity : entitiesIn(clause)) {
            const Field *start = dateOf(*entity);
            if (!start)
                continue;
            m_domain.rules.append({.kind = RuleKind::NotInPast,
                                   .entity = entity->name,
                                   .start = start->name,
                                   .time = start->type == FieldType::Date ? timeOf(*entity) : QString(),
                                   .except = refusals(*entity),
                                   .message = u"The %1 cannot lie in the past."_s.arg(entity->label.toLower()),
                                   .requirements = {id}});
            return true;
        }
        return false;
    }

    /// "Nobody can vote twice"
    bool buildOnce(const Clause &clause)
    {
        for (const Verb &verb : clause.verbs) {
            if (verb.meaning == "capability:votes"_L1) // they count once each as they are
                return m_draft.asks("votes"_L1);
            for (const auto &thing : m_draft.things) {
                Entity *entity = thing->act == verb.meaning ? entityOf(m_domain, m_draft, thing->key) : nullptr;
                if (!entity || entity->ownerField.isEmpty() || entity->parent.isEmpty())
                    continue;
                entity->uniqueTogether = {entity->parent, entity->ownerField};
                return true;
            }
        }
        return false;
    }

    /// "Visitors cannot edit recipes": nobody gets a right that the prompt gives to somebody else.
    [[nodiscard]] bool isAccessRule(const Clause &clause) const
    {
        const bool isAction = clause.does("create"_L1) || clause.does("update"_L1) || clause.does("delete"_L1) ||
                              clause.does("manage"_L1) || clause.does("read"_L1);
        const bool hasPerson = std::any_of(clause.subjects.begin(), clause.subjects.end(), [&](const NounPhrase &who) {
            const ActorKind kind = m_lexicon.actor(who.phrase());
            return kind == ActorKind::Visitor;
        });
        return isAction && hasPerson && !clause.does("read"_L1);
    }

    // ---- capabilities

    void add(const Capability &capability)
    {
        for (Capability &known : m_domain.capabilities) {
            if (known.kind == capability.kind && known.entity == capability.entity && known.page == capability.page) {
                for (const QString &field : capability.fields) {
                    if (!known.fields.contains(field))
                        known.fields.append(field);
                }
                for (const QString &id : capability.requirements) {
                    if (!known.requirements.contains(id))
                        known.requirements.append(id);
                }
                return;
            }
        }
        m_domain.capabilities.append(capability);
    }

    void buildCapabilities()
    {
        if (m_draft.hasAccounts)
            add({.kind = CapabilityKind::Accounts});
        askFollows();
        addSharedCosts({m_domain, m_draft, m_lexicon});
        addSequence({m_domain, m_draft, m_lexicon});
        addJourneys({m_domain, m_draft, m_lexicon});
        addSeats({m_domain, m_draft, m_lexicon});
        // What brings entities along comes first, so that a report or an export finds them; rankings come last, as they
        // may be of what the others keep.
        QVector<CapabilityAsked> wanted = m_draft.capabilities;
        const auto turnOf = [](const CapabilityAsked &one) {
            const bool isFirst = one.kind == "cart"_L1 || one.kind == "orders"_L1 || one.kind == "stock"_L1;
            return isFirst ? 0 : one.kind == "leaderboard"_L1 ? 2 : 1;
        };
        std::stable_sort(wanted.begin(), wanted.end(),
                         [&](const CapabilityAsked &a, const CapabilityAsked &b) { return turnOf(a) < turnOf(b); });
        if (m_draft.asks("quiz"_L1))
            giveToQuizzes(wanted);
        if (!m_draft.asks("cart"_L1)) // which keeps its orders in its own way
            addLines({m_domain, m_draft, m_lexicon});
        addVisibility({m_domain, m_draft, m_lexicon});
        addGuests({m_domain, m_draft, m_lexicon});
        addTracking({m_domain, m_draft, m_lexicon});
        addDue({m_domain, m_draft, m_lexicon});
        addProgress({m_domain, m_draft, m_lexicon});
        addDeadlines({m_domain, m_draft, m_lexicon});
        addBalance({m_domain, m_draft, m_lexicon});
        addLeague({m_domain, m_draft, m_lexicon});
        for (const CapabilityAsked &asked : std::as_const(wanted))
            addAskedCapability(asked);
        addStockOrders({m_domain, m_draft, m_lexicon});
        narrowDashboards();
        addTotals({m_domain, m_draft, m_lexicon});
        addWeeks({m_domain, m_draft, m_lexicon});
        addCoupons({m_domain, m_draft, m_lexicon});
        addMedia({m_domain, m_draft, m_lexicon});
        addUploads({m_domain, m_draft, m_lexicon});
        for (const auto &thing : m_draft.things)
            addActCapability(*thing);
        for (const Entity &entity : std::as_const(m_domain.entities))
            addLookups(entity);
        if (m_domain.entities.isEmpty() ||
            (m_draft.isSite && !m_domain.has(CapabilityKind::Content) && m_domain.has(CapabilityKind::Contact)))
            add({.kind = CapabilityKind::Content, .page = u"About"_s});
    }

    /// "filter everything by region": figures and charts are narrowed by what the list is.
    void narrowDashboards()
    {
        for (Capability &dashboard : m_domain.capabilities) {
            const Entity *entity =
                dashboard.kind == CapabilityKind::Dashboard ? m_domain.entity(dashboard.entity) : nullptr;
            if (!entity)
                continue;
            for (const Capability &filter : std::as_const(m_domain.capabilities)) {
                if (filter.kind != CapabilityKind::Filter || filter.entity != entity->name)
                    continue;
                const QStringList parts = groupings(*entity, filter.fields);
                for (const QString &name : filter.fields) {
                    if (parts.contains(name) && !dashboard.fields.contains(name))
                        dashboard.fields.append(name);
                }
            }
        }
    }

    /// "a chart of their quiz accuracy": how people do in quizzes, these say themselves.
    void giveToQuizzes(QVector<CapabilityAsked> &wanted) const
    {
        static const QRegularExpression shape(
            u"\\b(?:quiz\\w*|tests?|exams?)\\b.*\\b(?:accuracy|scores?|results?|progress)\\b|"
            "\\b(?:accuracy|scores?|results?|progress)\\b.*\\b(?:quiz\\w*|tests?|exams?)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (CapabilityAsked &asked : wanted) {
            const Requirement *requirement = m_draft.requirement(asked.requirement);
            if (asked.kind == "dashboard"_L1 && requirement && shape.match(requirement->text).hasMatch())
                asked.kind = u"quiz"_s;
        }
    }

    /// "follow other users": people are no records that could be switched on, so they get pages and a feed.
    void askFollows()
    {
        for (const auto &thing : m_draft.things) {
            const Entity *entity = thing->act == "follow"_L1 ? entityOf(m_domain, m_draft, thing->key) : nullptr;
            if (entity && entity->presentation != Presentation::Toggle && !m_draft.asks("follows"_L1))
                m_draft.capabilities.append({.kind = u"follows"_s, .requirement = thing->requirements.value(0)});
        }
    }

    void addAskedCapability(const CapabilityAsked &asked)
    {
        const QStringList ids{asked.requirement};
        Entity *entity = entityOf(m_domain, m_draft, asked.thing);
        if (asked.kind == "accounts"_L1 && m_draft.hasAccounts)
            add({.kind = CapabilityKind::Accounts, .requirements = ids});
        else if (asked.kind == "content"_L1)
            add({.kind = CapabilityKind::Content, .page = asked.detail, .requirements = ids});
        else if (asked.kind == "dashboard"_L1)
            addDashboard(asked, entity);
        else if (asked.kind == "search"_L1) {
            addSearch(asked, entity);
            if (entity && asked.fields.size() > 1)
                addFilter(*entity, ids, choosable(*entity, asked.fields));
        } else if (asked.kind == "filter"_L1 && entity)
            addFilter(*entity, ids, asked.fields);
        else if (asked.kind == "filter"_L1)
            noteAll(ids, CapabilityKind::Filter, asked.fields);
        else if (asked.kind == "blog"_L1 && entity)
            add({.kind = CapabilityKind::Blog, .entity = entity->name, .requirements = ids});
        else if (asked.kind == "portfolio"_L1 && entity)
            add({.kind = CapabilityKind::Portfolio, .entity = entity->name, .requirements = ids});
        else if (asked.kind == "contact"_L1 && entity)
            add({.kind = CapabilityKind::Contact, .entity = entity->name, .requirements = ids});
        else if (asked.kind == "leaderboard"_L1 && m_domain.has(CapabilityKind::League))
            noteOf(CapabilityKind::League, asked.requirement); // the table says who is ahead
        else if (asked.kind == "calculator"_L1 && asked.detail == "split"_L1 &&
                 m_domain.has(CapabilityKind::SharedCosts))
            noteOf(CapabilityKind::SharedCosts, asked.requirement); // the app itself splits
        else if ((asked.kind == "chat"_L1 || asked.kind == "messages"_L1) &&
                 isNoted(CapabilityKind::Sequence, asked.requirement))
            return; // "our set lists live in group chats": where they are so far
        else if (const CapabilityBuilder builder = builderOf(asked.kind))
            build(builder, asked, entity);
        else if (!isBuiltIn(asked.kind) && !isNoted(CapabilityKind::League, asked.requirement))
            CapabilityContext{m_domain, m_draft, m_lexicon}.leaveOut(asked.requirement, m_lexicon.reason(asked.kind));
    }

    [[nodiscard]] bool isNoted(CapabilityKind kind, const QString &requirement) const
    {
        return std::any_of(m_domain.capabilities.begin(), m_domain.capabilities.end(), [&](const Capability &known) {
            return known.kind == kind && known.requirements.contains(requirement);
        });
    }

    /// Asked of what the app has already under another name.
    void noteOf(CapabilityKind kind, const QString &requirement)
    {
        for (Capability &capability : m_domain.capabilities) {
            if (capability.kind == kind && !capability.requirements.contains(requirement))
                capability.requirements.append(requirement);
        }
    }

    /// What was asked of entities that the capability keeps in its own way is asked of it from now on.
    void build(CapabilityBuilder builder, const CapabilityAsked &asked, Entity *entity)
    {
        const QStringList before = askedOfEntities();
        builder({m_domain, m_draft, m_lexicon}, asked, entity);
        const QStringList after = askedOfEntities();
        noteAgain(asked);
        const auto made = std::find_if(
            m_domain.capabilities.rbegin(), m_domain.capabilities.rend(),
            [&](const Capability &capability) { return capability.requirements.contains(asked.requirement); });
        for (const QString &id : before) {
            if (made != m_domain.capabilities.rend() && !after.contains(id) && !made->requirements.contains(id))
                made->requirements.append(id);
        }
    }

    /// Said again, of what the app has once.
    void noteAgain(const CapabilityAsked &asked)
    {
        const auto isNoted = [&](const Capability &capability) {
            return capability.requirements.contains(asked.requirement);
        };
        const auto isSame = [&](const Capability &capability) {
            return toString(capability.kind) == asked.kind;
        };
        const auto same = std::find_if(m_domain.capabilities.begin(), m_domain.capabilities.end(), isSame);
        const Requirement *requirement = m_draft.requirement(asked.requirement);
        if (same != m_domain.capabilities.end() && requirement && requirement->cannot.isEmpty() &&
            std::none_of(m_domain.capabilities.begin(), m_domain.capabilities.end(), isNoted))
            same->requirements.append(asked.requirement);
    }

    [[nodiscard]] QStringList askedOfEntities() const
    {
        QStringList ids;
        for (const Entity &entity : m_domain.entities)
            ids += entity.requirements;
        return ids;
    }

    /// Made by every project, or by the entities of the prompt themselves.
    [[nodiscard]] static bool isBuiltIn(const QString &kind)
    {
        static const QSet<QString> kinds{u"accounts"_s, u"comments"_s, u"ratings"_s,   u"favourites"_s, u"included"_s,
                                         u"filter"_s,   u"blog"_s,     u"portfolio"_s, u"contact"_s};
        return kinds.contains(kind);
    }

    /// A search or filter without saying of what: of every page that has one.
    void noteAll(const QStringList &ids, CapabilityKind kind, const QStringList &words = {})
    {
        for (const Entity &entity : std::as_const(m_domain.entities)) {
            if (!isLookedUp(entity))
                continue;
            if (kind == CapabilityKind::Search && !entity.titleField.isEmpty())
                add({.kind = kind, .entity = entity.name, .requirements = ids});
            else if (kind == CapabilityKind::Filter)
                addFilter(entity, ids, words);
        }
    }

    void addSearch(const CapabilityAsked &asked, Entity *entity)
    {
        const QStringList ids{asked.requirement};
        if (!entity)
            return noteAll(ids, CapabilityKind::Search);
        if (hasSearchable(*entity))
            add({.kind = CapabilityKind::Search, .entity = entity->name, .requirements = ids});
        else
            addFilter(*entity, ids, asked.fields);
    }

    [[nodiscard]] static bool hasSearchable(const Entity &entity)
    {
        return std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::String || field.type == FieldType::Text || field.type == FieldType::Email;
        });
    }

    void addDashboard(const CapabilityAsked &asked, Entity *entity)
    {
        const QStringList ids{asked.requirement};
        if (entity && entity->presentation == Presentation::Page) {
            add({.kind = CapabilityKind::Dashboard,
                 .entity = entity->name,
                 .fields = groupings(*entity, asked.fields),
                 .requirements = ids});
            return;
        }
        QVector<Capability> blocks;
        for (const Entity &candidate : std::as_const(m_domain.entities)) {
            if (candidate.presentation == Presentation::Page && !isContact(candidate))
                blocks.append({.kind = CapabilityKind::Dashboard,
                               .entity = candidate.name,
                               .fields = groupings(candidate, asked.fields),
                               .requirements = ids});
        }
        // What can be drawn comes first; where something can, bare counts of the rest would only be in its way.
        std::stable_sort(blocks.begin(), blocks.end(),
                         [](const Capability &a, const Capability &b) { return a.fields.size() > b.fields.size(); });
        const bool hasCharts = !blocks.isEmpty() && !blocks.constFirst().fields.isEmpty();
        for (const Capability &block : blocks.mid(0, kMostBlocks)) {
            if (!hasCharts || !block.fields.isEmpty())
                add(block);
        }
    }

    [[nodiscard]] QStringList groupings(const Entity &entity, const QStringList &words) const
    {
        QStringList groups;
        for (const QString &word : words) {
            const QString name = lowerCamel(word);
            const QString single = lowerCamel(m_lexicon.singular(word));
            for (const Field &field : entity.fields) {
                const bool isPart = field.type == FieldType::Enum || field.type == FieldType::Boolean ||
                                    field.type == FieldType::String;
                if ((field.name == name || field.name == single) && isPart)
                    groups.append(field.name);
            }
            for (const Relation &relation : entity.relations) {
                if ((relation.name == name || relation.name == single) && !relation.many)
                    groups.append(relation.name);
            }
        }
        for (const Field &field : entity.fields) {
            if (groups.isEmpty() && isStateField(field))
                groups.append(field.name);
        }
        for (const Field &field : entity.fields) {
            if (groups.isEmpty() && field.type == FieldType::Enum)
                groups.append(field.name);
        }
        const auto isKind = [](const Relation &relation) {
            return !relation.many && !relation.isActor && relation.target != "User"_L1;
        };
        const auto kind = std::find_if(entity.relations.begin(), entity.relations.end(), isKind);
        if (kind != entity.relations.end() && words.isEmpty() && !groups.contains(kind->name))
            groups.append(kind->name);
        groups.removeDuplicates(); // "a dashboard with bugs by status", of bugs by status
        return groups + charted::measures(entity);
    }

    void addActCapability(const Thing &thing)
    {
        const Entity *entity = entityOf(m_domain, m_draft, thing.key);
        if (!entity)
            return;
        const bool hasStars = std::any_of(entity->fields.begin(), entity->fields.end(),
                                          [](const Field &field) { return field.type == FieldType::Rating; });
        if (thing.act == "comment"_L1 && entity->presentation == Presentation::Inline)
            add({.kind = CapabilityKind::Comments, .entity = entity->name, .requirements = thing.requirements});
        else if ((thing.act == "rate"_L1 || thing.act == "review"_L1) && hasStars &&
                 entity->presentation == Presentation::Inline)
            add({.kind = CapabilityKind::Ratings, .entity = entity->name, .requirements = thing.requirements});
        else if (thing.act == "favourite"_L1 && entity->presentation == Presentation::Toggle)
            add({.kind = CapabilityKind::Favourites, .entity = entity->name, .requirements = thing.requirements});
        else if (isSlot(*entity, thing) && dateOf(*entity))
            add({.kind = CapabilityKind::Booking, .entity = entity->name, .requirements = thing.requirements});
    }

    [[nodiscard]] bool isContact(const Entity &entity) const
    {
        return std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(), [&](const CapabilityAsked &asked) {
            const Thing *thing = m_draft.find(asked.thing);
            return asked.kind == "contact"_L1 && thing && thing->entity.name == entity.name;
        });
    }

    [[nodiscard]] bool isLookedUp(const Entity &entity) const
    {
        return entity.presentation == Presentation::Page && !isContact(entity);
    }

    /// Lists can be searched and filtered without being asked for: a list without is of little use.
    void addLookups(const Entity &entity)
    {
        if (!isLookedUp(entity))
            return;
        const Thing *thing = thingOf(entity);
        const bool isClassifier = thing && m_lexicon.isIn("classifier"_L1, thing->key);
        if (!entity.titleField.isEmpty() && !isClassifier)
            add({.kind = CapabilityKind::Search, .entity = entity.name});
        addFilter(entity, {}, {});
    }

    /// "search by county, kind of land and price": everything but words that are typed anyway can be chosen too.
    [[nodiscard]] static QStringList choosable(const Entity &entity, const QStringList &words)
    {
        QStringList chosen = words;
        chosen.removeIf([&](const QString &word) {
            static const QSet<QString> typed{u"name"_s, u"title"_s,   u"keyword"_s, u"text"_s, u"author"_s,
                                             u"isbn"_s, u"surname"_s, u"phone"_s,   u"email"_s};
            const QString name = lowerCamel(word);
            return typed.contains(word) || name == entity.titleField ||
                   std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
                       return field.name == name && (field.type == FieldType::Text || field.type == FieldType::List ||
                                                     name.endsWith(u"Name"_s) || name.endsWith(u"Number"_s));
                   });
        });
        return chosen;
    }

    void addFilter(const Entity &entity, const QStringList &ids, const QStringList &words)
    {
        QStringList fields;
        for (const QString &word : words) {
            const bool isAnyDate = word == "date range"_L1 || word == "date"_L1 || word == "period"_L1 ||
                                   word == "month"_L1 || word == "week"_L1 || word == "day"_L1;
            const QString narrowed = lowerCamel(word.endsWith(u" range"_s) ? word.chopped(6) : word);
            for (const Field &field : entity.fields) {
                const bool isDate = field.type == FieldType::Date || field.type == FieldType::DateTime;
                if (field.name == lowerCamel(word) || field.name == narrowed || (isAnyDate && isDate))
                    fields.append(field.name);
            }
            for (const Relation &relation : entity.relations) {
                if (relation.name == lowerCamel(word) || relation.name == lowerCamel(m_lexicon.plural(word)))
                    fields.append(relation.name);
            }
        }
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Enum && !fields.contains(field.name))
                fields.append(field.name);
        }
        for (const Relation &relation : entity.relations) {
            if (!relation.isActor && !fields.contains(relation.name))
                fields.append(relation.name);
        }
        if (!fields.isEmpty())
            add({.kind = CapabilityKind::Filter, .entity = entity.name, .fields = fields, .requirements = ids});
    }

    Domain &m_domain;
    Draft &m_draft;
    const Lexicon &m_lexicon;
    NounReader m_nouns;
    QHash<QString, QStringList> m_deeds; ///< by the key of the thing they are done to: "Admitted", "Discharged"
};

} // namespace

Transition transitionTo(const QString &option, const Lexicon &lexicon)
{
    const QString lower = option.toLower();
    const auto form = lexicon.verb(lower);
    if (lower == "done"_L1 || lower == "completed"_L1)
        return {.name = u"complete"_s, .label = u"Mark as %1"_s.arg(lower), .to = option};
    if (form && form->shape == VerbForm::Past && !form->verb->base.isEmpty())
        return {.name = lowerCamel(form->verb->base), .label = sentenceCase(form->verb->base), .to = option};
    const QString particle = lower.section(u' ', 1);
    const auto first = lexicon.verb(lower.section(u' ', 0, 0));
    if (first && first->shape == VerbForm::Past && !first->verb->base.isEmpty() &&
        lexicon.phrasalVerb(first->verb->base, particle)) { // "checked in"
        const QString base = first->verb->base + u' ' + particle;
        return {.name = lowerCamel(base), .label = sentenceCase(base), .to = option};
    }
    return {.name = lowerCamel(u"mark "_s + lower), .label = u"Mark as %1"_s.arg(lower), .to = option};
}

void buildBehaviour(Domain &domain, Draft &draft, const Lexicon &lexicon)
{
    BehaviourBuilder(domain, draft, lexicon).run();
}

} // namespace autodevos
