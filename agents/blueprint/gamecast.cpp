// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/gamecast.h"

#include "agents/blueprint/programwords.h"

#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::Lexicon;
using language::Program;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// "four", "12": 0 where it is no number.
int numberOf(const QString &written)
{
    static const QStringList words{u"zero"_s,  u"one"_s,   u"two"_s,  u"three"_s, u"four"_s,   u"five"_s,  u"six"_s,
                                   u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s,   u"eleven"_s, u"twelve"_s};
    static const QHash<QString, int> tens{{u"fifteen"_s, 15}, {u"twenty"_s, 20}, {u"thirty"_s, 30},
                                          {u"forty"_s, 40},   {u"fifty"_s, 50},  {u"forty-five"_s, 45},
                                          {u"sixty"_s, 60},   {u"ninety"_s, 90}};
    const qsizetype at = words.indexOf(written.toLower());
    return at > 0 ? int(at) : tens.value(written.toLower(), written.toInt());
}

class CastReader {
public:
    CastReader(const QString &prompt, const Lexicon &lexicon)
        : m_prompt(prompt)
        , m_lexicon(lexicon)
        , m_words(plainWords(prompt, lexicon))
    {
    }

    [[nodiscard]] QStringList memory() const { return {listed(u"picture"_s), sizes(), levels()}; }

    /// Who is steered, what is collected, what is dangerous; then their pictures.
    [[nodiscard]] QStringList crossing() const
    {
        const QStringList cast = heroTreatDanger();
        return cast + pictures(cast);
    }

    /// Who gathers what and is chased by whom; then their pictures, the seconds of a round and the lives.
    [[nodiscard]] QStringList gathering() const
    {
        static const QString number = u"\\b((?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|"
                                      u"forty|forty-five|sixty|ninety|\\d{1,3}))[ -]"_s;
        static const QRegularExpression seconds(number + u"seconds?\\b"_s, anyCase);
        static const QRegularExpression minutes(number + u"minutes?\\b"_s, anyCase);
        static const QRegularExpression lives(number + u"li(?:ves|fe)\\b"_s, anyCase);
        const int length = numberOf(first(seconds)) + 60 * numberOf(first(minutes));
        return crossing() + QStringList{length > 0 ? QString::number(length) : QString(), counted(lives, 1, 9)};
    }

    /// Whether the player stands in the goal, and how many shots there are.
    [[nodiscard]] QStringList shootOut() const
    {
        static const QRegularExpression keeper(
            u"\\b(?:(?:i'?m|i am|you "
            u"are|you're|play(?:s|ing)?|as|be(?:ing)?|control(?:s|ling)?|mov(?:e|es|ing)|steer(?:s|ing)?)"
            u"\\s+(?:(?:as|the|an?|his|her|their|your)\\s+)*(?:goal-?\\s?)?(?:keeper|goalie)|"
            "div(?:e|es|ing)\\s+(?:with|left|to|using|for)|(?:count|make|making|counts)\\s+(?:the\\s+)?saves|"
            "sav(?:e|es|ing)\\s+(?:the\\s+|as many\\s+)*(?:shots|penalt\\w+|balls))\\b"_s,
            anyCase);
        static const QRegularExpression shots(
            u"\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d{1,2})\\s+"
            "(?:shots|kicks|penalties|balls|attempts|tries|rounds|penalty kicks)\\b"_s,
            anyCase);
        return {keeper.match(m_prompt).hasMatch() ? u"keeper"_s : u"shooter"_s, counted(shots, 1, 30)};
    }

