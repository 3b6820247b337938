// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompttext.h"

#include "app/cli/command.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace autodevos {

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
    const QString path = arguments.value(u"prompt-file"_s);
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

} // namespace autodevos
