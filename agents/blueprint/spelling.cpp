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
        pattern(u"\\bas (?:an?|the) ([\\w -]{2,30}?),? i (?:want|would like|need)(?: to be able| an? (?:\\w+ )?area)? "
                u"to\\b"_s);
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
    static const QRegularExpression measures = pattern(
        u"\\b(price|cost|rate|fee|rent|pay|value|yield) per (cubic|square) (met(?:re|er)|foot|yard|kilomet(?:re|er))\\b"_s);
    prompt.put(measures, u"%1_per_%2_%3"_s);
    static const QRegularExpression counted = // nouns that could be verbs: "number of cigarette ends"
        pattern(
            u"\\b((?:number|count|amount) of \\w+) (ends|stops|beats|turns|falls|stands|drops|cuts|shows|plays|calls|"
            u"breaks|rides|walks|jumps|kicks|hits|throws|catches|rolls|works|tries|saves|runs|tins)\\b"_s);
    prompt.put(counted, u"%1_%2"_s);
    static const QRegularExpression ways = pattern(u"\\b(distance) (to|from) the (\\w+)(?=\\s*(?:[,;.)]|and\\b))"_s);
    prompt.put(rates, u"%1_per_%2"_s);
    prompt.put(ways, u"%1_%2_%3"_s);
    prompt.put(dates, u"%1%2_%3"_s);
    prompt.put(deeds, u"%1%2_to_%3"_s);
    static const QRegularExpression trade =
        pattern(u"\\b(buy|sell|order|purchase|ship|start|stop) (price|date|number|quantity|amount|value)\\b"_s);
    prompt.put(trade, u"%1_%2"_s);
    static const QRegularExpression deed = // "origin and brewing time": nobody brews
        pattern(
            u"(,|\\band|\\bor) ((?:\\w+ )?\\w+ing) (time|temperature|speed|cost|fee|instructions)(?=\\s*(?:[,;.)]|and\\b|or\\b))"_s);
    prompt.put(deed, u"%1 %2_%3"_s);
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
    for (const language::TurnOfSpeech &turn : lexicon.turnsOfSpeech(u"late"_s))
        read.put(turn.written, turn.read);
    tieNames(read);
    tieSeenValues(read, lexicon);
    return read;
}

} // namespace autodevos
