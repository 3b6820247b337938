// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/lexicon.h"

#include <QFile>

#include <algorithm>
#include <array>

// Outside any namespace, as Qt asks: makes the tables of a static library part of the program.
static void initLexiconResource()
{
    Q_INIT_RESOURCE(lexicon);
}

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

bool endsConsonantY(const QString &word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word.at(word.size() - 2));
}

QString gerund(const QString &base)
{
    if (base.endsWith(u"ie"_s))
        return base.chopped(2) + u"ying"_s;
    if (base.endsWith(u'e') && !base.endsWith(u"ee"_s) && !base.endsWith(u"oe"_s) && base.size() > 2)
        return base.chopped(1) + u"ing"_s;
    return base + u"ing"_s;
}

QString past(const QString &base)
{
    if (endsConsonantY(base))
        return base.chopped(1) + u"ied"_s;
    return base + (base.endsWith(u'e') ? u"d"_s : u"ed"_s);
}

QString thirdPerson(const QString &base)
{
    if (endsConsonantY(base))
        return base.chopped(1) + u"ies"_s;
    for (const auto ending : {"s"_L1, "x"_L1, "z"_L1, "ch"_L1, "sh"_L1, "o"_L1}) {
        if (base.endsWith(ending))
            return base + u"es"_s;
    }
    return base + u's';
}

/// "plan" -> "plann": verbs of one short syllable double their last letter before -ing and -ed.
QString doubled(const QString &base)
{
    if (base.size() < 3 || base.size() > 6)
        return {};
    const QChar last = base.back();
    const bool doubles = !isVowel(last) && !u"wxyh"_s.contains(last) && isVowel(base.at(base.size() - 2)) &&
                         !isVowel(base.at(base.size() - 3));
    return doubles ? base + last : QString();
}

ActorKind actorKind(const QString &word)
{
    static const QHash<QString, ActorKind> kinds{{u"user"_s, ActorKind::User},
                                                 {u"visitor"_s, ActorKind::Visitor},
                                                 {u"admin"_s, ActorKind::Admin},
                                                 {u"public"_s, ActorKind::Public},
                                                 {u"staff"_s, ActorKind::Staff}};
    return kinds.value(word, ActorKind::None);
}

std::optional<WordClass> wordClass(const QString &name)
{
    static const QHash<QString, WordClass> classes{
        {u"determiner"_s, WordClass::Determiner}, {u"quantifier"_s, WordClass::Quantifier},
        {u"number"_s, WordClass::Number},         {u"preposition"_s, WordClass::Preposition},
        {u"pronoun"_s, WordClass::Pronoun},       {u"conjunction"_s, WordClass::Conjunction},
        {u"modal"_s, WordClass::Modal},           {u"be"_s, WordClass::Be},
        {u"negation"_s, WordClass::Negation},     {u"adverb"_s, WordClass::Adverb},
        {u"relative"_s, WordClass::Relative},     {u"question"_s, WordClass::Question}};
    const auto it = classes.find(name);
    return it == classes.end() ? std::nullopt : std::optional(*it);
}

tl::unexpected<Error> brokenTable(const QString &name, const QString &line)
{
    return failure(ErrorKind::Configuration, u"A word table of the built-in model is broken"_s,
                   u"Install the program again"_s, u"%1: %2"_s.arg(name, line));
}

Result<QVector<QStringList>> readTable(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Configuration, u"A word table of the built-in model cannot be read"_s,
                       u"Install the program again"_s, file.fileName());
    QVector<QStringList> rows;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList columns = line.split(u'\t');
        for (QString &column : columns)
            column = column.trimmed();
        if (columns.size() < 2 || columns.first().isEmpty())
            return brokenTable(name, line);
        rows.append(columns);
    }
    return rows;
}

} // namespace

Result<std::shared_ptr<const Lexicon>> Lexicon::load()
{
    initLexiconResource();
    return load(u":/lexicon"_s);
}

Result<std::shared_ptr<const Lexicon>> Lexicon::load(const QString &folder)
{
    std::shared_ptr<Lexicon> lexicon(new Lexicon);
    if (const Status status = lexicon->read(folder); !status)
        return tl::unexpected(status.error());
    return lexicon;
}

