// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/turnsofrecords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <optional>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

/// A sentence behind all others; words that are not in the prompt stand where `place` begins.
void tell(TracedText &prompt, const TracedText &sentence, const TracedText &place)
{
    const QString end = prompt.text().trimmed().right(1);
    const bool isClosed = end == "."_L1 || end == "!"_L1 || end == "?"_L1;
    prompt.append(TracedText(isClosed ? u" "_s : u". "_s, place));
    prompt.append(sentence);
}

/// "I let out garages and am tired of paper. I want a site where people see …": the wish says what there is.
void dropIntroduction(TracedText &prompt)
{
    static const QRegularExpression wish = pattern(
        u"(?<=[.!?])\\s+(?=(?:(?:I|We)(?:'d| would)?(?: also)?(?: really)? (?:want|need|like|love|imagine)|(?:please )?"
        "(?:build|make|create|develop|implement|design)(?: me| us)?|(?:could|can|would) you (?:please )?(?:build|make|"
        "create|develop|design)(?: me| us)?) (?:to have )?an? (?:[\\w-]+ ){0,3}?(?:site|website|page|app|application|"
        "tool|system|shop|store|platform)(?: for (?:it|this|that))? (?:where|in which|on which|that lets|with which) )"_s);
    static const QRegularExpression story =
        pattern(u"\\A(?:I|We|My|Our|At|In|Every|Each|Two|Three|Four|Five|Six|Some|There|Until|For years)\\b"_s);
    constexpr qsizetype longest = 420; // more than that says what there is
    constexpr qsizetype shortest = 80; // of what is left
    const auto found = wish.match(prompt.text());
    const bool isStory = found.hasMatch() && found.capturedStart() < longest &&
                         prompt.size() - found.capturedEnd() > shortest && story.match(prompt.text()).hasMatch();
    if (isStory)
        prompt.replace(0, found.capturedEnd(), TracedText());
}

struct Item {
    qsizetype begin;
    qsizetype end;
};

/// The pieces of "a, b (c, d) and e" from `from` to the end of the sentence; brackets stay whole.
QVector<Item> itemsFrom(const QString &text, qsizetype from)
{
    QVector<Item> items;
    int depth = 0;
    qsizetype begin = from;
    static const QString joint = u" and "_s;
    for (qsizetype at = from; at <= text.size(); ++at) {
        const QChar sign = at < text.size() ? text.at(at) : u'.';
        depth += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
        const bool isEnd = depth <= 0 && (sign == u';' || sign == u'\n' ||
                                          (sign == u'.' && (at + 1 >= text.size() || text.at(at + 1).isSpace())));
        const bool isAnd = depth <= 0 && text.mid(at, joint.size()).compare(joint, Qt::CaseInsensitive) == 0;
        if (!isEnd && !isAnd && !(depth <= 0 && sign == u','))
            continue;
        if (at > begin)
            items.append({begin, at});
        if (isEnd)
            break;
        at += isAnd ? joint.size() - 1 : 0;
        begin = at + 1;
    }
    return items;
}

class RecordTurns {
public:
    RecordTurns(TracedText &prompt, const Lexicon &lexicon)
        : m_prompt(prompt)
        , m_lexicon(lexicon)
    {
    }

    void read()
    {
        readSeen();
        readChosen();
        readKinds();
        readWhole();
        readWay();
        readCategories();
        readParts();
    }

private:
    /// The words of one value without its article; empty where it is something else: "can sort them".
    [[nodiscard]] QString valueOf(const QString &item) const
    {
        static const QRegularExpression article = pattern(u"^(?:and )?(?:an?|the|its|their|his|her)\\s+"_s);
        const QString words = item.trimmed().remove(article);
        const QString bare = words.section(u'(', 0, 0).trimmed().toLower();
        const QString first = bare.section(u' ', 0, 0);
        const QStringList all = bare.split(u' ');
        if (bare.isEmpty() || all.size() > 4 || m_lexicon.is(language::WordClass::Modal, first) ||
            m_lexicon.is(language::WordClass::Pronoun, first))
            return {};
        const bool isOdd = std::any_of(all.begin(), all.end(), [this](const QString &word) {
            return m_lexicon.is(language::WordClass::Question, word) || m_lexicon.is(language::WordClass::Be, word) ||
                   m_lexicon.is(language::WordClass::Pronoun, word);
        });
        if (isOdd)
            return {};
        const QString one = m_lexicon.singular(bare);
        if (words.contains(u'(') || !m_lexicon.fieldSpecification(one).isEmpty())
            return words;
        const auto form = m_lexicon.verb(first);
        const auto use = m_lexicon.use(m_lexicon.singular(all.constLast()));
        const bool isDeed = form && form->shape != language::VerbForm::Past && !form->verb->isNoun;
        return !isDeed && use && use->noun > 0 ? words : QString();
    }

