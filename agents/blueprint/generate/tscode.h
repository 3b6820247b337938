// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

/// TypeScript text laid out as Prettier lays it out (print width 100, single quotes, trailing commas), whatever the
/// names and labels are. A `Doc` says where a text may break; `print` decides, outermost group first, as in
/// Wadler's "A prettier printer". Pure functions over values.
namespace autodevos::ts {

inline constexpr int kPrintWidth = 100;

struct Node;
/// A piece of code whose line breaks are not decided yet. Cheap to copy.
using Doc = std::shared_ptr<const Node>;

[[nodiscard]] Doc text(const QString &plain);
[[nodiscard]] Doc concat(const QVector<Doc> &parts);
/// All breaks directly inside stay flat when the group fits in the line, else all of them break.
[[nodiscard]] Doc group(const Doc &content, bool isBroken = false);
[[nodiscard]] Doc indent(const Doc &content);
[[nodiscard]] Doc line();     ///< a space, or a new line
[[nodiscard]] Doc softline(); ///< nothing, or a new line
[[nodiscard]] Doc hardline(); ///< always a new line; breaks every group around it
[[nodiscard]] Doc whenBroken(const QString &broken, const QString &flat = {});
/// Contents and separators in turn; breaks only those separators after which the next content does not fit.
[[nodiscard]] Doc fill(const QVector<Doc> &parts);
[[nodiscard]] Doc join(const Doc &separator, const QVector<Doc> &parts);

/// A string literal with the quotes Prettier would choose.
[[nodiscard]] QString quoted(const QString &value);
[[nodiscard]] Doc string(const QString &value);
[[nodiscard]] Doc number(double value);
[[nodiscard]] Doc boolean(bool value);
/// Object key: quoted only when it is no plain identifier.
[[nodiscard]] QString key(const QString &name);

/// `name: value`; a long string goes to a line of its own after the colon.
[[nodiscard]] Doc property(const QString &name, const Doc &value);
/// Same for a value that is a string literal.
[[nodiscard]] Doc property(const QString &name, const QString &stringValue);
/// `{ a: 1, b: 2 }`; with `isBroken`, one member a line (Prettier keeps what its author broke).
[[nodiscard]] Doc object(const QVector<Doc> &members, bool isBroken = false);
[[nodiscard]] Doc array(const QVector<Doc> &items);
/// Array of numbers: filled lines, as Prettier does.
[[nodiscard]] Doc numberArray(const QVector<double> &values);
[[nodiscard]] Doc strings(const QStringList &values);
/// `callee(a, b)`; one last object, array or arrow hugs the brackets when the others fit.
[[nodiscard]] Doc call(const QString &callee, const QVector<Doc> &arguments);
/// `export type Name = 'a' | 'b';` over several lines when it is too long.
[[nodiscard]] Doc unionType(const QString &head, const QStringList &literals);
/// `import { a, b } from 'x';`
[[nodiscard]] Doc importNames(const QStringList &names, const QString &from, bool isType = false);

/// Words of a JSX text, filled; characters that mean something in JSX become expressions of their own.
[[nodiscard]] Doc jsxText(const QString &value);
/// `name="value"`, with the quotes Prettier chooses and entities where both kinds occur.
[[nodiscard]] QString jsxAttribute(const QString &name, const QString &value);

/// The text, laid out from `column` on, with `indentation` spaces before each new line.
[[nodiscard]] QString print(const Doc &doc, int indentation = 0, int column = -1);
/// Columns a text takes: wide characters (Chinese, Japanese, Korean, emoji) count twice, combining marks not at all.
[[nodiscard]] int columns(const QString &text);

} // namespace autodevos::ts