Status Lexicon::read(const QString &folder)
{
    static constexpr std::array names{"words"_L1,      "verbs"_L1,       "actors"_L1,   "fields"_L1,
                                      "archetypes"_L1, "containment"_L1, "places"_L1,   "capabilities"_L1,
                                      "reasons"_L1,    "colours"_L1,     "foreign"_L1,  "idioms"_L1,
                                      "irregular"_L1,  "senses"_L1,      "programs"_L1, "turns"_L1};
    QHash<QString, QVector<Row>> tables;
    for (const QLatin1StringView name : names) {
        const auto rows = readTable(folder, name);
        if (!rows)
            return tl::unexpected(rows.error());
        tables.insert(name, *rows);
    }
    for (const Row &row : tables.value(u"irregular"_s)) {
        m_singulars.insert(row[0], row[1]);
        if (row[0] != row[1] || row.value(2) == "same"_L1)
            m_plurals.insert(row[1], row[0]);
    }
    readWords(tables.value(u"words"_s));
    readVerbs(tables.value(u"verbs"_s));
    for (const Row &row : tables.value(u"actors"_s))
        m_actors.insert(row[0], actorKind(row[1]));
    for (const Row &row : tables.value(u"fields"_s)) {
        if (row[0].startsWith(u'*'))
            m_fieldEnds.insert(row[0].mid(1), row[1]);
        else
            m_fields.insert(row[0], row[1]);
    }
    for (const Row &row : tables.value(u"archetypes"_s))
        m_archetypes.insert(row[0], row[1].split(u',', Qt::SkipEmptyParts));
    for (const Row &row : tables.value(u"containment"_s))
        m_parents.insert(row[0], row[1].split(u',', Qt::SkipEmptyParts));
    for (const Row &row : tables.value(u"places"_s))
        m_places.insert(row[0], row[1].split(u',', Qt::SkipEmptyParts));
    for (const Row &row : tables.value(u"capabilities"_s))
        m_capabilities.insert(row[0], {row[1], row.value(2)});
    for (const Row &row : tables.value(u"senses"_s)) {
        const bool keepsName = row[1].startsWith(u'~');
        m_senses[row[0]].append({.things = row[1].mid(keepsName ? 1 : 0).split(u'|'),
                                 .keepsName = keepsName,
                                 .context = row.value(2).split(u',', Qt::SkipEmptyParts)});
    }
    for (const Row &row : tables.value(u"programs"_s)) {
        Program program{.kind = row[0], .id = row[1], .title = row.value(2)};
        for (const QString &way : row.value(3).split(u'|', Qt::SkipEmptyParts))
            program.ways.append(way.split(u'+'));
        m_programs.append(program);
    }
    for (const Row &row : tables.value(u"reasons"_s))
        m_reasons.insert(row[0], row[1]);
    for (const Row &row : tables.value(u"colours"_s))
        m_colours.insert(row[0], row[1]);
    for (const Row &row : tables.value(u"foreign"_s))
        m_foreign.insert(row[0], row[1]);
    for (const Row &row : tables.value(u"idioms"_s))
        m_idioms.append({row[0], row[1] == "-"_L1 ? QString() : row[1]});
    if (const Status status = readTurns(tables.take(u"turns"_s)); !status)
        return status;
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        for (const Row &row : *it) {
            for (const QString &word : row[0].split(u' '))
                m_english.insert(word);
        }
    }
    return {};
}

void Lexicon::readWords(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        const QStringList words = row[1].split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words)
            m_english.insert(word.section(u'=', 0, 0));
        if (const auto known = wordClass(row[0])) {
            m_classes[static_cast<int>(*known)] = QSet<QString>(words.begin(), words.end());
        } else if (row[0] == "nominal"_L1) {
            for (const QString &word : words)
                m_nominals.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        } else if (row[0] == "same"_L1) {
            for (const QString &word : words)
                m_same.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        } else {
            m_sets.insert(row[0], QSet<QString>(words.begin(), words.end()));
        }
    }
}

Status Lexicon::readTurns(const QVector<Row> &rows)
{
    constexpr auto kBlank = "\\x20"_L1;
    QVector<std::pair<QString, QString>> parts;
    for (const Row &row : rows) {
        QString written = row[1];
        for (const auto &[name, part] : std::as_const(parts))
            written.replace(name, part);
        if (row[0].startsWith("part:"_L1)) {
            parts.append({u'{' + row[0].section(u':', 1) + u'}', written});
            continue;
        }
        TurnOfSpeech turn{.written = QRegularExpression(written, QRegularExpression::CaseInsensitiveOption |
                                                                     QRegularExpression::MultilineOption),
                          .read = row.value(2).replace(kBlank, " "_L1)};
        if (!turn.written.isValid())
            return brokenTable(u"turns"_s, written);
        m_turns[row[0]].append(turn);
    }
    return {};
}

