// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errorwords.h"

#include "core/words/detailwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr const char *context = "Errors";

/// What a kind means and what mends it, in the original language.
struct KindWords {
    const char *meaning = nullptr; ///< null: the error's own words are the edge's, and translated
    const char *remedy = nullptr;
};

KindWords wordsOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Configuration:
        return {QT_TRANSLATE_NOOP("Errors", "A setting, a key or the name of a model is missing or wrong"),
                QT_TRANSLATE_NOOP("Errors", "Check the settings; \"autodevos-cli doctor\" says what is missing")};
    case ErrorKind::Invalid:
        return {QT_TRANSLATE_NOOP("Errors", "Something does not have the form it must have"),
                QT_TRANSLATE_NOOP("Errors", "Correct the place that is named")};
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("Errors", "Something that was named is not there"),
                QT_TRANSLATE_NOOP("Errors", "Check the name")};
    case ErrorKind::Exists:
        return {QT_TRANSLATE_NOOP("Errors", "Something is there already and is not overwritten"),
                QT_TRANSLATE_NOOP("Errors", "Choose another name or place")};
    case ErrorKind::Permission:
        return {QT_TRANSLATE_NOOP("Errors", "This is not allowed"),
                QT_TRANSLATE_NOOP("Errors",
                                  "Allow it in the rules for commands or in the system, or choose another place")};
    case ErrorKind::Io:
        return {QT_TRANSLATE_NOOP("Errors", "Files could not be read or written"),
                QT_TRANSLATE_NOOP("Errors", "Check the disk, the free space and the permissions")};
    case ErrorKind::Damaged:
        return {QT_TRANSLATE_NOOP("Errors", "The project's journal is damaged"),
                QT_TRANSLATE_NOOP("Errors", "What can be read is kept; the damaged file was set aside")};
    case ErrorKind::Locked:
        return {QT_TRANSLATE_NOOP("Errors", "Another process has the project open"),
                QT_TRANSLATE_NOOP("Errors", "Wait for its end or end it there")};
    case ErrorKind::Process:
        return {QT_TRANSLATE_NOOP("Errors", "A command could not be carried out"),
                QT_TRANSLATE_NOOP(
                    "Errors", "Check that the program is installed; \"autodevos-cli doctor\" says what is missing")};
    case ErrorKind::Check:
        return {
            QT_TRANSLATE_NOOP("Errors", "The checks of this work do not pass"),
            QT_TRANSLATE_NOOP("Errors", "Look at the findings, then try the task again or change its instructions")};
    case ErrorKind::Unsupported:
        return {QT_TRANSLATE_NOOP("Errors", "This model or program cannot do what was asked for"),
                QT_TRANSLATE_NOOP("Errors", "Choose another model")};
    case ErrorKind::Authentication:
        return {QT_TRANSLATE_NOOP("Errors", "The provider does not accept the key"),
                QT_TRANSLATE_NOOP("Errors", "Enter a valid key for this provider")};
    case ErrorKind::Quota:
        return {QT_TRANSLATE_NOOP("Errors", "The credit or quota at the provider is used up"),
                QT_TRANSLATE_NOOP("Errors", "Add credit there, use another key or choose another model")};
    case ErrorKind::Budget:
        return {QT_TRANSLATE_NOOP("Errors", "The budget of this run is used up"),
                QT_TRANSLATE_NOOP("Errors", "Allow more, or finish with the built-in model")};
    case ErrorKind::RateLimit:
        return {QT_TRANSLATE_NOOP("Errors", "The provider allows no more requests at the moment"),
                QT_TRANSLATE_NOOP("Errors", "Wait a little, or set lower limits for parallel calls")};
    case ErrorKind::Overloaded:
        return {QT_TRANSLATE_NOOP("Errors", "The provider is overloaded"),
                QT_TRANSLATE_NOOP("Errors", "Try again later or choose another model")};
    case ErrorKind::Safety:
        return {QT_TRANSLATE_NOOP("Errors", "The provider's safety rules have blocked the request or the answer"),
                QT_TRANSLATE_NOOP("Errors", "Word it differently or choose another model")};
    case ErrorKind::Refusal:
        return {QT_TRANSLATE_NOOP("Errors", "The model declines to do this"),
                QT_TRANSLATE_NOOP("Errors", "Word it differently or choose another model")};
    case ErrorKind::ContextTooLong:
        return {QT_TRANSLATE_NOOP("Errors", "The conversation is too long for this model"),
                QT_TRANSLATE_NOOP("Errors", "Make the task smaller or choose a model with a larger context")};
    case ErrorKind::MalformedAnswer:
        return {QT_TRANSLATE_NOOP("Errors", "The answer cannot be used"),
                QT_TRANSLATE_NOOP("Errors", "Try again or choose another model")};
    case ErrorKind::Network:
        return {QT_TRANSLATE_NOOP("Errors", "The server cannot be reached"),
                QT_TRANSLATE_NOOP("Errors", "Check the address, the network and the proxy")};
    case ErrorKind::Timeout:
        return {QT_TRANSLATE_NOOP("Errors", "It took longer than it may"),
                QT_TRANSLATE_NOOP("Errors", "Allow more time, or check whether the server still works")};
    case ErrorKind::Internal:
        return {QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program"),
                QT_TRANSLATE_NOOP("Errors", "Try again; if it happens every time, please report it")};
    case ErrorKind::Usage:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// Whether the program speaks another language than core does.
