// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

void include(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

void include(QStringList &list, const QStringList &values)
{
    for (const QString &value : values)
        include(list, value);
}

/// What the prompt says about one entity, by action.
struct Said {
    QStringList read;
    QStringList create;
    QStringList update;
    QStringList remove;
    bool saysCreate = false; ///< somebody was named, if only the admin
    bool onlyUpdate = false; ///< "only admins can edit"
    bool onlyRemove = false;
    bool onlyCreate = false;
};

class AccessBuilder {
public:
    AccessBuilder(Domain &domain, const Draft &draft, const Lexicon &lexicon)
        : m_domain(domain)
        , m_draft(draft)
        , m_lexicon(lexicon)
    {
    }

    void run()
    {
        if (!m_draft.hasAccounts)
            return openToAll();
        addRoles();
        for (const auto &thing : m_draft.things) {
            if (Entity *entity = entityOf(m_domain, m_draft, thing->key))
                buildOne(*entity, *thing);
        }
        for (const auto &thing : m_draft.things) {
            if (Entity *entity = entityOf(m_domain, m_draft, thing->key))
                buildRead(*entity, *thing);
        }
        for (Entity &entity : m_domain.entities)
            keepWithin(m_domain, entity);
        letMakersChoose();
    }

private:
    /// "students book lessons with tutors": whoever makes a record sees those among which its link is chosen.
    void letMakersChoose()
    {
        for (const Entity &entity : std::as_const(m_domain.entities)) {
            for (const Relation &relation : entity.relations) {
                Entity *chosen = relation.target == entity.name ? nullptr : entityNamed(relation.target);
                const bool isOpen =
                    chosen && chosen->ownerField.isEmpty() && !chosen->access.read.contains(u"owner"_s) &&
                    !chosen->access.read.contains(u"visitor"_s) && !chosen->access.read.contains(u"user"_s);
                for (const QString &maker : entity.access.create) {
                    if (isOpen && maker != "visitor"_L1 && maker != "owner"_L1 && !chosen->access.read.contains(maker))
                        chosen->access.read.append(maker);
                }
            }
        }
    }

    [[nodiscard]] Entity *entityNamed(const QString &name)
    {
        const auto found = std::find_if(m_domain.entities.begin(), m_domain.entities.end(),
                                        [&](const Entity &entity) { return entity.name == name; });
        return found == m_domain.entities.end() ? nullptr : &*found;
    }

    // ---- roles

    /// "production companies can post jobs": a house that does something signs up like anybody.
    [[nodiscard]] ActorKind roleOf(const QString &actor) const
    {
        const ActorKind kind = m_lexicon.roleOf(actor);
        return kind == ActorKind::None && m_lexicon.isIn("business"_L1, actor.section(u' ', -1)) ? ActorKind::Public
                                                                                                 : kind;
    }

    void addRoles()
    {
        for (const QString &actor : m_draft.actors) {
            const ActorKind kind = roleOf(actor);
            const bool isUserWithData = kind == ActorKind::User && actor != "user"_L1 && m_draft.find(actor);
            if (kind != ActorKind::Public && kind != ActorKind::Staff && !isUserWithData)
                continue;
            const bool canSignUp = kind != ActorKind::Staff || asksOthers(actor) || m_draft.newcomers.contains(actor);
            DomainRole role{.name = lowerCamel(actor), .label = sentenceCase(actor), .canSignUp = canSignUp};
            if (const Entity *profile = entityOf(m_domain, m_draft, actor); profile && canSignUp)
                role.profile = profile->name;
            m_domain.roles.append(role);
            if (!canSignUp)
                m_staff.append(role.name);
            else
                m_public.append(role.name);
        }
    }

    /// "Employees submit requests, managers approve them": who waits for a decision has what he made, and no more.
    [[nodiscard]] bool asksOthers(const QString &actor) const
    {
        static const QSet<QString> decisions{u"approve"_s, u"reject"_s, u"decline"_s, u"accept"_s};
        QSet<QString> made;
        for (const Statement &statement : m_draft.statements) {
            if (statement.actors.contains(actor) && !statement.isNegated &&
                (statement.meaning == "create"_L1 || statement.meaning == "send"_L1 ||
                 statement.meaning.startsWith(u"act:"_s)))
                made.insert(statement.thing);
        }
        const auto decides = [&](const Statement &statement, bool isActor) {
            return decisions.contains(statement.verb) && made.contains(statement.thing) && !statement.isNegated &&
                   !statement.actors.isEmpty() && statement.actors.contains(actor) == isActor;
        };
        const auto handles = [&](const Statement &statement) { // "employees submit tickets, agents change their status"
            return (statement.meaning == "update"_L1 || statement.meaning == "state"_L1) &&
                   made.contains(statement.thing) && m_lexicon.isIn("case"_L1, statement.thing.section(u' ', -1)) &&
                   !statement.actors.isEmpty() && !statement.actors.contains(actor);
        };
        const bool isHandled =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), handles) &&
            std::none_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.actors.contains(actor) && (one.meaning == "manage"_L1 || one.meaning == "state"_L1);
            });
        if (isHandled)
            return true;
        const auto any = [&](bool isActor) {
            return std::any_of(m_draft.statements.begin(), m_draft.statements.end(),
                               [&](const Statement &statement) { return decides(statement, isActor); });
        };
        return any(false) && !any(true);
    }

    [[nodiscard]] const DomainRole *role(const QString &name) const
    {
        const auto it = std::find_if(m_domain.roles.begin(), m_domain.roles.end(),
                                     [&](const DomainRole &known) { return known.name == name; });
        return it == m_domain.roles.end() ? nullptr : &*it;
    }

    /// Empty for the admin, who is never listed.
    [[nodiscard]] QString principal(const QString &actor) const
    {
        const ActorKind kind = roleOf(actor);
        if (kind == ActorKind::Visitor)
            return u"visitor"_s;
        if (kind == ActorKind::Admin)
            return {};
        return role(lowerCamel(actor)) ? lowerCamel(actor) : u"user"_s;
    }

    // ---- statements

    [[nodiscard]] Said said(const QString &key) const
    {
        Said said;
        for (const Statement &statement : m_draft.statements) {
            if (statement.thing != key || statement.isNegated || statement.actors.isEmpty())
                continue;
            QStringList principals;
            for (const QString &actor : statement.actors)
                include(principals, principal(actor));
            add(said, statement, principals);
        }
        return said;
    }

    static void add(Said &said, const Statement &statement, const QStringList &principals)
    {
        const QString &meaning = statement.meaning;
        const bool isAll = meaning == "manage"_L1;
        const bool isLookup = meaning == "read"_L1 || meaning == "search"_L1 || meaning == "filter"_L1 ||
                              meaning == "sort"_L1 || meaning == "show"_L1;
        const bool isMade = meaning == "create"_L1 || meaning == "book"_L1 || meaning == "send"_L1 ||
                            meaning.startsWith(u"act:"_s) || meaning == "comment"_L1 || meaning == "rate"_L1 ||
                            meaning == "review"_L1 || meaning == "vote"_L1 || meaning == "like"_L1 ||
                            meaning == "favourite"_L1;
        if (isLookup || isAll)
            include(said.read, principals);
        if (isMade || isAll) {
            include(said.create, principals);
            said.saysCreate = true;
            said.onlyCreate = said.onlyCreate || statement.isOnly;
        }
        if (meaning == "update"_L1 || meaning == "assign"_L1 || meaning == "set"_L1 || isAll) {
            include(said.update, principals);
            said.onlyUpdate = said.onlyUpdate || statement.isOnly;
        }
        if (meaning == "delete"_L1 || isAll) {
            include(said.remove, principals);
            said.onlyRemove = said.onlyRemove || statement.isOnly;
        }
    }

    // ---- one entity

    [[nodiscard]] bool isSection(const Thing &thing, QLatin1StringView kind) const
    {
        return std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(), [&](const CapabilityAsked &asked) {
            return asked.kind == kind && asked.thing == thing.key;
        });
    }

    [[nodiscard]] bool isProfile(const Entity &entity) const { return isProfile(entity.name); }

    [[nodiscard]] bool isProfile(const QString &entity) const
    {
        return std::any_of(m_domain.roles.begin(), m_domain.roles.end(),
                           [&](const DomainRole &known) { return known.profile == entity; });
    }

    [[nodiscard]] bool isClassifier(const Thing &thing) const { return m_lexicon.isIn("classifier"_L1, thing.key); }

    void buildOne(Entity &entity, const Thing &thing)
    {
        if (isSection(thing, "contact"_L1)) {
            entity.access = {.read = {}, .create = {u"visitor"_s}, .update = {}, .remove = {}};
            return;
        }
        if (isProfile(entity)) {
            buildProfile(entity);
            include(entity.access.read, said(thing.key).read); // "parents search babysitters"
            return;
        }
        const Said words = said(thing.key);
        Access &access = entity.access;
        access.create = creators(words, thing);
        const QString owner = ownerOf(access.create, thing);
        if (!owner.isEmpty())
            addOwner(entity, thing, owner);
        const bool isOwned = !entity.ownerField.isEmpty();
        const bool isRemark = entity.presentation != Presentation::Page;
        include(access.update, words.update);
        include(access.remove, words.remove);
        if (isOwned && !words.onlyUpdate)
            toOwner(access.update);
        if (isOwned && !words.onlyRemove)
            toOwner(access.remove);
        if (!isRemark && !words.onlyUpdate)
            include(access.update, staffOf(access.create, words));
        if (!isRemark && !words.onlyRemove && !isOwned)
            include(access.remove, staffOf(access.create, words));
        else if (!isRemark && !words.onlyRemove)
            include(access.remove, m_staff);
        if (isShared(entity) && isOwned && !words.onlyUpdate)
            access.update = {u"user"_s};
        if (entity.presentation == Presentation::Toggle)
            access.update.clear();
        if (isOwned && isHandled(thing)) {
            include(access.create, m_staff);
            include(access.update, m_staff);
        }
        if (access.create == QStringList{u"visitor"_s} && isRequest(entity, thing))
            addSender(entity);
    }

    /// Sent by somebody to those who run the site, and nobody else's business.
    [[nodiscard]] bool isRequest(const Entity &entity, const Thing &thing) const
    {
        const bool hasTarget = std::any_of(entity.relations.begin(), entity.relations.end(),
                                           [](const Relation &relation) { return relation.required; });
        const bool saysWho = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::Email || field.type == FieldType::Phone;
        });
        const QString head = thing.key.section(u' ', -1);
        const bool isHandedIn = entity.presentation == Presentation::Page &&
                                (m_lexicon.isIn("deal"_L1, head) || m_lexicon.isIn("inspected"_L1, head));
        const bool isAlways = head == "request"_L1 || head == "application"_L1 || head == "registration"_L1;
        return !thing.act.isEmpty() || hasTarget || isAlways || (saysWho && isHandedIn);
    }

    /// A visitor who registers or applies has no account, so the record itself says who it is.
    void addSender(Entity &entity) const
    {
        const QVector<Field> sender = fieldsFromSpecification(u"name:string!..120;email:email!"_s, {});
        for (qsizetype i = 0; i < sender.size(); ++i) {
            if (!fieldNamed(entity, sender.at(i).name))
                entity.fields.insert(i, sender.at(i));
        }
        entity.titleField = u"name"_s;
        const Entity *parent = parentOf(entity);
        const QStringList keepers = parent ? withoutUser(parent->access.create) : QStringList();
        entity.access.read = keepers + m_staff;
        entity.access.read.removeDuplicates();
        entity.access.update = entity.access.read;
        entity.access.remove = entity.access.read;
    }

    /// Staff decide about it ("staff confirm"), so they may enter it for somebody as well.
    [[nodiscard]] bool isHandled(const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
            return statement.thing == thing.key && statement.meaning == "state"_L1 &&
                   std::any_of(statement.actors.begin(), statement.actors.end(),
                               [&](const QString &actor) { return m_staff.contains(lowerCamel(actor)); });
        });
    }

    [[nodiscard]] QStringList creators(const Said &words, const Thing &thing) const
    {
        const bool needsAccount = thing.act == "comment"_L1 || thing.act == "rate"_L1 || thing.act == "review"_L1 ||
                                  thing.act == "favourite"_L1 || thing.act == "like"_L1 || thing.act == "vote"_L1;
        if (words.saysCreate) {
            QStringList create = words.create;
            if (needsAccount && create.removeAll(u"visitor"_s) > 0)
                include(create, u"user"_s);
            return create;
        }
        if (!thing.act.isEmpty())
            return {u"user"_s};
        static const QSet<QString> requests{u"appointment"_s, u"booking"_s, u"reservation"_s, u"viewing"_s};
        if (requests.contains(thing.key) && m_staff.isEmpty() && m_public.isEmpty())
            return {u"user"_s};
        if (m_draft.isOwn && m_lexicon.isIn("published"_L1, thing.key)) // a diary's articles are nobody's entries
            return m_staff;
        if (isWrittenByUsers(thing))
            return m_public.isEmpty() ? QStringList{u"user"_s} : m_public;
        if (isAdminSite() || ((m_draft.isSite || isPortal()) && isOnlyRead(thing)))
            return m_staff;
        if (m_staff == QStringList{u"moderator"_s}) // they look after what others write
            return {u"user"_s};
        if (!m_staff.isEmpty() && !m_public.isEmpty() && m_lexicon.isIn("talk"_L1, thing.key))
            return {u"user"_s}; // students discuss as well as teachers
        if (!m_staff.isEmpty())
            return m_staff;
        if (!m_public.isEmpty() && (isOffered(thing) || isClassifier(thing) || m_draft.isSite))
            return {}; // customers order what the shop's admin enters
        return {u"user"_s};
    }

    /// "functionalities for asking questions and logging drinks": nobody is named, and it is no work of the house.
    [[nodiscard]] bool isWrittenByUsers(const Thing &thing) const
    {
        return !isAmongStaff() &&
               std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                   return one.thing == thing.key && one.actors.isEmpty() && !one.isNegated &&
                          m_lexicon.isIn("user deed"_L1, one.verb);
               });
    }

    /// "a stock analysis portal": it tells people something; a staff or patient portal is used for work.
    [[nodiscard]] bool isPortal() const
    {
        static const QSet<QString> kinds{u"portal"_s,    u"platform"_s, u"directory"_s, u"guide"_s,
                                         u"catalogue"_s, u"catalog"_s,  u"hub"_s,       u"magazine"_s};
        static const QSet<QString> subjects{u"information"_s, u"news"_s,    u"analysis"_s,   u"market"_s, u"stock"_s,
                                            u"weather"_s,     u"sport"_s,   u"property"_s,   u"guide"_s,  u"culture"_s,
                                            u"tourism"_s,     u"travel"_s,  u"article"_s,    u"health"_s, u"movie"_s,
                                            u"music"_s,       u"history"_s, u"comparison"_s, u"recipe"_s};
        const QStringList place = m_draft.place.split(u' ', Qt::SkipEmptyParts) + m_draft.hints;
        const QSet<QString> words(place.begin(), place.end());
        return m_staff.isEmpty() && !m_draft.isOwn && words.intersects(kinds) && words.intersects(subjects);
    }

    /// People look at it, compare and search it, or nothing is said of them: nobody is to enter it.
    [[nodiscard]] bool isOnlyRead(const Thing &thing) const
    {
        static const QSet<QString> lookups{u"read"_s, u"search"_s, u"filter"_s, u"sort"_s, u"show"_s};
        static const QSet<QString> own{u"album"_s, u"playlist"_s, u"collection"_s, u"folder"_s,   u"list"_s,
                                       u"board"_s, u"deck"_s,     u"notebook"_s,   u"cookbook"_s, u"group"_s};
        if (!thing.act.isEmpty() || thing.isPersonal || m_draft.isOwn || m_lexicon.isIn("personal"_L1, thing.key) ||
            own.contains(thing.key.section(u' ', -1)))
            return false;
        const bool isUnsaid =
            std::none_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &one) {
                return one.thing == thing.key && !one.actors.isEmpty() && !one.isNegated;
            });
        bool isRead =
            isUnsaid || std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(), [&](const auto &asked) {
                return asked.thing == thing.key && (asked.kind == "compare"_L1 || asked.kind == "search"_L1);
            });
        for (const Statement &statement : m_draft.statements) {
            if (statement.thing != thing.key || statement.actors.isEmpty() || statement.isNegated)
                continue;
            if (!lookups.contains(statement.meaning))
                return false;
            isRead = true;
        }
        return isRead;
    }

    /// Something that people who signed up order, book or apply for.
    [[nodiscard]] bool isOffered(const Thing &thing) const
    {
        return std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
            return other->target == thing.key && (other->act.startsWith(u"act:"_s) || other->act == "book"_L1);
        });
    }

    /// A site whose matter the owner alone enters: nobody else was said to create anything.
    [[nodiscard]] bool isAdminSite() const
    {
        const bool isSectioned = m_draft.asks("blog"_L1) || m_draft.asks("portfolio"_L1) || m_draft.isSite;
        const bool somebodyCreates =
            std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
                return !statement.actors.isEmpty() &&
                       (statement.meaning == "create"_L1 || statement.meaning == "manage"_L1);
            });
        return isSectioned && !somebodyCreates;
    }

    [[nodiscard]] QString ownerOf(const QStringList &create, const Thing &thing) const
    {
        if (isClassifier(thing))
            return {};
        QStringList owners;
        for (const QString &name : create) {
            const DomainRole *known = role(name);
            if (name == "user"_L1 || (known && known->canSignUp))
                owners.append(name);
            else if (known && !thing.act.isEmpty())
                owners.append(u"user"_s);
        }
        if (owners.size() == 1)
            return owners.first();
        return owners.isEmpty() ? QString() : u"user"_s;
    }

    [[nodiscard]] QStringList staffOf(const QStringList &create, const Said &words) const
    {
        QStringList staff;
        for (const QString &name : m_staff) {
            if (create.contains(name) || words.update.contains(name) || !words.saysCreate || create.isEmpty())
                staff.append(name);
        }
        return staff;
    }

    static void toOwner(QStringList &list)
    {
        list.removeAll(u"user"_s);
        list.prepend(u"owner"_s);
        list.removeDuplicates();
    }

    /// People work on each other's records: they are assigned to them.
    [[nodiscard]] static bool isShared(const Entity &entity)
    {
        return std::any_of(entity.relations.begin(), entity.relations.end(),
                           [&](const Relation &relation) { return relation.target == "User"_L1 && !relation.isActor; });
    }

    static void buildProfileOwner(Entity &entity)
    {
        const bool hasAccount = std::any_of(entity.relations.begin(), entity.relations.end(),
                                            [](const Relation &relation) { return relation.name == "account"_L1; });
        if (!hasAccount)
            entity.relations.append(
                {.name = u"account"_s, .label = u"Account"_s, .target = u"User"_s, .required = true, .isActor = true});
        entity.ownerField = u"account"_s;
    }

    void buildProfile(Entity &entity) const
    {
        buildProfileOwner(entity);
        entity.access = {.read = QStringList{u"owner"_s} + m_staff,
                         .create = m_staff,
                         .update = QStringList{u"owner"_s} + m_staff,
                         .remove = {}};
    }

    void addOwner(Entity &entity, const Thing &thing, const QString &owner)
    {
        const DomainRole *known = role(owner);
        const QString target = known && !known->profile.isEmpty() ? known->profile : u"User"_s;
        if (target != "User"_L1) {
            if (Relation *relation = relationTo(entity, target); relation && !relation->many) {
                relation->isActor = true;
                relation->required = true;
                entity.ownerField = relation->name;
                return finishOwner(entity, thing);
            }
        }
        QString name = known ? known->name : ownerWord(thing);
        const auto isTaken = [&](const auto &member) {
            return member.name == name;
        };
        if (std::any_of(entity.fields.begin(), entity.fields.end(), isTaken) ||
            std::any_of(entity.relations.begin(), entity.relations.end(), isTaken))
            name = u"createdBy"_s;
        entity.relations.append(
            {.name = name,
             .label = known ? known->label : sentenceCase(name == "createdBy"_L1 ? u"created by"_s : name),
             .target = target,
             .required = true,
             .isActor = true});
        entity.ownerField = name;
        finishOwner(entity, thing);
    }

    /// Once per person: toggles, ratings, registrations.
    static void finishOwner(Entity &entity, const Thing &thing)
    {
        static const QSet<QString> once{u"favourite"_s,        u"like"_s,          u"vote"_s,
                                        u"follow"_s,           u"rate"_s,          u"review"_s,
                                        u"act:Registration"_s, u"act:Enrolment"_s, u"act:Application"_s,
                                        u"act:Membership"_s};
        const bool isOnce = once.contains(thing.act) || (thing.act == "book"_L1 && entity.fields.size() <= 2);
        if (isOnce && !entity.parent.isEmpty())
            entity.uniqueTogether = {entity.parent, entity.ownerField};
        if (entity.name == "Profile"_L1)
            entity.uniqueTogether = {entity.ownerField};
    }

    [[nodiscard]] static QString ownerWord(const Thing &thing)
    {
        static const QHash<QString, QString> words{{u"favourite"_s, u"account"_s},
                                                   {u"like"_s, u"account"_s},
                                                   {u"vote"_s, u"account"_s},
                                                   {u"follow"_s, u"account"_s},
                                                   {u"comment"_s, u"author"_s},
                                                   {u"rate"_s, u"author"_s},
                                                   {u"review"_s, u"author"_s},
                                                   {u"act:Answer"_s, u"author"_s},
                                                   {u"act:Loan"_s, u"borrower"_s},
                                                   {u"act:Order"_s, u"customer"_s},
                                                   {u"act:Ticket"_s, u"buyer"_s},
                                                   {u"act:Rental"_s, u"customer"_s},
                                                   {u"act:Bid"_s, u"bidder"_s},
                                                   {u"act:Donation"_s, u"donor"_s},
                                                   {u"act:Application"_s, u"applicant"_s},
                                                   {u"act:Registration"_s, u"attendee"_s},
                                                   {u"act:Enrolment"_s, u"student"_s},
                                                   {u"book"_s, u"account"_s},
                                                   {u"act:Membership"_s, u"member"_s}};
        static const QSet<QString> written{u"recipe"_s,  u"post"_s,     u"article"_s, u"story"_s,      u"review"_s,
                                           u"comment"_s, u"question"_s, u"thread"_s,  u"discussion"_s, u"blog post"_s,
                                           u"reply"_s,   u"note"_s,     u"answer"_s,  u"message"_s};
        if (const QString word = words.value(thing.act); !word.isEmpty())
            return word;
        return written.contains(thing.key) ? u"author"_s : u"creator"_s;
    }

    // ---- reading

    [[nodiscard]] bool isOpen() const
    {
        if (m_draft.hasVisitors || m_draft.isSite || isPortal())
            return true;
        const QStringList words = m_draft.place.split(u' ', Qt::SkipEmptyParts);
        const bool isPublicKind = std::any_of(words.begin(), words.end(),
                                              [&](const QString &word) { return m_lexicon.isIn("public"_L1, word); });
        return (isPublicKind && !isAmongStaff()) || (!m_public.isEmpty() && !m_staff.isEmpty());
    }

    /// Everything that is done is done by people of the house.
    [[nodiscard]] bool isAmongStaff() const
    {
        return !m_staff.isEmpty() && m_public.isEmpty() &&
               std::all_of(m_draft.actors.begin(), m_draft.actors.end(), [&](const QString &actor) {
                   return m_staff.contains(lowerCamel(actor)) || m_lexicon.actor(actor) == ActorKind::Admin;
               });
    }

    void buildRead(Entity &entity, const Thing &thing)
    {
        const bool isSent = entity.access.create == QStringList{u"visitor"_s} && isRequest(entity, thing);
        if (isSection(thing, "contact"_L1) || isProfile(entity) || isSent)
            return;
        const Said words = said(thing.key);
        Access &access = entity.access;
        if (thing.isPersonal && entity.ownerField.isEmpty() && entity.presentation == Presentation::Page)
            ownByProfile(entity);
        if (entity.presentation == Presentation::Toggle) {
            access.read = {u"owner"_s};
        } else if (entity.presentation == Presentation::Inline) {
            access.read = readersOfParent(entity);
        } else if (words.read.contains(u"visitor"_s) && !isOwnDeal(entity, thing)) {
            access.read = {u"visitor"_s};
        } else if (isForEveryone(thing)) {
            access.read = {isOpen() ? u"visitor"_s : u"user"_s};
        } else if (!entity.ownerField.isEmpty() && (isOfProfile(entity) || !thing.act.isEmpty() || isBooked(thing) ||
                                                    isCase(thing) || isPaper(thing) || isOwnDeal(entity, thing))) {
            access.read = QStringList{u"owner"_s} + m_staff;
            for (const QString &reader : withoutUser(words.read) + withoutUser(words.update)) {
                if (!access.create.contains(reader) &&
                    !isOwnerRole(entity, reader)) // each customer sees his own orders
                    include(access.read, {reader});
            }
            if (const Entity *parent = parentOf(entity))
                include(access.read, withoutUser(parent->access.create));
        } else if (isPrivate(entity, thing)) {
            access.read = {u"owner"_s};
        } else if (isInternal(entity, thing)) {
            access.read = access.create;
        } else if (isOpen() && isReachable(entity, thing)) {
            access.read = m_staff.isEmpty() ? QStringList{u"user"_s} : m_staff;
        } else if (isOpen()) {
            access.read = {u"visitor"_s};
        } else {
            access.read = {u"user"_s};
        }
        const bool isShown = access.read.contains(u"visitor"_s) || access.read.contains(u"user"_s);
        if (isShown && (isPrivatePaper(entity, thing) || isPrivatePerson(thing)))
            access.read = m_staff; // the admin sees them anyway
        if (entity.ownerField.isEmpty())
            access.read.removeAll(u"owner"_s);
    }

    /// "visitors look up their booking": their own; nobody else's is shown to them.
    [[nodiscard]] bool isOwnDeal(const Entity &entity, const Thing &thing) const
    {
        return !entity.ownerField.isEmpty() &&
               (thing.act == "book"_L1 || m_lexicon.isIn("booked slot"_L1, thing.key.section(u' ', -1)));
    }

    /// Reservations of visitors, requests with an address and what doctors write down, where nobody owns them.
    [[nodiscard]] bool isPrivatePaper(const Entity &entity, const Thing &thing) const
    {
        const bool isReserved =
            entity.access.create == QStringList{u"visitor"_s} && m_lexicon.isIn("slot"_L1, thing.key.section(u' ', -1));
        const bool hasContact = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::Email || field.type == FieldType::Phone;
        });
        const bool isAsked = hasContact && m_lexicon.isIn("private request"_L1, thing.key.section(u' ', -1));
        return entity.ownerField.isEmpty() && (isReserved || isAsked || thing.key.startsWith("medical "_L1));
    }

    /// Donors and subscribers are not listed for everybody.
    [[nodiscard]] bool isPrivatePerson(const Thing &thing) const
    {
        return m_draft.isSite && m_lexicon.isIn("private person"_L1, thing.key) && said(thing.key).read.isEmpty();
    }

    /// "everyone sees approved events", though some have to be approved first.
    [[nodiscard]] bool isForEveryone(const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
            return statement.thing == thing.key && statement.meaning == "read"_L1 && !statement.isNegated &&
                   (statement.actors.contains(u"everyone"_s) || statement.actors.contains(u"everybody"_s));
        });
    }

    /// "a dashboard for an insurance company": what it draws is looked at by everybody there, and decided by none of them.
    [[nodiscard]] bool isAnalysed() const
    {
        static const QRegularExpression shape(u"\\bdashboard\\b.*\\bfor (?:an?|the|our)\\b(.*)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (!m_domain.roles.isEmpty() || m_draft.requirements.isEmpty())
            return false;
        const QStringList words = shape.match(m_draft.requirements.constFirst().text).captured(1).toLower().split(u' ');
        return std::any_of(words.begin(), words.end(),
                           [this](const QString &word) { return m_lexicon.isIn("business"_L1, word); });
    }

    /// An application or a claim is for whoever made it and those who decide.
    [[nodiscard]] bool isPaper(const Thing &thing) const
    {
        if (isAnalysed())
            return false;
        return m_lexicon.isIn("paper"_L1, thing.key) || m_lexicon.isIn("paper"_L1, thing.key.section(u' ', -1)) ||
               thing.key.startsWith("medical "_L1);
    }

    /// What staff write down for one another.
    [[nodiscard]] bool isInternal(const Entity &entity, const Thing &thing) const
    {
        static const QSet<QString> internal{u"note"_s, u"memo"_s, u"log"_s, u"log entry"_s, u"call note"_s};
        const QStringList &makers = entity.access.create;
        return internal.contains(thing.key) && !makers.isEmpty() &&
               std::all_of(makers.begin(), makers.end(), [&](const QString &maker) { return m_staff.contains(maker); });
    }

    /// Asked for as one of the values of the whole: "reports with items and receipts".
    [[nodiscard]] bool isPartOf(const Entity &entity, const Entity &whole) const
    {
        return std::any_of(m_draft.relations.begin(), m_draft.relations.end(), [&](const RelationAsked &asked) {
            return asked.isPart && upperCamel(asked.from) == entity.name && upperCamel(asked.to) == whole.name;
        });
    }

    /// The interviews of an application are for those who may see it: what belongs to a record shows of it.
    void keepWithin(const Domain &domain, Entity &entity) const
    {
        const auto isShared = [](const Access &access) {
            return access.read.contains(u"visitor"_s) || access.read.contains(u"user"_s);
        };
        if (entity.presentation != Presentation::Page || !isShared(entity.access))
            return;
        for (const Relation &relation : std::as_const(entity.relations)) {
            const Entity *whole = relation.many || !relation.required ? nullptr : domain.entity(relation.target);
            if (!whole || whole->presentation != Presentation::Page || isShared(whole->access))
                continue;
            if (whole->access.read.contains(u"owner"_s) && entity.ownerField.isEmpty())
                entity.ownerField = relation.name;
            const bool isPart = entity.ownerField == relation.name && isPartOf(entity, *whole);
            const bool isOwned = !entity.ownerField.isEmpty();
            entity.access.read =
                isOwned ? whole->access.read + withoutUser(entity.access.create) : QStringList{u"user"_s};
            if (isOwned && !entity.access.read.contains(u"owner"_s))
                entity.access.read.prepend(u"owner"_s);
            entity.access.read.removeDuplicates();
            if (isPart) { // "reports with items": whoever writes the report writes them
                include(entity.access.create, whole->access.create);
                include(entity.access.update, {u"owner"_s});
                include(entity.access.remove, {u"owner"_s});
            }
            return;
        }
    }

    /// "members see their own contributions", which the treasurer records: they belong to the member they are about.
    void ownByProfile(Entity &entity) const
    {
        for (Relation &relation : entity.relations) {
            if (relation.many || !isProfile(relation.target))
                continue;
            relation.isActor = true;
            entity.ownerField = relation.name;
            return;
        }
    }

    [[nodiscard]] bool isOfProfile(const Entity &entity) const
    {
        return std::any_of(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
            return relation.name == entity.ownerField && isProfile(relation.target);
        });
    }

    /// Guests and customers with their telephone numbers; the teachers of a school's site are there to be found.
    [[nodiscard]] bool isReachable(const Entity &entity, const Thing &thing) const
    {
        return !m_draft.isSite && m_lexicon.isPerson(thing.key.section(u' ', -1)) &&
               std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
                   return field.type == FieldType::Email || field.type == FieldType::Phone;
               });
    }

    [[nodiscard]] bool isOwnerRole(const Entity &entity, const QString &role) const
    {
        const auto owner = std::find_if(entity.relations.begin(), entity.relations.end(),
                                        [&](const Relation &known) { return known.name == entity.ownerField; });
        return owner != entity.relations.end() &&
               std::any_of(m_domain.roles.begin(), m_domain.roles.end(), [&](const DomainRole &known) {
                   return known.name == role && known.profile == owner->target;
               });
    }

    [[nodiscard]] static QStringList withoutUser(QStringList list)
    {
        list.removeAll(u"user"_s);
        list.removeAll(u"visitor"_s);
        return list;
    }

    [[nodiscard]] const Entity *parentOf(const Entity &entity) const
    {
        for (const Relation &relation : entity.relations) {
            if (relation.name == entity.parent)
                return m_domain.entity(relation.target);
        }
        return nullptr;
    }

    /// The parent's readers; its "owner" is somebody else than the remark's, so any signed-in account stands for it.
    [[nodiscard]] QStringList readersOfParent(const Entity &entity) const
    {
        const Entity *parent = parentOf(entity);
        if (!parent || parent->access.read.isEmpty())
            return {u"user"_s};
        QStringList readers = parent->access.read;
        if (readers.contains(u"owner"_s))
            return {u"user"_s};
        return readers;
    }

    [[nodiscard]] bool isBooked(const Thing &thing) const
    {
        return std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
            return statement.thing == thing.key && statement.meaning == "book"_L1 && !statement.actors.isEmpty();
        });
    }

    /// Made by a person who signed up and dealt with by staff: a ticket, a claim.
    [[nodiscard]] bool isCase(const Thing &thing) const
    {
        const Said words = said(thing.key);
        const bool byPublic = std::any_of(words.create.begin(), words.create.end(),
                                          [&](const QString &name) { return m_public.contains(name); });
        return byPublic && !m_staff.isEmpty() && !isOffered(thing);
    }

    [[nodiscard]] bool isPrivate(const Entity &entity, const Thing &thing) const
    {
        if (isAnalysed())
            return false;
        const bool isOwn = m_draft.isOwn && !m_lexicon.isIn("published"_L1, thing.key);
        const bool isPersonal = thing.isPersonal || isOwn || m_lexicon.isIn("personal"_L1, thing.key);
        const bool isTalkedAbout = std::any_of(m_draft.things.begin(), m_draft.things.end(), [&](const auto &other) {
            return !other->act.isEmpty() && other->target == thing.key;
        });
        const bool isOpenSite =
            m_draft.isSite && !m_draft.isOwn && !(isPersonal && m_draft.asks("accounts"_L1)); // "to track spending"
        return isPersonal && !entity.ownerField.isEmpty() && !m_draft.hasVisitors && !isOpenSite && !isTalkedAbout &&
               !isShared(entity) && m_domain.roles.isEmpty();
    }

    // ---- without accounts

    void openToAll()
    {
        removeIf(m_domain.entities, [](const Entity &entity) { return entity.presentation == Presentation::Toggle; });
        for (Entity &entity : m_domain.entities) {
            removeIf(entity.relations, [](const Relation &relation) { return relation.target == "User"_L1; });
            const QStringList all{u"visitor"_s};
            entity.access = {.read = all, .create = all, .update = all, .remove = all};
        }
    }

    Domain &m_domain;
    const Draft &m_draft;
    const Lexicon &m_lexicon;
    QStringList m_staff;
    QStringList m_public;
};

} // namespace

void buildAccess(Domain &domain, const Draft &draft, const Lexicon &lexicon)
{
    AccessBuilder(domain, draft, lexicon).run();
}

} // namespace autodevos
