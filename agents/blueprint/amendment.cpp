// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/amendment.h"

#include "agents/blueprint/colours.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/language/parser.h"
#include "core/plan/domainrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n+"_s);
    QStringList sentences;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        const QString sentence = part.simplified();
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

/// Carries out one sentence on a copy, so that a change that breaks the model leaves nothing behind.
class Amender {
public:
    Amender(Domain &domain, const Lexicon &lexicon)
        : m_domain(domain)
        , m_lexicon(lexicon)
    {
    }

    void read(const QString &sentence, Amendment &amendment)
    {
        const Domain before = m_domain;
        m_done.clear();
        const QVector<Sentence> parsed = parse(tokenise(sentence), m_lexicon);
        if (!setColours(sentence)) {
            for (const Sentence &one : parsed)
                readClauses(one.clauses);
        }
        if (m_done.isEmpty()) {
            amendment.notDone.append(
                u"\"%1\": the built-in model understands added, removed and renamed fields, options "
                "and colours here. For new things change the prompt and plan again"_s.arg(sentence));
        } else if (const Status valid = validate(m_domain); !valid) {
            m_domain = before;
            amendment.notDone.append(u"\"%1\": %2"_s.arg(sentence, valid.error().message));
        } else {
            amendment.done += m_done;
        }
    }

private:
    void readClauses(const QVector<Clause> &clauses)
    {
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            const Clause &clause = clauses.at(i);
            if (does(clause, {u"give"_s})) {
                // "give tasks an estimate in hours": the fields follow the entity without a word between
                QVector<NounPhrase> fields = clause.objects.mid(1);
                QVector<Complement> complements = clause.complements;
                if (i + 1 < clauses.size() && clauses.at(i + 1).verbs.isEmpty()) {
                    fields += clauses.at(i + 1).objects;
                    complements += clauses.at(i + 1).complements;
                    ++i;
                }
                if (!clause.objects.isEmpty())
                    addFields(clause.objects.first(), fields, complements);
            } else if (clause.does("create"_L1)) {
                addTo(clause);
            } else if (clause.does("have"_L1) || clause.does("contain"_L1) || clause.does("want"_L1)) {
                for (const NounPhrase &subject : clause.subjects)
                    addFields(subject, clause.objects, clause.complements);
            } else if (clause.does("delete"_L1)) {
                removeFields(clause);
            } else if (does(clause, {u"rename"_s})) {
                rename(clause);
            } else if (does(clause, {u"make"_s, u"set"_s, u"be"_s})) {
                setQuality(clause);
            }
        }
    }

    [[nodiscard]] static bool does(const Clause &clause, const QStringList &verbs)
    {
        return std::any_of(clause.verbs.begin(), clause.verbs.end(),
                           [&](const Verb &verb) { return verbs.contains(verb.base); });
    }

    [[nodiscard]] Entity *entityFor(const NounPhrase &phrase)
    {
        const QString whole = upperCamel(phrase.phrase());
        const QString last = upperCamel(phrase.head());
        for (const QString &name : {whole, last}) {
            for (Entity &entity : m_domain.entities) {
                if (entity.name == name || upperCamel(entity.label) == name)
                    return &entity;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static Field *fieldFor(Entity &entity, const NounPhrase &phrase)
    {
        const QString name = lowerCamel(phrase.phrase());
        for (Field &field : entity.fields) {
            if (field.name == name || lowerCamel(field.label) == name || field.name == name + u's')
                return &field;
        }
        return nullptr;
    }

    /// "in hours", "in kg": whole minutes are a duration of their own, all else is a number with its unit in the label.
    static void applyUnit(Field &field, const QVector<Complement> &complements)
    {
        for (const Complement &complement : complements) {
            if (complement.preposition != "in"_L1 || complement.phrases.size() != 1)
                continue;
            const QString unit = complement.phrases.first().written;
            if (unit.startsWith(u"minute"_s)) {
                field.type = FieldType::Duration;
                return;
            }
            field.type = FieldType::Number;
            field.minimum = 0;
            field.maximum.reset();
            field.label = u"%1 (%2)"_s.arg(field.label, unit);
            return;
        }
    }

    void addFields(const NounPhrase &to, const QVector<NounPhrase> &phrases, const QVector<Complement> &complements)
    {
        Entity *entity = entityFor(to);
        if (!entity)
            return;
        for (const NounPhrase &phrase : phrases) {
            if (phrase.isPronoun)
                continue;
            NounPhrase wanted = phrase;
            const bool isShell = phrase.head() == "field"_L1 && phrase.words.size() > 1;
            if (isShell) {
                wanted.words.removeLast();
                wanted.written = wanted.written.section(u' ', 0, -2);
            }
            for (Field field : fieldsOf(wanted, m_lexicon)) {
                applyUnit(field, complements);
                field.required = false; // records that are there already have no value for it
                if (fieldNamed(*entity, field.name))
                    continue;
                entity->fields.append(field);
                m_done.append(u"%1 has a new field \"%2\""_s.arg(entity->label, field.label));
            }
        }
    }

    void addTo(const Clause &clause)
    {
        for (const Complement &complement : clause.complements) {
            const bool isTarget = complement.preposition == "to"_L1 || complement.preposition == "for"_L1 ||
                                  complement.preposition == "on"_L1;
            for (const NounPhrase &target : complement.phrases) {
                if (isTarget && addOption(target, clause.objects))
                    return;
                if (isTarget)
                    addFields(target, clause.objects, clause.complements);
            }
        }
    }

    /// "add an option Blocked to the status of tasks", "add Blocked to the task status"
    bool addOption(const NounPhrase &target, const QVector<NounPhrase> &objects)
    {
        NounPhrase owner = target;
        NounPhrase name = target;
        if (!target.of.isEmpty()) {
            owner = target.of.first();
        } else if (target.words.size() > 1) {
            owner.words = target.words.mid(0, target.words.size() - 1);
            owner.words.last() = m_lexicon.singular(owner.words.last());
            name.words = {target.head()};
        }
        Entity *entity = entityFor(owner);
        Field *field = entity ? fieldFor(*entity, name) : nullptr;
        if (!field || field->type != FieldType::Enum)
            return false;
        for (const NounPhrase &object : objects) {
            QString option = object.written;
            if (object.words.size() > 1 && object.words.first() == "option"_L1)
                option = option.section(u' ', 1);
            option = sentenceCase(option);
            if (field->options.contains(option))
                continue;
            field->options.append(option);
            m_done.append(u"%1 of %2 has a new option \"%3\""_s.arg(field->label, entity->label, option));
        }
        return !m_done.isEmpty();
    }

    void removeFields(const Clause &clause)
    {
        for (const Complement &complement : clause.complements) {
            for (const NounPhrase &target : complement.phrases) {
                Entity *entity = entityFor(target);
                for (const NounPhrase &object : clause.objects) {
                    Field *field = entity ? fieldFor(*entity, object) : nullptr;
                    if (field)
                        removeField(*entity, *field);
                }
            }
        }
        for (const NounPhrase &object : clause.objects) { // "remove the priority of tasks"
            Entity *entity = object.of.isEmpty() ? nullptr : entityFor(object.of.first());
            if (Field *field = entity ? fieldFor(*entity, object) : nullptr)
                removeField(*entity, *field);
        }
    }

    void removeField(Entity &entity, const Field &gone)
    {
        const Field field = gone;
        removeIf(entity.fields, [&](const Field &known) { return known.name == field.name; });
        entity.uniqueTogether.removeAll(field.name);
        if (entity.titleField == field.name)
            entity.titleField.clear();
        for (Capability &capability : m_domain.capabilities) {
            if (capability.entity == entity.name)
                capability.fields.removeAll(field.name);
        }
        removeIf(m_domain.machines, [&](const StateMachine &machine) {
            return machine.entity == entity.name && machine.field == field.name;
        });
        m_done.append(u"%1 has no field \"%2\" any more"_s.arg(entity.label, field.label));
    }

    /// Labels change, names stay: the data that is there keeps its columns.
    void rename(const Clause &clause)
    {
        QString to;
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "to"_L1 && !complement.phrases.isEmpty())
                to = complement.phrases.first().written;
            if (complement.preposition == "as"_L1 && !complement.phrases.isEmpty())
                to = complement.phrases.first().written;
        }
        if (to.isEmpty() || clause.objects.isEmpty())
            return;
        const NounPhrase &object = clause.objects.first();
        const NounPhrase *owner = object.of.isEmpty() ? nullptr : &object.of.first();
        for (const Complement &complement : clause.complements) {
            const bool saysWhere = complement.preposition == "of"_L1 || complement.preposition == "in"_L1;
            if (saysWhere && !complement.phrases.isEmpty())
                owner = &complement.phrases.first();
        }
        if (!owner) {
            if (Entity *entity = entityFor(object))
                return renameEntity(*entity, to);
        }
        for (Entity &entity : m_domain.entities) {
            if (owner && entityFor(*owner) != &entity)
                continue;
            if (Field *field = fieldFor(entity, object)) {
                m_done.append(u"\"%1\" of %2 is now called \"%3\""_s.arg(field->label, entity.label, sentenceCase(to)));
                field->label = sentenceCase(to);
                return;
            }
        }
    }

    void renameEntity(Entity &entity, const QString &to)
    {
        const QString singular = m_lexicon.singular(to.toLower());
        m_done.append(u"%1 is now called \"%2\""_s.arg(entity.label, sentenceCase(singular)));
        entity.label = sentenceCase(singular);
        entity.plural = sentenceCase(m_lexicon.plural(singular));
    }

    /// "make the due date of tasks required", "the title of a task must be unique"
    void setQuality(const Clause &clause)
    {
        QVector<NounPhrase> phrases = clause.subjects + clause.objects;
        const QString words = (clause.states + textOf(clause.objects)).join(u' ').toLower();
        const bool isRequired = words.contains(u"required"_s) || words.contains(u"mandatory"_s);
        const bool isOptional = words.contains(u"optional"_s);
        const bool isUnique = words.contains(u"unique"_s);
        if (!isRequired && !isOptional && !isUnique)
            return;
        for (const NounPhrase &phrase : std::as_const(phrases)) {
            NounPhrase name = phrase;
            NounPhrase owner = phrase;
            if (!phrase.of.isEmpty()) {
                owner = phrase.of.first();
            } else if (phrase.words.size() > 1) {
                owner.words = {m_lexicon.singular(phrase.words.first())};
                name.words = phrase.words.mid(1);
            }
            static const QSet<QString> qualities{u"required"_s, u"mandatory"_s, u"optional"_s, u"unique"_s};
            name.words.removeIf([](const QString &word) { return qualities.contains(word); });
            owner.words.removeIf([](const QString &word) { return qualities.contains(word); });
            if (!owner.words.isEmpty())
                owner.words.last() = m_lexicon.singular(owner.words.last());
            Entity *entity = entityFor(owner);
            Field *field = entity ? fieldFor(*entity, name) : nullptr;
            if (!field)
                continue;
            field->required = isRequired || (field->required && !isOptional);
            field->unique = field->unique || isUnique;
            m_done.append(u"\"%1\" of %2 is now %3"_s.arg(field->label, entity->label,
                                                          isUnique     ? u"unique"_s
                                                          : isRequired ? u"required"_s
                                                                       : u"optional"_s));
        }
    }

    [[nodiscard]] static QStringList textOf(const QVector<NounPhrase> &phrases)
    {
        QStringList words;
        for (const NounPhrase &phrase : phrases) {
            words += phrase.words;
            for (const NounPhrase &of : phrase.of)
                words += of.words;
        }
        return words;
    }

    bool setColours(const QString &sentence)
    {
        const QVector<Colour> asked = coloursIn(sentence, m_lexicon);
        for (const Colour &colour : asked) {
            for (Colour &known : m_domain.theme.colours) {
                if (known.role == colour.role)
                    known = colour;
            }
            m_done.append(u"The %1 is now %2"_s.arg(colour.role, colour.name.isEmpty() ? colour.hex : colour.name));
        }
        return !asked.isEmpty();
    }

    Domain &m_domain;
    const Lexicon &m_lexicon;
    QStringList m_done;
};

} // namespace

QString addedSentences(const QString &planned, const QString &edited)
{
    if (planned.isEmpty())
        return {};
    const QStringList before = sentencesOf(planned);
    QStringList added;
    for (const QString &sentence : sentencesOf(edited)) {
        if (!before.contains(sentence))
            added.append(sentence);
    }
    return added.join(u'\n');
}

Amendment amend(Domain &domain, const QString &sentences, const Lexicon &lexicon)
{
    Amendment amendment;
    Amender amender(domain, lexicon);
    for (const QString &sentence : sentencesOf(sentences))
        amender.read(sentence, amendment);
    return amendment;
}

} // namespace autodevos