void Lexicon::readVerbs(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        const auto entry = std::make_shared<VerbEntry>(
            VerbEntry{.base = row[0], .meaning = row[1], .isNoun = row.value(2).contains(u'n')});
        m_verbs.insert(row[0], entry);
        addVerbForms(*entry, row.value(3).split(u' ', Qt::SkipEmptyParts));
    }
}

void Lexicon::addVerbForms(const VerbEntry &entry, const QStringList &irregular)
{
    const QString base = entry.base.section(u' ', 0, 0);
    const auto add = [&](const QString &form, VerbForm::Shape shape) {
        if (!form.isEmpty() && !m_forms.contains(form))
            m_forms.insert(form, {base, shape});
        m_english.insert(form);
    };
    add(base, VerbForm::Base);
    for (const QString &form : irregular) {
        const bool isThird = form == "has"_L1 || form.endsWith(u"ies"_s);
        add(form, form.endsWith(u"ing"_s) ? VerbForm::Gerund : isThird ? VerbForm::ThirdPerson : VerbForm::Past);
    }
    add(thirdPerson(base), VerbForm::ThirdPerson);
    add(gerund(base), VerbForm::Gerund);
    add(past(base), VerbForm::Past);
    if (const QString twice = doubled(base); !twice.isEmpty()) {
        add(twice + u"ing"_s, VerbForm::Gerund);
        add(twice + u"ed"_s, VerbForm::Past);
    }
    if (base.endsWith(u'l')) { // British spelling: "cancelled", "labelling"
        add(base + u"led"_s, VerbForm::Past);
        add(base + u"ling"_s, VerbForm::Gerund);
    }
}

bool Lexicon::is(WordClass wordClass, const QString &word) const
{
    const auto it = m_classes.find(static_cast<int>(wordClass));
    return it != m_classes.end() && it->contains(word);
}

bool Lexicon::isIn(QLatin1StringView set, const QString &word) const
{
    const auto it = m_sets.find(set);
    return it != m_sets.end() && it->contains(word);
}

std::optional<VerbForm> Lexicon::verb(const QString &word) const
{
    const auto it = m_forms.find(word);
    if (it == m_forms.end())
        return englishVerb(word);
    const auto verb = m_verbs.find(it->first);
    // A base that occurs with particles only ("sign up") is still a verb form, without a meaning of its own.
    static const auto bare = std::make_shared<const VerbEntry>(VerbEntry{.base = {}, .meaning = u"other"_s});
    return VerbForm{verb == m_verbs.end() ? bare : *verb, it->second};
}

