// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using namespace openapi;

namespace {

const QString kOrder = u"Order"_s;

/// What a project with a cart sells, and how. Null entities when there is no cart.
struct Shop {
    const Entity *sold = nullptr;
    const Entity *order = nullptr;
    QString price;
    QString picture;
    QString stock;
    QString status;
    QStringList states;
    QStringList cancelled;
    QString cancel; ///< address of the move that cancels an order
    bool needsAccount = false;
    bool isMoved = false; ///< the stock changes by movements and sales alone
};

QString firstOf(const Entity &entity, FieldType type, const QString &preferred)
{
    if (const Field *field = findField(entity, preferred); field && field->type == type)
        return preferred;
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [&](const Field &field) { return field.type == type; });
    return found == entity.fields.end() ? QString() : found->name;
}

void readStates(const Domain &domain, Shop &shop)
{
    for (const StateMachine &machine : domain.machines) {
        if (machine.entity != kOrder)
            continue;
        shop.status = machine.field;
        shop.states = findField(*shop.order, machine.field)->options;
        for (const Transition &move : machine.transitions) {
            static const QStringList words{u"cancelled"_s, u"canceled"_s};
            if (!words.contains(move.to.toLower()))
                continue;
            shop.cancelled.append(move.to);
            if (move.from.contains(machine.initial))
                shop.cancel = naming::kebab(move.name);
        }
    }
}

Shop shopOf(const Domain &domain)
{
    Shop shop;
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Cart);
    const Entity *sold = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    const Entity *order = domain.entity(kOrder);
    if (!sold || !order)
        return shop;
    shop.sold = sold;
    shop.order = order;
    shop.price = firstOf(*sold, FieldType::Money, u"price"_s);
    shop.picture = firstOf(*sold, FieldType::Image, u"picture"_s);
    shop.stock = data::stockField(*sold);
    shop.needsAccount = !order->ownerField.isEmpty();
    shop.isMoved = data::isKept(domain, *sold, shop.stock);
    readStates(domain, shop);
    return shop;
}

/// backend/src/models/shop.ts
QString settingsCode(const Shop &shop)
{
    Members members{ts::property(u"product"_s, shop.sold->name), ts::property(u"price"_s, shop.price),
                    ts::property(u"picture"_s, shop.picture)};
    addText(members, u"stock"_s, shop.stock);
    members += {
        ts::property(u"buyers"_s, ts::strings({shop.needsAccount ? u"user"_s : u"visitor"_s})),
        ts::property(u"status"_s, shop.status),
        ts::property(u"states"_s, ts::strings(shop.states)),
    };
    if (!shop.stock.isEmpty() && !shop.cancelled.isEmpty())
        members.append(ts::property(u"cancelled"_s, ts::strings(shop.cancelled)));
    return fileOf({plain(u"/** What is sold here, who may buy it, and where the values are kept. */"_s),
                   constant(u"export const shop"_s, ts::object(members, true))});
}

/// frontend/src/cart/shop.ts
QString shelfCode(const Shop &shop)
{
    Members members{ts::property(u"path"_s, u'/' + naming::routeName(*shop.sold)),
                    ts::property(u"plural"_s, shop.sold->plural.toLower()),
                    ts::property(u"icon"_s, words::iconOf(*shop.sold))};
    addText(members, u"stock"_s, shop.stock);
    return fileOf(
        {plain(u"/** Where people find what is sold here, and what they call it. */"_s),
         ts::concat({ts::text(u"export const shop = "_s), ts::object(members, true), ts::text(u" as const;"_s)})});
}

