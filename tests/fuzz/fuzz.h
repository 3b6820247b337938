// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

/// What the fuzzers share. Each is one function that libFuzzer calls with bytes; what must hold is required, and what
/// does not hold ends the process like a crash.
namespace autodevos::fuzz {

inline void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "Does not hold: %s\n", what);
        std::abort();
    }
}

inline QByteArray bytesOf(const uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The input as `count` texts: a zero byte ends each but the last.
inline QByteArrayList partsOf(QByteArray input, qsizetype count)
{
    QByteArrayList parts;
    while (parts.size() + 1 < count) {
        const qsizetype end = input.indexOf('\0');
        parts.append(end < 0 ? input : input.first(end));
        input = end < 0 ? QByteArray() : input.sliced(end + 1);
    }
    parts.append(input);
    return parts;
}

/// A folder of this process alone, in memory where there is such a place.
inline QString folder()
{
    static const QTemporaryDir place(
        QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/autodevos-fuzz-XXXXXX") : QString());
    require(place.isValid(), "there is a place for files");
    return place.path();
}

inline QString write(const QString &name, const QByteArray &content)
{
    const QString path = folder() + u'/' + name;
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file can be written");
    return path;
}

} // namespace autodevos::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);
