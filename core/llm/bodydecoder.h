// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/answerbuilder.h"
#include "core/llm/ssedecoder.h"
#include "core/llm/wireprotocol.h"

namespace autodevos {

/// What the decoders of all protocols share: which form a body has, how large it may grow, and what an error in it
/// looks like. The form follows the content type of the answer, and its first bytes where that says little: events,
/// one JSON object a line, or one JSON document. A protocol only reads JSON objects.
class BodyDecoder : public AnswerDecoder {
public:
    explicit BodyDecoder(HttpHead head);

    [[nodiscard]] Status feed(QByteArrayView bytes, const DeltaSink &sink) final;
    [[nodiscard]] Result<Response> finish() final;
    [[nodiscard]] Response begun() const final;

protected:
    /// One object of a stream.
    [[nodiscard]] virtual Status takeEvent(const QJsonObject &event, const DeltaSink &sink) = 0;
    /// The one object of a plain answer. As `takeEvent`, where both look alike.
    [[nodiscard]] virtual Status takeWhole(const QJsonObject &body, const DeltaSink &sink)
    {
        return takeEvent(body, sink);
    }
    /// A stream said "[DONE]".
    virtual void takeDone() {}
    /// True for an object that can be an answer, or a part of one, of this protocol.
    [[nodiscard]] virtual bool isAnswer(const QJsonObject &body) const = 0;
    /// Everything was taken. `isWhole`: it came as one document, which cannot break off unnoticed.
    [[nodiscard]] virtual Result<Response> result(bool isWhole) = 0;
    /// As the provider has told it so far.
    [[nodiscard]] virtual Usage usage() const = 0;

    [[nodiscard]] const HttpHead &head() const { return m_head; }
    /// That the body ended too early, with what had come of it.
    [[nodiscard]] tl::unexpected<Error> brokenOffHere() const;

    AnswerBuilder m_answer;

private:
    enum class Form { Unknown, Events, Lines, Document };

    [[nodiscard]] std::optional<Form> formOf(QByteArrayView start, bool isAll) const;
    [[nodiscard]] Status feedForm(QByteArrayView bytes, const DeltaSink &sink);
    [[nodiscard]] Status feedLines(QByteArrayView bytes, const DeltaSink &sink);
    [[nodiscard]] Status feedDocument(QByteArrayView bytes);
    [[nodiscard]] Status takeData(const SseEvent &event, const DeltaSink &sink);
    [[nodiscard]] Status takeLine(QByteArrayView line, const DeltaSink &sink);
    [[nodiscard]] Status takeJson(const QJsonObject &json, const DeltaSink &sink, bool isWhole);
    [[nodiscard]] Status finishForm();
    [[nodiscard]] Status finishEvents();
    [[nodiscard]] Status finishDocument(const QByteArray &body);
    [[nodiscard]] Status takeItems(const QJsonArray &items);

    HttpHead m_head;
    Form m_form = Form::Unknown;
    SseDecoder m_events;
    QByteArray m_buffer; ///< the body, or what of it is not read yet
    qint64 m_received = 0;
    bool m_hasEvents = false;
    bool m_isWhole = false;
};

} // namespace autodevos
