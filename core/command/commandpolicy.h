// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/command/shellline.h"

#include <QMap>

namespace autodevos {

enum class CommandVerdict { Allow, Ask, Deny };

/// Whether a command gets the network. Either: it runs nothing of the project, so it may stand beside one that does.
enum class NetworkNeed { None, Granted, Either };

/// One line of a policy: commands by their words, and what becomes of them.
struct CommandRule {
    /// For each word a pattern: `*` stands for any characters, `a|b` for one of both; a last `**` for any more words.
    /// A program is meant by its name, also by its full path in a folder of the system.
    QStringList words;
    CommandVerdict verdict = CommandVerdict::Ask;
    NetworkNeed network = NetworkNeed::None;
    QStringList without;                ///< patterns of words that must not appear
    QMap<QString, QString> environment; ///< what the command gets set
    QString why;                        ///< for people and agents; may be empty
    QString place;                      ///< "policy.json: rules[2]"
};

/// What the policy says about one shell line.
struct CommandDecision {
    CommandVerdict verdict = CommandVerdict::Ask;
    bool hasNetwork = false;
    QMap<QString, QString> environment;
    QString rule; ///< which one decided: "policy.json: rules[2]", "remembered", "no rule"
    QString why;  ///< one sentence
};

/// Which commands may run, which get the network and which are asked for. An immutable value; any thread.
///
/// The person's rules go before those of the program, the first that fits decides. A line is what its strictest
/// command is; what is not known in every word is never more than asked for. Patterns meet parsed words only.
class CommandPolicy {
public:
    /// The rules of the program with those of `<configFolder>/policy.json` before them, where there is such a file.
    /// ErrorKind::Configuration names file and place of everything that is wrong; then no command may run.
    [[nodiscard]] static Result<CommandPolicy> load(const QString &configFolder);

    [[nodiscard]] CommandDecision decide(const QString &command) const;
    /// For machines without a sandbox: Ask (each time) unless the file says Deny or Allow.
    [[nodiscard]] CommandVerdict withoutSandbox() const { return m_withoutSandbox; }

    [[nodiscard]] static QString fileName(const QString &configFolder)
    {
        return configFolder + QStringLiteral("/policy.json");
    }

private:
    struct Remembered {
        QString command;
        bool hasNetwork = false;
    };
    [[nodiscard]] Status add(const QString &path, QVector<CommandRule> &rules);
    [[nodiscard]] const CommandRule *ruleFor(const SimpleCommand &command) const;
    [[nodiscard]] CommandDecision decide(const SimpleCommand &command, NetworkNeed &network) const;

    QVector<CommandRule> m_personal;
    QVector<CommandRule> m_builtIn;
    QVector<Remembered> m_remembered;
    CommandVerdict m_withoutSandbox = CommandVerdict::Ask;
};

/// Adds "always for this command" to policy.json, which is made when it is not there. At once and durably; two
/// processes that do so at the same time both succeed.
[[nodiscard]] Status rememberCommand(const QString &configFolder, const QString &command, bool hasNetwork,
                                     qint64 nowMs);

[[nodiscard]] QString toString(CommandVerdict verdict); ///< "allow", "ask", "deny"

} // namespace autodevos
