// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/programs.h"

#include "agents/blueprint/customcalculator.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/gamecast.h"
#include "agents/blueprint/programwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::Program;

namespace {

bool isGameKind(const QString &kind)
{
    return kind == "arcadeGame"_L1 || kind == "resourceGame"_L1;
}

bool isToolKind(const QString &kind)
{
    return kind == "calculator"_L1 || kind == "converter"_L1;
}

/// The app is one itself, not something that has one.
bool isWhole(const QString &kind)
{
    return isGameKind(kind) || isToolKind(kind) || kind == "writing"_L1 || kind == "scoreboard"_L1;
}

class ProgramReader {
public:
    ProgramReader(Draft &draft, const QString &prompt, const Lexicon &lexicon)
        : m_draft(draft)
        , m_prompt(prompt)
        , m_lexicon(lexicon)
        , m_words(plainWords(prompt, lexicon))
    {
    }

    void run()
    {
        takeWords();
        for (const Program &program : m_lexicon.programs()) {
            static const QSet<QString> lists{u"feature"_s, u"picture"_s, u"sprite"_s, u"words"_s, u"preset"_s};
            const bool isListed = lists.contains(program.kind) || program.id == "names"_L1;
            if (!isListed && says(m_words, program) && isMeant(program))
                ask(program);
        }
        if (!m_found.contains(u"calculator"_s))
            askCustomCalculators();
        settleWords();
        if (m_found.isEmpty())
            return refuseOtherGames();
        const QString whole = wholeKind();
        if (!whole.isEmpty())
            dropThings(whole);
        for (const QString &kind : std::as_const(m_found))
            takeFeatures(kind);
        if (!whole.isEmpty())
            leaveOutTheRest();
    }

private:
    /// "sudoku" and "a fifteen puzzle" are games wherever they are named; "snake" and "memory" are not. Of a
    /// "clear game", everything that says it is clear.
    [[nodiscard]] bool isNoOtherWord(const Program &program) const
    {
        return m_lexicon.isIn("game name"_L1, program.id) &&
               (m_words.contains(u' ' + program.title.toLower() + u' ') || m_words.contains(u" puzzle "_s) ||
                says(m_words, u"tetris*"_s));
    }

    /// "trivia" in a bar's events is no quiz that is taken; a game is played only where the prompt is about one.
    [[nodiscard]] bool isMeant(const Program &program) const
    {
        const bool isAsked =
            m_words.contains(u" survey "_s) || m_words.contains(u" poll "_s) || m_words.contains(u" questionnaire "_s);
        if (program.kind == "quiz"_L1 && isAsked) // "questions of the kinds single choice and multiple choice"
            return m_words.contains(u" quiz "_s) || m_words.contains(u" exam "_s) || m_words.contains(u" test "_s);
        const bool isPlain = program.id == "basic"_L1 || program.id == "percentage"_L1;
        if (program.kind == "calculator"_L1 && isPlain) // "a BMI calculator app" is of one kind only
            return !m_found.contains(program.kind);
        if (program.kind == "writing"_L1) // "AI drafts a summary of each ticket" is a part of an app of records
            return !m_found.contains(program.kind) && m_draft.hasAccounts && !m_draft.requirements.isEmpty() &&
                   says(plainWords(writingWords(), m_lexicon), program);
        if (program.kind == "scoreboard"_L1)
            return isScored(program);
        if (!isGameKind(program.kind))
            return true;
        const bool isPlayed = m_draft.isGame || m_words.contains(u" game "_s) || m_words.contains(u" play "_s) ||
                              m_words.contains(u" player "_s) || m_words.contains(u" arcade "_s) ||
                              isNoOtherWord(program) || m_lexicon.isIn("clear game"_L1, program.id);
        // "catch the power-ups" of another game; "a catch game" is one itself
        const bool isCatch = program.id == "catch"_L1 && !m_words.contains(u" catch game "_s) &&
                             !m_words.contains(u" game of catch "_s) && !m_words.contains(u" catching game "_s);
        // "guess the word in six tries" is no hangman; "an arcade game" says least of all
        const bool isNamed = m_words.contains(u' ' + program.title.toLower() + u' ');
        const bool isHangman = program.id == "hangman"_L1 && !isNamed;
        const bool isLast = program.kind == "resourceGame"_L1 || program.id == "crossing"_L1 ||
                            program.id == "gather"_L1 || isCatch || isHangman;
        const bool isTaken = isLast && m_found.contains(u"arcadeGame"_s);
        return isPlayed && !isTaken;
    }