    /// "look through the buildings, see the rent and the area", "see which garages are free, with size and rent",
    /// "see each sauce with its price and heat": values of each.
    void readSeen()
    {
        static const QVector<QRegularExpression> forms{
            pattern(
                u"\\b(?:look(?:ing)? through|brows(?:e|ing)|view(?:ing)?|see|search(?:ing)?|find(?:ing)?|explor(?:e|"
                u"ing)) (?:(?:the|all|our|my|available|different) )*([a-z-]+s)(, (?:and )?(?:can )?see )(?=(?:the|"
                u"their|its) )"_s),
            pattern(
                u"\\bsee (?:which|what) ([a-z-]+s)( are (?:still )?(?:free|available|open|left|in stock|on offer|there|"
                u"for sale|to let),? with )(?=\\w)"_s),
            pattern(u"\\b(?:see|view|browse|look at) (?:each|every) ([a-z-]+)( with )(?=(?:its|the|their) )"_s)};
        for (const QRegularExpression &form : forms) {
            const auto found = form.match(m_prompt.text());
            if (!found.hasMatch())
                continue;
            QStringList values;
            qsizetype end = found.capturedEnd();
            const QString holder = m_lexicon.singular(found.captured(1).toLower());
            const TracedText place = m_prompt.mid(found.capturedStart(1), found.capturedLength(1));
            TracedText sentence(u"Every %1 has a name"_s.arg(holder), place);
            for (const Item &item : itemsFrom(m_prompt.text(), found.capturedEnd())) {
                const QString value = valueOf(m_prompt.text().mid(item.begin, item.end - item.begin));
                if (value.isEmpty())
                    break;
                values.append(value);
                const qsizetype begin = m_prompt.text().indexOf(value, item.begin);
                sentence.append(TracedText(u", a "_s, place));
                sentence.append(m_prompt.mid(begin, value.size()));
                end = item.end;
            }
            if (values.isEmpty() || m_lexicon.isPerson(holder) || m_lexicon.isIn("generic"_L1, holder))
                continue;
            sentence.append(TracedText(u"."_s, place));
            m_prompt.replace(found.capturedStart(2), end - found.capturedStart(2), TracedText());
            m_prompt.put(
                pattern(u"\\bsee (?:which|what) (?=%1\\b)"_s.arg(QRegularExpression::escape(found.captured(1)))),
                u"see the "_s);
            nameThose(values);
            tell(m_prompt, sentence, place);
            return;
        }
    }

    /// "narrow them down by those things": by the values just named.
    void nameThose(const QStringList &values)
    {
        static const QRegularExpression those =
            pattern(u"\\b(?:narrow|filter|search|sort)(?:ing)? (?:them|it)(?: down)? by (?:those|these|all of "
                    u"these|all those|any of "
                    u"these|the same) ?(?:things|values|points|criteria|details|features)?\\b"_s);
        static const QRegularExpression bracket(u"\\s*\\([^()]*\\)"_s);
        QStringList bare = values;
        bare.replaceInStrings(bracket, QString());
        const QString last = bare.takeLast();
        const QString all = bare.isEmpty() ? last : bare.join(u", "_s) + u" and "_s + last;
        m_prompt.put(those, u"filter them by "_s + all);
    }

    /// Something that there is of several kinds: no value, no person, no deed.
    [[nodiscard]] bool isKind(const QString &item) const
    {
        if (item.trimmed().isEmpty() || item.trimmed().at(0).isUpper()) // "packages (Splash, Shine)" are names
            return false;
        const QString words = m_lexicon.singular(item.trimmed().toLower());
        const QString head = words.section(u' ', -1);
        const auto use = m_lexicon.use(head);
        const bool isDeed = use && use->nounClasses == 0 && use->adjective == 0;
        const bool isAbility = m_lexicon.capability(words) && !(use && use->canBe(language::NounClass::Artifact));
        const bool isShell = !words.contains(u' ') && m_lexicon.isIn("shell"_L1, head);
        return words.count(u' ') < 3 && !m_lexicon.isPerson(head) && !isDeed && !isAbility && !isShell &&
               !m_lexicon.isIn("app"_L1, head);
    }

    /// Most of them are values that records have: "books (author, publisher, year)".
    [[nodiscard]] bool areValues(const QStringList &words) const
    {
        qsizetype values = 0;
        for (const QString &word : words) {
            const QString said = m_lexicon.fieldSpecification(m_lexicon.singular(word.trimmed().toLower()));
            if (!said.isEmpty() && !said.section(u':', 1).startsWith("string"_L1)) // "sail area" is a number
                return true;
            values += said.isEmpty() ? 0 : 1;
        }
        return values * 2 >= words.size();
    }

