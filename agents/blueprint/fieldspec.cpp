// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::NounPhrase;

namespace {

QStringList asciiWords(const QString &text)
{
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    // An accent goes, its letter stays: a "résumé" is one word.
    static const QRegularExpression mark(u"[\\p{M}']"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KD).remove(mark);
    return plain.split(other, Qt::SkipEmptyParts);
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1).toLower();
}

QString wordsOf(const QString &camel)
{
    QString words;
    for (const QChar c : camel)
        words += c.isUpper() ? u' ' + QString(c.toLower()) : QString(c);
    return words;
}

std::optional<FieldType> typeFrom(const QString &word)
{
    static const QHash<QString, FieldType> types = [] {
        QHash<QString, FieldType> known;
        for (int i = 0; i <= static_cast<int>(FieldType::List); ++i)
            known.insert(toString(static_cast<FieldType>(i)), static_cast<FieldType>(i));
        return known;
    }();
    const auto it = types.find(word);
    return it == types.end() ? std::nullopt : std::optional(*it);
}

std::optional<double> numberFrom(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// One specification: [name]:type[!][=option|option][min..max][@initial]
std::optional<Field> fieldFrom(const QString &specification, const QString &words)
{
    static const QRegularExpression shape(
        u"^([^:]*):([a-zA-Z]+)(!?)(?:=([^@]*))?(?:(-?\\d*)\\.\\.(\\d*))?(?:@(.*))?$"_s);
    const auto match = shape.match(specification);
    const auto type = typeFrom(match.captured(2));
    if (!match.hasMatch() || !type)
        return std::nullopt;
    Field field{.type = *type};
    const QString named = match.captured(1).trimmed();
    field.name = lowerCamel(named.isEmpty() ? words : named);
    field.label = sentenceCase(named.isEmpty() ? words : wordsOf(named));
    field.required = !match.captured(3).isEmpty();
    if (!match.captured(4).isEmpty())
        field.options = match.captured(4).split(u'|');
    field.minimum = numberFrom(match.captured(5));
    field.maximum = numberFrom(match.captured(6));
    field.initial = match.captured(7);
    return field;
}

bool looksBoolean(const NounPhrase &phrase)
{
    static const QSet<QString> starts{u"is"_s, u"has"_s, u"whether"_s, u"can"_s, u"allow"_s};
    return !phrase.words.isEmpty() && starts.contains(phrase.words.first());
}

Field plainField(const NounPhrase &phrase, const Lexicon &lexicon)
{
    Field field{.name = lowerCamel(phrase.words.join(u' ')), .label = sentenceCase(phrase.written)};
    const QString head = phrase.words.first();
    if (!phrase.of.isEmpty()) {
        const NounPhrase &of = phrase.of.first();
        const QString ofWords = of.words.join(u' ');
        if (head == "number"_L1 || head == "count"_L1 || head == "amount"_L1) {
            field.name = lowerCamel(of.isPlural ? lexicon.plural(ofWords) : ofWords);
            field.label = of.isPlural ? sentenceCase(lexicon.plural(ofWords)) : sentenceCase(phrase.written);
            field.type = FieldType::Integer;
            field.minimum = 0;
            return field;
        }
        field.name = lowerCamel(ofWords + u' ' + phrase.words.join(u' ')); // "size of the garden"
    }
    if (looksBoolean(phrase)) {
        field.type = FieldType::Boolean;
    } else if (phrase.words.size() > 1 && (phrase.words.last() == "on"_L1 || phrase.words.last() == "until"_L1)) {
        field.type = FieldType::Date; // "next service on"
    } else if (phrase.range) {
        field.type = FieldType::Integer;
        field.minimum = phrase.range->from;
        field.maximum = phrase.range->to;
    } else if (phrase.words.size() > 1 && lexicon.isIn("measured in"_L1, lexicon.singular(phrase.words.constFirst()))) {
        field.type = FieldType::Number; // "metres needed"
        field.minimum = 0;
    } else if (phrase.isPlural && lexicon.plural(phrase.head()) != phrase.head()) {
        field.type = FieldType::List;
        field.name = lowerCamel(lexicon.plural(phrase.words.join(u' ')));
    } else {
        field.maximum = 160;
    }
    return field;
}

void applyRange(QVector<Field> &fields, const NounPhrase &phrase)
{
    if (!phrase.range)
        return;
    for (Field &field : fields) {
        const bool takes = field.type == FieldType::Rating || field.type == FieldType::Integer ||
                           field.type == FieldType::Number || field.type == FieldType::Duration ||
                           field.type == FieldType::Money;
        if (takes) {
            field.minimum = phrase.range->from;
            field.maximum = phrase.range->to;
        }
    }
}

/// "estimate in hours", "contribution in euros": the unit says more than the words.
void applyUnit(Field &field, const QString &unit)
{
    static const QSet<QString> money{u"euros"_s, u"eur"_s, u"dollars"_s, u"usd"_s, u"pounds"_s, u"gbp"_s, u"cents"_s};
    static const QSet<QString> whole{u"days"_s,   u"weeks"_s,  u"months"_s, u"years"_s,
                                     u"points"_s, u"pieces"_s, u"kcal"_s,   u"calories"_s};
    if (unit.isEmpty() || field.type == FieldType::Enum)
        return;
    if (unit == "minutes"_L1)
        field.type = FieldType::Duration;
    else if (money.contains(unit))
        field.type = FieldType::Money;
    else
        field.type = whole.contains(unit) ? FieldType::Integer : FieldType::Number;
    field.minimum = 0;
    field.maximum.reset();
    if (field.type != FieldType::Duration && field.type != FieldType::Money)
        field.label += u" (%1)"_s.arg(unit == "kwh"_L1 ? u"kWh"_s : unit);
}

bool isYesOrNo(const NounPhrase &phrase)
{
    static const QSet<QString> words{u"yes"_s, u"no"_s, u"true"_s, u"false"_s, u"y"_s, u"n"_s, u"on"_s, u"off"_s};
    return phrase.parts.size() == 2 &&
           std::all_of(phrase.parts.begin(), phrase.parts.end(),
                       [](const NounPhrase &part) { return words.contains(part.written.toLower()); });
}

/// "brewing time", "drying time": how long it takes, not when it is.
bool isHowLong(const NounPhrase &phrase)
{
    static const QSet<QString> moments{u"opening"_s,  u"closing"_s, u"starting"_s, u"beginning"_s, u"ending"_s,
                                       u"boarding"_s, u"meeting"_s, u"landing"_s,  u"sailing"_s,   u"working"_s,
                                       u"morning"_s,  u"evening"_s, u"feeding"_s,  u"finishing"_s, u"posting"_s};
    const qsizetype count = phrase.words.size();
    return count > 1 && phrase.words.constLast() == "time"_L1 && phrase.words.at(count - 2).endsWith("ing"_L1) &&
           !moments.contains(phrase.words.at(count - 2));
}

/// "address (street, city, zip code)" asks for three fields; "status (open, closed)" for one with options.
bool partsAreFields(const NounPhrase &phrase, const Lexicon &lexicon)
{
    return phrase.parts.size() > 1 &&
           std::all_of(phrase.parts.begin(), phrase.parts.end(), [&](const NounPhrase &part) {
               return !lexicon.exactFieldSpecification(part.phrase()).isEmpty();
           });
}

} // namespace