    /// What falls, and who catches it.
    [[nodiscard]] QStringList falling() const
    {
        static const QRegularExpression what(
            u"\\b(?:catch|catching|collect|collecting|grab)\\s+(?:(?:the|all|as|many|falling|dropping|flying)\\s+)*"
            "([a-z]{3,20}s)\\b"_s,
            anyCase);
        static const QRegularExpression things(u"\\bfalling\\s+([a-z]{3,20})\\b"_s, anyCase);
        static const QRegularExpression catcher(
            u"\\b(?:with|moves?|moving|steers?|steering|controls?|controlling|into)\\s+(?:the|an?|his|her|their)\\s+"
            "([a-z]{3,16})\\b"_s,
            anyCase);
        QString caught;
        for (const QRegularExpression &shape : {things, what}) {
            const QString word = first(shape);
            static const QStringList vague{u"points"_s, u"things"_s, u"objects"_s, u"items"_s};
            const bool isThing = word.endsWith(u's') || !pictureOf(word).isEmpty();
            if (!word.isEmpty() && isThing && !vague.contains(word) && caught.isEmpty())
                caught = word;
        }
        QString who;
        for (auto it = catcher.globalMatch(m_prompt); it.hasNext() && who.isEmpty();) {
            const QString word = it.next().captured(1).toLower();
            who = pictureOf(word).isEmpty() || m_lexicon.singular(caught) == word ? QString() : word;
        }
        return {caught, who, pictureOf(caught), pictureOf(who)};
    }

    /// Where words come from and what they fall on, in words and pictures; then the words.
    [[nodiscard]] QStringList typing() const
    {
        static const QRegularExpression source(u"\\bfrom\\s+(?:the|an?|above\\s+an?)\\s+((?:[a-z-]+\\s+){0,2}?[a-z-]+)"
                                               "(?=\\s+(?:towards?|to|onto|into|on|at|down|before|and)\\b|\\s*[.,;])"_s,
                                               anyCase);
        static const QRegularExpression target(
            u"\\b(?:towards?|onto|reach|reaches|hits?|protect|protecting|defend|defending|save|saving|land on|lands "
            "on)\\s+(?:the|an?|your|their)\\s+((?:[a-z-]+\\s+){0,2}?[a-z-]+)"
            "(?=\\s+(?:and|before|when|while|in|with|from|by|until|below|at)\\b|\\s*[.,;]|\\s*$)"_s,
            anyCase);
        const QString from = first(source);
        const QString towards = first(target);
        return {from, pictureOf(from), towards, pictureOf(towards), listed(u"words"_s)};
    }

    /// What is hidden, the signs it is made of, how long it is, of how many kinds, and how often one may guess.
    [[nodiscard]] QStringList code() const
    {
        static const QRegularExpression row(
            u"\\b(?:row|code|combination|sequence|set|line|string|pattern|series)\\s+of\\s+(?:[a-z]+\\s+){0,2}?"
            "((?!colou?red|hidden|secret|different)[a-z]{3,16}s)\\b"_s,
            anyCase);
        static const QRegularExpression places(u"\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                                               u"\\d{1,2})[ -]+(?:[a-z]+\\s+){0,2}?(?:pegs?|places?|positions?|"
                                               "slots?|holes?|gems?|gemstones?|symbols?|signs?|digits?|stones?|"
                                               "planets?|flowers?|marbles?|balls?|beads?|runes?|crystals?)\\b"_s,
                                               anyCase);
        static const QRegularExpression kinds(u"\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{"
                                              u"1,2})\\s+(?:different\\s+|possible\\s+|available\\s+|various\\s+)?"
                                              "(?:colou?rs|kinds|types|options|choices)\\b"_s,
                                              anyCase);
        static const QRegularExpression guesses(
            u"\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\s+(?:guesses|attempts|tries|turns|rows|chances|moves)\\b"_s,
            anyCase);
        const QString things = first(row);
        const QString theme = listed(u"picture"_s);
        QString signs;
        if (says(m_words, u"digit"_s) || says(m_words, u"secret number"_s)) {
            signs = u"1 2 3 4 5 6 7 8 9"_s;
        } else if (!theme.isEmpty()) {
            signs = theme.split(u' ').mid(0, 8).join(u' ');
        }
        return {things, signs, counted(places, 2, 6), counted(kinds, 3, 8), counted(guesses, 4, 20)};
    }

    /// Who shoots at whom, in words and pictures.
    [[nodiscard]] QStringList shooting() const
    {
        static const QRegularExpression shot(
            u"\\b(?:shoot|shoots|shooting|destroy|destroying|blast|blasting|fire at|fires at|firing at|zap|zapping)\\s+"
            "(?:(?:down|at|the|all|falling|incoming|descending|attacking|approaching|flying|of|waves|rows|enemy)\\s+)*"
            "([a-z]{3,20})\\b"_s,
            anyCase);
        const QString hero = heroTreatDanger().constFirst();
        const QString enemy = m_lexicon.singular(first(shot));
        const QString picture = pictureOf(enemy);
        return {hero == "runner"_L1 ? QString() : hero, hero == "runner"_L1 ? QString() : pictureOf(hero),
                picture.isEmpty() ? QString() : m_lexicon.plural(enemy), picture};
    }

