// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

/// The typed domain model of the program to be built: plain values, no behaviour. It is read from a prompt by a
/// model, shown and edited in the plan, kept in the project as docs/domain.json, and every generated file follows it.
namespace autodevos {

enum class FieldType {
    String,   ///< one line
    Text,     ///< several lines
    Integer,  ///< whole number
    Number,   ///< with decimals
    Money,    ///< stored in cents
    Date,     ///< "2026-03-14"
    Time,     ///< "09:30"
    DateTime, ///< ISO 8601, UTC
    Duration, ///< whole minutes
    Boolean,
    Enum, ///< one of Field::options
    Email,
    Phone,
    Url,
    Image,  ///< the address of a picture
    File,   ///< the address of a file, uploaded or elsewhere; needs the capability Upload
    Rating, ///< whole stars, min to max
    Colour, ///< "#rrggbb"
    List,   ///< several short texts ("ingredients", "steps", "tags" that belong to one record); stored as JSON text
};

/// A named value of an entity. Ids and time stamps (createdAt, updatedAt) are implied and never listed.
struct Field {
    QString name;  ///< lowerCamel: "dueDate"
    QString label; ///< as people read it: "Due date"
    FieldType type = FieldType::String;
    bool required = false;
    bool unique = false;
    std::optional<double> minimum; ///< value for numbers, length for texts
    std::optional<double> maximum;
    QStringList options; ///< for Enum, as people read them, in order: "In progress"
    QString initial;     ///< default value as text; empty: none
    friend bool operator==(const Field &, const Field &) = default;
};

/// A link from the entity that holds it to another one. The reverse side is implied.
struct Relation {
    QString name;      ///< lowerCamel: "assignee"; the column is "assigneeId"
    QString label;     ///< "Assignee"
    QString target;    ///< entity name; "User" is the built-in account
    bool many = false; ///< false: belongs to one; true: has many, through a join table
    bool required = false;
    /// Filled with the signed-in account (or its profile, where the target is a role's profile) and not editable.
    bool isActor = false;
    QStringList requirements = {}; ///< requirement ids that ask for this link
    friend bool operator==(const Relation &, const Relation &) = default;
};

/// Where people meet an entity.
enum class Presentation {
    Page,   ///< own menu entry with list, detail, form
    Inline, ///< listed and edited inside the detail page of its parent (comments, ratings)
    Toggle, ///< one click on the parent switches it on and off (favourites, likes, follows); unique per account
};

/// Who may do what. Each list holds principals: "visitor" (anyone), "user" (any signed-in account),
/// "owner" (the account the record belongs to), or a role's name. The role "admin" always may and is never listed.
struct Access {
    QStringList read;
    QStringList create;
    QStringList update;
    QStringList remove;
    friend bool operator==(const Access &, const Access &) = default;
};

struct Entity {
    QString name;   ///< UpperCamel, singular: "Task"
    QString label;  ///< "Task"
    QString plural; ///< "Tasks"
    QString description;
    QVector<Field> fields;
    QVector<Relation> relations;
    QStringList examples; ///< records that there are from the start, by name: "PC", "PlayStation"
    QString titleField; ///< field that names a record in lists and pickers; empty: made of its relations
    Presentation presentation = Presentation::Page;
    QString parent;             ///< relation name through which it belongs inside another entity; empty: none
    QString ownerField;         ///< relation name to the account (or profile) that owns a record; empty: none
    QStringList uniqueTogether; ///< field and relation names whose combination occurs once
    Access access;
    /// Requirement ids about it as a whole: what it holds, who may do what with it. What is about one link, move,
    /// rule or capability stands there.
    QStringList requirements;
    friend bool operator==(const Entity &, const Entity &) = default;
};

/// Somebody who signs in. "admin" exists in every project with accounts.
struct DomainRole {
    QString name;           ///< lowerCamel: "patient"
    QString label;          ///< "Patient"
    bool canSignUp = false; ///< people may choose it when they sign up; otherwise an admin grants it
    QString profile;        ///< entity that holds this role's data ("Patient"); made at sign-up; empty: none
    friend bool operator==(const DomainRole &, const DomainRole &) = default;
};

struct Transition {
    QString name;     ///< lowerCamel verb: "confirm"
    QString label;    ///< "Confirm"
    QStringList from; ///< options of the field
    QString to;
    QStringList roles;             ///< principals, as in Access
    QStringList requirements = {}; ///< requirement ids that ask for this move
    friend bool operator==(const Transition &, const Transition &) = default;
};

/// Allowed moves of an Enum field. A field without one may be set freely to any of its options.
struct StateMachine {
    QString entity;
    QString field;
    QString initial;
    QVector<Transition> transitions;
    friend bool operator==(const StateMachine &, const StateMachine &) = default;
};

enum class RuleKind {
    /// No two records of the entity may share the same resource (a relation's name) at overlapping times.
    /// `start` names a Date or DateTime field, `time` a Time field (may be empty). A record lasts until its field
    /// `end`,
    /// or for `minutes` where that is empty; of days, the last is free again for the next.
    NoOverlap,
    /// The slot must lie inside the working hours of the resource: fields `opens` and `closes` (Time) of its target.
    WithinHours,
    /// `start` must not lie in the past when a record is made.
    NotInPast,
    /// `end` must not lie before `start`; points in time must differ, days need not.
    EndsAfterStart,
};

struct Rule {
    RuleKind kind = RuleKind::NoOverlap;
    QString entity;
    QString resource;
    QString start;
    QString time;
    QString end; ///< a field of the type of `start`; beside `time`, a Time field of the same day
    int minutes = 30;
    QString opens;
    QString closes;
    QStringList except; ///< states in which a record no longer counts ("Cancelled")
    QString message;    ///< what the person reads when it is broken; sent with status 409
    QStringList requirements;
    friend bool operator==(const Rule &, const Rule &) = default;
};

enum class CapabilityKind {
    Accounts,      ///< sign-up, login, profile
    Search,        ///< text search in `entity`'s list
    Filter,        ///< filters over the fields and relations in `fields`
    Dashboard,     ///< counts and charts; one block per `entity`, grouped by the fields in `fields`
    Comments,      ///< `entity` is the inline entity
    Ratings,       ///< `entity` is the inline entity with the stars; the average is shown on the parent
    Favourites,    ///< `entity` is the toggle entity; the account has a page of its own favourites
    Booking,       ///< `entity` is booked in slots under a NoOverlap rule
    Blog,          ///< `entity` holds dated articles for visitors
    Portfolio,     ///< `entity` holds works shown as cards
    Contact,       ///< `entity` holds messages that visitors send by a form and the admin reads
    Content,       ///< a page of text; `page` is its title ("About"), without an entity
    Export,        ///< the list of `entity` is saved as CSV and printed
    Import,        ///< records of `entity` are read from CSV
    Charts,        ///< `entity` over time: `fields` are what is added up or counted, with a range of dates
    Report,        ///< totals of `entity` by month and by `fields`
    Calendar,      ///< `entity` by day in a month, after the date field in `fields`
    Board,         ///< `entity` in columns, after the enum in `fields`
    Timeline,      ///< `entity` along time, after the date field in `fields`
    Compare,       ///< two or more of `entity` side by side
    Cart,          ///< `entity` is put in a cart and bought with a simulated payment
    Invoices,      ///< `entity` is the invoice
    Lines,         ///< `entity` is a line (`fields`: quantity, price, amount), or what lines add up to (total, net)
    Stock,         ///< `entity` is kept in stock, with movements and a level that warns
    Messages,      ///< people write to each other, where there is an `entity` from its page to the owner as well
    Chat,          ///< people write in rooms that they open and enter
    Notifications, ///< people are told in the app what concerns them
    Votes,         ///< `entity` is voted up and down; `fields` are kept by it: "score", for answers "isAccepted"
    Follows,       ///< people are followed and have pages with what they made
    Leaderboard,   ///< `entity` by the number in `fields`; with a relation there, whom it leads to by sum or count
    Upload,        ///< files and pictures of `entity` are uploaded
    Quiz,          ///< `entity` is the quiz: questions with answers, attempts, a score
    Survey,        ///< `entity` is the survey or poll: questions, answers, results
    Wizard,        ///< `entity` is made step by step
    Timer,         ///< time is taken with a running clock; `entity` holds the entries
    Goals,         ///< progress and streaks of `entity`
    Matching,      ///< `entity` is proposed by what people say they look for, in `fields`
    SavedFilters,  ///< searches and filters of the list of `entity` are kept under names
    Live,          ///< simulated values that move
    Calculator,    ///< `page` names which
    Converter,     ///< `page` names which
    ArcadeGame,    ///< `page` names which: "snake"
    ResourceGame,  ///< a turn-based game of resources, upgrades and battles
    Languages,     ///< the interface in several languages; `page` holds their codes: "en de"
    Newsletter,    ///< visitors leave an address
    Faq,           ///< a page of questions and answers
    Visibility,    ///< others see `entity` only while the enum in `fields` says `page`: "Published"
    Reminders,     ///< people are told in the app of the days in `fields` of `entity`
    Balance,       ///< what the amount in `fields` of `entity` brings in against that of the entity `page`, by month
    League,        ///< matches of `entity`: `fields` are both sides, both scores; `page`: points for win, draw, defeat
    SharedCosts,   ///< costs of `entity`: `fields` are amount, payer, sharers; `page` is the entity of settlements
    Sequence,      ///< records of `entity` stand in the lists of `page` in an order; the number in `fields` adds up
    Tracking,      ///< whoever has the code of `entity`, which the server keeps in `fields`, finds it by that
    Drafting,      ///< the text in `fields` of `entity` is drafted from what is known of the record
    Media,         ///< `entity` is heard or seen: `fields` names its file, `page` is "audio" or "video"
    Plays,         ///< who played which of `entity`, when, and how often, is kept
    Coupons,       ///< `entity` is a code that makes what is bought cheaper
    Seats,         ///< places of what `entity` is for (`page`: the relation) are chosen on a plan; `fields`: places, total
    Due,           ///< `entity` is due so long after its last event, `page`: "Tuning P12M"; or after the day in `fields`
    Scoreboard,    ///< `page` names which game is scored: "darts"
    Assistant,     ///< answers of a language model where one is configured, of the app's own data otherwise
};

struct Capability {
    CapabilityKind kind = CapabilityKind::Accounts;
    QString entity;
    QStringList fields;
    QString page;
    QStringList requirements;
    friend bool operator==(const Capability &, const Capability &) = default;
};

struct Colour {
    QString role; ///< "background", "component", "accent", "text"
    QString name; ///< as the prompt says it: "light goldenrod"; empty when derived
    QString hex;  ///< "#fafad2"
    friend bool operator==(const Colour &, const Colour &) = default;
};

struct Theme {
    QVector<Colour> colours;  ///< always all four roles
    QStringList requirements; ///< what asks for colours
    friend bool operator==(const Theme &, const Theme &) = default;
};

enum class ProjectKind {
    FullStack,
    Content, ///< full stack whose main matter is pages for visitors (portfolio, blog, company site)
    Api,     ///< backend alone, for programs that call it
    Static,  ///< files alone, which any web host serves: pages that visitors read and nobody changes while they do
};

struct Domain {
    QString name;    ///< "Team Task Board"
    QString slug;    ///< "team-task-board": package, folder and image name
    QString summary; ///< one sentence from the prompt
    ProjectKind kind = ProjectKind::FullStack;
    QVector<Entity> entities; ///< without the built-in User (name, email, password, role)
    QVector<DomainRole> roles;
    QVector<StateMachine> machines;
    QVector<Rule> rules;
    QVector<Capability> capabilities;
    Theme theme;
    QStringList
        requirements; ///< requirement ids that ask for the program and for no part of it ("Build a team task board")

    [[nodiscard]] const Entity *entity(const QString &entityName) const;
    [[nodiscard]] const StateMachine *machine(const QString &entityName, const QString &fieldName) const;
    [[nodiscard]] bool has(CapabilityKind kind, const QString &entityName = {}) const;
    friend bool operator==(const Domain &, const Domain &) = default;
};

[[nodiscard]] QString toString(FieldType type);
[[nodiscard]] QString toString(CapabilityKind kind);

/// The shape of docs/domain.json and of `domain` in `plan --json`: member names as above, enums as lower-camel words.
[[nodiscard]] QJsonObject toJson(const Domain &domain);
/// Refuses what breaks a rule stated above (unknown entity, duplicate name, empty options …), naming the place.
[[nodiscard]] Result<Domain> domainFromJson(const QJsonObject &json);

} // namespace autodevos
