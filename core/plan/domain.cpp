// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domain.h"

#include "core/plan/domainrules.h"

#include <QJsonArray>

#include <array>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

template<typename E>
struct Word {
    E value;
    QLatin1StringView text;
};

constexpr std::array fieldTypeWords{
    Word<FieldType>{FieldType::String, "string"_L1},     Word<FieldType>{FieldType::Text, "text"_L1},
    Word<FieldType>{FieldType::Integer, "integer"_L1},   Word<FieldType>{FieldType::Number, "number"_L1},
    Word<FieldType>{FieldType::Money, "money"_L1},       Word<FieldType>{FieldType::Date, "date"_L1},
    Word<FieldType>{FieldType::Time, "time"_L1},         Word<FieldType>{FieldType::DateTime, "dateTime"_L1},
    Word<FieldType>{FieldType::Duration, "duration"_L1}, Word<FieldType>{FieldType::Boolean, "boolean"_L1},
    Word<FieldType>{FieldType::Enum, "enum"_L1},         Word<FieldType>{FieldType::Email, "email"_L1},
    Word<FieldType>{FieldType::Phone, "phone"_L1},       Word<FieldType>{FieldType::Url, "url"_L1},
    Word<FieldType>{FieldType::Image, "image"_L1},       Word<FieldType>{FieldType::Rating, "rating"_L1},
    Word<FieldType>{FieldType::File, "file"_L1},         Word<FieldType>{FieldType::Colour, "colour"_L1},
    Word<FieldType>{FieldType::List, "list"_L1},
};

constexpr std::array capabilityWords{
    Word<CapabilityKind>{CapabilityKind::Accounts, "accounts"_L1},
    Word<CapabilityKind>{CapabilityKind::Search, "search"_L1},
    Word<CapabilityKind>{CapabilityKind::Filter, "filter"_L1},
    Word<CapabilityKind>{CapabilityKind::Dashboard, "dashboard"_L1},
    Word<CapabilityKind>{CapabilityKind::Comments, "comments"_L1},
    Word<CapabilityKind>{CapabilityKind::Ratings, "ratings"_L1},
    Word<CapabilityKind>{CapabilityKind::Favourites, "favourites"_L1},
    Word<CapabilityKind>{CapabilityKind::Booking, "booking"_L1},
    Word<CapabilityKind>{CapabilityKind::Blog, "blog"_L1},
    Word<CapabilityKind>{CapabilityKind::Portfolio, "portfolio"_L1},
    Word<CapabilityKind>{CapabilityKind::Contact, "contact"_L1},
    Word<CapabilityKind>{CapabilityKind::Content, "content"_L1},
    Word<CapabilityKind>{CapabilityKind::Export, "export"_L1},
    Word<CapabilityKind>{CapabilityKind::Import, "import"_L1},
    Word<CapabilityKind>{CapabilityKind::Charts, "charts"_L1},
    Word<CapabilityKind>{CapabilityKind::Report, "report"_L1},
    Word<CapabilityKind>{CapabilityKind::Calendar, "calendar"_L1},
    Word<CapabilityKind>{CapabilityKind::Board, "board"_L1},
    Word<CapabilityKind>{CapabilityKind::Timeline, "timeline"_L1},
    Word<CapabilityKind>{CapabilityKind::Compare, "compare"_L1},
    Word<CapabilityKind>{CapabilityKind::Cart, "cart"_L1},
    Word<CapabilityKind>{CapabilityKind::Invoices, "invoices"_L1},
    Word<CapabilityKind>{CapabilityKind::Lines, "lines"_L1},
    Word<CapabilityKind>{CapabilityKind::Stock, "stock"_L1},
    Word<CapabilityKind>{CapabilityKind::Messages, "messages"_L1},
    Word<CapabilityKind>{CapabilityKind::Chat, "chat"_L1},
    Word<CapabilityKind>{CapabilityKind::Notifications, "notifications"_L1},
    Word<CapabilityKind>{CapabilityKind::Votes, "votes"_L1},
    Word<CapabilityKind>{CapabilityKind::Follows, "follows"_L1},
    Word<CapabilityKind>{CapabilityKind::Leaderboard, "leaderboard"_L1},
    Word<CapabilityKind>{CapabilityKind::Upload, "upload"_L1},
    Word<CapabilityKind>{CapabilityKind::Quiz, "quiz"_L1},
    Word<CapabilityKind>{CapabilityKind::Survey, "survey"_L1},
    Word<CapabilityKind>{CapabilityKind::Wizard, "wizard"_L1},
    Word<CapabilityKind>{CapabilityKind::Timer, "timer"_L1},
    Word<CapabilityKind>{CapabilityKind::Goals, "goals"_L1},
    Word<CapabilityKind>{CapabilityKind::Matching, "matching"_L1},
    Word<CapabilityKind>{CapabilityKind::Live, "live"_L1},
    Word<CapabilityKind>{CapabilityKind::Calculator, "calculator"_L1},
    Word<CapabilityKind>{CapabilityKind::Converter, "converter"_L1},
    Word<CapabilityKind>{CapabilityKind::ArcadeGame, "arcadeGame"_L1},
    Word<CapabilityKind>{CapabilityKind::ResourceGame, "resourceGame"_L1},
    Word<CapabilityKind>{CapabilityKind::SavedFilters, "savedFilters"_L1},
    Word<CapabilityKind>{CapabilityKind::Languages, "languages"_L1},
    Word<CapabilityKind>{CapabilityKind::Newsletter, "newsletter"_L1},
    Word<CapabilityKind>{CapabilityKind::Faq, "faq"_L1},
    Word<CapabilityKind>{CapabilityKind::Visibility, "visibility"_L1},
    Word<CapabilityKind>{CapabilityKind::Reminders, "reminders"_L1},
    Word<CapabilityKind>{CapabilityKind::Balance, "balance"_L1},
    Word<CapabilityKind>{CapabilityKind::League, "league"_L1},
    Word<CapabilityKind>{CapabilityKind::SharedCosts, "sharedCosts"_L1},
    Word<CapabilityKind>{CapabilityKind::Sequence, "sequence"_L1},
    Word<CapabilityKind>{CapabilityKind::Tracking, "tracking"_L1},
    Word<CapabilityKind>{CapabilityKind::Drafting, "drafting"_L1},
    Word<CapabilityKind>{CapabilityKind::Media, "media"_L1},
    Word<CapabilityKind>{CapabilityKind::Plays, "plays"_L1},
    Word<CapabilityKind>{CapabilityKind::Coupons, "coupons"_L1},
    Word<CapabilityKind>{CapabilityKind::Seats, "seats"_L1},
    Word<CapabilityKind>{CapabilityKind::Due, "due"_L1},
    Word<CapabilityKind>{CapabilityKind::Scoreboard, "scoreboard"_L1},
    Word<CapabilityKind>{CapabilityKind::Assistant, "assistant"_L1},
};

