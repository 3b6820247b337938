// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/domainbuilder.h"

/// How a capability that the prompt asks for becomes part of the domain: what it keeps becomes entities, fields and
/// relations with access of their own; what it does becomes a `Capability` that a module of the generator builds.
namespace autodevos {

/// The domain as it stands, with entities, access and state machines made; builders change it.
struct CapabilityContext {
    Domain &domain;
    Draft &draft;
    const language::Lexicon &lexicon;

    /// Adds it once; said again, it takes on the further requirements and fields.
    void add(const Capability &capability) const;
    /// Lists of their own that people look at, in the order of the prompt; without the messages of a contact form.
    [[nodiscard]] QVector<Entity *> lists() const;
    [[nodiscard]] Entity *named(const QString &entity) const;
    /// What the prompt said of the entity; null where the entity follows from something else.
    [[nodiscard]] const Thing *thingOf(const Entity &entity) const;
    /// Takes a field or relation out, with the state machine, the rules and the parts that it plays in its entity.
    void dropMember(Entity &entity, const QString &name) const;
    /// Takes an entity out, with everything that refers to it: a module keeps such things in its own way.
    void drop(const QString &entity) const;
    /// Takes all entities of these names out. Returns the requirements about them.
    QStringList dropNamed(const QStringList &names) const;
    /// Adds an entity, in the place of one of that name; the reference holds until the next one is added.
    Entity &put(const Entity &entity) const;
    /// Who writes what everybody reads: staff where there are any, else every account; visitors without accounts.
    [[nodiscard]] QStringList makers() const;
    /// "visitor" where people look at the app without an account, else "user".
    [[nodiscard]] QString reader() const;
    /// Takes things out that a module keeps in its own way, by the keys they were read under, with all that hangs on
    /// them; gives back the requirements that named them. The list `kept` stays.
    QStringList takeOver(const QStringList &keys, const Entity *kept = nullptr) const;
    /// The lists of records that belong to somebody and that others may read.
    [[nodiscard]] QVector<Entity *> sharedLists() const;
    /// Says in the requirement's place in the plan how a wish is met in another way than its words say.
    void note(const QString &requirement, const QString &text) const;
    /// False, with the reason said, where the prompt wants no accounts.
    [[nodiscard]] bool hasAccounts(const QString &requirement) const;
    /// What all requirements say, in small letters, one a line.
    [[nodiscard]] QString wholeText() const;
    /// Whoever writes such a record needs no account: it asks for a name in the place of one.
    void askName(Entity &entity) const;
    /// Lists a part of the request that is left out, with the reason.
    void leaveOut(const QString &requirement, const QString &reason) const;
};

/// `entity` is what the capability was asked for; null where the prompt names nothing that became an entity.
using CapabilityBuilder = void (*)(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);

/// The builder of a kind as it stands in lexicon/capabilities.tsv; null for those that every project builds in.
[[nodiscard]] CapabilityBuilder builderOf(const QString &kind);

/// The fields that say when a record takes place: a date or moment, then the end and the time of day where it has
/// them; empty when nothing does.
[[nodiscard]] QStringList daysOf(const Entity &entity);
/// The same; an entity without a date gets one.
[[nodiscard]] QStringList ensuredDays(Entity &entity);

/// The first word or phrase of the text, in the singular, that stands in the set of lexicon/words.tsv.
[[nodiscard]] QString firstOf(const language::Lexicon &lexicon, QLatin1StringView set, const QString &text);

// One function each, in the file of its name.
void buildArcade(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildAssistant(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildBoard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildCalculator(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildCalendar(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildCart(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildChat(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildCoupons(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildCompare(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildConverter(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildDrafting(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildExport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildFaq(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildFollows(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildGoals(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildImport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildInvoices(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildLanguages(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildLeaderboard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildLines(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildLive(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildMatching(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildMedia(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildMessages(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildNewsletter(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildNotifications(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildOrders(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildQuiz(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildRealm(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildReport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildSavedFilters(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildScoreboard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildStock(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildSurvey(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildTimeline(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildTimer(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildUpload(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildVotes(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildWriting(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);
void buildWizard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);

/// Turns what lists quantities and prices inside an invoice, an order or a quote into lines that add up there.
void addLines(const CapabilityContext &context);
/// Keeps drafts, and what nobody has approved yet, from those who do not look after them.
void addVisibility(const CapabilityContext &context);
/// Lets visitors write remarks under a name of their own where the prompt says so.
void addGuests(const CapabilityContext &context);
/// Gives records a code by which whoever has it finds them again, where the prompt speaks of such codes.
void addTracking(const CapabilityContext &context);
/// Makes what is bought cheaper for those who know a code, where the prompt speaks of such codes.
void addCoupons(const CapabilityContext &context);
/// Lets people hear and see what the prompt says is played or watched, and counts it where that is asked.
void addMedia(const CapabilityContext &context);
void addUploads(const CapabilityContext &context);
/// Sets what comes in against what goes out where the prompt speaks of both.
void addBalance(const CapabilityContext &context);
/// Works out a table of points where the prompt speaks of one, from the matches that two play against each other.
void addLeague(const CapabilityContext &context);
/// Splits costs among those who share them where the prompt says so, and keeps what they paid one another.
void addSharedCosts(const CapabilityContext &context);
/// Lets orders take from the stock and deliveries fill it where the prompt says that they do.
void addStockOrders(const CapabilityContext &context);
/// Puts records in an order of their own with a total where the prompt speaks of set lists, playlists or routes.
void addSequence(const CapabilityContext &context);
/// Lists what is due: records whose last care, visit or payment is longer ago than the prompt allows.
void addDue(const CapabilityContext &context);
/// Gives records that the prompt calls overdue a day until which they are to be seen to.
void addDeadlines(const CapabilityContext &context);
/// Says how much of a record is done, by those that belong to it, where the prompt speaks of its progress.
void addProgress(const CapabilityContext &context);
/// Works out lengths of time from two times of day, and what a number comes to week by week, where that is asked.
void addWeeks(const CapabilityContext &context);
/// Works out what bookings come to where what is booked has a price.
void addTotals(const CapabilityContext &context);
/// Lets people choose their places on a plan where the prompt speaks of seats or berths that are chosen.
void addSeats(const CapabilityContext &context);
/// Makes records of the trips that people look for by where they begin, where they end, and the day.
void addJourneys(const CapabilityContext &context);
/// The days that the statement wants people to be reminded of.
void addReminders(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);

} // namespace autodevos
