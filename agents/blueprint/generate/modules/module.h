// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/generatedfile.h"
#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

/// A capability as a part of its own: its files, and where the rest of a generated project takes it in. What a module
/// keeps is kept in entities of the domain; a module adds what people do with them beyond making and changing records.
/// Values; made of a normalised domain.
namespace autodevos {

/// backend/src/routes/<file>.ts exports the router `name`, which answers under /api/<path>.
struct ModuleRoutes {
    QString path;
    QString name;
    QString file;
};

/// frontend/src/<file>.tsx exports the page `component`, which is shown at /<path>.
struct ModulePage {
    QString path;
    QString component;
    QString file;
    QString label; ///< in the menu; empty: the page is reached from elsewhere
    QString icon;
    QStringList access; ///< principals who find it in the menu; with "visitor" anybody may open it, else accounts
    QString invite;     ///< a sentence on the home page that leads there; empty: none
    /// Stands beside the menu entry, as the number of unread messages does; exported by frontend/src/<markFile>.tsx.
    QString mark;
    QString markFile;
};

/// Places of an entity's pages that take in components.
enum class Slot {
    Action,   ///< beside "Edit" on the page of a record; gets the record
    Panel,    ///< below what is said of a record; gets the record
    ListTool, ///< above a list; gets the list's state
    ListView, ///< another way to show a list, with a label and an icon; gets the list's state
    Form,     ///< in the place of the form that makes a record; gets what that form gets
    Mark,     ///< what people think of a record, on its card, its page and where it is listed inline; gets the record
    Flag,     ///< what stands out about a record, beside its name in tables and on boards; gets the record
    Lead,     ///< before what a record is called in the rows of a table; gets the record
    Header,   ///< beside the account, on every page; of no entity, gets nothing
    Bar,      ///< below every page, and stays there from one to the next; of no entity, gets nothing
    Home,     ///< on the first page of those who are signed in; of no entity, gets nothing
};

/// frontend/src/<file>.tsx exports `component`, which the pages of `entity` show.
struct ModuleComponent {
    Slot slot = Slot::Action;
    QString entity;
    QString component;
    QString file;
    QString label; ///< of a list view
    QString icon;
};

/// backend/src/services/<file>.ts exports the function `name`, which is told of every record that is made or changed.
/// As a guard it is asked before, in the transaction of the write, of records that are removed as well.
struct ModuleListener {
    QString name;
    QString file;
};

struct Module {
    QString id;           ///< "cart": folder under modules/ of the templates, name of its task and browser test
    QString title;        ///< "Shopping cart and checkout"
    QString instructions; ///< what its task is to do, for any model
    CapabilityKind kind = CapabilityKind::Accounts;
    QStringList parts;  ///< further folders under modules/: those of its parts that the domain asks for
    QStringList shared; ///< pieces of the frontend that it needs and that not every project has: "src/ui/Badge.tsx"
    QVector<ModuleRoutes> routes;
    QVector<ModulePage> pages;
    QVector<ModuleComponent> components;
    QVector<ModuleListener> listeners;
    QVector<ModuleListener> guards;
    /// Told of what was made, changed or removed, within the transaction of the write.
    QVector<ModuleListener> followers;
    /// What is kept beside the records that people see as such: tables, without routes or pages made for them.
    QVector<Entity> tables;
    QStringList seeded; ///< entities whose sample records its own seed makes
    QJsonObject paths;  ///< of the OpenAPI description
    /// What the templates of the folder ask for, by name. Without any, they are copied as they are.
    QHash<QString, bool> facts;
    /// Files that are made of the domain. All others lie under modules/<id>/ in the templates, are copied to the same
    /// place of the project, and take part with no further word. e2e/modules/<id>.mjs is its browser test, the function
    /// `seed` of backend/src/seed/<id>.ts runs after the records were made.
    GeneratedFiles made;
};

/// The modules that a domain asks for, in the order of `CapabilityKind`.
[[nodiscard]] QVector<Module> modulesOf(const Domain &domain);
/// Entities whose tables, files or addresses would be those of a module go by another name within the project:
/// "Report" becomes "ReportRecord"; what people read stays.
void keepApart(Domain &domain, const QVector<Module> &modules);
/// The domain with the tables of its modules as further entities: what the database holds.
[[nodiscard]] Domain withTables(const Domain &domain);
/// e2e/modules/index.mjs: what the browser test does with each of the modules that have a test of their own.
[[nodiscard]] GeneratedFile scenariosOf(const Domain &domain, const QVector<Module> &modules,
                                        const TemplateStore &templates);
[[nodiscard]] bool hasListeners(const Domain &domain);
[[nodiscard]] bool hasGuards(const Domain &domain);
[[nodiscard]] bool hasFollowers(const Domain &domain);
/// Whether a module makes sample data of its own.
[[nodiscard]] bool hasModuleSeeds(const Domain &domain);

/// Whether a module makes the sample records of the entity itself.
[[nodiscard]] bool isSeededByModule(const Domain &domain, const QString &entity);

/// The files of one module: those of its folder and those made of the domain.
[[nodiscard]] GeneratedFiles filesOf(const Module &module, const TemplateStore &templates);
/// The files of all modules, with those that join them to the rest of the project.
[[nodiscard]] GeneratedFiles moduleFiles(const Domain &domain, const TemplateStore &templates);

/// Who may read at least one of the entities; for the page that shows them all.
[[nodiscard]] QStringList readersOf(const Domain &domain, const QVector<Capability> &capabilities);

// The modules, one function each; nothing when the domain does not ask for it.
[[nodiscard]] std::optional<Module> arcadeModule(const Domain &domain);
[[nodiscard]] std::optional<Module> boardModule(const Domain &domain);
[[nodiscard]] std::optional<Module> calculatorModule(const Domain &domain);
[[nodiscard]] std::optional<Module> calendarModule(const Domain &domain);
[[nodiscard]] std::optional<Module> compareModule(const Domain &domain);
[[nodiscard]] std::optional<Module> converterModule(const Domain &domain);
[[nodiscard]] std::optional<Module> progressModule(const Domain &domain);
[[nodiscard]] std::optional<Module> budgetsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> flashcardsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> allowancesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> placesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> playerModule(const Domain &domain);
[[nodiscard]] std::optional<Module> playsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> couponsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> deadlinesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> dueModule(const Domain &domain);
[[nodiscard]] std::optional<Module> focusModule(const Domain &domain);
[[nodiscard]] std::optional<Module> exportModule(const Domain &domain);
[[nodiscard]] std::optional<Module> goalsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> leaderboardModule(const Domain &domain);
[[nodiscard]] std::optional<Module> leagueModule(const Domain &domain);
[[nodiscard]] std::optional<Module> linesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> liveModule(const Domain &domain);
[[nodiscard]] std::optional<Module> scoreboardModule(const Domain &domain);
[[nodiscard]] std::optional<Module> quizModule(const Domain &domain);
[[nodiscard]] std::optional<Module> realmModule(const Domain &domain);
[[nodiscard]] std::optional<Module> seatsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> sequenceModule(const Domain &domain);
[[nodiscard]] std::optional<Module> sharedCostsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> surveyModule(const Domain &domain);
[[nodiscard]] std::optional<Module> timelineModule(const Domain &domain);
[[nodiscard]] std::optional<Module> timerModule(const Domain &domain);
[[nodiscard]] std::optional<Module> totalsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> timeSpansModule(const Domain &domain);
[[nodiscard]] std::optional<Module> weeksModule(const Domain &domain);
[[nodiscard]] std::optional<Module> wizardModule(const Domain &domain);
[[nodiscard]] std::optional<Module> messagesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> roomsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> notificationsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> votesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> followsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> matchingModule(const Domain &domain);
[[nodiscard]] std::optional<Module> languagesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> newsletterModule(const Domain &domain);
[[nodiscard]] std::optional<Module> faqModule(const Domain &domain);
[[nodiscard]] std::optional<Module> assistantModule(const Domain &domain);
[[nodiscard]] std::optional<Module> savedFiltersModule(const Domain &domain);
[[nodiscard]] std::optional<Module> cartModule(const Domain &domain);
[[nodiscard]] std::optional<Module> cartStockModule(const Domain &domain);
[[nodiscard]] std::optional<Module> stockModule(const Domain &domain);
[[nodiscard]] std::optional<Module> trackingModule(const Domain &domain);
[[nodiscard]] std::optional<Module> importModule(const Domain &domain);
[[nodiscard]] std::optional<Module> uploadModule(const Domain &domain);
[[nodiscard]] std::optional<Module> reportModule(const Domain &domain);
[[nodiscard]] std::optional<Module> valuesModule(const Domain &domain);
[[nodiscard]] std::optional<Module> sumsModule(const Domain &domain);
[[nodiscard]] std::optional<Module> visibilityModule(const Domain &domain);
[[nodiscard]] std::optional<Module> balanceModule(const Domain &domain);
[[nodiscard]] std::optional<Module> draftingModule(const Domain &domain);
[[nodiscard]] std::optional<Module> writingModule(const Domain &domain);

} // namespace autodevos