    /// "equipment (breathing sets, hoses, ladders)", "tasks per production (carpentry, painting) with a person": of
    /// which kind each of them is.
    void readKinds()
    {
        static const QRegularExpression said =
            pattern(u"\\b(?:(?:an? |the )?(?:register|list|catalogue|inventory|overview|directory) of )?"
                    u"(([a-z-]+)(?: (?:per|for each|of each|for every|of every) [a-z]+)?) \\(([a-z][a-z -]*(?:, "
                    u"[a-z][a-z -]*)+(?:,? (?:and|or|etc\\.?) ?[a-z -]*)?)\\)( with )?"_s);
        static const QRegularExpression joint = pattern(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\b(?:and|or)\\s+)"_s);
        qsizetype from = 0;
        for (auto found = said.match(m_prompt.text()); found.hasMatch(); found = said.match(m_prompt.text(), from)) {
            from = found.capturedEnd();
            const QString head = found.captured(2).toLower();
            const QString one = m_lexicon.singular(head);
            const QStringList kinds = found.captured(3).split(joint, Qt::SkipEmptyParts);
            const bool isHeld = m_lexicon.isIn("holding"_L1, head);
            const bool isNamed = m_lexicon.isPlural(head) && m_lexicon.exactFieldSpecification(head).isEmpty() &&
                                 m_lexicon.isArchetype(one);
            const bool isThing = (isHeld || isNamed) && !m_lexicon.isPerson(one) &&
                                 !m_lexicon.isIn("measured of"_L1, one) && one != "entry"_L1 &&
                                 !m_lexicon.isIn("enumerator"_L1, one) && !m_lexicon.isIn("classifier"_L1, one) &&
                                 !m_lexicon.isIn("picture"_L1, one);
            const bool areKinds =
                kinds.size() > 1 && !areValues(kinds) &&
                std::all_of(kinds.begin(), kinds.end(), [this](const QString &kind) { return isKind(kind); });
            if (!isThing || !areKinds)
                continue;
            const bool isFollowed = found.capturedLength(4) > 0; // by other values
            const QString kind = one == "task"_L1 ? u"category"_s : u"type"_s;
            TracedText read = m_prompt.mid(found.capturedStart(1), found.capturedLength(1));
            read.append(isFollowed ? u" with a %1 ("_s.arg(kind) : u" (%1: "_s.arg(kind));
            read.append(m_prompt.mid(found.capturedStart(3), found.capturedLength(3)));
            read.append(isFollowed ? u"), "_s : u")"_s);
            m_prompt.replace(found.capturedStart(), found.capturedLength(), read);
            from = found.capturedStart() + read.size();
        }
    }

    /// "viewing flights, choosing a launch site and reserving": what they are told apart by.
    void readChosen()
    {
        static const QRegularExpression said =
            pattern(u"\\b((?:view|brows|see|list|show)(?:ing)? ((?:[a-z-]+ )?[a-z-]+s)), choos(?:ing|e) an? ((?:[a-z]+ "
                    u")?[a-z]+)(?=,| and\\b)"_s);
        const auto found = said.match(m_prompt.text());
        const QString value = found.captured(3).toLower();
        static const QSet<QString> slots{u"date"_s, u"day"_s, u"time"_s, u"slot"_s, u"time slot"_s, u"seat"_s};
        if (!found.hasMatch() || slots.contains(value) || m_lexicon.isArchetype(value) || m_lexicon.isPerson(value))
            return;
        TracedText read = m_prompt.mid(found.capturedStart(1), found.capturedLength(1));
        read.append(u", filtering %1 by "_s.arg(found.captured(2)));
        read.append(m_prompt.mid(found.capturedStart(3), found.capturedLength(3)));
        m_prompt.replace(found.capturedStart(), found.capturedLength(), read);
    }

    /// "tasks per production", "a visit history for each pool": whose they are.
    void readWhole()
    {
        static const QRegularExpression said =
            pattern(u"\\b([a-z]+?)(?: (history|log|list)|s) (?:per|for each|for every|of each|of every) ([a-z]+)\\b"_s);
        qsizetype from = 0;
        QStringList told;
        for (auto found = said.match(m_prompt.text()); found.hasMatch(); found = said.match(m_prompt.text(), from)) {
            from = found.capturedEnd();
            const bool isList = !found.captured(2).isEmpty();
            const QString part = m_lexicon.singular(found.captured(1).toLower() + (isList ? QString() : u"s"_s));
            const QString whole = found.captured(3).toLower();
            const bool isSpokenOf = pattern(u"\\b%1\\b"_s.arg(QRegularExpression::escape(m_lexicon.plural(whole))))
                                        .match(m_prompt.text())
                                        .hasMatch();
            static const QSet<QString> parts{
                u"task"_s,      u"visit"_s,       u"note"_s, u"reading"_s, u"repair"_s,  u"inspection"_s, u"document"_s,
                u"treatment"_s, u"measurement"_s, u"step"_s, u"payment"_s, u"expense"_s, u"appointment"_s};
            if (!parts.contains(part) || !isSpokenOf || part == whole || m_lexicon.isIn("period"_L1, whole) ||
                m_lexicon.isPerson(whole) || told.contains(part))
                continue;
            told.append(part);
            const TracedText place = m_prompt.mid(found.capturedStart(1), found.capturedLength(1));
            if (!isList) // "tasks per production with a person": what they have belongs to them
                m_prompt.replace(found.capturedEnd(1) + 1, found.capturedLength() - found.capturedLength(1) - 1,
                                 TracedText());
            from = found.capturedEnd(1);
            tell(m_prompt, TracedText(u"Every %1 belongs to a %2."_s.arg(part, whole), place), place);
        }
    }