QString lowerCamel(const QString &words)
{
    const QStringList list = asciiWords(words);
    QString name;
    for (const QString &word : list) {
        const bool isCamel = word.size() > 1 && word.toUpper() != word && word.toLower() != word;
        if (name.isEmpty())
            name = isCamel ? word.left(1).toLower() + word.mid(1) : word.toLower();
        else
            name += isCamel ? word.left(1).toUpper() + word.mid(1) : capital(word);
    }
    if (!name.isEmpty() && name.at(0).isDigit())
        name.prepend(u'n');
    return name.isEmpty() ? u"value"_s : name.left(60);
}

QString upperCamel(const QString &words)
{
    const QString name = lowerCamel(words);
    return name.left(1).toUpper() + name.mid(1);
}

QString sentenceCase(const QString &words)
{
    static const QStringList ownSpelling{u"pH"_s,  u"ISBN"_s, u"URL"_s, u"VAT"_s, u"IBAN"_s,
                                         u"GPS"_s, u"QR"_s,   u"PDF"_s, u"USB"_s, u"BMI"_s,
                                         u"SKU"_s, u"EAN"_s,  u"BPM"_s, u"RPM"_s, u"SPF"_s};
    QStringList parts = QString(words).replace(u'_', u' ').simplified().split(u' '); // tied while it was read
    parts.first() = parts.first().left(1).toUpper() + parts.first().mid(1);
    for (QString &part : parts) {
        const auto own = std::find_if(ownSpelling.begin(), ownSpelling.end(), [&part](const QString &spelling) {
            return spelling.compare(part, Qt::CaseInsensitive) == 0;
        });
        part = own == ownSpelling.end() ? part : *own;
    }
    return parts.join(u' ');
}

