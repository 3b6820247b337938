// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/spelling.h"

#include "agents/blueprint/outline.h"
#include "agents/blueprint/turnsofspeech.h"

#include <QRegularExpression>
#include <QStringList>
#include <QVector>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, kOptions);
}

/// "## Data", "**Boat**", "`status`": marks of Markdown.
void dropMarkdown(TracedText &prompt)
{
    static const QRegularExpression heading = pattern(u"^[ \\t]*#{1,6}(?= )"_s);
    static const QRegularExpression marks = pattern(u"\\*\\*|__|`"_s);
    prompt.put(heading, QString());
    prompt.put(marks, QString());
}

/// "As a guest I want to see boats so that I can choose": guests can see boats.
void readStories(TracedText &prompt)
{
    static const QRegularExpression story =
        pattern(u"\\bas an? ([\\w -]{2,30}?),? i (?:want|would like|need)(?: to be able)? to\\b"_s);
    static const QRegularExpression reason = pattern(u",? (?:so that|in order to) (?:i|we|they)\\b[^.\\n]{0,400}"_s);
    prompt.put(story, u"A %1 can"_s);
    prompt.put(reason, QString());
}

/// "It should be possible for guides to plan tours", "1. Guide - can plan tours": who does what, in sentences.
void readPeople(TracedText &prompt)
{
    static const QRegularExpression possible =
        pattern(u"\\b(?:it (?:should|must) be possible|there (?:should|must) be a way) for ([\\w ]{2,25}?) to "_s);
    static const QRegularExpression alsoFor = pattern(u",? and for ([\\w ]{2,25}?) to (?=\\w)"_s);
    static const QRegularExpression allowed =
        pattern(u"\\b(?:allows?|enables?|lets?) ([\\w ]{2,25}?) to ([^.;\\n]{0,200}?),? and (\\w+s) to (?=\\w)"_s);
    static const QRegularExpression dash = pattern(
        u"((?:^|[.;] )[ \\t]*(?:\\d+[.)] *|[-*] )?[a-z]+(?: [a-z]+)?)(?: [-\\x{2013}\\x{2014}]|:) (?=(?:can|may|must) )"_s);
    prompt.put(possible, u"%1 can "_s);
    prompt.put(alsoFor, u"; %1 can "_s);
    prompt.put(allowed, u"%1 can %2; %3 can "_s);
    prompt.put(dash, u"%1 "_s);
}

/// "available / reserved", "open → closed", "customer_id": what stands between words.
void readMarks(TracedText &prompt)
{
    static const QRegularExpression slash = pattern(u"(\\([^()\\n]{0,200}?) / "_s);
    static const QRegularExpression arrow =
        pattern(u"(\\b(?:status|state|stage)\\b[^.\\n;]{0,120}?) (?:\\x{2192}|->|=>|>) "_s);
    static const QRegularExpression optional = pattern(u" \\((?:optional|required|mandatory)\\)"_s);
    static const QRegularExpression key = pattern(u"(?<=\\w)_id\\b"_s);
    static const QRegularExpression joint = pattern(u"(?<=[a-z])_(?=[a-z])"_s);
    for (int i = 0; i < 8; ++i) { // as many as a list has
        prompt.put(slash, u"%1, "_s);
        prompt.put(arrow, u"%1, "_s);
    }
    prompt.put(optional, QString());
    prompt.put(key, QString());
    prompt.put(joint, u" "_s);
}

/// "Boats: name; length; state available, reserved": one comma for all.
void readSemicolons(TracedText &prompt)
{
    static const QRegularExpression list =
        pattern(u"(?:^|[.!?]\\s+)[ \\t]*[A-Z][\\w -]{1,30}: [^.\\n:]{0,400};[^.\\n]{0,400}"_s);
    static const QRegularExpression state = pattern(u"(; (?:state|status|stage)) (?=\\w+,)"_s);
    static const QRegularExpression semicolon = pattern(u";"_s);
    const QString written = prompt.text();
    TracedText result;
    qsizetype last = 0;
    for (auto all = list.globalMatch(written); all.hasNext();) {
        const auto found = all.next();
        if (found.captured().contains(u'(')) // options of their own hold other marks
            continue;
        TracedText read = prompt.mid(found.capturedStart(), found.capturedLength());
        read.put(state, u"%1:"_s);
        read.put(semicolon, u","_s);
        result.append(prompt.mid(last, found.capturedStart() - last));
        result.append(read);
        last = found.capturedEnd();
    }
    if (last > 0) {
        result.append(prompt.mid(last));
        prompt = result;
    }
}