/// backend/tests/support/shop.ts
QString supportCode(const Shop &shop)
{
    const QString sample = u"sample"_s + shop.sold->name;
    const QString path = u"/api/"_s + naming::routeName(*shop.sold);
    QVector<ts::Doc> parts;
    if (shop.isMoved)
        parts.append(ts::importNames({u"database"_s}, u"../../src/database.js"_s));
    parts += {
        plain(u"import { created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** What is sold, as the API knows it. */"_s),
        constant(u"export const products"_s,
                 ts::object({ts::property(u"path"_s, path), ts::property(u"price"_s, shop.price)})),
        emptyLine(),
        plain(u"/** Something to buy at the price; returns its id. */"_s),
        plain(u"export async function makeProduct(price: number, values: Body = {}): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample = await %1(admin);"_s.arg(sample)),
    };
    if (shop.isMoved)
        parts += {
            plain(u"  const body = { ...sample, [products.price]: price };"_s),
            plain(u"  const id = await created(products.path, Promise.resolve(body), admin);"_s),
            plain(u"  const data = { %1: 9, ...values };"_s.arg(shop.stock)),
            plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(naming::delegateName(shop.sold->name))),
            plain(u"  return id;"_s),
        };
    else
        parts += {
            plain(u"  const body = { ...sample, [products.price]: price, ...values };"_s),
            plain(u"  return created(products.path, Promise.resolve(body), admin);"_s),
        };
    parts.append(plain(u"}"_s));
    return fileOf(parts);
}

/// e2e/modules/shop.mjs
QString scenarioSettings(const Shop &shop)
{
    return fileOf({plain(u"/** Where the browser test finds what is sold. */"_s),
                   constant(u"export const shop"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*shop.sold))}))});
}

Entity lineTable(const Shop &shop)
{
    const auto field = [](const QString &name, FieldType type) {
        return Field{.name = name, .label = name, .type = type, .required = true};
    };
    return {.name = u"OrderLine"_s,
            .label = u"Order line"_s,
            .plural = u"Order lines"_s,
            .fields = {field(u"title"_s, FieldType::String), field(u"price"_s, FieldType::Money),
                       field(u"quantity"_s, FieldType::Integer)},
            .relations = {{.name = u"order"_s, .label = kOrder, .target = kOrder, .required = true},
                          {.name = u"product"_s, .label = shop.sold->label, .target = shop.sold->name}},
            .parent = u"order"_s};
}

QJsonObject shopPaths(const Shop &shop, bool hasCodes)
{
    using describe::shape;
    const QString tag = u"Shop"_s;
    const QJsonObject cart = arrayOf(shape({u"productId:integer"_s, u"quantity:integer"_s}));
    const QJsonObject quoted =
        arrayOf(shape({u"productId:integer"_s, u"quantity:integer"_s, u"label:string"_s, u"price:integer"_s}));
    const QJsonObject bought =
        arrayOf(shape({u"id:integer"_s, u"title:string"_s, u"price:integer"_s, u"quantity:integer"_s}));
    const QJsonObject receipt =
        object({{u"order"_s, schemaReference(shop.order->name)}, {u"lines"_s, bought}}, {u"order"_s, u"lines"_s});
    QJsonObject wanted = shape(
        {u"name:string"_s, u"address:string"_s, u"cardNumber:string"_s, u"cardExpiry:string"_s, u"cardCode:string"_s});
    QJsonObject properties = wanted.value("properties"_L1).toObject();
    properties.insert(u"lines"_s, cart);
    if (hasCodes)
        properties.insert(u"code"_s, typed(u"string"_s));
    wanted.insert(u"properties"_s, properties);
    QJsonObject answers{{u"lines"_s, quoted}, {u"total"_s, typed(u"integer"_s)}};
    QJsonObject asked{{u"lines"_s, cart}};
    if (hasCodes) {
        asked.insert(u"code"_s, typed(u"string"_s));
        answers.insert(u"discount"_s, nullable(shape({u"code:string"_s, u"amount:integer"_s})));
        answers.insert(u"problem"_s, nullable(typed(u"string"_s)));
    }
    const QJsonObject quotation = object(answers);
    QJsonObject paths;
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/shop/quote"_s,
                          .id = u"quoteCart"_s,
                          .summary = u"Tells what a cart costs today"_s,
                          .tag = tag,
                          .isOpen = true,
                          .body = object(asked, {u"lines"_s}),
                          .answer = quotation});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/shop/orders"_s,
                          .id = u"buyCart"_s,
                          .summary = u"Buys what is in a cart, with a simulated payment"_s,
                          .tag = tag,
                          .isOpen = !shop.needsAccount,
                          .body = wanted,
                          .answer = receipt,
                          .status = u"201"_s,
                          .errors = {u"409"_s}});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/shop/orders/{id}"_s,
                          .id = u"getReceipt"_s,
                          .summary = u"An order with its lines"_s,
                          .tag = tag,
                          .isOpen = !shop.needsAccount,
                          .answer = receipt});
    return paths;
}

