// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/turnsofspeech.h"

#include "agents/blueprint/turnsofrecords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

const QString kItems = u"((?:[\\w.-]+(?: [\\w-]+){0,3}, ){0,8}[\\w.-]+(?: [\\w-]+){0,3},? and [\\w.-]+(?: of "
                       "[\\w-]+| [\\w-]+)?)"_s;

/// A word for what can be counted or measured, not for who or where somebody is.
bool isFigure(const QString &item, const language::Lexicon &lexicon)
{
    static const QSet<QString> types{u"string"_s, u"email"_s, u"phone"_s, u"url"_s,  u"image"_s,  u"text"_s,
                                     u"date"_s,   u"time"_s,  u"enum"_s,  u"file"_s, u"boolean"_s};
    const QString specification = lexicon.exactFieldSpecification(lexicon.singular(item.section(u" of "_s, 0, 0)));
    const QString type = specification.section(u':', 1).section(QRegularExpression(u"[^a-z]"_s), 0, 0);
    return item.startsWith("number of "_L1) || item.startsWith("amount of "_L1) || !types.contains(type);
}

QStringList itemsOf(const QString &list)
{
    static const QRegularExpression joint = pattern(u"\\s*(?:,\\s*(?:and\\s+)?|\\band\\b)\\s*(?:an? |the )?"_s);
    return list.split(joint, Qt::SkipEmptyParts);
}

/// "recording fill-ups", "log each run": what happens again and again itself.
bool isRecorded(const QString &text, const QString &holder)
{
    static const QRegularExpression measured = pattern(u"\\b(?:measurements|readings)\\b"_s);
    if (measured.match(text).hasMatch()) // "recording measurements … pH and moisture for each sample"
        return false;
    return pattern(
               u"\\b(?:record|log|enter|add|note|register)(?:s|ing|ging)? (?:(?:the|an?|each|every|new|their) )?%1"_s
                   .arg(QRegularExpression::escape(holder)))
        .match(text)
        .hasMatch();
}

/// "Every store enters its daily revenue, receipts and returns", "record clicks and spend for each campaign": figures
/// that come again and again belong to records of their own.
void readFigures(TracedText &prompt, const language::Lexicon &lexicon)
{
    struct Form {
        QRegularExpression written;
        int holder;
        int figures;
    };
    static const QVector<Form> forms{
        {pattern(u"\\b(?:every|each) (\\w+) (?:enters?|reports?|records?|submits?|logs?|sends?) (?:its |their |the "
                 u")?(?:daily|weekly|monthly|hourly) "_s +
                 kItems + u"(?=[.;]|$)"_s),
         1, 2},
        {pattern(u"\\b(?:the )?(\\w+s) (?:report|send|deliver|measure|transmit) "_s + kItems +
                 u" (?:every|each|once an?) (?:hour|day|week|month|minute|(?:\\w+ )?(?:hours|days|minutes))"_s),
         1, 2},
        {pattern(u"\\b(?:record|enter|log|track|register|collect|capture)s? (?:the )?"_s + kItems +
                 u" (?:for|per|of) (?:each|every) ([\\w-]+)"_s),
         2, 1},
    };
    for (const Form &form : forms) {
        const auto found = form.written.match(prompt.text());
        if (!found.hasMatch())
            continue;
        const QStringList items = itemsOf(found.captured(form.figures));
        const bool areFigures = items.size() > 1 && std::all_of(items.begin(), items.end(), [&](const QString &item) {
                                    return isFigure(item.toLower(), lexicon);
                                });
        if (!areFigures)
            continue;
        const QString holder = lexicon.singular(found.captured(form.holder).toLower());
        TracedText read = prompt.mid(found.capturedStart(), 0);
        const bool isOnce = lexicon.isIn("party"_L1, holder); // "a wetsuit size and age for each participant"
        if (isOnce || isRecorded(prompt.text(), found.captured(form.holder))) { // "… litres for each fill-up"
            read.append(u"enter %1 with "_s.arg(lexicon.plural(holder)));
            read.append(prompt.mid(found.capturedStart(form.figures), found.capturedLength(form.figures)));
            prompt.replace(found.capturedStart(), found.capturedLength(), read);
            continue;
        }
        read.append(u"enter measurements (%1, date, "_s.arg(holder));
        read.append(prompt.mid(found.capturedStart(form.figures), found.capturedLength(form.figures)));
        read.append(u")"_s);
        const bool isWhole =
            found.capturedEnd() >= prompt.size() || u".;"_s.contains(prompt.text().at(found.capturedEnd()));
        if (form.holder == 1 || isWhole) // a sentence of its own: then what they belong to is kept as well
            read.append(u". Every %1 has a name and a location"_s.arg(holder));
        prompt.replace(found.capturedStart(), found.capturedLength(), read);
    }
}

