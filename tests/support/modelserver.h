// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace autodevos {

/// One request to a model server, whatever its protocol.
struct ModelAsk {
    enum class Protocol { Gemini, Anthropic, Responses, Chat };
    Protocol protocol = Protocol::Chat;
    QByteArray head; ///< request line and headers
    QByteArray body; ///< as it came
    QString model;
    QString first;     ///< what the user said first
    QString last;      ///< what came after the latest answer: words and results of tools
    int turn = 0;      ///< answers of the model in the conversation so far
    QStringList tools; ///< names of what is offered
    bool isStreamed = false;
    bool isAnswered = false; ///< the whole answer was sent; set in `ModelServer::asks`
};

/// What a scripted model says to it.
struct ModelReply {
    struct Call {
        QString name;
        QJsonObject arguments;
    };
    QString text = {};
    QVector<Call> calls = {};
    bool isRefusal = false;
    int status = 200;        ///< another one: an error of the protocol with `text` as its message
    int retryAfter = 0;      ///< seconds; 0: not said
    int outputTokens = 30;   ///< what it is said to have cost, beside 120 that were read
    int pauseMs = 0;         ///< before each piece of a stream, and before an answer in one piece
    bool isAlive = false;    ///< comments of the stream come while it pauses
    bool neverComes = false; ///< silence until the other side is gone
};

/// Gemini, Anthropic Messages, OpenAI Responses and Chat Completions on one port of 127.0.0.1, played by a script. The
/// path tells the protocol; lists of models are answered as well.
class ModelServer {
public:
    /// Called in the thread of each connection, several at a time.
    using Script = std::function<ModelReply(const ModelAsk &ask)>;

    /// `key`: what requests must bring, else 401; empty: none is looked at. `probe` answers who only wants to know what
    /// the model can do; empty: it can all that is asked for, the model "fences" nothing.
    explicit ModelServer(Script script, QByteArray key = {}, Script probe = {});

    /// To be given as --base-url.
    [[nodiscard]] QString url() const;
    [[nodiscard]] QVector<ModelAsk> asks() const; ///< for answers, not for lists or probes; in the order they came
    [[nodiscard]] int probes() const;             ///< requests that only wanted to know what the model can do

private:
    void serve(FaultPeer &peer);
    [[nodiscard]] bool answer(FaultPeer &peer, const QByteArray &request);
    [[nodiscard]] ModelReply replyTo(const ModelAsk &ask, bool isProbe) const;
    [[nodiscard]] static bool send(FaultPeer &peer, const ModelAsk &ask, const ModelReply &reply);

    Script m_script;
    QByteArray m_key;
    Script m_probe;
    int m_probes = 0;
    mutable std::mutex m_mutex;
    QVector<ModelAsk> m_asks;
    std::unique_ptr<FaultServer> m_server; ///< the last member: its threads use the others
};

/// The bytes of a reply in its protocol, as a whole or as events of a stream.
[[nodiscard]] QByteArray wholeReply(const ModelAsk &ask, const ModelReply &reply);
[[nodiscard]] QVector<QByteArray> streamedReply(const ModelAsk &ask, const ModelReply &reply);

} // namespace autodevos
