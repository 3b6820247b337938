// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"

#include "agents/blueprint/collector.h"
#include "agents/blueprint/colours.h"
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/language/parser.h"
#include "agents/blueprint/programs.h"
#include "agents/blueprint/projectkind.h"
#include "agents/blueprint/spelling.h"
#include "core/plan/domainrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

namespace {

constexpr qsizetype mostRequirements = 400; ///< a plan with more could not be read by anyone

QString howToWrite()
{
    return u"Describe the web app: what it keeps, who uses it and what they do, for example \"A recipe box: recipes "
           u"have a title, ingredients and steps; visitors search recipes; signed-in users add and rate them\""_s;
}

Status checkSize(const QString &prompt)
{
    if (prompt.trimmed().isEmpty())
        return failure(ErrorKind::Usage, u"The prompt is empty"_s, howToWrite());
    if (prompt.size() > longestPrompt)
        return failure(
            ErrorKind::Usage,
            u"The prompt has %1 characters; the built-in model reads up to %2"_s.arg(prompt.size()).arg(longestPrompt),
            u"Shorten the prompt to what the app is to do"_s);
    return {};
}

/// Enough of the words are English to make anything of the text.
Status checkLanguage(const Tokens &tokens, const Lexicon &lexicon)
{
    qsizetype words = 0;
    qsizetype known = 0;
    qsizetype latin = 0;
    for (const Token &token : tokens) {
        if (token.kind != Token::Word)
            continue;
        ++words;
        known += lexicon.isEnglish(token.lower) ? 1 : 0;
        latin += std::any_of(token.lower.cbegin(), token.lower.cend(),
                             [](QChar sign) { return sign.script() == QChar::Script_Latin; })
                     ? 1
                     : 0;
    }
    if (words == 0)
        return failure(ErrorKind::Usage, u"The prompt has no words"_s, howToWrite());
    if (latin * 2 < words || (known * 100 < words * 18 && words > 4))
        return failure(ErrorKind::Unsupported,
                       u"The built-in model reads English, and this text does not look like it"_s,
                       u"Write the prompt in English"_s);
    return {};
}

bool saysWeb(const QStringList &words)
{
    static const QStringList web{u"web"_s, u"website"_s, u"webapp"_s, u"site"_s, u"portal"_s, u"browser"_s};
    return std::any_of(web.begin(), web.end(), [&](const QString &word) { return words.contains(word); });
}

const QStringList &languages()
{
    static const QStringList names{u"rust"_s,    u"python"_s,  u"golang"_s, u"go"_s,    u"java"_s,
                                   u"kotlin"_s,  u"swift"_s,   u"php"_s,    u"ruby"_s,  u"c"_s,
                                   u"c++"_s,     u"haskell"_s, u"perl"_s,   u"cobol"_s, u"c#"_s,
                                   u"fortran"_s, u"lua"_s,     u"django"_s, u"rails"_s, u"laravel"_s};
    return names;
}

/// The words name another kind of program at their end: in the middle a word only describes ("driver portal").
QString foreignKind(const QStringList &words, const Lexicon &lexicon)
{
    for (qsizetype length = std::min<qsizetype>(3, words.size()); length >= 1; --length) {
        const QString what = lexicon.foreign(QStringList(words.mid(words.size() - length)).join(u' '));
        if (!what.isEmpty())
            return what;
    }
    return {};
}

Status refuseKind(const QString &what)
{
    return failure(ErrorKind::Unsupported,
                   u"The built-in model builds web apps, and this prompt asks for %1"_s.arg(what),
                   u"Ask for a web app"_s);
}

/// "a rust calendar cli": the first statement names another kind of program.
Status checkHead(const Clause &first, const Lexicon &lexicon)
{
    QStringList words;
    for (const NounPhrase &phrase : first.objects.isEmpty() ? first.subjects : first.objects.mid(0, 1))
        words += phrase.words;
    if (saysWeb(words))
        return {};
    if (const QString what = foreignKind(words, lexicon); !what.isEmpty())
        return refuseKind(what);
    for (const QString &word : std::as_const(words)) {
        if (languages().contains(word))
            return failure(ErrorKind::Unsupported,
                           u"The built-in model builds web apps with TypeScript, React and Express, and this prompt "
                           "asks for %1"_s.arg(sentenceCase(word)),
                           u"Leave the language out"_s);
    }
    return {};
}

/// Another kind of program that is ordered further on: "I have a team. Write me a Python script that …"
Status checkKind(const QVector<Sentence> &sentences, const Lexicon &lexicon)
{
    if (sentences.isEmpty() || sentences.first().clauses.isEmpty())
        return {};
    if (const Status head = checkHead(sentences.first().clauses.first(), lexicon); !head)
        return head;
    for (qsizetype i = 1; i < std::min<qsizetype>(sentences.size(), 6); ++i) {
        for (const Clause &clause : sentences.at(i).clauses) {
            const bool isOrder = clause.does("build"_L1) || clause.does("want"_L1) || clause.does("need"_L1) ||
                                 (clause.does("create"_L1) && clause.subjects.isEmpty());
            if (!isOrder || clause.isNegated || clause.objects.isEmpty() || saysWeb(clause.objects.first().words))
                continue;
            const QString what = foreignKind(clause.objects.first().words, lexicon);
            if (!what.isEmpty())
                return refuseKind(what);
        }
    }
    return {};
}

QString slugOf(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString slug = name.normalized(QString::NormalizationForm_KD).toLower().replace(other, u"-"_s);
    while (slug.startsWith(u'-') || (!slug.isEmpty() && slug.at(0).isDigit()))
        slug.remove(0, 1);
    slug = slug.left(50);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"app"_s : slug;
}

QString summaryOf(const QString &prompt, const TracedText &read, const QVector<Sentence> &sentences)
{
    if (sentences.isEmpty())
        return {};
    const Span span = read.origin(sentences.first().span);
    qsizetype end = span.end(); // "for people who restore old typewriters": also what asks for nothing
    while (end < prompt.size() && !u".!?:\n"_s.contains(prompt.at(end)))
        ++end;
    const bool isOne = end < prompt.size() && u".!?"_s.contains(prompt.at(end));
    QString text = prompt.mid(span.offset, isOne ? end - span.offset : span.length).simplified();
    if (text.size() > 200)
        text = text.left(200).section(u' ', 0, -2) + u" …"_s;
    return sentenceCase(text) + (text.endsWith(u'…') ? QString() : u"."_s);
}

/// Prompts that only greet or name something Blueprint knows nothing about.
bool isEmptyTalk(const Domain &domain, const Draft &draft)
{
    const bool hasPages = draft.asks("content"_L1) || draft.asks("contact"_L1) || draft.asks("blog"_L1) ||
                          draft.asks("portfolio"_L1) || draft.isSite || asksForProgram(draft);
    return domain.entities.isEmpty() && !hasPages;
}

void addContactToSite(Draft &draft)
{
    const QString id = draft.requirements.isEmpty() ? QString() : draft.requirements.first().id.value();
    for (const QString &kind : {u"content"_s, u"contact"_s}) {
        CapabilityAsked asked{.kind = kind, .requirement = id};
        if (kind == "content"_L1)
            asked.detail = u"About"_s;
        draft.capabilities.append(asked);
    }
    draft.notes.append(u"The prompt names no things to keep, so the site has pages, services and a contact form."_s);
    auto service = std::make_unique<Thing>();
    service->key = u"service"_s;
    service->written = u"services"_s;
    service->isCertain = true;
    service->requirements = QStringList{id};
    draft.things.push_back(std::move(service));
}

/// What every page is tried for: a phone's screen, and people who cannot see or use a mouse.
bool isAboutScreens(const Requirement &requirement)
{
    static const QRegularExpression words(
        u"\\b(responsive|mobile|phones?|tablets?|accessible|accessibility|screen readers?|small screens?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return requirement.kind == RequirementKind::Quality && requirement.cannot.isEmpty() &&
           words.match(requirement.text).hasMatch();
}

/// "to-do" where the prompt has two words.
void separate(Domain &domain)
{
    for (Entity &entity : domain.entities) {
        for (Field &field : entity.fields) {
            field.options.replaceInStrings(u"To-do"_s, u"To do"_s);
            field.initial.replace(u"To-do"_s, u"To do"_s);
        }
    }
}

/// Every requirement in the person's own words, at their place.
void quoteThePrompt(Draft &draft, const QString &prompt, const TracedText &read)
{
    if (read.text() == prompt)
        return;
    for (Requirement &requirement : draft.requirements) {
        Span span = read.origin({requirement.offset, requirement.length});
        while (span.offset > 0 && span.offset < prompt.size() && prompt.at(span.offset).isLetter() &&
               prompt.at(span.offset - 1).isLetter()) { // whole words
            --span.offset;
            ++span.length;
        }
        while (span.length > 0 && span.end() < prompt.size() && prompt.at(span.end()).isLetter() &&
               prompt.at(span.end() - 1).isLetter())
            ++span.length;
        const bool isAsWritten =
            prompt.mid(span.offset, span.length) == read.text().mid(requirement.offset, requirement.length);
        requirement.offset = span.offset;
        requirement.length = span.length;
        if (!isAsWritten)
            requirement.text = sentenceCase(prompt.mid(span.offset, span.length).simplified());
    }
}

/// "a website for booking guided city tours" -> "Guided City Tours", "a site for court reservations" -> "Court
/// Reservations"; empty where nothing of the kind is said.
QString nameFromPurpose(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression purpose(
        u"\\b(?:website|web app|app|application|platform|site|system|tool|portal|page|dashboard) (?:for|to) "
        "(?:(?:managing|booking|selling|buying|tracking|organi[sz]ing|planning|sharing|finding|running|recording|"
        "manage|book|sell|track|organi[sz]e|plan|share|find|run|record) )?(?:our |my |the |an? |all )?"
        "(?!(?:that|this|it|me|us|them)\\b)((?:[a-z'-]+ ){0,3}[a-z'-]+)(?=[.,;:(\n]| (?:with|where|that|which|so|and|in|at|on|by|of|to|from|who)\\b|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = purpose.match(text.left(600));
    if (!found.hasMatch())
        return {};
    QStringList words = found.captured(1).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && (lexicon.isIn("adjective"_L1, words.first().toLower()) ||
                                lexicon.is(WordClass::Determiner, words.first().toLower())))
        words.removeFirst();
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words.join(u' ').left(60);
}

/// Every word of a name begins with a capital, but for the little ones inside.
QString titled(const QString &name)
{
    static const QSet<QString> small{u"for"_s, u"and"_s, u"or"_s, u"of"_s, u"the"_s, u"to"_s, u"in"_s, u"with"_s};
    QStringList words = name.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        if (!word.isEmpty() && word == word.toLower() && (i == 0 || !small.contains(word)))
            word[0] = word.at(0).toUpper();
    }
    return words.join(u' ');
}

/// "Question-and-answer Forum for People" who restore old typewriters: a "Typewriters Forum".
QString nameForPeople(const QString &name, const QString &summary)
{
    static const QRegularExpression vague(
        u"^(?:.* )?(\\S+) for (?:people|those|anyone|everyone|everybody|hobbyists|enthusiasts)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression deed(
        u"\\b(?:people|those|anyone|everyone|everybody|hobbyists|enthusiasts) who [a-z]+(?: and [a-z]+)? (?:their "
        "(?:own )?)?(?:(?:old|vintage|antique|classic|used|rare|small|big) )*((?:[a-z-]+ )?[a-z-]+s)(?=[.,;]| (?:in|with|at|on|for|and)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto kind = vague.match(name);
    if (!kind.hasMatch())
        return name;
    const auto done = deed.match(summary);
    const QString plain = name.section(u" for "_s, 0, -2);
    return done.hasMatch() ? titled(done.captured(1)) + u' ' + kind.captured(1) : plain;
}

bool hasNothing(const Draft &draft, const Lexicon &lexicon)
{
    const bool hasCertain =
        std::any_of(draft.things.begin(), draft.things.end(), [](const auto &thing) { return thing->isCertain; });
    const QStringList words = draft.place.split(u' ', Qt::SkipEmptyParts) + draft.hints;
    const bool isKnownPlace = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return !lexicon.thingsOfPlace(word).isEmpty() || lexicon.isArchetype(word);
    });
    return !hasCertain && !isKnownPlace && !draft.asks("blog"_L1) && !draft.asks("portfolio"_L1) &&
           !draft.asks("contact"_L1) && !asksForProgram(draft);
}