/// "record the monthly yield of each roof in kWh": a figure of each that comes again and again.
void readRhythm(TracedText &prompt)
{
    static const QRegularExpression said = pattern(
        u"\\b(?:record|enter|log|track|note)s? (?:the |its |their )?(?:daily|weekly|monthly|yearly|hourly|annual) "
        "([a-z]+(?: [a-z]+)?) (?:of|for|per) (?:each|every) ([a-z]+)(?: in (?:kwh|kw|kg|km|litres|hours|euros|"
        "dollars|tonnes|metres))?"_s);
    const auto found = said.match(prompt.text());
    const qsizetype end = found.hasMatch() ? prompt.text().indexOf(u'.', found.capturedEnd()) : -1;
    if (end < 0)
        return;
    TracedText more = prompt.mid(end, 0);
    more.append(u". Every %1 has a name and a location"_s.arg(found.captured(2)));
    prompt.replace(end, 0, more);
    TracedText read = prompt.mid(found.capturedStart(), 0);
    read.append(u"enter measurements (%1, date, "_s.arg(found.captured(2)));
    read.append(prompt.mid(found.capturedStart(1), found.capturedLength(1)));
    read.append(u")"_s);
    prompt.replace(found.capturedStart(), found.capturedLength(), read);
}

/// "a data entry page: beach, date, then counts for bottles, bags and others": entries with a number of each. What is
/// added up "per beach" is kept in a list of its own.
void readEntryPage(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression page = pattern(
        u"\\b(?:(?:we|I) (?:need|want|would like|have) |there (?:is|should be|must be) )?(?:an? |the )?"
        "(?:(?:simple|short|quick|daily|small|little|easy) )*(?:data[- ])?(?:entry|input|recording|logging|reporting) "
        "(?:page|form|screen|sheet|mask)(?::| with(?: fields for)?:?| for) ([^.:;\\n]+,[^.:;\\n]+)"_s);
    static const QRegularExpression counts =
        pattern(u"(?:, )?\\b(?:then |and )?(?:the )?(?:counts|numbers|amounts|quantities) (?:for|of) ([^.]+,[^.]+)$"_s);
    const auto found = page.match(prompt.text());
    if (!found.hasMatch())
        return;
    const auto counted = counts.match(found.captured(1));
    const QString plain = counted.hasMatch() ? found.captured(1).left(counted.capturedStart()) : found.captured(1);
    QStringList items = itemsOf(plain);
    for (const QString &item : counted.hasMatch() ? itemsOf(counted.captured(1)) : QStringList())
        items.append(u"number of "_s + item);
    for (QString &item : items)
        item.replace(u' ', u'_');
    TracedText read(u"People enter entries ("_s, prompt.mid(found.capturedStart()));
    read.append(TracedText(items.join(u", "_s), prompt.mid(found.capturedStart(1), found.capturedLength(1))));
    read.append(u")"_s);
    for (const QString &item : std::as_const(items)) {
        const QString word = lexicon.singular(item.toLower());
        if (pattern(u"\\b(?:per|by|of each|for each|of every) %1\\b"_s.arg(QRegularExpression::escape(word)))
                .match(prompt.text())
                .hasMatch())
            read.append(u". Every %1 has a name and a location"_s.arg(word));
    }
    prompt.replace(found.capturedStart(), found.capturedLength(), read);
}

