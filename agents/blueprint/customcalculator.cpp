// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/customcalculator.h"

#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kIgnoreCase = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype kMostInputs = 6;

QString sentenceCased(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString withoutArticle(const QString &text)
{
    static const QRegularExpression article(
        u"^(?:the|an?|their|your|its|my|our|his|her|selected|chosen|given|rough|approximate|estimated|likely|exact)\\s+"_s,
        kIgnoreCase);
    QString plain = text.simplified();
    while (article.match(plain).hasMatch())
        plain.remove(article);
    return plain;
}

/// What is worked out is an amount of something, so that "the total of an order" of other records is not meant.
bool isResult(const QString &result)
{
    static const QRegularExpression head(
        u"\\b(?:costs?|prices?|fees?|quotes?|premium|wages?|pay|salary|rent|charges?|fare|budget|footprint|emissions?|"
        "consumption|estimate|postage|dosage|dose|deposit|donation|commission)$"_s,
        kIgnoreCase);
    return head.match(result).hasMatch();
}

bool isNumber(const QString &name)
{
    static const QRegularExpression counted(
        u"^number of |^amount of "
        u"|\\b(?:prices?|rates?|income|area|weight|distance|length|width|height|depth|hours?|days?|nights?|weeks?|"
        "months?|years?|people|persons|guests|rooms?|quantity|amount|volume|pages?|words?|kilometres?|kilometers?|"
        "miles?|"
        "age|floors?|windows?|doors?|metres?|meters?|feet|size in "
        ".*|mileage|copies|units?|pieces?|seats?|usage|duration|"
        "hectares?|acres?|litres?|participants|employees|users|minutes|thickness|perimeter)$"_s,
        kIgnoreCase);
    return counted.match(name).hasMatch();
}

QStringList usualOptions(const QString &name)
{
    static const QVector<std::pair<QString, QStringList>> known{
        {u"roof"_s, {u"Tiles"_s, u"Metal"_s, u"Slate"_s}},
        {u"material"_s, {u"Wood"_s, u"Metal"_s, u"Stone"_s, u"Plastic"_s}},
        {u"size"_s, {u"Small"_s, u"Medium"_s, u"Large"_s}},
        {u"destination"_s, {u"Domestic"_s, u"Europe"_s, u"Worldwide"_s}},
        {u"country"_s, {u"Domestic"_s, u"Europe"_s, u"Worldwide"_s}},
        {u"speed"_s, {u"Standard"_s, u"Express"_s, u"Overnight"_s}},
        {u"colour"_s, {u"White"_s, u"Black"_s, u"Custom"_s}},
        {u"color"_s, {u"White"_s, u"Black"_s, u"Custom"_s}},
        {u"vehicle"_s, {u"Small car"_s, u"Large car"_s, u"Van"_s}},
        {u"season"_s, {u"Low season"_s, u"Mid season"_s, u"High season"_s}},
    };
    for (const auto &[word, options] : known) {
        if (name.contains(word, Qt::CaseInsensitive))
            return options;
    }
    return {u"Basic"_s, u"Standard"_s, u"Premium"_s};
}

QStringList listed(const QString &text)
{
    static const QRegularExpression joint(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\band\\b|\\bor\\b)\\s*"_s, kIgnoreCase);
    QStringList items;
    for (const QString &item : text.split(joint, Qt::SkipEmptyParts)) {
        const QString plain = withoutArticle(item);
        if (!plain.isEmpty() && plain.size() <= 40)
            items.append(plain);
    }
    return items;
}

/// "material (tile, slate or metal)" gives its options away.
QString inputOf(const QString &name, const QStringList &options, const QString &text)
{
    const QString label = sentenceCased(name);
    if (options.isEmpty() && isNumber(name))
        return label + u":number"_s;
    QStringList choices;
    for (const QString &option : options)
        choices.append(sentenceCased(option));
    const bool isRoof = name.contains(u"material"_s) && text.contains(u"roof"_s, Qt::CaseInsensitive);
    if (choices.size() < 2)
        choices = usualOptions(isRoof ? u"roof"_s : name);
    return label + u":choice="_s + choices.join(u'|');
}

QStringList inputsOf(const QString &list, const QString &text)
{
    static const QRegularExpression part(u"\\(([^)]*)\\)"_s);
    QString plain = list;
    QVector<QStringList> options;
    for (auto match = part.match(plain); match.hasMatch(); match = part.match(plain)) {
        options.append(listed(match.captured(1)));
        plain.replace(match.capturedStart(), match.capturedLength(), u"#%1"_s.arg(options.size() - 1));
    }
    QStringList inputs;
    for (const QString &item : listed(plain)) {
        const qsizetype mark = item.lastIndexOf(u'#');
        const QStringList own = mark < 0 ? QStringList() : options.value(item.mid(mark + 1).toInt());
        const QString name = withoutArticle(mark < 0 ? item : item.left(mark));
        if (!name.isEmpty() && name.count(u' ') < 4 && inputs.size() < kMostInputs)
            inputs.append(inputOf(name, own, text));
    }
    return inputs;
}

/// More than a price alone, which nothing could be multiplied by.
bool isCounted(const QString &input)
{
    return input.endsWith(u":number"_s) && !input.startsWith(u"price"_s, Qt::CaseInsensitive) &&
           !input.startsWith(u"rate"_s, Qt::CaseInsensitive);
}

/// "Roof price" for a price that is worked out from the roof area.
QString titleOf(const QString &result, const QString &firstInput)
{
    const QString name = firstInput.section(u':', 0, 0);
    const bool isPlain = !result.contains(u' ') && name.count(u' ') == 1 && firstInput.endsWith(u":number"_s);
    return sentenceCased(isPlain ? name.section(u' ', 0, 0) + u' ' + result : result);
}

} // namespace

