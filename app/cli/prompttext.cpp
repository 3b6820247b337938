// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompttext.h"

#include "app/cli/command.h"
#include "core/base/jsonschema.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace autodevos {

Option domainOption()
{
    return {
        u"domain"_s, u"F"_s,
        Cli::tr("with this data model instead of reading one from the prompt: \"domain\" of \"plan --json\", or all "
                "of it")};
}

Result<std::optional<Prompt>> domainFile(const Arguments &arguments)
{
    if (!arguments.has(u"domain"_s)) {
        return std::nullopt;
    }
    return readJsonObject(arguments.value(u"domain"_s)).and_then([](const QJsonObject &json) {
        const bool isPlan = json.contains(u"domain"_s);
        return domainFromJson(isPlan ? json.value(u"domain"_s).toObject() : json)
            .map([&](const Domain &domain) -> std::optional<Prompt> {
                return Prompt{isPlan ? json.value(u"prompt"_s).toString() : QString(), domain};
            });
    });
}

Result<Prompt> promptOf(const Arguments &arguments)
{
    return domainFile(arguments).and_then([&](const std::optional<Prompt> &file) -> Result<Prompt> {
        const bool isGiven = arguments.has(u"prompt-file"_s) || !arguments.positional().isEmpty();
        if (file && !isGiven && !file->text.isEmpty()) {
            return *file;
        }
        return promptText(arguments).map([&](const QString &text) {
            return Prompt{text, file ? file->domain : std::nullopt};
        });
    });
}

Option attachOption()
{
    return {u"attach"_s, u"F"_s,
            Cli::tr("a text file or picture that goes with the prompt; may be given several times. Language models "
                    "read it, the "
                    "built-in one does not")};
}

Result<QVector<Attachment>> attachedOf(const Arguments &arguments)
{
    QVector<Attachment> attached;
    for (const QString &path : arguments.values(u"attach"_s)) {
        const auto one = readAttachment(path);
        const Status taken = one ? attach(attached, *one) : tl::unexpected(one.error());
        if (!taken) {
            return tl::unexpected(taken.error());
        }
    }
    return attached;
}

Result<QString> promptFileText(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(ErrorKind::NotFound, Cli::tr("The prompt file \"%1\" cannot be read").arg(path),
                       Cli::tr("Check its name and permissions"), file.errorString());
    }
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    return text;
}

Result<QString> promptText(const Arguments &arguments)
{
    const bool hasFile = arguments.has(u"prompt-file"_s);
    if (hasFile == !arguments.positional().isEmpty()) {
        return failure(ErrorKind::Usage,
                       hasFile ? Cli::tr("A prompt and --prompt-file were both given") : Cli::tr("There is no prompt"),
                       Cli::tr("Say in quotes what to build, for example \"a team task board\""));
    }
    if (!hasFile) {
        return arguments.positional().first();
    }
    return promptFileText(arguments.value(u"prompt-file"_s));
}

} // namespace autodevos