/// A camper who is checked in and out has a name, though the prompt speaks of the state alone.
void nameThePeople(Domain &domain, const Lexicon &lexicon)
{
    for (Entity &entity : domain.entities) {
        const bool isProfile = std::any_of(domain.roles.begin(), domain.roles.end(),
                                           [&](const DomainRole &role) { return role.profile == entity.name; });
        const bool isPerson = isProfile || lexicon.actor(entity.label.toLower()) != ActorKind::None;
        const bool isTold = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
            return field.type == FieldType::String || field.type == FieldType::Email;
        });
        const bool isOfAccounts = std::all_of(entity.relations.begin(), entity.relations.end(),
                                              [](const Relation &relation) { return relation.target == "User"_L1; });
        if (!isPerson || isTold || !isOfAccounts || !entity.titleField.isEmpty() ||
            entity.presentation != Presentation::Page)
            continue;
        entity.fields.prepend(fieldsFromSpecification(u"name:string!..120"_s, {}).constFirst());
        entity.titleField = u"name"_s;
    }
}

/// Nobody writes a "body" below a picture: it is a comment, a reply or an answer.
void nameWhatIsSaid(Domain &domain)
{
    for (Entity &entity : domain.entities) {
        for (Field &field : entity.fields) {
            if (entity.presentation == Presentation::Inline && field.label == "Body"_L1)
                field.label = entity.label;
        }
    }
}