constexpr std::array presentationWords{
    Word<Presentation>{Presentation::Page, "page"_L1},
    Word<Presentation>{Presentation::Inline, "inline"_L1},
    Word<Presentation>{Presentation::Toggle, "toggle"_L1},
};

constexpr std::array ruleWords{
    Word<RuleKind>{RuleKind::NoOverlap, "noOverlap"_L1},
    Word<RuleKind>{RuleKind::WithinHours, "withinHours"_L1},
    Word<RuleKind>{RuleKind::NotInPast, "notInPast"_L1},
    Word<RuleKind>{RuleKind::EndsAfterStart, "endsAfterStart"_L1},
};

constexpr std::array projectWords{
    Word<ProjectKind>{ProjectKind::FullStack, "fullStack"_L1},
    Word<ProjectKind>{ProjectKind::Content, "content"_L1},
    Word<ProjectKind>{ProjectKind::Api, "api"_L1},
    Word<ProjectKind>{ProjectKind::Static, "static"_L1},
};

template<typename E, std::size_t N>
QString wordOf(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

// ---- writing: what has its default value is left out, so that the file stays readable and its diffs small

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1StringView name, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(name, QJsonArray::fromStringList(values));
}

void put(QJsonObject &object, QLatin1StringView name, bool value)
{
    if (value)
        object.insert(name, true);
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<double> &value)
{
    if (value)
        object.insert(name, *value);
}

QJsonObject write(const Field &value);
QJsonObject write(const Relation &value);
QJsonObject write(const Entity &value);
QJsonObject write(const DomainRole &value);
QJsonObject write(const Transition &value);
QJsonObject write(const StateMachine &value);
QJsonObject write(const Rule &value);
QJsonObject write(const Capability &value);
QJsonObject write(const Colour &value);