/// "recording hive weights", "showing honey yield over time": figures of the hives that are measured again and again.
void readMeasured(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression recorded = pattern(
        u"\\b(?:record|log|enter|track|note)(?:ing|s)? (?:the )?([a-z]+) ([a-z]+s)\\b(?! of\\b| by\\b| with\\b)"_s);
    static const QRegularExpression drawn = pattern(
        u"\\b(?:show|display|chart|plot|see|view|visuali[sz])(?:ing|e|es|s)? (?:the )?([a-z]+ [a-z]+|[a-z]+) over "
        u"time\\b"_s);
    const auto isNumber = [&](const QString &words) {
        const QString type = lexicon.fieldSpecification(words).section(u':', 1);
        return type.startsWith("number"_L1) || type.startsWith("integer"_L1);
    };
    qsizetype from = 0;
    for (auto found = recorded.match(prompt.text()); found.hasMatch(); found = recorded.match(prompt.text(), from)) {
        from = found.capturedEnd();
        const QString holder = found.captured(1).toLower();
        const QString figure = lexicon.singular(found.captured(2).toLower());
        const bool isOfHolder =
            isNumber(figure) && !lexicon.isArchetype(holder + u' ' + figure) &&
            pattern(u"\\b%1s\\b"_s.arg(QRegularExpression::escape(holder))).match(prompt.text()).hasMatch();
        if (!isOfHolder)
            continue;
        TracedText read = prompt.mid(found.capturedStart(), 0);
        read.append(u"entering measurements (%1, date, %2"_s.arg(holder, figure));
        const auto shown = drawn.match(prompt.text());
        const QString more = shown.captured(1).toLower();
        if (shown.hasMatch() && !lexicon.isArchetype(more) && !lexicon.capability(more) && more != figure) {
            read.append(u", "_s + more);
            if (shown.capturedStart() > found.capturedEnd())
                prompt.replace(shown.capturedStart(), shown.capturedLength(),
                               TracedText(u"charts"_s, prompt.mid(shown.capturedStart(), 1)));
        }
        read.append(u")"_s);
        prompt.replace(found.capturedStart(), found.capturedLength(), read);
        return;
    }
    const auto shown = drawn.match(prompt.text());
    const QString figure = lexicon.singular(shown.captured(1).toLower());
    const QString head = figure.section(u' ', -1);
    static const QRegularExpression readings = pattern(u"\\b(readings|measurements)\\b"_s);
    const auto kept = readings.match(prompt.text());
    const auto isSaidTwice = [&] {
        return prompt.text().count(pattern(u"\\b%1s?\\b"_s.arg(QRegularExpression::escape(head)))) > 1;
    };
    if (!shown.hasMatch() || !isNumber(figure) || lexicon.isArchetype(figure) || lexicon.capability(figure) ||
        isSaidTwice())
        return;
    TracedText read = prompt.mid(shown.capturedStart(), 0);
    read.append(u"showing charts, entering %1 (date, %2)"_s.arg(
        kept.hasMatch() ? kept.captured(1).toLower() : u"measurements"_s, figure));
    prompt.replace(shown.capturedStart(), shown.capturedLength(), read);
}

/// What is to be seen of something: "occupancy and income" of each "car park".
struct ShownFigures {
    QStringList items;
    QString holder;     ///< singular; empty: nobody named
    qsizetype from = 0; ///< where the figures are written, and where they end
    qsizetype to = 0;
    qsizetype end = 0;   ///< of all that is said
    bool isSaid = false; ///< "show", not "showing"
};

/// Of a match of verb, form, figures and holder. "viewing on-time rates, comparing lines and listing causes" ends with
/// the next deed, and is of what is compared.
ShownFigures shownFiguresOf(const QRegularExpressionMatch &found, const language::Lexicon &lexicon)
{
    const QString written = found.captured(3).toLower();
    ShownFigures figures{.items = itemsOf(written),
                         .holder = lexicon.singular(found.captured(4).toLower()),
                         .from = found.capturedStart(3),
                         .to = found.capturedEnd(3),
                         .end = found.capturedEnd(),
                         .isSaid = found.captured(2).isEmpty() || found.captured(2) == "s"_L1};
    const auto deed = std::ranges::find_if(figures.items, [&lexicon](const QString &item) {
        const auto form = lexicon.verb(item.section(u' ', 0, 0));
        return item.contains(u' ') && form && form->isListed && form->shape == language::VerbForm::Gerund &&
               !form->verb->isNoun;
    });
    if (deed != figures.items.end()) {
        const QString compared = lexicon.singular(deed->section(u' ', -1));
        const bool isHolder = deed->startsWith("comparing "_L1) && lexicon.isIn("figure holder"_L1, compared);
        figures.holder = isHolder ? compared : QString();
        qsizetype length = written.indexOf(*deed);
        for (const QString &joint : {u" "_s, u"and"_s, u" "_s, u","_s})
            length -= written.left(length).endsWith(joint) ? joint.size() : 0;
        figures.to = figures.end = figures.from + std::max<qsizetype>(0, length);
        figures.items.erase(deed, figures.items.end());
    }
    if (lexicon.isIn("period"_L1, figures.holder))
        figures.holder.clear();
    return figures;
}

