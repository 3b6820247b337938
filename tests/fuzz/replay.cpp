// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where it is not: gives a fuzzer the files of its corpus, and with a third argument as many
// inputs made of them by chance (the seed is printed; a fourth argument sets it).
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QRandomGenerator>
#include <QVector>

#include <algorithm>

namespace {

void play(const QByteArray &input)
{
    // What brings it down lies there.
    autodevos::fuzz::write(QStringLiteral("last-input"), input);
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                                 static_cast<std::size_t>(input.size()));
}

QByteArray changed(QByteArray input, const QByteArray &other, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 5); changes > 0; --changes) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(input.size()) + 1));
        const auto from = static_cast<qsizetype>(random.bounded(static_cast<int>(other.size()) + 1));
        const int length = random.bounded(1, 60);
        switch (random.bounded(4)) {
        case 0:
            input.insert(at, static_cast<char>(random.bounded(256)));
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, other.mid(from, length));
            break;
        default:
            input.replace(at, length, other.mid(from, length));
            break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: fuzz_NAME FOLDER [COUNT [SEED]]\n", stderr);
        return 2;
    }
    QVector<QByteArray> inputs;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        autodevos::fuzz::require(file.open(QIODevice::ReadOnly), "the corpus can be read");
        inputs.append(file.readAll());
        play(inputs.last());
    }
    autodevos::fuzz::require(!inputs.isEmpty(), "there is a corpus");
    const quint32 seed =
        argc > 3 ? static_cast<quint32>(std::atoi(argv[3])) : QRandomGenerator::global()->generate() / 4;
    QRandomGenerator random(seed);
    const int count = argc > 2 ? std::atoi(argv[2]) : 0;
    if (count > 0) {
        std::printf("seed %u\n", seed);
    }
    for (int i = 0; i < count; ++i) {
        const auto any = [&] {
            return inputs.at(random.bounded(static_cast<int>(inputs.size())));
        };
        play(changed(any(), any(), random));
    }
    std::printf("%lld inputs\n", static_cast<long long>(inputs.size() + count));
    return 0;
}
