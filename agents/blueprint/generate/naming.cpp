// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/naming.h"

#include <QSet>

#include <utility>

namespace autodevos::naming {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
}

const QVector<std::pair<QString, QString>> &irregularPlurals()
{
    static const QVector<std::pair<QString, QString>> forms{
        {u"person"_s, u"people"_s},
        {u"child"_s, u"children"_s},
        {u"man"_s, u"men"_s},
        {u"woman"_s, u"women"_s},
        {u"foot"_s, u"feet"_s},
        {u"tooth"_s, u"teeth"_s},
        {u"mouse"_s, u"mice"_s},
        {u"goose"_s, u"geese"_s},
        {u"analysis"_s, u"analyses"_s},
        {u"criterion"_s, u"criteria"_s},
        {u"leaf"_s, u"leaves"_s},
        {u"shelf"_s, u"shelves"_s},
        {u"life"_s, u"lives"_s},
        {u"knife"_s, u"knives"_s},
        {u"half"_s, u"halves"_s},
        {u"hero"_s, u"heroes"_s},
        {u"potato"_s, u"potatoes"_s},
        {u"tomato"_s, u"tomatoes"_s},
        {u"quiz"_s, u"quizzes"_s},
        {u"movie"_s, u"movies"_s},
        {u"cookie"_s, u"cookies"_s},
        {u"zombie"_s, u"zombies"_s},
        {u"shoe"_s, u"shoes"_s},
        {u"recipe"_s, u"recipes"_s},
        {u"status"_s, u"statuses"_s},
        {u"bus"_s, u"buses"_s},
        {u"campus"_s, u"campuses"_s},
        {u"virus"_s, u"viruses"_s},
        {u"bonus"_s, u"bonuses"_s},
        {u"address"_s, u"addresses"_s},
        {u"expense"_s, u"expenses"_s},
        {u"house"_s, u"houses"_s},
        {u"course"_s, u"courses"_s},
        {u"exercise"_s, u"exercises"_s},
        {u"purchase"_s, u"purchases"_s},
        {u"release"_s, u"releases"_s},
        {u"case"_s, u"cases"_s},
        {u"phase"_s, u"phases"_s},
        {u"licence"_s, u"licences"_s},
        {u"nurse"_s, u"nurses"_s},
        {u"response"_s, u"responses"_s},
        {u"invoice"_s, u"invoices"_s},
        {u"alumnus"_s, u"alumni"_s},
        {u"fungus"_s, u"fungi"_s},
        {u"cactus"_s, u"cacti"_s},
        {u"nucleus"_s, u"nuclei"_s},
        {u"syllabus"_s, u"syllabi"_s},
        {u"stimulus"_s, u"stimuli"_s},
        {u"radius"_s, u"radii"_s},
        {u"terminus"_s, u"termini"_s},
        {u"curriculum"_s, u"curricula"_s},
        {u"bacterium"_s, u"bacteria"_s},
        {u"memorandum"_s, u"memoranda"_s},
        {u"addendum"_s, u"addenda"_s},
        {u"erratum"_s, u"errata"_s},
        {u"symposium"_s, u"symposia"_s},
        {u"stratum"_s, u"strata"_s},
        {u"spectrum"_s, u"spectra"_s},
        {u"genus"_s, u"genera"_s},
        {u"corpus"_s, u"corpora"_s},
        {u"axis"_s, u"axes"_s},
        {u"oasis"_s, u"oases"_s},
        {u"synopsis"_s, u"synopses"_s},
        {u"prognosis"_s, u"prognoses"_s},
        {u"synthesis"_s, u"syntheses"_s},
        {u"parenthesis"_s, u"parentheses"_s},
        {u"emphasis"_s, u"emphases"_s},
        {u"codex"_s, u"codices"_s},
        {u"larva"_s, u"larvae"_s},
        {u"vertebra"_s, u"vertebrae"_s},
        {u"nebula"_s, u"nebulae"_s},
        {u"alumna"_s, u"alumnae"_s},
        {u"antenna"_s, u"antennae"_s},
        {u"formula"_s, u"formulae"_s},
        {u"libretto"_s, u"libretti"_s},
        {u"scarf"_s, u"scarves"_s},
        {u"elf"_s, u"elves"_s},
        {u"dwarf"_s, u"dwarves"_s},
        {u"hoof"_s, u"hooves"_s},
        {u"sheaf"_s, u"sheaves"_s},
        {u"louse"_s, u"lice"_s},
        {u"die"_s, u"dice"_s},
        {u"census"_s, u"censuses"_s},
        {u"circus"_s, u"circuses"_s},
        {u"octopus"_s, u"octopuses"_s},
        {u"crocus"_s, u"crocuses"_s},
        {u"walrus"_s, u"walruses"_s},
        {u"prospectus"_s, u"prospectuses"_s},
        {u"ox"_s, u"oxen"_s},
        {u"phenomenon"_s, u"phenomena"_s},
        {u"medium"_s, u"media"_s},
        {u"basis"_s, u"bases"_s},
        {u"crisis"_s, u"crises"_s},
        {u"thesis"_s, u"theses"_s},
        {u"diagnosis"_s, u"diagnoses"_s},
        {u"hypothesis"_s, u"hypotheses"_s},
        {u"index"_s, u"indices"_s},
        {u"matrix"_s, u"matrices"_s},
        {u"vertex"_s, u"vertices"_s},
        {u"appendix"_s, u"appendices"_s},
        {u"wife"_s, u"wives"_s},
        {u"loaf"_s, u"loaves"_s},
        {u"wolf"_s, u"wolves"_s},
        {u"thief"_s, u"thieves"_s},
        {u"calf"_s, u"calves"_s},
        {u"echo"_s, u"echoes"_s},
        {u"disease"_s, u"diseases"_s},
        {u"cause"_s, u"causes"_s},
        {u"lease"_s, u"leases"_s},
        {u"database"_s, u"databases"_s},
        {u"horse"_s, u"horses"_s},
        {u"warehouse"_s, u"warehouses"_s},
    };
    return forms;
}