/// "valid until", "steps to reproduce", "very good" in a list: names of one value, tied so that they stay together.
void tieNames(TracedText &prompt)
{
    static const QRegularExpression dates = pattern(
        u"([,(:]\\s+|\\b(?:and|an?|has|have|with)\\s+)((?:\\w+\\s+)?\\b(?!(?:comment|vote|bid|report|work|reply|collaborate|remark)\\b)\\w+) (on|until)(?=\\s*(?:[,;.)\\n]|$|and\\b))"_s);
    static const QRegularExpression deeds = pattern(u"([,(:]\\s+)(\\w+s) to (\\w+)(?=\\s*,)"_s);
    static const QRegularExpression degree =
        pattern(u"([,(:]\\s+|\\bor )(very|not|almost|nearly) (\\w+)(?=(?: \\w+)?\\s*(?:[,)]|or\\b))"_s);
    static const QRegularExpression rates =
        pattern(u"\\b(price|cost|rate|fee|rent|wage|pay|salary|fare) per (night|day|hour|week|month|person|year|unit|"
                u"item|piece|kg|km|litre|seat|lesson|session)\\b"_s);
    static const QRegularExpression ways = pattern(u"\\b(distance) (to|from) the (\\w+)(?=\\s*(?:[,;.)]|and\\b))"_s);
    prompt.put(rates, u"%1_per_%2"_s);
    prompt.put(ways, u"%1_%2_%3"_s);
    prompt.put(dates, u"%1%2_%3"_s);
    prompt.put(deeds, u"%1%2_to_%3"_s);
    static const QRegularExpression trade =
        pattern(u"\\b(buy|sell|order|purchase|ship|start|stop) (price|date|number|quantity|amount|value)\\b"_s);
    prompt.put(trade, u"%1_%2"_s);
    prompt.put(degree, u"%1%2_%3"_s);
}

/// "keep an eye on parcels": turns of speech in plain words.
void readIdioms(TracedText &prompt, const language::Lexicon &lexicon)
{
    for (const auto &[idiom, plain] : lexicon.idioms()) {
        if (!prompt.text().contains(idiom, Qt::CaseInsensitive))
            continue;
        const QString gap = plain.isEmpty() ? u"\\s+"_s : QString();
        prompt.put(pattern(gap + u"\\b%1\\b"_s.arg(QRegularExpression::escape(idiom))), plain);
    }
}

