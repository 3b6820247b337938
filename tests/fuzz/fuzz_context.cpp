// SPDX-License-Identifier: GPL-3.0-or-later
// Events as they stand in a journal, one a line (kind, task, payload, parted by tabs), and the context made of them.
#include "core/journal/contextwriter.h"
#include "core/journal/eventstore.h"
#include "core/journal/projectstate.h"
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QJsonDocument>

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    ProjectState state;
    qint64 sequence = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArrayList fields = line.split('\t');
        EventRow row{++sequence, sequence, fields.value(0), "run-1", fields.value(1), 1, fields.value(2)};
        if (const Result<Event> event = toEvent(row)) {
            state.apply(*event);
        }
    }
    const QByteArray context = QJsonDocument(state.toContext()).toJson(QJsonDocument::Compact);
    fuzz::require(QJsonDocument::fromJson(context).isObject(), "the context can be read");

    QDir(fuzz::folder()).mkdir(QStringLiteral(".autodevos"));
    fuzz::write(QStringLiteral(".autodevos/context.json"), bytes);
    (void)readContext(fuzz::folder());
    return 0;
}