/// "a dashboard … showing the power output of each turbine": figures that such an app draws are kept day by day, and
/// what they are of in a list of its own. Nothing where figures were read before.
void readDashboard(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression dashboard = pattern(u"\\A[^.\\n]{0,160}?\\b(?:dashboards?|analytics|analysis|"
                                                        u"visuali[sz]ations?|monitors?|monitoring|statistics|metrics|"
                                                        u"telemetry)\\b"_s);
    static const QRegularExpression shown = pattern(
        u"\\b(show|display|view|see|chart|plot|monitor|track|present|watch|compare?|explore?|visuali[sz]e?|analy[sz]e?)"
        u"(s|ing)? (?:(?:the|their|its|daily|weekly|monthly|hourly) )*"
        u"((?:%1(?: %1){0,2}, ){0,6}(?:%1(?: %1){0,2},? and )?(?:%1 ){0,3}%1?) "
        u"(?:(?:of|per|by|for|in|at|across) (?:(?:each|every|all|the|individual|single|different|our|its) )*([a-z]+(?: "
        u"[a-z]+)?)|over time)(?=[.,;]| and\\b| over\\b| with\\b| (?:per|by) \\w+[.,;]|$)"_s.replace(
            u"%1"_s, u"(?!(?:by|per|for|over|across|in|at)\\b)[\\w.-]+"_s));
    static const QRegularExpression kept = pattern(
        u"\\b(?:measurements?|(?<!each )(?<!every )(?<!shown )(?<!displayed )(?<!these )(?<!the )(?<!selected )readings?|entries|entry|logs?)\\b"_s);
    static const QRegularExpression app = pattern(
        u"(?:^|[.!?]\\s+)((?:the |this |our )?(?:dashboard|website|site|app|application|platform|tool|system|page|"
        u"it) (?:should |must |will |shall )?(?:be able to )?)$"_s);
    if (!dashboard.match(prompt.text()).hasMatch() || kept.match(prompt.text()).hasMatch())
        return;
    static const QRegularExpression compared =
        pattern(u"\\b(view|show|display|track)(ing|s)? ((?:[\\w-]+ ){0,2}[\\w-]+), "
                u"compar(?:ing|es?) (?:the |all )?((?:\\w+ )?\\w+)s(?=,| and\\b)"_s);
    prompt.put(compared, u"%1%2 %3 of each %4"_s); // "viewing on-time rates, comparing tram lines"
    const auto isMeasured = [&](const QString &item) {
        if (item.startsWith("number of "_L1)) // "trees per species" are counted where trees are added
            return !isRecorded(prompt.text(), item.mid(10)) &&
                   !isRecorded(prompt.text(), lexicon.singular(item.mid(10)));
        return lexicon.isIn("figure"_L1, lexicon.singular(item.section(u' ', -1))) ||
               lexicon.isIn("figure"_L1, lexicon.singular(item));
    };
    const auto isCounted = [&](const QString &item) { // "visitors, new members and revenue"
        return !item.startsWith("of "_L1) && (isMeasured(item) || lexicon.isPlural(item.section(u' ', -1)));
    };
    qsizetype from = 0;
    qsizetype end = -1; // of the figures, as soon as there are some
    QString first;      // holder
    for (auto found = shown.match(prompt.text()); found.hasMatch(); found = shown.match(prompt.text(), from)) {
        from = found.capturedStart() + 1;
        const ShownFigures figures = shownFiguresOf(found, lexicon);
        if (std::ranges::none_of(figures.items, isMeasured) || !std::ranges::all_of(figures.items, isCounted))
            continue;
        const auto shower = app.match(prompt.text().left(found.capturedStart())); // "The dashboard should show …"
        const qsizetype start = shower.hasMatch() ? shower.capturedStart(1) : found.capturedStart();
        const TracedText place = prompt.mid(start);
        TracedText written = prompt.mid(figures.from, figures.to - figures.from);
        const qsizetype length = figures.end - start;
        if (end >= 0) { // "… and comparing ticket income over time": of the same
            if (!figures.holder.isEmpty() && figures.holder != first)
                continue;
            TracedText more(u", "_s, place);
            more.append(written);
            const QString charts = shower.hasMatch() ? u"users view charts"_s : u"view charts"_s;
            prompt.replace(start, length, TracedText(figures.isSaid ? charts : u"viewing charts"_s, place));
            prompt.replace(end, 0, more);
            end += more.size();
            continue;
        }
        first = figures.holder;
        const QString enter = shower.hasMatch() ? u"users enter measurements ("_s : u"enter measurements ("_s;
        TracedText read(figures.isSaid ? enter : u"entering measurements ("_s, place);
        read.append(first.isEmpty() ? u"date, "_s : first + u", date, "_s);
        for (const QString &item : figures.items) {
            if (!isMeasured(item))
                written.put(pattern(u"\\b%1\\b"_s.arg(QRegularExpression::escape(item))), u"number of "_s + item);
        }
        read.append(written);
        read.append(u")"_s);
        TracedText holders(prompt.text().trimmed().endsWith(u'.') ? u" Every "_s : u". Every "_s, place);
        holders.append(TracedText(first + u" has a name and a location."_s, prompt.mid(figures.end - 1)));
        prompt.replace(start, length, read);
        if (!first.isEmpty())
            prompt.append(holders);
        end = start + read.size() - 1;
        from = end;
    }
}

