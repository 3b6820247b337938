// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/tsnode.h"

#include <QStringView>

namespace autodevos::ts {

namespace {

enum class Mode { Flat, Broken };

struct Command {
    int indentation = 0;
    Mode mode = Mode::Broken;
    const Node *node = nullptr;
};

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) ||
           (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
           (c >= 0x20000 && c <= 0x3fffd);
}

bool isWithoutWidth(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200d) ||
           (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Lays documents out; lives for one call of `print`.
class Printer {
public:
    Printer(int indentation, int column)
        : m_indentation(indentation)
        , m_column(column)
    {
    }

    [[nodiscard]] QString print(const Doc &doc)
    {
        m_stack.append({m_indentation, Mode::Broken, doc.get()});
        while (!m_stack.isEmpty()) {
            const Command command = m_stack.takeLast();
            step(command);
        }
        return m_out;
    }

private:
    void step(const Command &command)
    {
        const Node &node = *command.node;
        switch (node.kind) {
        case Node::Kind::Text:
            write(node.text);
            break;
        case Node::Kind::Concat:
            for (qsizetype i = node.parts.size(); i-- > 0;)
                m_stack.append({command.indentation, command.mode, node.parts.at(i).get()});
            break;
        case Node::Kind::Indent:
            m_stack.append({command.indentation + 2, command.mode, node.parts.constFirst().get()});
            break;
        case Node::Kind::Group:
            group(command);
            break;
        case Node::Kind::Line:
        case Node::Kind::Softline:
        case Node::Kind::Hardline:
            breakLine(command);
            break;
        case Node::Kind::WhenBroken:
            write(command.mode == Mode::Broken ? node.text : node.flat);
            break;
        case Node::Kind::Fill:
            fill(command, 0);
            break;
        case Node::Kind::FillRest:
            fill({command.indentation, command.mode, node.parts.constFirst().get()}, node.from);
            break;
        }
    }

    void group(const Command &command)
    {
        const Node *content = command.node->parts.constFirst().get();
        if (command.mode == Mode::Flat && !command.node->isBroken) {
            m_stack.append({command.indentation, Mode::Flat, content});
            return;
        }
        const Command flat{command.indentation, Mode::Flat, content};
        const bool isFlat = !command.node->isBroken && fits(flat, kPrintWidth - m_column, false);
        m_stack.append({command.indentation, isFlat ? Mode::Flat : Mode::Broken, content});
    }

    void breakLine(const Command &command)
    {
        if (command.mode == Mode::Flat && command.node->kind != Node::Kind::Hardline) {
            if (command.node->kind == Node::Kind::Line)
                write(QStringLiteral(" "));
            return;
        }
        while (m_out.endsWith(u' '))
            m_out.chop(1);
        m_out += u'\n' + QString(command.indentation, u' ');
        m_column = command.indentation;
    }

    /// Content, separator, content …: a separator breaks when the content after it does not fit.
    void fill(const Command &command, qsizetype from)
    {
        const QVector<Doc> &parts = command.node->parts;
        if (from >= parts.size())
            return;
        const Command content{command.indentation, Mode::Flat, parts.at(from).get()};
        const bool contentFits = fits(content, kPrintWidth - m_column, true);
        const Command placed{command.indentation, contentFits ? Mode::Flat : Mode::Broken, content.node};
        if (from + 2 >= parts.size()) {
            if (from + 1 < parts.size())
                m_stack.append({command.indentation, Mode::Flat, parts.at(from + 1).get()});
            m_stack.append(placed);
            return;
        }
        const auto both = concat({parts.at(from), parts.at(from + 1), parts.at(from + 2)});
        m_kept.append(both);
        const bool bothFit = fits({command.indentation, Mode::Flat, both.get()}, kPrintWidth - m_column, true);
        auto rest = std::make_shared<Node>();
        rest->kind = Node::Kind::FillRest;
        rest->from = from + 2;
        rest->parts = {Doc(Doc(), command.node)};
        m_kept.append(rest);
        m_stack.append({command.indentation, command.mode, rest.get()});
        m_stack.append({command.indentation, bothFit ? Mode::Flat : Mode::Broken, parts.at(from + 1).get()});
        m_stack.append(placed);
    }

    /// Whether `next`, and what follows it up to the first possible new line, fits in `width` columns.
    [[nodiscard]] bool fits(const Command &next, int width, bool isAlone) const
    {
        QVector<Command> stack{next};
        qsizetype rest = isAlone ? 0 : m_stack.size();
        while (width >= 0) {
            if (stack.isEmpty()) {
                if (rest == 0)
                    return true;
                stack.append(m_stack.at(--rest));
            }
            const Command command = stack.takeLast();
            const Node &node = *command.node;
            switch (node.kind) {
            case Node::Kind::Text:
                width -= columns(node.text);
                break;
            case Node::Kind::WhenBroken:
                width -= columns(command.mode == Mode::Broken ? node.text : node.flat);
                break;
            case Node::Kind::Line:
            case Node::Kind::Softline:
            case Node::Kind::Hardline:
                if (command.mode == Mode::Broken || node.kind == Node::Kind::Hardline)
                    return true;
                width -= node.kind == Node::Kind::Line ? 1 : 0;
                break;
            case Node::Kind::Group:
                stack.append(
                    {command.indentation, node.isBroken ? Mode::Broken : command.mode, node.parts.constFirst().get()});
                break;
            case Node::Kind::FillRest:
                for (qsizetype i = node.parts.constFirst()->parts.size(); i-- > node.from;)
                    stack.append({command.indentation, command.mode, node.parts.constFirst()->parts.at(i).get()});
                break;
            case Node::Kind::Concat:
            case Node::Kind::Indent:
            case Node::Kind::Fill:
                for (qsizetype i = node.parts.size(); i-- > 0;)
                    stack.append({command.indentation, command.mode, node.parts.at(i).get()});
                break;
            }
        }
        return false;
    }

    void write(const QString &text)
    {
        m_out += text;
        m_column += columns(text);
    }

    int m_indentation = 0;
    int m_column = 0;
    QString m_out;
    QVector<Command> m_stack;
    QVector<Doc> m_kept;
};

} // namespace

int columns(const QString &text)
{
    int width = 0;
    const auto codes = QStringView(text).toUcs4();
    for (const uint code : codes) {
        const char32_t c = code;
        if (!isWithoutWidth(c))
            width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString print(const Doc &doc, int indentation, int column)
{
    return Printer(indentation, column < 0 ? indentation : column).print(doc);
}

} // namespace autodevos::ts
