// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/prismaschema.h"
#include "tests/generate/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

Domain board(const QVector<Capability> &capabilities)
{
    Domain domain = fixture(u"taskboard"_s);
    domain.capabilities += capabilities;
    return normalised(domain);
}

/// Pears that are counted and sold to those who sign in.
Domain shop()
{
    Domain domain{.name = u"Pears"_s, .slug = u"pears"_s, .summary = u"A shop."_s};
    domain.entities = {
        {.name = u"Pear"_s,
         .label = u"Pear"_s,
         .plural = u"Pears"_s,
         .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true},
                    {.name = u"price"_s, .label = u"Price"_s, .type = FieldType::Money, .required = true},
                    {.name = u"stock"_s, .label = u"Stock"_s, .type = FieldType::Integer},
                    {.name = u"picture"_s, .label = u"Picture"_s, .type = FieldType::Image}},
         .titleField = u"name"_s,
         .access = {.read = {u"visitor"_s}}},
        {.name = u"Order"_s,
         .label = u"Order"_s,
         .plural = u"Orders"_s,
         .fields = {{.name = u"number"_s, .label = u"Number"_s, .required = true},
                    {.name = u"status"_s,
                     .label = u"Status"_s,
                     .type = FieldType::Enum,
                     .required = true,
                     .options = {u"Paid"_s, u"Shipped"_s, u"Cancelled"_s},
                     .initial = u"Paid"_s},
                    {.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                    {.name = u"total"_s, .label = u"Total"_s, .type = FieldType::Money, .required = true},
                    {.name = u"name"_s, .label = u"Name"_s, .required = true},
                    {.name = u"address"_s, .label = u"Address"_s, .type = FieldType::Text, .required = true}},
         .relations =
             {{.name = u"customer"_s, .label = u"Customer"_s, .target = u"User"_s, .required = true, .isActor = true}},
         .titleField = u"number"_s,
         .ownerField = u"customer"_s,
         .access = {.read = {u"owner"_s}}}};
    domain.machines = {
        {.entity = u"Order"_s,
         .field = u"status"_s,
         .initial = u"Paid"_s,
         .transitions = {{.name = u"ship"_s, .label = u"Ship"_s, .from = {u"Paid"_s}, .to = u"Shipped"_s},
                         {.name = u"cancel"_s,
                          .label = u"Cancel"_s,
                          .from = {u"Paid"_s},
                          .to = u"Cancelled"_s,
                          .roles = {u"owner"_s}}}}};
    domain.capabilities = {{.kind = CapabilityKind::Accounts}, {.kind = CapabilityKind::Cart, .entity = u"Pear"_s}};
    return normalised(domain);
}

void removeStock(Domain &domain)
{
    QVector<Field> &fields = domain.entities.first().fields;
    fields.erase(
        std::remove_if(fields.begin(), fields.end(), [](const Field &field) { return field.name == "stock"_L1; }),
        fields.end());
}

QString textOf(const Domain &domain, const QString &path)
{
    const GeneratedFiles files = moduleFiles(domain, TemplateStore());
    for (const GeneratedFile &file : files) {
        if (file.path == path)
            return file.content().value_or(QString());
    }
    return {};
}

} // namespace

