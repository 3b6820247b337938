// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QString lastWord(const Entity &entity)
{
    const QStringList words = naming::words(entity.name);
    return words.isEmpty() ? QString() : words.constLast();
}

/// Papers that consist of lines and say what these come to.
bool isDocument(const Entity &entity)
{
    static const QStringList words{u"invoice"_s, u"quote"_s,   u"quotation"_s, u"estimate"_s, u"bill"_s,
                                   u"order"_s,   u"receipt"_s, u"offer"_s,     u"proforma"_s};
    return entity.presentation == Presentation::Page && words.contains(lastWord(entity));
}

bool isLineWord(const QString &word)
{
    static const QStringList words{u"line"_s, u"item"_s, u"position"_s, u"entry"_s, u"row"_s, u"part"_s, u"material"_s};
    return words.contains(word);
}

const Field *numberOf(const Entity &entity, const QStringList &words, bool isMoney)
{
    const auto fits = [&](const Field &field) {
        const bool isKind = isMoney ? field.type == FieldType::Money
                                    : field.type == FieldType::Integer || field.type == FieldType::Number;
        const QStringList own = naming::words(field.name);
        return isKind && std::any_of(own.begin(), own.end(), [&](const QString &word) { return words.contains(word); });
    };
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), fits);
    return found == entity.fields.end() ? nullptr : &*found;
}

const Field *quantityOf(const Entity &entity)
{
    return numberOf(entity, {u"quantity"_s, u"quantities"_s, u"qty"_s, u"hours"_s, u"count"_s, u"units"_s, u"pieces"_s},
                    false);
}

const Field *priceOf(const Entity &entity)
{
    return numberOf(entity, {u"price"_s, u"rate"_s, u"cost"_s}, true);
}

bool hasPricedTarget(const CapabilityContext &context, const Entity &line)
{
    return std::any_of(line.relations.begin(), line.relations.end(), [&](const Relation &relation) {
        const Entity *target = relation.many ? nullptr : context.named(relation.target);
        return target && !isDocument(*target) && numberOf(*target, {u"price"_s}, true);
    });
}

class LineBuilder {
public:
    explicit LineBuilder(const CapabilityContext &context)
        : m_context(context)
    {
    }

    void build()
    {
        QStringList names;
        for (const Entity &entity : std::as_const(m_context.domain.entities))
            names.append(entity.name);
        for (const QString &name : std::as_const(names))
            joinKnown(name);
        for (const QString &name : std::as_const(names))
            addMissing(name);
    }

private:
    /// The relation to the record that the entity is a line of; null when it is none.
    [[nodiscard]] Relation *wholeOf(Entity &line) const
    {
        if (line.presentation == Presentation::Toggle || !quantityOf(line) || isDocument(line))
            return nullptr;
        if (!priceOf(line) && !hasPricedTarget(m_context, line))
            return nullptr;
        for (Relation &relation : line.relations) {
            const Entity *target = relation.many ? nullptr : m_context.named(relation.target);
            if (!target || target->presentation != Presentation::Page || target->name == line.name)
                continue;
            const bool isOwnName = line.name.startsWith(target->name) && isLineWord(lastWord(line));
            if (isDocument(*target) || isOwnName)
                return &relation;
        }
        return nullptr;
    }

    void joinKnown(const QString &name)
    {
        Entity *line = m_context.named(name);
        if (!line)
            return;
        if (Relation *relation = wholeOf(*line))
            return join(*line, relation->name);
        // "add items with quantity and price", where there is one kind of invoice to add them to
        const bool isLoose = isLineWord(lastWord(*line)) && quantityOf(*line) && priceOf(*line);
        const QVector<Entity *> documents = documentsOf();
        const auto isUsedUp = [&](const Entity *document) { // "production orders that use materials from stock"
            return std::any_of(document->relations.begin(), document->relations.end(),
                               [&](const Relation &relation) { return relation.target == name; });
        };
        if (!isLoose || documents.size() != 1 || isUsedUp(documents.constFirst()))
            return;
        const QString whole = documents.constFirst()->name;
        line->relations.append(
            {.name = naming::camel(whole), .label = documents.constFirst()->label, .target = whole, .required = true});
        join(*line, naming::camel(whole));
    }

    [[nodiscard]] QVector<Entity *> documentsOf() const
    {
        QVector<Entity *> found = m_context.lists();
        found.removeIf([](const Entity *entity) { return !isDocument(*entity); });
        return found;
    }

    /// "invoices with line items": the prompt speaks of lines and of what they cost, and nothing else is one.
    void addMissing(const QString &name)
    {
        const Entity *whole = m_context.named(name);
        if (!whole || !isDocument(*whole) || m_context.domain.has(CapabilityKind::Lines, name))
            return;
        const QSet<QString> &words = m_context.draft.words;
        const bool hasLines = words.contains(u"item"_s) || words.contains(u"line"_s) || words.contains(u"position"_s);
        const bool hasPrices = words.contains(u"quantity"_s) || words.contains(u"price"_s) ||
                               words.contains(u"total"_s) || words.contains(u"amount"_s);
        if (!hasLines || !hasPrices)
            return;
        const bool isItem = words.contains(u"item"_s);
        const QString word = isItem ? u"item"_s : u"line"_s;
        Entity line{
            .name = name + (isItem ? u"Item"_s : u"Line"_s),
            .label = whole->label + u' ' + word,
            .plural = whole->label + u' ' + word + u's',
            .description = u"What was supplied, how much of it and at what price."_s,
            .fields =
                fieldsFromSpecification(u"description:string!..200;quantity:number!0..@1;unitPrice:money!0.."_s, {}),
            .relations = {{.name = naming::camel(name), .label = whole->label, .target = name, .required = true}},
            .titleField = u"description"_s};
        if (words.contains(u"discount"_s))
            line.fields += fieldsFromSpecification(u"discount:number0..100"_s, {});
        join(m_context.put(line), naming::camel(name));
    }

