// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/turnsofspeech.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

struct Turn {
    QRegularExpression written;
    QString read;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

/// Where capitals tell names from words.
QRegularExpression exact(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::MultilineOption);
}

const QString kNames = u"((?:[A-Z][\\w+-]*(?: [A-Z][\\w+-]*)?, ){1,8}[A-Z][\\w+-]*(?: [A-Z][\\w+-]*)?,? "
                       "(?:and|or) [A-Z][\\w+-]*(?: [A-Z][\\w+-]*)?)"_s;
const QString kItems = u"((?:[\\w.-]+(?: [\\w-]+){0,3}, ){0,8}[\\w.-]+(?: [\\w-]+){0,3},? and [\\w.-]+(?: of "
                       "[\\w-]+| [\\w-]+)?)"_s;

const QString kKinds =
    u"daily|weekly|monthly|yearly|current|upcoming|past|future|new|used|fiction|non-fiction|online|offline|local|"
    "international|indoor|outdoor|private|public|free|paid|domestic|national|regional|short|long|beginner|advanced|"
    "vegetarian|vegan|second-hand|open|closed"_s;

const QVector<Turn> &turns()
{
    static const QVector<Turn> all{
        {pattern(u"\\b(?:save|bookmark|keep) (?:the )?(?:ones|those) (?:that |which )?(?:they|you|users) "
                 "(?:like|love|want|are interested in)\\b"_s),
         u"bookmark them"_s},
        // what there is
        {exact(u"\\b([a-z]+s): "_s + kNames + u"(?=,? (?:with )?each (?:with|having|has)\\b)"_s), u"%1 (%2)"_s},
        {exact(u"(?<=^|[.;:,] |\\bthe |\\bour )([A-Z]?[a-z]+s) (?=[A-Z])"_s + kNames + u"(?=[,.;:]|$)"_s),
         u"%1 (%2)"_s},
        {exact(u"\\b([a-z]+) on "_s + kNames + u"(?=[,.;]|$)"_s), u"%1 with a platform (%2)"_s},
        {exact(u"\\b([a-z]+s) (?:under|in) (?:the (?:sections|categories) )?"_s + kNames + u"(?=[,.;]|$)"_s),
         u"%1 with a category (%2)"_s},
        {pattern(u"\\bfor ((?:\\w+ ){0,2}(?!features|functions|functionalities|details|things|options|pages|sections|"
                 u"content|fields|tools|topics)\\w+s),? such as "
                 "((?:\\w+(?: \\w+)?, ){1,6}\\w+(?: \\w+)?,? (?:and|or) \\w+s)(?=[.,;])"_s),
         u"for %1 with a category (%2)"_s},
        {pattern(u",? (?:with )?each (?:with|having|has) (?:(?:its|their) own |an? |its |their )?"_s), u" with a "_s},
        {pattern(u"\\b(?:functions|features|functionality|functionalities|pages) (?:needed|required|wanted)\\s*:"_s),
         u"It has"_s},
        {pattern(
             u"(?<=[.!?] )(?:(?:main |key |core )?(?:functionalities|functions|features|functionality)|modules)\\s*: "
             "(?=[a-z])"_s),
         u"It has "_s},
        {pattern(u"\\b(?:an? )?(?:\\w+ ){0,2}page (?:per|for each|for every) (\\w+) (?=\\()"_s), u"%1s "_s},
        {pattern(u"\\b(\\w+s) in (?:an? |the )?(?:week |month |day |weekly |monthly |daily )?calendar\\b"_s),
         u"%1, a calendar"_s},
        {pattern(u"(?<=[.!?] )(?:needed|wanted|required) (?:are|is)\\b"_s), u"There are"_s},
        {pattern(
             u"\\bwe (?:do|have|offer|sell|provide) (?=(?:two|three|four|five|six|seven|eight|\\d+) \\w+s\\s*[:(])"_s),
         u"There are "_s},
        {pattern(u"\\b(\\w+s) are (?:listed|shown|displayed|stored|kept|described|entered|recorded|presented) with "
                 "(?=[^.;\\n]{0,200}(?:,| and ))"_s),
         u"%1 have "_s},
        {pattern(u"\\b(\\w+) yes or no\\b"_s), u"%1 (yes, no)"_s},
        {pattern(u"\\bstart and end (date|time|day)s?\\b"_s), u"start %1, end %1"_s},
        {pattern(u"\\b(\\w+s) (?:come|arrive|flow) in (?:from|by|via|through) (?:the )?"
                 u"((?:[\\w-]+, ){0,5}[\\w-]+,? (?:or|and) [\\w-]+) with (?:an? )?(?:their )?"_s),
         u"%1 have a source (%2), "_s},
        // who does what
        {pattern(u",?(?: and)? (?:an? (?:simple |easy )?)?way for (?:the |our |my )?(\\w+(?: \\w+)?) to (?=\\w)"_s),
         u". %1 can "_s},
        {pattern(u"\\bI(?:'d| would) like (?:to be able )?to (?=\\w)"_s), u"I can "_s},
        {pattern(u"\\bI (?:must|need to|want to) be able to (?=\\w)"_s), u"I can "_s},
        {pattern(u"\\blets? me (?=\\w)"_s), u"I can "_s},
        {pattern(u"\\byou (?:tell|give) it (?:the |your )?"_s), u"users enter a "_s},
        {pattern(u"\\b(?:type in|fill in|key in) (?=(?:their|the|an?|your|his) )"_s), u"enter "_s},
        {pattern(u"\\bleave (?:their |your |the |an? )?(?=(?:name|e-?mail|phone|telephone|address|number|licen[cs]e|"
                 "contact)\\b)"_s),
         u"enter their "_s},
        {pattern(u"\\bcancel (?:up to|until|no later than|at least) [^,.;]{0,60}"_s), u"cancel bookings"_s},
        {pattern(u"\\b(today's|tomorrow's|this week's|the day's) (?=\\w+s\\b)"_s), u"the "_s},
        {pattern(u"\\b(\\w+s) for (?:today|tomorrow|this week|the day)\\b"_s), u"%1"_s},
        {pattern(u"\\b(\\w+s) (?:that |which )?(?:they|you|users|I) (?:care about|are interested in|like|love|enjoy)(?="
                 "[,.;]| and)"_s),
         u"%1"_s},
        {pattern(u"\\b(upvote|like|vote for) (?:helpful|good|useful|great|the best|best) (?=\\w)"_s), u"%1 "_s},
        {pattern(u"\\b(?:thumb|rate|vote) (\\w+) up (?:or|and) down\\b"_s), u"vote on %1"_s},
        {pattern(u"\\bput (?:up to )?(?:\\w+ )?(\\w+s) (?:next to (?:each other|one another)|side by side)"_s),
         u"compare %1"_s},
        {pattern(u"\\b(?:tick|select|choose|pick) (?:\\w+ (?:to|or) \\w+ |\\w+ )?(\\w+s) to compare(?: them)?\\b"_s),
         u"compare %1"_s},
        {pattern(u"\\b(?:see|sees|show|shows|view) how (?:busy|full|popular|active|frequent|successful) "
                 u"(?:every|each|the) (\\w+) (?:is|was|are|were)\\b[^,.;\\n]{0,80}"_s),
         u"see the statistics of %1"_s},
        {pattern(
             u"\\bswitch(?:ing)? (?:the (?:units?|temperatures?) )?between (celsius|miles|metric|kilomet\\w+|pounds|"
             u"kilograms) and (\\w+)"_s),
         u"convert %1 to %2"_s},
        {pattern(
             u"\\bset an? ((?:monthly |weekly |daily |yearly |annual |minimum |maximum )?(?:limit|target|budget|goal|"
             u"quota|fee)) (?:for|per) (?:each|every) (\\w+)"_s),
         u"add a %2 with a %1"_s},
        {pattern(u"\\bpost (?:photos|pictures|images)(?: (?:of|from) [\\w ]{1,40}?)?(?=[,.;]| and)"_s),
         u"create posts with a photo and a caption"_s},
        {pattern(u"\\brequest (?:an? |free |personal ){0,2}(?:quotes?|quotations?|demos?|call-?backs?|brochures?|"
                 "estimates?|samples?)\\b"_s),
         u"send an enquiry"_s},
        {pattern(u"\\b(?:an? )?request form for (?:an? )?(?:quotes?|quotations?|offers?|estimates?)\\b"_s),
         u"a contact form"_s},
        {pattern(u"\\b(?:an? )?(?:job|jobs|career|careers|news|event|events|press|product|products|service|services) "
                 u"(?:page|section|area) with (?:the |our |all )?(?=\\w+ ?\\w*s\\b)"_s),
         QString()},
        {pattern(u" and (?:brings?|attracts?|wins?)(?: in| us)? (?:new |more )(?:orders|customers|clients|visitors|"
                 "leads|business)"_s),
         QString()},
        {pattern(u"\\b(?:note|notes|record|records|enter|enters|write down|writes down) which (\\w+) "
                 u"(\\([^()\\n]{1,200}\\))"
                 "[^,.;\\n]{0,60}"_s),
         u"record a %1 %2"_s},
        {pattern(u"(?<=[.!?] )([\\w -]{3,60}) (?:is|are) (?:an? )?(?:absolute )?must\\b[^.\\n]{0,100}"_s),
         u"It has %1"_s},
        {pattern(u"\\bhuman resources?\\b"_s), u"HR"_s},
        {pattern(u"\\bgallery (?:with|for|containing|showing) (?:my |our |the |all ){0,2}(\\w+s)(?: (?:grouped|sorted|"
                 u"arranged) by \\w+)?\\b"_s),
         u"gallery of %1"_s},
        {pattern(u"\\bsee which (\\w+) (?:handles|covers|offers|runs|leads|teaches|is responsible for) (?:it|them|each|"
                 "that)\\b"_s),
         u"see the %1"_s},
        {pattern(u"\\b((?:includes?|have|has|contains?|with) )pages (?:for|on|about) (?:our |the |my )?"_s), u"%1"_s},
        {pattern(u"\\b(?:market|company|industry|sports?|financial|local|latest|breaking|daily) news\\b"_s),
         u"articles"_s},
        {pattern(u"\\b(\\w+) descriptions (?=with\\b)"_s), u"%1s "_s},
        {pattern(u"\\b(patient|customer|client|member|employee|student|pupil) files\\b"_s), u"%1s"_s},
        {pattern(u"\\b(?:sections|categories|boards|areas|sub-?forums) (?:for|on|about) (?:each |every |the |different "
                 "){0,2}\\w+ (?=\\()"_s),
         u"categories "_s},
        {pattern(u"\\b(?:resume|cv|résumé) uploads?\\b"_s), u"applications (resume file)"_s},
        {pattern(u"\\bgoals(,| and) assists\\b"_s), u"goals_scored%1 assists"_s},
        // "fiction and non-fiction books", "daily and weekly forecasts"
        {pattern(u"\\b(?:%1)(?:, (?:%1))?,? (?:and|or) (?:%1) (?=\\w+s\\b)"_s.arg(kKinds)), QString()},
        {pattern(u"\\bapply (?:an? |the |their )?(?:discount|coupon|promo\\w*|voucher)(?: codes?)?s?\\b"_s),
         u"use discount codes"_s},
        {pattern(u"\\bapply filters?\\b"_s), u"filter"_s},
        {pattern(u"((?:, and|,| and) )contact(?=[.,])"_s), u"%1a contact form"_s},
        {pattern(u"\\b(?:a )?company (?:introduction|profile|presentation|overview|information)\\b"_s),
         u"an about page"_s},
        {pattern(u"\\bsubscribe to (?:the |our )?(?:updates?|new posts|new articles)\\b"_s),
         u"subscribe to the newsletter"_s},
        {exact(u" (?:studying|learning|speaking) "_s + kNames), QString()},
        {pattern(u"\\b(?:incoming and outgoing|outgoing and incoming) (?:stock|goods|items|products)\\b"_s),
         u"stock movements"_s},
        {pattern(u"\\bquestionnaires\\b"_s), u"surveys"_s},
        {pattern(u"\\bquestionnaire\\b"_s), u"survey"_s},
        {pattern(u"\\b(?:an? )?(?:\\w+[- ]days?|daily|weekly|hourly) forecasts?\\b"_s), u"forecasts"_s},
        {pattern(u"\\bgiv(e|es) money\\b"_s), u"donat%1 money"_s},
        {pattern(u"\\bdonating(?=,| and|\\.)"_s), u"donations"_s},
        {pattern(u"\\b(\\w+s) by (category|topic|genre|section|type|class|kind) \\(([\\w -]+(?:, [\\w -]+){1,9}(?:,? "
                 u"(?:and|or) "
                 "[\\w -]+)?)\\)"_s),
         u"%1 (%2: %3)"_s},
        {pattern(
             u"\\b(surveys?|polls?|quiz|quizzes|forms?) with (?:[\\w-]+(?: [\\w-]+)?, ){0,4}[\\w-]+(?: [\\w-]+)?,? and "
             "[\\w-]+(?: [\\w-]+)? questions\\b"_s),
         u"%1"_s},
        {pattern(u"\\b(?:an? )?(?:top|trending|featured|breaking) (?:stories|headlines)(?: section| page| list)?\\b"_s),
         u"articles"_s},
        {pattern(u"\\bask for reminders\\b"_s), u"get reminders"_s},
        {pattern(u",? (?:while|whereas) (\\w+s|\\w+ \\w+s|staff) (can|may|should|must|are able to) "_s), u". %1 %2 "_s},
        {pattern(u"\\bgoes? out (?=with|to)"_s), u"is sent "_s},
        {pattern(
             u"\\bsend (?:the |their )?(?:guests|customers|people|participants|clients|users|respondents) a link(?: to "
             "[^,.;\\n]{1,40})?"_s),
         u"publish it"_s},
        {pattern(u"\\bgrade averages?\\b"_s), u"average grade"_s},
        {pattern(u"(?<=^|[,.;] |\\band )the (front desk|head office|back office|office|reception|kitchen|management) "
                 "(?=(?:can|should|must|may|needs?|wants?|prints?|sees?|gets?|registers?|approves?|checks?|enters?|"
                 "manages?|assigns?|confirms?|adds?|exports?|reviews?)\\b)"_s),
         u"the %1 clerk "_s},
        {pattern(u"\\bbook(?:ing)? (?:stock|goods|items|parts|materials?|products) in (?:and|or) out\\b"_s),
         u"record stock movements"_s},
        {pattern(
             u"\\b(?:gets?|receives?|shows?|sees?) (?:an? )?(?:warning|alert|notification)s? (?:when|if|as soon as) "
             u"(?:an? |the )?\\w+(?: \\w+)? (?:drops?|falls?|goes|is|runs?) (?:below|under|low)[^.;,\\n]{0,60}"_s),
         u"see low stock"_s},
        {pattern(u"\\b(?:an? )?list of what to (?:re-?)?order\\b[^.;,\\n]{0,60}"_s), u"a low-stock list"_s},
        {pattern(
             u"(\\b(?:read|view|see|browse|watch|open|like|share|rate|save|bookmark|follow)\\b(?: (?:the |their |an? "
             ")?\\w+){0,3}, (?:and )?)comment(?=[,.;]| and\\b| or\\b)"_s),
         u"%1comment on it"_s},
        {pattern(u"\\bshare (?:their |your )?opinions? in (?:an? |the )?(?:daily |weekly |monthly )?polls?\\b"_s),
         u"vote in a poll"_s},
        {pattern(u"\\b(website|site|app|portal|platform) (?:which|that) "
                 u"(?:collects|gathers|shows|presents|publishes|lists) "
                 "(?=\\w+s\\b)"_s),
         u"%1 with "_s},
        {pattern(u"\\b(upload|enter|add|give|set|state) (?:an? |the )?(photo|picture|price|description|title|name) and "
                 "(?:an? |the )?(photo|picture|price|description|title|name) of (?:an? |the |their |each )?(\\w+)"_s),
         u"%1 a %4 with a %2 and a %3"_s},
        {pattern(u"\\bstate (its|the|their) (\\w+) (?=\\()"_s), u"set %1 %2 "_s},
        {pattern(u"\\bcontact (?:the |an? )?(seller|owner|landlord|host|provider|buyer|tutor)s?\\b"_s),
         u"send messages to the %1"_s},
        {pattern(
             u" and (?:we )?still (?:work|works|write|do|keep) (?:everything |it |them |this )?(?:on|with|in) (?:paper|"
             "excel|spreadsheets?)\\b"_s),
         QString()},
    };
    return all;
}

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
                 u" (?:for|per|of) (?:each|every) (\\w+)"_s),
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

} // namespace

void readTurnsOfSpeech(TracedText &prompt, const language::Lexicon &lexicon)
{
    readFigures(prompt, lexicon);
    static const QRegularExpression articles = pattern(u"\\barticles\\b"_s);
    prompt.put(pattern(u"\\bwrite drafts\\b"_s),
               articles.match(prompt.text()).hasMatch() ? u"write articles"_s : u"write posts"_s);
    static const QRegularExpression weather = pattern(u"\\b(?:weather|forecasts?)\\b"_s);
    if (weather.match(prompt.text()).hasMatch()) { // a place of which the weather is known
        prompt.put(pattern(u"\\blocations\\b"_s), u"cities"_s);
        prompt.put(pattern(u"\\blocation\\b"_s), u"city"_s);
    }
    for (const Turn &turn : turns())
        prompt.put(turn.written, turn.read);
}

} // namespace autodevos