/// "ingredient stock": the stock of the ingredients.
void readStockOf(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression said =
        pattern(u"\\b([a-z]+) stock(?: levels?| control| management| keeping)?(?=,| and\\b|[.;])"_s);
    qsizetype from = 0;
    for (auto found = said.match(prompt.text()); found.hasMatch(); found = said.match(prompt.text(), from)) {
        from = found.capturedEnd();
        const QString word = found.captured(1).toLower();
        const auto use = lexicon.use(word);
        const bool isStuff =
            use && use->noun > 0 && use->adjective <= use->noun &&
            (use->nounClass == language::NounClass::Food || use->nounClass == language::NounClass::Substance ||
             (use->nounClass == language::NounClass::Artifact && lexicon.isArchetype(word)));
        if (!isStuff && word != "ingredient"_L1 && word != "material"_L1 && word != "medicine"_L1)
            continue;
        TracedText read = prompt.mid(found.capturedStart(), 0);
        read.append(u"stock of %1"_s.arg(lexicon.plural(word)));
        prompt.replace(found.capturedStart(), found.capturedLength(), read);
    }
}

/// "a gallery of works … enlarge a work": what an artist shows are pieces.
void readWorks(TracedText &prompt)
{
    static const QRegularExpression artist =
        pattern(u"\\b(?:potter|sculptor|painter|ceramicist|ceramic artist|illustrator|printmaker|weaver|jeweller|"
                u"glassblower|calligrapher|woodcarver|tattoo artist|tattooist)\\b"_s);
    static const QRegularExpression portfolio = pattern(u"\\bportfolio\\b"_s);
    if (!artist.match(prompt.text()).hasMatch() || !portfolio.match(prompt.text()).hasMatch())
        return;
    prompt.put(pattern(u"\\b(of|the|all|her|his|their|my|filter|browse|view|see) works\\b"_s), u"%1 pieces"_s);
    prompt.put(pattern(u"\\b(an?|each|any|every|one|the) work\\b(?! (?:of|on|for)\\b)"_s), u"%1 piece"_s);
    static const QRegularExpression pictured = pattern(u"\\b(?:tattoo artist|tattooist|illustrator|painter)\\b"_s);
    if (pictured.match(prompt.text()).hasMatch()) { // of these each picture is a piece
        prompt.put(pattern(u"\\b(?:picture|photo|image) gallery\\b"_s), u"gallery of pieces"_s);
        prompt.put(pattern(u"\\b(an?|each|any|every|one|the) (?:picture|photo|image)(?= (?:and|to|with)\\b|[.,;])"_s),
                   u"%1 piece"_s);
    }
    static const QRegularExpression pieces = pattern(u"\\bgallery of pieces\\b"_s);
    if (pieces.match(prompt.text()).hasMatch())
        prompt.put(pattern(u"\\b(filter|browse|search|sort) (?:the |my )?gallery\\b"_s), u"%1 pieces"_s);
}

