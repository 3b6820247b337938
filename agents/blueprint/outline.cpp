// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/outline.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::WordClass;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

struct Line {
    qsizetype offset = 0;
    qsizetype length = 0; ///< without the line's end
    int indent = 0;
    qsizetype content = 0; ///< where its words begin, behind a bullet
    bool isItem = false;
    bool isEmpty = false;
    [[nodiscard]] qsizetype end() const { return offset + length; }
};

QVector<Line> linesOf(const QString &text)
{
    static const QRegularExpression bullet(
        u"^[ \\t]*(?:[-*+\\x{2022}\\x{25e6}\\x{2023}\\x{2013}]|\\d{1,2}[.)]|[a-z]\\))[ \\t]+"_s);
    QVector<Line> lines;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        Line line{.offset = start, .length = end - start};
        const QString words = text.mid(start, line.length);
        while (line.indent < words.size() && words.at(line.indent).isSpace())
            ++line.indent;
        const auto found = bullet.match(words);
        line.isItem = found.hasMatch();
        line.content = start + (line.isItem ? found.capturedLength() : line.indent);
        line.isEmpty = line.indent == words.size();
        lines.append(line);
        start = end + 1;
    }
    return lines;
}

enum class Heading { Plain, Thing, People, Roles, Unwanted };

/// One heading and its items, as sentences. Used up by one.
class Section {
public:
    Section(TracedText heading, QVector<TracedText> items, const Lexicon &lexicon)
        : m_lexicon(lexicon)
        , m_heading(std::move(heading))
        , m_items(std::move(items))
    {
    }

    /// Empty where the heading is one that leaves its items as they are.
    [[nodiscard]] TracedText read() const
    {
        switch (kind()) {
        case Heading::Plain:
            return {};
        case Heading::Thing:
            return thing();
        case Heading::People:
            return people();
        case Heading::Roles:
            return roles();
        case Heading::Unwanted:
            return unwanted();
        }
        return {};
    }

    /// What the heading says of itself, whatever stands below it.
    [[nodiscard]] Heading named() const
    {
        static const QRegularExpression unwanted =
            pattern(u"^(?:not (?:needed|wanted|included|required|part of it|in scope)|out of scope|non-?goals|"
                    "what (?:is|we do) not (?:needed|need|want|included))$"_s);
        static const QRegularExpression roles =
            pattern(u"^(?:who|(?:user )?roles?(?: and (?:rights|permissions))?|users?(?: "
                    u"roles)?|people|permissions?|access|rights|"
                    "who (?:does|can do|may do|uses) (?:what|it)|user types|types of users?)$"_s);
        const QString title = m_heading.text();
        if (unwanted.match(title).hasMatch())
            return Heading::Unwanted;
        return roles.match(title).hasMatch() ? Heading::Roles : Heading::Plain;
    }

private:
    [[nodiscard]] Heading kind() const
    {
        const Heading byName = named();
        return byName == Heading::Plain ? byItems() : byName;
    }

    [[nodiscard]] Heading byItems() const
    {
        static const QRegularExpression shape = pattern(u"^(?:the |an? |our |as an? )?[a-z][\\w&' -]{1,40}$"_s);
        static const QRegularExpression general = pattern(
            u"\\b(?:data|master "
            u"data|rules?|features?|functions?|functionality|pages?|screens?|requirements?|look|design|"
            "colou?rs?|what|how|also|notes?|entities|tables?|goals?|purpose|views?|reports?|scope|security|workflows?|"
            "documents?|overview|general|other|more|details?|fields?|steps?|nice to have|must have|theme|style|layout|"
            "dashboards?|statistics|wishes|extras?|ideas?|main|wanted|needed|stack|technology|rest|everyone|everybody|it)\\b"_s);
        const QString title = m_heading.text();
        if (!shape.match(title).hasMatch() || title.count(u' ') > 3)
            return Heading::Plain;
        if (isPeople(title) &&
            std::ranges::count_if(m_items, [&](const TracedText &item) { return isDeed(item.text()); }) * 2 >=
                m_items.size())
            return Heading::People;
        if (general.match(title).hasMatch() || holdsVerb(title))
            return Heading::Plain;
        const auto records =
            std::ranges::count_if(m_items, [](const TracedText &item) { return isRecord(item.text()); });
        const auto parts =
            std::ranges::count_if(m_items, [this](const TracedText &item) { return isParts(item.text()); });
        const bool isThing = parts > 0 && records * 2 <= m_items.size() && parts * 3 >= m_items.size() &&
                             isParts(m_items.constFirst().text());
        return isThing ? Heading::Thing : Heading::Plain;
    }

    /// "Therapists", "As a practice manager"
    [[nodiscard]] bool isPeople(const QString &title) const
    {
        const QString last = title.section(u' ', -1).toLower();
        const QString one = m_lexicon.singular(last);
        return m_lexicon.isPerson(one) || m_lexicon.actor(one) != language::ActorKind::None;
    }