/// Ways of writing that are a word or a mark away from what the grammar knows.
void readPhrases(TracedText &prompt)
{
    struct Phrase {
        QRegularExpression written;
        QString read;
    };
    static const QVector<Phrase> phrases{
        {pattern(u"\\bto do(?=\\s*(?:,|/|\\band\\b|\\bor\\b)[^.]{0,40}\\b(?:doing|progress|done)\\b)"_s), u"to-do"_s},
        {pattern(u"\\bdrag and drop\\b"_s), u"drag-and-drop"_s},
        // "wage and whether lodging is included", "whether it is paid"
        {pattern(
             u"\\bwhether (?:or not )?(?:the |an? )?(\\w+(?: \\w+)?) (?:is|are) (included|required|allowed|accepted|provided|available)\\b"_s),
         u"%1_%2"_s},
        // "see how the learners in their groups are doing"
        {pattern(u"\\bsee how (?:the |their )?(\\w+)(?: in their \\w+)? (?:is|are) doing\\b"_s),
         u"see the progress of %1"_s},
        // "the dividends I received for each of them (date, amount)", "a list I can sort by amount", "my broker gives
        // me"
        {pattern(
             u"\\b(\\w+s),? (?:that |which )?i \\w+(?: (?:for|from|with) (?:each|every|all|one)(?: of (?:them|these))?)? (?=\\()"_s),
         u"%1 "_s},
        {pattern(u"\\ba list (?:that )?i can sort by\\b"_s), u"sorting by"_s},
        {pattern(u" (?:that |which )?(?:my|our|the) \\w+ (?:gives|sends|provides|hands) (?:me|us)\\b"_s), QString()},
        {pattern(u"\\b(?:over|through|of|in) everything (?:that )?i (?:wrote|added|entered|have|keep|saved)\\b"_s),
         QString()},
        {pattern(u"\\b(chart|graph|diagram) (?:that|which) shows (?:how|what|when|whether)\\b[^,.;\\n]{0,200}"_s),
         u"%1"_s},
        // "the dentist of their choice"
        {pattern(u"\\b(?:the|an?) (\\w+) of (?:their|your|his|her|my) (?:own )?choice\\b"_s), u"a %1"_s},
        // "quality class A, B or C", "direction in or out"
        {pattern(
             u"\\b((?:\\w+ )?(?:direction|class|grade|quality|condition|level)) (\\w{1,12}), (\\w{1,12}),? or (\\w{1,12})(?=\\s*[,)])"_s),
         u"%1 (%2, %3, %4)"_s},
        {pattern(
             u"\\b((?:\\w+ )?(?:direction|class|grade|quality|condition|level)) (\\w{1,12}) or (\\w{1,12})(?=\\s*[,)])"_s),
         u"%1 (%2, %3)"_s},
        // "confidence from 0 to 100" in a list
        {pattern(u"(?<=[,(] )((?:\\w+ )?\\w+) (?:from|between) (\\d+) (?:to|and) (\\d+)(?=\\s*[,)])"_s),
         u"%1 (%2-%3)"_s},
        // "the before and after photos of finished projects"
        {pattern(u"\\bbefore and after (?:photos|pictures|images) of (?:finished |completed |past |our )?(\\w+)\\b"_s),
         u"%1 (before_photo, after_photo)"_s},
        {pattern(u"\\bbefore and after (?:photos|pictures|images)\\b"_s), u"a before_photo and an after_photo"_s},
        // "the dates of upcoming exhibitions"
        {pattern(u"\\b(?:the )?dates of (?:the |our |my )?(upcoming |next |coming )?(\\w+s)\\b"_s), u"%1%2 (date)"_s},
        // "enter the name and weight of each passenger"
        {pattern(
             u"\\b(?:enter|give|provide|specify|fill in) (?:the |their )?((?:\\w+, )*\\w+(?:,? and \\w+)?) of (?:each|every) (\\w+)\\b"_s),
         u"add a %2 with %1"_s},
        // "a news site with sections for politics, sports and culture"
        {pattern(
             u"\\b(news|magazine)([\\w ]{0,20}) with (?:sections|categories|departments) (?:for|like|such as) ((?:\\w+, )+\\w+),? and (\\w+)(?=[.\\n])"_s),
         u"%1%2 with articles with a section (%3, %4)"_s},
        // "see a feed of the people they follow"
        {pattern(u"\\b(?:an? |the )?(?:news ?)?feed (?:of|from|with)(?: the)?(?: (?:posts|photos|updates) "
                 u"(?:of|from|by))?(?: the)? "
                 "(?:people|users|accounts|members|friends)(?: that| whom| who)? (?:they|i|he|she|you) follows?\\b"_s),
         u"the activity feed"_s},
        // "see who took what and when"
        {pattern(u"\\bsee who (?:has )?\\w+ (?:what|it|them|which \\w+)(?: and when)?\\b"_s), u"see the audit trail"_s},
        // "the pilot calls the ride off"
        {pattern(u"\\bcalls? (the \\w+) off\\b"_s), u"cancels %1"_s},
        // "vote answers up or down"
        {pattern(u"\\bvote (?:on )?(\\w+) (?:up or down|up and down|up|down)\\b"_s), u"vote on %1"_s},
        // "topics sorted into categories": each has its category
        {pattern(
             u"\\b(\\w+s) (?:sorted|grouped|organi[sz]ed|divided|arranged) (?:into|in|by) (categor(?:y|ies)|topics?|genres?|tags?)\\b"_s),
         u"%1 with %2"_s},
        {pattern(u"\\s*\\(\\s*(?:max(?:imum)?\\.?|up to|at most|no more than)\\s+[\\d.,]+\\s*(?:characters|chars|words|"
                 "letters)\\s*\\)"_s),
         QString()},
        {pattern(u"\\b(\\w+ing) (them|it) (?:back|out|in|over|up|off|down)\\b"_s), u"%1 %2"_s},
        // "* seed packets - plant, variety"
        {pattern(
             u"^([ \\t]*(?:[-*\\x{2022}]|\\d+[.)])[ \\t]+[\\w ]{2,40}) [-\\x{2013}\\x{2014}] (?=\\w+[^\\n]{0,400},)"_s),
         u"%1: "_s},
        // "a status of active, paused or ended"
        {pattern(u"\\b(status|state|stage) of (?=[\\w -]+(?:,| or ))"_s), u"%1: "_s},
        // "add a task with a title and cost, set its status to planned, ordered or finished"
        {pattern(u",?\\s+(?:and )?(?:set|change|mark) (?:its|the|their) (status|state|stage) (?:to|as) (?:either )?"
                 "((?:[\\w ]+?, )+[\\w ]{1,20}?,? or \\w+)"_s),
         u", %1 (%2)"_s},
        // "…; a release is planned, frozen or published"
        {pattern(
             u";\\s+((?:(?:an?|the|each|every) )?[\\w ]{2,25} (?:is|are|can be|may be) (?=[\\w ]+,[^.;]{0,200}\\bor\\b))"_s),
         u". %1"_s},
        // "status open/returned/lost"
        {pattern(u"\\b(status|state|stage|size|type|kind|priority) (?=\\w+/\\w+)"_s), u"%1:"_s},
        // "…, everybody votes": a comma between two sentences
        {pattern(u",(?=\\s+(?:everybody|everyone)\\s+\\w+s\\b)"_s), u";"_s},
        {pattern(
             u",(?=\\s+(?:they|users|members|visitors|customers|admins|staff)\\s+(?:can|may|must|will|should)\\b)"_s),
         u";"_s},
        // "After the screening members rate it"
        {pattern(u"\\b((?:after|before|during) (?:the|each|every|an?) \\w+) "
                 "(?=(?:members|users|customers|students|participants|visitors|guests|everybody|everyone|they)\\b)"_s),
         u"%1, "_s},
        // "request a charter by choosing a boat and a date"
        {pattern(u"\\bby (?:choosing|selecting|picking|entering|giving|providing|filling in)(?= an? )"_s), u"with"_s},
        // what a record has, said in other words
        {pattern(u"\\b(has|have) the (?:following )?(?:attributes|fields|properties|details|data|columns):? (?=\\w)"_s),
         u"%1 "_s},
        {pattern(u"\\b((?:each|every) [\\w ]{2,25}?) (?:needs|holds|keeps|requires) (?=[^.:\\n]{0,400},)"_s),
         u"%1 has "_s},
        {pattern(u"\\b((?:each|every|an?) [\\w ]{2,25}?) (?:records|stores|consists of|comprises|is described by|"
                 "is defined by|should store|should have) (?=[^.:\\n]{0,400},)"_s),
         u"%1 has "_s},
        {pattern(u"^([\\w ]{2,25}?) (?:consist of|comprise|are described by|are defined by|are recorded with|are "
                 u"stored with) "
                 "(?=[^.\\n]{0,400},)"_s),
         u"%1 have "_s},
        {pattern(u"(?<=[.\\n] )([\\w]{2,25}) (?:consist of|comprise|are described by|are defined by|are recorded with) "
                 "(?=[^.\\n]{0,400},)"_s),
         u"%1 have "_s},
        {pattern(u"\\bfor (?:each|every) (\\w[\\w ]{1,24}): (?=\\w)"_s), u"%1: "_s},
        {pattern(u"\\b(?:information|details|data) (?:about|on|of|for) (\\w[\\w ]{1,24}): (?=\\w)"_s), u"%1: "_s},
        {pattern(u"\\bwe (?:keep|store|record|track|save) ((?:the |its |their )?\\w[^.\\n]{0,400}, [^.\\n]{0,400}) "
                 u"(?:of|for) "
                 "((?:each|every|an?) [\\w ]{2,25})(?=\\.|\\n|$)"_s),
         u"%2 has %1"_s},
        {pattern(u"\\((?:with|including|containing|having) (?=[^()]{0,400},)"_s), u"("_s},
        {pattern(u"\\b(\\w{3,25}) (?:fields|attributes|properties) (?:are|include):? (?=\\w)"_s), u"%1: "_s},
        {pattern(u"\\bby entering (?=\\w+,)"_s), u"with "_s},
        {pattern(u"\\bthe form for (\\w+) (?:asks for|has|contains) (?=\\w)"_s), u"%1 have "_s},
    };
    for (const Phrase &phrase : phrases)
        prompt.put(phrase.written, phrase.read);
}

