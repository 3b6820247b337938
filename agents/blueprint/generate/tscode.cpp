// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/tscode.h"

#include "agents/blueprint/generate/tsnode.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos::ts {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Node> make(Node::Kind kind, const QVector<Doc> &parts = {})
{
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->parts = parts;
    node->isBroken = kind == Node::Kind::Hardline ||
                     std::any_of(parts.begin(), parts.end(), [](const Doc &part) { return part->isBroken; });
    return node;
}

Doc withRole(const Doc &doc, Node::Role role, qsizetype members = 0)
{
    auto copy = std::make_shared<Node>(*doc);
    copy->role = role;
    copy->members = members;
    return copy;
}

bool isIdentifier(const QString &name)
{
    static const QRegularExpression shape(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
    return shape.match(name).hasMatch();
}

Doc bracketed(const QString &open, const Doc &edge, const QVector<Doc> &items, const QString &close, bool isBroken)
{
    if (items.isEmpty())
        return text(open + close);
    return group(concat({text(open), indent(concat({edge, join(concat({text(u","_s), line()}), items)})),
                         whenBroken(u","_s), edge, text(close)}),
                 isBroken);
}

/// Two or more objects (or arrays) of two or more members each stand on lines of their own.
bool isMatrix(const QVector<Doc> &items)
{
    return items.size() > 1 && std::all_of(items.begin(), items.end(), [&](const Doc &item) {
               return (item->role == Node::Role::Object || item->role == Node::Role::Array) && item->members > 1 &&
                      item->role == items.constFirst()->role;
           });
}

QString escaped(const QString &value, QChar quote)
{
    QString out;
    for (const QChar c : value) {
        const ushort code = c.unicode();
        if (c == quote || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c == u'\r')
            out += u"\\r"_s;
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff)
            out += u"\\u%1"_s.arg(code, 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

Doc text(const QString &plain)
{
    auto node = std::make_shared<Node>();
    node->text = plain;
    return node;
}

Doc concat(const QVector<Doc> &parts)
{
    return make(Node::Kind::Concat, parts);
}

Doc group(const Doc &content, bool isBroken)
{
    const auto node = make(Node::Kind::Group, {content});
    node->isBroken = node->isBroken || isBroken;
    return node;
}

Doc indent(const Doc &content)
{
    return make(Node::Kind::Indent, {content});
}

Doc line()
{
    return make(Node::Kind::Line);
}

Doc softline()
{
    return make(Node::Kind::Softline);
}

Doc hardline()
{
    return make(Node::Kind::Hardline);
}

Doc whenBroken(const QString &broken, const QString &flat)
{
    const auto node = make(Node::Kind::WhenBroken);
    node->text = broken;
    node->flat = flat;
    return node;
}

Doc fill(const QVector<Doc> &parts)
{
    return make(Node::Kind::Fill, parts);
}

Doc join(const Doc &separator, const QVector<Doc> &parts)
{
    QVector<Doc> joined;
    for (const Doc &part : parts) {
        if (!joined.isEmpty())
            joined.append(separator);
        joined.append(part);
    }
    return concat(joined);
}

QString quoted(const QString &value)
{
    const QChar quote = value.count(u'\'') > value.count(u'"') ? u'"' : u'\'';
    return quote + escaped(value, quote) + quote;
}

Doc string(const QString &value)
{
    return withRole(text(quoted(value)), Node::Role::String);
}

Doc number(double value)
{
    return text(QString::number(value, 'g', 15));
}

Doc boolean(bool value)
{
    return text(value ? u"true"_s : u"false"_s);
}

QString key(const QString &name)
{
    return isIdentifier(name) ? name : quoted(name);
}

Doc property(const QString &name, const Doc &value)
{
    const QString left = key(name);
    const bool isShort = columns(left) < 5; // too little would be gained
    const bool isMovable = value->role == Node::Role::ShortCall || (value->role == Node::Role::String && !isShort);
    if (isMovable)
        return group(concat({text(left + u':'), group(indent(concat({line(), value})))}));
    return group(concat({text(left + u": "_s), value}));
}

Doc property(const QString &name, const QString &stringValue)
{
    return property(name, string(stringValue));
}

Doc object(const QVector<Doc> &members, bool isBroken)
{
    return withRole(bracketed(u"{"_s, line(), members, u"}"_s, isBroken), Node::Role::Object, members.size());
}

Doc array(const QVector<Doc> &items)
{
    return withRole(bracketed(u"["_s, softline(), items, u"]"_s, isMatrix(items)), Node::Role::Array, items.size());
}

Doc numberArray(const QVector<double> &values)
{
    if (values.size() < 2)
        return array(values.isEmpty() ? QVector<Doc>{} : QVector<Doc>{number(values.constFirst())});
    QVector<Doc> parts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        parts.append(isLast ? number(values.at(i)) : concat({number(values.at(i)), text(u","_s)}));
        if (!isLast)
            parts.append(line());
    }
    const Doc filled = group(concat(
        {text(u"["_s), indent(concat({softline(), fill(parts)})), whenBroken(u","_s), softline(), text(u"]"_s)}));
    return withRole(filled, Node::Role::Array, values.size());
}

Doc strings(const QStringList &values)
{
    QVector<Doc> items;
    for (const QString &value : values)
        items.append(string(value));
    return array(items);
}

Doc call(const QString &callee, const QVector<Doc> &arguments)
{
    const auto isHuggable = [](const Doc &doc) {
        return (doc->role == Node::Role::Object || doc->role == Node::Role::Array) && doc->members > 0;
    };
    if (arguments.isEmpty())
        return withRole(text(callee + u"()"_s), Node::Role::ShortCall);
    if (isHuggable(arguments.constLast())) {
        QVector<Doc> parts{text(callee + u'(')};
        for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
            parts.append(arguments.at(i));
            parts.append(text(u", "_s));
        }
        parts.append(arguments.constLast());
        parts.append(text(u")"_s));
        return concat(parts);
    }
    const Doc made = concat({text(callee), bracketed(u"("_s, softline(), arguments, u")"_s, false)});
    const bool isShort = arguments.size() == 1 && arguments.constFirst()->kind == Node::Kind::Text &&
                         columns(arguments.constFirst()->text) <= kPrintWidth / 4;
    return isShort ? withRole(made, Node::Role::ShortCall) : made;
}

Doc unionType(const QString &head, const QStringList &literals)
{
    QVector<Doc> items;
    for (const QString &literal : literals)
        items.append(text(quoted(literal)));
    if (items.size() < 2)
        return group(concat({text(head + u" ="_s), indent(concat({line(), join(text({}), items), text(u";"_s)}))}));
    // On the line of its head, else together on the next line, else one a line.
    const Doc all = concat({whenBroken(u"| "_s), join(concat({line(), text(u"| "_s)}), items), text(u";"_s)});
    return group(concat({text(head + u" ="_s), indent(concat({line(), group(all)}))}));
}

Doc importNames(const QStringList &names, const QString &from, bool isType)
{
    QVector<Doc> items;
    for (const QString &name : names)
        items.append(text(name));
    const QString head = isType ? u"import type "_s : u"import "_s;
    const QString tail = u" from "_s + quoted(from) + u';';
    if (items.size() == 1) // a single name never breaks
        return text(head + u"{ "_s + names.constFirst() + u" }"_s + tail);
    return concat({text(head), bracketed(u"{"_s, line(), items, u"}"_s, false), text(tail)});
}

Doc jsxText(const QString &value)
{
    QVector<Doc> parts;
    const QStringList words = value.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!parts.isEmpty())
            parts.append(line());
        const bool isSpecial = word.contains(u'{') || word.contains(u'}') || word.contains(u'<') ||
                               word.contains(u'>') || word.contains(u'&');
        parts.append(text(isSpecial ? u'{' + quoted(word) + u'}' : word));
    }
    return fill(parts);
}

QString jsxAttribute(const QString &name, const QString &value)
{
    QString plain = value;
    plain.replace(u'&', u"&amp;"_s);
    const QChar quote = value.count(u'"') > value.count(u'\'') ? u'\'' : u'"';
    plain.replace(quote, quote == u'"' ? u"&quot;"_s : u"&apos;"_s);
    return name + u'=' + quote + plain + quote;
}

} // namespace autodevos::ts