QStringList optionsFrom(const QStringList &words)
{
    QStringList options;
    QSet<QString> seen;
    for (const QString &word : words) {
        const QString option = sentenceCase(word).left(40);
        if (!option.isEmpty() && !seen.contains(option.toLower())) {
            seen.insert(option.toLower());
            options.append(option);
        }
    }
    return options;
}

QVector<Field> fieldsFromSpecification(const QString &specification, const QString &words)
{
    QVector<Field> fields;
    for (const QString &one : specification.split(u';', Qt::SkipEmptyParts)) {
        if (const auto field = fieldFrom(one, words))
            fields.append(*field);
    }
    return fields;
}

/// "valid_until" as two words: the spelling ties what the grammar is to leave together. "number_of_bags" counts bags.
NounPhrase untied(const NounPhrase &phrase, const Lexicon &lexicon)
{
    static const QSet<QString> counts{u"number"_s, u"count"_s, u"amount"_s};
    NounPhrase plain = phrase;
    plain.words = phrase.words.join(u' ').replace(u'_', u' ').split(u' ');
    plain.written.replace(u'_', u' ');
    for (NounPhrase &part : plain.parts)
        part.written.replace(u'_', u' ');
    if (plain.words.size() > 2 && plain.words.at(1) == "of"_L1 && counts.contains(plain.words.constFirst())) {
        QStringList counted = plain.words.mid(2);
        counted.last() = lexicon.singular(counted.constLast());
        plain.of = {{.words = counted, .written = plain.written.section(u" of "_s, 1), .isPlural = true}};
        plain.words = plain.words.mid(0, 1);
        plain.isPlural = false;
    }
    return plain;
}