    [[nodiscard]] bool isDeed(const QString &item) const
    {
        static const QRegularExpression modal =
            pattern(u"^(?:can|may|must|should|cannot|can't|are|have|do|never|only|also)\\b"_s);
        static const QRegularExpression word(u"^\\w+(?= |$|:)"_s); // "name, phone" are values
        const QString first = word.match(item).captured().toLower();
        const auto verb = m_lexicon.verb(first);
        return modal.match(item).hasMatch() || (verb && verb->shape == language::VerbForm::Base);
    }

    /// "Boat: name, length", "Boat (name, length)": a thing with values of its own
    static bool isRecord(const QString &item)
    {
        static const QRegularExpression shape =
            pattern(u"^[a-z][\\w -]{1,30}(?:: ?| ?\\()[^,;]+,[^,;]+,|^[a-z][\\w ]{1,30}: [^,;(]+ \\([^)]*\\),"_s);
        static const QRegularExpression options = pattern(
            u"^[\\w ]*\\b(?:type|kind|status|state|stage|size|level|category|priority|condition|mood|colou?r|language|class|genre|unit|columns?)\\b"_s);
        return shape.match(item).hasMatch() && !options.match(item).hasMatch() && !isChoice(item);
    }

    /// "trade: painting, plumbing, flooring": single words only
    static bool isChoice(const QString &item)
    {
        static const QRegularExpression shape =
            pattern(u"^[a-z][\\w -]{1,30}: ?[\\w-]+(?:, ?[\\w-]+(?: [\\w-]+)?)+(?:,? (?:or|and) [\\w-]+)?[.;]?$"_s);
        return shape.match(item).hasMatch();
    }

    [[nodiscard]] static bool holdsVerb(const QString &text)
    {
        static const QRegularExpression verbs =
            pattern(u"\\b(?:can|may|must|should|will|shall|is|are|was|were|be|has|have|cannot|can't|needs?|belongs?|"
                    u"shows?|sees?|"
                    "manages?|creates?|adds?|edits?|views?|gets?|when|if|every|each|everyone|everybody|nobody|no|not|"
                    "only|never|always|"
                    "which|who|that|filter|search|sort|export|import|upload|turn|display|include)\\b"_s);
        return verbs.match(text).hasMatch();
    }

    /// What a thing has: names of values, each perhaps with its options or range.
    [[nodiscard]] bool isParts(const QString &item) const
    {
        static const QRegularExpression parentheses(u"\\([^()]*\\)"_s);
        static const QRegularExpression words(u"[.!?](?!\\d)(?=.)|[<>=\"]"_s);
        static const QRegularExpression arrows(u"\\s*(?:->|=>|\\s>\\s)\\s*"_s);
        if (isQuality(item))
            return false;
        QString text = item.section(u';', 0, 0).remove(parentheses).replace(arrows, u", "_s);
        if (text.contains(words) || text.size() > 300)
            return false;
        return !holdsVerb(text) && longestPart(text) <= 5;
    }

    /// "shown in a calendar"
    static bool isQuality(const QString &item)
    {
        static const QRegularExpression participle =
            pattern(u"^(?:shown|sorted|grouped|listed|visible|linked|ordered|filtered|displayed) (?!,)"_s);
        return participle.match(item).hasMatch();
    }

    static qsizetype longestPart(const QString &text)
    {
        qsizetype longest = 0;
        for (const QString &part : text.split(QRegularExpression(u"[,:/]|\\bor\\b|\\band\\b|->|\\x{2192}"_s)))
            longest = std::max(longest, part.trimmed().count(u' ') + 1);
        return longest;
    }

    /// "open, accepted, declined or expired"
    static bool isStates(const QString &part)
    {
        static const QRegularExpression word =
            pattern(u"^(?:not )?(?:\\w+(?:ed|en|ing|sold|lost|paid|sent)|in \\w+|on "
                    u"\\w+|open|new|draft|done|active|idle|ready|available|paid|sold|sent|lost|won|"
                    "under \\w+|pending|to ?do)$"_s);
        const QStringList words =
            part.split(QRegularExpression(u"\\s*(?:,|/|\\bor\\b|->|\\x{2192})\\s*"_s), Qt::SkipEmptyParts);
        return words.size() >= 3 &&
               std::ranges::all_of(words, [&](const QString &one) { return word.match(one.trimmed()).hasMatch(); });
    }