/// "tent, caravan and cabin pitches": nouns without an article, of one kind with the last.
void readSharedHeads(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression list =
        pattern(u"\\b(?:[a-z]+ing|of|for|with|book|reserve|rent|add|manage|browse) ((?:[a-z]+, )+[a-z]+,? (?:and|or) "
                "([a-z]+)) ([a-z]+s)\\b(?=[.,;]| (?:to|for|with|by|in|on|and)\\b)"_s);
    const auto isKind = [&](const QString &word) {
        const auto use = lexicon.use(word);
        return use && use->noun > 0 && use->adjective <= use->noun && use->canBe(language::NounClass::Artifact) &&
               !lexicon.isPlural(word) && lexicon.exactFieldSpecification(word).isEmpty() &&
               !lexicon.isIn("measure"_L1, word);
    };
    qsizetype from = 0;
    for (auto found = list.match(prompt.text(), from); found.hasMatch(); found = list.match(prompt.text(), from)) {
        from = found.capturedEnd(1);
        const QStringList kinds = itemsOf(found.captured(1).toLower());
        const QString head = lexicon.singular(found.captured(3).toLower());
        if (!std::all_of(kinds.begin(), kinds.end(), isKind) || lexicon.isIn("generic"_L1, head) ||
            lexicon.isIn("shell"_L1, head) || lexicon.isPerson(head))
            continue;
        TracedText read = prompt.mid(found.capturedStart(3), found.capturedLength(3));
        read.append(u" with a type ("_s);
        read.append(prompt.mid(found.capturedStart(1), found.capturedLength(1)));
        read.append(u")"_s);
        prompt.replace(found.capturedStart(1), found.capturedEnd(3) - found.capturedStart(1), read);
    }
}

/// "a site that sells and rents houseboats", "on which houseboats are offered for sale or rent": these are what there
/// is, each for one or the other; "offers" and "listings" are these too.
void readOffered(TracedText &prompt)
{
    static const QString both = u"(?:sells?|rents?|lets?|hires?|leases?)(?: out)? (?:and|or) "
                                "(?:sells?|rents?|lets?|hires?|leases?)(?: out)? "_s;
    static const QString doing = u"(?:selling|buying|renting|letting|hiring|leasing)(?: out)? (?:and|or) "
                                 "(?:selling|buying|renting|letting|hiring|leasing)(?: out)? "_s;
    static const QVector<QRegularExpression> forms{
        pattern(u"\\b(?:on|in|at|through) which ((?:[a-z-]+ )?[a-z-]+s)(?: and (?:[a-z-]+ )?[a-z-]+s)? (?:are|can be) "
                "(?:offered|advertised|listed) for (?:sale|rent|hire|lease) (?:or|and) (?:sale|rent|hire|lease)\\b"_s),
        pattern(u"\\b(?:that|which|who) "_s + both + u"((?:[a-z-]+ )?[a-z-]+s)\\b"_s),
        pattern(u"\\bfor "_s + doing + u"((?:[a-z-]+ )?[a-z-]+s)\\b"_s)};
    for (const QRegularExpression &form : forms) {
        const auto found = form.match(prompt.text());
        const qsizetype end = found.hasMatch() ? prompt.text().indexOf(u'.', found.capturedEnd()) : -1;
        if (end < 0)
            continue;
        const QString goods = found.captured(1);
        TracedText more = prompt.mid(end, 0);
        more.append(u". Visitors can filter %1 by offer type (sale, rent) and price"_s.arg(goods));
        prompt.replace(end, 0, more);
        TracedText read(u"with "_s, prompt.mid(found.capturedStart(), 1));
        read.append(prompt.mid(found.capturedStart(1), found.capturedLength(1)));
        prompt.replace(found.capturedStart(), found.capturedLength(), read);
        prompt.put(pattern(u"\\b(add|edit|delete|withdraw|publish|manage|create|browse|see|view|compare|remove|post|"
                           "hide)((?:, (?:\\w+))*(?:,? (?:and|or) \\w+)?) (?:their |the |all |new )?"
                           "(?:offers|listings|adverts|ads)\\b"_s),
                   u"%1%2 "_s + goods);
        prompt.put(pattern(u"\\bwithdraw (?=%1\\b)"_s.arg(goods)), u"remove "_s);
        return;
    }
}

