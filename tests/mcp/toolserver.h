// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The server for tests (tests/support/toolserver.cpp), which lies beside the tests.
inline QString toolServer()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/tool-server");
}

/// JSON that is written with ' for ", to be read more easily.
inline QByteArray jsonText(QByteArray text)
{
    return text.replace('\'', '"');
}