/// "a survey with three pages: about you (department, distance), your commute (minutes) and your wishes (free text)":
/// one form in steps, whose answers have all of these values.
void readStepForms(TracedText &prompt)
{
    static const QRegularExpression form = pattern(
        u"\\b((?:survey|questionnaire|form)(?: with (?:\\w+ )?(?:pages|steps|parts|sections))[^:.()\\n]{0,80}): "
        "((?:[\\w' ]{2,40} \\([^()\\n]{1,200}(?:\\([^()\\n]*\\)[^()\\n]*)*\\)(?:, and |, | and )?){2,8})"_s);
    static const QRegularExpression group = pattern(u"\\(([^()]{1,200}(?:\\([^()]*\\)[^()]*)*)\\)"_s);
    static const QRegularExpression choice = pattern(u"(\\b[\\w ]{2,40}): ([^;]+)"_s);
    const auto found = form.match(prompt.text());
    if (!found.hasMatch())
        return;
    TracedText read = prompt.mid(found.capturedStart(1), found.capturedLength(1));
    read.append(u", a step-by-step form for responses. A response has "_s);
    bool isFirst = true;
    for (auto all = group.globalMatch(prompt.text(), found.capturedStart(2)); all.hasNext();) {
        const auto values = all.next();
        if (values.capturedStart() >= found.capturedEnd())
            break;
        TracedText listed = prompt.mid(values.capturedStart(1), values.capturedLength(1));
        listed.put(choice, u"%1 (%2)"_s); // "means of transport: car, bus; minutes each way"
        listed.put(pattern(u";"_s), u","_s);
        if (!isFirst)
            read.append(u", "_s);
        read.append(listed);
        isFirst = false;
    }
    prompt.replace(found.capturedStart(), found.capturedLength(), read);
}

