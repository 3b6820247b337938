// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/spelling.h"

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

/// Puts `text` in the place of what matched, filled up with blanks to the same length; `text` is not longer.
void put(QString &prompt, const QRegularExpression &written, const QString &text)
{
    QString result;
    qsizetype last = 0;
    for (auto all = written.globalMatch(prompt); all.hasNext();) {
        const auto found = all.next();
        QString read = text;
        for (int group = 1; group <= found.lastCapturedIndex(); ++group)
            read.replace(u'%' + QString::number(group), found.captured(group));
        const qsizetype length = found.capturedLength();
        result += prompt.mid(last, found.capturedStart() - last);
        result += read.size() <= length ? read.leftJustified(length) : found.captured();
        last = found.capturedEnd();
    }
    if (last > 0)
        prompt = result + prompt.mid(last);
}

/// "## Data", "**Boat**", "`status`": marks of Markdown.
void dropMarkdown(QString &prompt)
{
    static const QRegularExpression heading = pattern(u"^[ \\t]*#{1,6}(?= )"_s);
    static const QRegularExpression marks = pattern(u"\\*\\*|__|`"_s);
    put(prompt, heading, QString());
    put(prompt, marks, QString());
}

/// "As a guest I want to see boats so that I can choose": guests can see boats.
void readStories(QString &prompt)
{
    static const QRegularExpression story =
        pattern(u"\\bas an? ([\\w -]{2,30}?),? i (?:want|would like|need)(?: to be able)? to\\b"_s);
    static const QRegularExpression reason = pattern(u",? (?:so that|in order to) (?:i|we|they)\\b[^.\\n]{0,400}"_s);
    put(prompt, story, u"A %1 can"_s);
    put(prompt, reason, QString());
}

/// "It should be possible for guides to plan tours", "1. Guide - can plan tours": who does what, in sentences.
void readPeople(QString &prompt)
{
    static const QRegularExpression possible =
        pattern(u"\\b(?:it (?:should|must) be possible|there (?:should|must) be a way) for ([\\w ]{2,25}?) to "_s);
    static const QRegularExpression alsoFor = pattern(u",? and for ([\\w ]{2,25}?) to (?=\\w)"_s);
    static const QRegularExpression allowed =
        pattern(u"\\b(?:allows?|enables?|lets?) ([\\w ]{2,25}?) to ([^.;\\n]{0,200}?),? and (\\w+s) to (?=\\w)"_s);
    static const QRegularExpression dash = pattern(
        u"((?:^|[.;] )[ \\t]*(?:\\d+[.)] *|[-*] )?[a-z]+(?: [a-z]+)?)(?: [-\\x{2013}\\x{2014}]|:) (?=(?:can|may|must) )"_s);
    put(prompt, possible, u"%1 can "_s);
    put(prompt, alsoFor, u"; %1 can "_s);
    put(prompt, allowed, u"%1 can %2; %3 can "_s);
    put(prompt, dash, u"%1 "_s);
}

/// "available / reserved", "open → closed", "customer_id": what stands between words.
void readMarks(QString &prompt)
{
    static const QRegularExpression slash = pattern(u"(\\([^()\\n]{0,200}?) / "_s);
    static const QRegularExpression arrow =
        pattern(u"(\\b(?:status|state|stage)\\b[^.\\n;]{0,120}?) (?:\\x{2192}|->|=>|>) "_s);
    static const QRegularExpression optional = pattern(u" \\((?:optional|required|mandatory)\\)"_s);
    static const QRegularExpression key = pattern(u"(?<=\\w)_id\\b"_s);
    static const QRegularExpression joint = pattern(u"(?<=[a-z])_(?=[a-z])"_s);
    for (int i = 0; i < 8; ++i) { // as many as a list has
        put(prompt, slash, u"%1,"_s);
        put(prompt, arrow, u"%1,"_s);
    }
    put(prompt, optional, QString());
    put(prompt, key, QString());
    put(prompt, joint, u" "_s);
}

/// "Boats: name; length; state available, reserved": one comma for all.
void readSemicolons(QString &prompt)
{
    static const QRegularExpression list =
        pattern(u"(?:^|[.!?]\\s+)[ \\t]*[A-Z][\\w -]{1,30}: [^.\\n:]{0,400};[^.\\n]{0,400}"_s);
    static const QRegularExpression state = pattern(u"(; (?:state|status|stage)) (?=\\w+,)"_s);
    const QString written = prompt;
    for (auto all = list.globalMatch(written); all.hasNext();) {
        const auto found = all.next();
        QString read = found.captured();
        if (read.contains(u'(')) // options of their own hold other marks
            continue;
        put(read, state, u"%1:"_s);
        prompt.replace(found.capturedStart(), found.capturedLength(), read.replace(u';', u','));
    }
}

