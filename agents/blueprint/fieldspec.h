// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/phrase.h"
#include "core/plan/domain.h"

namespace autodevos {

/// "due date" -> "dueDate"; "2nd name" -> "secondName"-like names are not guessed: a leading digit gets an "n".
[[nodiscard]] QString lowerCamel(const QString &words);
[[nodiscard]] QString upperCamel(const QString &words);
/// First letter large, the rest as given: "due date" -> "Due date".
[[nodiscard]] QString sentenceCase(const QString &words);

/// Fields written as in lexicon/fields.tsv ("opens:time!@09:00;closes:time"). `words` names those without a name.
[[nodiscard]] QVector<Field> fieldsFromSpecification(const QString &specification, const QString &words);

/// The fields a noun phrase asks for: from the lexicon, from its listed options, or from the shape of its words.
/// Never empty.
[[nodiscard]] QVector<Field> fieldsOf(const language::NounPhrase &phrase, const language::Lexicon &lexicon);

/// The fields an everyday thing usually has; empty when the lexicon does not know it.
[[nodiscard]] QVector<Field> archetypeFields(const QString &thing, const language::Lexicon &lexicon);

/// A field that names its record: "name", "title", "subject", …
[[nodiscard]] bool isNaming(const Field &field);

/// Options as people read them: "in progress" -> "In progress"; repeated ones once.
[[nodiscard]] QStringList optionsFrom(const QStringList &words);

} // namespace autodevos