/// The first of its games; empty where there is none.
QString nameOfGame(const Domain &domain)
{
    const Entity *scores = domain.has(CapabilityKind::ArcadeGame) ? domain.entity(u"HighScore"_s) : nullptr;
    if (!scores)
        return {};
    const auto game = std::find_if(scores->fields.begin(), scores->fields.end(),
                                   [](const Field &field) { return field.name == "game"_L1; });
    return game == scores->fields.end() ? QString() : game->options.value(0);
}

/// "Squirrel and Acorns", where the prompt only says what is done: "a game in which a squirrel gathers acorns".
QString nameOfCast(const Domain &domain, const Draft &draft, const Lexicon &lexicon)
{
    static const QSet<QString> plain{u"browser"_s, u"arcade"_s, u"web"_s,   u"online"_s,
                                     u"game"_s,    u"little"_s, u"small"_s, u"simple"_s};
    const QStringList words = domain.name.toLower().split(u' ');
    const bool isDeed = words.size() == 1 && lexicon.verb(words.constFirst());
    const bool isPlain =
        std::all_of(words.begin(), words.end(), [](const QString &word) { return plain.contains(word); });
    for (const CapabilityAsked &asked : draft.capabilities) {
        const bool hasCast = (asked.detail == "gather"_L1 || asked.detail == "crossing"_L1) &&
                             asked.fields.size() > 1 && asked.fields.constFirst() != "runner"_L1;
        if ((isDeed || isPlain) && draft.isGame && hasCast)
            return sentenceCase(asked.fields.at(0)) + u" and "_s + sentenceCase(asked.fields.at(1));
    }
    return {};
}