std::optional<CapabilityAsked> customCalculatorIn(const QString &text)
{
    static const QString by =
        u"\\s+(?:from|based on|depending on|by|using|given|with|for|according to|that (?:uses|takes|asks for))\\s+"_s;
    static const QRegularExpression asked(
        u"\\b(?:calculat\\w*|estimat\\w*|work(?:s|ing)? out)\\s+(?:(?:for|of|that "
        "(?:calculates|estimates|shows|gives))\\s+)?((?:[a-z-]+\\s+){0,5}?[a-z-]+)"_s +
            by + u"((?!its\\b|their\\b)[^.;:]{3,200})"_s,
        kIgnoreCase);
    static const QRegularExpression named(
        u"\\b((?:[a-z-]+\\s+){0,3}[a-z-]+)\\s+(?:calculator|estimator)"_s + by + u"([^.;:]{3,200})"_s, kIgnoreCase);
    // "I type the area and the number of coats, and it tells me the price"
    static const QRegularExpression told(
        u"\\b(?:types?|enters?|puts? in|keys? in|gives? it)\\s+(?<by>[^.;:]{3,160}?),?\\s+(?:and|then)\\s+"
        "(?:it|the (?:app|calculator|page|tool))\\s+(?:tells|shows|gives|works out|calculates|says)\\s+"
        "(?:(?:me|you|us|them)\\s+)?(?<result>(?:[a-z-]+\\s+){0,4}?[a-z-]+)(?=[,.;]|\\s+and\\b|$)"_s,
        kIgnoreCase);
    for (const QRegularExpression &shape : {asked, named, told}) {
        for (auto it = shape.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isTold = !match.captured(u"result"_s).isEmpty();
            const QString result = withoutArticle(isTold ? match.captured(u"result"_s) : match.captured(1));
            const QStringList inputs = inputsOf(isTold ? match.captured(u"by"_s) : match.captured(2), text);
            const bool isBare = inputs.size() < 2 && !isCounted(inputs.value(0));
            if (!isResult(result) || result.count(u' ') > 3 || inputs.isEmpty() || isBare)
                continue;
            const QString title = titleOf(result, inputs.constFirst());
            return CapabilityAsked{
                .kind = u"calculator"_s, .detail = title + u" calculator"_s, .fields = QStringList{title} + inputs};
        }
    }
    return std::nullopt;
}

} // namespace autodevos
