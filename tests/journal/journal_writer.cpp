// SPDX-License-Identifier: GPL-3.0-or-later
// Appends numbered events to a journal and prints the number of each one that is durable, until it is killed.
#include "tests/journal/journalevents.h"

#include "core/journal/journal.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace autodevos;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const Result<std::unique_ptr<Journal>> journal = Journal::open(application.arguments().at(1), clock);
    if (!journal || !(*journal)->openingNotes().isEmpty()) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(journal ? (*journal)->openingNotes().first().toLine() : journal.error().toLine()));
        return 1;
    }
    const Result<QVector<Event>> earlier = (*journal)->read();
    if (!earlier) {
        return 1;
    }
    for (int number = static_cast<int>(earlier->size()) + 1;;) {
        const int batch = 1 + number % 17; // batches of all sizes, rows of all sizes
        for (int i = 0; i < batch; ++i) {
            (*journal)->append(numberedEvent(number, (number * 37) % 6000));
            ++number;
        }
        if (!(*journal)->commit()) {
            return 1;
        }
        const QByteArray line = QByteArray::number(number - 1) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0) {
            return 1;
        }
    }
}