GeneratedFiles settings(const Domain &domain)
{
    const auto made = [domain](QString (*code)(const Shop &)) {
        return [domain, code]() -> Result<QString> {
            return code(shopOf(domain));
        };
    };
    return {{u"backend/src/models/shop.ts"_s, made(settingsCode)},
            {u"backend/tests/support/shop.ts"_s, made(supportCode)},
            {u"frontend/src/cart/shop.ts"_s, made(shelfCode)},
            {u"e2e/modules/shop.mjs"_s, made(scenarioSettings)}};
}

} // namespace

std::optional<Module> cartModule(const Domain &domain)
{
    const Shop shop = shopOf(domain);
    if (!shop.sold)
        return std::nullopt;
    const QStringList everybody{u"visitor"_s};
    const QStringList buyers{shop.needsAccount ? u"user"_s : u"visitor"_s};
    Module module{.id = u"cart"_s,
                  .title = u"Cart, checkout and orders"_s,
                  .instructions = u"Let people put things in a cart that stays with their browser, pay in a checkout "
                                  "whose payment is simulated and says so, and look back on their orders, which keep "
                                  "the prices of the day. Each order has an invoice for paper."_s,
                  .kind = CapabilityKind::Cart};
    module.routes = {{u"shop"_s, u"shopRoutes"_s, u"shop-routes"_s}};
    module.pages = {
        {.path = u"cart"_s, .component = u"CartPage"_s, .file = u"cart/CartPage"_s, .access = everybody},
        {.path = u"checkout"_s, .component = u"CheckoutPage"_s, .file = u"cart/CheckoutPage"_s, .access = buyers},
        {.path = u"order-placed/:id"_s,
         .component = u"ConfirmationPage"_s,
         .file = u"cart/ConfirmationPage"_s,
         .access = buyers},
        {.path = u"order-invoice/:id"_s,
         .component = u"InvoicePage"_s,
         .file = u"cart/InvoicePage"_s,
         .access = buyers},
    };
    module.components = {
        {.slot = Slot::Mark, .entity = shop.sold->name, .component = u"AddToCart"_s, .file = u"cart/AddToCart"_s},
        {.slot = Slot::Panel, .entity = kOrder, .component = u"OrderLines"_s, .file = u"cart/OrderLines"_s},
        {.slot = Slot::Header, .component = u"CartLink"_s, .file = u"cart/CartLink"_s},
    };
    module.tables = {lineTable(shop)};
    module.seeded = {kOrder};
    module.paths = shopPaths(shop, couponsModule(domain).has_value());
    module.facts = {{u"hasAccounts"_s, shop.needsAccount},
                    {u"hasStock"_s, !shop.stock.isEmpty()},
                    {u"hasCodes"_s, couponsModule(domain).has_value()}};
    module.made = settings(domain);
    return module;
}

std::optional<Module> cartStockModule(const Domain &domain)
{
    const Shop shop = shopOf(domain);
    if (!shop.sold || shop.stock.isEmpty() || shop.cancel.isEmpty())
        return std::nullopt;
    Module module{.id = u"cart-stock"_s,
                  .title = u"Stock of the shop"_s,
                  .instructions = u"Give back to the stock what was bought with an order that is cancelled, and prove "
                                  "that no more is sold than there is."_s,
                  .kind = CapabilityKind::Cart};
    module.listeners = {{u"restock"_s, u"restock"_s}};
    return module;
}

} // namespace autodevos