/// "Darts scoreboard" of an app that is only that, where the prompt's own words say less: "Calculator", "Keep score".
QString nameOfTool(const Domain &domain, const Draft &draft, const Lexicon &lexicon)
{
    const QStringList words = domain.name.toLower().split(u' ');
    for (const CapabilityAsked &asked : draft.capabilities) {
        for (const Program &program : lexicon.programs()) {
            if (program.kind != asked.kind || program.id != asked.detail)
                continue;
            const bool isHead = program.title.endsWith(words.constLast(), Qt::CaseInsensitive);
            const bool isDeed = lexicon.verb(words.constFirst()) && (isHead || words.constLast() == "score"_L1);
            const bool isBare = words.size() == 1 && isHead;
            static const QSet<QString> vague{u"ai-assisted"_s, u"ai-powered"_s, u"ai"_s,     u"assisted"_s, u"tool"_s,
                                             u"website"_s,     u"app"_s,        u"helper"_s, u"assistant"_s};
            const bool isVague =
                std::all_of(words.begin(), words.end(), [](const QString &word) { return vague.contains(word); });
            if (program.kind == "writing"_L1 && isVague) {
                const QString kind = asked.fields.contains(u"What went wrong"_s) ? u"Complaint "_s
                                     : asked.fields.contains(u"Job title"_s)     ? u"Cover "_s
                                                                                 : QString();
                return sentenceCase(kind + program.title.toLower() + u" writer"_s);
            }
            if ((program.kind == "scoreboard"_L1 && isDeed) || (program.kind == "calculator"_L1 && isBare))
                return program.title;
        }
    }
    return {};
}

} // namespace