template<typename T>
QJsonArray writeAll(const QVector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

QJsonObject write(const Field &field)
{
    QJsonObject object{{u"name"_s, field.name}, {u"label"_s, field.label}, {u"type"_s, toString(field.type)}};
    put(object, "required"_L1, field.required);
    put(object, "unique"_L1, field.unique);
    put(object, "minimum"_L1, field.minimum);
    put(object, "maximum"_L1, field.maximum);
    put(object, "options"_L1, field.options);
    put(object, "initial"_L1, field.initial);
    return object;
}

QJsonObject write(const Relation &relation)
{
    QJsonObject object{{u"name"_s, relation.name},
                       {u"label"_s, relation.label},
                       {u"target"_s, relation.target},
                       {u"many"_s, relation.many}};
    put(object, "required"_L1, relation.required);
    put(object, "isActor"_L1, relation.isActor);
    put(object, "requirements"_L1, relation.requirements);
    return object;
}

QJsonObject write(const Access &access)
{
    return {{u"read"_s, QJsonArray::fromStringList(access.read)},
            {u"create"_s, QJsonArray::fromStringList(access.create)},
            {u"update"_s, QJsonArray::fromStringList(access.update)},
            {u"remove"_s, QJsonArray::fromStringList(access.remove)}};
}

QJsonObject write(const Entity &entity)
{
    QJsonObject object{{u"name"_s, entity.name},
                       {u"label"_s, entity.label},
                       {u"plural"_s, entity.plural},
                       {u"fields"_s, writeAll(entity.fields)},
                       {u"relations"_s, writeAll(entity.relations)},
                       {u"presentation"_s, wordOf(presentationWords, entity.presentation)},
                       {u"access"_s, write(entity.access)}};
    put(object, "description"_L1, entity.description);
    put(object, "examples"_L1, entity.examples);
    put(object, "titleField"_L1, entity.titleField);
    put(object, "parent"_L1, entity.parent);
    put(object, "ownerField"_L1, entity.ownerField);
    put(object, "uniqueTogether"_L1, entity.uniqueTogether);
    put(object, "requirements"_L1, entity.requirements);
    return object;
}

QJsonObject write(const DomainRole &role)
{
    QJsonObject object{{u"name"_s, role.name}, {u"label"_s, role.label}};
    put(object, "canSignUp"_L1, role.canSignUp);
    put(object, "profile"_L1, role.profile);
    return object;
}

QJsonObject write(const Transition &transition)
{
    QJsonObject object{{u"name"_s, transition.name},
                       {u"label"_s, transition.label},
                       {u"from"_s, QJsonArray::fromStringList(transition.from)},
                       {u"to"_s, transition.to},
                       {u"roles"_s, QJsonArray::fromStringList(transition.roles)}};
    put(object, "requirements"_L1, transition.requirements);
    return object;
}

QJsonObject write(const StateMachine &machine)
{
    return {{u"entity"_s, machine.entity},
            {u"field"_s, machine.field},
            {u"initial"_s, machine.initial},
            {u"transitions"_s, writeAll(machine.transitions)}};
}

QJsonObject write(const Rule &rule)
{
    QJsonObject object{{u"kind"_s, wordOf(ruleWords, rule.kind)},
                       {u"entity"_s, rule.entity},
                       {u"start"_s, rule.start},
                       {u"minutes"_s, rule.minutes},
                       {u"message"_s, rule.message}};
    put(object, "resource"_L1, rule.resource);
    put(object, "time"_L1, rule.time);
    put(object, "end"_L1, rule.end);
    put(object, "opens"_L1, rule.opens);
    put(object, "closes"_L1, rule.closes);
    put(object, "except"_L1, rule.except);
    put(object, "requirements"_L1, rule.requirements);
    return object;
}

QJsonObject write(const Capability &capability)
{
    QJsonObject object{{u"kind"_s, toString(capability.kind)}};
    put(object, "entity"_L1, capability.entity);
    put(object, "fields"_L1, capability.fields);
    put(object, "page"_L1, capability.page);
    put(object, "requirements"_L1, capability.requirements);
    return object;
}

QJsonObject write(const Colour &colour)
{
    QJsonObject object{{u"role"_s, colour.role}, {u"hex"_s, colour.hex}};
    put(object, "name"_L1, colour.name);
    return object;
}

// ---- reading: a cursor that knows its place and keeps the first fault

class Reader {
public:
    Reader(const QJsonObject &object, QString place, std::optional<Error> &fault)
        : m_object(object)
        , m_place(std::move(place))
        , m_fault(fault)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView name, bool needed = false) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isString())
            return value.toString();
        if (needed || !(value.isUndefined() || value.isNull()))
            fail(name, needed && value.isUndefined() ? u"is missing"_s : u"must be a text"_s);
        return {};
    }

    [[nodiscard]] QStringList texts(QLatin1StringView name) const
    {
        QStringList values;
        const QJsonArray entries = array(name);
        for (const QJsonValue value : entries) {
            if (value.isString())
                values.append(value.toString());
            else
                fail(name, u"must hold texts only"_s);
        }
        return values;
    }

    [[nodiscard]] bool flag(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isBool())
            fail(name, u"must be true or false"_s);
        return value.toBool();
    }

    [[nodiscard]] std::optional<double> number(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isDouble())
            fail(name, u"must be a number"_s);
        return value.toDouble();
    }

    template<typename E, std::size_t N>
    [[nodiscard]] E word(QLatin1StringView name, const std::array<Word<E>, N> &words, bool needed) const
    {
        const QString given = text(name, needed);
        QStringList known;
        for (const Word<E> &word : words) {
            if (given == word.text)
                return word.value;
            known.append(word.text);
        }
        if (!given.isEmpty() || needed)
            fail(name, u"is \"%1\", but must be one of: %2"_s.arg(given, known.join(u", "_s)));
        return words.front().value;
    }

    [[nodiscard]] QJsonArray array(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            fail(name, u"must be a list"_s);
        return value.toArray();
    }

    template<typename T>
    [[nodiscard]] QVector<T> all(QLatin1StringView name, T (*read)(const Reader &)) const
    {
        QVector<T> values;
        const QJsonArray items = array(name);
        values.reserve(items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString place = u"%1[%2]"_s.arg(path(name)).arg(i);
            if (!items.at(i).isObject() && !m_fault)
                m_fault = Error{ErrorKind::Invalid, u"%1 must be an object"_s.arg(place), {}, {}};
            values.append(read(Reader(items.at(i).toObject(), place, m_fault)));
        }
        return values;
    }

    [[nodiscard]] Reader child(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            fail(name, u"must be an object"_s);
        return {value.toObject(), path(name), m_fault};
    }

