// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/command.h"
#include "core/words/errorwords.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return ExitUsage;
    case ErrorKind::Configuration:
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Exists:
    case ErrorKind::Permission:
    case ErrorKind::Io:
    case ErrorKind::Unsupported:
    case ErrorKind::Authentication:
        return ExitConfiguration;
    case ErrorKind::Quota:
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return ExitProvider;
    case ErrorKind::Damaged:
    case ErrorKind::Locked:
        return ExitProject;
    case ErrorKind::Cancelled:
        return ExitStopped;
    default:
        return ExitFailed;
    }
}

void printLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printText(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printNote(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

int printError(const Error &error)
{
    printNote(u"autodevos-cli: "_s + lineInWords(error));
    return exitCodeOf(error);
}

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1 && qgetenv("TERM") != "dumb";
}

QString formatDuration(qint64 milliseconds)
{
    if (milliseconds < 60'000) {
        return Cli::tr("%1 s").arg(static_cast<double>(milliseconds) / 1000.0, 0, 'f', 1);
    }
    const qint64 seconds = milliseconds / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace autodevos