Result<Understanding> understand(const QString &prompt, const Lexicon &lexicon)
{
    if (const Status status = checkSize(prompt); !status)
        return tl::unexpected(status.error());
    const TracedText read = spelled(prompt, lexicon);
    const Tokens tokens = tokenise(read.text());
    if (const Status status = checkLanguage(tokens, lexicon); !status)
        return tl::unexpected(status.error());
    const QVector<Sentence> sentences = parse(tokens, lexicon);
    if (const Status status = checkKind(sentences, lexicon); !status)
        return tl::unexpected(status.error());

    Draft draft = collect(read.text(), sentences, lexicon);
    readPrograms(draft, prompt, lexicon);
    if (draft.isSite && hasNothing(draft, lexicon))
        addContactToSite(draft);
    Domain domain = buildEntities(draft, lexicon);
    if (!prompt.contains(u"to-do"_s, Qt::CaseInsensitive))
        separate(domain);
    if (isEmptyTalk(domain, draft))
        return failure(ErrorKind::Unsupported, u"The prompt names nothing that an app could keep or show"_s,
                       howToWrite());
    if (domain.name.isEmpty())
        domain.name = nameFromPurpose(read.text(), lexicon);
    if (domain.name.isEmpty())
        domain.name = nameOfGame(domain);
    if (domain.name.isEmpty())
        domain.name = domain.entities.isEmpty() ? u"My App"_s : domain.entities.first().plural;
    const QString kind = domain.name.section(u' ', -1);
    const bool isPlainName =
        lexicon.isIn("app"_L1, kind.toLower()) && lexicon.thingsOfPlace(kind.toLower()).isEmpty() &&
        (kind == domain.name || lexicon.isIn("vague"_L1, domain.name.section(u' ', 0, -2).toLower()));
    if (isPlainName && !domain.entities.isEmpty()) // "a tool to track assets", "an internal tool for …"
        domain.name = domain.entities.first().label + u' ' + kind;
    const QString tool = domain.entities.isEmpty() ? nameOfTool(domain, draft, lexicon) : QString();
    const QString cast = nameOfCast(domain, draft, lexicon);
    if (!tool.isEmpty() || !cast.isEmpty())
        domain.name = tool.isEmpty() ? cast : tool;
    domain.summary = summaryOf(prompt, read, sentences);
    domain.name = titled(nameForPeople(domain.name, domain.summary));
    domain.slug = slugOf(domain.name);
    buildAccess(domain, draft, lexicon);
    buildBehaviour(domain, draft, lexicon);
    nameThePeople(domain, lexicon);
    nameWhatIsSaid(domain);
    quoteThePrompt(draft, prompt, read);
    fitKind(domain, draft, prompt, lexicon);
    leaveOutDeeds(domain, draft, lexicon);
    settleRequirements(domain, draft);
    leaveOutTheUnanswered(domain, draft, lexicon);
    domain.theme = themeFor(domain.name, draft.colours, domain.summary);
    for (const Requirement &requirement : std::as_const(draft.requirements)) {
        if (requirement.kind == RequirementKind::Design && requirement.cannot.isEmpty())
            domain.theme.requirements.append(requirement.id.value());
        if (isAboutScreens(requirement))
            domain.requirements.append(requirement.id.value());
    }
    completeLabels(domain);
    if (const Status valid = validate(domain); !valid)
        return failure(ErrorKind::Internal, u"The built-in model could not make sense of the prompt"_s, howToWrite(),
                       valid.error().message);
    if (draft.requirements.size() > mostRequirements) {
        draft.notes.append(u"The prompt holds %1 statements; the first %2 are listed."_s.arg(draft.requirements.size())
                               .arg(mostRequirements));
        draft.requirements.resize(mostRequirements);
    }
    return Understanding{.domain = domain, .requirements = draft.requirements, .notes = draft.notes};
}

} // namespace autodevos