private:
    [[nodiscard]] QString path(QLatin1StringView name) const
    {
        return m_place.isEmpty() ? QString(name) : u"%1.%2"_s.arg(m_place, name);
    }

    void fail(QLatin1StringView name, const QString &what) const
    {
        if (!m_fault)
            m_fault = Error{
                ErrorKind::Invalid, u"%1 %2"_s.arg(path(name), what), u"Mend this place in the domain model"_s, {}};
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_fault;
};

Field readField(const Reader &in)
{
    return {.name = in.text("name"_L1, true),
            .label = in.text("label"_L1),
            .type = in.word("type"_L1, fieldTypeWords, true),
            .required = in.flag("required"_L1),
            .unique = in.flag("unique"_L1),
            .minimum = in.number("minimum"_L1),
            .maximum = in.number("maximum"_L1),
            .options = in.texts("options"_L1),
            .initial = in.text("initial"_L1)};
}

Relation readRelation(const Reader &in)
{
    return {.name = in.text("name"_L1, true),
            .label = in.text("label"_L1),
            .target = in.text("target"_L1, true),
            .many = in.flag("many"_L1),
            .required = in.flag("required"_L1),
            .isActor = in.flag("isActor"_L1),
            .requirements = in.texts("requirements"_L1)};
}

Access readAccess(const Reader &in)
{
    return {.read = in.texts("read"_L1),
            .create = in.texts("create"_L1),
            .update = in.texts("update"_L1),
            .remove = in.texts("remove"_L1)};
}

Entity readEntity(const Reader &in)
{
    return {.name = in.text("name"_L1, true),
            .label = in.text("label"_L1),
            .plural = in.text("plural"_L1),
            .description = in.text("description"_L1),
            .fields = in.all<Field>("fields"_L1, readField),
            .relations = in.all<Relation>("relations"_L1, readRelation),
            .examples = in.texts("examples"_L1),
            .titleField = in.text("titleField"_L1),
            .presentation = in.word("presentation"_L1, presentationWords, false),
            .parent = in.text("parent"_L1),
            .ownerField = in.text("ownerField"_L1),
            .uniqueTogether = in.texts("uniqueTogether"_L1),
            .access = readAccess(in.child("access"_L1)),
            .requirements = in.texts("requirements"_L1)};
}

DomainRole readRole(const Reader &in)
{
    return {.name = in.text("name"_L1, true),
            .label = in.text("label"_L1),
            .canSignUp = in.flag("canSignUp"_L1),
            .profile = in.text("profile"_L1)};
}

Transition readTransition(const Reader &in)
{
    return {.name = in.text("name"_L1, true),
            .label = in.text("label"_L1),
            .from = in.texts("from"_L1),
            .to = in.text("to"_L1, true),
            .roles = in.texts("roles"_L1),
            .requirements = in.texts("requirements"_L1)};
}