bool isUncountable(const QString &word)
{
    static const QSet<QString> same{u"series"_s,   u"species"_s, u"equipment"_s, u"information"_s,
                                    u"news"_s,     u"sheep"_s,   u"fish"_s,      u"software"_s,
                                    u"feedback"_s, u"staff"_s,   u"luggage"_s};
    return same.contains(word);
}

QString singularWord(const QString &word)
{
    if (isUncountable(word))
        return word;
    for (const auto &[one, many] : irregularPlurals()) {
        if (word == many)
            return one;
    }
    if (word.size() > 3 && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    for (const QLatin1StringView end : {"sses"_L1, "xes"_L1, "zes"_L1, "ches"_L1, "shes"_L1}) {
        if (word.endsWith(end))
            return word.chopped(2);
    }
    if (word.size() > 1 && word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1) &&
        !word.endsWith("is"_L1))
        return word.chopped(1);
    return word;
}

/// The word with its regular ending.
QString withPluralEnd(const QString &word)
{
    if (word.size() > 1 && word.endsWith(u'y') && !u"aeiou"_s.contains(word.at(word.size() - 2)))
        return word.chopped(1) + u"ies"_s;
    for (const QLatin1StringView end : {"s"_L1, "x"_L1, "z"_L1, "ch"_L1, "sh"_L1}) {
        if (word.endsWith(end))
            return word + u"es"_s;
    }
    return word + u's';
}

/// "tasks" stays "tasks".
QString pluralWord(const QString &word)
{
    if (isUncountable(word))
        return word;
    for (const auto &[one, many] : irregularPlurals()) {
        if (word == one || word == many)
            return many;
    }
    const QString one = singularWord(word);
    return one != word && withPluralEnd(one) == word ? word : withPluralEnd(word);
}

/// Applies `change` to the last word of a camel-case name and keeps how the name begins.
template<typename Change>
QString changeLastWord(const QString &name, const Change &change)
{
    qsizetype start = name.size();
    while (start > 0 && !name.at(start - 1).isUpper())
        --start;
    if (start > 0)
        --start;
    const bool isUpper = start < name.size() && name.at(start).isUpper();
    const QString changed = change(name.mid(start).toLower());
    return name.left(start) + (isUpper ? capitalised(changed) : changed);
}

const QSet<QString> &takenTypeNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        // Globals of the language and of browsers and Node.js, Prisma's own exports, and names that our templates use.
        const QString list = uR"(
