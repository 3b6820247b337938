// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/textedit.h"

#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostPlaces = 5;      ///< lines named when a passage is not the only one
constexpr qsizetype mostShownLines = 12; ///< of the passage that is most like the one looked for

/// How two lines are compared, from strict to lenient.
struct Manner {
    QString (*shape)(const QString &line);
    bool movesIndent;
    QLatin1StringView words;
};

QString withoutTail(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace()) {
        --end;
    }
    return line.first(end);
}

QString withoutEnds(const QString &line)
{
    return line.trimmed();
}

QString withSingleBlanks(const QString &line)
{
    return line.simplified();
}

const std::array<Manner, 3> manners{{
    {withoutTail, false, "except for white space at line ends"_L1},
    {withoutEnds, true, "with another indentation; the new text was indented like the file"_L1},
    {withSingleBlanks, true, "with other white space; the new text was indented like the file"_L1},
}};

QString indentOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isSpace()) {
        ++end;
    }
    return line.first(end);
}

QString firstIndent(const QStringList &lines)
{
    const auto found = std::ranges::find_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    return found == lines.cend() ? QString() : indentOf(*found);
}

const QRegularExpression &numberPrefix()
{
    static const QRegularExpression prefix(u"^[ ]*\\d+(?:\\t|: ?| ?\\| ?|→)"_s);
    return prefix;
}

bool isNumbered(const QStringList &lines)
{
    return !lines.isEmpty() && std::ranges::all_of(lines, [](const QString &line) {
        return line.trimmed().isEmpty() || line.contains(numberPrefix());
    });
}

QStringList unnumbered(QStringList lines)
{
    for (QString &line : lines) {
        line.remove(numberPrefix());
    }
    return lines;
}

QStringList linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    return text.split(u'\n');
}

/// The lines of a passage; the line break behind its last line is no line of its own.
QStringList passageLines(const QString &text)
{
    QStringList lines = linesOf(text);
    while (lines.size() > 1 && lines.constLast().trimmed().isEmpty()) {
        lines.removeLast();
    }
    while (lines.size() > 1 && lines.constFirst().trimmed().isEmpty()) {
        lines.removeFirst();
    }
    return lines;
}

QVector<qsizetype> placesOf(const QStringList &wanted, const QStringList &lines, const Manner &manner)
{
    QStringList shapes;
    for (const QString &line : lines) {
        shapes.append(manner.shape(line));
    }
    QStringList shape;
    for (const QString &line : wanted) {
        shape.append(manner.shape(line));
    }
    QVector<qsizetype> places;
    for (qsizetype i = 0; i + shape.size() <= shapes.size(); ++i) {
        if (std::equal(shape.cbegin(), shape.cend(), shapes.cbegin() + i)) {
            places.append(i);
        }
    }
    return places;
}

/// The new lines as they would stand had they been written with the file's indentation.
QStringList reindented(QStringList lines, const QString &from, const QString &to)
{
    if (from == to) {
        return lines;
    }
    for (QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (line.startsWith(from)) {
            line = to + line.sliced(from.size());
        } else {
            line = to + line.trimmed();
        }
    }
    return lines;
}

tl::unexpected<Error> ambiguous(const QVector<qsizetype> &places, const QString &path)
{
    QStringList lines;
    for (const qsizetype place : places.first(std::min(places.size(), mostPlaces))) {
        lines.append(QString::number(place + 1));
    }
    return failure(
        ErrorKind::Invalid,
        u"The old text occurs %1 times in \"%2\", at the lines %3"_s.arg(places.size()).arg(path, lines.join(u", "_s)),
        u"Take more lines around it so that it is the only one"_s);
}

/// Where most lines of the passage stand close together; -1: nowhere.
qsizetype mostLike(const QStringList &wanted, const QStringList &lines)
{
    QSet<QString> known;
    for (const QString &line : wanted) {
        if (line.simplified().size() > 2) {
            known.insert(line.simplified());
        }
    }
    qsizetype best = -1;
    qsizetype bestCount = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!known.contains(lines.at(i).simplified())) {
            continue;
        }
        qsizetype count = 0;
        for (qsizetype j = i; j < std::min(i + wanted.size(), lines.size()); ++j) {
            count += known.contains(lines.at(j).simplified()) ? 1 : 0;
        }
        if (count > bestCount) {
            bestCount = count;
            best = i;
        }
    }
    return best;
}