    /// "status: draft -> sold (or withdrawn)" as "status (draft, sold, withdrawn)".
    static TracedText partOf(TracedText part)
    {
        static const QRegularExpression arrows = pattern(u"\\s*(?:\\x{2192}|->|=>| > )\\s*"_s);
        static const QRegularExpression aside = pattern(u"\\s*\\((?:or|and|else) ([^()]*)\\)"_s);
        static const QRegularExpression listed =
            pattern(u"^([\\w /-]+?)(?::\\s*(?=[^:]*,|[^:]* or )|, (?=\\d[\\d.]* ?(?:-|\\x{2013}|to)))([^()]+)$"_s);
        static const QRegularExpression typed = pattern(u"^([\\w -]+?):\\s*(?=\\w)([^(),]+)$"_s);
        static const QRegularExpression columns = pattern(u"^columns(?= \\()"_s);
        part.put(arrows, u", "_s);
        part.put(aside, u", %1"_s);
        part.put(listed, u"%1 (%2)"_s);
        part.put(typed, u"%1 (%2)"_s);
        part.put(columns, u"status"_s);
        return part;
    }

    [[nodiscard]] TracedText thing() const
    {
        TracedText values = m_heading;
        TracedText sentences;
        values.append(u": "_s);
        bool isFirst = true;
        for (const TracedText &item : m_items) {
            qsizetype cut = item.text().indexOf(u';');
            const bool isValues = isParts(item.text());
            if (!isValues)
                cut = 0;
            else if (cut < 0)
                cut = item.size();
            if (isValues) {
                TracedText part = withoutStop(item.mid(0, cut).trimmed());
                if (!std::exchange(isFirst, false))
                    values.append(u", "_s);
                if (isStates(part.text())) {
                    values.append(TracedText(u"status ("_s, part));
                    values.append(part);
                    values.append(u")"_s);
                } else {
                    values.append(partOf(part));
                }
            }
            const TracedText rest = item.mid(isValues ? cut + 1 : 0).trimmed();
            if (rest.size() > 0) {
                sentences.append(u"\n"_s);
                sentences.append(sentence(rest));
            }
        }
        values.append(u"."_s);
        values.append(sentences);
        values.append(u"\n"_s);
        return values;
    }

    static TracedText withoutStop(const TracedText &text)
    {
        return text.text().endsWith(u'.') || text.text().endsWith(u',') ? text.mid(0, text.size() - 1) : text;
    }

    /// "belong to one epic" of "Stories".
    [[nodiscard]] TracedText sentence(const TracedText &rest) const
    {
        static const QRegularExpression opensWithVerb =
            pattern(u"^(?:belongs?|has|have|is|are|can|may|must|should|cannot|needs?)\\b"_s);
        TracedText whole;
        if (opensWithVerb.match(rest.text()).hasMatch()) {
            whole = TracedText(m_heading.text() + u' ', rest);
        } else if (isQuality(rest.text())) {
            whole = TracedText(m_heading.text() + u" are "_s, rest);
        }
        whole.append(rest);
        if (!rest.text().endsWith(u'.'))
            whole.append(u"."_s);
        return whole;
    }

    [[nodiscard]] TracedText people() const
    {
        static const QRegularExpression lead = pattern(u"^(?:as an? |the )"_s);
        TracedText who = m_heading;
        who.put(lead, QString());
        TracedText all;
        for (const TracedText &item : m_items)
            all.append(deed(who, item));
        return all;
    }

    /// "Therapists" and "create exercises": "Therapists can create exercises."
    [[nodiscard]] TracedText deed(const TracedText &who, const TracedText &item) const
    {
        static const QRegularExpression finite =
            pattern(u"^(?:can|may|must|should|cannot|can't|are|have|do|never)\\b"_s);
        static const QRegularExpression also = pattern(u"^(?:also|only) "_s);
        TracedText deed = item;
        deed.put(also, QString());
        TracedText whole;
        if (isDeed(deed.text())) {
            const QString modal = finite.match(deed.text()).hasMatch() ? u" "_s : u" can "_s;
            whole = TracedText(who.text() + modal, deed);
        }
        whole.append(deed);
        whole.append(item.text().endsWith(u'.') ? u"\n"_s : u".\n"_s);
        return whole;
    }

    [[nodiscard]] TracedText roles() const
    {
        static const QRegularExpression shape =
            pattern(u"^((?:the |an? )?[a-z][\\w ]{1,30}?)(?:: ?| [-\\x{2013}\\x{2014}] )(?=\\w)"_s);
        TracedText all;
        for (const TracedText &item : m_items) {
            const auto found = shape.match(item.text());
            const bool isNamed = found.hasMatch() && isPeople(found.captured(1));
            const qsizetype words = isNamed ? found.capturedLength(1) : actorLength(item.text());
            if (words == 0) {
                all.append(item);
                all.append(item.text().endsWith(u'.') ? u"\n"_s : u".\n"_s);
                continue;
            }
            const TracedText who = item.mid(0, words);
            const TracedText what = item.mid(isNamed ? found.capturedEnd() : words).trimmed();
            if (isDeed(what.text())) {
                all.append(deed(who, what));
                continue;
            }
            all.append(who);
            all.append(u" can manage "_s);
            all.append(what);
            all.append(what.text().endsWith(u'.') ? u"\n"_s : u".\n"_s);
        }
        return all;
    }

