// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QFile>
#include <QJsonDocument>

/// The domain in tests/fixtures/domains; ends the test when it cannot be read.
inline autodevos::Domain fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES_DIR "/domains/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", qPrintable(file.fileName()));
    const auto domain = autodevos::domainFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!domain)
        qFatal("%s", qPrintable(domain.error().toLine()));
    return *domain;
}