/// "choose the number of adults, children and bicycles": a count of each, said by who books.
void readCounts(TracedText &prompt)
{
    static const QRegularExpression list =
        pattern(u"\\b(?:choose|select|enter|specify|give|state|pick)\\b[^.;]{0,40}?\\bthe number of "
                "((?:[a-z]+, ){0,5}[a-z]+,? and [a-z]+)(?=[.,;]| (?:to|for|with|before|on|and)\\b)"_s);
    static const QRegularExpression item = pattern(u"\\b(?!and\\b)[a-z]+"_s);
    const auto found = list.match(prompt.text());
    if (!found.hasMatch())
        return;
    TracedText read;
    auto items = item.globalMatch(found.captured(1));
    while (items.hasNext()) {
        const auto one = items.next();
        if (read.size() > 0)
            read.append(u", the number of "_s);
        read.append(prompt.mid(found.capturedStart(1) + one.capturedStart(), one.capturedLength()));
    }
    prompt.replace(found.capturedStart(1), found.capturedLength(1), read);
}

} // namespace

void readTurnsOfSpeech(TracedText &prompt, const language::Lexicon &lexicon)
{
    readOffered(prompt);
    readEntryPage(prompt, lexicon);
    readRhythm(prompt);
    readFigures(prompt, lexicon);
    readMeasured(prompt, lexicon);
    readDashboard(prompt, lexicon);
    readStockOf(prompt, lexicon);
    readWorks(prompt);
    readSharedHeads(prompt, lexicon);
    readCounts(prompt);
    static const QRegularExpression articles = pattern(u"\\barticles\\b"_s);
    prompt.put(pattern(u"\\bwrite drafts\\b"_s),
               articles.match(prompt.text()).hasMatch() ? u"write articles"_s : u"write posts"_s);
    static const QRegularExpression weather = pattern(u"\\b(?:weather|forecasts?)\\b"_s);
    if (weather.match(prompt.text()).hasMatch()) { // a place of which the weather is known
        prompt.put(pattern(u"\\blocations\\b"_s), u"cities"_s);
        prompt.put(pattern(u"\\blocation\\b"_s), u"city"_s);
    }
    for (const language::TurnOfSpeech &turn : lexicon.turnsOfSpeech(u"early"_s))
        prompt.put(turn.written, turn.read);
    readRecordsInPassing(prompt, lexicon);
}

/// "open a parcel to see soil type and water access": each of them a value of its own, whatever its first word may do.
void tieSeenValues(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression list = pattern(
        u"\\b(?:open|enlarge|click|click on|tap|tap on|select|choose|pick|expand|view) (?:an?|the|each|any|every|one) "
        u"(?:\\w+ )?\\w+ (?:to|and) (?:see|read|view|check|find|inspect) (?:(?:its|their|the) "
        u")?((?:(?!and\\b)[a-z_]+(?: (?!and\\b)[a-z_]+){0,2}, ){0,5}(?!and\\b)[a-z_]+(?: (?!and\\b)[a-z_]+){0,2}"
        u"(?:,? and (?!and\\b)[a-z_]+(?: (?!and\\b)[a-z_]+){0,2}){1,3})(?=[.,;])"_s);
    const auto isValue = [&](const QString &words) {
        const QStringList parts = words.split(u' ');
        const QString phrase = lexicon.singular(words);
        static const QSet<QString> which{u"past"_s,  u"latest"_s, u"recent"_s, u"upcoming"_s, u"previous"_s,
                                         u"other"_s, u"next"_s,   u"last"_s,   u"similar"_s,  u"related"_s};
        return !lexicon.isArchetype(phrase) && !lexicon.capability(phrase) && !which.contains(parts.constFirst()) &&
               std::none_of(parts.begin(), parts.end(), [&](const QString &word) {
                   return lexicon.is(language::WordClass::Preposition, word) ||
                          lexicon.is(language::WordClass::Pronoun, word) ||
                          lexicon.is(language::WordClass::Determiner, word) ||
                          lexicon.is(language::WordClass::Modal, word) || lexicon.isPerson(word);
               });
    };
    qsizetype from = 0;
    for (auto found = list.match(prompt.text(), from); found.hasMatch(); found = list.match(prompt.text(), from)) {
        from = found.capturedEnd(1);
        qsizetype at = found.capturedStart(1);
        for (const QString &one : itemsOf(found.captured(1))) {
            at = prompt.text().indexOf(one, at);
            if (at < 0)
                break;
            if (one.contains(u' ') && isValue(one.toLower())) {
                TracedText tied = prompt.mid(at, one.size());
                tied.put(pattern(u" "_s), u"_"_s);
                prompt.replace(at, one.size(), tied);
            }
            at += one.size();
        }
    }
}

} // namespace autodevos