tl::unexpected<Error> missing(const QStringList &wanted, const QStringList &lines, const QString &path)
{
    const QString message = u"The old text does not occur in \"%1\""_s.arg(path);
    const qsizetype place = mostLike(wanted, lines);
    if (place < 0) {
        return failure(ErrorKind::Invalid, message,
                       u"Read the file and copy the passage exactly, with its white space"_s);
    }
    QStringList shown;
    for (qsizetype i = place; i < std::min({place + wanted.size(), lines.size(), place + mostShownLines}); ++i) {
        shown.append(u"%1\t%2"_s.arg(i + 1).arg(lines.at(i)));
    }
    return failure(ErrorKind::Invalid, message,
                   u"The passage most like it reads, numbered by line:\n%1\nCopy it exactly, without the numbers"_s.arg(
                       shown.join(u'\n')));
}

TextEdit spliced(const QString &text, const QStringList &lines, qsizetype place, qsizetype count,
                 const QStringList &newLines)
{
    QStringList result = lines.first(place);
    result += newLines;
    result += lines.sliced(place + count);
    QString joined = result.join(u'\n');
    if (text.contains("\r\n"_L1)) {
        joined.replace(u"\n"_s, u"\r\n"_s);
    }
    return {joined, static_cast<int>(place) + 1, static_cast<int>(count), {}};
}

std::optional<TextEdit> exactly(const QString &text, const QString &oldText, const QString &newText)
{
    const qsizetype place = text.indexOf(oldText);
    if (oldText.isEmpty() || text.count(oldText) != 1) {
        return std::nullopt;
    }
    TextEdit edit{text,
                  static_cast<int>(QStringView(text).first(place).count(u'\n')) + 1,
                  static_cast<int>(oldText.count(u'\n')) + 1,
                  {}};
    edit.text.replace(place, oldText.size(), newText);
    return edit;
}

QVector<qsizetype> linesWith(const QString &text, const QString &passage)
{
    QVector<qsizetype> places;
    for (qsizetype at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
        places.append(QStringView(text).first(at).count(u'\n'));
    }
    return places;
}

} // namespace

Result<TextEdit> replacePassage(const QString &text, const QString &oldText, const QString &newText,
                                const QString &path)
{
    if (const std::optional<TextEdit> edit = exactly(text, oldText, newText)) {
        return *edit;
    }
    if (const QVector<qsizetype> places = linesWith(text, oldText); places.size() > 1) {
        return ambiguous(places, path);
    }
    QStringList wanted = passageLines(oldText);
    QStringList given = passageLines(newText);
    const bool wasNumbered = isNumbered(wanted);
    if (wasNumbered) {
        wanted = unnumbered(wanted);
        given = isNumbered(given) ? unnumbered(given) : given;
    }
    const QStringList lines = linesOf(text);
    if (wanted.join(QString()).trimmed().isEmpty()) {
        return failure(ErrorKind::Invalid, u"The old text is only white space"_s, u"Name the lines to be replaced"_s);
    }
    for (const Manner &manner : manners) {
        const QVector<qsizetype> places = placesOf(wanted, lines, manner);
        if (places.size() > 1) {
            return ambiguous(places, path);
        }
        if (places.isEmpty()) {
            continue;
        }
        const QStringList found = lines.sliced(places.first(), wanted.size());
        const QStringList shaped =
            manner.movesIndent ? reindented(given, firstIndent(wanted), firstIndent(found)) : given;
        TextEdit edit =
            spliced(text, lines, places.first(), wanted.size(), newText.trimmed().isEmpty() ? QStringList() : shaped);
        const bool isSame = found == wanted;
        edit.manner = wasNumbered ? u"without its line numbers"_s : isSame ? QString() : QString(manner.words);
        return edit;
    }
    return missing(wanted, lines, path);
}

} // namespace autodevos