/// One value of a record: "status: open, closed" as "status (open, closed)", "seats, 2 to 12" as "seats (2 to 12)".
/// The last two characters are free for the mark that follows.
QString valueOf(const QString &item)
{
    static const QRegularExpression listed = pattern(u"^([\\w /-]+?)(?:: |, (?=\\d))([^()]+)$"_s);
    const auto found = listed.match(item);
    return found.hasMatch() ? found.captured(1) + u" ("_s + found.captured(2) + u')' : item;
}

/// "Boat", and its values as items below it: "Boat: name, length, status (available, reserved)".
void readNested(QString &prompt)
{
    static const QRegularExpression record = pattern(
        u"^(?:\\d+[.)] |[-*\\x{2022}] )?([A-Za-z][\\w ]{1,28}?):?[ \\t]*\\n((?:[ \\t]*[-*\\x{2022}] [^\\n.]{2,70}(?:\\n|\\z)){2,})"_s);
    static const QRegularExpression item = pattern(u"^([ \\t]*[-*\\x{2022}] )([^\\n]{0,400})(\\n|\\z)"_s);
    static const QRegularExpression heading = pattern(
        u"\\b(data|rules?|roles?|users?|features?|functions?|functionality|pages?|screens?|requirements?|look|design|"
        u"colou?rs?|"
        "people|permissions?|what|who|how|notes?|entities|tables|goals?|purpose|views?|reports?|scope|security|workflow)\\b"_s);
    static const QRegularExpression listing = pattern(u"^[^\\n]{0,400}(?:[(,][^\\n]{0,400},|\\()[^\\n]{0,400}$"_s);
    static const QRegularExpression sentence =
        pattern(u"\\b(can|may|must|should|will|are|has|have|manages?|creates?|sees?|shows?|add|edit|view)\\b"_s);
    const QString written = prompt;
    for (auto all = record.globalMatch(written); all.hasNext();) {
        const auto found = all.next();
        const QString items = found.captured(2);
        const qsizetype count = items.trimmed().count(u'\n') + 1;
        const bool isOfRecords = items.count(listing) * 2 > count; // each item is one with values of its own
        if (isOfRecords || heading.match(found.captured(1)).hasMatch() || sentence.match(items).hasMatch())
            continue;
        QString read;
        bool isFirst = true;
        bool fits = true;
        for (auto one = item.globalMatch(items); one.hasNext();) {
            const auto line = one.next();
            // The mark before it took the place of the line's end and the bullet.
            const QString lead = (isFirst ? QString() : u","_s) + QString(line.capturedLength(1), u' ');
            const QString value = valueOf(line.captured(2).trimmed());
            const qsizetype room = line.capturedLength() - (one.hasNext() ? 0 : line.capturedLength(3));
            QString text = (lead + value).leftJustified(room);
            while (text.size() > room && text.startsWith(isFirst ? u" "_s : u", "_s))
                text.remove(isFirst ? 0 : 1, 1);
            fits = fits && text.size() == room;
            read += text;
            isFirst = false;
        }
        const qsizetype start = found.capturedStart(2);
        if (read.size() < items.size())
            read += u'\n';
        if (!fits || read.size() != items.size())
            continue;
        prompt.replace(start, items.size(), read);
        prompt[start - 1] = u' ';
        const qsizetype colon = found.capturedEnd(1);
        prompt[colon] = u':';
    }
}

/// Ways of writing that are a word or a mark away from what the grammar knows.
void readPhrases(QString &prompt)
{
    struct Phrase {
        QRegularExpression written;
        QString read;
    };
    static const QVector<Phrase> phrases{
        {pattern(u"\\bto do(?=\\s*(?:,|/|\\band\\b|\\bor\\b)[^.]{0,40}\\b(?:doing|progress|done)\\b)"_s), u"to-do"_s},
        {pattern(u"\\bdrag and drop\\b"_s), u"drag-and-drop"_s},
        // "* seed packets - plant, variety"
        {pattern(
             u"^([ \\t]*(?:[-*\\x{2022}]|\\d+[.)])[ \\t]+[\\w ]{2,40}) [-\\x{2013}\\x{2014}] (?=\\w+[^\\n]{0,400},)"_s),
         u"%1: "_s},
        // "a status of active, paused or ended"
        {pattern(u"\\b(status|state|stage) of (?=[\\w -]+(?:,| or ))"_s), u"%1: "_s},
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
         u"%1,"_s},
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
        put(prompt, phrase.written, phrase.read);
}

} // namespace

QString spelled(const QString &prompt)
{
    QString read = prompt;
    dropMarkdown(read);
    readStories(read);
    readPeople(read);
    readMarks(read);
    readNested(read);
    readSemicolons(read);
    readPhrases(read);
    return read.size() == prompt.size() ? read : prompt;
}

} // namespace autodevos