    /// "following enquiries from first contact to booked": the stages that they go through.
    void readWay()
    {
        static const QRegularExpression said = pattern(
            u"\\b(follow|track|trace|watch|guide|tak|mov)(ing|s|e|es)? (?:(?:the|an?|each|every|all|new) )?([a-z]+) "
            u"from ([a-z]+(?: [a-z]+)?) to ([a-z]+(?: [a-z]+)?)(?=[.,;]| and\\b)"_s);
        const auto found = said.match(m_prompt.text());
        const QString moved = m_lexicon.singular(found.captured(3).toLower());
        const QString last = found.captured(5).toLower();
        const auto form = m_lexicon.verb(last.section(u' ', -1));
        const bool isState = form && form->shape == language::VerbForm::Past;
        if (!found.hasMatch() || !m_lexicon.isArchetype(moved) || m_lexicon.isPerson(moved) || !isState)
            return;
        const TracedText place = m_prompt.mid(found.capturedStart(), found.capturedLength());
        const QString stages = found.captured(4) + u", in progress, "_s + found.captured(5) + u", lost"_s;
        TracedText read(found.captured(2) == "ing"_L1 ? u"managing "_s : u"manage "_s, place);
        read.append(m_prompt.mid(found.capturedStart(3), found.capturedLength(3)));
        m_prompt.replace(found.capturedStart(), found.capturedLength(), read);
        tell(m_prompt, TracedText(u"Every %1 has a stage (%2)."_s.arg(moved, stages), place), place);
    }

    /// "browsing by category … filter articles by safety, places and equipment": the categories that there are.
    void readCategories()
    {
        static const QRegularExpression sorted = pattern(u"\\bby (?:category|topic|section|subject|theme)\\b"_s);
        static const QRegularExpression looked = pattern(
            u"\\b((?:filter|browse|narrow|search)(?:ing)? (?:the |all )?(?:articles|posts|stories|guides|tips|recipes|"
            u"lessons|videos|news)) by ([a-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?)+,? (?:and|or) [a-z]+)(?=[.,;])"_s);
        static const QRegularExpression joint = pattern(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\b(?:and|or)\\s+)"_s);
        const auto found = looked.match(m_prompt.text());
        if (!found.hasMatch() || !sorted.match(m_prompt.text()).hasMatch())
            return;
        const QStringList kinds = found.captured(2).split(joint, Qt::SkipEmptyParts);
        if (areValues(kinds) || kinds.contains(u"category"_s, Qt::CaseInsensitive))
            return;
        TracedText read = m_prompt.mid(found.capturedStart(1), found.capturedLength(1));
        read.append(u" by category ("_s);
        read.append(m_prompt.mid(found.capturedStart(2), found.capturedLength(2)));
        read.append(u")"_s);
        m_prompt.replace(found.capturedStart(), found.capturedLength(), read);
    }

    /// "create a job with an address, add tasks to it": the tasks are those of the job.
    void readParts()
    {
        static const QRegularExpression said =
            pattern(u"\\b(?:create|add|make|plan|set up|enter|start) an? ((?:new )?[a-z]+)\\b[^.;\\n]{0,120}?\\badd "
                    u"((?:sub)?tasks|steps|stages|phases)\\b[^.;\\n]{0,120}? to it\\b"_s);
        const auto found = said.match(m_prompt.text());
        if (!found.hasMatch() || !m_lexicon.isArchetype(found.captured(1).toLower()))
            return;
        const TracedText place = m_prompt.mid(found.capturedStart(2), found.capturedLength(2));
        tell(m_prompt,
             TracedText(u"Every %1 belongs to a %2."_s.arg(m_lexicon.singular(found.captured(2).toLower()),
                                                           found.captured(1).toLower()),
                        place),
             place);
    }

    TracedText &m_prompt;
    const Lexicon &m_lexicon;
};

} // namespace

void readRecordsInPassing(TracedText &prompt, const Lexicon &lexicon)
{
    dropIntroduction(prompt);
    RecordTurns(prompt, lexicon).read();
}

} // namespace autodevos