Array ArrayBuffer Atomics BigInt Boolean Buffer DataView Date Error EvalError Function Generator Infinity Intl Iterator JSON
Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError
URIError URL URLSearchParams WeakMap WeakRef WeakSet Record Partial Required Readonly Pick Omit Exclude Extract NonNullable
Parameters ReturnType InstanceType Awaited Uppercase Lowercase Capitalize Uncapitalize Iterable Request Response Headers
URLSearchParams FormData Prisma PrismaClient Decimal JsonObject JsonArray JsonValue InputJsonValue DbNull JsonNull AnyNull
NullTypes Sql Skip Bytes Args Result Payload Exact ModelName TransactionClient LogLevel LogDefinition Datasource Enumerable
Float Int Json DateTime Unsupported ContentPage App Router Express Field Entity Resource Query Layout Link Route Routes Form
Input Button Suspense Fragment
Component React Props Principal)"_s;
        for (const QString &name : list.split(u' ', Qt::SkipEmptyParts)) {
            for (const QString &part : name.split(u'\n', Qt::SkipEmptyParts))
                all.insert(part);
        }
        return all;
    }();
    return names;
}

const QSet<QString> &reservedWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const QString list = u"abstract any arguments as asserts async await boolean break case catch class const "
                             "constructor continue debugger declare default delete do else enum eval export extends "
                             "false finally for from function get global globalThis if implements import in infer "
                             "instanceof interface is keyof let module namespace never new null number object of "
                             "package private protected public require return self set static string super switch "
                             "symbol this throw true try type typeof undefined unique unknown var void while window "
                             "with yield document process console prisma router app name status event location "
                             "history parent top length origin close open print"_s;
        for (const QString &word : list.split(u' '))
            all.insert(word);
        return all;
    }();
    return words;
}

} // namespace

QStringList words(const QString &name)
{
    QStringList found;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            found.append(word.toLower());
        word.clear();
    };
    const QString plain = name.normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue;
        if (!isAsciiLetterOrDigit(c)) {
            finish();
            continue;
        }
        const bool nextIsLower = i + 1 < plain.size() && plain.at(i + 1).isLower();
        if (c.isUpper() && !word.isEmpty() && (!word.back().isUpper() || nextIsLower))
            finish();
        word.append(c);
    }
    finish();
    return found;
}

QString camel(const QString &name)
{
    const QString upper = pascal(name);
    return upper.isEmpty() ? upper : upper.left(1).toLower() + upper.mid(1);
}

QString pascal(const QString &name)
{
    QString joined;
    for (const QString &word : words(name))
        joined += capitalised(word);
    return joined;
}

QString kebab(const QString &name)
{
    return words(name).join(u'-');
}

QString snake(const QString &name)
{
    return words(name).join(u'_');
}

QString slug(const QString &text)
{
    const QString made = kebab(text.toLower());
    return made.isEmpty() ? u"page"_s : made;
}

QString plural(const QString &name)
{
    return changeLastWord(name, pluralWord);
}

QString singular(const QString &name)
{
    return changeLastWord(name, singularWord);
}

QString typeName(const QString &entityName)
{
    return takenTypeNames().contains(entityName) ? entityName + u"Record"_s : entityName;
}

QString typeName(const Entity &entity)
{
    return typeName(entity.name);
}

QString delegateName(const QString &entityName)
{
    const QString type = typeName(entityName);
    return type.left(1).toLower() + type.mid(1);
}

QString variableName(const QString &name)
{
    return reservedWords().contains(name) ? name + u"Value"_s : name;
}

QString fileName(const Entity &entity)
{
    return kebab(entity.name);
}

QString routeName(const Entity &entity)
{
    static const QSet<QString> builtIn{u"auth"_s, u"dashboard"_s, u"health"_s, u"pages"_s, u"users"_s};
    const QString route = kebab(plural(entity.name));
    return builtIn.contains(route) ? kebab(entity.name) + u"-records"_s : route;
}

QString idName(const Relation &relation)
{
    return (relation.many ? singular(relation.name) : relation.name) + u"Id"_s;
}

QString idsName(const Relation &relation)
{
    return singular(relation.name) + u"Ids"_s;
}

QString toggleName(const Entity &toggle, const Entity &parent)
{
    QString rest = toggle.name;
    if (rest.size() > parent.name.size()) {
        if (rest.startsWith(parent.name))
            rest = rest.mid(parent.name.size());
        else if (rest.endsWith(parent.name))
            rest.chop(parent.name.size());
    }
    return camel(rest);
}

QString toggleFlag(const Entity &toggle, const Entity &parent)
{
    return u"is"_s + capitalised(toggleName(toggle, parent));
}

QString countName(const Entity &child, const Entity &parent)
{
    return toggleName(child, parent) + u"Count"_s;
}

} // namespace autodevos::naming