class TestModules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsNamedLikeAModuleKeepApartFromIt()
    {
        Domain domain = shop();
        domain.entities += {.name = u"Report"_s,
                            .label = u"Report"_s,
                            .plural = u"Reports"_s,
                            .fields = {{.name = u"title"_s, .label = u"Title"_s, .required = true}},
                            .relations = {{.name = u"order"_s, .label = u"Order"_s, .target = u"Order"_s}},
                            .titleField = u"title"_s,
                            .access = {.read = {u"visitor"_s}}};
        domain.capabilities += {{.kind = CapabilityKind::Report, .entity = u"Order"_s},
                                {.kind = CapabilityKind::Search, .entity = u"Report"_s}};
        const Domain full = normalised(domain);
        QVERIFY(!full.entity(u"Report"_s));
        const Entity *report = full.entity(u"ReportRecord"_s);
        QVERIFY(report);
        QCOMPARE(report->plural, u"Reports"_s);
        QVERIFY(full.has(CapabilityKind::Search, u"ReportRecord"_s));
        QSet<QString> paths;
        const GeneratedFiles files = projectFiles(domain, TemplateStore(), {});
        for (const GeneratedFile &file : files) {
            QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
            paths.insert(file.path);
        }
        QVERIFY(normalised(full) == full);
    }

    void keepsTablesBesideTheRecords()
    {
        const Domain domain = board({{.kind = CapabilityKind::Messages}});
        QVERIFY(!domain.entity(u"ChatMessage"_s));
        const QString schema = prismaSchema(domain);
        QVERIFY(schema.contains(u"model ChatConversation {"_s));
        QVERIFY(schema.contains(u"@@unique([conversationId, accountId])"_s));
        QVERIFY(migrationSql(domain).contains(u"\"ChatMessage_conversationId_fkey\""_s));
        QVERIFY(!prismaSchema(board({})).contains(u"ChatConversation"_s));
    }

    void tellsListenersOnlyWhereThereAreSome()
    {
        QVERIFY(!hasListeners(board({})));
        const Domain domain = board({{.kind = CapabilityKind::Notifications}});
        QVERIFY(hasListeners(domain));
        QVERIFY(textOf(domain, u"backend/src/services/listeners.ts"_s).contains(u"[notifyOfChange]"_s));
        QVERIFY(textOf(domain, u"backend/src/services/notification-settings.ts"_s).contains(u"entity: 'Task'"_s));
    }

    void joinsModulesThatKnowEachOther()
    {
        const QString path = u"backend/src/services/conversations.ts"_s;
        const Domain alone = board({{.kind = CapabilityKind::Messages}});
        QVERIFY(!textOf(alone, path).contains(u"notify"_s));
        const Domain both = board({{.kind = CapabilityKind::Messages}, {.kind = CapabilityKind::Notifications}});
        QVERIFY(textOf(both, path).contains(u"import { notify } from './notifications.js';"_s));
    }

    void runsSeedsOfModules()
    {
        Domain timeless = board({}); // without the due dates of its tasks, some of which are late in the samples
        for (Entity &entity : timeless.entities)
            entity.fields.removeIf([](const Field &field) { return field.name == "dueDate"_L1; });
        QVERIFY(!hasModuleSeeds(timeless));
        const Domain domain = board({{.kind = CapabilityKind::Faq}});
        QVERIFY(textOf(domain, u"backend/src/seed/modules.ts"_s).contains(u"import { seed as seedFaq }"_s));
        QVERIFY(textOf(domain, u"backend/src/seed/faq-entries.ts"_s).contains(u"question: 'What is"_s));
    }

    void putsMarksIntoTheMenu()
    {
        const QVector<Module> modules = modulesOf(board({{.kind = CapabilityKind::Messages}}));
        const auto inbox = std::find_if(modules.begin(), modules.end(),
                                        [](const Module &module) { return module.id == "messages"_L1; });
        QVERIFY(inbox != modules.end());
        QVERIFY(inbox->pages.constFirst().mark == "UnreadMark"_L1);
        QVERIFY(!inbox->paths.isEmpty());
    }

    void translatesIntoTheLanguagesAskedFor()
    {
        const Domain domain = board({{.kind = CapabilityKind::Languages, .page = u"en de"_s}});
        QVERIFY(textOf(domain, u"frontend/src/languages/de.ts"_s).contains(u"Cancel: 'Abbrechen'"_s));
        QVERIFY(textOf(domain, u"frontend/src/languages/es.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"frontend/src/languages/languages.ts"_s).contains(u"name: 'Deutsch'"_s));
    }

    void sellsWithACart()
    {
        const Domain domain = shop();
        const QString settings = textOf(domain, u"backend/src/models/shop.ts"_s);
        QVERIFY(settings.contains(u"product: 'Pear'"_s));
        QVERIFY(settings.contains(u"stock: 'stock'"_s));
        QVERIFY(settings.contains(u"cancelled: ['Cancelled']"_s));
        QVERIFY(isSeededByModule(domain, u"Order"_s));
        QVERIFY(!isSeededByModule(domain, u"Pear"_s));
        QVERIFY(prismaSchema(domain).contains(u"model OrderLine {"_s));
        QVERIFY(textOf(domain, u"backend/src/services/shop-service.ts"_s).contains(u"takeFromStock"_s));
        QVERIFY(textOf(domain, u"backend/src/services/listeners.ts"_s).contains(u"[restock]"_s));
        QVERIFY(textOf(domain, u"frontend/src/modules.ts"_s).contains(u"headerParts"_s));
    }

    void sellsWithoutCountingWhereNobodyCounts()
    {
        Domain domain = shop();
        removeStock(domain);
        QVERIFY(!textOf(domain, u"backend/src/services/shop-service.ts"_s).contains(u"takeFromStock"_s));
        QVERIFY(textOf(domain, u"backend/src/services/restock.ts"_s).isEmpty());
    }

    void reportsOnWhatCanBeAddedUp()
    {
        Domain domain = shop();
        domain.capabilities.append({.kind = CapabilityKind::Report, .entity = u"Order"_s});
        const QString settings = textOf(normalised(domain), u"backend/src/models/reports.ts"_s);
        QVERIFY(settings.contains(u"{ name: 'total', label: 'Total', kind: 'money' }"_s));
        QVERIFY(settings.contains(u"{ name: 'status', label: 'Status' }"_s));
        QVERIFY2(!settings.contains(u"'number'"_s), "a number that names an order is not added up");
    }

    void countsWhatIsKeptInStock()
    {
        Domain domain = shop();
        domain.entities.first().fields.append(
            {.name = u"reorderLevel"_s, .label = u"Reorder level"_s, .type = FieldType::Integer});
        domain.entities.append(
            {.name = u"StockMovement"_s,
             .label = u"Stock movement"_s,
             .plural = u"Stock movements"_s,
             .fields = {{.name = u"quantity"_s, .label = u"Quantity"_s, .type = FieldType::Integer, .required = true}},
             .relations = {{.name = u"pear"_s, .label = u"Pear"_s, .target = u"Pear"_s, .required = true}},
             .parent = u"pear"_s});
        domain.capabilities.append({.kind = CapabilityKind::Stock, .entity = u"Pear"_s});
        domain = normalised(domain);
        QVERIFY(hasGuards(domain));
        QVERIFY(textOf(domain, u"backend/src/services/guards.ts"_s).contains(u"[moveStock]"_s));
        QVERIFY(textOf(domain, u"backend/src/models/stock.ts"_s).contains(u"column: 'pearId'"_s));
        QVERIFY(textOf(domain, u"frontend/src/modules.ts"_s).contains(u"'low-stock'"_s));
        QVERIFY2(data::isKept(domain, domain.entities.first(), u"stock"_s), "only movements and sales change it");
        QVERIFY(!hasGuards(shop()));
    }

    void importsIntoTheListsAskedFor()
    {
        Domain domain = shop();
        domain.capabilities.append({.kind = CapabilityKind::Import, .entity = u"Pear"_s});
        const QString settings = textOf(normalised(domain), u"backend/src/models/imports.ts"_s);
        QVERIFY(settings.contains(u"{ pears: 'Pear' }"_s));
    }

    void keepsFilesOfRecords()
    {
        Domain domain = shop();
        domain.capabilities.append({.kind = CapabilityKind::Upload, .entity = u"Pear"_s});
        domain.entities.first().fields.append({.name = u"manual"_s, .label = u"Manual"_s, .type = FieldType::File});
        domain = normalised(domain);
        const QString settings = textOf(domain, u"backend/src/models/uploads.ts"_s);
        QVERIFY(settings.contains(u"{ entity: 'Pear', fields: ['picture', 'manual'], pictures: ['picture']"_s));
        QVERIFY(settings.contains(u"openUploads: boolean = false"_s));
        QVERIFY(prismaSchema(domain).contains(u"model StoredFile {"_s));
    }

    void narrowsListsToWhatTheirRecordsSay()
    {
        const QString path = u"backend/src/models/values.ts"_s;
        QVERIFY(textOf(board({}), path).isEmpty());
        const Domain domain =
            board({{.kind = CapabilityKind::Filter, .entity = u"Task"_s, .fields = {u"title"_s, u"status"_s}}});
        QVERIFY(textOf(domain, path).contains(u"path: 'tasks',\n    fields: ['title'],"_s));
        QVERIFY(textOf(domain, u"backend/tests/support/values.ts"_s).contains(u"export const field = 'title';"_s));
        QVERIFY(textOf(domain, u"frontend/src/values/ValueFilter.tsx"_s).contains(u"`/values/${entity.path}/"_s));
    }

    void addsUpLines()
    {
        Domain domain = fixture(u"taskboard"_s);
        domain.entities.append(
            {.name = u"Cost"_s,
             .label = u"Cost"_s,
             .plural = u"Costs"_s,
             .fields = {{.name = u"hours"_s, .label = u"Hours"_s, .type = FieldType::Number},
                        {.name = u"rate"_s, .label = u"Rate"_s, .type = FieldType::Money},
                        {.name = u"amount"_s,
                         .label = u"Amount"_s,
                         .type = FieldType::Money,
                         .required = true,
                         .initial = u"0"_s}},
             .relations = {{.name = u"task"_s, .label = u"Task"_s, .target = u"Task"_s, .required = true}},
             .presentation = Presentation::Inline,
             .parent = u"task"_s,
             .access = {.read = {u"user"_s}, .create = {u"user"_s}}});
        for (Entity &entity : domain.entities) {
            if (entity.name == "Task"_L1)
                entity.fields.append({.name = u"total"_s,
                                      .label = u"Total"_s,
                                      .type = FieldType::Money,
                                      .required = true,
                                      .initial = u"0"_s});
        }
        domain.capabilities +=
            {{.kind = CapabilityKind::Lines, .entity = u"Cost"_s, .fields = {u"hours"_s, u"rate"_s, u"amount"_s}},
             {.kind = CapabilityKind::Lines, .entity = u"Task"_s, .fields = {u"total"_s}}};
        domain = normalised(domain);
        QVERIFY(hasFollowers(domain));
        QVERIFY(data::isKept(domain, *domain.entity(u"Cost"_s), u"amount"_s));
        QVERIFY(data::isKept(domain, *domain.entity(u"Task"_s), u"total"_s));
        QVERIFY(!data::isKept(domain, *domain.entity(u"Cost"_s), u"rate"_s));
        QVERIFY(textOf(domain, u"backend/src/models/lines.ts"_s).contains(u"price: 'rate'"_s));
        QVERIFY(textOf(domain, u"backend/src/services/followers.ts"_s).contains(u"[addUpLines]"_s));
    }

    void makesTheCalculatorThatWasDescribed()
    {
        const Domain domain = board({{.kind = CapabilityKind::Calculator,
                                      .fields = {u"Roof price"_s, u"Area:number"_s, u"Material:choice=Tile|Slate"_s},
                                      .page = u"Roof price calculator"_s},
                                     {.kind = CapabilityKind::Calculator, .page = u"fuel"_s}});
        const QString made = textOf(domain, u"frontend/src/calculator/roof-price-calculator.ts"_s);
        QVERIFY(made.contains(u"rates: { Material: { Tile: 40, Slate: 65 } }"_s));
        QVERIFY(!textOf(domain, u"frontend/src/calculator/custom.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"frontend/src/calculator/calculators.ts"_s).contains(u"[roofPriceCalculator, fuel]"_s));
    }

    void beginsAsThePromptSays()
    {
        const Domain domain =
            board({{.kind = CapabilityKind::Calculator, .fields = {u"bag=20"_s}, .page = u"concrete"_s},
                   {.kind = CapabilityKind::Calculator, .page = u"tiles"_s}});
        const QString made = textOf(domain, u"frontend/src/calculator/calculators.ts"_s);
        QVERIFY(made.contains(u"[beginningWith(concrete, { bag: '20' }), tiles]"_s));
        QVERIFY(!textOf(domain, u"frontend/src/calculator/presets.ts"_s).isEmpty());
        QVERIFY(!textOf(domain, u"frontend/src/calculator/inputs.ts"_s).isEmpty());
        const Domain plain = board({{.kind = CapabilityKind::Calculator, .page = u"paint"_s}});
        QVERIFY(textOf(plain, u"frontend/src/calculator/presets.ts"_s).isEmpty());
        QVERIFY(textOf(plain, u"frontend/src/calculator/inputs.ts"_s).isEmpty());
    }

    void keepsTheScoreOfWhatIsPlayed()
    {
        const Domain domain =
            board({{.kind = CapabilityKind::Scoreboard, .fields = {u"start=301"_s}, .page = u"darts"_s},
                   {.kind = CapabilityKind::Scoreboard, .page = u"table-tennis"_s}});
        const QString games = textOf(domain, u"frontend/src/scoreboard/games.ts"_s);
        QVERIFY(games.contains(u"beginningWith(darts, { start: '301' })"_s));
        QVERIFY(games.contains(u"tableTennis"_s));
        QVERIFY(!textOf(domain, u"frontend/src/scoreboard/rallies.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"frontend/src/scoreboard/sheet.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"frontend/src/modules.ts"_s).contains(u"Page: ScoreboardPage"_s));
    }

    void beginsWithTheToolThatIsAllThereIs()
    {
        Domain domain = fixture(u"taskboard"_s);
        domain.capabilities = {{.kind = CapabilityKind::Scoreboard, .page = u"darts"_s}};
        QVERIFY(frontendFacts(normalised(domain)).tool.component.isEmpty()); // there are tasks besides
        domain.entities.clear();
        domain.roles.clear();
        domain.machines.clear();
        domain.rules.clear();
        const FrontendFacts facts = frontendFacts(normalised(domain));
        QCOMPARE(facts.tool.component, u"ScoreboardPage"_s);
        QCOMPARE(facts.tool.file, u"scoreboard/ScoreboardPage"_s);
    }

    void dealsTheCardsThatWereAskedFor()
    {
        const Domain domain = board(
            {{.kind = CapabilityKind::ArcadeGame,
              .fields = {u"🐦 🦆"_s, u"12,20"_s, u"Easy Hard"_s},
              .page = u"memory"_s},
             {.kind = CapabilityKind::ArcadeGame, .fields = {u"worm"_s, u"leaves"_s, u"slugs"_s}, .page = u"snake"_s}});
        const QString games = textOf(domain, u"frontend/src/arcade/games.ts"_s);
        QVERIFY(games.contains(u"pictures: ['🐦', '🦆']"_s));
        QVERIFY(games.contains(u"sizes: [12, 20]"_s));
        QVERIFY(games.contains(u"hazard: 'slugs'"_s));
    }

    void writesFromWhatIsEntered()
    {
        Domain domain = fixture(u"taskboard"_s);
        domain.capabilities.append(
            {.kind = CapabilityKind::Drafting, .entity = u"Task"_s, .fields = {u"title"_s}, .page = u"summary"_s});
        for (Entity &entity : domain.entities) {
            if (entity.name == "Task"_L1)
                entity.fields.append({.name = u"text"_s, .label = u"Summary"_s, .type = FieldType::Text});
        }
        domain = normalised(domain);
        const QString settings = textOf(domain, u"frontend/src/writing/settings.ts"_s);
        QVERIFY(settings.contains(u"action: 'Summarise'"_s));
        QVERIFY(settings.contains(u"entity: 'Task'"_s));
        QVERIFY(textOf(domain, u"backend/src/models/writing.ts"_s).contains(u"kind: 'summary'"_s));
        QVERIFY(!textOf(domain, u"backend/src/services/language-model.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"backend/src/models/drafts.ts"_s).isEmpty());
    }

    void sharesTheLanguageModel()
    {
        const QString path = u"backend/src/services/language-model.ts"_s;
        const Capability drafts{.kind = CapabilityKind::Drafting, .entity = u"Task"_s, .fields = {u"description"_s}};
        for (const Domain &domain : {board({drafts}), board({drafts, {.kind = CapabilityKind::Assistant}})}) {
            const GeneratedFiles files = moduleFiles(domain, TemplateStore());
            QCOMPARE(
                std::count_if(files.begin(), files.end(), [&](const GeneratedFile &file) { return file.path == path; }),
                1);
        }
    }

    void playsFilesInABarBelowEveryPage()
    {
        Domain domain = fixture(u"taskboard"_s);
        Entity &task = *std::find_if(domain.entities.begin(), domain.entities.end(),
                                     [](const Entity &entity) { return entity.name == "Task"_L1; });
        task.fields.append({.name = u"audio"_s, .label = u"Audio"_s, .type = FieldType::File});
        domain.capabilities +=
            {{.kind = CapabilityKind::Upload, .entity = u"Task"_s},
             {.kind = CapabilityKind::Media, .entity = u"Task"_s, .fields = {u"audio"_s}, .page = u"audio"_s}};
        domain = normalised(domain);
        QVERIFY(textOf(domain, u"frontend/src/modules.ts"_s).contains(u"barParts"_s));
        QVERIFY(textOf(domain, u"frontend/src/player/settings.ts"_s).contains(u"Task: { field: 'audio'"_s));
        QVERIFY(textOf(domain, u"backend/src/models/uploads.ts"_s).contains(u"mostMegabytes = 50"_s));
        QVERIFY(!textOf(domain, u"backend/src/services/plays.ts"_s).contains(u"mediaPlay"_s));
        domain.capabilities.append({.kind = CapabilityKind::Plays, .entity = u"Task"_s});
        QVERIFY(textOf(domain, u"backend/src/services/plays.ts"_s).contains(u"mediaPlay"_s));
        QVERIFY(prismaSchema(domain).contains(u"model MediaPlay {"_s));
    }

    void countsDownWhereItIsAboutFocus()
    {
        const auto has = [](const QString &title) {
            Domain domain = fixture(u"taskboard"_s);
            Entity entry{.name = u"Stint"_s,
                         .label = u"Stint"_s,
                         .plural = u"Stints"_s,
                         .fields = {{.name = u"note"_s, .label = u"Note"_s},
                                    {.name = u"startedAt"_s, .label = u"Start"_s, .type = FieldType::DateTime},
                                    {.name = u"endedAt"_s, .label = u"End"_s, .type = FieldType::DateTime},
                                    {.name = u"minutes"_s, .label = u"Duration"_s, .type = FieldType::Duration}},
                         .relations = {{.name = u"person"_s,
                                        .label = u"Person"_s,
                                        .target = u"User"_s,
                                        .required = true,
                                        .isActor = true}},
                         .ownerField = u"person"_s,
                         .access = {.read = {u"owner"_s}}};
            domain.entities.append(entry);
            domain.capabilities.append({.kind = CapabilityKind::Timer, .entity = u"Stint"_s, .page = title});
            return focusModule(normalised(domain)).has_value();
        };
        QVERIFY(has(u"Focus timer"_s));
        QVERIFY(!has(u"Time clock"_s));
    }

    void takesCodesWhereSomethingIsSold()
    {
        const QString service = u"backend/src/services/shop-service.ts"_s;
        Domain domain = shop();
        QVERIFY(!textOf(domain, service).contains(u"discountOf"_s));
        domain.entities.append({.name = u"Voucher"_s,
                                .label = u"Voucher"_s,
                                .plural = u"Vouchers"_s,
                                .fields = {{.name = u"code"_s, .label = u"Code"_s, .required = true}},
                                .titleField = u"code"_s});
        for (Entity &entity : domain.entities) {
            if (entity.name == "Order"_L1)
                entity.fields += {{.name = u"discountCode"_s, .label = u"Discount code"_s},
                                  {.name = u"discount"_s, .label = u"Discount"_s, .type = FieldType::Money}};
        }
        domain.capabilities.append({.kind = CapabilityKind::Coupons, .entity = u"Voucher"_s});
        domain = normalised(domain);
        QVERIFY(textOf(domain, service).contains(u"discountOf"_s));
        QVERIFY(textOf(domain, u"backend/src/models/codes.ts"_s).contains(u"model: 'voucher'"_s));
    }

    void givesEveryPlaceOnAPlanOnce()
    {
        Domain domain = board({{.kind = CapabilityKind::Notifications}});
        domain.entities +=
            {{.name = u"Trip"_s,
              .label = u"Trip"_s,
              .plural = u"Trips"_s,
              .fields = {{.name = u"origin"_s, .label = u"Origin"_s, .required = true},
                         {.name = u"destination"_s, .label = u"Destination"_s, .required = true},
                         {.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                         {.name = u"price"_s, .label = u"Price"_s, .type = FieldType::Money},
                         {.name = u"rows"_s, .label = u"Rows"_s, .type = FieldType::Integer, .required = true},
                         {.name = u"seatsPerRow"_s, .label = u"Seats per row"_s, .type = FieldType::Integer}},
              .access = {.read = {u"user"_s}}},
             {.name = u"Booking"_s,
              .label = u"Booking"_s,
              .plural = u"Bookings"_s,
              .fields = {{.name = u"seats"_s, .label = u"Seats"_s, .required = true},
                         {.name = u"total"_s, .label = u"Total"_s, .type = FieldType::Money}},
              .relations = {{.name = u"trip"_s, .label = u"Trip"_s, .target = u"Trip"_s, .required = true}},
              .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.capabilities.append({.kind = CapabilityKind::Seats,
                                    .entity = u"Booking"_s,
                                    .fields = {u"seats"_s, u"total"_s},
                                    .page = u"trip"_s});
        domain = normalised(domain);
        const std::optional<Module> module = seatsModule(domain);
        QVERIFY(module);
        QCOMPARE(module->tables.constFirst().uniqueTogether, (QStringList{u"event"_s, u"place"_s}));
        QVERIFY(textOf(domain, u"backend/src/models/seats.ts"_s).contains(u"rows: 'rows'"_s));
    }

    void givesPlacesOnlyWhereBookingsShareThem()
    {
        Domain domain = board({});
        domain.entities = {
            {.name = u"Tour"_s,
             .label = u"Tour"_s,
             .plural = u"Tours"_s,
             .fields = {{.name = u"title"_s, .label = u"Title"_s, .required = true},
                        {.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                        {.name = u"capacity"_s, .label = u"Capacity"_s, .type = FieldType::Integer}},
             .titleField = u"title"_s,
             .access = {.read = {u"visitor"_s}}},
            {.name = u"TourBooking"_s,
             .label = u"Booking"_s,
             .plural = u"Bookings"_s,
             .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true},
                        {.name = u"people"_s, .label = u"People"_s, .type = FieldType::Integer},
                        {.name = u"status"_s,
                         .label = u"Status"_s,
                         .type = FieldType::Enum,
                         .required = true,
                         .options = {u"Requested"_s, u"Declined"_s, u"Waiting list"_s},
                         .initial = u"Requested"_s}},
             .relations = {{.name = u"tour"_s, .label = u"Tour"_s, .target = u"Tour"_s, .required = true}},
             .access = {.read = {u"visitor"_s}, .create = {u"visitor"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities.clear();
        domain = normalised(domain);
        QVERIFY(placesModule(domain));
        const QString settings = textOf(domain, u"backend/src/models/places.ts"_s);
        QVERIFY(settings.contains(u"capacity: 'capacity'"_s));
        QVERIFY(settings.contains(u"size: 'people'"_s));
        QVERIFY(settings.contains(u"values: ['Declined', 'Waiting list']"_s));

        Domain dated = domain; // who says when has all places to himself
        dated.entities.last().fields.append(
            {.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true});
        QVERIFY(!placesModule(dated));
        Domain unlimited = domain;
        unlimited.entities.first().fields.removeLast();
        QVERIFY(!placesModule(unlimited));
        Domain planned = domain;
        planned.capabilities.append({.kind = CapabilityKind::Seats, .entity = u"TourBooking"_s});
        QVERIFY(!placesModule(planned));
    }

    void listsWhatIsDueOverWhatStandsBetween()
    {
        Domain domain = board({{.kind = CapabilityKind::Notifications}});
        const auto add = [&domain](const QString &name, const QVector<Field> &fields, const QString &owner) {
            Entity entity{.name = name, .label = name, .plural = name + u's', .fields = fields};
            if (!owner.isEmpty())
                entity.relations = {{.name = owner.toLower(), .label = owner, .target = owner, .required = true}};
            entity.access = {.read = {u"user"_s}, .create = {u"user"_s}};
            domain.entities.append(entity);
        };
        const Field title{.name = u"name"_s, .label = u"Name"_s, .required = true};
        add(u"Customer"_s, {title}, {});
        add(u"Piano"_s, {title}, u"Customer"_s);
        add(u"Tuning"_s, {{.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true}},
            u"Piano"_s);
        domain.capabilities.append({.kind = CapabilityKind::Due, .entity = u"Customer"_s, .page = u"Tuning P12M"_s});
        domain = normalised(domain);
        QVERIFY(dueModule(domain));
        const QString settings = textOf(domain, u"backend/src/models/due.ts"_s);
        QVERIFY(settings.contains(u"months: 12"_s));
        QVERIFY(settings.indexOf(u"column: 'pianoId'"_s) < settings.indexOf(u"column: 'customerId'"_s));
    }

    void marksAsLateWhatIsNotDoneInTime()
    {
        Domain domain = board({});
        const auto add = [&domain](const QString &name, const QVector<Field> &fields) {
            Entity entity{.name = name, .label = name, .plural = name + u's', .fields = fields};
            entity.fields.prepend({.name = u"title"_s, .label = u"Title"_s, .required = true});
            entity.titleField = u"title"_s;
            entity.access = {.read = {u"user"_s}, .create = {u"user"_s}};
            domain.entities.append(entity);
        };
        const auto day = [](const QString &name) {
            return Field{.name = name, .label = name, .type = FieldType::Date};
        };
        domain.entities.clear();
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities.clear();
        add(u"Loan"_s,
            {day(u"dueDate"_s), {.name = u"returned"_s, .label = u"Returned"_s, .type = FieldType::Boolean}});
        add(u"Invoice"_s, {day(u"dueDate"_s),
                           {.name = u"status"_s,
                            .label = u"Status"_s,
                            .type = FieldType::Enum,
                            .required = true,
                            .options = {u"Draft"_s, u"Sent"_s, u"Paid"_s},
                            .initial = u"Draft"_s}});
        add(u"Food"_s, {day(u"expiryDate"_s)});
        add(u"Vacancy"_s, {day(u"deadline"_s),
                           {.name = u"status"_s,
                            .label = u"Status"_s,
                            .type = FieldType::Enum,
                            .required = true,
                            .options = {u"Open"_s, u"Closed"_s},
                            .initial = u"Open"_s}});
        add(u"Party"_s, {day(u"dueDate"_s)});
        domain = normalised(domain);
        const QString settings = textOf(domain, u"backend/src/models/deadlines.ts"_s);
        QVERIFY(settings.contains(u"{ field: 'returned', values: ['false', 'none'] }"_s));
        QVERIFY(settings.contains(u"{ field: 'status', values: ['Sent'] }"_s));
        QVERIFY(settings.contains(u"resource: 'Food'"_s));
        QVERIFY2(!settings.contains(u"'Vacancy'"_s), "nobody is late with the end of a vacancy");
        QVERIFY2(!settings.contains(u"'Party'"_s), "nothing says that it is done");
        QVERIFY(textOf(domain, u"frontend/src/deadlines/settings.ts"_s).contains(u"late: 'Expired'"_s));
    }

    void saysHowMuchOfAWholeIsDone()
    {
        Domain domain = board({});
        domain.entities = {
            {.name = u"Garden"_s,
             .label = u"Garden"_s,
             .plural = u"Gardens"_s,
             .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true}},
             .titleField = u"name"_s,
             .access = {.read = {u"user"_s}, .create = {u"user"_s}}},
            {.name = u"Task"_s,
             .label = u"Task"_s,
             .plural = u"Tasks"_s,
             .fields = {{.name = u"title"_s, .label = u"Title"_s, .required = true},
                        {.name = u"status"_s,
                         .label = u"Status"_s,
                         .type = FieldType::Enum,
                         .required = true,
                         .options = {u"Open"_s, u"Done"_s, u"Cancelled"_s},
                         .initial = u"Open"_s}},
             .relations = {{.name = u"garden"_s, .label = u"Garden"_s, .target = u"Garden"_s, .required = true}},
             .titleField = u"title"_s,
             .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities.clear();
        domain = normalised(domain);
        QVERIFY(progressModule(domain));
        const QString settings = textOf(domain, u"backend/src/models/progress.ts"_s);
        QVERIFY(settings.contains(u"column: 'gardenId'"_s));
        QVERIFY(settings.contains(u"done: ['Done']"_s));
    }

    void worksOutLengthsOfTimeAndTotals()
    {
        Domain domain = board({});
        domain.entities = {
            {.name = u"Nap"_s,
             .label = u"Nap"_s,
             .plural = u"Naps"_s,
             .fields = {{.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                        {.name = u"startTime"_s, .label = u"Start"_s, .type = FieldType::Time, .required = true},
                        {.name = u"endTime"_s, .label = u"End"_s, .type = FieldType::Time, .required = true},
                        {.name = u"duration"_s, .label = u"Duration"_s, .type = FieldType::Duration}},
             .access = {.read = {u"user"_s}, .create = {u"user"_s}}},
            {.name = u"Hut"_s,
             .label = u"Hut"_s,
             .plural = u"Huts"_s,
             .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true},
                        {.name = u"pricePerNight"_s, .label = u"Price per night"_s, .type = FieldType::Money}},
             .titleField = u"name"_s,
             .access = {.read = {u"visitor"_s}}},
            {.name = u"Booking"_s,
             .label = u"Booking"_s,
             .plural = u"Bookings"_s,
             .fields = {{.name = u"startDate"_s, .label = u"First day"_s, .type = FieldType::Date, .required = true},
                        {.name = u"endDate"_s, .label = u"Last day"_s, .type = FieldType::Date, .required = true},
                        {.name = u"totalPrice"_s, .label = u"Total price"_s, .type = FieldType::Money}},
             .relations = {{.name = u"hut"_s, .label = u"Hut"_s, .target = u"Hut"_s, .required = true}},
             .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities = {{.kind = CapabilityKind::Charts,
                                .entity = u"Nap"_s,
                                .fields = {u"duration"_s},
                                .page = u"week startTime endTime"_s}};
        domain = normalised(domain);
        QVERIFY(timeSpansModule(domain));
        QVERIFY(weeksModule(domain));
        QVERIFY(data::isKept(domain, *domain.entity(u"Nap"_s), u"duration"_s));
        QVERIFY(!data::isKept(domain, *domain.entity(u"Nap"_s), u"startTime"_s));
        QVERIFY(totalsModule(domain));
        QVERIFY(data::isKept(domain, *domain.entity(u"Booking"_s), u"totalPrice"_s));
        QVERIFY(textOf(domain, u"backend/src/models/totals.ts"_s).contains(u"nights: { start: 'startDate'"_s));

        Domain entered = domain; // a number that people enter is added up as well
        entered.capabilities.first().page = u"week"_s;
        QVERIFY(weeksModule(entered));
        QVERIFY(!timeSpansModule(entered));
        QVERIFY(!data::isKept(entered, *entered.entity(u"Nap"_s), u"duration"_s));
    }

    void saysWhatIsLeftOfABudget()
    {
        Domain domain = board({});
        domain.entities = {{.name = u"Flat"_s,
                            .label = u"Flat"_s,
                            .plural = u"Flats"_s,
                            .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true},
                                       {.name = u"budget"_s, .label = u"Budget"_s, .type = FieldType::Money}},
                            .titleField = u"name"_s,
                            .access = {.read = {u"user"_s}, .create = {u"user"_s}}},
                           {.name = u"Expense"_s,
                            .label = u"Expense"_s,
                            .plural = u"Expenses"_s,
                            .fields = {{.name = u"amount"_s, .label = u"Amount"_s, .type = FieldType::Money}},
                            .relations = {{.name = u"flat"_s, .label = u"Flat"_s, .target = u"Flat"_s}},
                            .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities.clear();
        domain = normalised(domain);
        QVERIFY(budgetsModule(domain));
        const QString code = textOf(domain, u"backend/src/models/budgets.ts"_s);
        QVERIFY2(code.contains(u"limit: 'budget'"_s) && code.contains(u"column: 'flatId'"_s), qPrintable(code));

        Domain unlimited = domain;
        unlimited.entities.first().fields.removeLast();
        QVERIFY(!budgetsModule(unlimited));
    }

    void countsTheDaysOfLeaveThatAreLeft()
    {
        Domain domain = board({});
        domain.entities = {
            {.name = u"LeaveRequest"_s,
             .label = u"Leave request"_s,
             .plural = u"Leave requests"_s,
             .fields = {{.name = u"startDate"_s, .label = u"Start"_s, .type = FieldType::Date, .required = true},
                        {.name = u"endDate"_s, .label = u"End"_s, .type = FieldType::Date},
                        {.name = u"type"_s,
                         .label = u"Type"_s,
                         .type = FieldType::Enum,
                         .required = true,
                         .options = {u"Holiday"_s, u"Sick leave"_s}},
                        {.name = u"status"_s,
                         .label = u"Status"_s,
                         .type = FieldType::Enum,
                         .required = true,
                         .options = {u"Pending"_s, u"Approved"_s},
                         .initial = u"Pending"_s}},
             .relations =
                 {{.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .required = true, .isActor = true}},
             .ownerField = u"person"_s,
             .access = {.read = {u"owner"_s, u"manager"_s}, .create = {u"user"_s}}}};
        domain.roles = {{.name = u"manager"_s, .label = u"Manager"_s}};
        domain.machines = {{.entity = u"LeaveRequest"_s,
                            .field = u"status"_s,
                            .initial = u"Pending"_s,
                            .transitions = {{.name = u"approve"_s,
                                             .label = u"Approve"_s,
                                             .from = {u"Pending"_s},
                                             .to = u"Approved"_s,
                                             .roles = {u"manager"_s}}}}};
        domain.rules.clear();
        domain.capabilities.clear();
        domain = normalised(domain);
        QVERIFY(allowancesModule(domain));
        const QString code = textOf(domain, u"backend/src/models/allowances.ts"_s);
        QVERIFY2(code.contains(u"counted: ['Holiday']"_s) && code.contains(u"deciders: ['manager']"_s),
                 qPrintable(code));

        Domain free = domain; // nobody decides
        free.machines.clear();
        QVERIFY(!allowancesModule(free));
    }

    void turnsCardsOver()
    {
        Domain domain = board({});
        domain.entities = {{.name = u"Flashcard"_s,
                            .label = u"Flashcard"_s,
                            .plural = u"Flashcards"_s,
                            .fields = {{.name = u"question"_s, .label = u"Question"_s, .required = true},
                                       {.name = u"answer"_s, .label = u"Answer"_s, .type = FieldType::Text}},
                            .titleField = u"question"_s,
                            .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain.capabilities.clear();
        domain = normalised(domain);
        QVERIFY(flashcardsModule(domain));
        QVERIFY(textOf(domain, u"frontend/src/flashcards/settings.ts"_s).contains(u"front: 'question'"_s));
        domain.entities.first().fields.removeLast();
        QVERIFY(!flashcardsModule(domain));
    }

    void worksOutWhatARecordComesTo()
    {
        Domain domain = board({});
        domain.entities = {{.name = u"Quote"_s,
                            .label = u"Quote"_s,
                            .plural = u"Quotes"_s,
                            .fields = {{.name = u"title"_s, .label = u"Title"_s, .required = true},
                                       {.name = u"area"_s, .label = u"Area"_s, .type = FieldType::Number},
                                       {.name = u"clothPrice"_s, .label = u"Cloth price"_s, .type = FieldType::Money},
                                       {.name = u"workHours"_s, .label = u"Work hours"_s, .type = FieldType::Number},
                                       {.name = u"hourlyRate"_s, .label = u"Hourly rate"_s, .type = FieldType::Money},
                                       {.name = u"deposit"_s, .label = u"Deposit"_s, .type = FieldType::Money},
                                       {.name = u"total"_s, .label = u"Total"_s, .type = FieldType::Money}},
                            .titleField = u"title"_s,
                            .access = {.read = {u"user"_s}, .create = {u"user"_s}}}};
        domain.machines.clear();
        domain.rules.clear();
        domain = normalised(domain);
        const Entity &quote = *domain.entity(u"Quote"_s);
        QVERIFY(sumsModule(domain));
        QVERIFY(data::isKept(domain, quote, u"total"_s));
        QVERIFY(!data::isKept(domain, quote, u"deposit"_s));
        const QString code = textOf(domain, u"backend/src/models/sums.ts"_s);
        QVERIFY2(code.contains(u"{ amount: 'area', price: 'clothPrice' }"_s), qPrintable(code));
        QVERIFY2(code.contains(u"{ amount: 'workHours', price: 'hourlyRate' }"_s), qPrintable(code));

        Domain plainPrices = domain; // without a total there is nothing to work out
        plainPrices.entities.first().fields.removeLast();
        QVERIFY(!sumsModule(plainPrices));
    }

    void describesEveryRoute()
    {
        const Domain domain = board({{.kind = CapabilityKind::Messages},
                                     {.kind = CapabilityKind::Chat},
                                     {.kind = CapabilityKind::Notifications},
                                     {.kind = CapabilityKind::Follows},
                                     {.kind = CapabilityKind::Newsletter},
                                     {.kind = CapabilityKind::Faq},
                                     {.kind = CapabilityKind::Assistant}});
        for (const Module &module : modulesOf(domain)) {
            for (const ModuleRoutes &routes : module.routes)
                QVERIFY2(module.paths.keys().join(u' ').contains(u'/' + routes.path), qPrintable(module.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