/// A verb that our own table does not have, in any form.
std::optional<VerbForm> Lexicon::englishVerb(const QString &word) const
{
    const bool isWord = word.size() > 2 && std::all_of(word.cbegin(), word.cend(),
                                                       [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    if (!isWord ||
        std::any_of(m_classes.begin(), m_classes.end(), [&](const auto &words) { return words.contains(word); }))
        return std::nullopt;
    if (const QString lemma = m_wordnet.irregularVerb(word); !lemma.isEmpty())
        return englishVerb(lemma, word.endsWith(u"ing"_s) ? VerbForm::Gerund : VerbForm::Past);
    struct Ending {
        QLatin1StringView form;
        QLatin1StringView base;
        VerbForm::Shape shape;
    };
    static constexpr std::array endings{Ending{""_L1, ""_L1, VerbForm::Base},
                                        Ending{"ing"_L1, ""_L1, VerbForm::Gerund},
                                        Ending{"ing"_L1, "e"_L1, VerbForm::Gerund},
                                        Ending{"ed"_L1, ""_L1, VerbForm::Past},
                                        Ending{"ed"_L1, "e"_L1, VerbForm::Past},
                                        Ending{"ied"_L1, "y"_L1, VerbForm::Past},
                                        Ending{"ies"_L1, "y"_L1, VerbForm::ThirdPerson},
                                        Ending{"es"_L1, ""_L1, VerbForm::ThirdPerson},
                                        Ending{"s"_L1, ""_L1, VerbForm::ThirdPerson}};
    for (const Ending &ending : endings) {
        if (!word.endsWith(ending.form) || word.size() < ending.form.size() + 2)
            continue;
        const QString lemma = word.chopped(ending.form.size()) + ending.base;
        if (const auto found = englishVerb(lemma, ending.shape))
            return found;
    }
    return std::nullopt;
}

std::optional<VerbForm> Lexicon::englishVerb(const QString &lemma, VerbForm::Shape shape) const
{
    if (const auto listed = m_verbs.find(lemma); listed != m_verbs.end())
        return VerbForm{*listed, shape};
    const auto use = m_wordnet.use(lemma);
    const bool isForm = shape == VerbForm::Gerund || shape == VerbForm::Past;
    // "task" and "chair" are verbs only in dictionaries
    const bool isRare = use && use->verb <= 2 && use->noun + use->adjective > use->verb && !isForm;
    if (!use || use->verb == 0 || isRare || use->noun > use->verb * 15)
        return std::nullopt;
    return VerbForm{std::make_shared<const VerbEntry>(VerbEntry{
                        .base = lemma,
                        .meaning = u"other"_s,
                        .isNoun = use->noun * 4 > use->verb || use->adjective * 4 > use->verb || isNounHere(lemma)}),
                    shape, false};
}

bool Lexicon::isNounHere(const QString &singular) const
{
    return m_archetypes.contains(singular) || m_fields.contains(singular) || m_capabilities.contains(singular) ||
           m_actors.contains(singular);
}

std::optional<NounClass> Lexicon::nounClass(const QString &singular) const
{
    const auto use = m_wordnet.use(singular.section(u' ', -1));
    return use && use->noun > 0 ? std::optional(use->nounClass) : std::nullopt;
}

const WordSense *Lexicon::sense(const QString &singular, const QSet<QString> &prompt) const
{
    const auto senses = m_senses.find(singular);
    if (senses == m_senses.end())
        return nullptr;
    for (const WordSense &sense : *senses) {
        const bool fits =
            sense.context.isEmpty() || std::any_of(sense.context.begin(), sense.context.end(),
                                                   [&](const QString &word) { return prompt.contains(word); });
        if (fits)
            return &sense;
    }
    return nullptr;
}

ActorKind Lexicon::roleOf(const QString &singular) const
{
    const ActorKind kind = actor(singular);
    return kind == ActorKind::None && isPerson(singular) ? ActorKind::Public : kind;
}

bool Lexicon::isPerson(const QString &singular) const
{
    if (m_actors.contains(singular))
        return true;
    return !m_archetypes.contains(singular) && nounClass(singular) == NounClass::Person;
}

bool Lexicon::isNotion(const QString &singular) const
{
    if (m_archetypes.contains(singular) || m_actors.contains(singular))
        return false;
    const auto form = verb(singular);
    const auto use = m_wordnet.use(singular);
    if (form && form->shape == VerbForm::Gerund)
        return !use || use->noun == 0 || use->nounClass == NounClass::Act || use->noun <= 2;
    if (!use || use->noun == 0)
        return false;
    switch (use->nounClass) {
    case NounClass::Attribute:
    case NounClass::Cognition:
    case NounClass::Feeling:
    case NounClass::Motive:
    case NounClass::Phenomenon:
    case NounClass::Process:
    case NounClass::Quantity:
    case NounClass::Relation:
    case NounClass::Shape:
    case NounClass::State:
    case NounClass::Time:
    case NounClass::Act:
    case NounClass::Tops:
        return true;
    default:
        return false;
    }
}

const VerbEntry *Lexicon::phrasalVerb(const QString &word, const QString &particle) const
{
    const auto form = m_forms.find(word);
    if (form == m_forms.end())
        return nullptr;
    const auto it = m_verbs.find(form->first + u' ' + particle);
    return it == m_verbs.end() ? nullptr : it->get();
}

const VerbEntry *Lexicon::verbByBase(const QString &base) const
{
    const auto it = m_verbs.find(base);
    return it == m_verbs.end() ? nullptr : it->get();
}

QString Lexicon::nominal(const QString &word) const
{
    return m_nominals.value(word);
}

ActorKind Lexicon::actor(const QString &singular) const
{
    const auto known = m_actors.constFind(singular);
    if (known != m_actors.constEnd() || singular.count(u' ') != 1)
        return known == m_actors.constEnd() ? ActorKind::None : *known;
    const QString kind = singular.section(u' ', 0, 0);
    const QString head = singular.section(u' ', 1);
    const bool isKind = isIn("rank"_L1, head) && !isIn("generic"_L1, kind) && !m_actors.contains(kind) &&
                        !isIn("adjective"_L1, kind) && nounClass(kind).has_value();
    const bool isOfHouse = isIn("business"_L1, kind) || isIn("app"_L1, kind);
    if (isKind && head == "owner"_L1 && !isOfHouse) // "farm owners": people with a farm, not those whose site it is
        return ActorKind::Public;
    return isKind ? m_actors.value(head, ActorKind::None) : ActorKind::None; // "case officer"
}

QString Lexicon::exactFieldSpecification(const QString &phrase) const
{
    return m_fields.value(phrase);
}

QString Lexicon::fieldSpecification(const QString &phrase) const
{
    if (const QString exact = m_fields.value(phrase); !exact.isEmpty())
        return exact;
    for (qsizetype space = phrase.indexOf(u' '); space >= 0; space = phrase.indexOf(u' ', space + 1)) {
        if (const QString byEnd = m_fieldEnds.value(phrase.mid(space + 1)); !byEnd.isEmpty())
            return byEnd;
    }
    return {};
}

QStringList Lexicon::archetype(const QString &thing) const
{
    return m_archetypes.value(thing);
}

QStringList Lexicon::parents(const QString &thing) const
{
    return m_parents.value(thing);
}

QStringList Lexicon::thingsOfPlace(const QString &place) const
{
    return m_places.value(place);
}

const CapabilityWord *Lexicon::capability(const QString &phrase) const
{
    const auto it = m_capabilities.find(phrase);
    return it == m_capabilities.end() ? nullptr : &*it;
}

QString Lexicon::reason(const QString &key) const
{
    return m_reasons.value(key, u"this is not something the built-in model can build"_s);
}

QString Lexicon::colour(const QString &joinedWords) const
{
    return m_colours.value(joinedWords);
}

QString Lexicon::foreign(const QString &phrase) const
{
    return m_foreign.value(phrase);
}

QString Lexicon::participle(const QString &base) const
{
    if (const qsizetype space = base.indexOf(u' '); space > 0)
        return participle(base.left(space)) + base.mid(space); // "checked in"
    QStringList irregular;
    for (auto it = m_forms.begin(); it != m_forms.end(); ++it) {
        if (it->first == base && it->second == VerbForm::Past && !it.key().endsWith(u"ed"_s))
            irregular.append(it.key());
    }
    const auto last = std::max_element(irregular.begin(), irregular.end(), [](const QString &a, const QString &b) {
        return std::pair(a.endsWith(u'n'), a) < std::pair(b.endsWith(u'n'), b); // "withdrew", "withdrawn"
    });
    if (last != irregular.end())
        return *last;
    const QString twice = doubled(base);
    if (!twice.isEmpty() || isIn("stressed"_L1, base))
        return base + base.back() + u"ed"_s;
    return past(base);
}

QString Lexicon::singular(const QString &word) const
{
    if (const auto it = m_singulars.find(word); it != m_singulars.end())
        return *it;
    if (const QString lemma = m_wordnet.irregularNoun(word); !lemma.isEmpty())
        return lemma;
    if (word.size() < 4 || !word.endsWith(u's') || word.endsWith(u"ss"_s) || word.endsWith(u"us"_s) ||
        word.endsWith(u"is"_s))
        return word;
    if (const auto use = m_wordnet.use(word); use && use->noun > 0 && !m_wordnet.use(word.chopped(1)))
        return word; // "lens", "canvas"
    if (word.endsWith(u"ies"_s))
        return m_wordnet.use(word.chopped(1)) && !m_wordnet.use(word.chopped(3) + u'y') ? word.chopped(1)
                                                                                        : word.chopped(3) + u'y';
    if (word.endsWith(u"ses"_s) && !m_wordnet.use(word.chopped(1)) && m_wordnet.use(word.chopped(2)))
        return word.chopped(2); // "buses"
    for (const auto ending : {"ches"_L1, "shes"_L1, "xes"_L1, "sses"_L1, "zzes"_L1}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    return word.chopped(1);
}

QString Lexicon::plural(const QString &word) const
{
    const qsizetype space = word.lastIndexOf(u' ');
    if (space >= 0)
        return word.left(space + 1) + plural(word.mid(space + 1));
    const QString lower = word.toLower();
    if (const auto it = m_plurals.find(lower); it != m_plurals.end())
        return word.left(1) + it->mid(1);
    return thirdPerson(word) == word + u"es"_s && word.endsWith(u'o') && !word.endsWith(u"ero"_s) ? word + u's'
                                                                                                  : thirdPerson(word);
}

bool Lexicon::isPlural(const QString &word) const
{
    static const QSet<QString> masses{u"staff"_s, u"hours"_s, u"crew"_s, u"sheep"_s, u"fish"_s, u"series"_s};
    return singular(word) != word || masses.contains(word);
}

bool Lexicon::knowsNoun(const QString &singular) const
{
    return m_archetypes.contains(singular) || m_fields.contains(singular) || m_actors.contains(singular) ||
           m_capabilities.contains(singular);
}

bool Lexicon::isEnglish(const QString &word) const
{
    if (m_english.contains(word) || m_english.contains(singular(word)))
        return true;
    const auto use = m_wordnet.use(singular(word));
    return (use && use->noun + use->verb + use->adjective + use->adverb > 6) || verb(word);
}

} // namespace autodevos::language