    /// Of "product owners" in "product owners order the backlog"; 0: no people who do something.
    [[nodiscard]] qsizetype actorLength(const QString &item) const
    {
        for (int words = 1; words <= 3; ++words) {
            const QString who = item.section(u' ', 0, words - 1);
            if (isPeople(who) && isDeed(item.mid(who.size()).trimmed()))
                return who.size();
        }
        return 0;
    }

    [[nodiscard]] TracedText unwanted() const
    {
        TracedText all;
        for (const TracedText &item : m_items) {
            all.append(TracedText(u"No "_s, item));
            all.append(withoutStop(item));
            all.append(u".\n"_s);
        }
        return all;
    }

    const Lexicon &m_lexicon;
    TracedText m_heading;
    QVector<TracedText> m_items;
};

/// The items right below `heading`: deeper ones of an item, or those that follow a line of prose.
QVector<Line> itemsBelow(const QVector<Line> &lines, qsizetype heading, qsizetype &next)
{
    const Line &over = lines.at(heading);
    QVector<Line> items;
    next = heading + 1;
    while (next < lines.size() && lines.at(next).isEmpty && next == heading + 1)
        ++next;
    for (; next < lines.size(); ++next) {
        const Line &line = lines.at(next);
        const bool isBelow = line.isItem && (!over.isItem || line.indent > over.indent) &&
                             (items.isEmpty() || line.indent == items.constFirst().indent);
        if (!isBelow)
            break;
        items.append(line);
    }
    return items;
}

TracedText titleOf(const TracedText &prompt, const Line &line)
{
    TracedText title = prompt.mid(line.content, line.end() - line.content).trimmed();
    if (title.text().endsWith(u':'))
        title = title.mid(0, title.size() - 1).trimmed();
    return title;
}

QVector<TracedText> itemsOf(const TracedText &prompt, const QVector<Line> &lines)
{
    QVector<TracedText> items;
    for (const Line &line : lines)
        items.append(prompt.mid(line.content, line.end() - line.content).trimmed());
    return items;
}

/// "Roles: guides plan tours; guests book them", "Not needed: payment, maps": a heading and its items in one line.
TracedText readLine(const TracedText &line, const Lexicon &lexicon)
{
    static const QRegularExpression title(u"^([A-Z][\\w -]{2,30}): *(?=\\w)"_s);
    static const QRegularExpression deeds(u"[;.]\\s*"_s);
    static const QRegularExpression names(u"[.,;]\\s*|\\b(?:and|or)\\b"_s);
    const auto found = title.match(line.text());
    if (!found.hasMatch())
        return {};
    const TracedText heading = line.mid(0, found.capturedLength(1));
    const Heading kind = Section(heading, {}, lexicon).named();
    if (kind == Heading::Plain)
        return {};
    QVector<TracedText> items;
    qsizetype from = found.capturedEnd();
    for (auto all = (kind == Heading::Roles ? deeds : names).globalMatch(line.text(), from); all.hasNext();) {
        const auto joint = all.next();
        items.append(line.mid(from, joint.capturedStart() - from).trimmed());
        from = joint.capturedEnd();
    }
    items.append(line.mid(from).trimmed());
    items.removeIf([](const TracedText &item) { return item.size() == 0; });
    return items.size() > 1 ? Section(heading, items, lexicon).read() : TracedText();
}

} // namespace

void readOutline(TracedText &prompt, const Lexicon &lexicon)
{
    const QVector<Line> lines = linesOf(prompt.text());
    TracedText result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype next = i + 1;
        const QVector<Line> items = lines.at(i).isEmpty ? QVector<Line>() : itemsBelow(lines, i, next);
        const bool isWhole =
            next >= lines.size() || !lines.at(next).isItem || lines.at(next).indent <= lines.at(i).indent;
        TracedText read;
        qsizetype end = lines.at(i).end();
        if (!items.isEmpty() && isWhole) {
            read = Section(titleOf(prompt, lines.at(i)), itemsOf(prompt, items), lexicon).read();
            end = items.constLast().end();
        } else if (items.isEmpty() && !lines.at(i).isEmpty) {
            read = readLine(titleOf(prompt, lines.at(i)), lexicon);
        }
        if (read.size() == 0) {
            ++i;
            continue;
        }
        result.append(prompt.mid(copied, lines.at(i).offset - copied));
        result.append(read);
        copied = std::min(end + 1, prompt.size());
        i = next;
    }
    if (copied == 0)
        return;
    result.append(prompt.mid(copied));
    prompt = std::move(result);
}

} // namespace autodevos