bool isTranslated(const KindWords &words)
{
    return words.meaning != nullptr && translated(words.meaning) != QString::fromUtf8(words.meaning);
}

/// What the kind means, with core's own words behind it.
QString explained(const KindWords &words, const QString &detail)
{
    const QString meaning = translated(words.meaning);
    return detail.isEmpty() ? meaning : translated(QT_TRANSLATE_NOOP("Errors", "%1: %2")).arg(meaning, detail);
}

QString sentence(const QString &text)
{
    static const QRegularExpression ended(u"[.?!。？！]$"_s);
    return text.contains(ended) ? text : translated(QT_TRANSLATE_NOOP("Errors", "%1.")).arg(text);
}

/// As Error::toLine, with the marks that the person's language sets.
QString lineOf(const Error &error)
{
    const QString happened = error.context.isEmpty()
                                 ? error.message
                                 : translated(QT_TRANSLATE_NOOP("Errors", "%1 (%2)")).arg(error.message, error.context);
    const QString line =
        error.remedy.isEmpty()
            ? sentence(happened)
            : translated(QT_TRANSLATE_NOOP("Errors", "%1 %2")).arg(sentence(happened), sentence(error.remedy));
    return QString(line).replace(u'\n', u' ');
}

QStringView withoutStop(QStringView sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// "message" or "message (context)", with the message in the person's language.
std::optional<Error> happening(QStringView sentence)
{
    const QString whole = withoutStop(sentence).toString();
    for (qsizetype at = whole.endsWith(u')') ? whole.indexOf(" ("_L1) : -1; at >= 0;
         at = whole.indexOf(" ("_L1, at + 1)) {
        if (const std::optional<QString> message = detailInWords(whole.left(at))) {
            const QString place = whole.sliced(at + 2).chopped(1);
            return Error{.message = *message, .context = detailInWords(place).value_or(place)};
        }
    }
    const std::optional<QString> message = detailInWords(whole);
    return message ? std::optional(Error{.message = *message}) : std::nullopt;
}

/// The line that an error was made into, in the person's language; nothing where core did not say it.
std::optional<Error> takenApart(const QString &line)
{
    for (qsizetype at = line.indexOf(". "_L1); at >= 0; at = line.indexOf(". "_L1, at + 1)) {
        const std::optional<QString> remedy = detailInWords(withoutStop(QStringView(line).sliced(at + 2)).toString());
        if (std::optional<Error> error = remedy ? happening(QStringView(line).left(at)) : std::nullopt) {
            error->remedy = *remedy;
            return error;
        }
    }
    return happening(line);
}

} // namespace

Error inWords(Error error)
{
    const KindWords words = wordsOf(error.kind);
    if (!isTranslated(words)) {
        return error;
    }
    error.message = detailInWords(error.message).value_or(explained(words, error.message));
    error.context = detailInWords(error.context).value_or(error.context);
    if (const std::optional<QString> remedy = detailInWords(error.remedy)) {
        error.remedy = *remedy;
    } else {
        error.remedy = translated(words.remedy) + (error.remedy.isEmpty() ? QString() : u" ("_s + error.remedy + u')');
    }
    return error;
}

QString lineInWords(const Error &error)
{
    return lineOf(inWords(error));
}

QString lineInWords(ErrorKind kind, const QString &line)
{
    const KindWords words = wordsOf(kind);
    if (!isTranslated(words)) {
        return line;
    }
    return knownLineInWords(line).value_or(explained(words, line));
}

std::optional<QString> knownLineInWords(const QString &line)
{
    const std::optional<Error> known = takenApart(line);
    return known ? std::optional(lineOf(*known)) : std::nullopt;
}

} // namespace autodevos