    /// The app itself keeps the score of one game at a time. That of a league or a club keeps records of matches.
    [[nodiscard]] bool isScored(const Program &program) const
    {
        const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
        const bool isMore = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return m_lexicon.isIn("more than a score"_L1, word);
        });
        const bool isPlain = program.id == "tally"_L1 || program.id == "rounds"_L1; // where no game is named
        return !isMore && !m_draft.requirements.isEmpty() && !(isPlain && m_found.contains(program.kind)) &&
               says(plainWords(firstWords(), m_lexicon), program);
    }

    /// "25 kg bags", "301": what a program begins with instead of its own, the first that is said of each.
    [[nodiscard]] QStringList presetsOf(const QString &id) const
    {
        QStringList found;
        for (const Program &preset : m_lexicon.programs()) {
            const QString name = preset.title.section(u'=', 0, 0) + u'=';
            const bool isKnown =
                std::any_of(found.begin(), found.end(), [&](const QString &known) { return known.startsWith(name); });
            if (preset.kind == "preset"_L1 && preset.id == id && !isKnown && says(m_words, preset))
                found.append(preset.title);
        }
        return found;
    }

    /// The first statement that says it; else the first of all.
    [[nodiscard]] QString requirementOf(const Program &program) const
    {
        for (const Requirement &requirement : std::as_const(m_draft.requirements)) {
            if (says(plainWords(requirement.text, m_lexicon), program))
                return requirement.id.value();
        }
        return m_draft.requirements.isEmpty() ? QString() : m_draft.requirements.first().id.value();
    }

    void ask(const Program &program)
    {
        const QString requirement = requirementOf(program);
        CapabilityAsked asked{.kind = program.kind, .detail = program.id, .requirement = requirement};
        asked.thing = thingOf(program, requirement);
        if (program.kind == "arcadeGame"_L1)
            asked.fields = castOf(program.id, withoutDesign(), m_lexicon);
        else if (program.kind == "writing"_L1)
            readWriting(asked);
        else if (program.kind == "resourceGame"_L1)
            readStrategy(asked);
        else if (program.kind == "live"_L1 || program.kind == "survey"_L1 || program.kind == "wizard"_L1)
            asked.fields = {requirementText(requirement)};
        else if (program.kind == "calculator"_L1 || program.kind == "scoreboard"_L1)
            asked.fields = presetsOf(program.id);
        m_draft.capabilities.append(asked);
        if (!m_found.contains(program.kind))
            m_found.append(program.kind);
        if (Requirement *met = m_draft.requirement(requirement))
            met->cannot.clear();
        if (program.kind == "resourceGame"_L1)
            askMoves(asked);
    }

    /// "a calculator for the roof price from area and material": none of the table, but said well enough to be made.
    void askCustomCalculators()
    {
        QVector<Requirement> &all = m_draft.requirements;
        for (qsizetype i = 0; i < all.size(); ++i) {
            std::optional<CapabilityAsked> asked = customCalculatorIn(all.at(i).text);
            const bool isOne = asked.has_value();
            if (!isOne && i + 1 < all.size() && !all.at(i + 1).cannot.isEmpty()) // "work out", "a price from the area"
                asked = customCalculatorIn(all.at(i).text + u' ' + all.at(i + 1).text);
            if (!asked)
                continue;
            for (qsizetype at = i; at <= (isOne ? i : i + 1); ++at) {
                asked->requirement = all.at(at).id.value();
                m_draft.capabilities.append(*asked);
                all[at].cannot.clear();
            }
            if (!m_found.contains(asked->kind))
                m_found.append(asked->kind);
        }
        const bool isWanted = !all.isEmpty() && plainWords(firstWords(), m_lexicon).contains(u" calculator "_s);
        if (!isWanted || m_found.contains(u"calculator"_s))
            return;
        // What is typed and what is told of it may be statements of their own.
        if (std::optional<CapabilityAsked> asked = customCalculatorIn(m_prompt)) {
            m_found.append(asked->kind);
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (i > 0 && !namesAny(all.at(i).text, asked->fields))
                    continue;
                asked->requirement = all.at(i).id.value();
                m_draft.capabilities.append(*asked);
                all[i].cannot.clear();
            }
        }
    }

    /// The fields of a custom calculator: what comes out, by its last word, and what it is worked out from.
    [[nodiscard]] static bool namesAny(const QString &text, const QStringList &fields)
    {
        QStringList names{fields.constFirst().section(u' ', -1)};
        for (const QString &field : fields.mid(1))
            names.append(field.section(u':', 0, 0));
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return text.contains(name, Qt::CaseInsensitive); });
    }

    /// "recruiting soldiers", "upgrading the walls": moves that every such game has.
    void askMoves(CapabilityAsked asked)
    {
        static const QRegularExpression move(
            u"\\b(?:recruit|train|muster|hir)(?:e|ing)?\\b.*\\b[a-z]+s\\b|"
            "\\b(?:upgrad|build|improv|fortif)(?:e|y|ing|ying)?\\b.*\\b(?:walls?|mines?|farms?|buildings?|works)\\b|"
            "\\b(?:gather|collect|mine|harvest|produc)(?:e|ing)?\\b.*\\b(?:resources?|wood|stone|gold|food|iron|crystal)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (Requirement &requirement : m_draft.requirements) {
            if (requirement.id.value() == asked.requirement || !move.match(requirement.text).hasMatch())
                continue;
            requirement.cannot.clear();
            CapabilityAsked also = asked;
            also.requirement = requirement.id.value();
            m_draft.capabilities.append(also);
        }
    }

    /// Words such as "calculator" or "attack" only say that there is one; which, the table says.
    void takeWords()
    {
        for (const CapabilityAsked &asked : std::as_const(m_draft.capabilities)) {
            if (isProgram(asked.kind))
                m_loose.append(asked);
        }
        removeIf(m_draft.capabilities, [&](const CapabilityAsked &asked) { return isProgram(asked.kind); });
    }

    /// Such a statement is met by what was found; without any, it is left out with the reason.
    void settleWords()
    {
        for (const CapabilityAsked &loose : std::as_const(m_loose)) {
            const auto found = std::find_if(
                m_draft.capabilities.begin(), m_draft.capabilities.end(), [&](const CapabilityAsked &known) {
                    // "a battle game" may be one on a board of ships, "a gauge converter" a
                    // calculator
                    return known.kind == loose.kind || (isGameKind(known.kind) && isGameKind(loose.kind)) ||
                           (isToolKind(known.kind) && isToolKind(loose.kind));
                });
            Requirement *requirement = m_draft.requirement(loose.requirement);
            if (found != m_draft.capabilities.end()) {
                CapabilityAsked also = *found;
                also.requirement = loose.requirement;
                m_draft.capabilities.append(also);
            } else if (!isWhole(loose.kind)) {
                m_draft.capabilities.append(loose);
            } else if (requirement && requirement->cannot.isEmpty()) {
                requirement->cannot = m_lexicon.reason(loose.kind);
            }
        }
    }

    [[nodiscard]] bool isProgram(const QString &kind) const
    {
        return std::any_of(m_lexicon.programs().begin(), m_lexicon.programs().end(),
                           [&](const Program &program) { return program.kind == kind; });
    }

    [[nodiscard]] QString requirementText(const QString &id) const
    {
        const Requirement *found = m_draft.requirement(id);
        return found ? found->text : QString();
    }

    /// What it is said of: a quiz or survey that was named, else the first thing of the statement.
    [[nodiscard]] QString thingOf(const Program &program, const QString &requirement) const
    {
        for (const auto &thing : m_draft.things) {
            const QString head = thing->key.section(u' ', -1);
            const bool isQuiz =
                program.kind == "quiz"_L1 && (head == "quiz"_L1 || head == "exam"_L1 || head == "test"_L1);
            const bool isSurvey =
                program.kind == "survey"_L1 && (head == "survey"_L1 || head == "poll"_L1 || head == "questionnaire"_L1);
            if (isQuiz || isSurvey)
                return thing->key;
        }
        if (program.kind == "quiz"_L1 || program.kind == "survey"_L1 || isWhole(program.kind))
            return {};
        // "a job site with a multi-step form for applications": what the statement names last
        const QString words = plainWords(requirementText(requirement), m_lexicon);
        QString last;
        for (const auto &thing : m_draft.things) {
            const qsizetype at = words.lastIndexOf(u' ' + thing->key + u' ');
            if (at >= 0 && thing->actor == language::ActorKind::None &&
                (last.isEmpty() || at > words.lastIndexOf(u' ' + last + u' ')))
                last = thing->key;
        }
        return last;
    }

    /// What the app is said to be: the first statement, or of short ones the first two.
    [[nodiscard]] QString firstWords() const
    {
        const QString first = m_draft.requirements.constFirst().text;
        const bool isShort = first.count(u' ') < 4 && m_draft.requirements.size() > 1;
        return isShort ? first + u' ' + m_draft.requirements.at(1).text : first;
    }

    /// "I want an AI helper: I type in … and it writes a description": what it writes may be said later.
    [[nodiscard]] QString writingWords() const
    {
        static const QRegularExpression helper(u"\\bAI (?:\\w+ )?(?:helper|tool|assistant|app|writer|website)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression drafts(
            u"\\b(?:it|that|which|app|tool|site)\\s+(?:then\\s+)?(?:drafts?|writes?|composes?)\\s+(?:me\\s+)?(?:an?|"
            u"the|my)\\s+"
            "(?:\\w+\\s+){0,2}letter\\b(?!\\s+(?:for|to)\\s+(?:each|every|an?)\\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return firstWords().contains(helper) || m_prompt.contains(drafts) ? m_prompt : firstWords();
    }

    /// "choose a tone such as friendly, plain or elegant"
    [[nodiscard]] QString tonesIn() const
    {
        static const QRegularExpression said(
            u"\\btones?(?: of voice)?(?| \\(((?:[a-z]+, ){1,7}[a-z]+)\\)|(?:,? (?:such as|like|for example)|:| \\() "
            "?((?:[a-z]+, ){0,6}[a-z]+,? (?:and|or) [a-z]+))"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression joint(u",? (?:and|or) |, "_s);
        static const QRegularExpression before(u"\\b((?:an? [a-z]+, ){0,4}an? [a-z]+,? or (?:an? )?[a-z]+) tone\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression article(u"^an? "_s);
        const QString after = said.match(m_prompt).captured(1);
        QStringList tones; // "a polite or a firm tone"
        for (const QString &tone :
             (after.isEmpty() ? before.match(m_prompt).captured(1) : after).split(joint, Qt::SkipEmptyParts))
            tones.append(sentenceCase(tone.toLower().remove(article)));
        const bool isComplaint = m_words.contains(u" complaint "_s);
        return tones.size() > 1 ? tones.join(u'|')
               : isComplaint    ? u"Friendly|Formal|Firm"_s
                                : u"Friendly|Professional|Enthusiastic|Neutral"_s;
    }

    /// What a text is made from and how it may be: inputs, lengths, tones and languages.
    void readWriting(CapabilityAsked &asked) const
    {
        static const QHash<QString, QStringList> usual{
            {u"summary"_s, {u"Text"_s}},
            {u"minutes"_s, {u"Transcript"_s}},
            {u"story"_s, {u"Main character"_s, u"Place"_s, u"Lesson"_s}},
            {u"letter"_s, {u"Subject"_s, u"Recipient"_s, u"Details"_s}},
            {u"complaint"_s,
             {u"Company"_s, u"What you bought"_s, u"Date of purchase"_s, u"What went wrong"_s,
              u"What you want:Refund|Repair|Replacement"_s}},
            {u"cover"_s, {u"Job title"_s, u"Company"_s, u"Experience"_s, u"Why you fit"_s}},
            {u"description"_s, {u"What it is about"_s, u"Kind"_s, u"Features"_s, u"Details"_s}},
        };
        QStringList named = enteredIn() + describedIn();
        named.removeDuplicates();
        const bool isLetter = asked.detail == "letter"_L1;
        const bool isComplaint = isLetter && m_words.contains(u" complaint "_s);
        const bool isCover = isLetter && (m_words.contains(u" cover letter "_s) || m_words.contains(u" job "_s));
        const QString usually = isComplaint ? u"complaint"_s : isCover ? u"cover"_s : asked.detail;
        const bool isFew = named.size() < (isComplaint || isCover ? 3 : 2);
        if (isFew && (isComplaint || isCover)) // the kind of complaint alone says nothing
            named = usual.value(usually) + named;
        asked.fields = !isFew || isComplaint || isCover ? named : usual.value(usually, {u"Subject"_s, u"Details"_s});
        const bool isSummary = asked.detail == "summary"_L1 || asked.detail == "minutes"_L1;
        const bool isDetailed = isSummary || m_words.contains(u" detailed "_s);
        const QString lengths = isDetailed ? u"Short|Medium|Detailed"_s : u"Medium|Short|Long"_s;
        const QString tones = isSummary || asked.detail == "story"_L1 ? QString() : tonesIn();
        const bool isTranslated = says(m_words, u"translat*"_s) || m_words.contains(u" language "_s);
        asked.states = {lengths, tones, isTranslated ? u"English|German|French|Spanish|Italian"_s : QString()};
    }

    /// Which every such form has.
    [[nodiscard]] static bool isChosenAnyway(const QString &label)
    {
        static const QStringList chosen{u"tone"_s, u"length"_s, u"language"_s, u"rating"_s, u"style"_s};
        return chosen.contains(label);
    }

    /// "a parent fills in the child's name, age, a favourite animal, a place and a lesson"
    [[nodiscard]] QStringList enteredIn() const
    {
        static const QRegularExpression list(u"\\b(?:fills? in|filling in|enter(?:s|ing)?|types? "
                                             u"in|provid(?:e|es|ing)|giv(?:e|es|ing)|inputs?|specify(?:ing)?)\\s+"
                                             "([^.;:]{3,200})"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression aside(u"\\([^)]*\\)"_s);
        static const QRegularExpression joint(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\band\\b|\\bor\\b)\\s*"_s);
        static const QRegularExpression thing(u"^what (?:(?:the|my|our|an?) )?\\w+ is$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression theirs(u"^(what|why|where|when) (?:they|i|we) "_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression article(u"^(?:the|an?|their|your|its|his|her|my|some|any)\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression name(u"^[A-Za-z][A-Za-z' -]{1,29}$"_s);
        static const QRegularExpression deed(
            u"^(?:pick|get|choose|generat|select|receiv|click|sav|cop|edit|see|view|keep)\\w*\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString text = m_prompt;
        text.remove(aside);
        text = list.match(text).captured(1).replace(u'’', u'\'');
        // "what they want, such as a refund, repair or replacement, and": one of these is chosen.
        const auto options = suchAs().match(text);
        if (options.hasMatch())
            text.replace(options.capturedStart(), options.capturedLength(),
                         u':' + optionsOf(options.captured(1)).join(u'|'));
        QStringList found;
        for (const QString &item : text.split(joint, Qt::SkipEmptyParts)) {
            QString label = item.section(u':', 0, 0).trimmed();
            const QString chosen = item.section(u':', 1);
            label.remove(article).replace(thing, u"What it is"_s).replace(theirs, u"\\1 you "_s);
            if (!name.match(label).hasMatch() || label.count(u' ') > 4 || deed.match(label).hasMatch())
                break; // "and picks how long it is"
            if (!isChosenAnyway(label.toLower()))
                found.append(sentenceCase(label.remove(u"'s"_s)) + // "child's name"
                             (chosen.isEmpty() ? QString() : u':' + chosen));
        }
        found.removeDuplicates();
        return found.mid(0, 8);
    }

    /// "choose their role such as best man or mother of the bride": entered as well.
    [[nodiscard]] QStringList describedIn() const
    {
        static const QRegularExpression choice(
            u"\\b(?:choose|pick|select)\\w* (?:their|an?|the|your) ([a-z]+(?: of [a-z]+| [a-z]+)?)"
            "(?=,? (?:such as|like|for example|e\\.g\\.))"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = choice.match(m_prompt);
        const QString label = found.captured(1).toLower();
        if (!found.hasMatch() || isChosenAnyway(label))
            return {};
        const auto options = suchAs().match(m_prompt, found.capturedEnd());
        const bool isBeside = options.hasMatch() && options.capturedStart() == found.capturedEnd();
        const QString chosen = isBeside ? u':' + optionsOf(options.captured(1)).join(u'|') : QString();
        return {sentenceCase(label) + chosen};
    }

    /// ", such as a refund, repair or replacement"
    [[nodiscard]] static const QRegularExpression &suchAs()
    {
        static const QRegularExpression shape(
            u",?\\s+(?:such as|like|for example|e\\.g\\.)\\s+"
            "((?:[a-z' -]+,\\s*){0,6}?[a-z' -]+?,?\\s+or\\s+(?:an?\\s+)?[a-z' -]+?)(?=,|\\.|;|$|\\s+and\\s)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return shape;
    }

    [[nodiscard]] static QStringList optionsOf(const QString &list)
    {
        static const QRegularExpression joint(u"\\s*,\\s*(?:or\\s+)?|\\s+or\\s+"_s);
        static const QRegularExpression article(u"^an?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
        QStringList options;
        for (const QString &option : list.split(joint, Qt::SkipEmptyParts))
            options.append(sentenceCase(option.trimmed().remove(article)));
        return options;
    }

    /// Where a player sits, what is gathered there and who fights.
    void readStrategy(CapabilityAsked &asked) const
    {
        asked.detail = namesIn(m_prompt, u"seat"_s, m_lexicon).value(0);
        asked.states = namesIn(withoutDesign(), u"resource"_s, m_lexicon);
        asked.fields = sides();
    }

    /// The prompt but for its colours: "components to wheat" makes nobody a farmer.
    [[nodiscard]] QString withoutDesign() const
    {
        QString text = m_prompt;
        for (const Requirement &requirement : std::as_const(m_draft.requirements)) {
            if (requirement.kind == RequirementKind::Design)
                text.replace(requirement.offset, requirement.length, QString(requirement.length, u' '));
        }
        return text;
    }

    /// "four races: Humans, Dragonborn, Elves and Orcs", "train archers, swordsmen and riders"
    [[nodiscard]] QStringList sides() const
    {
        static const QRegularExpression list(
            u"\\b(?:races|factions|tribes|civili[sz]ations|nations|clans|peoples|soldier types|unit types)\\b\\s*"
            "(?::|\\(|,?\\s*(?:such as|including|like|namely)|\\s+are)\\s*([^.;:)]{3,160})"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression trained(
            u"\\b(?:train|training|recruit|recruiting|hire|hiring|muster|mustering)\\s+([^.;:)]{3,160})"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringList named = namesFrom(list.match(m_prompt).captured(1));
        if (!named.isEmpty())
            return named;
        static const QRegularExpression kind(u"^[a-z-]{3,20}(?:s|men)$"_s, QRegularExpression::CaseInsensitiveOption);
        for (auto it = trained.globalMatch(m_prompt); it.hasNext();) {
            QStringList units;
            for (const QString &written : namesFrom(it.next().captured(1))) {
                if (!kind.match(written).hasMatch())
                    break; // "recruit pilots and fight pirates"
                units.append(sentenceCase(written));
            }
            if (units.size() > 1)
                return units;
        }
        return {};
    }

    /// The names of a list up to where it goes on to something else; empty when they are fewer than two.
    [[nodiscard]] static QStringList namesFrom(const QString &list)
    {
        static const QRegularExpression joint(u"\\s*(?:,\\s*(?:and\\s+|or\\s+)?|\\band\\b|\\bor\\b)\\s*"_s);
        static const QRegularExpression name(u"^[A-Za-z][A-Za-z -]{1,23}$"_s);
        QStringList found;
        for (const QString &written : list.split(joint, Qt::SkipEmptyParts)) {
            const QString side = written.trimmed();
            const bool isName = found.isEmpty() || !found.constFirst().at(0).isUpper() || side.at(0).isUpper();
            if (!name.match(side).hasMatch() || side.count(u' ') > 1 || !isName)
                break; // "Elves and Orcs, and attack other players"
            found.append(side);
        }
        return found.size() >= 2 ? found.mid(0, 6) : QStringList();
    }

    [[nodiscard]] QString wholeKind() const
    {
        const QString first =
            m_draft.requirements.isEmpty() ? QString() : plainWords(m_draft.requirements.first().text, m_lexicon);
        for (const Program &program : m_lexicon.programs()) {
            const bool isGame = isGameKind(program.kind);
            if (!isWhole(program.kind) || !m_found.contains(program.kind))
                continue;
            if (says(first, program) || (isGame && (m_draft.isGame || first.contains(u" game "_s))) ||
                program.kind == "writing"_L1 || program.kind == "scoreboard"_L1 ||
                (isToolKind(program.kind) && (first.contains(u" calculator "_s) || first.contains(u" converter "_s))))
                return program.kind;
        }
        return {};
    }

    /// Only what somebody manages besides stays a thing of its own.
    void dropThings(const QString &kind)
    {
        const bool isGame = isGameKind(kind);
        const auto isKept = [&](const auto &thing) {
            // a calculator keeps what is saved under a name itself
            const bool isInput = kind == "calculator"_L1 && m_lexicon.isIn("saved input"_L1, thing->key);
            return !isGame && !isInput && kind != "writing"_L1 && kind != "scoreboard"_L1 &&
                   std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [&](const Statement &statement) {
                       return statement.thing == thing->key && !statement.actors.isEmpty() &&
                              (statement.meaning == "manage"_L1 || statement.meaning == "delete"_L1);
                   });
        };
        std::erase_if(m_draft.things, [&](const auto &thing) { return !isKept(thing); });
        m_draft.hints.clear();
        m_draft.purposes.clear();
        m_draft.place.clear();
        m_draft.actors.clear();
        m_draft.rules.clear();
        m_draft.ruleRequirements.clear();
        removeIf(m_draft.capabilities, [&](const CapabilityAsked &asked) {
            const bool isOwn = isGame && (asked.kind == "leaderboard"_L1 || asked.kind == "timer"_L1);
            static const QStringList besides{u"languages"_s, u"content"_s, u"faq"_s, u"contact"_s};
            if (kind == "scoreboard"_L1)
                return asked.kind != kind && !besides.contains(asked.kind);
            if (kind == "writing"_L1) // it compares, translates and keeps versions itself
                return asked.kind != kind && asked.kind != "dashboard"_L1;
            return isOwn || (!asked.thing.isEmpty() && !m_draft.find(asked.thing)); // a game keeps its own scores
        });
    }

    /// "keeps the score", "arrow keys": what a program of the kind does anyway.
    void takeFeatures(const QString &kind)
    {
        const QVector<Program> &programs = m_lexicon.programs();
        const CapabilityAsked *asked = nullptr;
        QStringList owners{kind};
        for (const CapabilityAsked &known : std::as_const(m_draft.capabilities)) {
            asked = known.kind == kind && !asked ? &known : asked;
            if (known.kind == kind)
                owners.append(known.detail);
        }
        if (!asked)
            return;
        const auto isFeature = [&](const QString &words) {
            return std::any_of(programs.begin(), programs.end(), [&](const Program &program) {
                return program.kind == "feature"_L1 && owners.contains(program.id) && says(words, program);
            });
        };
        const CapabilityAsked met = *asked;
        for (Requirement &requirement : m_draft.requirements) {
            const QString words = plainWords(requirement.text, m_lexicon);
            const bool isTitle = std::any_of(programs.begin(), programs.end(), [&](const Program &program) {
                return program.kind == kind && words.contains(u' ' + program.title.toLower() + u' ');
            });
            const bool isScrap = requirement.text.size() < 5; // "It", "Have": what is left of a sentence
            const bool isCast =
                words.count(u' ') < 4 && std::any_of(met.fields.begin(), met.fields.end(), [&](const QString &field) {
                    return !field.isEmpty() && words.contains(u' ' + m_lexicon.singular(field) + u' ');
                }); // "the squirrel"
            const bool isMade = (isTitle || isScrap || isCast || isFeature(words)) &&
                                !words.contains(u" multiplayer "_s) && !words.contains(u" music "_s);
            if (!isMade || requirement.kind != RequirementKind::Functional || isAsked(requirement.id.value()))
                continue;
            requirement.cannot.clear();
            CapabilityAsked also = met;
            also.requirement = requirement.id.value();
            m_draft.capabilities.append(also);
        }
    }

    [[nodiscard]] bool isAsked(const QString &requirement) const
    {
        return std::any_of(m_draft.capabilities.begin(), m_draft.capabilities.end(),
                           [&](const CapabilityAsked &asked) { return asked.requirement == requirement; });
    }

    void leaveOutTheRest()
    {
        for (Requirement &requirement : m_draft.requirements) {
            const QString id = requirement.id.value();
            const bool isHeld = std::any_of(m_draft.things.begin(), m_draft.things.end(),
                                            [&](const auto &thing) { return thing->requirements.contains(id); });
            if (requirement.kind == RequirementKind::Functional && requirement.cannot.isEmpty() && !isHeld &&
                !isAsked(id) && id != m_draft.requirements.first().id.value())
                requirement.cannot = u"it has rules of its own, and this is not among them"_s;
        }
    }

    /// A game that is none of those in the table.
    void refuseOtherGames()
    {
        if (!m_draft.isGame || m_draft.requirements.isEmpty())
            return;
        const bool isKept = std::any_of(m_draft.statements.begin(), m_draft.statements.end(), [](const Statement &one) {
            return one.meaning == "manage"_L1 || one.meaning == "create"_L1 || one.meaning == "read"_L1;
        });
        QStringList titles;
        for (const Program &program : m_lexicon.programs()) {
            if (program.kind == "arcadeGame"_L1)
                titles.append(program.title);
        }
        if (!isKept && m_words.contains(u" play "_s))
            m_draft.requirements.first().cannot =
                u"this kind of game is not among those that can be built (%1, and a game of resources and battles)"_s
                    .arg(titles.join(u", "_s));
    }

    Draft &m_draft;
    const QString &m_prompt;
    const Lexicon &m_lexicon;
    QString m_words;
    QVector<CapabilityAsked> m_loose;
    QStringList m_found; ///< kinds
};

} // namespace

void readPrograms(Draft &draft, const QString &prompt, const Lexicon &lexicon)
{
    ProgramReader(draft, prompt, lexicon).run();
}

bool asksForProgram(const Draft &draft)
{
    return std::any_of(draft.capabilities.begin(), draft.capabilities.end(), [](const CapabilityAsked &asked) {
        return isWhole(asked.kind) || asked.kind == "quiz"_L1 || asked.kind == "survey"_L1 || asked.kind == "live"_L1;
    });
}

QStringList namesIn(const QString &text, const QString &kind, const Lexicon &lexicon)
{
    const QString words = plainWords(text, lexicon);
    QStringList found;
    for (const Program &program : lexicon.programs()) {
        if (program.kind != kind)
            continue;
        for (const QStringList &way : program.ways) {
            if (says(words, way))
                found.append(way.constFirst());
        }
    }
    std::sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
        return words.indexOf(u' ' + a + u' ') < words.indexOf(u' ' + b + u' ');
    });
    return found;
}

} // namespace autodevos