/// "The patients of a dental practice log in": who they are patients of says nothing of what they do.
void dropBelonging(TracedText &prompt, const language::Lexicon &lexicon)
{
    static const QRegularExpression people = pattern(
        u"(?:^|[.;:]\\s+|\\bwhere\\s+)(?:the\\s+)?(\\w+s)( of (?:an?|the|our|my|one) )(\\w+) (\\w+)(?: (\\w+))?"_s);
    static const QRegularExpression modal = pattern(u"^(?:can|may|should|must|could|want)$"_s);
    const auto isVerb = [&](const QString &word) {
        const auto form = lexicon.verb(word.toLower());
        return modal.match(word).hasMatch() || (form && form->shape == language::VerbForm::Base);
    };
    qsizetype from = 0;
    for (auto found = people.match(prompt.text(), from); found.hasMatch(); found = people.match(prompt.text(), from)) {
        from = found.capturedEnd(1);
        const bool isPerson = lexicon.isPerson(lexicon.singular(found.captured(1).toLower()));
        const int last = isVerb(found.captured(4)) ? 3 : isVerb(found.captured(5)) ? 4 : 0;
        if (isPerson && last > 0)
            prompt.replace(found.capturedStart(2), found.capturedEnd(last) - found.capturedStart(2), TracedText());
    }
}

} // namespace

TracedText spelled(const QString &prompt, const language::Lexicon &lexicon)
{
    TracedText read(prompt);
    dropMarkdown(read);
    readStories(read);
    readIdioms(read, lexicon);
    readTurnsOfSpeech(read, lexicon);
    readStepForms(read);
    dropBelonging(read, lexicon);
    readOutline(read, lexicon);
    readPeople(read);
    readMarks(read);
    readSemicolons(read);
    readPhrases(read);
    tieNames(read);
    return read;
}

} // namespace autodevos