StateMachine readMachine(const Reader &in)
{
    return {.entity = in.text("entity"_L1, true),
            .field = in.text("field"_L1, true),
            .initial = in.text("initial"_L1, true),
            .transitions = in.all<Transition>("transitions"_L1, readTransition)};
}

Rule readRule(const Reader &in)
{
    const double minutes = in.number("minutes"_L1).value_or(30);
    return {.kind = in.word("kind"_L1, ruleWords, true),
            .entity = in.text("entity"_L1, true),
            .resource = in.text("resource"_L1),
            .start = in.text("start"_L1, true),
            .time = in.text("time"_L1),
            .end = in.text("end"_L1),
            .minutes = minutes > 0 && minutes <= 525600 ? static_cast<int>(minutes) : 0,
            .opens = in.text("opens"_L1),
            .closes = in.text("closes"_L1),
            .except = in.texts("except"_L1),
            .message = in.text("message"_L1, true),
            .requirements = in.texts("requirements"_L1)};
}

Capability readCapability(const Reader &in)
{
    return {.kind = in.word("kind"_L1, capabilityWords, true),
            .entity = in.text("entity"_L1),
            .fields = in.texts("fields"_L1),
            .page = in.text("page"_L1),
            .requirements = in.texts("requirements"_L1)};
}

Colour readColour(const Reader &in)
{
    return {.role = in.text("role"_L1, true), .name = in.text("name"_L1), .hex = in.text("hex"_L1, true).toLower()};
}

} // namespace

QString toString(FieldType type)
{
    return wordOf(fieldTypeWords, type);
}

QString toString(CapabilityKind kind)
{
    return wordOf(capabilityWords, kind);
}

const Entity *Domain::entity(const QString &entityName) const
{
    for (const Entity &candidate : entities) {
        if (candidate.name == entityName)
            return &candidate;
    }
    return nullptr;
}

const StateMachine *Domain::machine(const QString &entityName, const QString &fieldName) const
{
    for (const StateMachine &candidate : machines) {
        if (candidate.entity == entityName && candidate.field == fieldName)
            return &candidate;
    }
    return nullptr;
}

bool Domain::has(CapabilityKind wanted, const QString &entityName) const
{
    for (const Capability &capability : capabilities) {
        if (capability.kind == wanted && (entityName.isEmpty() || capability.entity == entityName))
            return true;
    }
    return false;
}

QJsonObject write(const Theme &theme)
{
    QJsonObject object{{u"colours"_s, writeAll(theme.colours)}};
    put(object, "requirements"_L1, theme.requirements);
    return object;
}

QJsonObject toJson(const Domain &domain)
{
    QJsonObject object{{u"name"_s, domain.name},
                       {u"slug"_s, domain.slug},
                       {u"summary"_s, domain.summary},
                       {u"kind"_s, wordOf(projectWords, domain.kind)},
                       {u"entities"_s, writeAll(domain.entities)},
                       {u"roles"_s, writeAll(domain.roles)},
                       {u"machines"_s, writeAll(domain.machines)},
                       {u"rules"_s, writeAll(domain.rules)},
                       {u"capabilities"_s, writeAll(domain.capabilities)},
                       {u"theme"_s, write(domain.theme)}};
    put(object, "requirements"_L1, domain.requirements);
    return object;
}

Result<Domain> domainFromJson(const QJsonObject &json)
{
    std::optional<Error> fault;
    const Reader in(json, {}, fault);
    Domain domain{.name = in.text("name"_L1, true),
                  .slug = in.text("slug"_L1, true),
                  .summary = in.text("summary"_L1),
                  .kind = in.word("kind"_L1, projectWords, false),
                  .entities = in.all<Entity>("entities"_L1, readEntity),
                  .roles = in.all<DomainRole>("roles"_L1, readRole),
                  .machines = in.all<StateMachine>("machines"_L1, readMachine),
                  .rules = in.all<Rule>("rules"_L1, readRule),
                  .capabilities = in.all<Capability>("capabilities"_L1, readCapability),
                  .theme = {.colours = in.child("theme"_L1).all<Colour>("colours"_L1, readColour),
                            .requirements = in.child("theme"_L1).texts("requirements"_L1)},
                  .requirements = in.texts("requirements"_L1)};
    if (fault)
        return tl::unexpected(*fault);
    completeLabels(domain);
    if (const Status valid = validate(domain); !valid)
        return tl::unexpected(valid.error());
    return domain;
}

} // namespace autodevos