    void join(Entity &line, QString relationName) // a copy: relations may go
    {
        const auto relation = std::find_if(line.relations.begin(), line.relations.end(),
                                           [&](const Relation &one) { return one.name == relationName; });
        relation->required = true;
        const QString wholeName = relation->target;
        line.parent = relationName;
        line.presentation = Presentation::Inline;
        openAsWhole(line, relationName, *m_context.named(wholeName));
        const QStringList fields{quantityOf(line)->name, pricedField(line), amountField(line)};
        Entity &whole = *m_context.named(wholeName);
        m_context.dropMember(whole, u"quantity"_s); // which each line has by now
        m_context.add({.kind = CapabilityKind::Lines, .entity = line.name, .fields = fields});
        m_context.add({.kind = CapabilityKind::Lines,
                       .entity = wholeName,
                       .fields = totalsOf(whole),
                       .requirements = answered(line.requirements)});
    }

    /// Lines are written by those who write what they stand in.
    void openAsWhole(Entity &line, const QString &relationName, const Entity &whole) const
    {
        QStringList actors;
        for (const Relation &relation : std::as_const(line.relations)) {
            if (relation.isActor)
                actors.append(relation.name);
        }
        for (const QString &actor : std::as_const(actors))
            m_context.dropMember(line, actor);
        line.access = {.read = whole.access.read,
                       .create = whole.access.create,
                       .update = whole.access.update,
                       .remove = whole.access.update};
        line.ownerField = whole.ownerField.isEmpty() ? QString() : relationName;
        if (!line.ownerField.isEmpty())
            return;
        for (QStringList *list : {&line.access.read, &line.access.create, &line.access.update, &line.access.remove})
            list->removeAll(u"owner"_s);
    }

    /// The price of one; what a line is of gives it where it has one.
    [[nodiscard]] QString pricedField(Entity &line) const
    {
        const bool isKnown = hasPricedTarget(m_context, line);
        if (const Field *known = priceOf(line)) {
            const QString name = known->name;
            for (Field &field : line.fields) {
                if (field.name == name)
                    field.required = !isKnown;
            }
            return name;
        }
        line.fields += fieldsFromSpecification(u"unitPrice:money0.."_s, {});
        return u"unitPrice"_s;
    }

    [[nodiscard]] static QString amountField(Entity &line)
    {
        static const QStringList names{u"amount"_s, u"total"_s, u"lineTotal"_s, u"subtotal"_s, u"totalPrice"_s};
        return keptField(line, names, u"amount"_s, u"Amount"_s);
    }

    [[nodiscard]] static QStringList totalsOf(Entity &whole)
    {
        static const QStringList names{u"total"_s, u"amount"_s, u"totalAmount"_s, u"grandTotal"_s, u"totalPrice"_s,
                                       u"sum"_s,   u"price"_s,  u"value"_s,       u"totalCost"_s};
        static const QStringList nets{u"subtotal"_s, u"net"_s, u"netAmount"_s, u"netTotal"_s};
        QStringList totals{keptField(whole, names, u"total"_s, u"Total"_s)};
        for (const Field &field : std::as_const(whole.fields)) {
            if (field.type == FieldType::Money && nets.contains(field.name))
                totals.append(keptField(whole, {field.name}, field.name, field.label));
        }
        return totals.mid(0, 2);
    }

    /// A field that the server fills; one of these names, else a new one.
    static QString keptField(Entity &entity, const QStringList &names, const QString &name, const QString &label)
    {
        for (const QString &candidate : names) {
            for (Field &field : entity.fields) {
                if (field.type != FieldType::Money || field.name != candidate)
                    continue;
                field.required = true;
                field.initial = u"0"_s;
                return candidate;
            }
        }
        entity.fields.append(
            {.name = name, .label = label, .type = FieldType::Money, .required = true, .initial = u"0"_s});
        return name;
    }

    /// "The total is calculated from the items" is done by now.
    [[nodiscard]] QStringList answered(const QStringList &known) const
    {
        QStringList ids = known;
        const QString calculations = m_context.lexicon.reason(u"calculate"_s);
        for (Requirement &requirement : m_context.draft.requirements) {
            const QString text = requirement.text.toLower();
            const bool isTotal = text.contains(u"total"_s) || text.contains(u"amount"_s) || text.contains(u"sum"_s);
            if (!isTotal || requirement.cannot.isEmpty() || requirement.cannot != calculations)
                continue;
            requirement.cannot.clear();
            ids.append(requirement.id.value());
        }
        ids.removeDuplicates();
        return ids;
    }

    const CapabilityContext &m_context;
};

} // namespace

void addLines(const CapabilityContext &context)
{
    LineBuilder(context).build();
}

void buildLines(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    for (Capability &known : context.domain.capabilities) {
        if (known.kind != CapabilityKind::Lines || known.requirements.contains(asked.requirement))
            continue;
        known.requirements.append(asked.requirement);
        return;
    }
    context.leaveOut(asked.requirement, context.lexicon.reason(asked.kind));
}

} // namespace autodevos