    /// What shows up and is to be hit.
    [[nodiscard]] QStringList hit() const
    {
        static const QRegularExpression target(u"\\b(?:hit|hitting|whack|whacking|tap|tapping|click|clicking|catch|"
                                               u"catching|bop|smash|pop|popping|swat)\\s+"
                                               "(?:(?:on|the|a|an|each|every|popping)\\s+)*([a-z]{3,16})\\b"_s,
                                               anyCase);
        static const QRegularExpression seen(
            u"\\b([a-z]{3,16})\\s+(?:appears?|pops? up|shows? up|popping up|appearing|peeps? out)\\b"_s, anyCase);
        for (const QRegularExpression &shape : {target, seen}) {
            for (auto it = shape.globalMatch(m_prompt); it.hasNext();) {
                const QString name = m_lexicon.singular(it.next().captured(1).toLower());
                if (const QString picture = pictureOf(name); !picture.isEmpty())
                    return {name, picture};
            }
        }
        return {QString(), QString()};
    }

    /// Pictures of a theme.
    [[nodiscard]] QString listed(const QString &kind) const
    {
        for (const Program &program : m_lexicon.programs()) {
            if (program.kind == kind && says(m_words, program))
                return program.title;
        }
        return {};
    }

private:
    [[nodiscard]] QString first(const QRegularExpression &shape) const
    {
        return shape.match(m_prompt).captured(1).toLower();
    }

    /// The first number of the kind within the limits.
    [[nodiscard]] QString counted(const QRegularExpression &shape, int least, int most) const
    {
        for (auto it = shape.globalMatch(m_prompt); it.hasNext();) {
            const int number = numberOf(it.next().captured(1));
            if (number >= least && number <= most)
                return QString::number(number);
        }
        return {};
    }

    /// "a storm cloud": the picture of the longest name that the words end with.
    [[nodiscard]] QString pictureOf(const QString &name) const
    {
        const QString words = plainWords(name, m_lexicon);
        for (const Program &program : m_lexicon.programs()) {
            if (program.kind == "sprite"_L1 && says(words, program))
                return program.id;
        }
        return {};
    }

    [[nodiscard]] QStringList pictures(const QStringList &names) const
    {
        QStringList found;
        for (const QString &name : names)
            found.append(pictureOf(name));
        return found;
    }

    /// "12, 20 or 30 cards", "a 4x4 board": numbers of cards, with commas between.
    [[nodiscard]] QString sizes() const
    {
        static const QRegularExpression cards(
            u"((?:\\d{1,2}\\s*(?:,|or|and|to|\\s)\\s*)*\\d{1,2})\\s+(?:cards|tiles)"_s, anyCase);
        static const QRegularExpression grid(u"\\b(\\d)\\s*(?:x|×|by)\\s*(\\d)\\b"_s, anyCase);
        static const QRegularExpression number(u"\\d+"_s);
        constexpr int most = 36;
        QStringList found;
        const auto add = [&](int size) {
            if (size >= 4 && size <= most && size % 2 == 0 && !found.contains(QString::number(size)))
                found.append(QString::number(size));
        };
        for (auto named = cards.globalMatch(m_prompt); named.hasNext();) {
            const QString list = named.next().captured(1);
            for (auto it = number.globalMatch(list); it.hasNext();)
                add(it.next().captured().toInt());
        }
        for (auto it = grid.globalMatch(m_prompt); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(match.captured(1).toInt() * match.captured(2).toInt());
        }
        return found.join(u',');
    }