QVector<Field> fieldsOf(const NounPhrase &tied, const Lexicon &lexicon)
{
    NounPhrase phrase = untied(tied, lexicon);
    if (phrase.parts.isEmpty() && phrase.of.size() == 1 && phrase.of.constFirst().parts.size() > 1)
        phrase.parts = std::exchange(phrase.of.first().parts, {}); // "kind of land (arable, pasture)"
    if (partsAreFields(phrase, lexicon)) {
        QVector<Field> fields;
        for (const NounPhrase &part : phrase.parts)
            fields += fieldsOf(part, lexicon);
        return fields;
    }
    static const QRegularExpression range(u"^(\\D+?)\\s+(\\d+)\\s*(?:to|-|\\x{2013})\\s*(\\d+)$"_s);
    if (const auto bounds = range.match(phrase.written);
        bounds.hasMatch() && phrase.words.size() > 1) { // "urgency 1 to 5"
        NounPhrase bare{.words = bounds.captured(1).toLower().split(u' ', Qt::SkipEmptyParts),
                        .written = bounds.captured(1)};
        Field field = fieldsOf(bare, lexicon).constFirst();
        if (field.type != FieldType::Number && field.type != FieldType::Rating && field.type != FieldType::Money)
            field.type = FieldType::Integer;
        field.options.clear();
        field.initial.clear();
        field.minimum = bounds.captured(2).toDouble();
        field.maximum = bounds.captured(3).toDouble();
        return {field};
    }
    // "price per night" is a price
    const QString words = phrase.phrase().section(u" per "_s, 0, 0);
    QString specification;
    if (!phrase.of.isEmpty()) // "date of birth"
        specification = lexicon.exactFieldSpecification(words + u" of "_s + phrase.of.first().phrase());
    else
        specification = lexicon.fieldSpecification(phrase.isPlural ? lexicon.plural(words) : words);
    if (specification.isEmpty() && phrase.of.isEmpty())
        specification = lexicon.fieldSpecification(words);
    if (isHowLong(phrase))
        specification = u":duration1..100000"_s;
    static const QSet<QString> counts{u"number"_s, u"count"_s, u"amount"_s};
    if (specification.isEmpty() && !phrase.of.isEmpty() && !counts.contains(words)) { // "expiry date of their licence"
        const Field usual = fieldsFromSpecification(lexicon.exactFieldSpecification(words), words).value(0);
        Field field = plainField(phrase, lexicon);
        const bool isTyped =
            usual.type != FieldType::String && !usual.name.isEmpty() && !phrase.range && !phrase.isPlural;
        if (isTyped) {
            field.type = usual.type;
            field.options = usual.options;
            field.initial = usual.initial;
            field.minimum = usual.minimum;
            field.maximum = usual.maximum;
            if (field.type == FieldType::Date)
                field.label = sentenceCase(wordsOf(field.name));
            return {field};
        }
    }
    QVector<Field> fields;
    const QString many = phrase.isPlural ? lexicon.plural(words) : QString();
    const bool isCounted = !many.isEmpty() && specification.startsWith(":integer"_L1) &&
                           lexicon.exactFieldSpecification(many) == specification; // "points and assists"
    if (!specification.isEmpty())
        fields = fieldsFromSpecification(specification, isCounted ? many : words);
    if (fields.size() == 1 && words != phrase.phrase() && !specification.isEmpty())
        fields[0].label = sentenceCase(phrase.written); // "price per night"
    if (fields.isEmpty())
        fields = {plainField(phrase, lexicon)};
    if (fields.size() == 1)
        applyUnit(fields[0], phrase.unit);
    if (fields.size() == 1 && isYesOrNo(phrase)) {
        fields[0].type = FieldType::Boolean;
        fields[0].minimum.reset();
        fields[0].maximum.reset();
    } else if (fields.size() == 1 && phrase.parts.size() > 1) {
        QStringList options;
        for (const NounPhrase &part : phrase.parts)
            options.append(part.written);
        fields[0].options = optionsFrom(options);
        fields[0].type = FieldType::Enum;
        fields[0].required = true;
        fields[0].minimum.reset();
        fields[0].maximum.reset();
        fields[0].initial = fields[0].options.first();
    }
    applyRange(fields, phrase);
    for (Field &field : fields) { // "a rating from 0 to 3000" is no row of stars
        if (field.type == FieldType::Rating && field.maximum.value_or(0) > 10)
            field.type = FieldType::Integer;
    }
    return fields;
}

QVector<Field> archetypeFields(const QString &thing, const Lexicon &lexicon)
{
    QVector<Field> fields;
    for (const QString &entry : lexicon.archetype(thing)) {
        const QString text = entry.trimmed();
        if (text.contains(u':')) {
            fields += fieldsFromSpecification(text, text.section(u':', 0, 0));
            continue;
        }
        const bool isRequired = text.endsWith(u'!');
        const QString words = isRequired ? text.chopped(1) : text;
        const NounPhrase phrase{.words = words.split(u' '), .written = words};
        QVector<Field> found = fieldsOf(phrase, lexicon);
        for (Field &field : found)
            field.required = field.required || isRequired;
        fields += found;
    }
    return fields;
}

bool isNaming(const Field &field)
{
    static const QSet<QString> names{u"name"_s,     u"title"_s,     u"subject"_s,  u"question"_s,
                                     u"headline"_s, u"label"_s,     u"term"_s,     u"number"_s,
                                     u"code"_s,     u"firstName"_s, u"username"_s, u"description"_s};
    return field.type == FieldType::String && names.contains(field.name);
}

} // namespace autodevos
