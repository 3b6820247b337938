// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDir>
#include <QMap>
#include <QSet>
#include <QVector>

/// One prompt of tests/corpus with what a reader expects of it. The keys are described in tests/corpus/README.md.
namespace autodevos {

enum class CorpusHalf {
    First,       ///< the oldest files: they carry the thresholds
    Development, ///< reported only
    Held,        ///< in the folder `held`; scored only when asked for
};

struct CorpusFile {
    QString name; ///< "crm.json"
    CorpusHalf half = CorpusHalf::Development;
    QString prompt;
    QMap<QString, QSet<QString>> entities; ///< entity name to the fields that must be there
    QSet<QString> relations;               ///< "Contact>Company"
    QSet<QString> capabilities;
    QSet<QString> roles;
    QMap<QString, QString> colours;       ///< role to "#rrggbb"
    QMap<QString, QSet<QString>> states;  ///< entity to the values of its field `status`
    QMap<QString, QSet<QString>> options; ///< "Entity.field" to its values; the key "enums"
    QStringList checks;                   ///< what a person would try in the browser
};

/// Reads the content of one file. Keys it does not know are ignored; an error names the file and the key.
[[nodiscard]] Result<CorpusFile> parseCorpusFile(const QString &name, const QByteArray &json);

/// All `*.json` of the folder itself, by name. Fails on the first file that cannot be read, and on one whose `half`
/// does not belong into the folder.
[[nodiscard]] Result<QVector<CorpusFile>> loadCorpus(const QDir &folder);

} // namespace autodevos