    /// "an easy board of 12 cards and a hard one with 24": what the sizes are called, where each has a name.
    [[nodiscard]] QString levels() const
    {
        static const QRegularExpression named(u"\\b(easy|simple|normal|medium|middle|hard|difficult|expert|small|large|"
                                              u"big|beginner|advanced)\\b(?:(?!\\b(?:"
                                              "easy|simple|normal|medium|middle|hard|difficult|expert|small|large|big|"
                                              "beginner|advanced)\\b)[^.;\\n]){0,40}?"
                                              "(\\d{1,2})\\s+(?:cards|tiles)"_s,
                                              anyCase);
        const QStringList all = sizes().split(u',');
        QStringList names(all.size());
        for (auto it = named.globalMatch(m_prompt); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(1);
            if (const qsizetype at = all.indexOf(match.captured(2)); at >= 0)
                names[at] = name.left(1).toUpper() + name.mid(1).toLower();
        }
        return names.contains(QString()) ? QString() : names.join(u' ');
    }

    /// "a hedgehog", "apples", "lawnmowers": who is steered, what is collected, what is dangerous.
    [[nodiscard]] QStringList heroTreatDanger() const
    {
        static const QRegularExpression player(
            u"\\b(?:steer|steers|steering|control|controls|controlling|guide|guides|"
            u"guiding|move|moves|moving|help|helps|helping|fly|flies|flying|drive|"
            u"drives|driving|about|as|in which|where|hero is|player is)\\s+(?:the|an?)\\s+"
            "(?:(?:little|small|tiny|hungry|brave|lost|red|blue)\\s+)*(?!players?\\b|users?\\b|person\\b|visitor\\b|"
            "computer\\b|word\\b)"
            "([a-z]{3,16})\\b"_s,
            anyCase);
        static const QRegularExpression treats(
            u"\\b(?:collect|collects|collecting|gather|gathers|gathering|pick up|picks up|eat|eats|eating)\\s+"
            "(?:the\\s+)?([a-z]{3,16}s)\\b"_s,
            anyCase);
        static const QRegularExpression avoided(
            u"\\b(?:avoid|avoids|avoiding|dodge|dodges|dodging|hit by|hitting|running into|touching|escape|escaping|"
            "jump over|jumps over|jumping over)\\s+(?:the\\s+|moving\\s+|oncoming\\s+|an?\\s+)*([a-z]{3,20})\\b"_s,
            anyCase);
        static const QRegularExpression hitting(
            u"\\b(?:when|if)\\s+(?:the|an?)\\s+([a-z]{3,20})\\s+(?:hits|catches|touches)\\b"_s, anyCase);
        const QString who = m_lexicon.isIn("app"_L1, first(player)) ? QString() : first(player);
        const QString danger = first(hitting).isEmpty() ? first(avoided) : first(hitting);
        return {who.isEmpty() ? u"runner"_s : m_lexicon.singular(who),
                first(treats).isEmpty() || first(treats) == "points"_L1 ? u"stars"_s : first(treats),
                danger.isEmpty() ? u"obstacles"_s : m_lexicon.plural(m_lexicon.singular(danger))};
    }

    const QString &m_prompt;
    const Lexicon &m_lexicon;
    QString m_words;
};

} // namespace

QStringList castOf(const QString &game, const QString &prompt, const Lexicon &lexicon)
{
    const CastReader reader(prompt, lexicon);
    if (game == "memory"_L1)
        return reader.memory();
    if (game == "catch"_L1)
        return reader.falling();
    if (game == "typing"_L1)
        return reader.typing();
    if (game == "code-breaker"_L1)
        return reader.code();
    if (game == "space-shooter"_L1)
        return reader.shooting();
    if (game == "whack"_L1)
        return reader.hit();
    if (game == "gather"_L1)
        return reader.gathering();
    if (game == "shoot-out"_L1)
        return reader.shootOut();
    if (game == "match-three"_L1)
        return {reader.listed(u"picture"_s)};
    static const QStringList steered{u"crossing"_s, u"snake"_s, u"maze"_s, u"runner"_s, u"lane-racer"_s};
    if (!steered.contains(game))
        return {};
    QStringList cast = reader.crossing();
    if (game == "crossing"_L1)
        return cast;
    // Every other game has its own usual cast.
    const QStringList usual{u"runner"_s, u"stars"_s, u"obstacles"_s};
    for (qsizetype at = 0; at < usual.size(); ++at) {
        // What is not drawn is left as usual, so that words and pictures agree.
        if (cast.at(at) == usual.at(at) || (cast.at(at + 3).isEmpty() && game != "snake"_L1)) {
            cast[at].clear();
            cast[at + 3].clear();
        }
    }
    return cast;
}

} // namespace autodevos
